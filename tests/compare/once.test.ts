import { expect, test } from 'vitest'
import { onceForSame, oncePer } from '../../src/compare/once.js'

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

test('what was made last is given again for the very same arguments', () => {
  let times = 0
  const list: readonly number[] = [1]
  const joined = onceForSame((...of: readonly unknown[]) => {
    times++
    return of.join(' ')
  })
  expect([joined('a', list), joined('a', list), joined('a', [1]), joined('b'), joined('b'), joined('a', list)]).toEqual(
    [...['a 1', 'a 1', 'a 1', 'b', 'b', 'a 1']],
  )
  expect(times).toBe(4)
  expect([joined(), joined('c'), joined()]).toEqual(['', 'c', ''])
})
