import { createHash } from 'node:crypto'
import type { LogEvent } from 'kysely'
import type {
  Attribution,
  CodebookText,
  Document,
  Issue,
  MachineCoding,
  Reading,
  ReadQuote,
  Span,
} from '../../src/domain.js'
import type { NewCoding, Store } from '../../src/store/contract.js'
import { migrate } from '../../src/store/open.js'
import { databaseUnder, openSqlite } from '../../src/store/sqlite.js'
import { storeOn } from '../../src/store/store.js'
import type { Db } from '../../src/store/tables.js'

/** A store in memory with the connection beneath it, for what the contract does not show. */
export interface Opened {
  readonly store: Store
  readonly db: Db
}

type Log = (event: LogEvent) => void

/** Makes a database once, by filling another one, and opens a copy of its own for everybody who asks: making it takes a hundred
 * times as long. */
export function prepared(from: () => Promise<Opened>, fill: (opened: Opened) => Promise<unknown>) {
  const make = async (): Promise<Buffer> => {
    const opened = await from()
    await fill(opened)
    const bytes = databaseUnder(opened.db).serialize()
    await opened.store.close()
    return bytes
  }
  let made: Promise<Buffer> | undefined
  return async (log?: Log): Promise<Opened> => {
    made ??= make()
    const db = openSqlite(await made, log)
    // Kysely closes only what was asked for a connection before.
    await db.connection().execute(async () => undefined)
    return { store: storeOn(db), db }
  }
}

const unmigrated = async (): Promise<Opened> => {
  const db = openSqlite(':memory:')
  return { store: storeOn(db), db }
}

/** A store in memory with nothing in it. */
export const memory = prepared(unmigrated, ({ db }) => migrate(db))

export const issue = (id: string, proposition = `${id} is good.`): Issue => ({
  ...{ id, name: id, proposition, include: '', supports: '', opposes: '', exclude: '', examples: [] },
})

export const codebook = (...issues: Issue[]): CodebookText => ({
  title: 'Harbour questions',
  note: 'First version',
  issues,
})

/** A memory store with a codebook of two issues and three coders: anna reviews, example does not, learner is a machine. */
export const dossier = prepared(memory, async ({ store }) => {
  await store.codebook.add(codebook(issue('ferries'), issue('tolls')), 'anna', true)
  await store.coders.ensure({ name: 'anna', kind: 'person', reviews: true, limit: 0 })
  await store.coders.ensure({ name: 'bert', kind: 'person', reviews: true, limit: 0 })
  await store.coders.ensure({ name: 'example', kind: 'person', reviews: false, limit: 0 })
  await store.coders.ensure({ name: 'learner', kind: 'learned', reviews: false, limit: 0.6 })
})

export const attribution = (name: string | null, more: Partial<Attribution> = {}): Attribution => ({
  ...{ name, kind: 'person', role: null, via: [], rule: 'said', confidence: 1 },
  ...more,
})

/** A quote as a test writes it down: its words, which must stand in the text once, and who said them. */
export interface Said extends Partial<Omit<ReadQuote, 'text' | 'attribution'>> {
  readonly words: string
  readonly by: Attribution
}

/** The place of words that stand in a text once. */
export function place(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`"${words}" does not stand in the text`)
  return { start, end: start + words.length }
}

/** A reading of a text with quotes in it. */
export function reading(name: string, text: string, said: readonly Said[], more: Partial<Document> = {}): Reading {
  const document: Document = {
    ...{ name, title: null, publisher: null, author: null, date: null, address: null },
    ...{ reportedFrom: null, statedWording: null, text },
    ...more,
  }
  return {
    document,
    sha256: createHash('sha256').update(text).digest('hex'),
    wording: more.statedWording ?? 'original',
    signals: [],
    quotes: said.map(({ words, by, ...rest }) => ({
      ...plain,
      ...place(text, words),
      text: words,
      attribution: by,
      ...rest,
    })),
  }
}

const plain = {
  kind: 'direct',
  cue: null,
  mention: null,
  continues: null,
  rule: 'quoted-then-said',
  confidence: 0.9,
  form: 'whole',
  codings: [],
} as const

export const machine = (on: string, position: MachineCoding['position'], more: Partial<MachineCoding> = {}) => ({
  ...{ issue: on, position, confidence: 0.8, evidence: [], rule: 'wants-it', coder: 'rules' as const },
  ...more,
})

export const coding = (
  statement: number,
  on: string,
  coder: string,
  position: NewCoding['position'],
  more: Partial<NewCoding> = {},
): NewCoding => ({
  ...{ statement, issue: on, coder, position, confidence: 1, rule: null, rationale: null, evidence: [] },
  ...more,
})

/** Which units people have coded, in the order of their key. */
export const codedUnits = (db: Db) =>
  db
    .selectFrom('coded_units')
    .selectAll()
    .orderBy('speaker_id')
    .orderBy('version_group')
    .orderBy('coder_id')
    .orderBy('issue')
    .execute()
