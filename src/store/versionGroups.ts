import type { Signal } from '../domain.js'
import { areVersions, keysOf, likenessOf, type Wordlist, wordlistOf } from '../wording/likeness.js'
import { asMeant } from '../wording/meant.js'
import { groupBy, inChunks } from './chunks.js'
import { signalsOf } from './signals.js'
import type { Db } from './tables.js'
import { type Touched, Touching } from './touched.js'

// A pair of words that so many statements have says little, and following it would cost more with every source.
const mostOfKey = 48
// How many statements that share words with a new one are compared with it word by word.
const mostCompared = 8

/** A statement with its words as they stand. */
interface Worded {
  readonly id: number
  readonly source: number
  readonly speaker: number | null
  readonly group: number | null
  readonly words: Wordlist
}

/** Puts statements, new ones or such as changed, into groups of versions: the same words, or nearly the same, in other sources. What stood in
 * a group with a changed one is compared anew as well. The cost of each does not grow with the number of statements.
 * @returns the groups, with their speakers, that lost or got a statement or may have */
export async function regroup(trx: Db, statements: readonly number[]): Promise<Touched> {
  const ids = [...new Set([...statements, ...(await companionsOf(trx, statements))])].sort((a, b) => a - b)
  const touching = new Touching()
  for (const { id, speaker_id, version_group } of await placesOf(trx, ids)) {
    touching.add(speaker_id, version_group ?? id)
    touching.add(speaker_id, id)
  }
  await clear(trx, ids)
  const worded = await wordedStatements(trx, ids)
  for (const own of groupBy(worded, ({ source }) => source).values()) await placeAll(trx, own, touching)
  return touching.all
}

const placesOf = (trx: Db, statements: readonly number[]) =>
  inChunks(statements, (chunk) =>
    trx.selectFrom('statements').select(['id', 'speaker_id', 'version_group']).where('id', 'in', chunk).execute(),
  )

/** Groups the statements of a database from before there were groups. */
export async function completeVersions(db: Db): Promise<void> {
  const rows = await db.selectFrom('statements').select('id').where('version_group', 'is', null).execute()
  if (rows.length > 0)
    await regroup(
      db,
      rows.map(({ id }) => id),
    )
}

/** Ids of a statement and of its versions. */
export const versionsOf = async (db: Db, statement: number): Promise<number[]> => {
  const others = await companionsOf(db, [statement])
  return others.length > 0 ? others : [statement]
}

/** The statement that is a version of some words, the most alike; undefined where none is, or two that are not versions of each other
 * are equally alike.
 * @param speaker id of who said them; null: not known here */
export async function statementWorded(db: Db, text: string, speaker: number | null): Promise<number | undefined> {
  const words = wordlistOf(text)
  const keys = keysOf(words)
  const candidates = await wordedStatements(db, mostShared(keys, await postingsOf(db, keys)))
  const [first, second] = candidates
    .filter((one) => areVersions(words, one.words, speaker !== null && one.speaker === speaker))
    .map(({ id, group, words: own }) => ({ id, group, alike: likenessOf(words, own).ofLonger }))
    .sort((a, b) => b.alike - a.alike || a.id - b.id)
  const unclear = first && second && second.alike === first.alike && second.group !== first.group
  return unclear ? undefined : first?.id
}

/** The group of each statement. */
export async function groupsOf(db: Db, statements: readonly number[]): Promise<Map<number, number>> {
  const rows = await inChunks(statements, (chunk) =>
    db.selectFrom('statements').select(['id', 'version_group']).where('id', 'in', chunk).execute(),
  )
  return new Map(rows.map(({ id, version_group }) => [id, version_group ?? id]))
}

async function companionsOf(trx: Db, statements: readonly number[]): Promise<number[]> {
  const rows = await inChunks(statements, (chunk) =>
    trx
      .selectFrom('statements')
      .innerJoin('statements as other', 'other.version_group', 'statements.version_group')
      .select('other.id')
      .where('statements.id', 'in', chunk)
      .execute(),
  )
  return rows.map(({ id }) => id)
}

const clear = (trx: Db, ids: readonly number[]): Promise<unknown[]> =>
  inChunks(ids, async (chunk) => {
    await trx.deleteFrom('statement_keys').where('statement_id', 'in', chunk).execute()
    await trx
      .updateTable('statements')
      .set((eb) => ({ version_group: eb.ref('id') }))
      .where('id', 'in', chunk)
      .execute()
    return []
  })

/** Statements with the words of their quotes that were not withdrawn, in the order of their ids. Of altered sources the words that were
 * probably meant, so that a corrupted copy finds its original. */
async function wordedStatements(db: Db, ids: readonly number[]): Promise<Worded[]> {
  const rows = await inChunks(ids, (chunk) => quoteWords(db, chunk))
  const altered = new Map<number, readonly Signal[]>()
  for (const { source_id, wording } of rows)
    if (wording === 'altered' && !altered.has(source_id)) altered.set(source_id, await signalsOf(db, source_id))
  return [...groupBy(rows, ({ id }) => id)].map(([id, parts]) => ({
    id,
    source: parts[0]!.source_id,
    speaker: parts[0]!.speaker_id,
    group: parts[0]!.version_group,
    words: wordlistOf(parts.map((part) => meantOf(part, altered.get(part.source_id) ?? [])).join(' ')),
  }))
}

