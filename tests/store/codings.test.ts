import { expect, test } from 'vitest'
import type { Coding } from '../../src/domain.js'
import type { NewCoding } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { attribution, codebook, coding, dossier, issue, machine, memory, reading } from './support.js'

async function withOneStatement() {
  const opened = await dossier()
  const said = [{ words: 'More ferries.', by: attribution('Ada Quill'), codings: [machine('ferries', 1)] }]
  await opened.store.sources.add(reading('a', '“More ferries.” and no more', said))
  return opened
}

const brief = ({ coder, issue: on, position, current }: Coding) => [coder.name, on, position, current]

test('a coding comes back as it was given', async () => {
  const { store } = await withOneStatement()
  const evidence = [
    { start: 1, end: 5 },
    { start: 6, end: 13 },
  ]
  const [made] = await store.codings.append([
    coding(1, 'tolls', 'anna', -2, { confidence: 0.4, rationale: 'She says so.', rule: 'by-hand', evidence }),
  ])
  expect(made).toEqual({
    ...{ id: 2, statement: 1, issue: 'tolls', codebookVersion: 1, position: -2, confidence: 0.4, rule: 'by-hand' },
    ...{
      rationale: 'She says so.',
      evidence,
      adjudication: false,
      current: true,
      takenBack: false,
      madeAt: made!.madeAt,
    },
    coder: { id: 1, name: 'anna', kind: 'person', reviews: true, limit: 0 },
  })
  expect((await store.statements.byId(1))!.codings[0]).toEqual(made)
})

test.each<[string, [coder: string, position: NewCoding['position'], more?: Partial<NewCoding>][], unknown[], string]>([
  [
    'the newest of each coder counts',
    [
      ['anna', 2],
      ['bert', 1],
      ['anna', 1],
    ],
    [
      ['anna', 1, true],
      ['bert', 1, true],
      ['anna', 2, false],
      ['rules', 1, true],
    ],
    'supports',
  ],
  [
    'a retraction leaves the coder without one',
    [
      ['anna', -2],
      ['anna', -1],
      ['anna', null, { retracts: true }],
    ],
    [
      ['anna', -1, false],
      ['anna', -2, false],
      ['rules', 1, true],
    ],
    'supports',
  ],
  [
    'a position given with a retraction is ignored',
    [['anna', -2, { retracts: true }]],
    [['rules', 1, true]],
    'supports',
  ],
  [
    'after a retraction one may code again',
    [
      ['anna', -2],
      ['anna', null, { retracts: true }],
      ['anna', -1],
    ],
    [
      ['anna', -1, true],
      ['anna', -2, false],
      ['rules', 1, true],
    ],
    'opposes',
  ],
  [
    'no position of a person comes before the rules',
    [['anna', null]],
    [
      ['anna', null, true],
      ['rules', 1, true],
    ],
    'no-position',
  ],
  [
    'people differ',
    [
      ['anna', 1],
      ['bert', -1],
    ],
    [
      ['bert', -1, true],
      ['anna', 1, true],
      ['rules', 1, true],
    ],
    'disputed',
  ],
  [
    'an adjudication',
    [
      ['anna', 1],
      ['bert', -1],
      ['example', -2, { adjudication: true }],
    ],
    [
      ['example', -2, true],
      ['bert', -1, true],
      ['anna', 1, true],
      ['rules', 1, true],
    ],
    'strongly-opposes',
  ],
  [
    'an adjudication by one of them leaves that coding as it is',
    [
      ['anna', 1],
      ['bert', -1],
      ['anna', -2, { adjudication: true }],
    ],
    [
      ['anna', -2, true],
      ['bert', -1, true],
      ['anna', 1, true],
      ['rules', 1, true],
    ],
    'strongly-opposes',
  ],
  [
    'coding again leaves the adjudication as it is',
    [
      ['anna', -2, { adjudication: true }],
      ['anna', 1],
      ['anna', 2],
    ],
    [
      ['anna', 2, true],
      ['anna', 1, false],
      ['anna', -2, true],
      ['rules', 1, true],
    ],
    'strongly-opposes',
  ],
  [
    'an adjudication is taken back alone',
    [
      ['anna', 1],
      ['bert', -1],
      ['anna', -2, { adjudication: true }],
      ['anna', null, { adjudication: true, retracts: true }],
    ],
    [
      ['anna', -2, false],
      ['bert', -1, true],
      ['anna', 1, true],
      ['rules', 1, true],
    ],
    'disputed',
  ],
])('%s', async (_, made, codings, state) => {
  const { store } = await withOneStatement()
  for (const [coder, position, more] of made) await store.codings.append([coding(1, 'ferries', coder, position, more)])
  expect((await store.statements.byId(1))!.codings.map(brief).map(([coder, , ...rest]) => [coder, ...rest])).toEqual(
    codings,
  )
  expect((await store.stances.list()).map((stance) => [stance.issue, stance.state])).toEqual([['ferries', state]])
})

