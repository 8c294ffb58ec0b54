import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spellingRules } from '../../seeds/wording/spelling.js'
import { alarms, differencesOf } from '../../src/wording/differences.js'
import { areVersions, keysOf, sourceKeysOf, wordlistOf } from '../../src/wording/likeness.js'
import { asMeant } from '../../src/wording/meant.js'
import { wordsOf } from '../../src/wording/words.js'
import { statements } from './pairs.js'

const share = (a: string, b: string): boolean => {
  const keys = new Set(keysOf(wordlistOf(a)))
  return keysOf(wordlistOf(b)).some((key) => keys.has(key))
}
const same = (a: string, b: string): boolean => share(a, b) && areVersions(wordlistOf(a), wordlistOf(b), true)

test('of 100 pairs of a statement and a version of it more than 97 are found, of 190 pairs of different statements on one subject more than 97 % are told apart', () => {
  const missed = statements.flatMap(({ said, versions }) => versions.filter((version) => !same(said, version)))
  const mistaken = statements.flatMap(({ said }, i) =>
    statements
      .slice(i + 1)
      .filter((other) => same(said, other.said))
      .map((other) => [said, other.said]),
  )
  expect({ missed, mistaken }).toEqual({ missed: missed.slice(0, 2), mistaken: mistaken.slice(0, 5) })
})

test.each<[string, string, boolean]>([
  ['We will build it.', 'We will build it!', true],
  ['Nothing more.', 'Nothing, more', true],
  ['Yes.', 'Yes.', false],
  ['We will build it.', 'We will break it.', false],
  ['It is what it is and that is that.', 'That is that and it is what it is.', false],
  ['', '', false],
])('areVersions(%j, %j): %s', (a, b, expected) =>
  expect(areVersions(wordlistOf(a), wordlistOf(b), true)).toBe(expected),
)

test('words that two sources give to different speakers have to be nearly the same', () => {
  const [said, shortened] = ['We will not raise the ferry toll this winter or the next.', 'We will not raise the toll.']
  expect(areVersions(wordlistOf(said), wordlistOf(said), false)).toBe(true)
  expect(areVersions(wordlistOf(said), wordlistOf(shortened), false)).toBe(false)
})

test.each<[string, string]>([
  ["We can't organise 1,000 centres", 'we|can|not|organize|1000|centers'],
  ['the labour’s “favourite”: five per cent', 'the|labor|favorite|of'.replace('of', '5|per|cent')],
  ['won’t, don’t, cannot', 'will|not|do|not|can|not'],
  ['Señor Pérez’s plan', 'senor|perez|plan'],
  ['', ''],
])('wordsOf(%j)', (text, expected) =>
  expect(
    wordsOf(text)
      .map(({ folded }) => folded)
      .join('|'),
  ).toBe(expected),
)

const folded = (word: string): string => wordsOf(word)[0]!.folded
test.each(spellingRules.flatMap(({ id, hits }) => hits.map(([printed, expected]) => [id, printed, expected] as const)))(
  'spelling rule %s: %s is %s',
  (_, printed, expected) => expect(folded(printed)).toBe(expected),
)
test.each(spellingRules.flatMap(({ id, misses }) => misses.map((word) => [id, word] as const)))(
  'spelling rule %s leaves %s alone',
  (_, word) => expect(folded(word)).toBe(word),
)

const marked = (text: string, pieces: readonly { start: number; end: number; own: boolean }[]): string =>
  pieces.map(({ start, end, own }) => (own ? `[${text.slice(start, end)}]` : text.slice(start, end))).join('')

test.each<[string, string, string, string, string[]]>([
  ['We will build it.', 'We will not build it.', 'We will build it.', 'We will [not] build it.', ['negation: / not']],
  [
    'It costs 5 crowns.',
    'It costs fifty crowns.',
    'It costs [5] crowns.',
    'It costs [fifty] crowns.',
    ['number: 5 / fifty'],
  ],
  ['We must go now.', 'We may go now.', 'We [must] go now.', 'We [may] go now.', ['modal: must / may']],
  ['Go if it rains.', 'Go.', 'Go [if it rains].', 'Go.', ['condition: if / ']],
  ['It is old but sound.', 'It is old.', 'It is old [but sound].', 'It is old.', ['turn: but / ']],
  ['We can talk in May.', 'We can talk.', 'We can talk [in May].', 'We can talk.', ['name: May / ']],
  ['We go. If they pay in May, we stay.', 'We go.', 'We go. [If they pay in May, we stay].', 'We go.', []],
  ['So Ada Quill left.', 'So Ben Quill left.', 'So [Ada] Quill left.', 'So [Ben] Quill left.', ['name: Ada / Ben']],
  ['We organise it.', '“We organize it”', 'We organise it.', '“We organize it”', []],
  ['We can’t.', 'We can.', 'We [can’t].', 'We can.', ['negation: can’t / ']],
])('differencesOf(%j, %j)', (a, b, here, there, expected) => {
  const found = differencesOf(a, b)
  expect([marked(a, found.here), marked(b, found.there)]).toEqual([here, there])
  expect(found.alarms.map((alarm) => `${alarm.sort}: ${alarm.here} / ${alarm.there}`.replace(':  /', ': /'))).toEqual(
    expected,
  )
})

test('asMeant puts in what was meant, but never half a sign', () => {
  const signal = { start: 4, end: 8, printed: 'mild', expected: 'soft', rule: 'x' }
  const text = 'the mild power of a mild'
  expect(
    asMeant(text, { start: 0, end: text.length }, [signal, { ...signal, start: 20, end: 24, expected: null }]),
  ).toBe('the soft power of a mild')
  expect(asMeant(text, { start: 6, end: 14 }, [signal])).toBe('ld power')
})

test('copies of a report share most of their keys, other reports none', () => {
  const report = statements.map(({ said }) => said).join(' ')
  const copy = `Harbour news. ${report.replace('winter', 'summer')} Copied.`
  const keys = new Set(sourceKeysOf(report))
  expect(keys.size).toBeGreaterThan(20)
  expect(sourceKeysOf(copy).filter((key) => keys.has(key)).length).toBeGreaterThan(0.8 * keys.size)
  expect(
    sourceKeysOf(
      [...statements]
        .reverse()
        .map(({ versions }) => versions[4])
        .join(' '),
    ).filter((key) => keys.has(key)).length,
  ).toBeLessThan(0.2 * keys.size)
})

test('any two texts: differences cover both texts and turn round with them', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      (a, b) => {
        const found = differencesOf(a, b)
        for (const [text, pieces] of [
          [a, found.here],
          [b, found.there],
        ] as const)
          expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
        expect(found.alarms.every(({ sort }) => alarms.includes(sort))).toBe(true)
        expect(areVersions(wordlistOf(a), wordlistOf(b), true)).toBe(areVersions(wordlistOf(b), wordlistOf(a), true))
      },
    ),
  )
})