const quoteWords = (db: Db, statements: readonly number[]) =>
  db
    .selectFrom('statements')
    .innerJoin('quotes', 'quotes.statement_id', 'statements.id')
    .innerJoin('sources', 'sources.id', 'statements.source_id')
    .leftJoin('quote_spans as now', 'now.id', 'quotes.span_id')
    .select(['statements.id', 'statements.source_id', 'statements.speaker_id', 'statements.version_group'])
    .select('sources.wording')
    .select((eb) => eb.fn.coalesce('now.text', 'quotes.text').as('text'))
    .select((eb) => eb.fn.coalesce('now.start_offset', 'quotes.start_offset').as('start'))
    .where('statements.id', 'in', statements)
    .where('quotes.withdrawn_at', 'is', null)
    .orderBy('statements.id')
    .orderBy('start')
    .execute()

function meantOf(
  { text, start }: { readonly text: string; readonly start: number },
  signals: readonly Signal[],
): string {
  const inside = signals.filter((signal) => signal.end > start && signal.start < start + text.length)
  const moved = inside.map((signal) => ({ ...signal, start: signal.start - start, end: signal.end - start }))
  return asMeant(text, { start: 0, end: text.length }, moved)
}

/** Finds the group of each statement of one source, and keeps the keys of all. */
async function placeAll(trx: Db, own: readonly Worded[], touching: Touching): Promise<void> {
  const keys = own.map(({ words }) => keysOf(words))
  const postings = await postingsOf(trx, [...new Set(keys.flat())])
  const candidates = own.map((_, i) => mostShared(keys[i]!, postings))
  const known = new Map((await wordedStatements(trx, candidates.flat())).map((one) => [one.id, one]))
  for (const [i, statement] of own.entries()) {
    const versions = versionsAmong(
      statement,
      candidates[i]!.flatMap((id) => known.get(id) ?? []),
    )
    if (versions.length > 0) await join(trx, statement, versions, touching)
  }
  await keep(trx, own, keys, postings)
}

type Postings = ReadonlyMap<number, readonly number[]>

async function postingsOf(trx: Db, keys: readonly number[]): Promise<Postings> {
  const rows = await inChunks(keys, (chunk) =>
    trx.selectFrom('statement_keys').select(['key', 'statement_id']).where('key', 'in', chunk).execute(),
  )
  const postings = new Map<number, number[]>()
  for (const { key, statement_id } of rows) {
    const list = postings.get(key)
    if (list) list.push(statement_id)
    else postings.set(key, [statement_id])
  }
  return postings
}

/** The statements that share most keys; of many keys one alone may be chance. */
function mostShared(keys: readonly number[], postings: Postings): number[] {
  const shared = new Map<number, number>()
  for (const key of keys) for (const id of postings.get(key) ?? []) shared.set(id, (shared.get(id) ?? 0) + 1)
  const least = keys.length < 4 ? 1 : 2
  return [...shared]
    .filter(([, n]) => n >= least)
    .sort(([a, n], [b, m]) => m - n || a - b)
    .slice(0, mostCompared)
    .map(([id]) => id)
}

/** Those of other sources that are versions of a statement, most alike first. */
const versionsAmong = (statement: Worded, candidates: readonly Worded[]): Worded[] =>
  candidates
    .filter(
      ({ source, speaker, words }) =>
        source !== statement.source && areVersions(statement.words, words, speaker === statement.speaker),
    )
    .map((candidate) => ({ candidate, alike: likenessOf(statement.words, candidate.words).ofLonger }))
    .sort((a, b) => b.alike - a.alike || a.candidate.id - b.candidate.id)
    .map(({ candidate }) => candidate)

/** Joins the groups of a statement and its versions, but never two statements of one source: a speech printed whole must not make one of
 * the many statements that others quote from it. */
async function join(trx: Db, statement: Worded, versions: readonly Worded[], touching: Touching): Promise<void> {
  const members = await trx
    .selectFrom('statements')
    .select(['id', 'source_id', 'speaker_id', 'version_group'])
    .where('version_group', 'in', [statement.id, ...versions.map(({ group, id }) => group ?? id)])
    .execute()
  const byGroup = groupBy(members, ({ version_group }) => version_group!)
  const joined = [...(byGroup.get(statement.id) ?? [])]
  for (const { group, id } of versions) {
    const others = byGroup.get(group ?? id) ?? []
    const sources = new Set(joined.map(({ source_id }) => source_id))
    if (others.every((other) => !sources.has(other.source_id))) joined.push(...others)
  }
  const ids = joined.map(({ id }) => id)
  const version_group = Math.min(...ids)
  await trx.updateTable('statements').set({ version_group }).where('id', 'in', ids).execute()
  for (const member of joined) {
    touching.add(member.speaker_id, member.version_group!)
    touching.add(member.speaker_id, version_group)
  }
}

async function keep(trx: Db, own: readonly Worded[], keys: readonly number[][], postings: Postings): Promise<void> {
  const seen = new Map([...postings].map(([key, list]) => [key, list.length]))
  const rows = own.flatMap(({ id }, i) =>
    keys[i]!.flatMap((key) => {
      const before = seen.get(key) ?? 0
      seen.set(key, before + 1)
      return before < mostOfKey ? [{ key, statement_id: id }] : []
    }),
  )
  await inChunks(rows, async (chunk) => {
    await trx.insertInto('statement_keys').values(chunk).execute()
    return []
  })
}
