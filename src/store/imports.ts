import type {
  Document,
  ImportBatch,
  ImportItem,
  ImportState,
  Reading,
  TableOutcome,
  WholeImportItem,
} from '../domain.js'
import { inChunks } from './chunks.js'
import type { ImportChoice, NewImport, Store } from './contract.js'
import { likeSources } from './copyGroups.js'
import { Refused } from './errors.js'
import { addGiven } from './given.js'
import { givenOf, keepTable, notesOf, storedAs, tableOf } from './importTables.js'
import { addReading } from './reading.js'
import { summaryBySha256 } from './summaries.js'
import { type Db, flag, type NewRow } from './tables.js'

// A file at which the program stopped so often is not tried again by itself.
const mostTries = 3
const stoppedAt = 'stopped the program three times while it was read, so it was given up; save its text as .txt'

/** What was handed in. */
export const importStore = (db: Db): Store['imports'] => ({
  add: (files, keep, who, batch) => db.transaction().execute((trx) => add(trx, files, keep, who, batch)),
  batches: (limit) => batches(db, limit),
  items: async (batch) =>
    (await rows(db).where('import_id', '=', batch).orderBy('import_items.id').execute()).map(asItem),
  item: (id) => whole(db, id),
  next: () => db.transaction().execute(next),
  recover: () => db.transaction().execute(recover),
  opened: (id, found) => db.transaction().execute((trx) => opened(trx, id, found)),
  done: (id, reading) => db.transaction().execute((trx) => done(trx, id, reading)),
  failed: async (id, fault) => {
    await db
      .updateTable('import_items')
      .set({ state: 'failed', fault })
      .where('id', '=', id)
      .where('state', '=', 'reading')
      .execute()
  },
  keepTable: (id, kept, by) => db.transaction().execute((trx) => keepTable(trx, id, kept, by)),
  store: (id) => db.transaction().execute((trx) => storeItem(trx, id)),
  describe: (id, document, keep) => db.transaction().execute((trx) => describe(trx, id, document, keep)),
  choose: (ids, what) => db.transaction().execute((trx) => choose(trx, ids, what)),
})

async function add(trx: Db, files: readonly NewImport[], keep: boolean, who: string, batch?: number): Promise<number> {
  if (batch !== undefined) {
    const known = await trx.updateTable('imports').set({ who }).where('id', '=', batch).executeTakeFirst()
    if (Number(known.numUpdatedRows) === 0) throw new Refused(`Nothing was handed in under the number ${batch}.`)
  }
  const import_id = batch ?? (await addBatch(trx, who))
  for (const file of files) await addItem(trx, file, import_id, keep)
  return import_id
}

async function addBatch(trx: Db, who: string): Promise<number> {
  const row = trx.insertInto('imports').values({ at: new Date().toISOString(), who }).returning('id')
  return (await row.executeTakeFirstOrThrow()).id
}

async function addItem(trx: Db, file: NewImport, batch: number, keep: boolean): Promise<void> {
  const row = trx
    .insertInto('import_items')
    .values(asRow(file, batch, keep))
    .returning('id')
  await storedAs(trx, (await row.executeTakeFirstOrThrow()).id, file)
}

// A table waits for a person who says what its columns hold, whatever was asked for.
const asRow = (
  { name, way, address, bytes, document, table, fault }: NewImport,
  batch: number,
  keep: boolean,
): NewRow<'import_items'> => ({
  ...{ import_id: batch, name, way, address: address ?? null, keep: flag(keep && !table), fault: fault ?? null },
  size: bytes?.length ?? Buffer.byteLength(document?.text ?? ''),
  state: fault !== undefined ? 'failed' : table ? 'read' : 'waiting',
  title: document?.title ?? null,
  bytes: bytes ? Buffer.from(bytes) : null,
  document: document ? JSON.stringify(document) : null,
})

async function batches(db: Db, limit: number): Promise<ImportBatch[]> {
  const found = await db.selectFrom('imports').selectAll().orderBy('id', 'desc').limit(limit).execute()
  const ids = found.map(({ id }) => id)
  const counted = await inChunks(ids, (chunk) =>
    db
      .selectFrom('import_items')
      .select(['import_id', 'state'])
      .select((eb) => eb.fn.countAll().as('n'))
      .where('import_id', 'in', chunk)
      .groupBy(['import_id', 'state'])
      .execute(),
  )
  return found.map((batch) => {
    const own = counted.filter(({ import_id }) => import_id === batch.id)
    return { ...batch, counts: Object.fromEntries(own.map(({ state, n }) => [state, Number(n)])) }
  })
}

