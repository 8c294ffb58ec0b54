import type { FactCorrection, SourceFacts } from '../domain.js'
import type { By } from './contract.js'
import { notDeleted } from './deletions.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { recomputeGroups } from './recompute.js'
import { newestFirst } from './replay.js'
import type { Db } from './tables.js'
import { touchedBy } from './touched.js'

const names = ['title', 'publisher', 'author', 'date', 'address'] as const

/** Corrects a source's facts within a transaction. See `Store.sources.correctFacts`. */
export async function correctFacts(trx: Db, slug: string, facts: SourceFacts, by: By): Promise<void> {
  signed(by)
  const source = await sourceCalled(trx, slug)
  await notDeleted(trx, source.id)
  const now = factsIn(source)
  const change = Object.fromEntries(
    names.filter((name) => facts[name] !== now[name]).map((name) => [name, facts[name]]),
  )
  if (Object.keys(change).length === 0) throw new Refused('Nothing of that is new: the source says so already.')
  if (source.found_facts === null)
    await trx
      .updateTable('sources')
      .set({ found_facts: JSON.stringify(now) })
      .where('id', '=', source.id)
      .execute()
  await append(trx, source.id, change, null, by)
  await settle(trx, slug, 'source.facts-corrected', by)
}

/** Takes such a correction back within a transaction. See `Store.sources.uncorrectFacts`. */
export async function uncorrectFacts(trx: Db, slug: string, correction: number, by: By): Promise<void> {
  signed(by)
  const source = await sourceCalled(trx, slug)
  await notDeleted(trx, source.id)
  const found = (await factCorrectionsOf(trx, slug)).find(({ id, undoes }) => id === correction && undoes === null)
  if (!found) throw new Refused(`${slug} has no correction ${correction} of its facts.`)
  if (found.undone) throw new Refused('That was taken back already.')
  await append(trx, source.id, found.change, correction, by)
  await settle(trx, slug, 'source.fact-correction-undone', by)
}

/** What people said of a source's facts, newest first. */
export async function factCorrectionsOf(db: Db, slug: string): Promise<FactCorrection[]> {
  const rows = await db
    .selectFrom('source_facts')
    .innerJoin('sources', 'sources.id', 'source_facts.source_id')
    .select(['source_facts.id', 'at', 'who', 'why', 'change', 'undoes'])
    .where('sources.slug', '=', slug)
    .orderBy('source_facts.id')
    .execute()
  return newestFirst(rows).map((row) => ({ ...row, change: JSON.parse(row.change) as FactCorrection['change'] }))
}

interface WithFacts extends SourceFacts {
  readonly found_facts: string | null
}

/** What was read of a source's facts, whatever people said since. */
export const foundFactsOf = (row: WithFacts): SourceFacts =>
  row.found_facts === null ? factsIn(row) : (JSON.parse(row.found_facts) as SourceFacts)

const factsIn = ({ title, publisher, author, date, address }: SourceFacts): SourceFacts => ({
  ...{ title, publisher, author, date, address },
})

async function sourceCalled(trx: Db, slug: string) {
  const source = await trx
    .selectFrom('sources')
    .select(['id', ...names, 'found_facts'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!source) throw new Refused(`There is no source "${slug}".`)
  return source
}

const append = (
  trx: Db,
  source_id: number,
  change: FactCorrection['change'],
  undoes: number | null,
  { who, why }: By,
): Promise<unknown> =>
  trx
    .insertInto('source_facts')
    .values({ source_id, at: new Date().toISOString(), who, why, change: JSON.stringify(change), undoes })
    .execute()

/** Brings a source and all that counts its date, or finds it by its words, to what was last said. */
async function settle(trx: Db, slug: string, action: string, by: By): Promise<void> {
  const source = await sourceCalled(trx, slug)
  const standing = (await factCorrectionsOf(trx, slug)).filter(({ undoes, undone }) => undoes === null && !undone)
  const after = Object.assign({ ...foundFactsOf(source) }, ...standing.reverse().map(({ change }) => change))
  await trx.updateTable('sources').set(after).where('id', '=', source.id).execute()
  const statements = await trx.selectFrom('statements').select('id').where('source_id', '=', source.id).execute()
  await recomputeGroups(
    trx,
    await touchedBy(
      trx,
      statements.map(({ id }) => id),
    ),
  )
  const before = factsIn(source)
  await record(trx, { ...by, action, subject: 'source', subjectId: source.id, before, after })
}
