import { describe, expect, test } from 'vitest'
import { shortened, widthOf, wrapped } from '../../../src/web/picture/fonts.js'
import { fitted, type Pull, roomOf, settled } from '../../../src/web/picture/forces.js'
import { lanes, type Stretch } from '../../../src/web/picture/lanes.js'
import { pageWidths } from '../../../src/web/picture/picture.js'
import { axisOf, placeSpots, spotsOf } from '../../../src/web/picture/spectrum.js'
import { crowd, standing, touching } from './support.js'

test.each<[string, [number, number][], number[]]>([
  ['nothing', [], []],
  [
    'side by side',
    [
      [0, 10],
      [15, 20],
    ],
    [0, 0],
  ],
  [
    'closer than the gap',
    [
      [0, 10],
      [14, 20],
    ],
    [0, 1],
  ],
  [
    'back in the first lane as soon as there is room',
    [
      [0, 10],
      [5, 15],
      [20, 30],
      [0, 40],
    ],
    [0, 1, 0, 2],
  ],
])('lanes: %s', (_, given, expected) => {
  const stretches: Stretch[] = given.map(([left, right]) => ({ left, right }))
  expect(lanes(stretches, 5)).toEqual(expected)
})

describe('text', () => {
  test('is as wide as its characters, and wider where the face is bold', () => {
    expect(widthOf('', 14)).toBe(0)
    expect(widthOf('ii', 14)).toBeCloseTo(2 * widthOf('i', 14))
    expect(widthOf('Ada', 28)).toBeCloseTo(2 * widthOf('Ada', 14))
    expect(widthOf('Ada', 14, 'strong')).toBeGreaterThan(widthOf('Ada', 14))
  })
  test('is cut with an ellipsis where it does not fit', () => {
    expect(shortened('Ada Lindqvist', 400, 14)).toBe('Ada Lindqvist')
    const cut = shortened('Ada Lindqvist', 60, 14)
    expect(cut).toMatch(/^Ada Li?n?d?…$/)
    expect(widthOf(cut, 14)).toBeLessThanOrEqual(60)
  })
  test('is wrapped, and cut in its last line', () => {
    const lines = wrapped('one two three four five six', 60, 14, 'sans', 2)
    expect(lines[0]).toBe('one two')
    expect(lines[1]).toMatch(/^three.*…$/)
    for (const line of lines) expect(widthOf(line, 14)).toBeLessThanOrEqual(60)
    expect(wrapped('', 60, 14)).toEqual([])
    expect(wrapped('Donaudampfschifffahrt', 60, 14)[0]).toMatch(/…$/)
  })
})

describe.each(Object.values(pageWidths))('the spectrum at %d pixels', (width) => {
  test.each([1, 9, 60, 200])('%d speakers: no mark or name touches another, and none is cut off', (size) => {
    for (const seed of [7, 8]) {
      const placed = placeSpots(
        spotsOf(standing(size, seed), () => null),
        width,
      )
      expect(placed).toHaveLength(size)
      expect(touching(placed.flatMap(({ mark, label }) => [mark, label]))).toEqual([])
      for (const { mark, label } of placed) {
        expect(Math.min(mark.x, label.x)).toBeGreaterThanOrEqual(0)
        expect(Math.max(mark.x + mark.width, label.x + label.width)).toBeLessThanOrEqual(width + 0.01)
      }
    }
  })

  test('a mark stands at the mean, and what shows the scatter touches no name', () => {
    const x = axisOf(width)
    const placed = placeSpots(
      spotsOf(standing(60), () => null),
      width,
    )
    for (const { spot, mark } of placed)
      expect(Math.abs(mark.x + mark.width / 2 - x(spot.scatter.mean))).toBeLessThan(6)
    const lines = placed.map(({ spot: { scatter }, reach }) => ({
      ...{ x: x(scatter.lowest), y: reach - 3, width: x(scatter.highest) - x(scatter.lowest), height: 6 },
    }))
    expect(touching([...placed.map(({ label }) => label), ...lines])).toEqual([])
  })
})

test('on a wide page no name of sixty is shortened', () => {
  const placed = placeSpots(
    spotsOf(standing(60), () => null),
    pageWidths.wide,
  )
  expect(placed.filter(({ spot, shown }) => shown !== spot.name)).toEqual([])
})

describe('the network', () => {
  const pullsOf = (size: number): Pull[] =>
    Array.from({ length: size * 2 }, (_, i) => ({
      ...{ a: `s${i % size}`, b: `s${(i * 7 + 3) % size}`, weight: ((i % 9) - 3) / 5 },
    })).filter(({ a, b }) => a !== b)

  test.each([2, 9, 60, 200].flatMap((size) => Object.values(pageWidths).map((width) => [size, width] as const)))(
    '%d speakers at %d pixels: no mark or name touches another, and none is cut off',
    (size, width) => {
      const people = crowd(size)
      const knots = people.map(({ name }, i) => ({
        radius: 4 + (i % 8),
        labelWidth: Math.min(112, widthOf(name, 12.5)),
      }))
      const places = settled(
        people.map(({ slug }) => slug),
        pullsOf(size),
      )
      const { points, height } = fitted(places, knots, width)
      const rooms = points.map((point, i) => roomOf(knots[i]!, point))
      expect(touching(rooms)).toEqual([])
      for (const room of rooms) {
        expect(room.x).toBeGreaterThanOrEqual(-0.01)
        expect(room.y).toBeGreaterThanOrEqual(-0.01)
        expect(room.x + room.width).toBeLessThanOrEqual(width + 0.01)
        expect(room.y + room.height).toBeLessThanOrEqual(height + 0.01)
      }
      expect(
        fitted(
          settled(
            people.map(({ slug }) => slug),
            pullsOf(size),
          ),
          knots,
          width,
        ),
      ).toEqual({ points, height })
    },
  )

  test('those who stand together are nearer than those who stand against each other', () => {
    const ids = ['a', 'b', 'c', 'd']
    const pulls = [
      { a: 'a', b: 'b', weight: 1 },
      { a: 'c', b: 'd', weight: 1 },
      { a: 'a', b: 'c', weight: -1 },
      { a: 'b', b: 'd', weight: -1 },
    ]
    const [a, b, c] = settled(ids, pulls)
    const far = (one: typeof a, other: typeof a) => Math.hypot(one!.x - other!.x, one!.y - other!.y)
    expect(far(a, b)).toBeLessThan(far(a, c))
  })

  test('nobody, and one alone', () => {
    expect(fitted([], [], 300)).toEqual({ points: [], height: 0 })
    const alone = fitted(settled(['a'], []), [{ radius: 5, labelWidth: 60 }], 300)
    expect(alone.points[0]!.x).toBe(150)
  })
})
