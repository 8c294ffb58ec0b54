import { describe, expect, test } from 'vitest'
import { frozen } from '../../seeds/wording/frozen.js'
import { modifiers } from '../../seeds/wording/modifiers.js'
import { nouns } from '../../seeds/wording/nouns.js'
import { particles } from '../../seeds/wording/particles.js'
import { swaps } from '../../seeds/wording/swaps.js'
import { thesaurusModifiers } from '../../seeds/wording/thesaurusModifiers.js'
import { thesaurusNouns } from '../../seeds/wording/thesaurusNouns.js'
import { thesaurusVerbs } from '../../seeds/wording/thesaurusVerbs.js'
import { verbs } from '../../seeds/wording/verbs.js'
import { model } from '../../src/wording/model.js'

const thesaurus = { thesaurusModifiers, thesaurusNouns, thesaurusVerbs }
const tables = { modifiers, nouns, particles, verbs, swaps, ...thesaurus }

describe('tables of replaced words', () => {
  test.each(Object.entries(tables))('%s: lower case, trimmed, never the word itself, none twice', (_, table) => {
    const wrong = Object.entries(table).flatMap(([meant, list]) => {
      const printed = list.split(', ')
      return [
        ...[meant, ...printed].filter((phrase) => phrase !== phrase.toLowerCase().trim() || phrase === ''),
        ...printed.filter((phrase) => phrase === meant),
        ...printed.filter((phrase, i) => printed.indexOf(phrase) !== i),
      ].map((phrase) => `${meant}: ${phrase}`)
    })
    expect(wrong).toEqual([])
  })
  test('a broken phrase has one meaning and more than one word', () => {
    const printed = Object.values(swaps).flatMap((list) => list.split(', '))
    expect(printed.filter((phrase, i) => printed.indexOf(phrase) !== i)).toEqual([])
    expect(printed.filter((phrase) => !/[ -]/.test(phrase))).toEqual([])
    expect(printed.length).toBeGreaterThan(800)
  })
  test('a broken phrase is no fixed expression', () => {
    const known = new Set(Object.values(frozen).flatMap((list) => list.split(', ')))
    expect(
      Object.values(swaps)
        .flatMap((list) => list.split(', '))
        .filter((phrase) => known.has(phrase)),
    ).toEqual([])
  })
  test.each(Object.entries(thesaurus))('%s: no fixed expression, which clean English has too', (_, table) => {
    const known = new Set(Object.values(frozen).flatMap((list) => list.split(', ')))
    const printed = Object.values(table).flatMap((list) => list.split(', '))
    expect(printed.filter((phrase) => known.has(phrase))).toEqual([])
    expect(printed.length).toBeGreaterThan(1_000)
  })
  test('the model stays small', () => {
    expect(JSON.stringify(model).length).toBeLessThan(600_000)
  })
})
