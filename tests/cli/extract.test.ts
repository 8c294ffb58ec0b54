import { execFile } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { forms, quoteKinds, speakerKinds } from '../../src/domain.js'
import { docx, zip } from '../sources/build/docx.js'
import { paraphrased } from '../wording/texts.js'
import { build, freshFolder, launcher, parallax, run, write } from './program.js'

beforeAll(build)

const span = z.strictObject({ start: z.int().nonnegative(), end: z.int().positive() })
const share = z.number().min(0).max(1)
const coding = z.strictObject({
  issue: z.string().min(1),
  position: z.int().min(-2).max(2).nullable(),
  confidence: share,
  evidence: z.array(span),
  rule: z.string().min(1),
})
const quote = z.strictObject({
  text: z.string().min(1),
  ...span.shape,
  kind: z.enum(quoteKinds),
  form: z.enum(forms),
  continues: z.int().nonnegative().nullable(),
  cue: span.nullable(),
  speaker: span.nullable(),
  speakerName: z.string().min(1).nullable(),
  speakerKind: z.enum(speakerKinds).nullable(),
  role: z.string().min(1).nullable(),
  via: z.array(z.string().min(1)),
  complete: z.boolean(),
  confidence: share,
  codings: z.array(coding),
  /** Places in the document's signals of those that touch the quote. */
  signals: z.array(z.int().nonnegative()),
})
/** The contract of `extract --jsonl`: exactly these keys. */
const extracted = z.strictObject({
  doc: z.string(),
  wording: z.enum(['original', 'translated', 'altered', 'unchecked']),
  signals: z.array(z.strictObject({ printed: z.string(), expected: z.string().nullable(), ...span.shape })),
  quotes: z.array(quote),
})

const words =
  'The port council met on Monday. “We must run our own AI data centers at home,” said Ada Quill, the mayor of Quay, ' +
  '“and we must not depend on a foreign provider.” The meeting broke up. “They are what the'
const files: Record<string, string> = {
  'plain.txt': words,
  'marked.txt': `\ufeff${words}`,
  'fronted.md': `---\ntitle: Quay 😀\n---\n${words}`,
  'quiet.txt': 'The ferries left at noon. It rained.',
  'spun.txt': paraphrased['a report on a harbour'],
}

describe('extract --jsonl', () => {
  const folder = freshFolder()
  let lines: z.infer<typeof extracted>[]
  beforeAll(async () => {
    write(folder, files)
    const { code, stdout, stderr } = await run(launcher, ['extract', '--jsonl', ...Object.keys(files)], folder)
    expect([code, stderr]).toEqual([0, ''])
    lines = stdout
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => extracted.parse(JSON.parse(line)))
  })

  test('prints a line for each file, in order, and stores nothing', () => {
    expect(lines.map(({ doc }) => doc)).toEqual(['plain', 'marked', 'fronted', 'quiet', 'spun'])
    expect(lines[3]!.quotes).toEqual([])
    expect(readdirSync(folder).sort()).toEqual(Object.keys(files).sort())
  })

  test.each(Object.keys(files))('offsets lead into the text of %s as it stands in the file', (name) => {
    const { quotes } = lines[Object.keys(files).indexOf(name)]!
    for (const { text, start, end, codings } of quotes) {
      expect(files[name]!.slice(start, end)).toBe(text)
      const evidence = codings.flatMap((found) => found.evidence)
      expect(evidence.filter(({ start, end }) => !words.includes(files[name]!.slice(start, end)))).toEqual([])
    }
    const names = quotes.filter(({ speakerName }) => speakerName === 'Ada Quill')
    expect(names.map((found) => found.speaker && files[name]!.slice(found.speaker.start, found.speaker.end))).toEqual(
      names.map(() => 'Ada Quill'),
    )
  })

  test('which signs of altered wording stand in a quote', () => {
    const { wording, signals, quotes } = lines[4]!
    expect([lines[0]!.wording, lines[0]!.quotes.map((quote) => quote.signals)]).toEqual(['original', [[], [], []]])
    expect(wording).toBe('altered')
    const said = quotes.find(({ text }) => text.includes('comfortable energy'))!
    const inside = said.signals.map((i) => signals[i]!.printed)
    expect(inside).toEqual(expect.arrayContaining(['comfortable energy', 'international locations']))
    expect(inside.filter((printed) => !said.text.includes(printed))).toEqual([])
  })

  test('what it says of the statement and of the words that break off', () => {
    const [first, second, last] = lines[0]!.quotes
    expect([first, second].map((found) => [found!.speakerName, found!.continues, found!.complete])).toEqual([
      ['Ada Quill', null, true],
      ['Ada Quill', 0, true],
    ])
    expect(first!.codings.map(({ issue }) => issue)).toEqual(['sovereignty'])
    expect(last).toMatchObject({ text: 'They are what the', form: 'cut', complete: false })
  })
})

