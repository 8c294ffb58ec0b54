import { expect, test } from 'vitest'
import type { Position, PositionCount, StanceState, StanceTotal, Vote, VotedStatement } from '../../src/domain.js'
import { aggregate, positionOf } from '../../src/stance/aggregate.js'

type At = Position | null

const vote = (position: At, more: Partial<Vote>): Vote => ({
  ...{ kind: 'person', reviews: true, limit: 0, adjudication: false, confidence: 1, olderCodebook: false },
  position,
  ...more,
})
const person = (position: At, more: Partial<Vote> = {}) => vote(position, more)
const settles = (position: At) => vote(position, { adjudication: true })
const example = (position: At) => vote(position, { reviews: false })
const learned = (position: At, confidence = 0.9) =>
  vote(position, { kind: 'learned', reviews: false, limit: 0.6, confidence })
const rules = (position: At, confidence = 0.9) =>
  vote(position, { kind: 'rules', reviews: false, limit: 0.5, confidence })
const model = (position: At, confidence = 0.9) =>
  vote(position, { kind: 'model', reviews: false, limit: 0.8, confidence })

/** What was decided, and the places of the votes that it rests on. */
const settled = (votes: readonly Vote[]): unknown => {
  const result = positionOf(votes)
  return result.kind === 'position' ? [result.value, result.by.map((by) => votes.indexOf(by))] : result.kind
}

test.each<[string, Vote[], unknown]>([
  ['nobody looked', [], 'unknown'],
  ['one person', [person(-1)], [-1, [0]]],
  ['one person, unsure: people have no limit', [person(1, { confidence: 0 })], [1, [0]]],
  ['one person: takes no position', [person(null)], 'none'],
  ['all people: no position', [person(null), person(null)], 'none'],
  ['two people of one sign', [person(1), person(2)], [1.5, [0, 1]]],
  ['three people of one sign', [person(-2), person(-1), person(-2)], [-2, [0, 1, 2]]],
  ['two zeros', [person(0), person(0)], [0, [0, 1]]],
  ['opposite signs', [person(1), person(-1)], 'disputed'],
  ['zero against a sign', [person(0), person(1)], 'disputed'],
  ['no position against a position', [person(null), person(1)], 'disputed'],
  ['no position against zero', [person(0), person(null)], 'disputed'],
  ['an example counts like a person', [example(1), person(-1)], 'disputed'],
  ['an adjudication settles it', [person(1), person(-1), settles(-1)], [-1, [2]]],
  ['an adjudication without position settles it too', [person(1), person(-1), settles(null)], 'none'],
  ['an adjudication comes before later votes', [settles(0), person(2)], [0, [0]]],
  ['of two adjudications the newer one', [settles(2), settles(-2), person(1)], [-2, [1]]],
  ['people before machines', [learned(2), rules(2), person(-1)], [-1, [2]]],
  ['"no position" by people before machines', [learned(2), person(null)], 'none'],
  ['learned before rules', [rules(1), learned(-1)], [-1, [1]]],
  ['learned below its limit, rules above theirs', [learned(-1, 0.59), rules(1, 0.51)], [1, [1]]],
  ['exactly at the limit', [learned(-1, 0.6)], [-1, [0]]],
  ['just below the limit', [rules(1, 0.499)], 'unknown'],
  ['rules before the model', [model(-2), rules(1)], [1, [1]]],
  ['the model last', [learned(1, 0.1), rules(1, 0.1), model(-2, 0.8)], [-2, [2]]],
  ['all below their limits', [learned(1, 0.1), rules(1, 0.1), model(-2, 0.79)], 'unknown'],
  ['a machine abstained', [rules(null)], 'unknown'],
  ['a machine abstained, the next speaks', [learned(null), rules(2)], [2, [1]]],
  ['zero of a machine is a position', [rules(0)], [0, [0]]],
  ['of two learned coders the surer one', [learned(1, 0.7), learned(-1, 0.8)], [-1, [1]]],
  ['of two equally sure ones the newer one', [learned(1, 0.7), learned(-1, 0.7)], [-1, [1]]],
])('positionOf: %s', (_, votes, expected) => expect(settled(votes)).toEqual(expected))

const statement = (votes: readonly Vote[], more: Partial<VotedStatement> = {}): VotedStatement => ({
  ...{ votes, date: null, altered: false },
  ...more,
})

const said = (...positions: At[]): VotedStatement[] => positions.map((position) => statement([person(position)]))
const unread = statement([])

