import { expect, test } from 'vitest'
import { inSingular, singular } from '../../src/text/inflect.js'
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

test('a list is asked for a word and for its singular, whatever its ending', () => {
  const list = new Map([
    ['man', 1],
    ['company', 2],
    ['mouse', 3],
    ['child', 4],
    ['foot', 5],
    ['tooth', 6],
    ['news', 7],
    ['larva', 8],
  ])
  const tell = inSingular(list)
  const words =
    'man men woman companies company mice mouse children child feet foot teeth tooth news larvae bus paste height'.split(
      ' ',
    )
  expect(words.map((word) => [word, tell(word)])).toEqual(
    words.map((word) => [word, list.get(word) ?? list.get(singular(word))]),
  )
})