test('a file that cannot be read is told of; the others are printed', async () => {
  const folder = freshFolder()
  write(folder, { 'quiet.txt': files['quiet.txt']!, 'empty.txt': '' })
  const { code, stdout, stderr } = await parallax(['extract', '--jsonl', 'empty.txt', 'quiet.txt'], folder)
  expect([code, stderr]).toEqual([1, 'empty.txt: is empty\n'])
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).doc),
  ).toEqual(['quiet'])
  expect(existsSync(join(folder, 'db'))).toBe(false)
})

test('many files are read by several threads and printed in their order', async () => {
  const folder = freshFolder()
  const names = Array.from({ length: 90 }, (_, i) => `${i}.txt`)
  const texts = names.map((name, i) => [
    name,
    i === 7 ? '' : `“Pier ${i} stays,” said Orla Tamsin.\n`.repeat(i % 5 === 0 ? 40 : 1),
  ])
  write(folder, Object.fromEntries(texts))
  const { code, stdout, stderr } = await parallax(['extract', '--jsonl', ...names], folder)
  const lines = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect([code, stderr]).toEqual([1, '7.txt: is empty\n'])
  expect(lines.map(({ doc }) => doc)).toEqual(names.filter((_, i) => i !== 7).map((name) => name.replace('.txt', '')))
  expect(lines[3].quotes.map((q: { text: string; speakerName: string }) => [q.text, q.speakerName])).toEqual([
    ['Pier 3 stays,', 'Orla Tamsin'],
  ])
})

test('whoever reads may stop reading', async () => {
  const folder = freshFolder()
  const many = Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}.txt`, `${words}\n`.repeat(20)]))
  write(folder, many)
  const command = `"${process.execPath}" "${launcher}" extract --jsonl *.txt | head -n 1`
  const { stdout, stderr } = await promisify(execFile)('sh', ['-c', command], { cwd: folder })
  expect([stdout.split('\n').length, stderr]).toEqual([2, ''])
})

test('of other formats offsets count in the text that was taken out; an archive gives a line for each file in it', async () => {
  const folder = freshFolder()
  const said = '“We need more ferries,” said Ada Quill.'
  write(folder, {
    'pack.zip': zip({ 'a.docx': docx({ body: ['The ferries left at noon.', said] }), 'b.txt': said, 'c.txt': '' }),
    'table.csv': 'Speaker,Quote\nAda,Yes\n',
  })
  const { code, stdout, stderr } = await parallax(['extract', '--jsonl', 'pack.zip', 'table.csv'], folder)
  const found = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(found.map(({ doc, quotes }) => [doc, quotes[0].text, quotes[0].start])).toEqual([
    ['a', 'We need more ferries,', 28],
    ['b', 'We need more ferries,', 1],
  ])
  expect(stderr.split('\n')).toEqual([
    'pack.zip/c.txt: is empty',
    'table.csv: is a table of ready quotes; give the documents that the quotes are from',
    '',
  ])
  expect(code).toBe(1)
})
