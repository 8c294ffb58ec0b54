import { expect, test } from 'vitest'
import { SourceError } from '../../src/sources/fault.js'
import { parseOne } from '../../src/sources/parse.js'
import { type Case, nothing } from './build/case.js'
import { badCaptions, captionCases } from './corpus/captions.js'
import { badDocx, docxCases } from './corpus/docx.js'
import { badEml, emlCases } from './corpus/eml.js'
import { badHtml, htmlCases } from './corpus/html.js'
import { badPdf, pdfCases } from './corpus/pdf.js'

const good: readonly Case[] = [...htmlCases, ...pdfCases, ...docxCases, ...emlCases, ...captionCases]
const bad: readonly Case[] = [...badHtml, ...badPdf, ...badDocx, ...badEml, ...badCaptions]

test('there are at least 120 of them', () => expect(good.length + bad.length).toBeGreaterThanOrEqual(120))

test.each(good.map((one) => [`${one.file}: ${one.what}`, one] as const))(
  '%s',
  async (_, { file, bytes, text, stated, notes }) => {
    const found = await parseOne(file, bytes)
    if (!('document' in found)) throw new Error('no document')
    const { title, author, date, publisher, address } = found.document
    expect(found.document.text).toBe(text)
    expect({ title, author, date, publisher, address }).toEqual({ ...nothing, ...stated })
    expect(found.notes).toEqual(notes)
    expect(found.offset).toBe(0)
  },
)

test.each(bad.map((one) => [`${one.file}: ${one.what}`, one] as const))(
  'refused: %s',
  async (_, { file, bytes, fault }) => {
    await expect(parseOne(file, bytes)).rejects.toEqual(new SourceError(file, fault!))
  },
)
