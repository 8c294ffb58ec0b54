import { deflateSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { limits, readApart } from '../../src/sources/apart.js'
import { SourceError } from '../../src/sources/fault.js'
import { type Found, readUpload } from '../../src/sources/index.js'
import { build } from '../cli/program.js'
import { docx, zip } from './build/docx.js'
import { mutate, random } from './build/mutate.js'
import { lines, pdf } from './build/pdf.js'
import { xlsx } from './build/xlsx.js'
import { captionCases } from './corpus/captions.js'
import { docxCases } from './corpus/docx.js'
import { emlCases } from './corpus/eml.js'
import { htmlCases } from './corpus/html.js'
import { pdfCases } from './corpus/pdf.js'

beforeAll(build)

const mega = 1024 * 1024
const table = [
  ['Speaker', 'Quote', 'Date', 'Issue', 'Position'],
  ['Ada Quill', 'We need more ferries.', '2024-03-01', 'ferries', '1'],
]
const whole = '---\ntitle: Ferries\ndate: 2024-03-01\n---\n# Ferries\n\n“We need more ferries,” said Ada Quill.\n'

/** Good files of each format, small enough to be read many times. */
const formats: Readonly<Record<string, readonly Buffer[]>> = {
  'a.txt': [Buffer.from(whole), Buffer.from(`\ufeff${whole}`, 'utf16le')],
  'a.md': [Buffer.from(whole)],
  'a.html': htmlCases.filter(({ bytes }) => bytes.length < 5000).map(({ bytes }) => bytes),
  'a.pdf': pdfCases.slice(0, 24).map(({ bytes }) => bytes),
  'a.docx': docxCases.map(({ bytes }) => bytes),
  'a.eml': emlCases.map(({ bytes }) => bytes),
  'a.vtt': captionCases.filter(({ file }) => file === 'a.vtt').map(({ bytes }) => bytes),
  'a.srt': captionCases.filter(({ file }) => file === 'a.srt').map(({ bytes }) => bytes),
  'a.csv': [
    Buffer.from(table.map((row) => row.join(',')).join('\n')),
    Buffer.from(table.map((row) => row.join(';')).join('\r\n')),
  ],
  'a.jsonl': [Buffer.from('{"speaker":"Ada","text":"Yes."}\n{"speaker":"Bo","text":"No."}\n')],
  'a.xlsx': [xlsx({ rows: table }), xlsx({ rows: table, shared: false })],
  'a.zip': [zip({ 'a.txt': whole, 'b.html': '<p>We need more ferries.</p>' })],
}

/** Changes a file; of every second one that is an archive, what is in it, so that it can be unpacked. */
function changed(file: string, bytes: Buffer, next: () => number): Buffer {
  if (!/docx|xlsx/.test(file) || next() < 0.4) return mutate(bytes, next)
  const parts = unzipSync(bytes)
  const names = Object.keys(parts)
  const name = names[Math.floor(next() * names.length)]!
  return zip({ ...parts, [name]: mutate(Buffer.from(parts[name]!), next) }, 0)
}

/** Whether what was found is fit to be stored. */
function isSound(found: Found): boolean {
  if ('fault' in found) return found.fault.length > 0 && !found.fault.includes('\n')
  if ('table' in found) return found.table.rows.every(({ cells }) => cells.length === found.table.columns.length)
  const { text } = found.document
  return text.trim() !== '' && !text.includes('\0') && Buffer.from(text).toString() === text
}

describe.each(Object.entries(formats))('300 changed files, %s', (file, originals) => {
  test('each gives something sound or a plain refusal, in time and within memory', async () => {
    const next = random(file.length * 1000 + file.charCodeAt(2))
    const before = process.memoryUsage.rss()
    let [slowest, most, read] = [0, 0, 0]
    for (let i = 0; i < 300; i++) {
      const bytes = changed(file, originals[i % originals.length]!, next)
      const begun = performance.now()
      try {
        const found = await readUpload(file, bytes)
        expect(found.every(isSound)).toBe(true)
        read++
      } catch (error) {
        if (!(error instanceof SourceError)) throw error
        expect(error.fault).not.toMatch(/\n|takes longer|more than \d+ MB of memory|undefined|\[object/)
      }
      slowest = Math.max(slowest, performance.now() - begun)
      most = Math.max(most, process.memoryUsage.rss() - before)
    }
    expect(slowest).toBeLessThan(10_000)
    expect(most).toBeLessThan(500 * mega)
    expect(read).toBeGreaterThan(5)
  }, 120_000)
})

const spaces = Buffer.alloc(300 * mega, ' ')
const packed = deflateSync(spaces, { level: 9 })
const bombed = pdf({ pages: [lines(['x'])] })
  .toString('latin1')
  .replace(
    /<<\/Length \d+>>\nstream\n[\s\S]*?\nendstream/,
    () => `<</Length ${packed.length}/Filter/FlateDecode>>\nstream\n${packed.toString('latin1')}\nendstream`,
  )
/** Forms of which each draws the next ten times over. */
const forms = Array.from({ length: 15 }, (_, i) => {
  const drawn = i === 14 ? 'BT /F1 9 Tf (x) Tj ET' : '/X Do '.repeat(10)
  const resources = `/Resources<</Font<</F1 3 0 R>>/XObject<</X ${101 + i} 0 R>>>>`
  return `<</Type/XObject/Subtype/Form/BBox[0 0 1 1]${resources}/Length ${drawn.length}>>\nstream\n${drawn}\nendstream`
})
const nestedForms = pdf({ pages: [lines(['x'])], objects: forms })
  .toString('latin1')
  .replace('/Font<<', '/XObject<</X 100 0 R>>/Font<<')
  .replace('BT /F1', '/X Do BT /F1')

test.each<[string, string, Buffer, RegExp]>([
  ['a PDF that unpacks to 300 MB', 'a.pdf', Buffer.from(bombed, 'latin1'), /^(takes longer|takes more|holds no text)/],
  ['a PDF that draws a form 10^15 times', 'a.pdf', Buffer.from(nestedForms, 'latin1'), /^(takes longer|takes more)/],
  ['9 MB of opened tags', 'a.html', Buffer.from('<'.repeat(9_000_000)), /^takes (longer|more)/],
])('what takes too long or too much is given up: %s', async (_, file, bytes, fault) => {
  const begun = performance.now()
  const within = { seconds: 1.5, megabytes: 200 }
  const result = await readApart(file, bytes, within).then(
    () => 'read',
    (error: SourceError) => error.fault,
  )
  expect(result).toMatch(fault)
  expect(performance.now() - begun).toBeLessThan(4000)
})

test('memory is held within its limit, and reading goes on afterwards', async () => {
  const deep = Buffer.from(`<p>${'hello, '.repeat(1_400_000)}`)
  await expect(readApart('a.html', deep, { seconds: 8, megabytes: 40 })).rejects.toEqual(
    new SourceError('a.html', 'takes more than 40 MB of memory to read, so it was given up; save its text as .txt'),
  )
  const [found] = await readUpload('b.docx', docx({ body: ['We need more ferries.'] }))
  expect(found).toMatchObject({ document: { text: 'We need more ferries.' } })
})

test('the limits stay below 10 seconds and 500 MB', () => {
  expect(limits.seconds).toBeLessThan(10)
  expect(limits.megabytes).toBeLessThan(500)
})

test('files that are read at once do not wait in vain for one that is given up', async () => {
  const slow = readApart('a.html', Buffer.from('<'.repeat(9_000_000)), { seconds: 1, megabytes: 400 }).catch(
    ({ fault }) => fault,
  )
  const quick = readUpload('b.eml', Buffer.from('From: a@quay.example\r\n\r\nYes.'))
  expect(await slow).toMatch(/^takes longer/)
  expect(await quick).toMatchObject([{ document: { text: 'Yes.' } }])
})
