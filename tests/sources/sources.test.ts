import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { Document } from '../../src/domain.js'
import { largest } from '../../src/sources/bytes.js'
import { extensions, fromBytes, readSource, SourceError } from '../../src/sources/index.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-sources-'))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** The fault that reading these bytes under this name is refused for. */
function faultOf(name: string, bytes: Buffer): string {
  try {
    fromBytes(name, bytes)
  } catch (error) {
    if (error instanceof SourceError && error.file === name) return error.fault
    throw error
  }
  return 'none'
}

const nothing = {
  ...{ title: null, publisher: null, author: null, date: null, address: null },
  ...{ reportedFrom: null, statedWording: null },
}

const whole = `---
title: "Ferries: a town decides"
publisher: Quay Courier
author: [Ada Quill, Bo Marsh]
date: 2024-03-01
address: https://quay.example/ferries
wording: translated
colour: blue
reported_from:
  title: Fähren
  publisher: Hafenblatt
  date: 2024-02
---
The mayor spoke.
`

test.each<[string, string, string, Partial<Document>]>([
  [
    'a title, a blank line, a date',
    'a.txt',
    'Ferries\n\n2024-03-01\n\n\nText.',
    { title: 'Ferries', date: '2024-03-01' },
  ],
  ['a date in words', 'a.txt', 'Ferries\n\n1 March 2024\n\nText.', { title: 'Ferries', date: '2024-03-01' }],
  [
    'a date in words, the month first',
    'a.txt',
    'Ferries\n\nMarch 1, 2024\nText.',
    { title: 'Ferries', date: '2024-03-01' },
  ],
  [
    'a month alone, a date among words',
    'a.txt',
    'Ferries\n\nMarch 2024\nOn 1 March 2024 it sailed.',
    { title: 'Ferries' },
  ],
  ['a date that may mean two', 'a.txt', 'Ferries\n\n03/01/2024\nText.', { title: 'Ferries' }],
  ['a date in place of a title', 'a.txt', '1 March 2024\n\nText.', { date: '2024-03-01' }],
  ['lines that end in CR LF', 'a.txt', 'Ferries\r\n\r\n2024-03-01\r\nText.', { title: 'Ferries', date: '2024-03-01' }],
  ['a title that ends in a period', 'a.txt', 'Ferries stop.\n\nText.', { title: 'Ferries stop.' }],
  ['a first line without a blank line behind it', 'a.txt', 'Ferries\nText.', {}],
  ['a first line that is a paragraph', 'a.txt', `${'Long '.repeat(40)}\n\nText.`, {}],
  ['one line alone', 'a.txt', 'Ferries\n\n', {}],
  ['a first line that goes on', 'a.txt', 'She said:\n\nText.', {}],
  ['a day that is in no calendar', 'a.txt', 'Ferries\n\n2024-02-30\n\nText.', { title: 'Ferries' }],
  ['a day within a sentence', 'a.txt', 'Ferries\n\nOn 2024-03-01 it ended.', { title: 'Ferries' }],
  ['a day far below', 'a.txt', `Ferries\n${'\nText.'.repeat(9)}\n2024-03-01\n`, { title: 'Ferries' }],
  ['a heading', 'a.md', 'Intro\n\n# The ferries #\n\nText.', { title: 'The ferries' }],
  ['a Markdown text without a heading', 'a.md', 'Ferries\n\nText.', {}],
  ['a lower heading', 'a.md', '## Not the title\n', {}],
  ['a rule that opens no front matter', 'a.md', '---\n\nText.', {}],
])('%s', (_, name, text, expected) => {
  const { document, offset } = fromBytes(name, Buffer.from(text))
  expect(document).toEqual({ ...nothing, name: 'a', text, ...expected })
  expect(offset).toBe(0)
})

test.each(['ferries.md', 'ferries.txt', 'FERRIES.MD'])('front matter, whole, in %s', (name) => {
  const { document, offset } = fromBytes(`/some/folder/${name}`, Buffer.from(whole))
  expect(document).toEqual({
    name: name.split('.')[0],
    title: 'Ferries: a town decides',
    publisher: 'Quay Courier',
    author: 'Ada Quill, Bo Marsh',
    date: '2024-03-01',
    address: 'https://quay.example/ferries',
    reportedFrom: { title: 'Fähren', publisher: 'Hafenblatt', date: '2024-02' },
    statedWording: 'translated',
    text: 'The mayor spoke.\n',
  })
  expect(whole.slice(offset)).toBe(document.text)
})

