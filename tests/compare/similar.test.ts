import fc from 'fast-check'
import { expect, test } from 'vitest'
import { distance, similarOrder } from '../../src/compare/similar.js'

type Positions = (number | null)[]

test.each<[Positions, Positions, number]>([
  [[], [], 2],
  [[2], [null], 2],
  [[2], [2], 1],
  [[2], [-2], 3],
  [[2, 2, 2], [2, 2, 2], 0.5],
  [[2, 1, null], [1, -1, 2], 5 / 3],
])('distance of %j and %j: %d', (a, b, expected) => expect(distance(a, b)).toBeCloseTo(expected, 12))

test.each<[string, Positions[], number[]]>([
  ['nobody', [], []],
  ['one', [[1]], [0]],
  ['nobody with a position, as given', [[null], [null], [null]], [0, 1, 2]],
  ['those without a position last', [[null], [-1], [null], [1]], [3, 1, 0, 2]],
  [
    'two camps, for before against',
    [
      [-2, -2],
      [2, 2],
      [-2, -1],
      [2, 1],
    ],
    [1, 3, 2, 0],
  ],
  ['an axis, whatever the order given', [[0], [2], [-2], [1], [-1]], [1, 3, 0, 4, 2]],
  [
    'two issues that have nothing to do with each other',
    [
      [2, -2],
      [-2, 2],
      [2, -2],
      [-2, 2],
    ],
    [0, 2, 1, 3],
  ],
  [
    'who shares no issue with the others stands between neither',
    [
      [2, null],
      [2, null],
      [null, 2],
      [-2, null],
    ],
    [0, 1, 2, 3],
  ],
  ['equal ones as given', [[1], [1], [1]], [0, 1, 2]],
])('%s', (_, positions, expected) => expect(similarOrder(positions)).toEqual(expected))

const row = fc.array(fc.constantFrom(-2, -1.5, -1, 0, 1, 2, null), { minLength: 3, maxLength: 3 })

test('everybody is there once, in the same order each time, and like ones stand together', () => {
  fc.assert(
    fc.property(fc.array(row, { maxLength: 14 }), (positions) => {
      const order = similarOrder(positions)
      expect(order.toSorted((a, b) => a - b)).toEqual(positions.map((_, i) => i))
      expect(similarOrder(positions)).toEqual(order)
      // Whoever holds the same three positions as somebody else stands in one stretch with them.
      for (const [i, own] of positions.entries()) {
        if (own.includes(null)) continue
        const places = order.flatMap((at, place) =>
          JSON.stringify(positions[at]) === JSON.stringify(own) ? [place] : [],
        )
        expect(places.at(-1)! - places[0]!, `${i} in ${order}`).toBe(places.length - 1)
      }
    }),
  )
})
