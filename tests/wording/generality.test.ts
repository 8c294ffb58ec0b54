import { describe, expect, test } from 'vitest'
import { detectWording } from '../../src/wording/detect.js'
import { formal } from './samples/formal.js'
import { prose } from './samples/prose.js'
import { reports } from './samples/reports.js'
import { spinner } from './samples/spinner.js'
import { spin } from './spin.js'

const clean = Object.entries({ ...reports, ...formal, ...prose })
const threes = [reports, formal, prose].flatMap((texts) => {
  const list = Object.values(texts)
  return list.flatMap((_, i) => (i % 3 === 0 && i + 2 < list.length ? [list.slice(i, i + 3).join('\n\n')] : []))
})

test('the clean texts are of many kinds', () => expect(clean.length).toBeGreaterThanOrEqual(40))

test.each(clean)('%s is original', (_, text) => expect(detectWording(text).wording).toBe('original'))

test('nor are three of them together altered', () => {
  expect(threes.filter((text) => detectWording(text).wording !== 'original')).toEqual([])
})

describe('copies by a program whose words stand in no table', () => {
  /** The share of copies with ten changes or more that is found, of all that are made at this rate. */
  const found = (style: string, rate: number): number => {
    const copies = threes
      .map((text, i) => spin(text, spinner[style]!, rate, 1000 + i))
      .filter(({ changed }) => changed >= 10)
    return copies.filter(({ text }) => detectWording(text).wording === 'altered').length / copies.length
  }
  // What is reached, rounded down. Ten changes in six hundred words are few; round trips through another language are hardly seen.
  test.each([
    ['thesaurus', 0.25, 0.3],
    ['thesaurus', 0.35, 0.5],
    ['thesaurus', 0.5, 0.75],
    ['humaniser', 0.35, 0.3],
    ['humaniser', 0.5, 0.6],
  ])('%s at %f: at least %f', (style, rate, least) => expect(found(style, rate)).toBeGreaterThanOrEqual(least))
})
