import type { Source } from '../domain.js'
import type { SourceChoices, Store } from './contract.js'
import { likeSources } from './copyGroups.js'
import { deletionOf, removeSource, restoreSource } from './deletions.js'
import { extent } from './extent.js'
import { addGiven } from './given.js'
import { judge, judgementsOf, unjudge } from './judgements.js'
import { kept } from './kept.js'
import { addReading, addReadings } from './reading.js'
import { reread } from './reread.js'
import { signalsOf } from './signals.js'
import { correctFacts, factCorrectionsOf, foundFactsOf, uncorrectFacts } from './sourceFacts.js'
import { asSummary, summaries, summaryBySha256 } from './summaries.js'
import type { Db } from './tables.js'

/** The sources of the dossier. */
export const sourceStore = (db: Db): Store['sources'] => ({
  add: (reading) => db.transaction().execute((trx) => addReading(trx, reading)),
  addAll: (readings) => db.transaction().execute((trx) => addReadings(trx, readings)),
  addGiven: (reading, given, by) => db.transaction().execute((trx) => addGiven(trx, reading, given, by)),
  bySha256: (sha256) => summaryBySha256(db, sha256),
  bySlug: (slug) => sourceBySlug(db, slug),
  like: (reading) => likeSources(db, reading),
  async list() {
    const newest = summaries(db)
      .where('deleted_at', 'is', null)
      .orderBy('date', (order) => order.desc().nullsLast())
    return (await newest.orderBy('id').execute()).map(asSummary)
  },
  async behind({ after, limit }) {
    const rows = summaries(db).where('deleted_at', 'is', null).where('id', '>', after).orderBy('id').limit(limit)
    return (await rows.execute()).map(asSummary)
  },
  choices: (most, also) => choices(db, most, also),
  judge: (slug, wording, by) => db.transaction().execute((trx) => judge(trx, slug, wording, by)),
  unjudge: (slug, judgement, by) => db.transaction().execute((trx) => unjudge(trx, slug, judgement, by)),
  correctFacts: (slug, facts, by) => db.transaction().execute((trx) => correctFacts(trx, slug, facts, by)),
  uncorrectFacts: (slug, correction, by) =>
    db.transaction().execute((trx) => uncorrectFacts(trx, slug, correction, by)),
  factCorrections: (slug) => factCorrectionsOf(db, slug),
  remove: (slug, by) => db.transaction().execute((trx) => removeSource(trx, slug, by)),
  restore: (slug, by) => db.transaction().execute((trx) => restoreSource(trx, slug, by)),
  judgements: (slug) => judgementsOf(db, slug),
  reread: (slug, reading, apply) => reread(db, slug, reading, apply),
})

const titles = (db: Db) => db.selectFrom('sources').select(['slug', 'name', 'title']).where('deleted_at', 'is', null)

const newest = (db: Db) =>
  titles(db)
    .orderBy('date', (order) => order.desc().nullsLast())
    .orderBy('id')

async function choices(db: Db, most: number, also?: string): Promise<SourceChoices> {
  const first = await kept(db, `newest ${most} sources`, async () => ({
    ...(await extent(db)),
    some: await newest(db).limit(most).execute(),
  }))
  if (also === undefined || first.some.some(({ slug }) => slug === also)) return first
  return { ...first, some: [...first.some, ...(await titles(db).where('slug', '=', also).execute())] }
}

async function sourceBySlug(db: Db, slug: string): Promise<Source | undefined> {
  const row = await summaries(db)
    .select(['text', 'found_wording', 'found_facts'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  return (
    row && {
      ...asSummary(row),
      text: row.text,
      foundWording: row.found_wording ?? row.wording,
      foundFacts: foundFactsOf(row),
      deleted: await deletedOf(db, row.id),
      signals: await signalsOf(db, row.id),
    }
  )
}

async function deletedOf(db: Db, id: number): Promise<Source['deleted']> {
  const { id: _, ...deletion } = (await deletionOf(db, id)) ?? { id: 0, at: '', who: '', why: null }
  return deletion.at === '' ? null : deletion
}
