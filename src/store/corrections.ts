import type { Correction, Quote, QuoteChange } from '../domain.js'
import type { By } from './contract.js'
import { notDeleted } from './deletions.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { quoteById } from './quoteRows.js'
import { recompute } from './recompute.js'
import { refold, saidOf } from './refold.js'
import { newestFirst, undoneOf } from './replay.js'
import { checkFree, spanOf, wordsAt } from './spans.js'
import { speakerFor } from './speakerFor.js'
import type { Db } from './tables.js'

/** Corrects a quote within a transaction. See `Store.quotes.correct`. */
export async function correct(trx: Db, id: number, change: QuoteChange, by: By): Promise<Quote> {
  signed(by)
  const before = await existing(trx, id)
  await notDeleted(trx, before.source.id)
  checkChange(before, change)
  const text = await textOf(trx, before.source.id)
  if (change.what === 'span') await checkFree(trx, before.source.id, text, change, id)
  const span = change.what === 'span' ? await spanOf(trx, id, wordsAt(text, change)) : null
  const speaker = change.what === 'speaker' ? await speakerFor(trx, before.source.id, change, by) : null
  if (change.what === 'speaker' && before.speaker && speaker === (await idOf(trx, before.speaker.slug)))
    throw new Refused(`${before.speaker.name} is the speaker already: confirm the quote instead.`)
  await append(trx, id, change, by, { speaker, span, undoes: null })
  return finish(trx, before, 'quote.corrected', change, by)
}

/** Takes a correction back within a transaction. See `Store.quotes.undo`. */
export async function undo(trx: Db, correction: number, by: By): Promise<Quote> {
  signed(by)
  const row = await trx.selectFrom('corrections').select('quote_id').where('id', '=', correction).executeTakeFirst()
  if (!row) throw new Refused(`There is no correction ${correction}.`)
  const before = await existing(trx, row.quote_id)
  const said = await saidOf(trx, [row.quote_id])
  if (undoneOf(said).has(correction)) throw new Refused('That was taken back already.')
  const { change, speaker, span } = said.find(({ id }) => id === correction)!
  await append(trx, before.id, change, by, { speaker, span, undoes: correction })
  return finish(trx, before, 'quote.correction-undone', { correction, ...change }, by)
}

/** What was said of a quote, newest first. */
export async function correctionsOf(db: Db, quote: number): Promise<Correction[]> {
  const rows = await db.selectFrom('corrections').selectAll().where('quote_id', '=', quote).orderBy('id').execute()
  return newestFirst(rows).map(({ quote_id, change, speaker_id: _, span_id: __, ...row }) => ({
    ...row,
    quote: quote_id,
    change: JSON.parse(change) as QuoteChange,
  }))
}

interface Found {
  readonly speaker: number | null
  readonly span: number | null
  readonly undoes: number | null
}

/** Appends to the corrections of a quote. */
export async function append(trx: Db, quote_id: number, change: QuoteChange, by: By, found: Found): Promise<void> {
  const at = new Date().toISOString()
  const row = { quote_id, at, who: by.who, why: by.why, change: JSON.stringify(change), undoes: found.undoes }
  await trx
    .insertInto('corrections')
    .values({ ...row, speaker_id: found.speaker, span_id: found.span })
    .execute()
}

/** Brings a quote to what was now said of it, with all totals, and logs that.
 * @param before undefined where it was only now added */
export async function finish(
  trx: Db,
  before: Quote | undefined,
  action: string,
  change: unknown,
  { who, why }: By,
  id = before!.id,
): Promise<Quote> {
  const { base_statement_id } = await trx
    .selectFrom('quotes')
    .select('base_statement_id')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await recompute(trx, await refold(trx, [base_statement_id!]))
  const after = await existing(trx, id)
  const states = { before: before && inShort(before), after: { change, ...inShort(after) } }
  await record(trx, { who, why, action, subject: 'quote', subjectId: id, ...states })
  return after
}

const inShort = ({ speaker, kind, start, end, statement, withdrawn }: Quote) => ({
  ...{ speaker: speaker?.slug ?? null, kind, start, end, statement, withdrawn: withdrawn !== null },
})

async function existing(db: Db, id: number): Promise<Quote> {
  const quote = await quoteById(db, id)
  if (!quote) throw new Refused(`There is no quote ${id}.`)
  return quote
}

function checkChange(quote: Quote, change: QuoteChange): void {
  if (change.what === 'add') throw new Refused('A quote is added with its words.')
  if (change.what === 'restore' && !quote.withdrawn) throw new Refused('The quote was not withdrawn.')
  if (change.what !== 'restore' && quote.withdrawn)
    throw new Refused('The quote was withdrawn: only restoring it makes sense.')
  if (change.what === 'nobody' && !quote.speaker) throw new Refused('Nobody is named as it is.')
  if (change.what === 'kind' && change.kind === quote.kind) throw new Refused(`The quote is ${quote.kind} already.`)
  if (change.what === 'compare' && quote.checked === 'confirmed')
    throw new Refused('The words were compared with the original already.')
  if (change.what === 'span' && change.start === quote.start && change.end === quote.end)
    throw new Refused('The quote has these words already.')
}

async function textOf(db: Db, source: number): Promise<string> {
  return (await db.selectFrom('sources').select('text').where('id', '=', source).executeTakeFirstOrThrow()).text
}

async function idOf(db: Db, slug: string): Promise<number> {
  return (await db.selectFrom('speakers').select('id').where('slug', '=', slug).executeTakeFirstOrThrow()).id
}
