import { expect, test } from 'vitest'
import { examples } from '../../seeds/stance/examples/index.js'

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
const positions = examples.flatMap(({ codings }) => Object.entries(codings))
const share = (test: (position: number) => boolean): number =>
  positions.filter(([, position]) => test(position)).length / positions.length

test('there are enough, of every issue and side', () => {
  expect(examples.length).toBeGreaterThan(2500)
  for (const issue of ['sovereignty', 'security', 'soft-power', 'environment']) {
    const own = positions.filter(([id]) => id === issue).map(([, position]) => position)
    expect([
      issue,
      own.length > 700,
      own.filter((p) => p < 0).length > 250,
      own.filter((p) => p === 0).length > 100,
    ]).toEqual([issue, true, true, true])
  }
  expect(share((position) => position > 0)).toBeLessThan(0.55)
  expect(examples.filter(({ codings }) => Object.keys(codings).length === 0).length).toBeGreaterThan(400)
})

test('positions are those of the codebook', () => {
  expect(positions.filter(([, position]) => ![-2, -1, 0, 1, 2].includes(position))).toEqual([])
})

test('none is blank, and none stands twice', () => {
  const openings = examples.map(({ quote }) => words(quote).slice(0, 6).join(' '))
  expect(openings.filter((opening, i) => opening === '' || openings.indexOf(opening) !== i)).toEqual([])
})
