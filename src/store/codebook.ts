import type { Codebook, CodebookText, Example, Issue } from '../domain.js'
import { groupBy } from './chunks.js'
import type { Store } from './contract.js'
import { Outdated, Refused } from './errors.js'
import { record } from './log.js'
import { recompute } from './recompute.js'
import { type Db, flag, type NewRow } from './tables.js'
import { currentVersion, issueRows } from './versions.js'

/** The codebook in its versions; a version is never changed, only followed. */
export function codebookStore(db: Db): Store['codebook'] {
  let current: Codebook | undefined
  return {
    async current() {
      const version = await currentVersion(db)
      if (version !== current?.version) current = version === undefined ? undefined : (await books(db, version))[0]
      return current
    },
    versions: () => books(db),
    add: (codebook, who, changesMeaning, madeFrom) =>
      db.transaction().execute((trx) => addVersion(trx, codebook, who, changesMeaning, madeFrom)),
  }
}

async function addVersion(
  trx: Db,
  { title, note, issues }: CodebookText,
  who: string,
  changesMeaning: boolean,
  madeFrom: number | undefined,
): Promise<Codebook> {
  if (new Set(issues.map(({ id }) => id)).size < issues.length)
    throw new Refused('An issue stands twice in the codebook.')
  const before = (await currentVersion(trx)) ?? 0
  if (madeFrom !== undefined && madeFrom !== before) throw new Outdated(madeFrom, before)
  const version = before + 1
  const earlier = await lastSeen(trx)
  const row = { version, title, note, made_by: who, made_at: new Date().toISOString() }
  await trx
    .insertInto('codebook_versions')
    .values({ ...row, changes_meaning: flag(changesMeaning) })
    .execute()
  for (const [ordinal, issue] of issues.entries())
    await addIssue(trx, issue, version, ordinal, since(earlier.get(issue.id), issue, version, changesMeaning))
  await record(trx, {
    who,
    action: 'codebook.added',
    subject: 'codebook',
    subjectId: version,
    after: { title, note, changesMeaning },
    why: note,
  })
  await recompute(trx)
  return (await books(trx, version))[0]!
}

async function addIssue(trx: Db, issue: Issue, version: number, ordinal: number, meaning_since: number): Promise<void> {
  const { id, examples, ...text } = issue
  await trx
    .insertInto('codebook_issues')
    .values({ version, issue: id, ordinal, ...text, meaning_since })
    .execute()
  for (const [number, example] of examples.entries())
    await trx
      .insertInto('codebook_examples')
      .values({ version, issue: id, ordinal: number, ...example })
      .execute()
}

interface Seen {
  readonly issue: Issue
  readonly since: number
}

/** Every issue as the last version that has it says it: a retired one may come back. */
async function lastSeen(db: Db): Promise<Map<string, Seen>> {
  const all = await books(db)
  return new Map(
    all.flatMap(({ issues, meaningSince }) =>
      issues.map((issue): [string, Seen] => [issue.id, { issue, since: meaningSince[issue.id]! }]),
    ),
  )
}

// An edit that changes the meaning ends the count of earlier codings for the issues that it touches, and for no others.
function since(earlier: Seen | undefined, issue: Issue, version: number, changes: boolean): number {
  if (!earlier) return version
  return changes && definition(earlier.issue) !== definition(issue) ? version : earlier.since
}

const definition = ({ proposition, include, supports, opposes, exclude, examples }: Issue): string => {
  const shown = examples.map(({ text, speaker, position, why }) => [text, speaker, position, why])
  return JSON.stringify([proposition, include, supports, opposes, exclude, shown])
}

async function books(db: Db, only?: number): Promise<Codebook[]> {
  const all = db.selectFrom('codebook_versions').selectAll().orderBy('version')
  const versions = await (only === undefined ? all : all.where('version', '=', only)).execute()
  const rows = await (only === undefined ? issueRows(db) : issueRows(db).where('version', '=', only)).execute()
  const examples = groupBy(await exampleRows(db, only), key)
  const issues = groupBy(rows, ({ version }) => version)
  return versions.map(({ version, title, note, made_by, made_at, changes_meaning }) => {
    const own = issues.get(version) ?? []
    return {
      ...{ version, title, note, madeBy: made_by, madeAt: made_at, changesMeaning: changes_meaning === flag(true) },
      meaningSince: Object.fromEntries(own.map(({ issue, meaning_since }) => [issue, meaning_since])),
      issues: own.map((row) => asIssue(row, examples.get(key(row)) ?? [])),
    }
  })
}

const exampleRows = (db: Db, only: number | undefined): Promise<NewRow<'codebook_examples'>[]> => {
  const all = db.selectFrom('codebook_examples').selectAll().orderBy('version').orderBy('issue').orderBy('ordinal')
  return (only === undefined ? all : all.where('version', '=', only)).execute()
}

const key = ({ version, issue }: { readonly version: number; readonly issue: string }): string => `${version} ${issue}`

const asIssue = (row: NewRow<'codebook_issues'>, examples: readonly NewRow<'codebook_examples'>[]): Issue => {
  const { issue, name, proposition, include, supports, opposes, exclude } = row
  return { id: issue, name, proposition, include, supports, opposes, exclude, examples: examples.map(asExample) }
}

const asExample = ({ text, speaker, position, why }: NewRow<'codebook_examples'>): Example => ({
  text,
  speaker,
  position: position ?? null,
  why,
})
