import { expect, test } from 'vitest'
import type { QuoteChange } from '../../src/domain.js'
import { type Base, replay, type Said, undoneOf } from '../../src/store/replay.js'

const base = (id: number, more: Partial<Base> = {}): Base => ({
  ...{ id, statement: 1, speaker: 10, kind: 'direct', form: 'whole', span: null, withdrawn: null, foundBy: 'machine' },
  ...more,
})

type Step = readonly [quote: number, change: QuoteChange['what'] | number, undoes?: number]

/** Steps as corrections with the ids 1, 2, ...; a number names that speaker, a third entry takes a step back. */
const said = (steps: readonly Step[]): Said[] =>
  steps.map(([quote, what, undoes], i) => ({
    ...{ id: i + 1, quote, at: `t${i + 1}`, why: null, span: what === 'span' ? 7 : null, undoes: undoes ?? null },
    speaker: typeof what === 'number' ? what : null,
    change: (typeof what === 'number'
      ? { what: 'speaker', name: `${what}`, kind: 'person' }
      : { what, kind: 'block', start: 0, end: 1, form: 'cut' }) as QuoteChange,
  }))

/** Speakers, with a star where a quote is a statement of its own and brackets where it is withdrawn. */
const shown = (quotes: readonly Base[], steps: readonly Step[]): string =>
  replay(quotes, said(steps))
    .map(({ speaker, apart, withdrawn }) => {
      const text = `${speaker ?? '-'}${apart ? '*' : ''}`
      return withdrawn ? `(${text})` : text
    })
    .join(' ')

const three = [base(1), base(2), base(3)]

test.each<[string, Step[], string]>([
  ['nothing', [], '10 10 10'],
  ['the head moves its statement', [[1, 20]], '20 20 20'],
  ['nobody is an answer too', [[1, 'nobody']], '- - -'],
  ['a continuation becomes a statement of its own', [[2, 20]], '10 20* 10'],
  [
    'one that was corrected itself does not follow',
    [
      [2, 20],
      [1, 30],
    ],
    '30 20* 30',
  ],
  [
    'one that was confirmed stays with its speaker',
    [
      [2, 'confirm'],
      [1, 30],
    ],
    '30 10* 30',
  ],
  [
    'one whose kind alone was corrected follows',
    [
      [2, 'kind'],
      [1, 30],
    ],
    '30 30 30',
  ],
  ['rejecting the head leaves the rest', [[1, 'reject']], '(10) 10 10'],
  [
    'then the next one leads',
    [
      [1, 'reject'],
      [2, 20],
    ],
    '(20) 20 20',
  ],
  [
    'what followed before stays so',
    [
      [1, 20],
      [1, 'reject'],
    ],
    '(20) 20 20',
  ],
  [
    'a rejected quote comes back with its statement',
    [
      [1, 'reject'],
      [2, 20],
      [1, 'restore'],
    ],
    '20 20 20',
  ],
  [
    'one that is apart moves alone',
    [
      [2, 20],
      [2, 30],
    ],
    '10 30* 10',
  ],
  [
    'taking the newest back',
    [
      [1, 20],
      [2, 30],
      [2, 30, 2],
    ],
    '20 20 20',
  ],
  [
    'taking an older one back',
    [
      [1, 20],
      [2, 30],
      [1, 20, 1],
    ],
    '10 30* 10',
  ],
  [
    'taking a taking back back',
    [
      [1, 20],
      [1, 20, 1],
      [1, 20, 2],
    ],
    '20 20 20',
  ],
])('%s', (_, steps, expected) => {
  expect(shown(three, steps)).toBe(expected)
})

test.each<[string, Base[], Step[], string]>([
  ['no longer found', [base(1, { withdrawn: { at: 't', why: 'gone' } }), base(2, { speaker: 20 })], [], '(20) 20'],
  ['restored all the same', [base(1, { withdrawn: { at: 't', why: 'gone' } })], [[1, 'restore']], '10'],
  ['added by a person', [base(1, { foundBy: 'person' })], [[1, 'add']], '10'],
  [
    'added, and that taken back',
    [base(1, { foundBy: 'person' })],
    [
      [1, 'add'],
      [1, 'add', 1],
    ],
    '(10)',
  ],
])('%s', (_, quotes, steps, expected) => {
  expect(shown(quotes, steps)).toBe(expected)
})

test('kind and words are those said last, and only what was corrected is decided', () => {
  expect(
    replay(
      three,
      said([
        [1, 'kind'],
        [2, 'span'],
      ]),
    ),
  ).toEqual([
    {
      id: 1,
      speaker: 10,
      kind: 'block',
      form: 'whole',
      span: null,
      withdrawn: null,
      apart: false,
      decided: true,
      compared: false,
    },
    {
      id: 2,
      speaker: 10,
      kind: 'direct',
      form: 'cut',
      span: 7,
      withdrawn: null,
      apart: false,
      decided: true,
      compared: false,
    },
    {
      id: 3,
      speaker: 10,
      kind: 'direct',
      form: 'whole',
      span: null,
      withdrawn: null,
      apart: false,
      decided: false,
      compared: false,
    },
  ])
})

test('a withdrawal says when and why', () => {
  expect(replay([base(1)], [{ ...said([[1, 'reject']])[0]!, why: 'A slogan' }])[0]!.withdrawn).toEqual({
    at: 't1',
    why: 'A slogan',
  })
})

test.each<[(number | null)[], number[]]>([
  [[null, null], []],
  [[null, 1], [1]],
  [[null, 1, 2], [2]],
  [
    [null, 1, 2, 3],
    [1, 3],
  ],
  [
    [null, 1, 2, null, 1],
    [1, 2],
  ],
])('of corrections that undo %j those are undone: %j', (undoes, expected) => {
  const rows = undoes.map((one, i) => ({ id: i + 1, undoes: one }))
  expect([...undoneOf(rows)].sort()).toEqual(expected)
})
