import type { Case } from '../build/case.js'
import { type Drawn, lines, pdf } from '../build/pdf.js'

const made = (what: string, bytes: Buffer, rest: Partial<Case>): Case => ({
  what,
  file: 'report.pdf',
  bytes,
  notes: ['1 page'],
  ...rest,
})

/** A paragraph set in lines of nearly the same length, and the same as running text. */
const set = [
  'The council of Quay decided on Friday about its ferries after',
  'a debate that lasted for most of the night, as its mayor said',
  'before the doors were opened to the people who had waited.',
]
const running = set.join(' ')
const other = [
  'The merchants of the town asked for more time, since nobody',
  'knows as yet what it costs to run two ferries for one whole',
  'year, and who would have to pay for them in the end.',
]
const otherRunning = other.join(' ')

const one = (drawn: readonly Drawn[], more = {}): Buffer => pdf({ pages: [drawn], ...more })

const left = (texts: readonly string[], y = 700): Drawn[] => lines(texts, { x: 60, y })
const right = (texts: readonly string[], y = 700): Drawn[] => lines(texts, { x: 320, y })
const narrow = [
  'The council of Quay decided on Friday about its',
  'ferries after a debate that lasted for most of the',
  'night, as its mayor said before the doors were all',
  'opened to the people who had waited for the news',
  'since the early afternoon.',
]
const narrowOther = [
  'The merchants of the town asked for more time as',
  'nobody knows as yet what it costs to run the two',
  'ferries for one whole year, and who would have to',
  'pay for them in the end, now that the bridge has',
  'been closed for good.',
]

/** Each word drawn by itself, with wide gaps, as justified text has them. */
const justified = (texts: readonly string[], left: number): Drawn[] =>
  texts.flatMap((text, row) => {
    let x = left
    return text.split(' ').map((word) => {
      const drawn = { text: word, x, y: 700 - row * 12 }
      x += word.length * 4.8 + 7.5
      return drawn
    })
  })

const head = (page: number): Drawn[] => [
  { text: 'QUAY COURIER', x: 72, y: 760, size: 8 },
  { text: `Friday, 1 March 2024 / ${page}`, x: 400, y: 760, size: 8 },
]
const foot = (page: number): Drawn => ({ text: String(page), x: 300, y: 30, size: 8 })

