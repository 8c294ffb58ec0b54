import { expect, test } from 'vitest'
import { apart, remembering } from '../../src/text/remembering.js'

test('each word is worked out once, also where nothing comes of it', () => {
  const asked: string[] = []
  const tell = remembering((word) => {
    asked.push(word)
    return word === 'none' ? undefined : word.length
  })
  expect(['ferry', 'none', 'ferry', 'none'].map(tell)).toEqual([5, undefined, 5, undefined])
  expect(asked).toEqual(['ferry', 'none'])
})

test('a flood of words does not keep later ones out', () => {
  let times = 0
  const tell = remembering((word) => {
    times++
    return word
  })
  for (let i = 0; i < 50_001; i++) tell(`word${i}`)
  tell('late')
  tell('late')
  expect(times).toBe(50_002)
})

test('a word set apart has the same letters', () => {
  expect(['', 'short', 'incomprehensible', 'naïveté-𝒳-and-more'].map(apart)).toEqual([
    '',
    'short',
    'incomprehensible',
    'naïveté-𝒳-and-more',
  ])
})
