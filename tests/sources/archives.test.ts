import { beforeAll, expect, test } from 'vitest'
import { SourceError } from '../../src/sources/fault.js'
import { readUpload } from '../../src/sources/index.js'
import { build } from '../cli/program.js'
import { docx, zip } from './build/docx.js'
import { lines, pdf } from './build/pdf.js'
import { body, page, text } from './corpus/html.js'

beforeAll(build)

/** What was found, in short: a text, a number of rows, or a fault, by name. */
const found = async (file: string, bytes: Buffer): Promise<Record<string, string | number>> =>
  Object.fromEntries(
    (await readUpload(file, bytes)).map((one) => [
      one.file,
      'document' in one ? one.document.text : 'table' in one ? one.table.rows.length : one.fault,
    ]),
  )

const plain = 'We need more ferries.'
const outside = 'holds a file whose path leads out of the archive, so none of it is read; pack it again'

test('an archive of every format: each file is found by its name, and what cannot be read is told', async () => {
  const bytes = zip({
    'a.txt': plain,
    'day one/b.md': `# Ferries\n\n${plain}`,
    'day one/page.html': page('', body),
    'c.pdf': pdf({ pages: [lines([plain])] }),
    'd.docx': docx({ body: [plain] }),
    'e.eml': `From: a@quay.example\r\n\r\n${plain}`,
    'f.srt': '1\n00:00:01,000 --> 00:00:02,000\nADA: Yes.\n',
    'q.csv': 'Who,Text\nAda,Yes\n',
    'g.exe': 'x',
    'h.txt': '',
    'i.zip': zip({ 'a.txt': plain }),
    '__MACOSX/a.txt': 'x',
    '.hidden.txt': 'x',
    'empty/': '',
  })
  const all = await found('news.zip', bytes)
  expect(all['news.zip/g.exe']).toMatch(/^is of a format \(\.exe\) not read; Parallax reads /)
  expect({ ...all, 'news.zip/g.exe': 'refused' }).toEqual({
    'news.zip/a.txt': plain,
    'news.zip/day one/b.md': `# Ferries\n\n${plain}`,
    'news.zip/day one/page.html': text,
    'news.zip/c.pdf': plain,
    'news.zip/d.docx': plain,
    'news.zip/e.eml': plain,
    'news.zip/f.srt': 'ADA (00:00:01): Yes.',
    'news.zip/q.csv': 1,
    'news.zip/g.exe': 'refused',
    'news.zip/h.txt': 'is empty',
    'news.zip/i.zip': 'is an archive within an archive; unpack it, and give the files in it',
  })
})

test('the documents of an archive are named by their own files', async () => {
  const [one] = await readUpload('news.zip', zip({ 'day/ferries.txt': plain }))
  expect(one).toMatchObject({ file: 'news.zip/day/ferries.txt', document: { name: 'ferries', title: null }, offset: 0 })
})

test('names that would trick a terminal or a reader are shown without their tricks', async () => {
  expect(Object.keys(await found('a.zip', zip({ 'a\u001b[2J\u202etxt.txt': plain })))).toEqual([
    'a.zip/a\ufffd[2J\ufffdtxt.txt',
  ])
})

/** An archive with the bytes of one number changed, wherever it stands in the list of files or before a file. */
function changed(archive: Buffer, from: string, offset: number, change: (bytes: Buffer, at: number) => void): Buffer {
  const bytes = Buffer.from(archive)
  for (let at = bytes.indexOf(from, 0, 'latin1'); at >= 0; at = bytes.indexOf(from, at + 1, 'latin1'))
    change(bytes, at + offset)
  return bytes
}

const small = zip({ 'a.txt': plain })
const large = zip({ 'a.txt': Buffer.alloc(1_000_000, 'a') }, 9)

test.each<[string, Buffer, string]>([
  ['no byte', Buffer.from(''), 'is empty'],
  ['another format', Buffer.from('We need more ferries.'), 'is no zip archive, or is damaged'],
  ['nothing in it', zip({}), 'holds no files'],
  ['cut off', small.subarray(0, small.length - 20), 'is no zip archive, or is damaged'],
  ['a path that leads up', zip({ 'a.txt': plain, '../../etc/passwd.txt': 'x' }), outside],
  ['a path from the root', zip({ '/etc/passwd.txt': 'x' }), outside],
  ['a path with a drive', zip({ 'C:/a.txt': 'x' }), outside],
  [
    '2,001 files',
    zip(Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.txt`, 'x']))),
    'holds more than 2000 files; split it',
  ],
  [
    'a zip bomb',
    zip({ 'a.txt': Buffer.alloc(90 * 1024 * 1024) }, 9),
    'unpacks to 90 MB or more, as an archive made to do harm would (the limit is 100 MB, and 200 times its size); unpack it yourself, and give the files in it',
  ],
  [
    'a list that says 4 GB',
    changed(small, 'PK\u0001\u0002', 24, (bytes, at) => bytes.writeUInt32LE(0xf0000000, at)),
    'unpacks to 3840 MB or more, as an archive made to do harm would (the limit is 100 MB, and 200 times its size); unpack it yourself, and give the files in it',
  ],
])('refused as a whole: %s', async (_, bytes, fault) => {
  await expect(readUpload('a.zip', bytes)).rejects.toEqual(new SourceError('a.zip', fault))
})

test.each<[string, Buffer, string]>([
  [
    'a size that is not true',
    changed(large, 'PK\u0001\u0002', 24, (bytes, at) => bytes.writeUInt32LE(10, at)),
    'is damaged: "a.txt" in it cannot be unpacked',
  ],
  [
    'a password',
    changed(small, 'PK\u0001\u0002', 8, (bytes, at) => bytes.writeUInt16LE(1, at)),
    'is protected by a password; unpack it, and give the files in it',
  ],
  [
    'damaged data',
    changed(large, 'PK\u0003\u0004', 40, (bytes, at) => bytes.fill(0xff, at, at + 200)),
    'is damaged: "a.txt" in it cannot be unpacked',
  ],
])('a file in an archive that cannot be unpacked: %s', async (_, bytes, fault) => {
  expect(await found('a.zip', bytes)).toEqual({ 'a.zip/a.txt': fault })
})
