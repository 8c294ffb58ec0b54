import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { Filter } from '../domain.js'
import type { Tables } from './tables.js'

/** Where the conditions of a filter can stand: in a query over statements joined with their sources. */
export type StatementScope = ExpressionBuilder<Tables, 'statements' | 'sources'>

type Condition = Expression<SqlBool>

/** Whether a filter lets everything through. */
export const isOpen = (filter: Filter): boolean =>
  Object.values(filter).every((value) => value === undefined || value === false)

/** The statements that a filter takes in: those of the right speaker, source, time, kind and wording that have a quote
 * which was not withdrawn, and, where the filter counts only some codings, a current coding of that sort. */
export const takenIn =
  (filter: Filter) =>
  (eb: StatementScope): Condition =>
    eb.and(limitsCodings(filter) ? [saidIn(filter)(eb), codedIn(filter)(eb)] : [saidIn(filter)(eb)])

/** The same without regard to codings: what a stance under the filter has to be judged by. */
export const saidIn =
  (filter: Filter) =>
  (eb: StatementScope): Condition =>
    eb.and([hasQuote(eb, filter), ...ofSpeaker(eb, filter), ...ofSource(eb, filter)])

/** The current codings that a filter counts, in a query over them joined with their coders. */
export const votesIn =
  (filter: Filter) =>
  (eb: ExpressionBuilder<Tables, 'current_codings' | 'coders'>): Condition => {
    const conditions: Condition[] = []
    if (filter.coder !== undefined) conditions.push(eb('coders.name', '=', filter.coder))
    if (filter.reviewed) conditions.push(eb('coders.reviews', '=', 1))
    if (filter.confidence !== undefined) conditions.push(eb.exists(sureCoding(eb, filter.confidence)))
    return eb.and(conditions)
  }

const sureCoding = (eb: ExpressionBuilder<Tables, 'current_codings'>, least: number) =>
  eb
    .selectFrom('codings as sure')
    .select('sure.id')
    .whereRef('sure.id', '=', 'current_codings.coding_id')
    .where('sure.confidence', '>=', least)

/** Statements with a current coding that the filter counts, on one issue or on any. */
export const codedIn =
  (filter: Filter, issue?: string) =>
  (eb: StatementScope): Condition => {
    const codings = eb
      .selectFrom('current_codings')
      .innerJoin('coders', 'coders.id', 'current_codings.coder_id')
      .select('current_codings.statement_id')
      .where(votesIn(filter))
    return eb('statements.id', 'in', issue === undefined ? codings : codings.where('current_codings.issue', '=', issue))
  }

/** The same, asked of each statement for itself: where statements come one after the other and soon are enough. */
export const codedHere =
  (filter: Filter) =>
  (eb: StatementScope): Condition => {
    if (!limitsCodings(filter)) return eb.and([])
    const codings = eb
      .selectFrom('current_codings')
      .innerJoin('coders', 'coders.id', 'current_codings.coder_id')
      .select('current_codings.statement_id')
      .whereRef('current_codings.statement_id', '=', 'statements.id')
    return eb.exists(codings.where(votesIn(filter)))
  }

/** Whether a filter counts only some codings. */
export const limitsCodings = ({ coder, reviewed, confidence }: Filter): boolean =>
  coder !== undefined || reviewed === true || confidence !== undefined

function hasQuote(eb: StatementScope, { kind, confidence }: Filter): Condition {
  const quotes = eb
    .selectFrom('quotes')
    .select('quotes.id')
    .whereRef('quotes.statement_id', '=', 'statements.id')
    .where('quotes.withdrawn_at', 'is', null)
  const has = eb.exists(kind === undefined ? quotes : quotes.where('quotes.kind', '=', kind))
  if (confidence === undefined) return has
  // As one value, so that no index of all unsure quotes is searched for each statement.
  const unsure = quotes.where((q) =>
    q(q.case().when('quotes.decided', '=', 0).then(q.ref('quotes.confidence')).else(1).end(), '<', confidence),
  )
  return eb.and([has, eb.not(eb.exists(unsure))])
}

function ofSpeaker(eb: StatementScope, { speaker, speakers: several, speakerKind }: Filter): Condition[] {
  if (speaker === undefined && several === undefined && speakerKind === undefined) return []
  let speakers = eb.selectFrom('speakers').select('speakers.id')
  if (speaker !== undefined) speakers = speakers.where('speakers.slug', '=', speaker)
  if (several !== undefined) speakers = speakers.where('speakers.slug', 'in', several)
  if (speakerKind !== undefined) speakers = speakers.where('speakers.kind', '=', speakerKind)
  return [eb('statements.speaker_id', 'in', speakers)]
}

function ofSource(eb: StatementScope, filter: Filter): Condition[] {
  const conditions: Condition[] = []
  if (filter.source !== undefined) conditions.push(eb('sources.slug', '=', filter.source))
  if (filter.from !== undefined) conditions.push(eb('sources.date', '>=', filter.from))
  if (filter.to !== undefined) conditions.push(eb('sources.date', '<=', lastDay(filter.to)))
  if (filter.wording !== undefined) conditions.push(eb('sources.wording', '=', filter.wording))
  if (filter.unaltered) conditions.push(eb('sources.wording', '<>', 'altered'))
  return conditions
}

// A year or a month takes in all of its days; as strings "2025-05-19" would stand after "2025".
const lastDay = (to: string): string => `${to}${'-99-99'.slice(Math.max(0, to.length - 4))}`
