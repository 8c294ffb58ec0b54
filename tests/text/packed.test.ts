import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.js'
import { pack, unpack } from '../../src/text/packed.js'

const handedOn = (text: string) => unpack(structuredClone(pack(analyse(text))))

test.each([
  '',
  'Ann Merrow said: “We’ll go.”\n\nShe’d not say more.',
  'İstanbul STRASSE ǅ 𝒳 it’s “„nested“” â€œOddâ€\u009d',
  'A'.repeat(300),
])('an analysis arrives in another thread as it was: %j', (text) => {
  expect(handedOn(text)).toEqual(analyse(text))
})

test('an analysis of any text arrives as it was', () => {
  const piece = fc.constantFrom('“', '”', '"', "''", ' ', '\n\n', 'Said', 'he', 'said', '.', ',', 'É', '\u0000', '—')
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 60 }).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (one) => {
      expect(handedOn(one)).toEqual(analyse(one))
    }),
    { numRuns: 300 },
  )
})
