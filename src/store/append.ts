import type { MachineCoding, Position, Span } from '../domain.js'
import { setCurrent, settle, slotOf } from './slots.js'
import { type Db, flag } from './tables.js'

/** A coding that was found to be sound, with its coder's key. */
export interface CodingToAppend extends Omit<MachineCoding, 'rule' | 'coder'> {
  readonly statement: number
  readonly coder: number
  readonly position: Position | null
  readonly rule: string | null
  readonly rationale: string | null
  readonly adjudication: boolean
  readonly retracts: boolean
  /** When it was made in another copy of the dossier, and under which version of this one's codebook; it then counts only where it is
   * the newest. */
  readonly elsewhere?: { readonly madeAt: string; readonly version: number }
}

/** Appends codings and makes each its coder's current one, or takes that back; the totals are the caller's to recompute.
 * @returns their ids, in order */
export async function appendCodings(trx: Db, codings: readonly CodingToAppend[], version: number): Promise<number[]> {
  const ids: number[] = []
  for (const coding of codings) {
    const id = await insertCoding(trx, coding, version)
    await insertEvidence(trx, id, coding.evidence)
    await (coding.elsewhere ? settle(trx, slotOf(coding)) : takeEffect(trx, coding, id))
    ids.push(id)
  }
  return ids
}

async function insertCoding(trx: Db, coding: CodingToAppend, version: number): Promise<number> {
  const { id } = await trx
    .insertInto('codings')
    .values({
      statement_id: coding.statement,
      issue: coding.issue,
      codebook_version: coding.elsewhere?.version ?? version,
      coder_id: coding.coder,
      position: coding.retracts ? null : coding.position,
      confidence: coding.confidence,
      rule: coding.rule,
      rationale: coding.rationale,
      adjudication: flag(coding.adjudication),
      retracts: flag(coding.retracts),
      made_at: coding.elsewhere?.madeAt ?? new Date().toISOString(),
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

async function insertEvidence(trx: Db, coding_id: number, evidence: readonly Span[]): Promise<void> {
  for (const [ordinal, { start, end }] of evidence.entries())
    await trx
      .insertInto('coding_evidence')
      .values({ coding_id, ordinal, start_offset: start, end_offset: end })
      .execute()
}

const takeEffect = (trx: Db, coding: CodingToAppend, id: number): Promise<unknown> =>
  setCurrent(trx, slotOf(coding), coding.retracts ? undefined : id)
