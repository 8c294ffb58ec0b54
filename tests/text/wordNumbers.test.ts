import { expect, test } from 'vitest'
import { remembered, WordNumbers } from '../../src/text/wordNumbers.js'

const text = "The boats’ the BOATS' Ökonom ökonom THE İstanbul x"

test.each([
  [0, 3, 'the', 1],
  [4, 10, "boats'", 2],
  [11, 14, 'the', 1],
  [15, 21, "boats'", 2],
  [22, 28, 'ökonom', 3],
  [29, 35, 'ökonom', 3],
  [36, 39, 'the', 1],
  [40, 48, 'i̇stanbul', 4],
])('the word at %d to %d is %s', (start, end, word, number) => {
  const numbers = new WordNumbers(9)
  for (const known of ['the', "boats'", 'ökonom', 'i̇stanbul']) numbers.of(known)
  expect(numbers.at(text, start, end)).toBe(number)
  expect(numbers.word(number)).toBe(word)
  expect(numbers.of(word)).toBe(number)
})

test('words get numbers in the order in which they are met, until there are as many as may have one', () => {
  const numbers = new WordNumbers(2)
  expect(['a', 'b', 'a', 'c', 'b'].map((word) => numbers.of(word))).toEqual([1, 2, 1, 0, 2])
  expect(numbers.at('C', 0, 1)).toBe(0)
})

test('what is known of a word is told once for each number, and each time without one', () => {
  const asked: string[] = []
  const length = remembered((word) => asked.push(word) && word.length)
  expect([length(3, 'oar'), length(3, 'oar'), length(1, 'boat'), length(0, 'sail'), length(0, 'sails')]).toEqual([
    3, 3, 4, 4, 5,
  ])
  expect(asked).toEqual(['oar', 'boat', 'sail', 'sails'])
})
