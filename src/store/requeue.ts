import { matters } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import { type Unit, unitsOf } from './matters.js'
import { type Db, flag, type NewRow } from './tables.js'
import type { CodedStatements } from './totals.js'

/** Whose units are brought up to date: all of some speakers, or some groups of one, who said so much already. */
export type Waiting =
  | { readonly speakers: readonly number[] }
  | { readonly speaker: number; readonly groups: readonly number[]; readonly said: number }

/** Brings what waits for people's codings up to date, in the transaction of whatever changed it. Only rows that differ are written.
 * @param facts all of those statements */
export async function requeue(trx: Db, waiting: Waiting, facts: CodedStatements): Promise<void> {
  const units = unitsOf(facts)
  await requeueUnits(trx, waiting, units)
  await requeueCoders(trx, waiting, units)
}

type QueueRow = NewRow<'coding_queue'>
type DoneRow = NewRow<'coded_units'>

const asRow = ({ coded, altered, matter, ...unit }: Unit): QueueRow => ({
  ...unit,
  altered: flag(altered),
  matter: matters.indexOf(matter),
  sole_coder: matter === 'second' ? (coded.find(({ issue }) => issue === '')?.coder_id ?? null) : null,
})

const queueKey = (row: QueueRow): string =>
  [row.speaker_id, row.version_group, row.statement_id, row.altered, row.matter, row.nth, row.sole_coder].join(' ')
const doneKey = (row: DoneRow): string => [row.coder_id, row.speaker_id, row.version_group, row.issue].join(' ')

async function requeueUnits(trx: Db, waiting: Waiting, units: readonly Unit[]): Promise<void> {
  const queue = trx.selectFrom('coding_queue').selectAll()
  const before = await ('speakers' in waiting
    ? inChunks(waiting.speakers, (chunk) => queue.where('speaker_id', 'in', chunk).execute())
    : inChunks(waiting.groups, (chunk) =>
        queue.where('speaker_id', '=', waiting.speaker).where('version_group', 'in', chunk).execute(),
      ))
  const after = 'speakers' in waiting ? units : behind(units, before, waiting.said)
  const { gone, added } = difference(before, after.map(asRow), queueKey)
  for (const [speaker, rows] of groupBy(gone, ({ speaker_id }) => speaker_id))
    await inChunks(rows, async (chunk) => {
      const groups = chunk.map(({ version_group }) => version_group)
      const own = trx.deleteFrom('coding_queue').where('speaker_id', '=', speaker)
      await own.where('version_group', 'in', groups).execute()
      return []
    })
  await inChunks(added, async (chunk) => {
    await trx.insertInto('coding_queue').values(chunk).execute()
    return []
  })
}

/** Units with their place in the queue: the one that they have, or one behind all that the speaker said before. */
function behind(units: readonly Unit[], before: readonly QueueRow[], said: number): Unit[] {
  const places = new Map(before.map(({ version_group, nth }) => [version_group, nth]))
  return units.map((unit) => ({ ...unit, nth: places.get(unit.version_group) ?? said + unit.nth }))
}

async function requeueCoders(trx: Db, waiting: Waiting, units: readonly Unit[]): Promise<void> {
  const coded = trx.selectFrom('coded_units').selectAll()
  const before = await ('speakers' in waiting
    ? inChunks(waiting.speakers, (chunk) => coded.where('speaker_id', 'in', chunk).execute())
    : inChunks(waiting.groups, (chunk) =>
        coded.where('speaker_id', '=', waiting.speaker).where('version_group', 'in', chunk).execute(),
      ))
  const after = units.flatMap(({ coded, speaker_id, version_group }) =>
    coded.map((own): DoneRow => ({ ...own, speaker_id, version_group })),
  )
  const { gone, added } = difference(before, after, doneKey)
  for (const { coder_id, speaker_id, version_group, issue } of gone) {
    const unit = trx.deleteFrom('coded_units').where('speaker_id', '=', speaker_id)
    const own = unit.where('version_group', '=', version_group).where('coder_id', '=', coder_id)
    await own.where('issue', '=', issue).execute()
  }
  await inChunks(added, async (chunk) => {
    await trx.insertInto('coded_units').values(chunk).execute()
    return []
  })
}

function difference<R>(
  before: readonly R[],
  after: readonly R[],
  key: (row: R) => string,
): { readonly gone: R[]; readonly added: R[] } {
  if (before.length === 0) return { gone: [], added: [...after] }
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))]
  return { gone: before.filter((row) => !is.has(key(row))), added: after.filter((row) => !was.has(key(row))) }
}
