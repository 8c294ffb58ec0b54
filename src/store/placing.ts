import type { Quote, SentCoding, Span } from '../domain.js'
import { groupBy } from './chunks.js'
import { speakerNamed } from './identity.js'
import { quotesOf } from './quoteRows.js'
import type { Db } from './tables.js'
import { statementWorded } from './versionGroups.js'

/** The statement here that a coding from another copy is about. */
export interface Placed {
  readonly statement: number
  readonly speaker: number | null
  /** Its first quote. */
  readonly quote: number
  readonly by: 'source' | 'words'
  /** The evidence at its place here; what is not found word for word is left out. */
  readonly evidence: readonly Span[]
}

/** Finds the statements that codings from another copy are about: in the source with the same hash that which covers at least half of
 * what both cover together, else the one anywhere that is a version of the same words. */
export function placer(db: Db): (coding: SentCoding) => Promise<Placed | undefined> {
  const sources = new Map<string, Promise<Said[]>>()
  const inSource = (sha256: string): Promise<Said[]> => {
    const known = sources.get(sha256) ?? statementsIn(db, sha256)
    sources.set(sha256, known)
    return known
  }
  return async (coding) => {
    const same = mostShared(coding.quotes, await inSource(coding.source.sha256))
    return same ? placedIn(db, same, coding.evidence) : byWords(db, coding)
  }
}

interface Said {
  /** Of the whole source. */
  readonly text: string
  readonly statement: number
  readonly quotes: readonly Quote[]
}

async function statementsIn(db: Db, sha256: string): Promise<Said[]> {
  const rows = await db
    .selectFrom('statements')
    .innerJoin('sources', 'sources.id', 'statements.source_id')
    .select(['statements.id', 'sources.id as source'])
    .where('sources.sha256', '=', sha256)
    .execute()
  if (rows.length === 0) return []
  const { text } = await db
    .selectFrom('sources')
    .select('text')
    .where('id', '=', rows[0]!.source)
    .executeTakeFirstOrThrow()
  const quotes = await quotesOf(
    db,
    rows.map(({ id }) => id),
  )
  return [...groupBy(quotes, ({ statement }) => statement)].map(([statement, own]) => ({
    text,
    statement,
    quotes: own,
  }))
}

function mostShared(sent: readonly Span[], statements: readonly Said[]): Said | undefined {
  const [best] = statements
    .map((said) => ({ said, share: shareOf(sent, said.quotes) }))
    .filter(({ share }) => share >= 0.5)
    .sort((a, b) => b.share - a.share)
  return best?.said
}

/** What two lists of spans have in common of all that they cover, 0..1; the spans of each do not overlap. */
function shareOf(a: readonly Span[], b: readonly Span[]): number {
  const length = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const common = a.reduce(
    (sum, one) =>
      sum +
      b.reduce((own, other) => own + Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start)), 0),
    0,
  )
  return common / (length(a) + length(b) - common)
}

const placedIn = async (
  db: Db,
  { text, statement, quotes }: Said,
  evidence: SentCoding['evidence'],
): Promise<Placed> => ({
  ...{ statement, quote: quotes[0]!.id, by: 'source', speaker: await speakerOf(db, statement) },
  evidence: evidence.filter(({ start, end, exact }) => text.slice(start, end) === exact),
})

async function byWords(db: Db, { quotes, speaker, evidence }: SentCoding): Promise<Placed | undefined> {
  const who = speaker === null ? undefined : await speakerNamed(db, speaker)
  const statement = await statementWorded(db, quotes.map(({ exact }) => exact).join(' '), who ?? null)
  if (statement === undefined) return undefined
  const own = await quotesOf(db, [statement])
  return {
    ...{ statement, quote: own[0]!.id, by: 'words', speaker: await speakerOf(db, statement) },
    evidence: evidence.flatMap(({ exact }) => wordsIn(own, exact)),
  }
}

function wordsIn(quotes: readonly Quote[], exact: string): Span[] {
  const quote = quotes.find(({ text }) => text.includes(exact))
  if (!quote || exact === '') return []
  const start = quote.start + quote.text.indexOf(exact)
  return [{ start, end: start + exact.length }]
}

async function speakerOf(db: Db, statement: number): Promise<number | null> {
  const row = await db.selectFrom('statements').select('speaker_id').where('id', '=', statement).executeTakeFirst()
  return row?.speaker_id ?? null
}
