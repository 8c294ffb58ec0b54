import { describe, expect, test } from 'vitest'
import { scatterOf, spectrum } from '../../src/compare/spectrum.js'
import type { PositionCount } from '../../src/domain.js'
import { issue, speaker, stance } from './fixture.js'

describe('scatterOf', () => {
  test.each<[string, PositionCount[], ReturnType<typeof scatterOf>]>([
    ['nothing', [], null],
    ['one statement', [[-1, 1]], { mean: -1, deviation: 0, lowest: -1, highest: -1 }],
    ['the same said often', [[2, 7]], { mean: 2, deviation: 0, lowest: 2, highest: 2 }],
    // (-2 + 2) / 2 = 0; sqrt((4 + 4) / 2) = 2
    [
      'both ends',
      [
        [-2, 1],
        [2, 1],
      ],
      { mean: 0, deviation: 2, lowest: -2, highest: 2 },
    ],
    // (3 * 1 + 2) / 4 = 1.25; sqrt((3 * 0.0625 + 0.5625) / 4) = sqrt(0.1875)
    [
      'more of one than of the other',
      [
        [1, 3],
        [2, 1],
      ],
      { mean: 1.25, deviation: Math.sqrt(0.1875), lowest: 1, highest: 2 },
    ],
    [
      'halves',
      [
        [-1.5, 1],
        [0.5, 1],
      ],
      { mean: -0.5, deviation: 1, lowest: -1.5, highest: 0.5 },
    ],
  ])('%s', (_, positions, expected) => expect(scatterOf(positions)).toEqual(expected))
})

test('everybody in order of the mean, equal ones by name, and those without a place behind them', () => {
  const speakers = ['Zoe', 'Ada', 'Bo', 'Cy', 'Di', 'Ed', 'Flo'].map(speaker)
  const placed = spectrum(issue('tea'), speakers, [
    stance('Zoe', 'tea', 'supports', 1, { positions: [[1, 1]] }),
    stance('Ada', 'tea', 'supports', 1, { positions: [[1, 2]] }),
    stance('Bo', 'tea', 'contested', 1, {
      positions: [
        [-2, 1],
        [1, 2],
      ],
    }),
    stance('Cy', 'tea', 'disputed', null, { statements: 0 }),
    stance('Di', 'tea', 'no-position', null, { statements: 0 }),
    stance('Ed', 'tea', 'strongly-opposes', -2, { positions: [[-2, 1]] }),
    stance('Flo', 'soup', 'supports', 1, { positions: [[1, 1]] }),
  ])
  expect(placed.map((one) => [one.speaker.name, one.place, one.scatter?.mean ?? null])).toEqual([
    ['Ed', 'strongly-opposes', -2],
    ['Bo', 'mixed', 0],
    ['Ada', 'supports', 1],
    ['Zoe', 'supports', 1],
    ['Cy', null, null],
    ['Di', null, null],
    ['Flo', null, null],
  ])
})
