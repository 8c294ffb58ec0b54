import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Relation, relationOf, relations, type Side, tally } from '../../src/compare/face.js'
import { countPhrases, sentenceOf, summaryOf } from '../../src/compare/faceWords.js'
import { nothingFound } from '../../src/compare/matrix.js'
import { type StanceState, stanceStates } from '../../src/domain.js'

const letters: Readonly<Record<string, Relation>> = {
  a: 'agree',
  d: 'differ',
  p: 'partly',
  b: 'between',
  u: 'unsettled',
  o: 'one',
  n: 'none',
  '.': 'nothing',
}

// Rows and columns in the order of `stanceStates`: ++ + mixed - -- contested disputed no-position nothing-found.
const table: readonly string[] = [
  'a a p d d p u o o',
  'a a p d d p u o o',
  'p p b p p b u o o',
  'd d p a a p u o o',
  'd d p a a p u o o',
  'p p b p p b u o o',
  'u u u u u u u u u',
  'o o o o o o u n n',
  'o o o o o o u n .',
]

const pairs = stanceStates.flatMap((a, i) =>
  stanceStates.map((b, j): [StanceState, StanceState, Relation] => [a, b, letters[table[i]!.split(' ')[j]!]!]),
)

const side = (name: string, state: StanceState): Side => ({
  name,
  stance: { ...nothingFound, state, statements: 3, supports: 2, opposes: 1 },
})

describe('two speakers', () => {
  test('there is a relation for every pair', () => {
    expect(pairs).toHaveLength(81)
  })
  test.each(pairs)('%s and %s: %s', (a, b, expected) => {
    expect(relationOf([a, b])).toBe(expected)
  })
})

test.each<[string, StanceState[], Relation]>([
  ['one against is enough to differ', ['supports', 'supports', 'opposes', 'nothing-found'], 'differ'],
  ['those who speak agree', ['supports', 'strongly-supports', 'nothing-found'], 'agree'],
  ['what is disputed does not undo that others agree', ['opposes', 'opposes', 'disputed'], 'agree'],
  ['one between makes it partly', ['opposes', 'opposes', 'mixed'], 'partly'],
  ['all between', ['mixed', 'contested', 'mixed', 'no-position'], 'between'],
  ['a single position beside what is disputed', ['supports', 'disputed', 'nothing-found'], 'unsettled'],
  ['a single position', ['nothing-found', 'no-position', 'mixed'], 'one'],
  ['somebody was read in full', ['nothing-found', 'no-position', 'nothing-found'], 'none'],
  ['nothing', ['nothing-found', 'nothing-found', 'nothing-found'], 'nothing'],
])('three or four speakers: %s', (_, states, expected) => {
  expect(relationOf(states)).toBe(expected)
})

test.each<[StanceState[], string]>([
  [['supports', 'supports'], 'They agree: Ada and Bo support it.'],
  [['supports', 'strongly-supports'], 'They agree: Ada and Bo support it, Bo strongly.'],
  [['strongly-opposes', 'strongly-opposes'], 'They agree: Ada and Bo strongly oppose it.'],
  [['opposes', 'strongly-supports'], 'They differ: Bo strongly supports it; Ada opposes it.'],
  [['supports', 'mixed'], 'They differ in part: Ada supports it; Bo is mixed or sets a condition.'],
  [
    ['contested', 'opposes'],
    'They differ in part: Bo opposes it; Ada said both, in 2 statements for it and 1 against.',
  ],
  [['mixed', 'mixed'], 'Neither takes one side: Ada and Bo are mixed or set a condition.'],
  [
    ['mixed', 'contested'],
    'Neither takes one side: Ada is mixed or sets a condition; Bo said both, in 2 statements for it and 1 against.',
  ],
  [
    ['disputed', 'supports'],
    'This cannot be compared yet: Bo supports it; people who read Ada differ, and nobody has settled it yet.',
  ],
  [
    ['disputed', 'nothing-found'],
    'This cannot be compared yet: people who read Ada differ, and nobody has settled it yet; nothing was found of Bo.',
  ],
  [
    ['no-position', 'opposes'],
    'Only one position was found: Bo opposes it; people read every statement of Ada and found no position.',
  ],
  [
    ['nothing-found', 'mixed'],
    'Only one position was found: Bo is mixed or sets a condition; nothing was found of Ada.',
  ],
  [
    ['no-position', 'no-position'],
    'No position was found: people read every statement of Ada and Bo and found no position.',
  ],
  [
    ['no-position', 'nothing-found'],
    'No position was found: people read every statement of Ada and found no position; nothing was found of Bo.',
  ],
  [['nothing-found', 'nothing-found'], 'Nothing was found of either.'],
  [
    ['supports', 'nothing-found', 'strongly-supports'],
    'Those whose position was found agree: Ada and Cy support it, Cy strongly; nothing was found of Bo.',
  ],
  [
    ['mixed', 'mixed', 'no-position'],
    'Nobody whose position was found takes one side: Ada and Bo are mixed or set a condition; people read every statement of Cy and found no position.',
  ],
  [['nothing-found', 'nothing-found', 'nothing-found'], 'Nothing was found of any of them.'],
])('%j: %s', (states, expected) => {
  expect(sentenceOf(states.map((state, i) => side(['Ada', 'Bo', 'Cy', 'Di'][i]!, state)))).toBe(expected)
})

