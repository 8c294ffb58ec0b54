import fc from 'fast-check'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { facets } from '../../../src/domain.js'
import type { SearchAsk, SearchFound, Store } from '../../../src/store/contract.js'
import { recompute } from '../../../src/store/recompute.js'
import { readClauses } from '../../../src/store/search/clauses.js'
import { removeWords } from '../../../src/store/search/sqlite.js'
import type { Db } from '../../../src/store/tables.js'
import { history } from '../actions.js'
import { attribution, dossier, machine, reading } from '../support.js'

const all: Pick<SearchAsk, 'sort' | 'limit' | 'offset'> = { sort: 'relevance', limit: 500, offset: 0 }

// Pieces that mean something to the parser or to the engine, and whatever else there is.
const piece = fc.oneof(
  fc.constantFrom(
    '"',
    '*',
    '-',
    '(',
    ')',
    ':',
    '^',
    '+',
    'AND',
    'OR',
    'NOT',
    'NEAR',
    'NEAR(',
    'words',
    '{words}:',
    ',',
  ),
  fc.constantFrom(
    '“',
    '”',
    '\0',
    '\n',
    '\ud800',
    '\udfff',
    "'",
    ';',
    '--',
    'é',
    '́',
    '\u{1F600}',
    '中文',
    '%',
    '_',
    '\\',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.constantFrom('word', 'Words', '0', 'ada', 'quill'),
)
const typed = fc
  .tuple(fc.array(piece, { maxLength: 30 }), fc.constantFrom('', ' '))
  .map(([parts, gap]) => parts.join(gap))

test('whatever is typed can be looked for, and so can whatever is chosen', async () => {
  const { store } = await dossier()
  const said = [{ words: 'Words 0', by: attribution('Ada Quill'), codings: [machine('ferries', 1)] }]
  await store.sources.add(reading('a', '“Words 0” she said.', said))
  const value = fc.oneof(typed, fc.constantFrom('ada-quill', 'a', 'ferries', 'supports', 'direct', 'original'))
  const chosen = fc.record(Object.fromEntries(facets.map((facet) => [facet, value])), { requiredKeys: [] })
  await fc.assert(
    fc.asyncProperty(typed, chosen, fc.nat(3), async (text, more, offset) => {
      const found = await store.search.quotes({ ...more, text, sort: 'relevance', limit: 5, offset })
      expect(found.total).toBeLessThanOrEqual(1)
      await store.search.speakers(text, { limit: 5, offset })
      await store.search.sources(text, { limit: 5, offset })
    }),
    { numRuns: 400 },
  )
})

test('what is read of a text is bounded and never blank, and the words themselves are read', async () => {
  fc.assert(
    fc.property(typed, (text) => {
      const { clauses } = readClauses(text)
      expect(clauses.length).toBeLessThanOrEqual(24)
      for (const { words } of clauses) expect(words).toMatch(/[\p{L}\p{N}\p{Co}]/u)
    }),
  )
  const word = fc.stringMatching(/^[a-z]{1,8}$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      expect(readClauses(words.join(' ')).clauses.map((clause) => clause.words)).toEqual(words)
    }),
  )
})

/** Makes it as if nothing had been indexed. */
async function forget(db: Db): Promise<void> {
  for (const what of ['quote', 'speaker', 'source'] as const) {
    const ids = (await db.selectFrom(`${what}s`).select('id').execute()).map(({ id }) => id)
    await removeWords(db, `${what}_words`, ids)
    for (const id of ids) await db.insertInto('search_stale').values({ what, id }).execute()
  }
  await db.deleteFrom('search_quotes').execute()
}

/** Everything that the index holds, in an order of its own. */
async function indexed(db: Db) {
  const counted = await db.selectFrom('search_quotes').selectAll().orderBy('quote_id').execute()
  const words: unknown[] = []
  for (const table of ['quote_words', 'speaker_words', 'source_words']) {
    await sql`create virtual table temp.vocabulary using fts5vocab('main', ${sql.lit(table)}, 'instance')`.execute(db)
    const rows = await sql`select term, doc, col, "offset" from temp.vocabulary order by 1, 2, 3, 4`.execute(db)
    await sql`drop table temp.vocabulary`.execute(db)
    words.push([table, rows.rows])
  }
  return { counted: counted.map(({ revision: _, ...row }) => row), words }
}

test('after any actions the index equals one made anew, and nothing of it is stale', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { store, db } = await dossier()
      for (const step of steps) await step(store)
      expect(await db.selectFrom('search_stale').selectAll().execute()).toEqual([])
      const before = await indexed(db)
      await db.transaction().execute(async (trx) => {
        await forget(trx)
        await recompute(trx)
      })
      expect(before).toEqual(await indexed(db))
      await store.close()
    }),
    { numRuns: 60 },
  )
})