test.each<[string, VotedStatement[], StanceState]>([
  ['no statements', [], 'nothing-found'],
  ['one unread statement', [unread], 'nothing-found'],
  ['one machine abstained', [statement([rules(null)])], 'nothing-found'],
  ['one unsure machine', [statement([rules(2, 0.2)])], 'nothing-found'],
  ['people read all and found none', said(null, null), 'no-position'],
  ['people read all but one', [...said(null), unread], 'nothing-found'],
  ['people read one, a machine abstained on the other', [...said(null), statement([rules(null)])], 'nothing-found'],
  ['none, and disputed', [...said(null), statement([person(1), person(-1)])], 'disputed'],
  ['unread, and disputed', [unread, statement([person(1), person(-1)])], 'disputed'],
  ['a dispute beside a position does not count', [...said(1), statement([person(1), person(-1)])], 'supports'],
  ['an adjudicated dispute', [statement([person(1), person(-1), settles(-2)])], 'strongly-opposes'],
  ['"no position" beside a position does not count', said(null, null, 1), 'supports'],
  ['supports', said(1), 'supports'],
  ['strongly supports', said(2), 'strongly-supports'],
  ['opposes', said(-1), 'opposes'],
  ['strongly opposes', said(-2), 'strongly-opposes'],
  ['half strong is not strong', said(1, 2), 'supports'],
  ['most strong is strong', said(1, 2, 2), 'strongly-supports'],
  ['most strong against is strong', said(-2, -1, -2), 'strongly-opposes'],
  ['zeros below half weaken', said(2, 2, 0), 'strongly-supports'],
  ['zeros below half', said(1, 1, 0), 'supports'],
  ['a median of people between the steps is not strong', [statement([person(1), person(2)])], 'supports'],
  ['one zero', said(0), 'mixed'],
  ['half zeros', said(0, 2), 'mixed'],
  ['half zeros, against', said(0, -2), 'mixed'],
  ['more than half zeros', said(0, 0, -1), 'mixed'],
  ['both signs', said(1, -1), 'contested'],
  ['both signs, one of them rare', said(2, 2, 2, -1), 'contested'],
  ['both signs among many zeros', said(0, 0, 0, 0, 1, -1), 'contested'],
])('aggregate: %s', (_, statements, state) => expect(aggregate(statements).state).toBe(state))

const nothing: StanceTotal = {
  ...{
    state: 'nothing-found',
    statements: 0,
    supports: 0,
    opposes: 0,
    mixed: 0,
    disputed: 0,
    median: null,
    positions: [],
    newest: null,
  },
  ...{ machineOnly: false, reviewed: false, alteredOnly: false, olderCodebook: false },
}

test.each<[string, VotedStatement[], Partial<StanceTotal>]>([
  ['nothing', [], {}],
  ['an unread altered statement', [statement([], { altered: true, date: '2025' })], {}],
  [
    'a vote that does not count sets no flag',
    [statement([rules(1, 0.1), { ...rules(null), olderCodebook: true }], { date: '2025' })],
    {},
  ],
  [
    'counts of each sign',
    [...said(2, 1, -1, 0, null), unread, statement([person(1), person(0)])],
    { state: 'contested', statements: 4, supports: 2, opposes: 1, mixed: 1, disputed: 1, median: 0.5, reviewed: true },
  ],
  [
    'the newest date is that of a counted statement',
    [
      statement([person(1)], { date: '2024-12-31' }),
      statement([person(1)], { date: '2025' }),
      statement([person(1)]),
      statement([person(null)], { date: '2026-01-01' }),
    ],
    { state: 'supports', statements: 3, supports: 3, median: 1, newest: '2025', reviewed: true },
  ],
  [
    'machines only',
    [statement([rules(1)]), statement([learned(2)]), unread],
    { state: 'supports', statements: 2, supports: 2, median: 1.5, machineOnly: true },
  ],
  [
    'a machine and a reviewer',
    [statement([rules(1)]), statement([person(1)])],
    { state: 'supports', statements: 2, supports: 2, median: 1, reviewed: true },
  ],
  [
    'an example is no machine and no review',
    [statement([example(1)])],
    { state: 'supports', statements: 1, supports: 1, median: 1 },
  ],
  [
    'a reviewer agrees with an example',
    [statement([example(1), person(1)])],
    { state: 'supports', statements: 1, supports: 1, median: 1, reviewed: true },
  ],
  [
    'a reviewer on a statement without position is no review of the rest',
    [statement([person(null)]), statement([rules(1)])],
    { state: 'supports', statements: 1, supports: 1, median: 1, machineOnly: true },
  ],
  [
    'altered only',
    [statement([person(-1)], { altered: true }), unread],
    { state: 'opposes', statements: 1, opposes: 1, median: -1, reviewed: true, alteredOnly: true },
  ],
  [
    'altered and not',
    [statement([person(-1)], { altered: true }), ...said(-1)],
    { state: 'opposes', statements: 2, opposes: 2, median: -1, reviewed: true },
  ],
  [
    'an older codebook',
    [statement([person(1, { olderCodebook: true })]), ...said(1)],
    { state: 'supports', statements: 2, supports: 2, median: 1, reviewed: true, olderCodebook: true },
  ],
  [
    'an older vote that was overruled',
    [statement([{ ...rules(1), olderCodebook: true }, person(1)])],
    { state: 'supports', statements: 1, supports: 1, median: 1, reviewed: true },
  ],
])('aggregate, whole: %s', (_, statements, expected) => {
  const { positions, ...total } = aggregate(statements)
  const { positions: none, ...rest } = { ...nothing, ...expected }
  expect(total).toEqual(rest)
  expect(positions.reduce((sum, [, count]) => sum + count, 0)).toBe(total.statements)
  if (total.statements === 0) expect(positions).toEqual(none)
})

test.each<[string, VotedStatement[], PositionCount[]]>([
  ['nothing', [], []],
  ['what counts nowhere', [unread, ...said(null), statement([person(1), person(-1)])], []],
  [
    'lowest first, each once',
    said(2, -1, 0, 2, -1, 2),
    [
      [-1, 2],
      [0, 1],
      [2, 3],
    ],
  ],
  ['people who differ by a step', [statement([person(1), person(2)])], [[1.5, 1]]],
])('how many statements take each position: %s', (_, statements, expected) =>
  expect(aggregate(statements).positions).toEqual(expected),
)
