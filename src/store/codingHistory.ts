import type { CodingEvent, Held } from '../domain.js'
import { groupBy } from './chunks.js'
import { asCoder } from './coders.js'
import type { By } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { recomputeGroups } from './recompute.js'
import { undoneOf } from './replay.js'
import { countingIn, newestFirst, settle } from './slots.js'
import type { Db } from './tables.js'
import { touchedBy } from './touched.js'

/** Takes codings back within a transaction. See `Store.codings.undo`. */
export async function undoCodings(trx: Db, codings: readonly number[], by: By): Promise<void> {
  signed(by)
  const statements: number[] = []
  for (const coding of codings) statements.push(await undoOne(trx, coding, by))
  await recomputeGroups(trx, await touchedBy(trx, statements))
}

/** @returns the statement that it was a coding of */
async function undoOne(trx: Db, coding: number, by: By): Promise<number> {
  const row = await trx.selectFrom('codings').selectAll().where('id', '=', coding).executeTakeFirst()
  if (!row) throw new Refused(`There is no coding ${coding}.`)
  const before = await slotRows(trx, row.statement_id)
  if (undoneOf(before).has(coding)) throw new Refused('That was taken back already.')
  const { id: _, ...slot } = row
  const added = { ...slot, position: null, rule: null, rationale: by.why, retracts: 1, undoes: coding } as const
  const made = { made_by: by.who, made_at: new Date().toISOString() }
  const { id } = await trx
    .insertInto('codings')
    .values({ ...added, ...made })
    .returning('id')
    .executeTakeFirstOrThrow()
  await settle(trx, row)
  const after = { statement: row.statement_id, issue: row.issue, undoes: coding }
  await record(trx, { ...by, action: 'coding.undone', subject: 'coding', subjectId: id, after })
  return row.statement_id
}

/** All that happened to the codings of a statement. See `Store.codings.history`. */
export async function historyOf(db: Db, statement: number): Promise<CodingEvent[]> {
  const rows = await slotRows(db, statement)
  const undone = undoneOf(rows)
  const slots = groupBy(rows, (row) => `${row.issue} ${row.coder_id} ${row.adjudication}`)
  return [...slots.values()]
    .flatMap((slot) => eventsOf(slot, undone))
    .sort((a, b) => b.at.localeCompare(a.at) || b.id - a.id)
}

/** The rows of a statement, oldest first by when they were stored. */
const slotRows = (db: Db, statement: number) =>
  db
    .selectFrom('codings')
    .innerJoin('coders', 'coders.id', 'codings.coder_id')
    .selectAll('codings')
    .select(['coders.name', 'coders.kind', 'coders.reviews', 'coders.confidence_limit'])
    .where('codings.statement_id', '=', statement)
    .orderBy('codings.id')
    .execute()

type Row = Awaited<ReturnType<typeof slotRows>>[number]

/** What the rows of one slot did, each after those that were stored before it. */
function eventsOf(slot: readonly Row[], undone: ReadonlySet<number>): CodingEvent[] {
  const counting = countingIn(slot)
  const newest = [...slot].sort(newestFirst)[0]
  return slot.map((row, i) => ({
    id: row.id,
    issue: row.issue,
    coder: asCoder({ ...row, id: row.coder_id }),
    at: row.made_at,
    who: row.made_by ?? row.name,
    why: row.rationale,
    what: deedOf(row),
    adjudication: row.adjudication === 1,
    from: heldBy(countingIn(slot.slice(0, i))),
    to: heldBy(countingIn(slot.slice(0, i + 1))),
    undoes: row.undoes,
    undone: undone.has(row.id),
    undoable: !undone.has(row.id) && (row === counting || (row === newest && row.retracts === 1)),
  }))
}

const heldBy = (row: Row | undefined): Held => (row ? { position: row.position } : null)

function deedOf({ undoes, retracts, adjudication }: Row): CodingEvent['what'] {
  if (undoes !== null) return 'undone'
  if (retracts === 1) return 'retracted'
  return adjudication === 1 ? 'adjudicated' : 'coded'
}
