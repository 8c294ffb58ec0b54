import { beforeAll, expect, test } from 'vitest'
import type { Filter, Stance } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { attribution, coding, dossier, machine, reading } from './support.js'

const ada = attribution('Ada Quill')
const board = attribution('Harbour Board', { kind: 'organisation' })
let store: Store

beforeAll(async () => {
  ;({ store } = await dossier())
  await store.speakers.ensure([{ name: 'Zoe Silent', kind: 'person', aliases: [], roles: [] }])
  const early = [
    { words: 'One', by: ada, codings: [machine('ferries', 2), machine('tolls', -1)] },
    { words: 'two', by: ada, continues: 0, kind: 'mixed' as const },
    { words: 'Three', by: board, kind: 'block' as const, codings: [machine('ferries', -1)] },
  ]
  await store.sources.add(reading('early', 'One two. Three.', early, { date: '2024-11' }))
  const altered = [{ words: 'Four', by: ada, codings: [machine('ferries', -2)] }]
  await store.sources.add(reading('altered', 'Four!', altered, { date: '2025-05-19', statedWording: 'altered' }))
  await store.sources.add(
    reading('undated', 'Five? Six?', [
      { words: 'Five', by: ada },
      { words: 'Six', by: attribution(null) },
    ]),
  )
  await store.sources.add(reading('empty', 'Nothing in it.', [], { date: '2026' }))
  await store.codings.append([
    coding(1, 'ferries', 'anna', 1),
    coding(2, 'ferries', 'example', null),
    coding(4, 'ferries', 'anna', null),
    coding(3, 'tolls', 'example', 0),
  ])
})

const brief = ({ speaker, issue, state, statements }: Stance) => `${speaker} ${issue} ${state} ${statements}`

test.each<[Filter, string[]]>([
  [{}, ['ada-quill ferries contested 2', 'ada-quill tolls mixed 2', 'harbour-board ferries no-position 0']],
  [{ speaker: 'ada-quill' }, ['ada-quill ferries contested 2', 'ada-quill tolls mixed 2']],
  [{ speaker: 'nobody' }, []],
  [{ speakerKind: 'organisation' }, ['harbour-board ferries no-position 0']],
  [
    { source: 'early' },
    ['ada-quill ferries supports 1', 'ada-quill tolls opposes 1', 'harbour-board ferries no-position 0'],
  ],
  [
    { unaltered: true },
    ['ada-quill ferries supports 1', 'ada-quill tolls opposes 1', 'harbour-board ferries no-position 0'],
  ],
  [{ wording: 'altered' }, ['ada-quill ferries strongly-opposes 1', 'ada-quill tolls mixed 1']],
  [{ from: '2025' }, ['ada-quill ferries strongly-opposes 1', 'ada-quill tolls mixed 1']],
  [
    { to: '2024' },
    ['ada-quill ferries supports 1', 'ada-quill tolls opposes 1', 'harbour-board ferries no-position 0'],
  ],
  [
    { to: '2025-05' },
    ['ada-quill ferries contested 2', 'ada-quill tolls mixed 2', 'harbour-board ferries no-position 0'],
  ],
  [
    { to: '2025-05-18' },
    ['ada-quill ferries supports 1', 'ada-quill tolls opposes 1', 'harbour-board ferries no-position 0'],
  ],
  [{ from: '2025-05-19', to: '2025-05-19' }, ['ada-quill ferries strongly-opposes 1', 'ada-quill tolls mixed 1']],
  [{ from: '2025-05-20' }, []],
  [{ kind: 'mixed' }, ['ada-quill ferries supports 1', 'ada-quill tolls opposes 1']],
  [{ kind: 'block' }, ['harbour-board ferries no-position 0']],
  [{ kind: 'indirect' }, []],
  [
    { coder: 'rules' },
    ['ada-quill ferries contested 2', 'ada-quill tolls opposes 1', 'harbour-board ferries opposes 1'],
  ],
  [{ coder: 'example' }, ['ada-quill tolls mixed 1', 'harbour-board ferries no-position 0']],
  [{ coder: 'anna', from: '2024', to: '2024' }, ['ada-quill ferries supports 1']],
  [{ reviewed: true }, ['ada-quill ferries supports 1']],
  [{ speakers: ['harbour-board'] }, ['harbour-board ferries no-position 0']],
  [
    { speakers: ['harbour-board', 'ada-quill'], source: 'early' },
    ['ada-quill ferries supports 1', 'ada-quill tolls opposes 1', 'harbour-board ferries no-position 0'],
  ],
  [{ speakers: ['ada-quill'], speakerKind: 'organisation' }, []],
  // The machine's codings are sure at 0.8, people's at 1; the machine's quotes at 0.9.
  [
    { confidence: 0.8 },
    ['ada-quill ferries contested 2', 'ada-quill tolls mixed 2', 'harbour-board ferries no-position 0'],
  ],
  [
    { confidence: 0.85 },
    ['ada-quill ferries supports 1', 'ada-quill tolls mixed 1', 'harbour-board ferries no-position 0'],
  ],
  [{ confidence: 0.95 }, []],
  [
    { reviewed: false, unaltered: false },
    ['ada-quill ferries contested 2', 'ada-quill tolls mixed 2', 'harbour-board ferries no-position 0'],
  ],
])('stances under %j', async (filter, expected) =>
  expect((await store.stances.list(filter)).map(brief)).toEqual(expected),
)

test('a coder who saw only some statements decides none of the others', async () => {
  // Anna found no position in "Five", but did not look at "Four" under tolls.
  expect(await store.stances.list({ reviewed: true, from: '2025' })).toEqual([])
})

