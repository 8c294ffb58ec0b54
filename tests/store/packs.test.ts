import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import type { Filter, Stance } from '../../src/domain.js'
import type { EvidenceAsk, Store } from '../../src/store/contract.js'
import { dateOf, dayOf, decoded, encoded, lastDayOf, type Pack } from '../../src/store/packs/format.js'
import { completePacks } from '../../src/store/stances.js'
import type { Db } from '../../src/store/tables.js'
import { attribution, coding, dossier, machine, reading } from './support.js'

test.each([
  [null, 0, null],
  ['2025', 20250000, 20259999],
  ['2025-05', 20250500, 20250599],
  ['2025-05-19', 20250519, 20250519],
])('the date %s is the day %d, and ends with %s', (date, day, last) => {
  expect(dayOf(date)).toBe(day)
  expect(dateOf(day)).toBe(date)
  if (date !== null) expect(lastDayOf(date)).toBe(last)
})

const whole = (most: number) => fc.nat(most)
const statement = fc.record({
  ...{ sure: fc.double({ min: 0, max: 1, noNaN: true }), id: whole(4e9), group: whole(4e9), source: whole(4e9) },
  ...{ day: whole(99991231), quotes: whole(65535), kinds: whole(15), wording: whole(8) },
})
const vote = fc.record({
  ...{ confidence: fc.double({ min: 0, max: 1, noNaN: true }), statement: whole(4e9), coder: whole(4e9) },
  ...{ issue: whole(65535), version: whole(65535), position: fc.integer({ min: -2, max: 3 }), adjudication: whole(1) },
})

test('a pack is what its bytes say, wherever these begin', () => {
  fc.assert(
    fc.property(fc.array(statement), fc.array(vote), fc.array(fc.string()), fc.nat(9), (said, votes, issues, at) => {
      const of = (name: keyof (typeof said)[number]) => said.map((one) => one[name])
      const by = (name: keyof (typeof votes)[number]) => votes.map((one) => one[name])
      const pack: Pack = {
        issues,
        ...{
          sure: Float64Array.from(of('sure')),
          id: Uint32Array.from(of('id')),
          group: Uint32Array.from(of('group')),
        },
        ...{ source: Uint32Array.from(of('source')), day: Uint32Array.from(of('day')) },
        ...{ quotes: Uint16Array.from(of('quotes')), kinds: Uint8Array.from(of('kinds')) },
        ...{ wording: Uint8Array.from(of('wording')), confidence: Float64Array.from(by('confidence')) },
        ...{ statement: Uint32Array.from(by('statement')), coder: Uint32Array.from(by('coder')) },
        ...{ issue: Uint16Array.from(by('issue')), version: Uint16Array.from(by('version')) },
        ...{ position: Int8Array.from(by('position')), adjudication: Uint8Array.from(by('adjudication')) },
      }
      const bytes = encoded(pack)
      const elsewhere = new Uint8Array(bytes.length + at)
      elsewhere.set(bytes, at)
      expect(decoded(bytes)).toEqual(pack)
      expect(decoded(elsewhere.subarray(at))).toEqual(pack)
    }),
  )
})

const ada = attribution('Ada Quill')
const board = attribution('Harbour Board', { kind: 'organisation' })
let store: Store
let db: Db

beforeAll(async () => {
  ;({ store, db } = await dossier())
  const said = [
    { words: 'One', by: ada, codings: [machine('ferries', 1, { confidence: 0.7 })] },
    { words: 'Two', by: ada, codings: [machine('ferries', 2), machine('tolls', 1)] },
    { words: 'Three', by: ada, codings: [machine('ferries', -1, { confidence: 0.9 })] },
    { words: 'Four', by: ada },
    { words: 'Five', by: board, codings: [machine('ferries', -2, { confidence: 0.6 })] },
    { words: 'Six', by: ada, codings: [machine('ferries', 2, { confidence: 0.3 })] },
  ]
  await store.sources.add(reading('a', 'One. Two. Three. Four. Five. Six.', said, { date: '2025' }))
  await store.sources.add(
    reading('b', 'Seven.', [{ words: 'Seven', by: ada, codings: [machine('ferries', 1, { confidence: 0.7 })] }], {
      ...{ date: '2026-02', statedWording: 'altered' },
    }),
  )
  await store.codings.append([coding(3, 'ferries', 'anna', -1), coding(4, 'ferries', 'anna', 1)])
  await store.codings.append([coding(4, 'ferries', 'bert', -1)])
})

const together = [{ into: 'harbour-board', members: ['ada-quill'] }]

