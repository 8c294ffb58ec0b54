import fc from 'fast-check'
import iconv from 'iconv-lite'
import Papa from 'papaparse'
import { expect, test } from 'vitest'
import { dateIn, isIsoDate } from '../../src/sources/date.js'
import { decodeBytes } from '../../src/sources/encoding.js'
import { parseOne } from '../../src/sources/parse.js'
import { readyQuotes } from '../../src/sources/readyQuotes.js'
import { tidy } from '../../src/sources/tidy.js'
import { docx, escaped } from './build/docx.js'
import { lines, pdf } from './build/pdf.js'

const letters = 'abcdefghijklmnopqrstuvwxyzäöüéèàçñß'
const word = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 9 })
const sentence = fc
  .array(word, { minLength: 8, maxLength: 24 })
  .map((words) => `${words[0]!.charAt(0).toUpperCase()}${words.join(' ').slice(1)}.`.replace(/^ß/, 'S'))
const paragraphs = fc.array(sentence, { minLength: 1, maxLength: 8 })

async function textOf(file: string, bytes: Buffer): Promise<string> {
  const found = await parseOne(file, bytes)
  if (!('document' in found)) throw new Error('no document')
  return found.document.text
}

test('a text in a legacy encoding is read as it was written', () => {
  fc.assert(
    fc.property(paragraphs, fc.constantFrom('windows-1252', 'utf-16le', 'utf-16be', 'utf-8'), (made, encoding) => {
      const text = `“${made.join('” – ’')}`
      const decoded = decodeBytes(iconv.encode(text, encoding, { addBOM: /16/.test(encoding) }), encoding)
      expect(decoded?.text.replace(/^\ufeff/, '')).toBe(text)
    }),
    { seed: 11, numRuns: 300 },
  )
})

test('text that was put in order is in order, and stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const once = tidy(text)
      expect(tidy(once)).toBe(once)
      expect(once).not.toMatch(/(?![\n])\p{Cc}|\p{Surrogate}|[\u202a-\u202e\u2066-\u2069]|\n{3}| {2}|^\s|\s$/u)
    }),
    { seed: 12, numRuns: 2000 },
  )
})

test('what is taken for a date is one of the calendar', () => {
  const part = fc.constantFrom(
    '1',
    '31',
    '2024',
    '02',
    'March',
    'Sept.',
    'x',
    ',',
    '-',
    '/',
    '.',
    ' ',
    'T10:00Z',
    '30th',
  )
  fc.assert(
    fc.property(
      fc.array(part, { maxLength: 8 }).map((parts) => parts.join('')),
      (text) => {
        const date = dateIn(text)
        expect(date === null || isIsoDate(date)).toBe(true)
      },
    ),
    { seed: 13, numRuns: 3000 },
  )
})

test('the paragraphs of a web page, a Word document and a mail come out as they went in', async () => {
  await fc.assert(
    fc.asyncProperty(paragraphs, async (made) => {
      const text = made.join('\n\n')
      const html = `<title>x</title><article>${made.map((one) => `<p>${escaped(one)}</p>`).join('')}</article>`
      expect(await textOf('a.html', Buffer.from(html))).toBe(text)
      expect(await textOf('a.docx', docx({ body: made }))).toBe(text)
      const head = 'From: a@quay.example\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n'
      expect(await textOf('a.eml', Buffer.from(head + made.join('\r\n\r\n')))).toBe(text)
    }),
    { seed: 14, numRuns: 60, endOnFailure: true },
  )
})

/** Sets a text in lines of about the same length, as a typesetter does. */
function setInLines(text: string, longest: number): string[] {
  const set: string[] = ['']
  for (const one of text.split(' ')) {
    if (set.at(-1)!.length + one.length > longest) set.push(one)
    else set[set.length - 1] = `${set.at(-1)} ${one}`.trim()
  }
  return set
}

test('the words of a PDF come out in their order, in one column and in two', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(sentence, { minLength: 10, maxLength: 16 }), fc.boolean(), async (made, columns) => {
      const set = setInLines(made.join(' ').replace(/ß/g, 's'), columns ? 42 : 90)
      const half = Math.ceil(set.length / 2)
      const drawn = columns
        ? [...lines(set.slice(0, half), { x: 50, y: 680 }), ...lines(set.slice(half), { x: 320, y: 680 })]
        : lines(set, { x: 50, y: 680 })
      expect((await textOf('a.pdf', pdf({ pages: [drawn] }))).replace(/\s+/g, ' ')).toBe(set.join(' '))
    }),
    { seed: 15, numRuns: 30, endOnFailure: true },
  )
})

test('a table comes out of a file as it went in, whatever parts its columns', async () => {
  const cell = fc.string({
    unit: fc.constantFrom('a', 'b', ',', ';', '"', '\n', 'é', '='),
    minLength: 1,
    maxLength: 12,
  })
  const rows = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t'), async (made, delimiter) => {
      const file = Papa.unparse([['Speaker', 'Quote'], ...made], { delimiter, quotes: true })
      const found = await parseOne('a.csv', Buffer.from(file))
      if (!('table' in found)) throw new Error('no table')
      const kept = made
        .map((cells) => cells.map((one) => one.trim()))
        .filter((cells) => cells.some((one) => one !== ''))
      expect(found.table.rows.map(({ cells }) => cells)).toEqual(kept)
      const { quotes, faults } = readyQuotes(found.table)
      expect(quotes.length + faults.length).toBe(kept.length)
    }),
    { seed: 16, numRuns: 200, endOnFailure: true },
  )
})