test.each<[Filter, string]>([
  [{}, '3 speakers, 6 quotes, 5 statements, 4 sources, 2024-11 to 2026'],
  [{ speakerKind: 'person' }, '1 speakers, 4 quotes, 3 statements, 3 sources, 2024-11 to 2025-05-19'],
  [{ source: 'early' }, '2 speakers, 3 quotes, 2 statements, 1 sources, 2024-11 to 2024-11'],
  [{ source: 'undated' }, '1 speakers, 2 quotes, 2 statements, 1 sources, null to null'],
  [{ from: '2025' }, '1 speakers, 1 quotes, 1 statements, 1 sources, 2025-05-19 to 2025-05-19'],
  [{ kind: 'mixed' }, '1 speakers, 2 quotes, 1 statements, 1 sources, 2024-11 to 2024-11'],
  [{ coder: 'example' }, '2 speakers, 2 quotes, 2 statements, 2 sources, 2024-11 to 2025-05-19'],
  [{ reviewed: true }, '1 speakers, 3 quotes, 2 statements, 2 sources, 2024-11 to 2024-11'],
  [{ speakers: ['harbour-board'] }, '1 speakers, 1 quotes, 1 statements, 1 sources, 2024-11 to 2024-11'],
  [{ confidence: 0.85 }, '2 speakers, 5 quotes, 4 statements, 3 sources, 2024-11 to 2025-05-19'],
  [{ speaker: 'nobody' }, '0 speakers, 0 quotes, 0 statements, 0 sources, null to null'],
])('counts under %j', async (filter, expected) => {
  const { speakers, quotes, statements, sources, from, to, issues } = await store.counts(filter)
  expect(`${speakers} speakers, ${quotes} quotes, ${statements} statements, ${sources} sources, ${from} to ${to}`).toBe(
    expected,
  )
  expect(issues).toBe(2)
  expect((await store.speakers.list(filter)).length).toBe(speakers)
})

test.each<[Filter | undefined, string[]]>([
  [undefined, ['Ada Quill 3/4', 'Harbour Board 1/1', 'Zoe Silent 0/0']],
  [{ unaltered: true }, ['Ada Quill 2/3', 'Harbour Board 1/1']],
  [{ kind: 'mixed' }, ['Ada Quill 1/2']],
  [{ coder: 'rules' }, ['Ada Quill 2/3', 'Harbour Board 1/1']],
])('speakers under %j', async (filter, expected) => {
  const listed = await store.speakers.list(filter)
  expect(listed.map(({ name, statements, quotes }) => `${name} ${statements}/${quotes}`)).toEqual(expected)
})

test.each<[string, Filter | undefined, number[]]>([
  ['ferries', undefined, [1, 2, 3, 4]],
  ['tolls', undefined, [1, 3]],
  ['bridges', undefined, []],
  ['ferries', { unaltered: true }, [1, 2, 4]],
  ['ferries', { speaker: 'ada-quill' }, [1, 3, 4]],
  ['ferries', { coder: 'anna' }, [1, 4]],
  ['tolls', { coder: 'anna' }, []],
  ['tolls', { reviewed: true }, []],
  ['tolls', { coder: 'rules' }, [1]],
  ['ferries', { to: '2024' }, [1, 2]],
  ['tolls', { confidence: 0.85 }, [3]],
  ['ferries', { speakers: ['harbour-board'] }, [2]],
])('statements on %s under %j', async (issue, filter, expected) => {
  expect((await store.statements.onIssue(issue, filter)).map(({ id }) => id)).toEqual(expected)
})

test.each<[Filter | undefined, number[]]>([
  [undefined, [1, 3, 4]],
  [{ unaltered: true }, [1, 4]],
  [{ speaker: 'harbour-board' }, []],
  [{ reviewed: true }, [1, 4]],
])('statements of a speaker under %j', async (filter, expected) => {
  expect((await store.statements.ofSpeaker('ada-quill', filter)).map(({ id }) => id)).toEqual(expected)
})

test('a quote that a person decided is sure, however unsure the machine was', async () => {
  const { store } = await dossier()
  await store.sources.add(reading('a', 'One two.', [{ words: 'One', by: ada, confidence: 0.4 }]))
  await store.codings.append([coding(1, 'tolls', 'anna', 1)])
  const sure = async () => (await store.stances.list({ confidence: 0.5 })).map(brief)
  expect(await sure()).toEqual([])
  await store.quotes.correct(1, { what: 'confirm' }, { who: 'anna', why: null })
  expect(await sure()).toEqual(['ada-quill tolls supports 1'])
})

test('a withdrawn quote is gone from every view', async () => {
  const { store, db } = await dossier()
  await store.sources.add(
    reading('a', 'One two.', [
      { words: 'One', by: ada, codings: [machine('tolls', 1)] },
      { words: 'two', by: board },
    ]),
  )
  await db
    .updateTable('quotes')
    .set({ withdrawn_at: '2025-01-01T00:00:00Z', withdrawn_why: 'Not said' })
    .where('id', '=', 1)
    .execute()
  await store.stances.recompute()
  expect(await store.counts({ source: 'a' })).toMatchObject({ speakers: 1, quotes: 1, statements: 1 })
  expect([(await store.quotes.byId(1))!.withdrawn?.why, await store.statements.byId(1)]).toEqual([
    'Not said',
    undefined,
  ])
  expect([
    await store.stances.list(),
    await store.statements.onIssue('tolls'),
    await store.quotes.ofSpeaker('ada-quill'),
  ]).toEqual([[], [], []])
  expect((await store.sources.list())[0]!.quotes).toBe(1)
})
