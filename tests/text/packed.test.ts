import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse } from '../../src/text/analyse.js'
import { Packer, Unpacker } from '../../src/text/packed.js'

const [packer, unpacker] = [new Packer(), new Unpacker()]
const handedOn = (text: string) => unpacker.unpack(structuredClone(packer.pack(analyse(text))))

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

test('each word goes over once; of too many numbering begins anew', () => {
  const few = new Packer(4)
  const reader = new Unpacker()
  const sent = ['one two three', 'three two four', 'five', 'six one', 'one'].map((text) => few.pack(analyse(text)))
  expect(sent.map(({ known, fresh }) => [known, fresh])).toEqual([
    [0, ['one', 'two', 'three']],
    [3, ['four']],
    [4, ['five']],
    [0, ['six', 'one']],
    [2, []],
  ])
  const words = sent.map((one) =>
    reader
      .unpack(one)
      .tokens.map(({ text }) => text)
      .join(' '),
  )
  expect(words).toEqual(['one two three', 'three two four', 'five', 'six one', 'one'])
})
