import { expect, test } from 'vitest'
import { oncePer } from '../../src/compare/once.js'

test('an answer is worked out once for each object, whatever is equal to it', () => {
  let times = 0
  const length = oncePer((list: readonly string[]) => {
    times++
    return list.length
  })
  const list = ['a']
  expect([length(list), length(list), length(['a']), length([])]).toEqual([1, 1, 1, 0])
  expect(times).toBe(3)
})
