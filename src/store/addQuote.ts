import type { Quote } from '../domain.js'
import type { By, NewQuote } from './contract.js'
import { append, finish } from './corrections.js'
import { notDeleted } from './deletions.js'
import { Refused } from './errors.js'
import { signed } from './log.js'
import { addStatement } from './refold.js'
import { checkFree, wordsAt } from './spans.js'
import { speakerFor } from './speakerFor.js'
import type { Db } from './tables.js'

/** Adds a quote within a transaction. See `Store.quotes.add`. */
export async function addQuote(trx: Db, slug: string, quote: NewQuote, by: By): Promise<Quote> {
  signed(by)
  const source = await trx
    .selectFrom('sources')
    .select(['id', 'is_report', 'text'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!source) throw new Refused(`There is no source "${slug}".`)
  await notDeleted(trx, source.id)
  await checkFree(trx, source.id, source.text, quote, null)
  const { name, speakerKind: kind } = quote
  const named_id = name === null ? null : await speakerFor(trx, source.id, { name, kind }, by)
  const speaker_id = named_id
  const statement_id = await addStatement(trx, source.id, speaker_id)
  const { ordinal } = await trx
    .selectFrom('quotes')
    .select((eb) => eb.fn.max('ordinal').as('ordinal'))
    .where('source_id', '=', source.id)
    .executeTakeFirstOrThrow()
  const checked = source.is_report === 1 ? 'unchecked' : 'stored'
  const { start, end, ...words } = wordsAt(source.text, quote)
  const { id } = await trx
    .insertInto('quotes')
    .values({
      ...{ statement_id, source_id: source.id, speaker_id, named_id, kind: quote.kind, form: quote.form, ...words },
      ...{ start_offset: start, end_offset: end, checked, base_checked: checked },
      ...{
        base_statement_id: statement_id,
        base_speaker_id: named_id,
        base_kind: quote.kind,
        base_form: quote.form,
        found_by: 'person',
      },
      ...{ ordinal: (ordinal ?? -1) + 1, rule: 'person', speaker_rule: 'person', confidence: 1 },
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  await append(trx, id, { what: 'add' }, by, { speaker: named_id, span: null, undoes: null })
  return finish(trx, undefined, 'quote.added', { what: 'add' }, by, id)
}
