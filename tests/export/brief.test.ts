import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import type { Brief } from '../../src/export/brief/brief.js'
import { toBriefDocx } from '../../src/export/brief/docx.js'
import { toMarkdown } from '../../src/export/brief/markdown.js'
import { converted, hasSoffice } from './soffice.js'

const mark = { glyph: '▲', word: 'Supports', count: '2 statements', notes: '', fill: 'CFC4EA', ink: '2B1A52' }
const quote = { speaker: 'Ada Lindqvist', role: 'chair', note: null, warning: null, quotation: true }
const brief: Brief = {
  title: 'Boats & fares',
  narrowed: '',
  about: 'For Friday',
  issues: ['Free fares', 'The bridge'],
  rows: [
    {
      speaker: 'Ada Lindqvist',
      marks: [mark, { ...mark, glyph: '', word: 'Nothing found', count: '', fill: 'F6F3EE' }],
    },
    {
      speaker: 'Bruno Okafor',
      marks: [{ ...mark, glyph: '▼', word: 'Opposes', notes: 'coded by machine only' }, mark],
    },
  ],
  legend: ['▲ supports'],
  sections: [
    {
      issue: 'Free fares',
      proposition: 'Ferries should cost nothing.',
      sides: [
        {
          side: 'Supports',
          quotes: [{ ...quote, words: 'Every fare keeps [us] at home', note: 'Strong', footnote: 1 }],
        },
        {
          side: 'Opposes',
          quotes: [
            {
              ...quote,
              words: 'Gratis vessels',
              quotation: false,
              warning: 'Words altered by the source.',
              footnote: 2,
            },
          ],
        },
      ],
    },
  ],
  footnotes: [
    { citation: 'Ada Lindqvist, quoted in Feld, “Hearing.”', warnings: [], href: 'http://localhost:3000/quotes/1' },
    { citation: '“Towns speak.”', warnings: ['Words altered.'], href: 'http://localhost:3000/quotes/10' },
  ],
  method: ['The marks rest on everything.'],
  date: '27 November 2031',
  address: 'http://localhost:3000/collections/boats?at=7',
  dataAddress: 'http://localhost:3000/collections/boats/brief.json?at=7',
  hash: 'ab'.repeat(32),
}

const parts = async () =>
  Object.fromEntries(
    Object.entries(unzipSync(await toBriefDocx(brief))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )

test('the Word file has headings, a described table with a repeated head, and footnotes', async () => {
  const { 'word/document.xml': body, 'word/footnotes.xml': notes, 'word/styles.xml': styles } = await parts()
  const outline = [...body!.matchAll(/<w:p>(?:(?!<\/w:p>).)*?<w:pStyle w:val="(Title|Heading\d)"\/>.*?<\/w:p>/gs)].map(
    ([paragraph, style]) => [
      style,
      [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
    ],
  )
  expect(outline).toEqual([
    ['Title', 'Boats &amp; fares'],
    ['Heading1', 'Where they stand'],
    ['Heading1', 'Free fares'],
    ['Heading2', 'Supports'],
    ['Heading3', 'Strong'],
    ['Heading2', 'Opposes'],
    ['Heading1', 'How this was made'],
  ])
  expect(body).toContain('<w:tblHeader/>')
  expect(body).toMatch(
    /<w:tblCaption w:val="Where they stand"\/><w:tblDescription w:val="Where 2 speakers stand on 2 issues[^"]*"\/><\/w:tblPr>/,
  )
  expect([...body!.matchAll(/<w:footnoteReference w:id="(\d+)"\/>/g)].map(([, id]) => id)).toEqual(['1', '2'])
  expect(notes).toMatch(/w:id="2".*“Towns speak.”.*<w:rStyle w:val="Warning"\/>.*Words altered\./s)
  const used = new Set([...`${body}${notes}`.matchAll(/<w:(?:pStyle|rStyle) w:val="(.*?)"/g)].map(([, id]) => id))
  expect([...used].filter((id) => !styles!.includes(`w:styleId="${id}"`))).toEqual([])
})

test('Markdown, with footnotes, and nothing in the words that is taken for markup', () => {
  const text = toMarkdown(brief)
  expect(text).toContain('| **Ada Lindqvist** | ▲ Supports, 2 statements | Nothing found |')
  expect(text).toContain('> “Every fare keeps \\[us\\] at home”[^1]\n>\n> Ada Lindqvist, chair\n>\n> Strong')
  expect(text).toContain('> Gratis vessels[^2]\n>\n> Ada Lindqvist, chair **Words altered by the source.**')
  expect(text).toContain('[^2]: “Towns speak.” **Words altered.** <http://localhost:3000/quotes/10>')
  expect(text).toContain(`SHA-256 of <${brief.dataAddress}>: \`${brief.hash}\``)
})

test.runIf(hasSoffice)('LibreOffice opens the file and loses nothing', { timeout: 120_000 }, async () => {
  const file = await toBriefDocx(brief)
  const text = (await converted(file, 'txt:Text (encoded):UTF8')).toString('utf8')
  for (const words of ['Every fare keeps [us] at home', 'Nothing found', 'coded by machine only', brief.hash])
    expect(text).toContain(words)
  const again = Object.entries(unzipSync(await converted(file, 'docx')))
  const part = (name: string) => strFromU8(again.find(([path]) => path === name)![1])
  expect(part('word/footnotes.xml')).toContain('Words altered.')
  expect(part('word/document.xml').match(/<w:footnoteReference /g)).toHaveLength(2)
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="Heading1"/>')
})
