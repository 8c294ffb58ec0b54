import { join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Document, ReadQuote } from '../../src/domain.js'
import { read } from '../../src/pipeline.js'
import { seedBasics } from '../../src/seed.js'
import { openStore } from '../../src/store/open.js'
import { build, freshFolder, launcher, parallax, run } from './program.js'

beforeAll(build)

const text =
  '“The ferry is late,” said Tilda Quill, a pilot. “Nobody mends it,” said Bo Ostler, the mayor.\n' +
  'The “night boat” left Quay at noon. “We shall see,” said Tilda Quill.'
const document: Document = {
  name: 'ferry',
  title: 'The ferry of Quay',
  publisher: null,
  author: null,
  date: '2025-05-19',
  address: null,
  reportedFrom: null,
  statedWording: null,
  text,
}

/** Stores what an older version might have read: one quote is missed, one is somebody else's, and a term was taken for a quote.
 * @returns the address of the source */
async function stored(database: string): Promise<string> {
  const reading = read(document)
  const [first, second, third] = reading.quotes as [ReadQuote, ReadQuote, ReadQuote]
  const at = text.indexOf('night boat')
  const term: ReadQuote = {
    ...first,
    text: 'night boat',
    start: at,
    end: at + 10,
    kind: 'mixed',
    cue: null,
    mention: null,
  }
  const store = await openStore(database)
  try {
    await seedBasics(store)
    const { source } = await store.sources.add({
      ...reading,
      quotes: [first, { ...second, attribution: first.attribution, mention: first.mention }, term],
    })
    expect(third.text).toBe('We shall see,')
    return source.slug
  } finally {
    await store.close()
  }
}

/** The quotes of the source as they are stored now. */
async function quotesIn(database: string, slug: string): Promise<string[]> {
  const store = await openStore(database)
  try {
    return (await store.quotes.ofSource(slug)).map(({ text, speaker }) => `${speaker?.name}: ${text}`)
  } finally {
    await store.close()
  }
}

const before = ['Tilda Quill: The ferry is late,', 'Tilda Quill: Nobody mends it,', 'Tilda Quill: night boat']
const after = ['Tilda Quill: The ferry is late,', 'Bo Ostler: Nobody mends it,', 'Tilda Quill: We shall see,']

describe('reread', () => {
  let folder: string
  let database: string
  let slug: string
  beforeEach(async () => {
    folder = freshFolder()
    database = join(folder, 'stored.sqlite')
    slug = await stored(database)
  })
  const reread = (...args: string[]) => parallax(['reread', ...args, '--db', database], folder)

  test('tells what would change and stores nothing', async () => {
    const { code, stdout, stderr } = await reread()
    expect([code, stderr]).toEqual([0, ''])
    const lines = stdout.split('\n')
    expect(lines[0]).toBe(`${slug}: 1 quote as before, 1 changed, 1 new, 1 no longer found, 0 decided by people`)
    expect(lines.slice(1, 4).map((line) => line.replace(/\d+/, 'N'))).toEqual([
      '  changed N speaker: Tilda Quill → Bo Ostler: Nobody mends it,',
      '  new     Tilda Quill: We shall see,',
      '  gone    N: night boat',
    ])
    expect(lines.slice(4)).toEqual(['Nothing was stored: add --apply to store it.', ''])
    expect(await quotesIn(database, slug)).toEqual(before)
  })

  test('with --apply it stores them, once', async () => {
    const { code, stdout } = await run(launcher, ['reread', slug, '--apply', '--db', database], folder)
    expect([code, stdout.split('\n').at(-2)]).toEqual([0, 'Stored.'])
    expect(await quotesIn(database, slug)).toEqual(after)
    const again = await reread(slug)
    expect(again.stdout.split('\n')[0]).toBe(
      `${slug}: 3 quotes as before, 0 changed, 0 new, 0 no longer found, 0 decided by people`,
    )
  })

  test('an address that is no source is told of; the others are read', async () => {
    const { code, stdout, stderr } = await reread('nowhere', slug)
    expect([code, stderr]).toEqual([1, 'nowhere: there is no such source.\n'])
    expect(stdout.split('\n')[0]).toMatch(`${slug}: 1 quote as before`)
    expect(await quotesIn(database, slug)).toEqual(before)
  })
})
