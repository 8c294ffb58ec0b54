import type { Span } from '../../domain.js'
import { inChunks } from '../chunks.js'
import { type Db, flag, type NewRow } from '../tables.js'
import { addWords, removeWords } from './sqlite.js'
import { namesOf } from './wholeWords.js'

/** Names of speakers and texts of sources that were looked up on the way. */
export interface Known {
  readonly names: Map<number, string>
  readonly texts: Map<number, SourceWords>
}

interface SourceWords {
  readonly text: string
  readonly named: string
}

/** How many quotes' words are written at a time where all are. */
const together = 500
// About two sentences: enough to find a quote by what it answers.
const reach = 200

/** The words around a stretch of a text: those before it in its paragraph and the one before, those after it in its paragraph; up to 200
 * units each way, cut between words, in one line each. */
export function around(text: string, { start, end }: Span): { readonly before: string; readonly after: string } {
  const before = lastParagraphs(text.slice(Math.max(0, start - reach), start))
  const after = /^[^\n]*/.exec(text.slice(end, end + reach))![0]
  const [cutBefore, cutAfter] = [before.length >= reach, after.length >= reach]
  return {
    before: oneLine(cutBefore ? before.replace(/^\S*/, '') : before),
    after: oneLine(cutAfter ? after.replace(/\S*$/, '') : after),
  }
}