test('sides are those that the stored totals count', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { store } = await dossier()
      for (const step of steps) await step(store)
      for (const { slug } of await store.speakers.list()) {
        const found = (await store.search.quotes({ ...all, text: '', speaker: slug })).quotes
        const groups = new Map((await store.statements.ofSpeaker(slug)).map(({ id, group }) => [id, group]))
        const stood = new Set(
          found.flatMap(({ quote, stands }) =>
            stands.map(({ issue, side }) => `${issue} ${side} ${groups.get(quote.statement)}`),
          ),
        )
        const counts = (issue: string) =>
          ['supports', 'opposes', 'mixed', 'disputed'].map(
            (side) => [...stood].filter((one) => one.startsWith(`${issue} ${side} `)).length,
          )
        const stances = await store.stances.list({ speaker: slug })
        for (const issue of ['ferries', 'tolls']) {
          const total = stances.find((one) => one.issue === issue)
          const expected = total ? [total.supports, total.opposes, total.mixed, total.disputed] : [0, 0, 0, 0]
          expect(counts(issue)).toEqual(expected)
        }
      }
      await store.close()
    }),
    { numRuns: 40 },
  )
})

/** The same as a search without words, one quote at a time. */
async function bySlowestWay(
  store: Store,
  chosen: Partial<SearchAsk>,
): Promise<{ ids: number[]; counts: Record<string, number> }> {
  const known = (await store.search.quotes({ ...all, text: '' })).quotes
  const quotes = (await Promise.all((await store.sources.list()).map(({ slug }) => store.quotes.ofSource(slug)))).flat()
  const ofAll = quotes.map((quote) => ({ quote, stands: known.find((one) => one.quote.id === quote.id)!.stands }))
  const fits = (one: Known, asked: Partial<SearchAsk>): boolean => {
    const own = plainly(one)
    const stands = one.stands.some(
      ({ issue, side }) => issue === (asked.issue ?? issue) && side === (asked.side ?? side),
    )
    return (
      plain.every((facet) => own[facet] === (asked[facet] ?? own[facet])) && (stands || !(asked.issue || asked.side))
    )
  }
  const counts: Record<string, number> = {}
  for (const facet of facets)
    for (const one of ofAll) {
      const own = { ...plainly(one), issue: one.stands.map((p) => p.issue), side: one.stands.map((p) => p.side) }
      for (const value of new Set([own[facet]].flat()))
        if (value && fits(one, { ...chosen, [facet]: value }))
          counts[`${facet} ${value}`] = (counts[`${facet} ${value}`] ?? 0) + 1
    }
  return { ids: ofAll.filter((one) => fits(one, chosen)).map(({ quote }) => quote.id), counts }
}

const plain = ['speaker', 'kind', 'wording', 'source', 'year'] as const
const plainly = ({ quote }: Known) => ({
  ...{ speaker: quote.speaker?.slug, kind: quote.kind, wording: quote.wording, source: quote.source.slug },
  year: quote.source.date?.slice(0, 4),
})
type Known = Pick<SearchFound['quotes'][number], 'quote' | 'stands'>

test('counts under every facet are those of counting each quote, while things happen', async () => {
  const values = fc.record(
    {
      speaker: fc.constantFrom('ada-quill', 'ben-ostler'),
      issue: fc.constantFrom('ferries', 'tolls'),
      side: fc.constantFrom('supports', 'opposes', 'none'),
      kind: fc.constantFrom('direct', 'block'),
      wording: fc.constantFrom('original', 'altered'),
      source: fc.constantFrom('r0', 'r1'),
      year: fc.constantFrom('2024', '2025'),
    },
    { requiredKeys: [] },
  )
  await fc.assert(
    fc.asyncProperty(history, fc.array(values, { minLength: 1, maxLength: 3 }), async (steps, asked) => {
      const { store } = await dossier()
      for (const step of steps) {
        await step(store)
        for (const chosen of asked) {
          const found = await store.search.quotes({ ...all, ...chosen, text: '' })
          const slow = await bySlowestWay(store, chosen)
          expect(found.quotes.map(({ quote }) => quote.id).sort((a, b) => a - b)).toEqual(
            slow.ids.sort((a, b) => a - b),
          )
          const counts = facets.flatMap((facet) =>
            found.facets[facet].values
              .filter(({ count }) => count > 0)
              .map(({ value, count }) => [`${facet} ${value}`, count]),
          )
          // A merged speaker's address leads to the other one.
          if (!chosen.speaker) expect(Object.fromEntries(counts)).toEqual(slow.counts)
        }
      }
      await store.close()
    }),
    { numRuns: 25 },
  )
})