test.each<[string, NewCoding, string]>([
  ['an unknown coder', coding(1, 'ferries', 'zoe', 1), 'There is no coder "zoe".'],
  ['an unknown statement', coding(7, 'ferries', 'anna', 1), 'There is no statement 7.'],
  ['an unknown issue', coding(1, 'bridges', 'anna', 1), 'The codebook has no issue "bridges".'],
  [
    'a machine that adjudicates',
    coding(1, 'ferries', 'learner', 1, { adjudication: true }),
    'Only a person can settle a disagreement.',
  ],
  [
    'evidence outside the source',
    coding(1, 'ferries', 'anna', 1, { evidence: [{ start: 1, end: 28 }] }),
    'Evidence lies outside the source.',
  ],
])('%s is refused with all that came along', async (_, bad, message) => {
  const { store } = await withOneStatement()
  const before = [await store.statements.byId(1), await store.stances.list(), await store.log.list(99)]
  await expect(store.codings.append([coding(1, 'ferries', 'anna', -1), bad])).rejects.toThrow(new Refused(message))
  expect([await store.statements.byId(1), await store.stances.list(), await store.log.list(99)]).toEqual(before)
})

test('nothing can be coded without a codebook', async () => {
  const { store } = await memory()
  await expect(store.codings.append([])).rejects.toThrow(Refused)
})

test('the log says who coded what and why, newest first', async () => {
  const { store } = await withOneStatement()
  await store.codings.append([coding(1, 'ferries', 'anna', 2, { rationale: 'Plain words.' })])
  await store.codings.append([coding(1, 'ferries', 'anna', null, { retracts: true })])
  expect((await store.log.list(2)).map(({ id: _, at: __, ...entry }) => entry)).toEqual([
    {
      who: 'anna',
      action: 'coding.retracted',
      subject: 'coding',
      subjectId: '3',
      before: null,
      after: { statement: 1, issue: 'ferries' },
      why: null,
    },
    {
      who: 'anna',
      action: 'coding.appended',
      subject: 'coding',
      subjectId: '2',
      before: null,
      after: { statement: 1, issue: 'ferries', position: 2 },
      why: 'Plain words.',
    },
  ])
})

test('ensuring a coder keeps the limit that is set', async () => {
  const { store } = await memory()
  const learner = { name: 'learner', kind: 'learned', reviews: false, limit: 0.6 } as const
  expect(await store.coders.ensure(learner)).toEqual({ id: 1, ...learner })
  expect(await store.coders.ensure({ ...learner, limit: 0.1 })).toEqual({ id: 1, ...learner })
  expect(await store.coders.list()).toEqual([{ id: 1, ...learner }])
})

test('codebook versions are numbered and kept whole', async () => {
  const { store } = await memory()
  expect([await store.codebook.current(), await store.codebook.versions()]).toEqual([undefined, []])
  const first = await store.codebook.add(codebook(issue('tolls'), issue('ferries')), 'anna', true)
  const second = await store.codebook.add({ ...codebook(issue('ferries')), note: 'Fewer' }, 'anna', false)
  expect([first.version, first.issues.map(({ id }) => id), second.version]).toEqual([1, ['tolls', 'ferries'], 2])
  expect([await store.codebook.current(), await store.codebook.versions()]).toEqual([second, [first, second]])
  await expect(store.codebook.add(codebook(issue('tolls'), issue('tolls')), 'anna', true)).rejects.toThrow(Refused)
})

test.each<[string, ReturnType<typeof codebook>, boolean, unknown[]]>([
  [
    'an edit of words',
    codebook(issue('ferries', 'Ferries are fine.'), issue('tolls')),
    false,
    [
      ['ferries', 'supports', true],
      ['tolls', 'opposes', true],
    ],
  ],
  [
    'an edit of meaning ends the codings of the issue that it touches',
    codebook(issue('ferries', 'Ferries are fast.'), issue('tolls')),
    true,
    [['tolls', 'opposes', true]],
  ],
  ['an issue that is dropped', codebook(issue('tolls')), false, [['tolls', 'opposes', true]]],
  [
    'another order',
    codebook(issue('tolls'), issue('ferries')),
    true,
    [
      ['tolls', 'opposes', true],
      ['ferries', 'supports', true],
    ],
  ],
])('%s', async (_, next, changesMeaning, expected) => {
  const { store } = await withOneStatement()
  await store.codings.append([coding(1, 'tolls', 'anna', -1)])
  await store.codebook.add(next, 'anna', changesMeaning)
  expect((await store.stances.list()).map((stance) => [stance.issue, stance.state, stance.olderCodebook])).toEqual(
    expected,
  )
  expect(await store.stances.list({ speaker: 'ada-quill' })).toEqual(await store.stances.list())
})
