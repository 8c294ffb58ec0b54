import type { Side } from '../../domain.js'
import { positionOf, type StatementPosition } from '../../stance/aggregate.js'
import { groupBy, inChunks } from '../chunks.js'
import type { Db } from '../tables.js'
import { asVote, type CodedStatements, oneOfEach } from '../totals.js'
import { nextRevision } from './revision.js'

/** Where statements count as standing, by their id, on every issue where anything is known: "ferries:supports tolls:none". */
export function sidesOf({ statements, votes, issues, version }: CodedStatements): Map<number, string> {
  const byStatement = groupBy(votes, ({ statement_id }) => statement_id)
  const sides = new Map<number, string>()
  for (const versions of groupBy(statements, (row) => `${row.speaker_id} ${row.version_group ?? row.id}`).values()) {
    if (!versions.some(({ id }) => byStatement.has(id))) continue
    const words = issues.flatMap((issue) => {
      const own = oneOfEach(versions, byStatement, issue).map((vote) => asVote(vote, version))
      const side = sideOf(positionOf(own))
      return side === undefined ? [] : [`${issue}:${side}`]
    })
    if (words.length > 0) for (const { id } of versions) sides.set(id, words.join(' '))
  }
  return sides
}

function sideOf(position: StatementPosition): Side | undefined {
  if (position.kind !== 'position') return position.kind === 'unknown' ? undefined : position.kind
  if (position.value === 0) return 'mixed'
  return position.value > 0 ? 'supports' : 'opposes'
}

/** Brings the sides that quotes are found under up to date, in the transaction of whatever changed them. Only rows that differ are written.
 * @param speakers ids of all whose statements are in `facts`; left out: only the quotes of these statements */
export async function resettle(trx: Db, facts: CodedStatements, speakers?: readonly number[]): Promise<void> {
  const sides = sidesOf(facts)
  const rows = await (speakers ? ofSpeakers(trx, speakers) : ofStatements(trx, facts))
  const changed = rows.filter((row) => (sides.get(row.statement_id) ?? '') !== row.sides)
  if (changed.length === 0) return
  const revision = await nextRevision(trx)
  for (const [side, quotes] of groupBy(changed, (row) => sides.get(row.statement_id) ?? ''))
    await inChunks(quotes, async (chunk) => {
      const ids = chunk.map(({ quote_id }) => quote_id)
      await trx.updateTable('search_quotes').set({ sides: side, revision }).where('quote_id', 'in', ids).execute()
      return []
    })
}

const ofSpeakers = (trx: Db, speakers: readonly number[]) =>
  inChunks(speakers, (chunk) =>
    trx
      .selectFrom('search_quotes')
      .select(['quote_id', 'statement_id', 'sides'])
      .where('speaker_id', 'in', chunk)
      .execute(),
  )

const ofStatements = (trx: Db, { statements }: CodedStatements) =>
  inChunks(
    statements.map(({ id }) => id),
    (chunk) =>
      trx
        .selectFrom('quotes')
        .innerJoin('search_quotes', 'search_quotes.quote_id', 'quotes.id')
        .select(['search_quotes.quote_id', 'search_quotes.statement_id', 'search_quotes.sides'])
        .where('quotes.statement_id', 'in', chunk)
        .where('quotes.speaker_id', 'is not', null)
        .execute(),
  )
