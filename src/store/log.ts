import type { LogEntry } from '../domain.js'
import type { By, Store } from './contract.js'
import { Refused } from './errors.js'
import type { Db } from './tables.js'

/** What the log keeps of one change; `before` and `after` are any JSON. */
export interface Change {
  readonly who: string
  readonly action: string
  readonly subject: string
  readonly subjectId: string | number
  readonly before?: unknown
  readonly after?: unknown
  readonly why?: string | null
}

/** Appends to the log, in the transaction of the change itself. */
export const record = (trx: Db, change: Change): Promise<unknown> =>
  trx
    .insertInto('log')
    .values({
      at: new Date().toISOString(),
      who: change.who,
      action: change.action,
      subject: change.subject,
      subject_id: String(change.subjectId),
      before: json(change.before),
      after: json(change.after),
      why: change.why ?? null,
    })
    .execute()

/** Makes sure that somebody stands behind what is to be stored.
 * @throws Refused where no name is given */
export function signed({ who }: By): void {
  if (who.trim() === '') throw new Refused('It must be said who decides.')
}

/** The reading side of the log. */
export const logStore = (db: Db): Store['log'] => ({
  async list(limit) {
    const rows = await db.selectFrom('log').selectAll().orderBy('id', 'desc').limit(limit).execute()
    return rows.map(
      ({ subject_id, before, after, ...row }): LogEntry => ({
        ...row,
        subjectId: subject_id,
        before: before === null ? null : JSON.parse(before),
        after: after === null ? null : JSON.parse(after),
      }),
    )
  },
})

const json = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value))
