import type { CompiledQuery } from 'kysely'
import type { CodebookText, CoderKind, Form, Position, QuoteKind, SpeakerKind, Wording } from '../domain.js'
import { inBulk } from './bulk.js'
import { inChunks } from './chunks.js'
import { Refused } from './errors.js'
import { addNameKeys } from './nameKeys.js'
import { folded, slugOf } from './names.js'
import { migrate } from './open.js'
import { recompute } from './recompute.js'
import { wordsAt } from './spans.js'
import { openAlone, openSqlite } from './sqlite.js'
import { storeOn } from './store.js'
import { type Db, flag, type NewRow, type Tables } from './tables.js'

/** A dossier whose rows are known before they are stored. Speakers are numbers in `speakers`; offsets are UTF-16 units of the source's text. */
export interface WholeDossier {
  readonly codebook: CodebookText
  readonly coders: readonly { readonly name: string; readonly kind: CoderKind }[]
  readonly speakers: readonly {
    readonly name: string
    readonly kind: SpeakerKind
    readonly role: string | null
    readonly organisation: number | null
  }[]
  sources(): Iterable<WholeSource>
}

type Place = readonly [start: number, end: number]

export interface WholeSource {
  readonly name: string
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly wording: Wording
  readonly text: string
  readonly quotes: readonly {
    readonly speaker: number
    readonly kind: QuoteKind
    readonly form: Form
    readonly start: number
    readonly end: number
    readonly cue: Place
    readonly mention: Place
    readonly confidence: number
    readonly codings: readonly {
      readonly coder: string
      readonly issue: string
      readonly position: Position | null
      readonly confidence: number
    }[]
  }[]
}

/** How many sources are stored in one transaction. */
const batch = 1000
/** Of how many speakers what follows is computed in one. */
const fewSpeakers = 5

/** Fills an empty database with a whole dossier, each quote a statement of its own that is no version of another. Many times as fast as storing
 * readings one by one: what follows from the rows is computed once at the end. Stopped in between, it leaves a part, which is to be deleted.
 * @param told called with the number of quotes stored so far
 * @throws Refused where the database holds a dossier already */
export async function fillDatabase(file: string, dossier: WholeDossier, told: (quotes: number) => void): Promise<void> {
  await checkEmpty(file)
  // What is lost with a power failure is made up again as fast.
  const db = openAlone(file, 'off')
  try {
    await new Filling(db, dossier, told).run()
    // What else follows from the rows is made up for whenever a database is opened.
    await migrate(db)
  } finally {
    await db.destroy()
  }
}

async function checkEmpty(file: string): Promise<void> {
  const db = openSqlite(file)
  try {
    await migrate(db)
    const there = await db.selectFrom('sources').select('id').limit(1).executeTakeFirst()
    const known = await db.selectFrom('codebook_versions').select('version').limit(1).executeTakeFirst()
    if (there || known) throw new Refused(`${file} holds a dossier already.`)
  } finally {
    await db.destroy()
  }
}

class Filling {
  private readonly at = new Date().toISOString()
  private readonly coders = new Map<string, number>()
  private speakerIds: readonly number[] = []
  private roles: readonly (string | null)[] = []
  private sources = 0
  private quotes = 0
  private codings = 0

  constructor(
    private readonly db: Db,
    private readonly dossier: WholeDossier,
    private readonly told: (quotes: number) => void,
  ) {}

  async run(): Promise<void> {
    const store = storeOn(this.db)
    await store.codebook.add(this.dossier.codebook, 'demo', false, 0)
    for (const { name, kind } of this.dossier.coders) {
      const coder = { name, kind, reviews: kind === 'person', limit: kind === 'person' ? 0 : 0.5 }
      this.coders.set(name, (await store.coders.ensure(coder)).id)
    }
    this.speakerIds = await this.db.transaction().execute((trx) => this.addSpeakers(trx))
    await inBulk(
      this.db,
      () => this.addSources(),
      async () => {
        for (let i = 0; i < this.speakerIds.length; i += fewSpeakers) {
          const some = this.speakerIds.slice(i, i + fewSpeakers)
          await this.db.transaction().execute((trx) => recompute(trx, some))
        }
      },
    )
  }

  private async addSources(): Promise<void> {
    let some: WholeSource[] = []
    for (const source of this.dossier.sources()) {
      some.push(source)
      if (some.length < batch) continue
      await this.addAll(some)
      some = []
    }
    await this.addAll(some)
  }

  private async addSpeakers(trx: Db): Promise<number[]> {
    const ids: number[] = []
    const taken = new Set<string>()
    const { speakers } = this.dossier
    for (const { name, kind } of speakers) {
      let slug = slugOf(name, 'speaker')
      for (let n = 2; taken.has(slug); n++) slug = `${slugOf(name, 'speaker')}-${n}`
      taken.add(slug)
      const row = { slug, name, folded: folded(name), kind, added_at: this.at }
      const { id } = await trx.insertInto('speakers').values(row).returning('id').executeTakeFirstOrThrow()
      if (kind !== 'unnamed') await addNameKeys(trx, id, kind, name)
      ids.push(id)
    }
    const roles = speakers.flatMap(({ role, organisation }, i): NewRow<'roles'>[] =>
      role === null
        ? []
        : [
            {
              speaker_id: ids[i]!,
              title: role,
              organisation: organisation === null ? null : speakers[organisation]!.name,
            },
          ],
    )
    await inChunks(roles, async (chunk) => {
      await trx.insertInto('roles').values(chunk).execute()
      return []
    })
    this.roles = speakers.map(({ role }) => role)
    return ids
  }

