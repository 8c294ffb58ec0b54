import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Filter } from '../../src/domain.js'
import type { Onward, Store } from '../../src/store/contract.js'
import { correctedStore } from '../web/fixture.js'

let store: Store
beforeAll(async () => {
  store = await correctedStore()
})
afterAll(() => store.close())

/** All pages, one after the other. */
async function walked<T extends { id: number }>(page: (onward: Onward) => Promise<T[]>, limit: number): Promise<T[]> {
  const found: T[] = []
  for (let after = 0; ; after = found.at(-1)!.id) {
    const some = await page({ after, limit })
    found.push(...some)
    if (some.length < limit) return found
  }
}

async function statementsOf(filter: Filter) {
  const found = []
  for await (const some of store.statements.each(filter)) found.push(...some)
  return found.sort((a, b) => a.id - b.id)
}

const filters: readonly Filter[] = [
  {},
  { speakers: ['bruno-okafor', 'northwind-lines'] },
  { speakerKind: 'organisation' },
  { source: 'copy' },
  { from: '2031-05', to: '2031-05' },
  { kind: 'mixed' },
  { wording: 'altered' },
  { unaltered: true },
  { reviewed: true },
  { coder: 'rules' },
  { coder: 'Ines', kind: 'direct' },
  { confidence: 0.75 },
]

describe.each(filters)('behind a number, under %j', (filter) => {
  test('come the statements that each gives, with their quotes', async () => {
    const all = await statementsOf(filter)
    expect(all.length).toBeGreaterThan(0)
    const ids = (found: readonly { readonly id: number }[]) => found.map(({ id }) => id)
    for (const limit of [1, 3, 1000]) {
      const statements = await walked((page) => store.statements.behind(page, filter), limit)
      expect(statements).toEqual(all)
      const quotes = await walked((page) => store.quotes.behind(page, filter), limit)
      expect(ids(quotes)).toEqual(ids(all.flatMap((one) => one.quotes)).sort((a, b) => a - b))
    }
  })

  test('come the codings that count', async () => {
    const counts =
      ({ coder, reviewed, confidence = 0 }: Filter) =>
      (one: Awaited<ReturnType<Store['codings']['behind']>>[number]) =>
        one.current &&
        (coder === undefined || one.coder.name === coder) &&
        (!reviewed || one.coder.reviews) &&
        one.confidence >= confidence
    const all = (await statementsOf(filter)).flatMap(({ codings }) => codings.filter(counts(filter)))
    const expected = all.sort((a, b) => a.id - b.id)
    expect(await walked((page) => store.codings.behind(page, filter), 2)).toEqual(expected)
    const onFares = expected.filter(({ issue }) => issue === 'fares')
    expect(await walked((page) => store.codings.behind(page, filter, 'fares'), 2)).toEqual(onFares)
  })
})

test('come the sources that are listed', async () => {
  const listed = (await store.sources.list()).sort((a, b) => a.id - b.id)
  expect(await walked((page) => store.sources.behind(page), 2)).toEqual(listed)
})

test('what is stored meanwhile comes at the end', async () => {
  const first = await store.quotes.behind({ after: 0, limit: 2 })
  const rest = await store.quotes.behind({ after: first.at(-1)!.id, limit: 1000 })
  await store.quotes.add(
    'hearing',
    { start: 0, end: 17, kind: 'direct', form: 'whole', name: null, speakerKind: 'person' },
    { who: 'Ines', why: null },
  )
  const after = await store.quotes.behind({ after: first.at(-1)!.id, limit: 1000 })
  expect(after.slice(0, rest.length)).toEqual(rest.map((quote) => expect.objectContaining({ id: quote.id })))
  expect(after).toHaveLength(rest.length + 1)
})
