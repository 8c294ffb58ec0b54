import type { ExpressionBuilder } from 'kysely'
import { matters } from '../domain.js'
import type { QueueAsk, Store } from './contract.js'
import { recompute } from './recompute.js'
import type { Db, Tables } from './tables.js'
import { currentVersion, issueIds } from './versions.js'

/** What waits for people's codings. */
export const queueStore = (db: Db): Store['queue'] => ({
  async next(ask) {
    const row = await nextOf(db, ask, await coderId(db, ask.coder))
    return row && { statement: row.statement_id, matter: matters[row.matter]! }
  },
  async left(ask) {
    const coder = await coderId(db, ask.coder)
    return (await countAll(db, ask)) - (coder === undefined ? 0 : await countCoded(db, ask, coder))
  },
  async before(coder, statement) {
    const id = await coderId(db, coder)
    return id === undefined ? undefined : codedBefore(db, id, statement)
  },
})

/** Fills the queue of a database from before there was one. */
export async function completeQueue(db: Db): Promise<void> {
  const queued = await db.selectFrom('coding_queue').select('statement_id').limit(1).executeTakeFirst()
  const version = await currentVersion(db)
  if (queued || version === undefined || (await issueIds(db, version)).length === 0) return
  const named = db.selectFrom('statements').select('id').where('speaker_id', 'is not', null).limit(1)
  if (await named.executeTakeFirst()) await db.transaction().execute((trx) => recompute(trx))
}

async function coderId(db: Db, name: string | null): Promise<number | undefined> {
  if (name === null) return undefined
  return (await db.selectFrom('coders').select('id').where('name', '=', name).executeTakeFirst())?.id
}

type Scope = ExpressionBuilder<Tables, 'coding_queue'>

// In the order of the index, so that nothing is sorted and the first row is the answer.
async function nextOf(db: Db, ask: QueueAsk, coder: number | undefined) {
  const place = ask.after === undefined ? undefined : await placeOf(db, ask.after)
  let rows = db.selectFrom('coding_queue').select(['coding_queue.statement_id', 'coding_queue.matter'])
  if (ask.speaker !== undefined) rows = rows.where('coding_queue.speaker_id', '=', speakerCalled(db, ask.speaker))
  const { source } = ask
  if (source !== undefined)
    rows = rows.where((eb) =>
      eb(eb.refTuple('coding_queue.speaker_id', 'coding_queue.version_group'), 'in', unitsOfSource(eb, source)),
    )
  if (place) rows = rows.where(isBehind(place))
  if (coder !== undefined)
    rows = rows
      .where((eb) => eb.or([eb('coding_queue.sole_coder', 'is', null), eb('coding_queue.sole_coder', '<>', coder)]))
      .where((eb) => eb.not(eb.exists(ownCoding(eb, coder, ask.issue))))
  return rows
    .orderBy('coding_queue.altered')
    .orderBy('coding_queue.matter')
    .orderBy('coding_queue.nth')
    .orderBy('coding_queue.statement_id')
    .limit(1)
    .executeTakeFirst()
}

const speakerCalled = (db: Db, slug: string) => db.selectFrom('speakers').select('id').where('slug', '=', slug)

/** The units of which a version stands in a source, as pairs of speaker and group. */
const unitsOfSource = (eb: Pick<Scope, 'selectFrom'>, slug: string) =>
  eb
    .selectFrom('statements')
    .innerJoin('sources', 'sources.id', 'statements.source_id')
    .select(['statements.speaker_id', 'statements.version_group'])
    .where('sources.slug', '=', slug)
    .$castTo<{ speaker_id: number; version_group: number }>()
    .$asTuple('speaker_id', 'version_group')

/** Where a statement, or a version of it, stands in the queue. */
const placeOf = (db: Db, statement: number) =>
  db
    .selectFrom('statements')
    .innerJoin('coding_queue', (on) =>
      on
        .onRef('coding_queue.speaker_id', '=', 'statements.speaker_id')
        .onRef('coding_queue.version_group', '=', 'statements.version_group'),
    )
    .select(['coding_queue.altered', 'coding_queue.matter', 'coding_queue.nth', 'coding_queue.statement_id'])
    .where('statements.id', '=', statement)
    .executeTakeFirst()

type Place = NonNullable<Awaited<ReturnType<typeof placeOf>>>

const isBehind = (place: Place) => (eb: Scope) =>
  eb(
    eb.refTuple('coding_queue.altered', 'coding_queue.matter', 'coding_queue.nth', 'coding_queue.statement_id'),
    '>',
    eb.tuple(place.altered, place.matter, place.nth, place.statement_id),
  )

/** Whether a person coded a unit: on every issue, or on the one that is asked for. */
const ownCoding = (eb: Scope, coder: number, issue = '') =>
  eb
    .selectFrom('coded_units')
    .select('coded_units.coder_id')
    .whereRef('coded_units.speaker_id', '=', 'coding_queue.speaker_id')
    .whereRef('coded_units.version_group', '=', 'coding_queue.version_group')
    .where('coded_units.coder_id', '=', coder)
    .where('coded_units.issue', '=', issue)

/** How many units an ask takes in. */
async function countAll(db: Db, { speaker, source }: QueueAsk): Promise<number> {
  let units = db.selectFrom('coding_queue').select((eb) => eb.fn.countAll().as('n'))
  if (speaker !== undefined) units = units.where('coding_queue.speaker_id', '=', speakerCalled(db, speaker))
  if (source !== undefined)
    units = units.where((eb) =>
      eb(eb.refTuple('coding_queue.speaker_id', 'coding_queue.version_group'), 'in', unitsOfSource(eb, source)),
    )
  return Number((await units.executeTakeFirstOrThrow()).n)
}

/** How many of them a person coded: on every issue, or on the one that is asked for. */
async function countCoded(db: Db, { speaker, source, issue = '' }: QueueAsk, coder: number): Promise<number> {
  let units = db
    .selectFrom('coded_units')
    .select((eb) => eb.fn.countAll().as('n'))
    .where('coded_units.coder_id', '=', coder)
    .where('coded_units.issue', '=', issue)
  if (speaker !== undefined) units = units.where('coded_units.speaker_id', '=', speakerCalled(db, speaker))
  if (source !== undefined)
    units = units.where((eb) =>
      eb(eb.refTuple('coded_units.speaker_id', 'coded_units.version_group'), 'in', unitsOfSource(eb, source)),
    )
  return Number((await units.executeTakeFirstOrThrow()).n)
}

/** The statement that a person coded last, or last before they coded another. */
async function codedBefore(db: Db, coder: number, statement: number | undefined): Promise<number | undefined> {
  const own = db
    .selectFrom('codings')
    .where('coder_id', '=', coder)
    .where('adjudication', '=', 0)
    .where('retracts', '=', 0)
  const here =
    statement === undefined
      ? undefined
      : await own
          .select((eb) => eb.fn.max('id').as('id'))
          .where('statement_id', '=', statement)
          .executeTakeFirst()
  let earlier = own.select('statement_id').orderBy('id', 'desc').limit(1)
  if (statement !== undefined) earlier = earlier.where('statement_id', '<>', statement)
  if (here?.id != null) earlier = earlier.where('id', '<', here.id)
  return (await earlier.executeTakeFirst())?.statement_id
}
