import { factsOf } from './facts.js'
import { keepTotals, type Summing, summing } from './keepTotals.js'
import { groupOf, partsOf, stretchesOf } from './packs/parts.js'
import { firstsOf, keepParts, packSizes } from './packs/store.js'
import { requeue } from './requeue.js'
import { reindex } from './search/reindex.js'
import { resettle } from './search/sides.js'
import { speakersIn } from './standings.js'
import type { Db } from './tables.js'
import type { CodedStatements } from './totals.js'
import type { Touched } from './touched.js'

// What so many speakers said is in memory at a time.
const together = 25
// Where there are more parts than that, only those that changed are made anew.
const fewParts = 2

/** Brings the stored totals and packs up to date, in the transaction of whatever changed them.
 * @param speakers ids of those whose statements or codings changed; all where it is left out */
export async function recompute(trx: Db, speakers?: readonly number[]): Promise<void> {
  await reindex(trx)
  if (speakers === undefined) await trx.deleteFrom('stances').execute()
  const touched = speakers === undefined ? (await speakersIn(trx, {})).map(({ id }) => id) : [...new Set(speakers)]
  await recomputeAll(trx, touched, await summing(trx))
}

/** The same where only some groups of versions came or changed, or gave up statements to other groups, and no statement changed its
 * speaker. What that costs does not grow with what else their speakers said. */
export async function recomputeGroups(trx: Db, touched: Touched): Promise<void> {
  await reindex(trx)
  const sum = await summing(trx)
  const firsts = await firstsOf(trx, [...touched.keys()])
  const isLong = (speaker: number): boolean => (firsts.get(speaker)?.length ?? 0) > fewParts
  await recomputeAll(
    trx,
    [...touched.keys()].filter((speaker) => !isLong(speaker)),
    sum,
  )
  for (const [speaker, groups] of touched)
    if (isLong(speaker)) await recomputeIn(trx, speaker, { groups, firsts: firsts.get(speaker)! }, sum)
}

async function recomputeAll(trx: Db, speakers: readonly number[], sum: Summing): Promise<void> {
  for (let i = 0; i < speakers.length; i += together) {
    const said = { speakers: speakers.slice(i, i + together) }
    const facts = await factsOf(trx, said, sum.version)
    await keepParts(trx, said, partsOf(facts), sum.of)
    await keepTotals(trx, said.speakers, sum.version)
    if (facts.version === 0) continue
    await requeue(trx, said, facts)
    await resettle(trx, facts, said.speakers)
  }
}

async function recomputeIn(
  trx: Db,
  speaker: number,
  { groups, firsts }: { readonly groups: ReadonlySet<number>; readonly firsts: readonly number[] },
  sum: Summing,
): Promise<void> {
  const before = await packSizes(trx).where('speaker_id', '=', speaker).executeTakeFirst()
  for (const stretch of stretchesOf(firsts, groups)) {
    const said = { speaker, ...stretch }
    const facts = await factsOf(trx, said, sum.version)
    await keepParts(trx, said, partsOf(facts), sum.of)
    if (facts.version === 0) continue
    const inside = [...groups].filter((group) => group >= stretch.from && group < stretch.to)
    const own = onlyOf(facts, groups)
    await requeue(trx, { speaker, groups: inside, said: before?.statements ?? 0 }, own)
    await resettle(trx, own)
  }
  await keepTotals(trx, [speaker], sum.version)
}

function onlyOf(facts: CodedStatements, groups: ReadonlySet<number>): CodedStatements {
  const statements = facts.statements.filter((row) => groups.has(groupOf(row)))
  const ids = new Set(statements.map(({ id }) => id))
  return { ...facts, statements, votes: facts.votes.filter(({ statement_id }) => ids.has(statement_id)) }
}
