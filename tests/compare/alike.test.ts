import { describe, expect, test } from 'vitest'
import { likenesses, nearAndFar } from '../../src/compare/alike.js'
import type { Stance } from '../../src/domain.js'
import { stance } from './fixture.js'

const of = (who: string, medians: Readonly<Record<string, number | null | 'contested'>>): Stance[] =>
  Object.entries(medians).map(([issue, median]) =>
    median === 'contested' ? stance(who, issue, 'contested', 1) : stance(who, issue, 'supports', median),
  )

// By hand: |2-1| + |-1-1| over 2 = 1.5, and so on.
test.each<[string, Readonly<Record<string, number | null | 'contested'>>, number | undefined]>([
  ['the same on two', { tea: 2, milk: -1 }, 0],
  ['a step on each', { tea: 1, milk: 0 }, 1],
  ['one and two steps', { tea: 1, milk: 1 }, 1.5],
  ['all the way', { tea: -2, milk: 2 }, 3.5],
  ['three shared', { tea: 2, milk: -1, rain: 2 }, 1],
  ['halves count as halves', { tea: 1.5, milk: -1 }, 0.25],
  ['only one shared', { tea: 2, salt: 2 }, undefined],
  ['no position is not 0', { tea: 2, milk: null }, undefined],
  ['contested is no side', { tea: 2, milk: 'contested' }, undefined],
  ['contested beside two others', { tea: 2, milk: -1, rain: 'contested' }, 0],
  ['nothing', {}, undefined],
])('distance: %s', (_, theirs, expected) => {
  const all = [...of('Ann', { tea: 2, milk: -1, rain: -1 }), ...of('Bo', theirs)]
  expect(likenesses('ann', all)[0]?.distance).toBe(expected)
  // It is the same from the other side.
  expect(likenesses('bo', all)[0]?.distance).toBe(expected)
})

describe('near and far', () => {
  const all = likenesses('ann', [
    ...of('Ann', { tea: 2, milk: -1, rain: 1 }),
    ...of('Bo', { tea: 2, milk: -1 }),
    ...of('Cy', { tea: 2, milk: -1, rain: 1 }),
    ...of('Di', { tea: -2, milk: 1 }),
    ...of('Ed', { tea: 1, milk: 0 }),
    ...of('Flo', { tea: 2, milk: 0 }),
  ])
  test('nearest first, the better known before others', () => {
    expect(all.map(({ speaker, distance }) => [speaker, distance])).toEqual([
      ['cy', 0],
      ['bo', 0],
      ['flo', 0.5],
      ['ed', 1],
      ['di', 3],
    ])
  })
  test.each([
    [2, ['cy', 'bo'], ['di', 'ed']],
    [1, ['cy'], ['di']],
    [9, ['cy', 'bo', 'flo'], ['di', 'ed']],
  ])('%i of each, nobody is both', (most, near, far) => {
    const found = nearAndFar(all, most)
    expect([found.near.map((one) => one.speaker), found.far.map((one) => one.speaker)]).toEqual([near, far])
  })
  test('the issues that make it so come first', () => {
    const { near, far } = nearAndFar(all, 9)
    expect(near.at(-1)!.shared.map(({ issue }) => issue)).toEqual(['tea', 'milk'])
    expect(far[0]!.shared.map(({ issue }) => issue)).toEqual(['tea', 'milk'])
  })
})