export const pdfCases: readonly Case[] = [
  made('one line', one(lines(['We need more ferries.'])), { text: 'We need more ferries.' }),
  made('lines of a paragraph', one(lines(set)), { text: running }),
  made('compressed', one(lines(set), { deflate: true }), { text: running }),
  made('paragraphs parted by a gap', one([...lines(set), ...lines(other, { y: 650 })]), {
    text: `${running}\n\n${otherRunning}`,
  }),
  made(
    'paragraphs that are set in',
    one([...lines(set), ...lines(other.slice(0, 1), { x: 87, y: 664 }), ...lines(other.slice(1), { y: 652 })]),
    {
      text: `${running}\n\n${otherRunning}`,
    },
  ),
  made('paragraphs told by a short last line', one(lines([...set.slice(0, 2), 'before dawn.', ...other])), {
    text: `${set.slice(0, 2).join(' ')} before dawn.\n\n${otherRunning}`,
  }),
  made('a heading in larger type', one([...lines(['Ferries decided'], { y: 730, size: 20 }), ...lines(set)]), {
    text: `Ferries decided\n\n${running}`,
    stated: { title: 'Ferries decided' },
  }),
  made('title and author that the file states', one(lines(set), { info: '/Title(Ferries decided)/Author(Bo Marsh)' }), {
    text: running,
    stated: { title: 'Ferries decided', author: 'Bo Marsh' },
  }),
  made('a title that a program made up', one(lines(set), { info: '/Title(Microsoft Word - ferries.docx)' }), {
    text: running,
  }),
  made('quotation marks and accents', one(lines(['“We need more ferries,” said the mayor’s aide – again.'])), {
    text: '“We need more ferries,” said the mayor’s aide – again.',
  }),
  made(
    'a word parted at the end of a line',
    one(lines(['The council of Quay decided on Friday about the trans-', 'port of its people over the water.'])),
    {
      text: 'The council of Quay decided on Friday about the transport of its people over the water.',
    },
  ),
  made(
    'a hyphen that belongs to the word',
    one(lines(['A long-term plan was made by the council of Quay, and a long-', 'term plan is what the town needs.'])),
    {
      text: 'A long-term plan was made by the council of Quay, and a long-term plan is what the town needs.',
    },
  ),
  made(
    'a hyphen before a name',
    one(lines(['The council of Quay decided about the line of Quay-', 'Marsh on Friday.'])),
    {
      text: 'The council of Quay decided about the line of Quay-Marsh on Friday.',
    },
  ),
  made('two columns', one([...left(narrow), ...right(narrowOther)]), {
    text: `${narrow.join(' ')}\n\n${narrowOther.join(' ')}`,
  }),
  made(
    'two columns, drawn line by line across both',
    one(narrow.flatMap((text, i) => [...left([text], 700 - i * 12), ...right([narrowOther[i]!], 700 - i * 12)])),
    {
      text: `${narrow.join(' ')}\n\n${narrowOther.join(' ')}`,
    },
  ),
  made(
    'two columns below a heading and above a line over both',
    one([
      ...lines(['Ferries decided after a long debate in the council'], { x: 60, y: 740, size: 20 }),
      ...left(narrow),
      ...right(narrowOther),
      ...lines(['This report was written for the Quay Courier, and is set over the whole of the page at last.'], {
        x: 60,
        y: 600,
      }),
    ]),
    {
      text: `Ferries decided after a long debate in the council\n\n${narrow.join(' ')}\n\n${narrowOther.join(' ')}\n\nThis report was written for the Quay Courier, and is set over the whole of the page at last.`,
      stated: { title: 'Ferries decided after a long debate in the council' },
    },
  ),
  made(
    'a paragraph that goes on in the next column',
    one([...left(narrow.slice(0, 4)), ...right([narrow[4]!, ...narrowOther])]),
    {
      text: `${narrow.join(' ')}\n\n${narrowOther.join(' ')}`,
    },
  ),
  made('two columns of justified words', one([...justified(narrow, 60), ...justified(narrowOther, 340)]), {
    text: `${narrow.join(' ')}\n\n${narrowOther.join(' ')}`,
  }),
  made(
    'columns of a table stay in their rows',
    one(
      ['Ferries', 'Bridges', 'Tunnels', 'Roads', 'Rails'].flatMap((text, i) => [
        ...left([text], 700 - i * 24),
        ...right([String(i + 1)], 700 - i * 24),
      ]),
    ),
    {
      text: 'Ferries 1\n\nBridges 2\n\nTunnels 3\n\nRoads 4\n\nRails 5',
    },
  ),
  made(
    'running heads and page numbers',
    pdf({
      pages: [1, 2, 3].map((page) => [
        ...head(page),
        ...lines(
          [...set, '', ...other].map((line) => line.replace('Friday', `day ${page}`)),
          { y: 680 },
        ),
        foot(page),
      ]),
    }),
    {
      text: [1, 2, 3].map((page) => `${running.replace('Friday', `day ${page}`)}\n\n${otherRunning}`).join('\n\n'),
      notes: ['3 pages', 'running heads and page numbers left out (6)'],
    },
  ),
  made(
    'a title that runs on as head',
    pdf({
      pages: [
        [...lines(['Ferries decided'], { y: 740, size: 20 }), ...lines(set)],
        [{ text: 'Ferries decided', x: 72, y: 760, size: 8 }, ...lines(other)],
      ],
    }),
    {
      text: `Ferries decided\n\n${running}\n\n${otherRunning}`,
      stated: { title: 'Ferries decided' },
      notes: ['2 pages', 'running heads and page numbers left out (1)'],
    },
  ),
  made(
    'a sentence over two pages',
    pdf({
      pages: [
        [...lines(set.slice(0, 2)), foot(1)],
        [...lines(set.slice(2)), foot(2)],
      ],
    }),
    {
      text: running,
      notes: ['2 pages', 'running heads and page numbers left out (2)'],
    },
  ),
  made('text that runs upwards', one([...lines(set), { text: 'Draft', x: 30, y: 300, turned: true }]), {
    text: running,
    notes: ['1 page', 'text that does not run from left to right left out (1)'],
  }),
  made(
    'an action that would run a script',
    one(lines(set), { catalog: '/OpenAction 100 0 R', objects: ['<</S/JavaScript/JS(app.alert\\(1\\))>>'] }),
    { text: running },
  ),
  made(
    'no table of objects',
    Buffer.from(
      one(lines(set))
        .toString('latin1')
        .replace(/xref[\s\S]*?trailer/, 'trailer')
        .replace(/startxref\n\d+/, 'startxref\n0'),
      'latin1',
    ),
    { text: running },
  ),
  made(
    'a table of objects that points nowhere',
    Buffer.from(
      one(lines(set))
        .toString('latin1')
        .replace(/startxref\n\d+/, 'startxref\n999999'),
      'latin1',
    ),
    { text: running },
  ),
]

const looped = one(lines(set)).toString('latin1').replace('/Kids[10 0 R]', '/Kids[2 0 R]')
const damaged = 'is a damaged PDF; open it in a PDF program and save or print it as a new PDF'

export const badPdf: readonly Case[] = [
  made('no byte', Buffer.from(''), { fault: 'is empty' }),
  made('another format', Buffer.from('<html>'), { fault: 'is no PDF' }),
  made('the first line alone', Buffer.from('%PDF-1.7\n'), { fault: damaged }),
  made('pages that hold themselves', Buffer.from(looped, 'latin1'), { fault: damaged }),
  made('no pages', pdf({ pages: [] }), { fault: damaged }),
  made('a page without text', one([]), {
    fault: 'holds no text, only pictures, as a scan does; run text recognition (OCR) on it first',
  }),
  made(
    'a password',
    one(lines(set), {
      objects: [
        '<</Filter/Standard/V 1/R 2/O(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/U(aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa)/P -4>>',
      ],
      trailer: '/Encrypt 100 0 R/ID[(aaaaaaaaaaaaaaaa)(aaaaaaaaaaaaaaaa)]',
    }),
    { fault: 'is protected by a password; save it without one' },
  ),
]
