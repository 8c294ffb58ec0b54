import fc from 'fast-check'
import { expect, test } from 'vitest'
import { firstInvalid } from '../../src/sources/decode.js'
import { fromBytes, SourceError } from '../../src/sources/index.js'

const names = fc.constantFrom('a.txt', 'a.md')

test('any bytes give a document or a SourceError, never anything else', () => {
  fc.assert(
    fc.property(names, fc.uint8Array({ maxLength: 300 }), fc.boolean(), (name, bytes, fronted) => {
      const content = fronted
        ? Buffer.concat([Buffer.from('---\n'), bytes, Buffer.from('\n---\nText')])
        : Buffer.from(bytes)
      try {
        fromBytes(name, content)
      } catch (error) {
        expect(error).toBeInstanceOf(SourceError)
      }
    }),
    { seed: 1, numRuns: 1000 },
  )
})

test('valid text comes out as it went in, and the offset leads back to it', () => {
  const printable = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 300 })
    .filter((s) => /^\P{Cc}*$/u.test(s) && s.trim() !== '')
  fc.assert(
    fc.property(names, printable, fc.boolean(), fc.boolean(), (name, body, mark, fronted) => {
      const file = `${mark ? '\ufeff' : ''}${fronted ? '---\ntitle: A\n---\n' : ''}${body}`
      const { document, offset } = fromBytes(name, Buffer.from(file))
      expect(file.slice(offset)).toBe(document.text)
      if (!body.startsWith('---') && !body.startsWith('\ufeff')) expect(document.text).toBe(body)
    }),
    { seed: 2, numRuns: 1000 },
  )
})

test('the first invalid byte is the one before which all can be decoded', () => {
  const strict = new TextDecoder('utf-8', { fatal: true })
  const decodes = (bytes: Uint8Array): boolean => {
    try {
      strict.decode(bytes)
      return true
    } catch {
      return false
    }
  }
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.uint8Array({ minLength: 1, maxLength: 4 }), (text, junk) => {
      const bytes = Buffer.concat([Buffer.from(text), junk])
      const at = firstInvalid(bytes)
      expect(decodes(bytes.subarray(0, at))).toBe(true)
      if (at < bytes.length) expect(decodes(bytes)).toBe(false)
    }),
    { seed: 3, numRuns: 1000 },
  )
})
