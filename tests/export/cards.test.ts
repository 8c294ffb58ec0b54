import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { type Card, type Deck, paragraphsOf, toText } from '../../src/export/cards/card.js'
import { toCardsDocx } from '../../src/export/cards/docx.js'
import { preflight, traps } from '../../src/export/cards/preflight.js'
import { converted, hasSoffice } from './soffice.js'

const card: Card = {
  hat: 'Free fares',
  block: 'Supports',
  tag: 'Fares lock people in',
  cite: [
    { text: 'Ada ', cite: false },
    { text: 'Lindqvist', cite: true },
    { text: ', chair of the harbour board, 3-4-', cite: false },
    { text: '2031', cite: true },
    { text: ', "Harbour board hears," The Sound Courier', cite: false },
  ],
  body: [
    { text: 'The board met on Tuesday. ', quoted: false, read: false },
    { text: 'Every fare we charge ', quoted: true, read: false },
    { text: 'keeps somebody at home', quoted: true, read: true },
    { text: ', she said & left.', quoted: false, read: false },
  ],
}
const against: Card = { ...card, block: 'Opposes', tag: 'Nobody repairs a free ferry' }
const deck: Deck = {
  title: 'Round one',
  cards: [card, against, { ...card, hat: 'The bridge', tag: 'Ice “breaks” <ferries>' }],
}

const parts = async (file: Buffer) =>
  Object.fromEntries(Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]))

