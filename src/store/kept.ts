import { ready } from './ready.js'
import { stateAtOnce } from './state.js'
import type { Db } from './tables.js'

interface Kept {
  readonly state: string
  readonly value: unknown
}

const known = new WeakMap<Db, Map<string, Kept>>()

/** What page after page asks of the whole dossier, read once and kept as long as nothing was stored since, by this process or another one. Everybody
 * gets the same value, so nobody may change it. Inside a transaction it is read anew each time.
 * @param name of this question alone, with all that its answer depends on */
export async function kept<T>(db: Db, name: string, read: () => Promise<T>): Promise<T> {
  const state = stateAtOnce(db)
  if (state === undefined) return read()
  const all = known.get(db) ?? new Map<string, Kept>()
  known.set(db, all)
  const before = all.get(name)
  if (before?.state === state) return before.value as T
  const value = await read()
  // Unless something was stored while it was read.
  if (stateAtOnce(db) === state) all.set(name, { state, value })
  return value
}

/** The rows of a query that is the same each time, kept like that. */
export const keptRows = <R>(db: Db, name: string, build: Parameters<typeof ready<R>>[2]): Promise<readonly R[]> =>
  kept(db, name, () => ready(db, name, build))
