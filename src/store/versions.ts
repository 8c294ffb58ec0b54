import { keptRows } from './kept.js'
import type { Db } from './tables.js'

/** Number of the current codebook; undefined before there is one. */
export async function currentVersion(db: Db): Promise<number | undefined> {
  const rows = await keptRows(db, 'current version', (on) =>
    on.selectFrom('codebook_versions').select('version').orderBy('version', 'desc').limit(1),
  )
  return rows[0]?.version
}

/** The issues of all versions, in their order. */
export const issueRows = (db: Db) => db.selectFrom('codebook_issues').selectAll().orderBy('version').orderBy('ordinal')

/** Ids of the issues of one version, in its order. */
export async function issueIds(db: Db, version: number): Promise<string[]> {
  const rows = await keptRows(db, `issues of ${version}`, (on) => issueRows(on).where('version', '=', version))
  return rows.map(({ issue }) => issue)
}

/** The issues of one version, each with the oldest version whose codings on it still count. */
export async function meanings(db: Db, version: number): Promise<Map<string, number>> {
  const rows = await issueRows(db).where('version', '=', version).execute()
  return new Map(rows.map(({ issue, meaning_since }) => [issue, meaning_since]))
}