/** The paragraphs of a Word file: the id of the style, and the text. */
const paragraphs = (xml: string): [style: string, text: string][] =>
  [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => [
    /<w:pStyle w:val="(.*?)"/.exec(paragraph)?.[1] ?? 'Normal',
    [...paragraph.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
  ])

test.each([
  ['paragraph', 'Normal', 'Normal', 'Normal/Card'],
  ['paragraph', 'Heading1', 'heading 1', 'Pocket'],
  ['paragraph', 'Heading2', 'heading 2', 'Hat'],
  ['paragraph', 'Heading3', 'heading 3', 'Block'],
  ['paragraph', 'Heading4', 'heading 4', 'Tag'],
  ['character', 'Style13ptBold', 'Style 13 pt Bold', 'Cite'],
  ['character', 'StyleUnderline', 'Style Underline', 'Underline'],
  ['character', 'Emphasis', 'Emphasis', ''],
])('%s style %s is called “%s”, alias “%s”', async (kind, id, name, alias) => {
  const { 'word/styles.xml': xml } = await parts(await toCardsDocx(deck))
  const found = [...xml!.matchAll(new RegExp(`<w:style w:type="${kind}"[^>]*w:styleId="${id}">(.*?)</w:style>`, 'gs'))]
  expect(found).toHaveLength(1)
  expect(found[0]![1]).toContain(`<w:name w:val="${name}"/>${alias && `<w:aliases w:val="${alias}"/>`}`)
})

test('three paragraphs a card, under pocket, hats and blocks', async () => {
  const { 'word/document.xml': xml } = await parts(await toCardsDocx(deck))
  const cite = 'Ada Lindqvist, chair of the harbour board, 3-4-2031, &quot;Harbour board hears,&quot; The Sound Courier'
  const body = 'The board met on Tuesday. Every fare we charge keeps somebody at home, she said &amp; left.'
  expect(paragraphs(xml!)).toEqual([
    ['Heading1', 'Round one'],
    ['Heading2', 'Free fares'],
    ['Heading3', 'Supports'],
    ['Heading4', 'Fares lock people in'],
    ['Normal', cite],
    ['Normal', body],
    ['Heading3', 'Opposes'],
    ['Heading4', 'Nobody repairs a free ferry'],
    ['Normal', cite],
    ['Normal', body],
    ['Heading2', 'The bridge'],
    ['Heading3', 'Supports'],
    ['Heading4', 'Ice “breaks” &lt;ferries&gt;'],
    ['Normal', cite],
    ['Normal', body],
  ])
})

test('Cite stands on name and year alone; the quote is underlined, what is read highlighted, the rest in 8 pt', async () => {
  const { 'word/document.xml': xml } = await parts(await toCardsDocx({ ...deck, cards: [card] }))
  const runs = [...xml!.matchAll(/<w:r>(.*?)<\/w:r>/gs)].map(([, run]) => [
    /<w:rStyle w:val="(.*?)"/.exec(run!)?.[1] ?? '',
    /<w:highlight w:val="(.*?)"/.exec(run!)?.[1] ?? '',
    /<w:sz w:val="(.*?)"/.exec(run!)?.[1] ?? '',
    /<w:t[^>]*>(.*?)<\/w:t>/s.exec(run!)![1]!.slice(0, 12),
  ])
  expect(runs.slice(4)).toEqual([
    ['', '', '', 'Ada '],
    ['Style13ptBold', '', '', 'Lindqvist'],
    ['', '', '', ', chair of t'],
    ['Style13ptBold', '', '', '2031'],
    ['', '', '', ', &quot;Harb'],
    ['', '', '16', 'The board me'],
    ['StyleUnderline', '', '', 'Every fare w'],
    ['StyleUnderline', 'cyan', '', 'keeps somebo'],
    ['', '', '16', ', she said &'],
  ])
})

test('plain text for the clipboard', () => {
  const lines = toText({ ...deck, cards: [card, against] }).split('\n')
  expect(lines.filter((line) => line !== '').slice(0, 4)).toEqual([
    'Free fares',
    'Supports',
    'Fares lock people in',
    'Ada Lindqvist, chair of the harbour board, 3-4-2031, "Harbour board hears," The Sound Courier',
  ])
})

describe.each(traps.map((trap) => [trap.id, trap] as const))('the trap %s', (_, trap) => {
  test.each(trap.hits.map((hit) => [JSON.stringify(hit), hit] as const))('catches %s', (_name, hit) => {
    const { card: mended, findings } = preflight({ ...card, ...hit })
    expect(findings.map(({ trap: id, mended: done }) => [id, done])).toEqual([[trap.id, trap.mend !== undefined]])
    expect(preflight(mended).findings.filter((finding) => finding.mended)).toEqual([])
    expect(paragraphsOf(mended).some((text) => text.includes('\n'))).toBe(false)
  })
  test.each(trap.misses.map((miss) => [JSON.stringify(miss), miss] as const))('passes %s', (_name, miss) => {
    expect(trap.caught({ ...card, ...miss })).toBe(false)
  })
})

test('what preflight changes it changes as little as can be', () => {
  const mended = (body: string) =>
    paragraphsOf(preflight({ ...card, body: [{ text: body, quoted: true, read: true }] }).card)[2]
  expect(mended('[He] is at https://example.org/a\nnow.')).toBe('¶ [He] is at example.org/a now.')
  const cite = [
    { text: 'Bo ', cite: false },
    { text: 'Quill', cite: true },
    { text: ', head of Pier 7, 3-4-', cite: false },
    { text: '2031', cite: true },
    { text: ', "Title," Paper', cite: false },
  ]
  const { card: dated } = preflight({ ...card, cite })
  expect(paragraphsOf(dated)[1]).toBe('Bo Quill, 3-4-2031, head of Pier 7, "Title," Paper')
  expect(dated.cite.filter((run) => run.cite).map(({ text }) => text)).toEqual(['Quill', '2031'])
})

test.runIf(hasSoffice)('LibreOffice opens the file and loses nothing', { timeout: 120_000 }, async () => {
  const file = await toCardsDocx(deck)
  const text = (await converted(file, 'txt:Text (encoded):UTF8')).toString('utf8').replace(/^\ufeff/, '')
  const { 'word/document.xml': xml } = await parts(file)
  const plain = (line: string) =>
    line.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&')
  expect(text.trim().split(/\r?\n/)).toEqual(paragraphs(xml!).map(([, line]) => plain(line)))
  const again = await parts(await converted(file, 'docx'))
  const kept = paragraphs(again['word/document.xml']!).map(([style]) => style)
  expect(kept).toEqual(paragraphs(xml!).map(([style]) => style))
  expect(again['word/document.xml']).toContain('<w:highlight w:val="cyan"/>')
})
