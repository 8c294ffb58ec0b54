import type { Role, Speaker, SpeakerKind } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import type { NewSpeaker, Store } from './contract.js'
import { openDoubts, settleDoubt } from './doubts.js'
import { isOpen } from './filter.js'
import { addSpeaker } from './identity.js'
import { kept, keptRows } from './kept.js'
import { record } from './log.js'
import { merge, merges, unmerge } from './merges.js'
import { addNameKeys } from './nameKeys.js'
import { folded } from './names.js'
import { packSizes } from './packs/store.js'
import { reindex } from './search/reindex.js'
import { refsOf } from './speakerRefs.js'
import { standings } from './standings.js'
import type { Db } from './tables.js'

/** The speakers of the dossier. */
export const speakerStore = (db: Db): Store['speakers'] => ({
  ensure: (speakers) =>
    db.transaction().execute(async (trx) => {
      for (const speaker of speakers) await ensureSpeaker(trx, speaker)
      await reindex(trx)
    }),
  async bySlug(slug) {
    const rows = await speakers(db).where('speakers.slug', '=', slug).execute()
    return (await complete(db, rows, await sizesOf(db, rows[0]?.id)))[0]
  },
  names: () =>
    kept(db, 'names', async () => {
      const rows = await speakers(db).orderBy('speakers.folded').orderBy('speakers.id').execute()
      return rows.map(({ slug, name, kind, merged_into }) => ({ slug, name, kind, mergedInto: merged_into }))
    }),
  refs: (slugs) => refsOf(db, slugs),
  async list(filter = {}) {
    if (isOpen(filter))
      return kept(db, 'speakers', async () => completed(await unmerged(db), await everything(db), await sizesOf(db)))
    const rows = await unmerged(db)
    const { speakers: found } = await standings(db, filter, [])
    const said = new Map(found.filter(({ statements }) => statements > 0).map((size) => [size.slug, size]))
    const heard = rows.filter(({ slug }) => said.has(slug))
    return complete(db, heard, new Map(heard.map(({ id, slug }) => [id, said.get(slug)!])))
  },
  merge: (from, into, by) => db.transaction().execute((trx) => merge(trx, from, into, by)),
  unmerge: (from, by) => db.transaction().execute((trx) => unmerge(trx, from, by)),
  merges: () => merges(db),
  doubts: () => openDoubts(db),
  settle: (doubt, same, by) => db.transaction().execute((trx) => settleDoubt(trx, doubt, same, by)),
})

async function ensureSpeaker(trx: Db, { name, kind, aliases, roles }: NewSpeaker): Promise<void> {
  const known = await trx
    .selectFrom('speakers')
    .select('id')
    .where('folded', '=', folded(name))
    .where('kind', kind === 'unnamed' ? '=' : '<>', 'unnamed')
    // One that was merged is still the one of that name: it must not come into being again.
    .orderBy('merged_into', (order) => order.asc().nullsFirst())
    .orderBy('id')
    .executeTakeFirst()
  const id = known?.id ?? (await addSpeaker(trx, name, kind, 'system'))
  const newAliases = await addAliases(trx, id, kind, aliases)
  const newRoles = await addRoles(trx, id, roles)
  if (newAliases.length === 0 && newRoles.length === 0) return
  const after = { aliases: newAliases, roles: newRoles }
  await record(trx, { who: 'system', action: 'speaker.completed', subject: 'speaker', subjectId: id, after })
}

async function addAliases(trx: Db, speaker: number, kind: SpeakerKind, aliases: readonly string[]): Promise<string[]> {
  const added: string[] = []
  for (const alias of aliases) {
    const row = await trx
      .insertInto('aliases')
      .values({ speaker_id: speaker, alias, folded: folded(alias) })
      .onConflict((conflict) => conflict.columns(['speaker_id', 'folded']).doNothing())
      .returning('alias')
      .executeTakeFirst()
    if (!row) continue
    await addNameKeys(trx, speaker, kind, alias, true)
    added.push(row.alias)
  }
  return added
}

async function addRoles(trx: Db, speaker: number, roles: readonly Role[]): Promise<Role[]> {
  const known = new Set((await rolesOf(trx, [speaker])).map(roleKey))
  const added = roles.filter((role) => !known.has(roleKey(role)))
  for (const { title, organisation, since, until } of added)
    await trx
      .insertInto('roles')
      .values({ speaker_id: speaker, title, organisation, since, until, source_id: null })
      .execute()
  return added
}

const roleKey = ({ title, organisation, since, until }: Role): string =>
  JSON.stringify([folded(title), organisation && folded(organisation), since, until])

/** Roles of speakers, newest first, those of speakers who were merged into them included; each once. */
export async function rolesOf(db: Db, speakers: readonly number[]): Promise<SpeakerRole[]> {
  return rolesFrom(await knownOf(db, speakers))
}

type SpeakerRole = Role & { readonly speaker_id: number }

/** What is told of speakers and of those who were merged into them. */
interface Known {
  readonly members: readonly { readonly id: number; readonly merged_into: number | null; readonly name: string }[]
  readonly aliases: readonly { readonly speaker_id: number; readonly alias: string }[]
  readonly roles: readonly SpeakerRole[]
}

