import type { Case } from '../build/case.js'
import { docx, paragraph, run, zip } from '../build/docx.js'

const made = (what: string, bytes: Buffer, rest: Partial<Case>): Case => ({
  what,
  file: 'notes.docx',
  bytes,
  notes: [],
  ...rest,
})

const body = ['The council of Quay decided about its ferries.', '“We need more ferries,” said Ada Quill.']
const text = body.join('\n\n')
const nested = `${'<w:sdt><w:sdtContent>'.repeat(3000)}${paragraph(run('x'))}${'</w:sdtContent></w:sdt>'.repeat(3000)}`
const bomb = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>'

export const docxCases: readonly Case[] = [
  made('paragraphs', docx({ body }), { text }),
  made(
    'title and author',
    docx({
      body,
      core: '<dc:title>Ferries &amp; bridges</dc:title><dc:creator>Bo Marsh</dc:creator><dcterms:modified>2024-03-01T10:00:00Z</dcterms:modified>',
    }),
    {
      text,
      stated: { title: 'Ferries & bridges', author: 'Bo Marsh' },
      notes: ['saved 2024-03-01'],
    },
  ),
  made('a heading as title', docx({ body: [paragraph(run('Ferries decided'), 'Heading1'), ...body] }), {
    text: `Ferries decided\n\n${text}`,
    stated: { title: 'Ferries decided' },
  }),
  made(
    'runs in one word',
    docx({ body: [paragraph(run('“We need ') + run('mo') + run('re ferries,” said Ada Quill.'))] }),
    { text: '“We need more ferries,” said Ada Quill.' },
  ),
  made(
    'a line break and a tab',
    docx({ body: [paragraph('<w:r><w:t>Quay</w:t><w:br/><w:t>Harbour</w:t><w:tab/><w:t>East</w:t></w:r>')] }),
    { text: 'Quay\nHarbour East' },
  ),
  made(
    'tracked changes',
    docx({
      body: [
        paragraph(
          `${run('We need ')}<w:del><w:r><w:delText>no </w:delText></w:r></w:del><w:ins>${run('more ')}</w:ins>${run('ferries.')}`,
        ),
      ],
    }),
    { text: 'We need more ferries.' },
  ),
  made(
    'a table',
    docx({
      body: [
        `<w:tbl><w:tr><w:tc>${paragraph(run('Ferries'))}</w:tc><w:tc>${paragraph(run('Two'))}</w:tc></w:tr></w:tbl>`,
      ],
    }),
    { text: 'Ferries\n\nTwo' },
  ),
  made(
    'a footnote',
    docx({
      body: [paragraph(`${run('We need more ferries.')}<w:r><w:footnoteReference w:id="1"/></w:r>`)],
      notes: ['Said on Friday.'],
    }),
    {
      text: 'We need more ferries.\n\nSaid on Friday.',
    },
  ),
  made('markup in the text', docx({ body: ['<script>alert(1)</script> & more'] }), {
    text: '<script>alert(1)</script> & more',
  }),
  made(
    'macros and pictures',
    docx({ body, more: { 'word/vbaProject.bin': 'x', 'word/media/image1.png': 'x', 'word/media/image2.png': 'x' } }),
    {
      text,
      notes: ['pictures left out (2)', 'macros left out'],
    },
  ),
  made('characters that turn the direction', docx({ body: ['We need \u202emore\u202c ferries.'] }), {
    text: 'We need more ferries.',
    notes: ['characters that turn the direction of text removed (2)'],
  }),
  made('a picture that would be huge', docx({ body, more: { 'word/media/image1.png': Buffer.alloc(100_000) } }), {
    text,
    notes: ['pictures left out (1)'],
  }),
]

const isNone = 'is no Word document, or is damaged'

export const badDocx: readonly Case[] = [
  made('no byte', Buffer.from(''), { fault: 'is empty' }),
  made('another format', Buffer.from('We need more ferries.'), { fault: isNone }),
  made('an old Word file', Buffer.from('d0cf11e0a1b11ae1000000', 'hex'), {
    fault: 'is an old or password-protected Word file; save it as .docx without a password',
  }),
  made('an archive of something else', zip({ 'a.txt': 'x' }), {
    fault: 'is no Word document: it holds no word/document.xml',
  }),
  made('cut off', docx({ body }).subarray(0, 600), { fault: isNone }),
  made('no text', docx({ body: [] }), { fault: 'holds no text' }),
  made('XML entities', docx({ body, prolog: bomb }), {
    fault: 'declares XML entities, as no Word document does; save it again with Word or LibreOffice',
  }),
  made('XML that is none', zip({ 'word/document.xml': '<w:document' }), {
    fault: 'is a damaged Word document; open it in Word or LibreOffice and save it again',
  }),
  made('parts 6,000 deep', docx({ body: [nested] }), { fault: 'nests its parts too deeply to be read; save it again' }),
  made('a zip bomb', docx({ body, more: { 'word/bomb.xml': Buffer.alloc(40 * 1024 * 1024, ' ') } }), {
    fault:
      'unpacks to 40 MB or more, as an archive made to do harm would (the limit is 100 MB, and 200 times its size); unpack it yourself, and give the files in it',
  }),
]
