import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wellEncoded } from '../../src/speakers/encoding.js'
import { namesIn } from './support.js'

test.each([
  ['TomÃ¡s Quill', 'Tomás Quill'],
  ['FranÃ§ois Ostler', 'François Ostler'],
  ['Oâ€™Quill', 'O’Quill'],
  ['TomÃƒÂ¡s Quill', 'Tomás Quill'],
  ['Ana Ângela', 'Ana Ângela'],
  ['Ada Quill', 'Ada Quill'],
  ['SÃO Quill', 'SÃO Quill'],
])('%s is read as %s', (printed, expected) => expect(wellEncoded(printed)).toBe(expected))

test('a name is never lost', () => {
  fc.assert(fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (name) => wellEncoded(name).length > 0))
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-zÀ-ÖØ-öø-ž ]{1,20}$/), (name) => {
      const garbled = Buffer.from(name, 'utf8').toString('latin1')
      fc.pre(!/[\u0080-\u009f]/.test(garbled))
      expect(wellEncoded(garbled)).toBe(name)
    }),
  )
})

test('a speaker goes by the name as it is spelled', () => {
  const text = 'They met on the sea and talked until noon.\n\nTomÃ¡s Quill said “no”. Quill left.'
  expect(namesIn(text, [['no', 'TomÃ¡s Quill']]).map(({ name }) => name)).toEqual(['Tomás Quill'])
})
