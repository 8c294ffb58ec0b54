import type { Filter } from '../domain.js'
import { assemble } from './assemble.js'
import { statementsBehind } from './behind.js'
import { inChunks } from './chunks.js'
import type { Store } from './contract.js'
import { idsByDate, statementsIn, statementsOn, statementsWithin } from './scope.js'
import { spokenPage } from './spoken.js'
import { strongest } from './strongest.js'
import type { Db } from './tables.js'
import { groupsOf, versionsOf } from './versionGroups.js'

/** Statements with their quotes and codings; those of which every quote was withdrawn are left out. */
export const statementStore = (db: Db): Store['statements'] => ({
  async byId(id) {
    return (await assemble(db, [id]))[0]
  },
  async ofSource(slug) {
    return assemble(db, await idsByDate(statementsIn(db, { source: slug })))
  },
  async ofSpeaker(slug, filter = {}) {
    // A filter for somebody else leaves nothing of this speaker.
    if (filter.speaker !== undefined && filter.speaker !== slug) return []
    return assemble(db, await idsByDate(statementsIn(db, { ...filter, speaker: slug })))
  },
  byIds: (ids) => assemble(db, ids),
  behind: (page, filter = {}) => statementsBehind(db, page, filter),
  pageOfSpeaker: (slug, slice, filter = {}) => spokenPage(db, slug, slice, filter),
  async *each(filter = {}) {
    const ids = await idsByDate(statementsIn(db, filter))
    for (let i = 0; i < ids.length; i += atOnce) yield assemble(db, ids.slice(i, i + atOnce))
  },
  async versions(id) {
    return assemble(db, await versionsOf(db, id))
  },
  async onIssue(issue, filter = {}) {
    const coded = await idsByDate(statementsOn(db, issue, filter))
    return assemble(db, [...coded, ...(await otherVersions(db, coded, filter))])
  },
  strongest: (ask) => strongest(db, ask),
})

// So that a dossier of any size can be walked through in little memory.
const atOnce = 100

/** Versions of statements that a filter takes in and that are not among them. */
async function otherVersions(db: Db, statements: readonly number[], filter: Filter): Promise<number[]> {
  const groups = [...new Set((await groupsOf(db, statements)).values())]
  const own = new Set(statements)
  const rows = await inChunks(groups, (chunk) =>
    statementsWithin(db, filter).select('statements.id').where('statements.version_group', 'in', chunk).execute(),
  )
  return rows.map(({ id }) => id).filter((id) => !own.has(id))
}
