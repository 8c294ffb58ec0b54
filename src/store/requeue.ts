import { matters } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import { type Unit, unitsOf } from './matters.js'
import { type Db, flag, type NewRow } from './tables.js'
import type { CodedStatements } from './totals.js'

/** Brings what waits for people's codings up to date, in the transaction of whatever changed it. Only rows that differ are written.
 * @param speakers ids of all whose statements are in `facts` */
export async function requeue(trx: Db, speakers: readonly number[], facts: CodedStatements): Promise<void> {
  const units = unitsOf(facts)
  await requeueUnits(trx, speakers, units)
  await requeueCoders(trx, speakers, units)
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

async function requeueUnits(trx: Db, speakers: readonly number[], units: readonly Unit[]): Promise<void> {
  const before = await inChunks(speakers, (chunk) =>
    trx.selectFrom('coding_queue').selectAll().where('speaker_id', 'in', chunk).execute(),
  )
  const { gone, added } = difference(before, units.map(asRow), queueKey)
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

async function requeueCoders(trx: Db, speakers: readonly number[], units: readonly Unit[]): Promise<void> {
  const before = await inChunks(speakers, (chunk) =>
    trx.selectFrom('coded_units').selectAll().where('speaker_id', 'in', chunk).execute(),
  )
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
  const [was, is] = [new Set(before.map(key)), new Set(after.map(key))]
  return { gone: before.filter((row) => !is.has(key(row))), added: after.filter((row) => !was.has(key(row))) }
}
