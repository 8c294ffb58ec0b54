import type { CountedCoding } from '../domain.js'
import { inChunks } from './chunks.js'
import { saidIn } from './filter.js'
import type { Db } from './tables.js'
import { currentVersion } from './versions.js'

/** What coders say that counts, and how disagreements were settled. See `Store.codings.counted`. */
export async function countedCodings(db: Db, coders: readonly string[]): Promise<CountedCoding[]> {
  const version = await currentVersion(db)
  if (version === undefined) return []
  const own = await inChunks(coders, (chunk) =>
    counting(db, version).where('coders.name', 'in', chunk).where('current_codings.adjudication', '=', 0).execute(),
  )
  const settling = await counting(db, version).where('current_codings.adjudication', '=', 1).execute()
  return [...own, ...settling].map(asCounted).sort((a, b) => a.madeAt.localeCompare(b.madeAt) || a.id - b.id)
}

const counting = (db: Db, version: number) =>
  db
    .selectFrom('current_codings')
    .innerJoin('codings', 'codings.id', 'current_codings.coding_id')
    .innerJoin('coders', 'coders.id', 'current_codings.coder_id')
    .innerJoin('statements', 'statements.id', 'current_codings.statement_id')
    .innerJoin('sources', 'sources.id', 'statements.source_id')
    .innerJoin('codebook_issues', 'codebook_issues.issue', 'codings.issue')
    .select(['codings.id', 'codings.statement_id', 'statements.version_group', 'codings.issue', 'codings.position'])
    .select(['codings.adjudication', 'codings.made_at', 'coders.name', 'sources.wording'])
    .where('codebook_issues.version', '=', version)
    .whereRef('codings.codebook_version', '>=', 'codebook_issues.meaning_since')
    .where((eb) =>
      eb.or([
        eb('coders.kind', '=', 'person'),
        eb.and([
          eb('codings.position', 'is not', null),
          eb('codings.confidence', '>=', eb.ref('coders.confidence_limit')),
        ]),
      ]),
    )
    .where(saidIn({}))

type Row = Awaited<ReturnType<ReturnType<typeof counting>['execute']>>[number]

const asCounted = (row: Row): CountedCoding => ({
  id: row.id,
  statement: row.statement_id,
  group: row.version_group ?? row.statement_id,
  issue: row.issue,
  coder: row.name,
  position: row.position,
  adjudication: row.adjudication === 1,
  madeAt: row.made_at,
  altered: row.wording === 'altered',
})
