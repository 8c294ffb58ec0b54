import type { Codebook, Issue } from '../domain.js'
import { groupBy } from './chunks.js'
import type { Store } from './contract.js'
import { Refused } from './errors.js'
import { record } from './log.js'
import { recompute } from './stances.js'
import { type Db, flag, type NewRow } from './tables.js'
import { currentVersion, issueRows } from './versions.js'

/** The codebook in its versions; a version is never changed, only followed. */
export const codebookStore = (db: Db): Store['codebook'] => ({
  async current() {
    const version = await currentVersion(db)
    return version === undefined ? undefined : (await books(db, version))[0]
  },
  versions: () => books(db),
  add: (codebook, who, changesMeaning) =>
    db.transaction().execute((trx) => addVersion(trx, codebook, who, changesMeaning)),
})

type NewCodebook = Omit<Codebook, 'version' | 'madeAt'>

async function addVersion(trx: Db, codebook: NewCodebook, who: string, changesMeaning: boolean): Promise<Codebook> {
  const { title, note, issues } = codebook
  if (new Set(issues.map(({ id }) => id)).size < issues.length)
    throw new Refused('An issue stands twice in the codebook.')
  const before = await currentVersion(trx)
  const version = (before ?? 0) + 1
  const earlier = before === undefined ? [] : await issueRows(trx).where('version', '=', before).execute()
  const madeAt = new Date().toISOString()
  await trx
    .insertInto('codebook_versions')
    .values({ version, title, note, changes_meaning: flag(changesMeaning), made_by: who, made_at: madeAt })
    .execute()
  for (const [ordinal, { id, ...text }] of issues.entries()) {
    const meaning_since = since(
      earlier.find(({ issue }) => issue === id),
      { id, ...text },
      version,
      changesMeaning,
    )
    const { name, proposition, include, supports, opposes, exclude } = text
    const row = { version, issue: id, ordinal, name, proposition, include, supports, opposes, exclude, meaning_since }
    await trx.insertInto('codebook_issues').values(row).execute()
  }
  await record(trx, {
    who,
    action: 'codebook.added',
    subject: 'codebook',
    subjectId: version,
    after: { title, note, changesMeaning },
    why: note,
  })
  await recompute(trx)
  return { version, title, note, madeAt, issues }
}

// An edit that changes the meaning ends the count of earlier codings for the issues that it touches, and for no others.
function since(
  earlier: NewRow<'codebook_issues'> | undefined,
  issue: Issue,
  version: number,
  changes: boolean,
): number {
  if (!earlier) return version
  return changes && definition.some((part) => earlier[part] !== issue[part]) ? version : earlier.meaning_since
}

const definition = ['proposition', 'include', 'supports', 'opposes', 'exclude'] as const

async function books(db: Db, only?: number): Promise<Codebook[]> {
  const all = db.selectFrom('codebook_versions').select(['version', 'title', 'note', 'made_at']).orderBy('version')
  const versions = await (only === undefined ? all : all.where('version', '=', only)).execute()
  const rows = await (only === undefined ? issueRows(db) : issueRows(db).where('version', '=', only)).execute()
  const issues = groupBy(rows, ({ version }) => version)
  return versions.map(({ made_at, ...version }) => ({
    ...version,
    madeAt: made_at,
    issues: (issues.get(version.version) ?? []).map(asIssue),
  }))
}

const asIssue = ({
  issue,
  name,
  proposition,
  include,
  supports,
  opposes,
  exclude,
}: NewRow<'codebook_issues'>): Issue => ({
  id: issue,
  name,
  proposition,
  include,
  supports,
  opposes,
  exclude,
})
