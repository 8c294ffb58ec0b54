import { inChunks } from '../chunks.js'
import type { FoundQuote, SearchAsk, SearchFound, Store } from '../contract.js'
import { asQuotes, quoteRows } from '../quoteRows.js'
import type { Db } from '../tables.js'
import { type Clause, readClauses } from './clauses.js'
import { Columns, type Counting } from './columns.js'
import { beginOf, narrow, newestOf } from './count.js'
import { chosenOf, named } from './named.js'
import { wordsOfQuotes } from './quoteWords.js'
import { fitting, marked, ranked } from './sqlite.js'
import { linesOf } from './stretches.js'
import { columnsUnder } from './under.js'
import { findSources, findSpeakers } from './whole.js'

// Ranking more than these takes longer than people wait, and says little of a word that common.
const mostRanked = 50_000
// Searches whose answers are kept.
const keptAnswers = 12

/** Search over quotes, speakers and sources. */
export function searchStore(db: Db): Store['search'] {
  const columns = new Columns()
  const answers = new Answers(db, columns)
  return {
    quotes: (ask) => findQuotes(db, columns, answers, ask),
    speakers: (text, page) => findSpeakers(db, text, page),
    sources: (text, page) => findSources(db, text, page),
  }
}

async function findQuotes(db: Db, columns: Columns, answers: Answers, ask: SearchAsk): Promise<SearchFound> {
  await columns.refresh(db)
  const { clauses, cut } = readClauses(ask.text)
  const chosen = await chosenOf(db, ask)
  const counting = ask.coder === undefined && !ask.reviewed ? columns : await columnsUnder(db, columns, ask)
  const asked = clauses.some(({ not }) => !not) ? 'words' : clauses.length > 0 ? 'exclusions' : 'nothing'
  const fit = await answers.fitting(clauses)
  const isRanked = ask.sort === 'relevance' && asked === 'words' && fit!.length <= mostRanked
  const { ids, counted } = narrow(counting, isRanked ? await answers.ranked(clauses) : fit, chosen)
  const from = isRanked ? beginOf(ids, ask) : 0
  const page = isRanked ? [...ids.subarray(from, from + ask.limit)] : newestOf(counting, ids, ask)
  return {
    ...{ total: ids.length, ranked: isRanked, cut, asked },
    quotes: await completed(db, counting, page, clauses),
    facets: await named(db, counted, ask),
  }
}

/** Ids that were found for the words of the last few searches: the next page or facet of a search finds them here. */
class Answers {
  readonly #kept = new Map<string, number[]>()
  #revision = -1
  constructor(
    readonly db: Db,
    readonly columns: Columns,
  ) {}
  /** Undefined: all that there are. */
  async fitting(clauses: readonly Clause[]): Promise<number[] | undefined> {
    return clauses.length === 0
      ? undefined
      : this.#once('fits', clauses, () => fitting(this.db, 'quote_words', clauses))
  }
  ranked(clauses: readonly Clause[]): Promise<number[]> {
    return this.#once('ranked', clauses, () => ranked(this.db, 'quote_words', clauses))
  }
  async #once(how: string, clauses: readonly Clause[], find: () => Promise<number[]>): Promise<number[]> {
    const { revision } = this.columns
    if (this.#revision !== revision) this.#kept.clear()
    this.#revision = revision
    const key = JSON.stringify([how, clauses])
    const known = this.#kept.get(key)
    this.#kept.delete(key)
    const ids = known ?? (await find())
    if (this.#revision === revision) this.#kept.set(key, ids)
    if (this.#kept.size > keptAnswers) this.#kept.delete(this.#kept.keys().next().value!)
    return ids
  }
}

async function completed(
  db: Db,
  columns: Counting,
  ids: readonly number[],
  clauses: readonly Clause[],
): Promise<FoundQuote[]> {
  const rows = await inChunks(ids, (chunk) => quoteRows(db).where('quotes.id', 'in', chunk).execute())
  const quotes = new Map((await asQuotes(db, rows)).map((quote) => [quote.id, quote]))
  const words = await wordsOfQuotes(db, ids)
  const marks = await marked(
    'quote_words',
    clauses,
    ids.map((id) => words.get(id)!),
  )
  return ids.map((id, i) => {
    const [own, around, who, source] = marks[i]!
    const [before = [], after = []] = linesOf(around!)
    return {
      quote: quotes.get(id)!,
      words: own!,
      before,
      after,
      speaker: linesOf(who!)[0] ?? [],
      source: linesOf(source!)[0] ?? [],
      stands: columns.stands[columns.stand[id]!]!,
    }
  })
}