const memberRows = (db: Db) => db.selectFrom('speakers').select(['id', 'merged_into', 'name']).orderBy('id')
const aliasRows = (db: Db) => db.selectFrom('aliases').select(['speaker_id', 'alias']).orderBy('id')
const roleRows = (db: Db) =>
  db
    .selectFrom('roles')
    .select(['speaker_id', 'title', 'organisation', 'since', 'until'])
    .orderBy('since', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')

async function knownOf(db: Db, speakers: readonly number[]): Promise<Known> {
  const members = await memberRows(db).where('merged_into', 'in', speakers).execute()
  const all = [...speakers, ...members.map(({ id }) => id)]
  return {
    members,
    aliases: await aliasRows(db).where('speaker_id', 'in', all).execute(),
    roles: await roleRows(db).where('speaker_id', 'in', all).execute(),
  }
}

const everything = async (db: Db): Promise<Known> => ({
  members: await memberRows(db).where('merged_into', 'is not', null).execute(),
  aliases: await aliasRows(db).execute(),
  roles: await roleRows(db).execute(),
})

const unmerged = (db: Db) =>
  keptRows(db, 'unmerged speakers', (on) =>
    speakers(on).where('speakers.merged_into', 'is', null).orderBy('speakers.folded').orderBy('speakers.id'),
  )

const rootsIn = ({ members }: Known): Map<number, number> =>
  new Map(members.map(({ id, merged_into }) => [id, merged_into!]))

function rolesFrom(known: Known): SpeakerRole[] {
  const root = rootsIn(known)
  const all = known.roles.map((row) => ({ ...row, speaker_id: root.get(row.speaker_id) ?? row.speaker_id }))
  return onceEach(all, (role) => `${role.speaker_id} ${roleKey(role)}`)
}

/** Aliases of speakers, and the names and aliases of those who were merged into them; each once. */
function aliasesFrom(known: Known): { speaker_id: number; alias: string }[] {
  const root = rootsIn(known)
  const names = known.members.map(({ id, name }) => ({ speaker_id: id, alias: name }))
  const own = known.aliases.filter((row) => !root.has(row.speaker_id))
  const moved = known.aliases.filter((row) => root.has(row.speaker_id))
  const all = [...own, ...names, ...moved].map(({ speaker_id, alias }) => ({
    speaker_id: root.get(speaker_id) ?? speaker_id,
    alias,
  }))
  return onceEach(all, ({ speaker_id, alias }) => `${speaker_id} ${folded(alias)}`)
}

function onceEach<T>(rows: readonly T[], key: (row: T) => string): T[] {
  const seen = new Set<string>()
  return rows.filter((row) => !seen.has(key(row)) && seen.add(key(row)))
}

const speakers = (db: Db) =>
  db
    .selectFrom('speakers')
    .leftJoin('speakers as target', 'target.id', 'speakers.merged_into')
    .select(['speakers.id', 'speakers.slug', 'speakers.name', 'speakers.kind', 'target.slug as merged_into'])

type SpeakerRow = Awaited<ReturnType<ReturnType<typeof speakers>['execute']>>[number]

interface Size {
  readonly statements: number
  readonly quotes: number
}

async function complete(db: Db, rows: readonly SpeakerRow[], said: ReadonlyMap<number, Size>): Promise<Speaker[]> {
  const ids = rows.map(({ id }) => id)
  const parts = await inChunks(ids, async (chunk) => [await knownOf(db, chunk)])
  const known: Known = {
    members: parts.flatMap(({ members }) => members),
    aliases: parts.flatMap(({ aliases }) => aliases),
    roles: parts.flatMap(({ roles }) => roles),
  }
  return completed(rows, known, said)
}

function completed(rows: readonly SpeakerRow[], known: Known, said: ReadonlyMap<number, Size>): Speaker[] {
  const aliases = groupBy(aliasesFrom(known), ({ speaker_id }) => speaker_id)
  const roles = groupBy(rolesFrom(known), ({ speaker_id }) => speaker_id)
  return rows.map(({ id, slug, name, kind, merged_into }) => ({
    id,
    slug,
    name,
    kind,
    aliases: (aliases.get(id) ?? []).map(({ alias }) => alias).filter((alias) => folded(alias) !== folded(name)),
    roles: (roles.get(id) ?? []).map(({ title, organisation, since, until }) => ({
      title,
      organisation,
      since,
      until,
    })),
    mergedInto: merged_into,
    statements: said.get(id)?.statements ?? 0,
    quotes: said.get(id)?.quotes ?? 0,
  }))
}

/** Speakers by their ids, in no particular order. */
export async function speakersById(db: Db, ids: readonly number[]): Promise<Speaker[]> {
  const rows = await inChunks(ids, (chunk) => speakers(db).where('speakers.id', 'in', chunk).execute())
  return complete(db, rows, await sizesOf(db))
}

/** How much speakers said: all, or one. */
async function sizesOf(db: Db, speaker?: number): Promise<Map<number, Size>> {
  const sizes = await (speaker === undefined
    ? keptRows(db, 'pack sizes', packSizes)
    : packSizes(db).where('speaker_id', '=', speaker).execute())
  return new Map(sizes.map((size) => [size.speaker_id, size]))
}
