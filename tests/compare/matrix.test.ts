import { describe, expect, test } from 'vitest'
import { buildMatrix, flipped, nothingFound, transposed } from '../../src/compare/matrix.js'
import { spectrum } from '../../src/compare/spectrum.js'
import { issue, speaker, stance } from './fixture.js'

const speakers = ['Cy', 'Ann', 'Bo', 'Di'].map(speaker)
const issues = ['tea', 'coffee'].map(issue)
const stances = [
  stance('Ann', 'tea', 'supports', 1, { supports: 1 }),
  stance('Bo', 'tea', 'strongly-supports', 2, { supports: 2, statements: 2 }),
  stance('Cy', 'tea', 'contested', 0.5, { supports: 2, opposes: 1, statements: 3 }),
  stance('Cy', 'coffee', 'opposes', -1, { opposes: 1 }),
  stance('Di', 'tea', 'no-position', null, { statements: 0 }),
  stance('Di', 'coffee', 'disputed', null, { statements: 0, disputed: 2 }),
]
const matrixBy = (sort: string) => buildMatrix({ speakers, issues, stances, sort })

describe('buildMatrix', () => {
  test.each([
    ['name', ['Ann', 'Bo', 'Cy', 'Di']],
    ['tea', ['Bo', 'Ann', 'Cy', 'Di']],
    ['coffee', ['Cy', 'Di', 'Ann', 'Bo']],
    ['disputed', ['Di', 'Cy', 'Ann', 'Bo']],
  ])('sorts by %s', (sort, expected) => {
    expect(matrixBy(sort).speakers.map((s) => s.name)).toEqual(expected)
  })

  test('has a cell for every pair, in the order of the issues', () => {
    const states = matrixBy('name').cells.map((row) => row.map((cell) => cell.stance.state))
    expect(states).toEqual([
      ['supports', 'nothing-found'],
      ['strongly-supports', 'nothing-found'],
      ['contested', 'opposes'],
      ['no-position', 'disputed'],
    ])
  })

  test('gives a pair without a stance the total of nothing, never a neutral one', () => {
    expect(matrixBy('name').cells[0]![1]!.stance).toBe(nothingFound)
  })

  test.each([
    ['the same stances', stances, 0],
    ['one state changed', stances.map((s) => (s.speaker === 'ann' ? { ...s, state: 'opposes' as const } : s)), 1],
    ['only a number changed', stances.map((s) => ({ ...s, statements: 9 })), 0],
    ['one gone', stances.slice(1), 1],
    ['all gone', [], 6],
  ])('flips against %s', (_, compared, expected) => {
    expect(flipped(buildMatrix({ speakers, issues, stances, compared, sort: 'name' }))).toBe(expected)
  })

  test.each([
    ['no speakers', [], issues, []],
    ['no issues', speakers, [], [[], [], [], []]],
  ])('stands with %s', (_, who, what, expected) => {
    expect(buildMatrix({ speakers: who, issues: what, stances, sort: 'name' }).cells).toEqual(expected)
  })
})

test.each([
  [
    [
      [1, 2],
      [3, 4],
      [5, 6],
    ],
    2,
    [
      [1, 3, 5],
      [2, 4, 6],
    ],
  ],
  [[], 2, [[], []]],
  [[[], []], 0, []],
])('transposed(%j, %d)', (cells, width, expected) => {
  expect(transposed(cells as number[][], width)).toEqual(expected)
})

test.each([
  [
    'tea',
    [
      ['Cy', 'mixed'],
      ['Ann', 'supports'],
      ['Bo', 'strongly-supports'],
      ['Di', null],
    ],
  ],
  [
    'coffee',
    [
      ['Cy', 'opposes'],
      ['Di', null],
      ['Ann', null],
      ['Bo', null],
    ],
  ],
])('spectrum of %s: from opposing to supporting, then disputed, no position, nothing found', (id, expected) => {
  const placed = spectrum(issue(id), speakers, stances)
  expect(placed.map((p) => [p.speaker.name, p.place])).toEqual(expected)
})