const rows = (db: Db) =>
  db
    .selectFrom('import_items')
    .leftJoin('sources as source', 'source.id', 'import_items.source_id')
    .leftJoin('sources as same', 'same.id', 'import_items.like_id')
    .leftJoin('import_tables', 'import_tables.item_id', 'import_items.id')
    .select(['import_tables.item_id as table_item', 'import_tables.outcome'])
    .select([
      'import_items.id',
      'import_id',
      'import_items.name',
      'way',
      'import_items.address',
      'size',
      'keep',
      'state',
    ])
    .select(['fault', 'import_items.title', 'quotes', 'speakers', 'import_items.wording'])
    .select(['source.slug as source_slug', 'source.title as source_title', 'source.name as source_name'])
    .select(['same.slug as like_slug', 'same.title as like_title', 'same.name as like_name'])

type Row = Awaited<ReturnType<ReturnType<typeof rows>['execute']>>[number]

const asItem = (row: Row): ImportItem => {
  const {
    import_id: batch,
    keep,
    table_item,
    outcome,
    source_slug,
    source_title,
    source_name,
    like_slug,
    like_title,
    like_name,
    ...rest
  } = row
  const ref = (slug: string | null, title: string | null, name: string | null) =>
    slug === null ? null : { slug, title, name: name! }
  return {
    ...{ ...rest, batch, keep: keep === 1, isTable: table_item !== null },
    outcome: outcome === null ? null : (JSON.parse(outcome) as TableOutcome),
    source: ref(source_slug, source_title, source_name),
    like: ref(like_slug, like_title, like_name),
  }
}

async function whole(db: Db, id: number): Promise<WholeImportItem | undefined> {
  const row = await rows(db)
    .select(['import_items.bytes', 'import_items.document', 'import_items.reading'])
    .where('import_items.id', '=', id)
    .executeTakeFirst()
  if (!row) return undefined
  const { bytes, document, reading, ...rest } = row
  return {
    ...asItem(rest),
    bytes,
    document: document === null ? null : (JSON.parse(document) as Document),
    reading: reading === null ? null : (JSON.parse(reading) as Reading),
    table: await tableOf(db, id),
    given: await givenOf(db, id),
    notes: await notesOf(db, id),
  }
}

/** What was read and is to be kept comes first, so that no reading is kept longer than needed. */
async function next(trx: Db): Promise<WholeImportItem | undefined> {
  const first = (state: ImportState) =>
    trx.selectFrom('import_items').select('id').where('state', '=', state).orderBy('id').limit(1)
  const toStore = await first('read').where('keep', '=', 1).executeTakeFirst()
  const id = toStore?.id ?? (await first('waiting').executeTakeFirst())?.id
  if (id === undefined) return undefined
  if (!toStore)
    await trx
      .updateTable('import_items')
      .set((eb) => ({ state: 'reading', tries: eb('tries', '+', 1) }))
      .where('id', '=', id)
      .execute()
  return whole(trx, id)
}

async function recover(trx: Db): Promise<void> {
  const reading = trx.updateTable('import_items').where('state', '=', 'reading')
  await reading.where('tries', '>=', mostTries).set({ state: 'failed', fault: stoppedAt }).execute()
  await reading.set({ state: 'waiting' }).execute()
}

async function opened(trx: Db, id: number, found: readonly NewImport[]): Promise<void> {
  const item = await trx.selectFrom('import_items').selectAll().where('id', '=', id).executeTakeFirst()
  if (item?.state !== 'reading') return
  const [only] = found
  if (found.length === 1 && (only?.document || only?.table)) {
    const { document, name } = only
    const as = document
      ? { document: JSON.stringify(document), title: document.title }
      : ({ state: 'read', keep: 0 } as const)
    await trx
      .updateTable('import_items')
      .set({ ...as, name, bytes: null })
      .where('id', '=', id)
      .execute()
    return storedAs(trx, id, only)
  }
  await trx.deleteFrom('import_items').where('id', '=', id).execute()
  for (const part of found) await addItem(trx, part, item.import_id, item.keep === 1)
}