/** The last line of a text and the last before it that is not blank, with what stands between. */
function lastParagraphs(text: string): string {
  const above = text.slice(0, text.lastIndexOf('\n') + 1).trimEnd()
  if (above === '') return text.slice(text.lastIndexOf('\n') + 1)
  return text.slice(above.lastIndexOf('\n') + 1)
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** A quote as the index has it: its words; those before it and, in a second line, those after it; the names of its speaker, the own one
 * first; the title of its source, and what else names that. */
export type QuoteWords = readonly [words: string, around: string, who: string, source: string]

/** The same of quotes by their ids. */
export async function wordsOfQuotes(db: Db, ids: readonly number[]): Promise<Map<number, QuoteWords>> {
  const rows = await inChunks(ids, (chunk) => rowsOf(db).where('quotes.id', 'in', chunk).execute())
  const known: Known = { names: new Map(), texts: new Map() }
  await lookUp(db, rows, known)
  return new Map(rows.map((row) => [row.id, wordsOf(row, known)]))
}

/** Writes quotes to the index as they now are; withdrawn ones are counted nowhere and found by no word. */
export async function indexQuotes(trx: Db, ids: readonly number[], revision: number, known: Known): Promise<void> {
  const rows = await rowsOf(trx).where('quotes.id', 'in', ids).execute()
  const before = await indexed(trx, ids)
  await trx
    .insertInto('search_quotes')
    .values(rows.map((row) => asCounted(row, revision)))
    .onConflict((on) =>
      on.column('quote_id').doUpdateSet((eb) => ({
        source_id: eb.ref('excluded.source_id'),
        statement_id: eb.ref('excluded.statement_id'),
        speaker_id: eb.ref('excluded.speaker_id'),
        kind: eb.ref('excluded.kind'),
        shown: eb.ref('excluded.shown'),
        revision: eb.ref('excluded.revision'),
        // What nobody is named for stands on no side; else the sides stay until they are settled anew.
        sides: eb.case().when('excluded.speaker_id', 'is', null).then('').else(eb.ref('search_quotes.sides')).end(),
      })),
    )
    .execute()
  await removeWords(trx, 'quote_words', before)
  await addWordsOf(trx, rows, known)
}

/** Writes all quotes to an index that holds none, many times as fast. */
export async function indexAllQuotes(trx: Db, revision: number): Promise<void> {
  await trx
    .insertInto('search_quotes')
    .columns(['quote_id', 'source_id', 'statement_id', 'speaker_id', 'kind', 'shown', 'sides', 'revision'])
    .expression((eb) =>
      eb
        .selectFrom('quotes')
        .select(['id', 'source_id', 'statement_id', 'speaker_id', 'kind'])
        .select((at) => [
          at.case().when('withdrawn_at', 'is', null).then(at.lit(1)).else(at.lit(0)).end().as('shown'),
          at.val('').as('sides'),
          at.lit(revision).as('revision'),
        ])
        .orderBy('id'),
    )
    .execute()
  const known: Known = { names: new Map(), texts: new Map() }
  for (let last = 0; ; ) {
    const rows = await rowsOf(trx).where('quotes.id', '>', last).limit(together).execute()
    if (rows.length === 0) return
    await addWordsOf(trx, rows, known)
    last = rows.at(-1)!.id
  }
}

async function addWordsOf(trx: Db, rows: readonly Row[], known: Known): Promise<void> {
  await lookUp(trx, rows, known)
  const shown = rows.filter((row) => row.withdrawn_at === null)
  await addWords(
    trx,
    'quote_words',
    shown.map((row) => [row.id, ...wordsOf(row, known)]),
  )
}

const rowsOf = (trx: Db) =>
  trx
    .selectFrom('quotes')
    .leftJoin('quote_spans as now', 'now.id', 'quotes.span_id')
    .select(['quotes.id', 'quotes.source_id', 'statement_id', 'speaker_id', 'kind', 'withdrawn_at', 'quotes.text'])
    .select(['role', 'named_id', 'base_speaker_id', 'quotes.start_offset', 'quotes.end_offset'])
    .select(['now.text as now_text', 'now.start_offset as now_start', 'now.end_offset as now_end'])
    .orderBy('quotes.id')

type Row = Awaited<ReturnType<ReturnType<typeof rowsOf>['execute']>>[number]

async function indexed(trx: Db, ids: readonly number[]): Promise<number[]> {
  const rows = trx.selectFrom('search_quotes').select('quote_id').where('shown', '=', 1).where('quote_id', 'in', ids)
  return (await rows.execute()).map(({ quote_id }) => quote_id)
}

const asCounted = (row: Row, revision: number): NewRow<'search_quotes'> => ({
  quote_id: row.id,
  source_id: row.source_id,
  statement_id: row.statement_id,
  speaker_id: row.speaker_id,
  kind: row.kind,
  shown: flag(row.withdrawn_at === null),
  sides: '',
  revision,
})

function wordsOf(row: Row, { names, texts }: Known): QuoteWords {
  const source = texts.get(row.source_id)!
  const span = { start: row.now_start ?? row.start_offset, end: row.now_end ?? row.end_offset }
  const { before, after } = around(source.text, span)
  const role = row.named_id === row.base_speaker_id ? (row.role ?? '') : ''
  const who = row.speaker_id === null ? '' : names.get(row.speaker_id)!
  return [row.now_text ?? row.text, `${before}\n${after}`, `${who}\n${role}`, source.named]
}

async function lookUp(trx: Db, rows: readonly Row[], { names, texts }: Known): Promise<void> {
  const speakers = [...new Set(rows.map((row) => row.speaker_id))].filter((id) => id !== null && !names.has(id))
  for (const [id, words] of await namesOf(trx, speakers as number[])) names.set(id, words.join('\n'))
  const sources = [...new Set(rows.map((row) => row.source_id))].filter((id) => !texts.has(id))
  if (sources.length === 0) return
  // Quotes come in the order of their sources, so that texts that were read before are not needed again.
  texts.clear()
  for (const { id, text, name, title, publisher, author } of await textsOf(trx, rows))
    texts.set(id, { text, named: [title ?? name, name, publisher, author].filter(Boolean).join('\n') })
}

const textsOf = (trx: Db, rows: readonly Row[]) =>
  inChunks([...new Set(rows.map((row) => row.source_id))], (chunk) =>
    trx
      .selectFrom('sources')
      .select(['id', 'text', 'name', 'title', 'publisher', 'author'])
      .where('id', 'in', chunk)
      .execute(),
  )