const anyState = fc.constantFrom(...stanceStates)

test('every sentence names every speaker once in what is said of them, unless nothing was found of any', () => {
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 2, maxLength: 4 }), (states) => {
      const sides = states.map((state, i) => side(`Name${i}`, state))
      const sentence = sentenceOf(sides)
      if (relationOf(states) === 'nothing') expect(sentence).toMatch(/^Nothing was found of (either|any of them)\.$/)
      else for (const { name } of sides) expect(sentence).toContain(name)
    }),
  )
})

test('nothing found is never said as silence, neutrality or having no position', () => {
  fc.assert(
    fc.property(fc.array(anyState, { minLength: 1, maxLength: 3 }), (states) => {
      const sentence = sentenceOf([side('Zoe', 'nothing-found'), ...states.map((state, i) => side(`Name${i}`, state))])
      expect(sentence).not.toMatch(/silent|neutral|says nothing|no opinion/i)
      expect(sentence).not.toMatch(/Zoe[^;.]*(is|are|has|have|supports?|opposes?|found no)/)
    }),
  )
})

test('the relation does not depend on the order of the speakers', () => {
  fc.assert(
    fc.property(
      fc
        .array(anyState, { minLength: 2, maxLength: 4 })
        .chain((states) => fc.tuple(fc.constant(states), fc.shuffledSubarray(states, { minLength: states.length }))),
      ([states, shuffled]) => {
        expect(relationOf(shuffled)).toBe(relationOf(states))
      },
    ),
  )
})

test('the summary tells of the rows and of nothing else', () => {
  fc.assert(
    fc.property(
      fc
        .integer({ min: 2, max: 4 })
        .chain((n) =>
          fc.tuple(
            fc.constant(n),
            fc.array(fc.array(anyState, { minLength: n, maxLength: n }), { minLength: 1, maxLength: 20 }),
          ),
        ),
      ([speakers, rows]) => {
        const found = rows.map(relationOf)
        const summary = summaryOf(found, speakers)
        const said = summary.replace(/^Of \d+ issues?: |\.$/g, '').split('; ')
        const expected = relations.filter((relation) => found.includes(relation))
        expect(summary).toMatch(new RegExp(`^Of ${rows.length} issues?: `))
        expect(new Set(said)).toEqual(
          new Set(expected.map((one) => countPhrases[one](found.filter((r) => r === one).length, speakers))),
        )
        const numbers = said.map((part) => Number(/\d+/.exec(part)![0]))
        expect(numbers.reduce((sum, n) => sum + n, 0)).toBe(rows.length)
        expect(Object.values(tally(found)).reduce((sum, n) => sum + n, 0)).toBe(rows.length)
      },
    ),
  )
})

test('the summary in words', () => {
  expect(summaryOf([], 2)).toBe('There is no issue to compare them on.')
  expect(summaryOf(['agree', 'differ', 'one', 'differ', 'nothing', 'unsettled'], 2)).toBe(
    'Of 6 issues: they agree on 1; they differ on 2; 1 is not settled yet; on 1 only one position was found; on 1 nothing was found of either.',
  )
})
