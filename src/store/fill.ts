import type { CompiledQuery } from 'kysely'
import type { CodebookText, CoderKind, Form, Position, QuoteKind, SpeakerKind, Wording } from '../domain.js'
import { inChunks } from './chunks.js'
import { Refused } from './errors.js'
import { addNameKeys } from './nameKeys.js'
import { folded, slugOf } from './names.js'
import { migrate } from './open.js'
import { recompute } from './recompute.js'
import { wordsAt } from './spans.js'
import { openSqlite } from './sqlite.js'
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

/** Fills an empty database with a whole dossier, each quote a statement of its own that is no version of another. Many times as fast as storing
 * readings one by one: what follows from the rows is computed once at the end. Stopped in between, it leaves a part, which is to be deleted.
 * @param told called with the number of quotes stored so far
 * @throws Refused where the database holds a dossier already */
export async function fillDatabase(file: string, dossier: WholeDossier, told: (quotes: number) => void): Promise<void> {
  const db = openSqlite(file)
  try {
    await migrate(db)
    const there = await db.selectFrom('sources').select('id').limit(1).executeTakeFirst()
    const known = await db.selectFrom('codebook_versions').select('version').limit(1).executeTakeFirst()
    if (there || known) throw new Refused(`${file} holds a dossier already.`)
    await new Filling(db, dossier, told).run()
    // What else follows from the rows is made up for whenever a database is opened.
    await migrate(db)
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
    let some: WholeSource[] = []
    for (const source of this.dossier.sources()) {
      some.push(source)
      if (some.length < batch) continue
      await this.addAll(some)
      some = []
    }
    await this.addAll(some)
    for (const speaker of this.speakerIds) await this.db.transaction().execute((trx) => recompute(trx, [speaker]))
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
      for (const [i, source] of sources.entries()) {
        this.addSource(rows, source)
        if (i % 50 === 49) await rows.insert()
      }
      await rows.insert()
    })
    this.told(this.quotes)
  }

  private addSource(rows: Rows, { quotes, ...source }: WholeSource): void {
    const id = ++this.sources
    const { name, title, publisher, date, wording, text } = source
    rows.add('sources', {
      ...{ id, slug: slugOf(name, 'source'), name, title, publisher, date, wording, text, found_wording: wording },
      // no text is hashed here: these are numbers, of the same length
      ...{ is_report: flag(false), sha256: String(id).padStart(64, '0'), added_at: this.at },
      ...{ text_units: text.length, copy_group: id },
    })
    for (const [ordinal, quote] of quotes.entries()) this.addQuote(rows, source, { id, ordinal }, quote)
  }

  private addQuote(
    rows: Rows,
    { text }: Pick<WholeSource, 'text'>,
    source: { readonly id: number; readonly ordinal: number },
    { speaker, kind, form, cue, mention, confidence, codings, ...place }: WholeSource['quotes'][number],
  ): void {
    const id = ++this.quotes
    const who = this.speakerIds[speaker]!
    const { start, end, ...words } = wordsAt(text, place)
    rows.add('statements', { id, source_id: source.id, speaker_id: who, version_group: id })
    rows.add('quotes', {
      ...{ id, statement_id: id, base_statement_id: id, source_id: source.id, ordinal: source.ordinal },
      ...{ speaker_id: who, named_id: who, base_speaker_id: who, role: this.roles[speaker] ?? null },
      ...{ kind, base_kind: kind, form, base_form: form, checked: 'stored', base_checked: 'stored' },
      ...{ start_offset: start, end_offset: end, ...words, confidence, rule: 'demo', speaker_rule: 'demo' },
      ...{ cue_start: cue[0], cue_end: cue[1], mention_start: mention[0], mention_end: mention[1] },
      mention_text: text.slice(...mention),
    })
    for (const { coder, issue, position, confidence: sureness } of codings) {
      const coding_id = ++this.codings
      const slot = { statement_id: id, issue, coder_id: this.coders.get(coder)!, adjudication: flag(false) }
      rows.add('codings', {
        ...{ id: coding_id, ...slot, codebook_version: 1, position, confidence: sureness },
        ...{ rule: 'demo', retracts: flag(false), made_at: this.at },
      })
      rows.add('coding_evidence', { coding_id, ordinal: 0, start_offset: start, end_offset: end })
      rows.add('current_codings', { ...slot, coding_id })
    }
  }
}

/** Gathers rows, of which those of one table always have the same columns, and inserts many of them with one query. */
class Rows {
  private readonly waiting = new Map<keyof Tables, Record<string, unknown>[]>()
  private readonly made = new Map<string, CompiledQuery>()

  constructor(private readonly db: Db) {}

  add<T extends keyof Tables>(table: T, row: NewRow<T>): void {
    const rows = this.waiting.get(table)
    if (rows) rows.push(row)
    else this.waiting.set(table, [row])
  }

  /** Inserts what was gathered, each table's rows in their order; tables in the order in which their first rows came. */
  async insert(): Promise<void> {
    for (const [table, rows] of this.waiting) {
      for (let i = 0; i < rows.length; ) {
        const some = rows.slice(i, i + (rows.length - i >= together ? together : 1))
        const parameters = some.flatMap((row) => Object.values(row))
        await this.db.executeQuery({ ...this.queryFor(table, some), parameters })
        i += some.length
      }
      rows.length = 0
    }
  }

  private queryFor(table: keyof Tables, rows: readonly object[]): CompiledQuery {
    const key = `${table} ${rows.length}`
    const known =
      this.made.get(key) ??
      this.db
        .insertInto(table)
        .values(rows as never)
        .compile()
    this.made.set(key, known)
    return known
  }
}

/** How many rows one query inserts. */
const together = 50
