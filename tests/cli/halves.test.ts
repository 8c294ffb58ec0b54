import { expect, test } from 'vitest'
import { batches, type Item } from '../../src/cli/batches.js'
import { ofEach } from '../../src/cli/halves.js'
import type { Document } from '../../src/domain.js'

test('one thing that fails does not take the others along', () => {
  const doubled = (numbers: readonly number[]): number[] =>
    numbers.map((n) => {
      if (n < 0) throw new Error(`${n} is too small`)
      return n * 2
    })
  expect(ofEach([1, 2], doubled)).toEqual([2, 4])
  expect(ofEach([1, -2, 3], doubled)).toEqual([2, { fault: '-2 is too small' }, 6])
  expect(ofEach([], doubled)).toEqual([])
})

const item = (left: number, units = 10): Item => ({
  document: { text: 'x'.repeat(units) } as Document,
  left,
})
async function* all(items: readonly Item[]) {
  yield* items
}

test.each<[what: string, items: Item[], sizes: number[]]>([
  [
    'one more each time, then eight',
    Array.from({ length: 50 }, () => item(Number.POSITIVE_INFINITY)),
    [1, 2, 3, 4, 5, 6, 7, 8, 8, 6],
  ],
  ['fewer towards the end', Array.from({ length: 20 }, (_, i) => item(39 - i)), [1, 2, 3, 2, 2, 2, 2, 2, 2, 2]],
  ['one where texts are long', Array.from({ length: 3 }, () => item(900, 60_000)), [1, 1, 1]],
  ['what holds nothing to read', [{ document: null, left: 900 }], [1]],
  ['nothing', [], []],
])('batches: %s', async (_, items, sizes) => {
  const found: number[] = []
  for await (const batch of batches(all(items))) found.push(batch.length)
  expect(found).toEqual(sizes)
})
