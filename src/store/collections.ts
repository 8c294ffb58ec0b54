import type { Collection, CollectionChange, CollectionEvent, Thing } from '../domain.js'
import { collected, has } from './collected.js'
import type { By, Store } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { freeSlug, slugOf } from './names.js'
import { undoneOf } from './replay.js'
import { type Db, flag } from './tables.js'
import { currentVersion, issueIds } from './versions.js'

/** Collections: a list of changes each, from which everything else follows. */
export const collectionStore = (db: Db): Store['collections'] => ({
  list: () => summaries(db),
  bySlug: (slug, upTo) => collectionBySlug(db, slug, upTo),
  make: (name, about, by) => db.transaction().execute((trx) => make(trx, name, about, by)),
  add: (slug, things, note, by) => db.transaction().execute((trx) => add(trx, slug, things, note, by)),
  change: (slug, change, by) => db.transaction().execute((trx) => changeOne(trx, slug, change, by)),
  undo: (slug, change, by) => db.transaction().execute((trx) => undo(trx, slug, change, by)),
})

const summaries = (db: Db) =>
  db
    .selectFrom('collections')
    .select(['slug', 'name', 'items', 'changed_at as changedAt'])
    .where('deleted', '=', 0)
    .orderBy('changed_at', 'desc')
    .orderBy('id', 'desc')
    .execute()

async function collectionBySlug(db: Db, slug: string, upTo?: number): Promise<Collection | undefined> {
  const row = await db.selectFrom('collections').select('id').where('slug', '=', slug).executeTakeFirst()
  if (!row) return undefined
  const events = (await eventsOf(db, row.id)).filter(({ id }) => upTo === undefined || id <= upTo)
  const counted = flagged(events)
  return counted.length === 0 ? undefined : { slug, ...collected(counted), events: [...counted].reverse() }
}

/** Oldest first. */
async function eventsOf(db: Db, collection: number): Promise<Omit<CollectionEvent, 'undone'>[]> {
  const rows = await db
    .selectFrom('collection_changes')
    .select(['id', 'at', 'who', 'why', 'change', 'undoes'])
    .where('collection_id', '=', collection)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ ...row, change: JSON.parse(row.change) as CollectionChange }))
}

function flagged(events: readonly Omit<CollectionEvent, 'undone'>[]): CollectionEvent[] {
  const undone = undoneOf(events)
  return events.map((event) => ({ ...event, undone: undone.has(event.id) }))
}

async function make(trx: Db, name: string, about: string | null, by: By): Promise<Collection> {
  signed(by)
  const sameName = trx.selectFrom('collections').select('id').where('name', '=', name).where('deleted', '=', 0)
  if (await sameName.executeTakeFirst()) throw new Refused(`There is a collection called “${name}” already.`)
  const slug = await freeSlug(slugOf(name, 'collection'), async (slugs) => {
    const rows = await trx.selectFrom('collections').select('slug').where('slug', 'in', slugs).execute()
    return rows.map((row) => row.slug)
  })
  const { id } = await trx
    .insertInto('collections')
    .values({ slug, name, items: 0, deleted: 0, changed_at: new Date().toISOString() })
    .returning('id')
    .executeTakeFirstOrThrow()
  await append(trx, id, { what: 'make', name, about }, by, null)
  return settle(trx, slug, 'collection.made', undefined, by)
}

async function add(trx: Db, slug: string, things: readonly Thing[], note: string | null, by: By): Promise<number> {
  const { id, collection } = await open(trx, slug, by)
  const fresh = things.filter(
    (thing, i) => !has(collection.items, thing) && !has(things.slice(0, i).map(asItem), thing),
  )
  for (const thing of fresh) {
    await checkThing(trx, thing)
    await append(trx, id, { what: 'add', thing, note }, by, null)
  }
  if (fresh.length > 0) await settle(trx, slug, 'collection.added-to', collection, by)
  return fresh.length
}

const asItem = (thing: Thing) => ({ thing })

