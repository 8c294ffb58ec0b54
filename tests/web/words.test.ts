import { describe, expect, test } from 'vitest'
import { nothingFound } from '../../src/compare/matrix.js'
import type { StanceTotal } from '../../src/domain.js'
import { toCsv } from '../../src/export/csv.js'
import { markOf, markWords } from '../../src/web/mark.js'
import { dateWords, listed, many, positionWords, rangeWords, sureWords, tenureWords } from '../../src/web/words.js'

test.each([
  ['2025-05-19', '19 May 2025'],
  ['2025-05-09T10:00:00.000Z', '9 May 2025'],
  ['2025-05', 'May 2025'],
  ['2025', '2025'],
  ['', 'no date'],
  [null, 'no date'],
])('dateWords(%s)', (iso, expected) => expect(dateWords(iso)).toBe(expected))

test.each([
  ['2025-05-07', '2025-05-19', 'May 2025'],
  ['2025-03', '2025-05-19', 'March to May 2025'],
  ['2023-11-01', '2025-05-19', '2023 to 2025'],
  ['2025', '2025-05-19', '2025'],
  [null, null, ''],
])('rangeWords(%s, %s)', (from, to, expected) => expect(rangeWords(from, to)).toBe(expected))

test.each([
  [1, '1 quote'],
  [0, '0 quotes'],
  [1234, '1,234 quotes'],
])('many(%d)', (n, expected) => expect(many(n, 'quote')).toBe(expected))

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b and c'],
])('listed(%j)', (items, expected) => expect(listed(items)).toBe(expected))

test.each([
  [2, 'strongly supports'],
  [1.5, 'supports'],
  [0, 'mixed'],
  [-1, 'opposes'],
  [-2, 'strongly opposes'],
  [null, 'no position'],
])('positionWords(%s)', (position, expected) => expect(positionWords(position)).toBe(expected))

test.each([
  [0.9, 'very sure'],
  [0.75, 'fairly sure'],
  [0.5, 'not very sure'],
  [0.49, 'unsure'],
])('sureWords(%d)', (confidence, expected) => expect(sureWords(confidence)).toBe(expected))

test.each([
  [{ since: '2020', until: null }, 'since 2020'],
  [{ since: null, until: '2024-03' }, 'until March 2024'],
  [{ since: '2020', until: '2024' }, '2020 to 2024'],
  [{ since: null, until: null }, ''],
])('tenureWords(%j)', (role, expected) => expect(tenureWords(role)).toBe(expected))

describe('markOf', () => {
  const of = (change: Partial<StanceTotal>, flips = false) => {
    const { look, glyph, word, count, href } = markOf({ ...nothingFound, ...change }, { href: '/e', flips })
    return [look, glyph, word, count, href]
  }
  test.each([
    [{ state: 'strongly-supports', statements: 3 }, ['s2', '▲▲', 'Strongly supports', 3, '/e']],
    [{ state: 'supports', statements: 1 }, ['s1 one', '▲', 'Supports', 1, '/e']],
    [{ state: 'mixed', statements: 2, machineOnly: true }, ['mixed machine', '◆', 'Mixed', 2, '/e']],
    [{ state: 'opposes', statements: 2, alteredOnly: true }, ['o1 altered', '▼', 'Opposes', 2, '/e']],
    [{ state: 'strongly-opposes', statements: 2 }, ['o2', '▼▼', 'Strongly opposes', 2, '/e']],
    [{ state: 'contested', statements: 3 }, ['contested', '', 'Contested', 3, '/e']],
    [{ state: 'disputed', disputed: 2 }, ['disputed', '?', 'Disputed', 2, '/e']],
    [{ state: 'no-position' }, ['none', '–', 'No position', null, '/e']],
    [{ state: 'nothing-found' }, ['silent', '', 'Nothing found', null, null]],
  ] as const)('%j', (change, expected) => expect(of(change)).toEqual(expected))

  test('a contested mark shows both counts and the newest month', () => {
    const total = { ...nothingFound, state: 'contested' as const, statements: 3, supports: 2, opposes: 1 }
    const mark = markOf({ ...total, newest: '2031-05-19' }, { href: null })
    expect([mark.halves?.map((h) => h.count), mark.date]).toEqual([[2, 1], 'May 2031'])
  })

  test('says in words what outline, dots and underline mean', () => {
    const total = { ...nothingFound, state: 'supports' as const, statements: 1, machineOnly: true, alteredOnly: true }
    expect(markOf(total, { href: null, flips: true }).notes).toBe(
      'coded by machine only; rests on altered wording only; changes when altered wording is left out',
    )
  })

  test.each([
    [{ state: 'supports', statements: 1 }, 'Supports, 1 statement'],
    [{ state: 'nothing-found' }, 'Nothing found'],
  ] as const)('markWords(%j)', (change, expected) => {
    expect(markWords({ ...nothingFound, ...change })).toBe(expected)
  })
})

test.each([
  [[['a', 1]], 'a,1\r\n'],
  [[['a,b', 'say "x"', 'two\nlines']], '"a,b","say ""x""","two\nlines"\r\n'],
  [[['=1+1', '+1', '-1', '@x', '\tx']], "'=1+1,'+1,'-1,'@x,'\tx\r\n"],
  [[['=a,b']], `"'=a,b"\r\n`],
  [[], ''],
])('toCsv(%j)', (rows, expected) => expect(toCsv(rows)).toBe(expected))
