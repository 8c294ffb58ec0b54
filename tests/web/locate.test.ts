import { describe, expect, test } from 'vitest'
import { between, edgesOf, onlyPlace, placesOf, selected, trimmed } from '../../src/web/locate.js'

const text =
  'She said: “It’s late.\n\nThe boats — all of them — must go.” The boats were old. Cost (in crowns): 4.50+ [a.b] \\d.'
const all = { start: 0, end: text.length }
const cut = ({ start, end }: { start: number; end: number }): string => text.slice(start, end)

test.each([
  ['The boats', ['The boats', 'The boats']],
  ["It's late. The boats", ['It’s late.\n\nThe boats']],
  ['boats - all', ['boats — all']],
  ['"It', ['“It']],
  ['  must \r\n go ', ['must go']],
  ['Cost (in crowns): 4.50+ [a.b] \\d', ['Cost (in crowns): 4.50+ [a.b] \\d']],
  ['4x50', []],
  ['the boats', []],
  ['', []],
  [' \n ', []],
])('placesOf(%j)', (words, expected) => expect(placesOf(text, words, all).map(cut)).toEqual(expected))

test('placesOf stays in its stretch and finds overlapping places', () => {
  expect(placesOf('aaa', 'aa', { start: 0, end: 3 })).toEqual([
    { start: 0, end: 2 },
    { start: 1, end: 3 },
  ])
  expect(placesOf(text, 'The boats', { start: 40, end: text.length })).toHaveLength(1)
  expect(placesOf(text, 'The boats', { start: 0, end: 28 })).toEqual([])
})

describe('onlyPlace', () => {
  test('of words that stand once', () => expect(cut(onlyPlace(text, 'must go', all, 'this text'))).toBe('must go'))
  test.each([
    ['walls', '“walls” does not stand in this text. Write the words exactly as they are printed.'],
    ['The boats', '“The boats” stands 2 times in this text. Give more words, so that it is clear.'],
  ])('of %s', (words, message) => expect(() => onlyPlace(text, words, all, 'this text')).toThrow(message))
})

describe('between', () => {
  test.each([
    ["It's", 'must go.', 'It’s late.\n\nThe boats — all of them — must go.'],
    ['must', 'must go', 'must go'],
    ['all of', 'old', 'all of them — must go.” The boats were old'],
    ['all of', 'The boats', 'all of them — must go.” The boats'],
  ])('%s … %s', (first, last, expected) => expect(cut(between(text, first, last, all))).toBe(expected))
  test.each([
    ['must go', 'late', 'The last words, “late”, stand before the end of the first words, “must go”.'],
    ['The boats', 'go', '“The boats” stands 2 times'],
    ['late', 'boats', '“boats” stands 2 times'],
    ['late', 'nowhere', '“nowhere” does not stand in the passage around this quote.'],
  ])('%s … %s is refused', (first, last, message) => expect(() => between(text, first, last, all)).toThrow(message))
})

test.each([
  ['short', 'short', 'short', 'one short line'],
  ['a b c d', 'a b c d', 'b c d e', 'x a b c d e y'],
  ['no no no no yes', 'no no no no', 'no no no yes', 'no no no no yes'],
  ['b a a a a c', 'b a a a', 'a a a c', 'a a a a b a a a a c a a a'],
])('edgesOf %s', (words, first, last, passage) => {
  const start = passage.indexOf(words) < 0 ? passage.indexOf(first) : passage.indexOf(words)
  const end = passage.lastIndexOf(last) + last.length
  expect(edgesOf(passage, { start, end }, { start: 0, end: passage.length })).toEqual({ first, last })
})

test.each([
  ['  two words\n', 'two words'],
  ['“two words”', 'two words'],
  [' "two words." ', 'two words.'],
  ['“two” words', '“two” words'],
  ['“”', '“”'],
])('trimmed(%j)', (given, expected) => {
  const { start, end } = trimmed(given, { start: 0, end: given.length })
  expect(given.slice(start, end)).toBe(expected)
})

describe('selected', () => {
  test('takes what was seen, however it is broken into lines', () => {
    const start = text.indexOf('late')
    expect(cut(selected(text, { start, end: start + 16 }, 'late.\nThe boats'))).toBe('late.\n\nThe boats')
  })
  test.each([
    [0, 8, 'He said:'],
    [8, 8, ''],
    [9, 3, 'x'],
    [0, 9_999, 'She said'],
  ])('%d..%d %j is refused', (start, end, words) =>
    expect(() => selected(text, { start, end }, words)).toThrow('are not those of the text here'),
  )
})