async function changeOne(
  trx: Db,
  slug: string,
  change: Exclude<CollectionChange, { what: 'make' | 'add' }>,
  by: By,
): Promise<Collection> {
  const { id, collection } = await open(trx, slug, by)
  const items =
    'item' in change ? [change.item, ...(change.what === 'move' && change.before ? [change.before] : [])] : []
  if (items.some((item) => !collection.items.some((one) => one.id === item)))
    throw new Refused(`That is not in “${collection.name}” any more.`)
  await append(trx, id, change, by, null)
  return settle(trx, slug, 'collection.changed', collection, by)
}

async function undo(trx: Db, slug: string, change: number, by: By): Promise<Collection> {
  signed(by)
  const { id, collection } = await existing(trx, slug)
  const event = collection.events.find((one) => one.id === change && one.undoes === null)
  if (!event) throw new Refused(`“${collection.name}” has no change ${change}.`)
  if (event.undone) throw new Refused('That was taken back already.')
  if (event.change.what === 'make') throw new Refused('A collection cannot be unmade: delete it instead.')
  await append(trx, id, event.change, by, change)
  return settle(trx, slug, 'collection.change-undone', collection, by)
}

async function existing(trx: Db, slug: string): Promise<{ id: number; collection: Collection }> {
  const row = await trx.selectFrom('collections').select('id').where('slug', '=', slug).executeTakeFirst()
  const collection = row && (await collectionBySlug(trx, slug))
  if (!row || !collection) throw new Refused(`There is no collection “${slug}”.`)
  return { id: row.id, collection }
}

async function open(trx: Db, slug: string, by: By): Promise<{ id: number; collection: Collection }> {
  signed(by)
  const found = await existing(trx, slug)
  if (found.collection.deleted) throw new Refused('The collection was deleted: bring it back first.')
  return found
}

/** @throws Refused where a thing is not there */
async function checkThing(trx: Db, thing: Thing): Promise<void> {
  if (thing.what === 'quote') {
    const row = await trx.selectFrom('quotes').select('id').where('id', '=', thing.quote).executeTakeFirst()
    if (!row) throw new Refused(`There is no quote ${thing.quote}.`)
    return
  }
  const speakers = thing.what === 'cell' ? [thing.speaker] : thing.speakers
  if (thing.what === 'comparison' && (new Set(speakers).size < speakers.length || speakers.length < 2))
    throw new Refused('A comparison is of two or more different speakers.')
  const known = await trx
    .selectFrom('speakers')
    .select('slug')
    .where('slug', 'in', [...speakers])
    .execute()
  const missing = speakers.find((slug) => !known.some((row) => row.slug === slug))
  if (missing !== undefined) throw new Refused(`There is no speaker “${missing}”.`)
  if (thing.what === 'cell' && !(await isIssue(trx, thing.issue)))
    throw new Refused(`There is no issue “${thing.issue}”.`)
}

async function isIssue(trx: Db, issue: string): Promise<boolean> {
  const version = await currentVersion(trx)
  return version !== undefined && (await issueIds(trx, version)).includes(issue)
}

const append = (trx: Db, collection_id: number, change: CollectionChange, by: By, undoes: number | null) =>
  trx
    .insertInto('collection_changes')
    .values({
      collection_id,
      at: new Date().toISOString(),
      who: by.who,
      why: by.why,
      change: JSON.stringify(change),
      undoes,
    })
    .execute()

/** Brings what lists show to what was now done, and logs that.
 * @param before undefined where it was only now made */
async function settle(
  trx: Db,
  slug: string,
  action: string,
  before: Collection | undefined,
  by: By,
): Promise<Collection> {
  const { collection: after } = await existing(trx, slug)
  const { name, items, deleted, events } = after
  await trx
    .updateTable('collections')
    .set({ name, items: items.length, deleted: flag(deleted), changed_at: events[0]!.at })
    .where('slug', '=', slug)
    .execute()
  const states = { before: before && inShort(before), after: { change: events[0]!.change, ...inShort(after) } }
  await record(trx, { ...by, action, subject: 'collection', subjectId: slug, ...states })
  return after
}

const inShort = ({ name, items, deleted }: Collection) => ({ name, items: items.map(({ id }) => id), deleted })
