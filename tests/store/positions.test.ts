import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Positioned } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { history } from './actions.js'
import { attribution, coding, dossier, reading } from './support.js'

let store: Store
beforeAll(async () => {
  ;({ store } = await dossier())
  await store.sources.add(diary)
  await store.sources.add(reprint)
  await store.codings.append(coded)
})
afterAll(() => store.close())

const words = [
  'Build ten more boats for the eastern sound.',
  'Boats would be welcome on Sundays.',
  'Nobody should pay for another boat here.',
  'A boat is a boat and the sea is wide.',
  'Perhaps the new pier matters more than vessels.',
  'Children ask me why the gulls are so loud.',
]
const ada = attribution('Ada Quill')
const text = words.join(' ')
const diary = reading(
  'diary',
  text,
  words.map((one) => ({ words: one, by: ada })),
  { date: '2031-05-02' },
)
const again = `Ada Quill once more. ${words[1]}`
const reprint = reading('reprint', again, [{ words: words[1]!, by: ada }], { date: '2030-11' })
const coded = [
  coding(1, 'ferries', 'anna', 2),
  coding(2, 'ferries', 'learner', 1, { confidence: 0.9 }),
  coding(3, 'ferries', 'anna', -1),
  coding(4, 'ferries', 'anna', 1),
  coding(4, 'ferries', 'bert', -1),
  coding(5, 'ferries', 'anna', null),
  coding(6, 'ferries', 'learner', 2, { confidence: 0.3 }),
]
const positions = (found: readonly Positioned[]) =>
  found.map(({ statements, position }) => [Math.min(...statements), position])

