import type { QuoteKind } from '../../domain.js'
import type { StatementRow, VoteRow } from '../totals.js'
import { dayOf, kindBit, noPosition, type Pack, wordingBit } from './format.js'

/** What of a quote that was not withdrawn counts in a pack. */
export interface QuoteRow {
  readonly statement_id: number
  readonly kind: QuoteKind
  readonly decided: number
  readonly confidence: number
}

/** Packs what one speaker said.
 * @param votes those of the codebook in force, in the order in which they were made
 * @param quotes of each statement; a statement without any is left out */
export function packOf(
  said: readonly StatementRow[],
  votesOf: ReadonlyMap<number, readonly VoteRow[]>,
  quotesOf: ReadonlyMap<number, readonly QuoteRow[]>,
): Pack {
  const groupOf = ({ id, version_group }: StatementRow): number => version_group ?? id
  const rows = said.filter(({ id }) => quotesOf.has(id)).sort((a, b) => groupOf(a) - groupOf(b) || a.id - b.id)
  const numbers = new Map([...new Set(rows.map(groupOf))].map((group, i) => [group, i]))
  const group = Uint32Array.from(rows, (row) => numbers.get(groupOf(row))!)
  const quotes = rows.map(({ id }) => quotesOf.get(id)!)
  return {
    ...votesIn(rows, group, votesOf),
    id: Uint32Array.from(rows, ({ id }) => id),
    group,
    source: Uint32Array.from(rows, ({ source_id }) => source_id),
    day: Uint32Array.from(rows, ({ date }) => dayOf(date)),
    wording: Uint8Array.from(rows, ({ wording }) => wordingBit(wording)),
    quotes: Uint16Array.from(quotes, ({ length }) => length),
    kinds: Uint8Array.from(quotes, (own) => own.reduce((bits, { kind }) => bits | kindBit(kind), 0)),
    sure: Float64Array.from(quotes, (own) =>
      own.reduce((least, { decided, confidence }) => (decided === 1 ? least : Math.min(least, confidence)), 1),
    ),
  }
}

function votesIn(
  rows: readonly StatementRow[],
  group: Uint32Array,
  votesOf: ReadonlyMap<number, readonly VoteRow[]>,
): Pick<Pack, 'issues' | 'confidence' | 'statement' | 'coder' | 'issue' | 'version' | 'position' | 'adjudication'> {
  const votes = rows.flatMap(({ id }, statement) => (votesOf.get(id) ?? []).map((vote) => ({ vote, statement })))
  const issues = [...new Set(votes.map(({ vote }) => vote.issue))].sort()
  const issueOf = new Map(issues.map((issue, i) => [issue, i]))
  votes.sort(
    (a, b) =>
      group[a.statement]! - group[b.statement]! ||
      issueOf.get(a.vote.issue)! - issueOf.get(b.vote.issue)! ||
      (a.vote.made_at < b.vote.made_at ? -1 : a.vote.made_at > b.vote.made_at ? 1 : 0) ||
      a.vote.coding_id - b.vote.coding_id,
  )
  return {
    issues,
    confidence: Float64Array.from(votes, ({ vote }) => vote.confidence),
    statement: Uint32Array.from(votes, ({ statement }) => statement),
    coder: Uint32Array.from(votes, ({ vote }) => vote.coder_id),
    issue: Uint16Array.from(votes, ({ vote }) => issueOf.get(vote.issue)!),
    version: Uint16Array.from(votes, ({ vote }) => vote.codebook_version),
    position: Int8Array.from(votes, ({ vote }) => vote.position ?? noPosition),
    adjudication: Uint8Array.from(votes, ({ vote }) => vote.adjudication),
  }
}
