import type { SpeakerDoubt } from '../domain.js'
import type { By } from './contract.js'
import { Refused } from './errors.js'
import { couldBeSame } from './likeness.js'
import { record, signed } from './log.js'
import { join } from './merges.js'
import { type Db, flag } from './tables.js'

const reasons = {
  alias: 'The name is an alias of more than one speaker.',
  bare: 'Only punctuation, blanks or a company suffix differ.',
  surname: 'One is a surname alone, the other a full name with it.',
  given: 'The same surname, and given names that could be the same.',
} as const

/** Asks whether a speaker who was only now added is one of those known already. Every look-up goes by index.
 * @param speaker its names must be stored */
export async function raiseDoubts(trx: Db, speaker: number): Promise<void> {
  const found = new Map<number, Likeness>()
  for (const other of [...(await byAlias(trx, speaker)), ...(await byKeys(trx, speaker))])
    if (other.id !== speaker && !found.has(other.id)) found.set(other.id, other)
  for (const other of found.values()) await ask(trx, speaker, other)
}

/** The open questions. See `Store.speakers.doubts`. */
export async function openDoubts(db: Db): Promise<SpeakerDoubt[]> {
  const rows = await doubtRows(db).where('speaker_doubts.settled_at', 'is', null).orderBy('speaker_doubts.id').execute()
  const seen = new Set<string>()
  return rows.flatMap((row) => {
    const pair = [row.a_id, row.b_id].sort((a, b) => a - b).join(' ')
    if (row.a_id === row.b_id || seen.has(pair)) return []
    seen.add(pair)
    const a = { slug: row.a_slug, name: row.a_name, kind: row.a_kind }
    const b = { slug: row.b_slug, name: row.b_name, kind: row.b_kind }
    return [{ id: row.id, a, b, reason: row.reason }]
  })
}

/** Answers a question within a transaction. See `Store.speakers.settle`. */
export async function settleDoubt(trx: Db, doubt: number, same: boolean, by: By): Promise<void> {
  signed(by)
  const row = await doubtRows(trx)
    .where('speaker_doubts.id', '=', doubt)
    .where('speaker_doubts.settled_at', 'is', null)
    .executeTakeFirst()
  if (!row) throw new Refused(`There is no open doubt ${doubt}.`)
  await trx
    .updateTable('speaker_doubts')
    .set({ settled_at: new Date().toISOString(), settled_by: by.who, settled_why: by.why, same: flag(same) })
    .where('id', '=', doubt)
    .execute()
  const after = { same, a: row.a_slug, b: row.b_slug }
  await record(trx, { ...by, action: 'doubt.settled', subject: 'doubt', subjectId: doubt, after })
  if (same && row.a_id !== row.b_id) await join(trx, row.b_id, row.a_id, by)
}

interface Likeness {
  /** The other speaker, or whom it was merged into. */
  readonly id: number
  readonly reason: string
  /** Whether the other's name says more, so that it is the one to keep. */
  readonly fuller: boolean
}

const known = (db: Db) =>
  db
    .selectFrom('speakers')
    .where('speakers.kind', '<>', 'unnamed')
    .select((eb) => eb.fn.coalesce('speakers.merged_into', 'speakers.id').as('id'))

async function byAlias(trx: Db, speaker: number): Promise<Likeness[]> {
  const rows = await known(trx)
    .innerJoin('aliases', 'aliases.speaker_id', 'speakers.id')
    .innerJoin('speakers as own', 'own.folded', 'aliases.folded')
    .where('own.id', '=', speaker)
    .where('own.kind', '<>', 'unnamed')
    .where('speakers.id', '<>', speaker)
    .execute()
  return rows.map(({ id }) => ({ id, reason: reasons.alias, fuller: true }))
}

async function byKeys(trx: Db, speaker: number): Promise<Likeness[]> {
  const rows = await known(trx)
    .innerJoin('name_keys', 'name_keys.speaker_id', 'speakers.id')
    .innerJoin('name_keys as own', (on) =>
      on.onRef('own.key', '=', 'name_keys.key').onRef('own.sort', '=', 'name_keys.sort'),
    )
    .select(['name_keys.sort', 'name_keys.given', 'own.given as own_given'])
    .where('own.speaker_id', '=', speaker)
    .where('name_keys.speaker_id', '<>', speaker)
    .orderBy('name_keys.sort')
    .orderBy('name_keys.speaker_id')
    .execute()
  return rows.flatMap(({ id, sort, given, own_given: own }): Likeness[] => {
    if (sort === 'bare') return [{ id, reason: reasons.bare, fuller: true }]
    if (!couldBeSame(given, own)) return []
    const alone = (given === '') !== (own === '')
    return [{ id, reason: alone ? reasons.surname : reasons.given, fuller: given.length >= own.length }]
  })
}

async function ask(trx: Db, speaker: number, { id, reason, fuller }: Likeness): Promise<void> {
  const [a_id, b_id] = fuller ? [id, speaker] : [speaker, id]
  const asked = await trx
    .selectFrom('speaker_doubts')
    .select('id')
    .where('a_id', '=', b_id)
    .where('b_id', '=', a_id)
    .executeTakeFirst()
  if (asked) return
  await trx
    .insertInto('speaker_doubts')
    .values({ a_id, b_id, reason, found_at: new Date().toISOString() })
    .onConflict((conflict) => conflict.columns(['a_id', 'b_id']).doNothing())
    .execute()
}

// Both as they are now: a speaker that was merged is asked about as the one that it became.
const doubtRows = (db: Db) =>
  db
    .selectFrom('speaker_doubts')
    .innerJoin('speakers as first', 'first.id', 'speaker_doubts.a_id')
    .innerJoin('speakers as second', 'second.id', 'speaker_doubts.b_id')
    .innerJoin('speakers as a', (on) => on.on((eb) => eb('a.id', '=', eb.fn.coalesce('first.merged_into', 'first.id'))))
    .innerJoin('speakers as b', (on) =>
      on.on((eb) => eb('b.id', '=', eb.fn.coalesce('second.merged_into', 'second.id'))),
    )
    .select(['speaker_doubts.id', 'speaker_doubts.reason'])
    .select(['a.id as a_id', 'a.slug as a_slug', 'a.name as a_name', 'a.kind as a_kind'])
    .select(['b.id as b_id', 'b.slug as b_slug', 'b.name as b_name', 'b.kind as b_kind'])