test.each<[string, Partial<Document>]>([
  ['date: 2024', { date: '2024' }],
  ["date: '2024-03'", { date: '2024-03' }],
  ['date: 2024-03-01T10:00:00Z', { date: '2024-03-01' }],
  ['title: 1984', { title: '1984' }],
  ['title: "  "', {}],
  ['title:', {}],
  ['# nothing but a remark', {}],
  ['', {}],
  ['reported_from: {}', { reportedFrom: { title: null, publisher: null, date: null } }],
])('front matter that says "%s"', (lines, expected) => {
  const { document } = fromBytes('a.md', Buffer.from(`---\n${lines}\n---\nText.`))
  expect(document).toEqual({ ...nothing, name: 'a', text: 'Text.', ...expected })
})

test.each([
  ['a.md', '\ufeffText.', 'Text.', 1],
  ['a.txt', '\ufeffText.', 'Text.', 1],
  ['a.md', '\ufeff---\r\ntitle: A\r\n---\r\nText.', 'Text.', 21],
])('%s of %j: the offset of the text counts all of the file before it', (name, text, body, offset) => {
  expect(fromBytes(name, Buffer.from(text))).toMatchObject({ document: { text: body }, offset })
})

const utf8 = (at: number, byte: string) =>
  `is not UTF-8: byte 0x${byte} at offset ${at} cannot be read; save the file as UTF-8`
const endings = extensions.join(', ')
const binary = 'is a binary file, not text'