  private async addAll(sources: readonly WholeSource[]): Promise<void> {
    if (sources.length === 0) return
    await this.db.transaction().execute(async (trx) => {
      const rows = new Rows(trx)
      for (const source of sources) {
        this.addSource(rows, source)
        await rows.insert()
      }
      await rows.insertAll()
    })
    this.told(this.quotes)
  }

  private addSource(rows: Rows, source: WholeSource): void {
    const id = ++this.sources
    const { name, title, publisher, date, wording, text, quotes } = source
    // no text is hashed here: these are numbers, of the same length
    const hash = String(id).padStart(64, '0')
    const plain = [id, slugOf(name, 'source'), name, title, publisher, date, wording, text, wording]
    rows.add('sources', [...plain, flag(false), hash, this.at, text.length, id])
    for (let ordinal = 0; ordinal < quotes.length; ordinal++) this.addQuote(rows, text, id, ordinal, quotes[ordinal]!)
  }

  private addQuote(
    rows: Rows,
    whole: string,
    source: number,
    ordinal: number,
    { speaker, kind, form, cue, mention, confidence, codings, start, end }: WholeSource['quotes'][number],
  ): void {
    const id = ++this.quotes
    const who = this.speakerIds[speaker]!
    const { text, prefix, suffix } = wordsAt(whole, { start, end })
    rows.add('statements', [id, source, who, id])
    rows.add('quotes', [
      ...[id, id, id, source, ordinal, who, who, who, this.roles[speaker] ?? null],
      ...[kind, kind, form, form, 'stored', 'stored', start, end, text, prefix, suffix, confidence, 'demo', 'demo'],
      ...[cue[0], cue[1], mention[0], mention[1], whole.slice(...mention)],
    ])
    for (const { coder, issue, position, confidence: sureness } of codings) {
      const coding = ++this.codings
      const by = this.coders.get(coder)!
      rows.add('codings', [coding, id, issue, by, flag(false), 1, position, sureness, 'demo', flag(false), this.at])
      rows.add('coding_evidence', [coding, 0, start, end])
      rows.add('current_codings', [id, issue, by, flag(false), coding])
    }
  }
}

/** The columns that are filled, in the order in which `Rows` takes their values. */
const columns = {
  sources:
    'id slug name title publisher date wording text found_wording is_report sha256 added_at text_units copy_group',
  statements: 'id source_id speaker_id version_group',
  quotes:
    'id statement_id base_statement_id source_id ordinal speaker_id named_id base_speaker_id role ' +
    'kind base_kind form base_form checked base_checked start_offset end_offset text prefix suffix confidence rule speaker_rule ' +
    'cue_start cue_end mention_start mention_end mention_text',
  codings: 'id statement_id issue coder_id adjudication codebook_version position confidence rule retracts made_at',
  coding_evidence: 'coding_id ordinal start_offset end_offset',
  current_codings: 'statement_id issue coder_id adjudication coding_id',
} as const satisfies Partial<Record<keyof Tables, string>>

type Filled = keyof typeof columns

/** How many rows one query inserts. */
const together = 50

/** Gathers values of rows, and inserts many rows with one query, each table's in their order. */
class Rows {
  private readonly waiting = new Map<Filled, unknown[]>()
  private readonly made = new Map<string, CompiledQuery>()

  constructor(private readonly db: Db) {}

  /** @param values of all `columns` of the table */
  add(table: Filled, values: readonly unknown[]): void {
    const own = this.waiting.get(table)
    if (own) for (const value of values) own.push(value)
    else this.waiting.set(table, [...values])
  }

  /** Inserts what fills whole queries. */
  async insert(): Promise<void> {
    for (const [table, values] of this.waiting) await this.insertFrom(table, values, together)
  }

  async insertAll(): Promise<void> {
    await this.insert()
    for (const [table, values] of this.waiting) await this.insertFrom(table, values, 1)
  }

  private async insertFrom(table: Filled, values: unknown[], rows: number): Promise<void> {
    const query = this.queryFor(table, rows)
    const size = query.parameters.length
    const end = values.length - (values.length % size)
    for (let i = 0; i < end; i += size) await this.db.executeQuery({ ...query, parameters: values.slice(i, i + size) })
    if (end > 0) values.splice(0, end)
  }

  private queryFor(table: Filled, rows: number): CompiledQuery {
    const key = `${table} ${rows}`
    const known = this.made.get(key)
    if (known) return known
    const row = Object.fromEntries(columns[table].split(' ').map((name) => [name, '']))
    const query = this.db
      .insertInto(table)
      .values(Array.from({ length: rows }, () => row) as never)
      .compile()
    this.made.set(key, query)
    return query
  }
}
