import { undoneOf } from './replay.js'
import type { Db, Flag } from './tables.js'

/** Where one coding at a time counts: a coder's own on a statement and issue, or the coder's adjudication of it. */
export interface Slot {
  readonly statement_id: number
  readonly issue: string
  readonly coder_id: number
  readonly adjudication: Flag
}

/** One row of a slot: a coding, or the taking back of what counted (`retracts`), or of a certain earlier row (`undoes`). */
export interface SlotRow {
  readonly id: number
  readonly retracts: Flag
  readonly undoes: number | null
  readonly made_at: string
}

/** The coding of a slot that counts; undefined where none does. What was undone never happened, and of the rest the newest tells.
 * @param rows all of the slot, in any order */
export function countingIn<R extends SlotRow>(rows: readonly R[]): R | undefined {
  const undone = undoneOf([...rows].sort((a, b) => a.id - b.id))
  const newest = [...rows].sort(newestFirst).find(({ id, undoes }) => undoes === null && !undone.has(id))
  return newest && newest.retracts === 0 ? newest : undefined
}

/** Newest first; of what was made at one time that which was stored last. */
export const newestFirst = (a: SlotRow, b: SlotRow): number => {
  if (a.made_at !== b.made_at) return a.made_at < b.made_at ? 1 : -1
  return b.id - a.id
}

/** Brings what counts in a slot to what all of its rows say. */
export async function settle(trx: Db, slot: Slot): Promise<void> {
  const rows = await trx
    .selectFrom('codings')
    .select(['id', 'retracts', 'undoes', 'made_at'])
    .where('statement_id', '=', slot.statement_id)
    .where('issue', '=', slot.issue)
    .where('coder_id', '=', slot.coder_id)
    .where('adjudication', '=', slot.adjudication)
    .execute()
  await setCurrent(trx, slot, countingIn(rows)?.id)
}

/** Makes a coding the one that counts in its slot, or none. */
export async function setCurrent(trx: Db, slot: Slot, coding_id: number | undefined): Promise<void> {
  if (coding_id === undefined) {
    let gone = trx.deleteFrom('current_codings').where('statement_id', '=', slot.statement_id)
    gone = gone.where('issue', '=', slot.issue).where('coder_id', '=', slot.coder_id)
    await gone.where('adjudication', '=', slot.adjudication).execute()
    return
  }
  await trx
    .insertInto('current_codings')
    .values({ ...keyOf(slot), coding_id })
    .onConflict((conflict) =>
      conflict.columns(['statement_id', 'issue', 'coder_id', 'adjudication']).doUpdateSet({ coding_id }),
    )
    .execute()
}

const keyOf = ({ statement_id, issue, coder_id, adjudication }: Slot): Slot => ({
  ...{ statement_id, issue, coder_id, adjudication },
})

/** The slot of a coding. */
export const slotOf = (coding: {
  readonly statement: number
  readonly issue: string
  readonly coder: number
  readonly adjudication: boolean
}): Slot => ({
  statement_id: coding.statement,
  issue: coding.issue,
  coder_id: coding.coder,
  adjudication: coding.adjudication ? 1 : 0,
})
