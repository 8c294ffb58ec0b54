import { inChunks } from './chunks.js'
import type { Db } from './tables.js'

/** Groups of versions by the speaker who said them. */
export type Touched = ReadonlyMap<number, ReadonlySet<number>>

/** Gathers the groups that a change touches. */
export class Touching {
  readonly all = new Map<number, Set<number>>()

  /** @param speaker null: nobody is named, so that no totals depend on it */
  add(speaker: number | null, group: number): void {
    if (speaker === null) return
    const groups = this.all.get(speaker)
    if (groups) groups.add(group)
    else this.all.set(speaker, new Set([group]))
  }
}

/** The groups of some statements. */
export async function touchedBy(db: Db, statements: readonly number[]): Promise<Touched> {
  const touching = new Touching()
  const rows = await inChunks([...new Set(statements)], (chunk) =>
    db.selectFrom('statements').select(['id', 'speaker_id', 'version_group']).where('id', 'in', chunk).execute(),
  )
  for (const { id, speaker_id, version_group } of rows) touching.add(speaker_id, version_group ?? id)
  return touching.all
}
