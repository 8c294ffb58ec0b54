import type { Filter, Role, Speaker } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import type { NewSpeaker, Store } from './contract.js'
import { Refused } from './errors.js'
import { isOpen } from './filter.js'
import { addSpeaker } from './identity.js'
import { record } from './log.js'
import { folded } from './names.js'
import { quotesIn, statementsIn } from './scope.js'
import type { Db } from './tables.js'

/** The speakers of the dossier. */
export const speakerStore = (db: Db): Store['speakers'] => ({
  ensure: (speakers) =>
    db.transaction().execute(async (trx) => {
      for (const speaker of speakers) await ensureSpeaker(trx, speaker)
    }),
  async bySlug(slug) {
    const rows = await speakers(db).where('speakers.slug', '=', slug).execute()
    return (await complete(db, rows, {}))[0]
  },
  async list(filter = {}) {
    const all = speakers(db).where('speakers.merged_into', 'is', null)
    const shown = isOpen(filter)
      ? all
      : all.where('speakers.id', 'in', statementsIn(db, filter).select('statements.speaker_id'))
    return complete(db, await shown.orderBy('speakers.folded').orderBy('speakers.id').execute(), filter)
  },
  merge: () => notYet(),
  unmerge: () => notYet(),
  merges: async () => [],
  doubts: async () => [],
  settle: () => notYet(),
})

const notYet = (): Promise<never> => Promise.reject(new Refused('Speakers cannot be merged yet.'))

async function ensureSpeaker(trx: Db, { name, kind, aliases, roles }: NewSpeaker): Promise<void> {
  const known = await trx
    .selectFrom('speakers')
    .select('id')
    .where('folded', '=', folded(name))
    .where('kind', kind === 'unnamed' ? '=' : '<>', 'unnamed')
    .where('merged_into', 'is', null)
    .orderBy('id')
    .executeTakeFirst()
  const id = known?.id ?? (await addSpeaker(trx, name, kind, 'system'))
  const newAliases = await addAliases(trx, id, aliases)
  const newRoles = await addRoles(trx, id, roles)
  if (newAliases.length === 0 && newRoles.length === 0) return
  const after = { aliases: newAliases, roles: newRoles }
  await record(trx, { who: 'system', action: 'speaker.completed', subject: 'speaker', subjectId: id, after })
}

async function addAliases(trx: Db, speaker: number, aliases: readonly string[]): Promise<string[]> {
  const added: string[] = []
  for (const alias of aliases) {
    const row = await trx
      .insertInto('aliases')
      .values({ speaker_id: speaker, alias, folded: folded(alias) })
      .onConflict((conflict) => conflict.columns(['speaker_id', 'folded']).doNothing())
      .returning('alias')
      .executeTakeFirst()
    if (row) added.push(row.alias)
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

/** Roles of speakers, newest first. */
export const rolesOf = (db: Db, speakers: readonly number[]) =>
  db
    .selectFrom('roles')
    .select(['speaker_id', 'title', 'organisation', 'since', 'until'])
    .where('speaker_id', 'in', speakers)
    .orderBy('since', (order) => order.desc().nullsLast())
    .orderBy('id', 'desc')
    .execute()

const speakers = (db: Db) =>
  db
    .selectFrom('speakers')
    .leftJoin('speakers as target', 'target.id', 'speakers.merged_into')
    .select(['speakers.id', 'speakers.slug', 'speakers.name', 'speakers.kind', 'target.slug as merged_into'])

type SpeakerRow = Awaited<ReturnType<ReturnType<typeof speakers>['execute']>>[number]

async function complete(db: Db, rows: readonly SpeakerRow[], filter: Filter): Promise<Speaker[]> {
  const ids = rows.map(({ id }) => id)
  const aliases = groupBy(await inChunks(ids, (chunk) => aliasesOf(db, chunk)), ({ speaker_id }) => speaker_id)
  const roles = groupBy(await inChunks(ids, (chunk) => rolesOf(db, chunk)), ({ speaker_id }) => speaker_id)
  const said = new Map(
    (await inChunks(ids, (chunk) => countsOf(db, chunk, filter))).map((row) => [row.speaker_id, row]),
  )
  return rows.map(({ merged_into, ...row }) => ({
    ...row,
    aliases: (aliases.get(row.id) ?? []).map(({ alias }) => alias),
    roles: (roles.get(row.id) ?? []).map(({ speaker_id: _, ...role }) => role),
    mergedInto: merged_into,
    statements: Number(said.get(row.id)?.statements ?? 0),
    quotes: Number(said.get(row.id)?.quotes ?? 0),
  }))
}

const countsOf = (db: Db, speakers: readonly number[], filter: Filter) =>
  quotesIn(db, filter)
    .where('statements.speaker_id', 'in', speakers)
    .groupBy('statements.speaker_id')
    .select('statements.speaker_id')
    .execute()

const aliasesOf = (db: Db, speakers: readonly number[]) =>
  db.selectFrom('aliases').select(['speaker_id', 'alias']).where('speaker_id', 'in', speakers).orderBy('id').execute()
