import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.js'

// The tagger remembers words that it has not met before: what it reads in one text must not depend on the texts before.
test.each([
  ['The bridge is Verlando’s.', 'We like Verlando’s plan for the harbour.'],
  ["It was Karvolin's, not ours.", "Many heard Karvolin's answer."],
  ["a plan of Tesmora's--she said", "She knew Tesmora's brother."],
])('%j leaves the reading of %j as it was', (first, second) => {
  const name = (text: string) => text.replace(/Verlando|Karvolin|Tesmora/g, (word) => `${word}x`)
  const fresh = analyse(name(second)).tokens.map(({ text, pos }) => `${text.replace(/x$/, '')}/${pos}`)
  analyse(first)
  expect(analyse(second).tokens.map(({ text, pos }) => `${text}/${pos}`)).toEqual(fresh)
})
