import type { FoundSource, FoundSpeaker, Slice } from '../contract.js'
import { speakersById } from '../speakers.js'
import { summariesById } from '../summaries.js'
import type { Db } from '../tables.js'
import { type Clause, readClauses } from './clauses.js'
import { beginOf } from './count.js'
import { fitting, marked, ranked } from './sqlite.js'
import { excerptOf, hasFound, linesOf } from './stretches.js'
import { sourceWords, speakerWords } from './wholeWords.js'

const passageUnits = 240

/** See `Store.search.speakers`. */
export async function findSpeakers(
  db: Db,
  text: string,
  slice: Slice,
): Promise<{ total: number; speakers: FoundSpeaker[] }> {
  const { clauses } = readClauses(text)
  const all = clauses.length === 0 ? await everySpeaker(db) : await fitted(db, 'speaker_words', clauses, slice)
  const ids = stretchOf(all, slice)
  const speakers = new Map((await speakersById(db, ids)).map((speaker) => [speaker.id, speaker]))
  const marks = await marksOf('speaker_words', clauses, ids, await speakerWords(db, ids))
  const found = ids.map((id, i): FoundSpeaker => {
    const [names, roles] = marks[i]!.map(linesOf)
    const [name = [], ...aliases] = names!
    return { speaker: speakers.get(id)!, name, also: [...aliases, ...roles!].filter(hasFound) }
  })
  return { total: all.length, speakers: found }
}

/** See `Store.search.sources`. */
export async function findSources(
  db: Db,
  text: string,
  slice: Slice,
): Promise<{ total: number; sources: FoundSource[] }> {
  const { clauses } = readClauses(text)
  const all = clauses.length === 0 ? await everySource(db) : await fitted(db, 'source_words', clauses, slice)
  const ids = stretchOf(all, slice)
  const sources = await summariesById(db, ids)
  const marks = await marksOf('source_words', clauses, ids, await sourceWords(db, ids))
  const found = ids.map((id, i): FoundSource => {
    const [title, , passage] = marks[i]!
    return {
      source: sources.get(id)!,
      title: title!,
      passage: hasFound(passage!) ? excerptOf(passage!, passageUnits) : [],
    }
  })
  return { total: all.length, sources: found }
}

function stretchOf(ids: readonly number[], slice: Slice): number[] {
  const from = beginOf(ids, slice)
  return ids.slice(from, from + slice.limit)
}

/** Where they are only counted, their order is of no matter. */
const fitted = (db: Db, table: 'speaker_words' | 'source_words', clauses: readonly Clause[], { limit }: Slice) =>
  (limit === 0 ? fitting : ranked)(db, table, clauses)

const marksOf = (
  table: 'speaker_words' | 'source_words',
  clauses: readonly Clause[],
  ids: readonly number[],
  words: ReadonlyMap<number, readonly string[]>,
) =>
  marked(
    table,
    clauses,
    ids.map((id) => words.get(id)!),
  )

async function everySpeaker(db: Db): Promise<number[]> {
  const standing = db.selectFrom('speakers').select('id').where('merged_into', 'is', null)
  return (await standing.orderBy('folded').orderBy('id').execute()).map(({ id }) => id)
}

async function everySource(db: Db): Promise<number[]> {
  const newest = db
    .selectFrom('sources')
    .select('id')
    .where('deleted_at', 'is', null)
    .orderBy('date', (order) => order.desc().nullsLast())
  return (await newest.orderBy('id').execute()).map(({ id }) => id)
}
