import { stateAtOnce } from './sqlite.js'
import type { Db } from './tables.js'

interface Kept {
  readonly state: string
  readonly value: Promise<unknown>
}

const known = new WeakMap<Db, Map<string, Kept>>()

// More than the questions that there are: those of which there could be many keep their last answer alone.
const most = 48

/** What page after page asks of the whole dossier, read once and kept as long as nothing was stored since, by this process or another one. Everybody
 * gets the same value, so nobody may change it. What was not asked for the longest is forgotten first. Inside a transaction it is read
 * anew each time.
 * @param name of this question alone, with all that its answer depends on
 * @param of what it is asked of, where only the last answer of that name is to be kept */
export async function kept<T>(db: Db, name: string, read: () => Promise<T>, of = ''): Promise<T> {
  const at = stateAtOnce(db)
  if (at === undefined) return read()
  const state = stateOf(at, of)
  const all = known.get(db) ?? new Map<string, Kept>()
  known.set(db, all)
  const before = all.get(name)
  if (before) all.delete(name)
  const value = before?.state === state ? (before.value as Promise<T>) : read()
  const now = { state, value }
  all.set(name, now)
  if (all.size > most) all.delete(all.keys().next().value!)
  if (value !== before?.value) forgetUnlessSure(db, all, name, now, of)
  return value
}

const stateOf = (at: string | undefined, of: string): string => `${at} ${of}`

/** Forgets what could not be read, and what was stored to while it was read: it may be of neither state. */
function forgetUnlessSure(db: Db, all: Map<string, Kept>, name: string, now: Kept, of: string): void {
  const forget = (): void => {
    if (all.get(name)?.value === now.value) all.delete(name)
  }
  // A database that was closed meanwhile tells nothing any more.
  now.value.then(() => stateOf(stateAtOnce(db), of) !== now.state && forget()).catch(forget)
}

/** The rows of a query that is the same each time, kept like that. */
export const keptRows = <R>(
  db: Db,
  name: string,
  build: (db: Db) => { execute(): Promise<R[]> },
): Promise<readonly R[]> => kept(db, name, () => build(db).execute())
