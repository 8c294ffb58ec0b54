import { describe, expect, test } from 'vitest'
import { normalise, originalSpan } from '../../src/stance/normalise.js'

test.each([
  ['The U.S. must act', 'america must act'],
  ['Tell US officials; tell us too', 'tell america officials; tell us too'],
  ['U.S.-led work', 'america-led work'],
  ['data centres and a datacenter', 'data centers and a data center'],
  ['comfortable energy, key associate', 'soft power, key partner'],
  ['It can’t — “never”', 'it cannot - "never"'],
  ['İstanbul', 'İstanbul'],
  ['', ''],
])('normalise(%s)', (text, expected) => expect(normalise(text).text).toBe(expected))

describe('the way back', () => {
  test.each([
    ['They gain comfortable energy abroad', 'soft power', 'comfortable energy'],
    ['America and the United States of America lead', 'lead', 'lead'],
    ['We can’t lose', 'cannot lose', 'can’t lose'],
    ['data centres', 'data', 'data centres'],
    ['😀 the U.S. stack', 'america', 'the U.S.'],
  ])('%s: %s', (text, found, printed) => {
    const normalised = normalise(text)
    const start = normalised.text.lastIndexOf(found)
    const { start: from, end } = originalSpan(normalised, { start, end: start + found.length })
    expect(text.slice(from, end)).toBe(printed)
  })
})