// A filter that takes in everything.
const everything = { from: '1' }
describe.each([
  ['without a filter', undefined],
  ['with one', everything],
])('%s', (_, filter) => {
  test.each<[string, number, [number, number | null][]]>([
    [
      'all of them',
      9,
      [
        [4, null],
        [1, 2],
        [3, -1],
        [2, 1],
      ],
    ],
    [
      'two',
      2,
      [
        [4, null],
        [1, 2],
      ],
    ],
  ])('strongest first: %s', async (_, most, expected) => {
    expect(positions(await store.positions.strongest(['ada-quill'], ['ferries'], most, filter))).toEqual(expected)
  })

  test.each<[1 | -1, [number, number][]]>([
    [
      1,
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [-1, [[3, -1]]],
  ])('on side %i', async (side, expected) => {
    expect(positions(await store.positions.onSide('ada-quill', [{ issue: 'ferries', side }], 9, filter))).toEqual(
      expected,
    )
  })

  test('by month, versions once, by the date of the first', async () => {
    expect(await store.positions.byMonth('ada-quill', filter)).toEqual([
      { issue: 'ferries', month: '2030-11', statements: 1, sum: 1 },
      { issue: 'ferries', month: '2031-05', statements: 2, sum: 1 },
    ])
  })

  test('nobody of that name, no issue of that name', async () => {
    expect(await store.positions.strongest(['zoe'], ['ferries'], 9, filter)).toEqual([])
    expect(await store.positions.strongest(['ada-quill'], ['piers'], 9, filter)).toEqual([])
    expect(await store.positions.byMonth('zoe', filter)).toEqual([])
    expect(await store.positions.onSide('zoe', [{ issue: 'ferries', side: 1 }], 9, filter)).toEqual([])
  })
})

test.each([
  [
    'a coder',
    { coder: 'anna' },
    [
      [1, 2],
      [3, -1],
      [4, 1],
    ],
  ],
  ['another time', { to: '2030' }, []],
  [
    'of what is dated later',
    { from: '2031' },
    [
      [4, null],
      [1, 2],
      [3, -1],
      [2, 1],
    ],
  ],
  ['somebody else', { speaker: 'zoe' }, []],
] as const)('under a filter: %s', async (_, filter, expected) => {
  expect(positions(await store.positions.strongest(['ada-quill'], ['ferries'], 9, filter))).toEqual(expected)
})

describe('what a speaker said, page by page', () => {
  test.each([
    [{ limit: 2, offset: 0 }, ['2031-05-02 1', '2031-05-02 3']],
    [{ limit: 9, offset: 4 }, ['2031-05-02 6', '2030-11 2']],
    [{ limit: 9, offset: 6 }, []],
  ])('%j', async (page, expected) => {
    const { spoken, ...counts } = await store.statements.pageOfSpeaker('ada-quill', page)
    expect(spoken.map(({ date, versions }) => `${date} ${versions[0]!.group}`)).toEqual(expected)
    expect(counts).toEqual({ statements: 6, quotes: 7, sources: 2, from: '2030-11', to: '2031-05-02' })
  })

  test('versions come together', async () => {
    const { spoken } = await store.statements.pageOfSpeaker('ada-quill', { limit: 1, offset: 5 })
    expect(spoken[0]!.versions.map(({ source }) => source.name).sort()).toEqual(['diary', 'reprint'])
  })

  test('under a filter', async () => {
    const { spoken, statements } = await store.statements.pageOfSpeaker(
      'ada-quill',
      { limit: 9, offset: 0 },
      { coder: 'bert' },
    )
    expect([spoken.map(({ versions }) => versions[0]!.id), statements]).toEqual([[4], 1])
    expect(
      (await store.statements.pageOfSpeaker('ada-quill', { limit: 9, offset: 0 }, { speaker: 'zoe' })).spoken,
    ).toEqual([])
  })
})

test('names by slug: in their order, merged ones as who they are now, nobody twice', async () => {
  const { store: other } = await dossier()
  const said = (name: string) => ({ words: `Here speaks ${name}.`, by: attribution(name) })
  const all = ['Ada Quill', 'Bo Rask', 'Cyd Vale'].map(said)
  const line = all.map((one) => one.words).join(' ')
  await other.sources.add(reading('r', line, all))
  await other.speakers.merge('bo-rask', 'ada-quill', { who: 'anna', why: null })
  const slugs = async (asked?: string[]) => (await other.speakers.refs(asked)).map(({ slug }) => slug)
  expect(await slugs(['cyd-vale', 'bo-rask', 'nobody', 'ada-quill'])).toEqual(['cyd-vale', 'ada-quill'])
  expect(await slugs([])).toEqual([])
  expect(await slugs()).toEqual(['ada-quill', 'cyd-vale'])
  await other.close()
})

test('statements by number, in the order in which they are asked for', async () => {
  expect((await store.statements.byIds([3, 99, 1])).map(({ id }) => id)).toEqual([3, 1])
})

/** What single statements add up to, as far as a stance tells. */
async function added(of: Store, speaker: string, issue: string): Promise<unknown> {
  const own = (await of.positions.strongest([speaker], [issue], 999)).map(({ position }) => position)
  const count = (fits: (position: number) => boolean) => own.filter((one) => one !== null && fits(one)).length
  return {
    supports: count((one) => one > 0),
    opposes: count((one) => one < 0),
    mixed: count((one) => one === 0),
    disputed: own.filter((one) => one === null).length,
  }
}

test('after any actions the positions of single statements add up to the stances, and every statement has its page', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { store: own } = await dossier()
      for (const step of steps) await step(own)
      for (const { supports, opposes, mixed, disputed, speaker, issue } of await own.stances.list())
        expect(await added(own, speaker, issue)).toEqual({ supports, opposes, mixed, disputed })
      for (const { slug, statements, quotes } of await own.speakers.list()) {
        const page = await own.statements.pageOfSpeaker(slug, { limit: 999, offset: 0 })
        expect([page.statements, page.quotes, page.spoken.length]).toEqual([statements, quotes, statements])
        const said = await own.statements.ofSpeaker(slug)
        expect(page.spoken.flatMap(({ versions }) => versions.map(({ id }) => id)).sort()).toEqual(
          said.map(({ id }) => id).sort(),
        )
      }
      await own.close()
    }),
    { numRuns: 40 },
  )
})