test.each<[string, EvidenceAsk, string[]]>([
  // Disputed, then by strength, a person's before a machine's, the newer of the equally sure; what does not count last.
  ['a cell', { filter: { speaker: 'ada-quill' }, issue: 'ferries', limit: 9 }, ['ada-quill ferries 6: 4 2 3 7 1 6']],
  ['the first two', { filter: { speaker: 'ada-quill' }, issue: 'ferries', limit: 2 }, ['ada-quill ferries 6: 4 2']],
  [
    'the next two',
    { filter: { speaker: 'ada-quill' }, issue: 'ferries', limit: 2, offset: 2 },
    ['ada-quill ferries 6: 3 7'],
  ],
  [
    'behind the last',
    { filter: { speaker: 'ada-quill' }, issue: 'ferries', limit: 2, offset: 9 },
    ['ada-quill ferries 6: '],
  ],
  [
    'only with a position',
    { filter: { speaker: 'ada-quill' }, issue: 'ferries', limit: 9, withPosition: true },
    ['ada-quill ferries 5: 4 2 3 7 1'],
  ],
  [
    'every cell',
    { filter: {}, limit: 1 },
    ['ada-quill ferries 6: 4', 'ada-quill tolls 1: 2', 'harbour-board ferries 1: 5'],
  ],
  [
    'of a row of two',
    { filter: {}, issue: 'ferries', limit: 4, folds: together },
    ['harbour-board ferries 7: 4 2 5 3'],
  ],
  [
    'without altered wording',
    { filter: { unaltered: true, speakers: ['ada-quill'] }, issue: 'ferries', limit: 9 },
    ['ada-quill ferries 5: 4 2 3 1 6'],
  ],
  ['of one coder', { filter: { coder: 'anna' }, limit: 9 }, ['ada-quill ferries 2: 3 4']],
  [
    'sure enough',
    { filter: { confidence: 0.8, speakers: ['ada-quill'] }, issue: 'ferries', limit: 9 },
    ['ada-quill ferries 3: 4 2 3'],
  ],
  ['nobody', { filter: { speakers: [] }, limit: 9 }, []],
])('evidence of %s', async (_, ask, expected) => {
  const found = await store.statements.strongest(ask)
  const brief = found.map(
    ({ speaker, issue, total, statements }) =>
      `${speaker} ${issue} ${total}: ${statements.map(({ id }) => id).join(' ')}`,
  )
  expect(brief.sort()).toEqual(expected)
})

const brief = ({ speaker, issue, state, statements, newest }: Stance) =>
  `${speaker} ${issue} ${state} ${statements} ${newest}`

test.each<[string, Filter]>([
  ['without a filter', {}],
  ['under one', { wording: 'original' }],
])('an organisation and those who speak for it are added up as one, %s', async (_, filter) => {
  const { stances, speakers, otherwise } = await store.stances.under(filter, together)
  const all = filter.wording ? 4 : 5
  expect(stances.map(brief)).toEqual([
    `harbour-board ferries contested ${all} ${filter.wording ? '2025' : '2026-02'}`,
    'harbour-board tolls supports 1 2025',
  ])
  expect(speakers).toEqual([
    { slug: 'harbour-board', statements: filter.wording ? 6 : 7, quotes: filter.wording ? 6 : 7 },
  ])
  expect(otherwise.map(({ state }) => state)).toEqual(['contested', 'supports'])
})

test('a row of two has no position only where people found none in anything that either said', async () => {
  const { store } = await dossier()
  const said = [
    { words: 'One', by: ada },
    { words: 'Two', by: board },
  ]
  await store.sources.add(reading('a', 'One. Two.', said))
  await store.codings.append([coding(1, 'tolls', 'anna', null)])
  const row = async () => (await store.stances.under({}, together)).stances.map(brief)
  expect(await row()).toEqual([])
  await store.codings.append([coding(2, 'tolls', 'anna', null)])
  expect(await row()).toEqual(['harbour-board tolls no-position 0 null'])
})

test('a filter that leaves out the organisation leaves nobody to stand with', async () => {
  const { stances } = await store.stances.under({ speakerKind: 'person' }, together)
  expect(stances.map(({ speaker }) => speaker)).toEqual(['ada-quill', 'ada-quill'])
})

test('packs of a database from before there were any are filled in', async () => {
  const before = await db.selectFrom('pack_parts').selectAll().orderBy('speaker_id').orderBy('first_group').execute()
  await db.deleteFrom('pack_parts').execute()
  await completePacks(db)
  expect(await db.selectFrom('pack_parts').selectAll().orderBy('speaker_id').orderBy('first_group').execute()).toEqual(
    before,
  )
  expect(before.map(({ statements, quotes }) => [statements, quotes])).toEqual([
    [6, 6],
    [1, 1],
  ])
})

test('sources to choose from are the newest, and the one that is wanted', async () => {
  const slugs = async (most: number, also?: string) => {
    const { some, ...rest } = await store.sources.choices(most, also)
    expect(rest).toEqual({ total: 2, from: '2025', to: '2026-02' })
    return some.map(({ slug }) => slug)
  }
  expect(await slugs(9)).toEqual(['b', 'a'])
  expect(await slugs(1)).toEqual(['b'])
  expect(await slugs(1, 'a')).toEqual(['b', 'a'])
  expect(await slugs(1, 'b')).toEqual(['b'])
  expect(await slugs(1, 'nothing')).toEqual(['b'])
})
