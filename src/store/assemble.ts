import type { Statement } from '../domain.js'
import { groupBy } from './chunks.js'
import { codingsOf } from './codings.js'
import { quotesOf } from './quoteRows.js'
import type { Db } from './tables.js'
import { groupsOf } from './versionGroups.js'

/** Statements by their ids and in their order, with quotes and codings; those of which every quote was withdrawn are left out. */
export async function assemble(db: Db, ids: readonly number[]): Promise<Statement[]> {
  const quotes = groupBy(await quotesOf(db, ids), ({ statement }) => statement)
  const codings = groupBy(await codingsOf(db, ids), ({ statement }) => statement)
  const groups = await groupsOf(db, ids)
  return ids.flatMap((id): Statement[] => {
    const own = quotes.get(id)
    if (!own) return []
    const { speaker, source } = own[0]!
    return [{ id, group: groups.get(id) ?? id, speaker, source, quotes: own, codings: codings.get(id) ?? [] }]
  })
}