test.each<[string, string, Buffer | string, string]>([
  ['no byte', 'a.txt', '', 'is empty'],
  ['front matter alone', 'a.md', '---\ntitle: A\n---', 'has no text behind its front matter'],
  ['white space alone', 'a.txt', ' \n\t\n', 'is empty (nothing but white space)'],
  ['a byte order mark alone', 'a.txt', '\ufeff', 'is empty (nothing but white space)'],
  ['a NUL', 'a.txt', 'Text\0 text', binary],
  ['the head of a picture', 'a.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), binary],
  ['control characters', 'a.txt', 'ab\u0001\u0002\u0003', binary],
  ['a NUL in UTF-16', 'a.txt', Buffer.from('\ufeffText\0', 'utf16le'), binary],
  [
    'UTF-8 with one byte gone',
    'a.txt',
    Buffer.concat([Buffer.from('Fähre ä'), Buffer.from([0xc3, 0x20])]),
    utf8(9, 'c3'),
  ],
  [
    'a bad byte behind longer ones',
    'a.md',
    Buffer.concat([Buffer.from('ä€😀\ufffd'), Buffer.from([0xff])]),
    utf8(12, 'ff'),
  ],
  ['a surrogate', 'a.txt', Buffer.from([0x41, 0xed, 0xa0, 0x80]), utf8(1, 'ed')],
  ['an overlong form', 'a.txt', Buffer.from([0x41, 0x42, 0xc0, 0xaf]), utf8(2, 'c0')],
  ['a character cut off at the end', 'a.txt', Buffer.from('Fähr€').subarray(0, 7), utf8(5, 'e2')],
  [
    'too many bytes',
    'a.txt',
    Buffer.alloc(largest + 1, 'a'),
    'is larger than 10 MB (10.0 MB); split it into one file a document',
  ],
  ['another format', 'a.pdf', 'Text', 'is no plain text (.txt, .md, .markdown)'],
  ['no ending', 'LICENSE', 'Text', `has no ending that tells its format; Parallax reads ${endings}`],
  [
    'a name of JavaScript as ending',
    'a.constructor',
    'Text',
    `is of a format (.constructor) not read; Parallax reads ${endings}`,
  ],
  ['an old format', 'a.doc', 'Text', `is of a format (.doc) not read; save it as .docx; Parallax reads ${endings}`],
])('refused: %s', (_, name, bytes, expected) => {
  expect(faultOf(name, Buffer.from(bytes as string))).toBe(expected)
})

test.each<[string, Buffer, string, string[], number]>([
  ['UTF-8', Buffer.from('Fähre'), 'Fähre', [], 0],
  ['windows-1252', Buffer.from('F\xe4hre \x93now\x94 \x80', 'latin1'), 'Fähre “now” €', ['encoding windows-1252'], 0],
  [
    'windows-1251',
    Buffer.from('cff0e8e2e5f22c20ece8f0212020cff0e8e2e5f2', 'hex'),
    'Привет, мир!  Привет',
    ['encoding windows-1251'],
    0,
  ],
  ['UTF-16 with a mark', Buffer.from('\ufeffFähre', 'utf16le'), 'Fähre', ['encoding UTF-16LE'], 1],
  ['UTF-16, the other way', Buffer.from('\ufeffFähre', 'utf16le').swap16(), 'Fähre', ['encoding UTF-16BE'], 1],
  ['UTF-16 without a mark', Buffer.from('A ferry for Fähre', 'utf16le'), 'A ferry for Fähre', ['encoding UTF-16LE'], 0],
  ['UTF-16 with half a character', Buffer.from('\ufeffA \ud800 b', 'utf16le'), 'A \ufffd b', ['encoding UTF-16LE'], 1],
  [
    'text that turns its direction',
    Buffer.from('a\u202eb\u202c'),
    'a\u202eb\u202c',
    ['holds characters that turn the direction of text (2): words may look other than they are'],
    0,
  ],
])('the encoding is found and said: %s', (_, bytes, text, notes, offset) => {
  expect(fromBytes('a.txt', bytes)).toMatchObject({ document: { text }, notes, offset })
})

test.each([
  ['title: [', /^has front matter that is no YAML in line 3: unexpected end/],
  ['title: A\ntitle: B', /^has front matter that is no YAML in line 3: duplicated mapping key$/],
  ['just words', /^has front matter in which every line must be lines of the form "name: value"$/],
  ['title: [a, b]', /^has front matter in which title must be text$/],
  ['date: 1 March', /^has front matter in which date must be a date such as 2025-05-19, 2025-05 or 2025$/],
  ['date: 2024-02-30x', /^has front matter in which date must be a date such as/],
  ['address: javascript:alert(1)', /^has front matter in which address must be a web address that begins with http/],
  ['wording: fine', /^has front matter in which wording must be one of original, translated, altered, unchecked$/],
  ['reported_from: A paper', /^has front matter in which reported_from must hold title, publisher or date$/],
  ['reported_from:\n  date: soon', /^has front matter in which reported_from.date must be a date/],
])('refused: front matter %j', (lines, expected) => {
  expect(faultOf('a.md', Buffer.from(`---\n${lines}\n---\nText.`))).toMatch(expected)
})

test('front matter in another language than YAML is never run', () => {
  const text = '---js\n{ title: (globalThis.ranFrontMatter = "yes") }\n---\nText.'
  expect(fromBytes('a.md', Buffer.from(text)).document.text).toBe(text)
  expect(globalThis).not.toHaveProperty('ranFrontMatter')
})

test('a file is read from the disk letter for letter', async () => {
  const text = 'Ferries\n\n“Yes,” said Ada Quill.\r\nâ€œNo\u0092â€\u009d 😀'
  expect((await readSource(file('good.txt', text))).document.text).toBe(text)
})

test.each<[string, () => string, string]>([
  ['no such file', () => join(folder, 'none.txt'), 'does not exist'],
  ['a file used as a folder', () => join(file('f.txt', 'x'), 'none.txt'), 'does not exist'],
  [
    'a folder',
    () => {
      mkdirSync(join(folder, 'dir.txt'))
      return join(folder, 'dir.txt')
    },
    'is a folder; give the files in it',
  ],
  [
    '11 MB',
    () => file('big.txt', Buffer.alloc(11 * 1024 * 1024, 'a')),
    'is larger than 10 MB (11.0 MB); split it into one file a document',
  ],
  [
    'an unknown format, without looking at the file',
    () => join(folder, 'none.exe'),
    `is of a format (.exe) not read; Parallax reads ${endings}`,
  ],
])('refused: %s', async (_, path, fault) => {
  const name = path()
  await expect(readSource(name)).rejects.toEqual(new SourceError(name, fault))
})