async function done(trx: Db, id: number, reading: Reading): Promise<void> {
  const item = await trx.selectFrom('import_items').select(['state', 'keep']).where('id', '=', id).executeTakeFirst()
  // Somebody may have cancelled it meanwhile.
  if (item?.state !== 'reading') return
  const known = await summaryBySha256(trx, reading.sha256)
  const [like] = known ? [] : await likeSources(trx, reading)
  const names = reading.quotes.map(({ attribution }) => attribution.name).filter((name) => name !== null)
  const found = {
    ...{
      title: reading.document.title,
      quotes: reading.quotes.length,
      speakers: new Set(names).size,
      wording: reading.wording,
    },
    ...{ source_id: known?.id ?? null, like_id: like?.source.id ?? null, bytes: null },
  }
  const more = known
    ? ({ state: 'known', document: null, reading: null } as const)
    : ({ state: 'read', document: JSON.stringify(reading.document), reading: JSON.stringify(reading) } as const)
  await trx
    .updateTable('import_items')
    .set({ ...found, ...more })
    .where('id', '=', id)
    .execute()
  if (known) await trx.deleteFrom('import_given').where('item_id', '=', id).execute()
  else if (item.keep === 1) await storeItem(trx, id, reading)
}

/** Stores a reading and says so of its item, in one transaction: a program that is stopped has done both or neither. */
async function storeItem(trx: Db, id: number, read?: Reading): Promise<void> {
  const item = await trx
    .selectFrom('import_items')
    .innerJoin('imports', 'imports.id', 'import_items.import_id')
    .select(['state', 'reading', 'who'])
    .where('import_items.id', '=', id)
    .executeTakeFirst()
  if (item?.state !== 'read') return
  const reading = read ?? (JSON.parse(item.reading!) as Reading)
  const given = await givenOf(trx, id)
  const { status, source } = given
    ? await addGiven(trx, reading, given, { who: item.who, why: null })
    : await addReading(trx, reading)
  if (given) await trx.deleteFrom('import_given').where('item_id', '=', id).execute()
  const emptied = { bytes: null, document: null, reading: null }
  await trx
    .updateTable('import_items')
    .set({ state: status, source_id: source.id, ...emptied })
    .where('id', '=', id)
    .execute()
}

async function describe(trx: Db, id: number, document: Document, keep: boolean): Promise<void> {
  const set = {
    document: JSON.stringify(document),
    title: document.title,
    state: 'waiting',
    tries: 0,
    keep: flag(keep),
  } as const
  const { numUpdatedRows } = await trx
    .updateTable('import_items')
    .set({ ...set, reading: null })
    .where('id', '=', id)
    .where('state', '=', 'read')
    .executeTakeFirst()
  if (Number(numUpdatedRows) === 0)
    throw new Refused('There is nothing left to decide: it was stored or discarded already.')
}

const choices: Record<
  ImportChoice,
  { readonly of: readonly ImportState[]; readonly set: Partial<NewRow<'import_items'>> }
> = {
  keep: { of: ['waiting', 'reading', 'read'], set: { keep: 1 } },
  discard: {
    of: ['read', 'failed', 'known', 'cancelled'],
    set: { state: 'discarded', fault: null, bytes: null, document: null, reading: null },
  },
  cancel: { of: ['waiting', 'reading'], set: { state: 'cancelled' } },
  retry: { of: ['failed', 'cancelled'], set: { state: 'waiting', fault: null, tries: 0 } },
}

async function choose(trx: Db, ids: readonly number[], what: ImportChoice): Promise<number> {
  const { of, set } = choices[what]
  const changed = await inChunks(ids, (chunk) =>
    trx
      .updateTable('import_items')
      .set(set)
      .where('id', 'in', chunk)
      .where('state', 'in', of)
      // Of a table it must first be said what its columns hold.
      .$if(what === 'keep', (some) => some.where('id', 'not in', trx.selectFrom('import_tables').select('item_id')))
      // What was in an archive and could not be read cannot be read again.
      .$if(what === 'retry', (some) =>
        some.where((eb) => eb.or(['bytes', 'document', 'address'].map((name) => eb(name as 'bytes', 'is not', null)))),
      )
      .returning('id')
      .execute(),
  )
  if (what === 'discard')
    await inChunks(ids, async (chunk) => {
      await trx.updateTable('import_tables').set({ content: null }).where('item_id', 'in', chunk).execute()
      return []
    })
  return changed.length
}
