import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { inventedSentence, inventedWords } from '../../src/bench/random.js'
import { readFor } from '../../src/pipeline.js'
import { seedIfEmpty } from '../../src/seed.js'
import { backupTo, restoreFrom, vacuum } from '../../src/store/backup.js'
import { checkDatabase } from '../../src/store/check.js'
import type { Store } from '../../src/store/contract.js'
import { openStore } from '../../src/store/open.js'
import { randomFrom } from '../../src/text/random.js'
import { build, freshFolder, launcher, parallax, run } from './program.js'

const folder = freshFolder()
const file = join(folder, 'dossier.sqlite')

const random = randomFrom(11)
const words = inventedWords(3000, random)
const article = (n: number) => ({
  ...{ name: `tide ${n}`, title: null, publisher: null, author: null, date: '2030', address: null },
  ...{ reportedFrom: null, statedWording: null },
  text: `Tide ${n}\n\n“${inventedSentence(words, random)}” said ${'Ada Bo Cy Dee Eve'.split(' ')[n % 5]} Quill of Quay. “It rained.”\n`,
})

const wrong = async (database: string) =>
  (await checkDatabase(database)).filter(({ faults }) => faults.length > 0).map(({ what }) => what)
const raw = (database: string, change: string): void => {
  const opened = new Database(database)
  opened.pragma('recursive_triggers = off')
  for (const name of ['sources_text_stays', 'quotes_words_stay', 'search_quote_changed'])
    opened.exec(`drop trigger if exists ${name}`)
  opened.exec(change)
  opened.close()
}

const sourcesIn = (database: string): number => {
  const opened = new Database(database, { readonly: true })
  const { n } = opened.prepare('select count(*) as n from sources').get() as { n: number }
  opened.close()
  return n
}

beforeAll(async () => {
  build()
  const store = await openStore(file)
  await seedIfEmpty(store)
  await store.speakers.merge((await store.speakers.list())[0]!.slug, (await store.speakers.list())[1]!.slug, {
    who: 'Ines',
    why: null,
  })
  await store.close()
}, 120_000)

/** Stores sources at the pace of a clock, 16 a second, until it is told to stop. They were read before: only storing is load.
 * @returns how many were stored, and how many a second that were */
async function storing(store: Store, stopped: () => boolean): Promise<{ stored: number; perSecond: number }> {
  const readings = await Promise.all(Array.from({ length: 400 }, (_, n) => readFor(store, article(n))))
  const began = performance.now()
  let stored = 0
  while (!stopped() && stored < readings.length) {
    const wait = began + (stored * 1000) / 16 - performance.now()
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait))
    await store.sources.add(readings[stored++]!)
  }
  return { stored, perSecond: (1000 * stored) / (performance.now() - began) }
}

test('backups by the command under a load of ten sources a second are sound, and so is what is restored from them', {
  timeout: 120_000,
}, async () => {
  const store = await openStore(file)
  let stop = false
  const load = storing(store, () => stop)
  const copies = [0, 1, 2].map((n) => join(folder, `backup-${n}.sqlite`))
  const sources: number[] = []
  for (const copy of copies) {
    // Not before the load has begun, or gone on.
    const before = (await store.counts()).sources
    while ((await store.counts()).sources < before + 5) await new Promise((resolve) => setTimeout(resolve, 20))
    expect(await run(launcher, ['backup', copy, '--db', file])).toMatchObject({ code: 0 })
    sources.push(sourcesIn(copy))
  }
  stop = true
  const { stored, perSecond } = await load
  const all = (await store.counts()).sources
  await store.close()
  console.info(`${stored} sources stored during three backups, ${perSecond.toFixed(1)} a second`)
  expect(perSecond).toBeGreaterThan(10)
  // Each copy is of a moment under load: it has more than the one before, and less than there was in the end.
  expect([...sources, all].every((n, i, list) => i === 0 || n > list[i - 1]!)).toBe(true)
  for (const copy of copies) expect(await wrong(copy)).toEqual([])
  expect(await wrong(file)).toEqual([])

  const elsewhere = join(folder, 'restored', 'dossier.sqlite')
  expect(await restoreFrom(copies[2]!, elsewhere)).toBeUndefined()
  expect(await wrong(elsewhere)).toEqual([])
  const restored = await openStore(elsewhere)
  expect((await restored.counts()).sources).toBeGreaterThan(2)
  await expect(restoreFrom(copies[0]!, elsewhere)).rejects.toThrow('is in use; stop Parallax first.')
  await restored.close()
  expect(await restoreFrom(copies[0]!, elsewhere)).toBe(`${elsewhere}.before-restore`)
  expect(await wrong(`${elsewhere}.before-restore`)).toEqual([])
})

test.each([
  [
    'a quote that is not what stands there',
    "update quotes set text = 'Never said.' where id = 1",
    ['Quotes are what stands at their place in the text'],
  ],
  [
    'a text that was changed',
    "update sources set text = text || '!' where id = 1",
    ['Texts are as they were read', 'The search finds sources by their words'],
  ],
  [
    'a total that was changed',
    'update stances set statements = statements + 1',
    ['Totals are what their codings add up to'],
  ],
  ['a total that is missing', 'delete from stances where rowid = 1', ['Totals are what their codings add up to']],
  [
    'a row that points at nothing',
    'pragma foreign_keys = off; update quotes set speaker_id = 9999 where id = 1',
    ['What points at something points at what is there'],
  ],
  [
    'a word that the search lost',
    "insert into quote_words(quote_words) values ('delete-all')",
    ['The search finds quotes by their words'],
  ],
  [
    'a quote that the search does not count',
    'update search_quotes set shown = 0 where quote_id = 1',
    ['The search counts what is there', 'The search finds quotes by their words'],
  ],
])('check finds %s', async (name, change, expected) => {
  const copy = join(folder, `${name}.sqlite`)
  await backupTo(file, copy)
  raw(copy, change)
  expect((await wrong(copy)).slice(0, 1)).toEqual(expected.slice(0, 1))
})

test('what is no backup is refused, and the database stays as it is', async () => {
  const before = readFileSync(file)
  const text = join(folder, 'text.sqlite')
  writeFileSync(text, 'no database at all, whatever it is called, and long enough to be looked at')
  const other = join(folder, 'other.sqlite')
  new Database(other).exec('create table a (b)').close()
  const damaged = join(folder, 'damaged.sqlite')
  await backupTo(file, damaged)
  const bytes = readFileSync(damaged)
  bytes.fill(0xff, 4096 * 3, 4096 * 40)
  writeFileSync(damaged, bytes)
  await expect(restoreFrom(join(folder, 'nothing.sqlite'), file)).rejects.toThrow('There is no database')
  await expect(restoreFrom(text, file)).rejects.toThrow('is no database')
  await expect(restoreFrom(other, file)).rejects.toThrow('is a database, but not one of Parallax.')
  await expect(restoreFrom(damaged, file)).rejects.toThrow(/is damaged|malformed|disk image/)
  await expect(backupTo(file, other)).rejects.toThrow('exists already')
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(existsSync(`${file}.restoring`)).toBe(false)
})

test('vacuum gives space back', async () => {
  const copy = join(folder, 'full.sqlite')
  await backupTo(file, copy)
  const opened = new Database(copy)
  opened.exec('create table ballast (a); insert into ballast values (zeroblob(3000000)); drop table ballast')
  opened.close()
  const { before, after } = vacuum(copy)
  expect(before - after).toBeGreaterThan(2_900_000)
  expect(await wrong(copy)).toEqual([])
})

test('the commands say what they did', { timeout: 60_000 }, async () => {
  const copy = join(folder, 'by-command.sqlite')
  expect(await run(launcher, ['backup', copy, '--db', file])).toMatchObject({
    code: 0,
    stdout: expect.stringContaining(`${copy}: a copy of ${file}`),
  })
  expect(await parallax(['check', '--db', copy])).toMatchObject({
    code: 0,
    stdout: expect.not.stringContaining('WRONG'),
  })
  raw(copy, "update quotes set text = 'Never said.' where id = 1")
  const found = await parallax(['check', '--db', copy])
  expect([found.code, found.stdout]).toEqual([1, expect.stringContaining('WRONG  Quotes are what stands')])
  expect(await parallax(['restore', file, '--db', copy])).toMatchObject({ code: 0 })
  expect(await parallax(['vacuum', '--db', copy])).toMatchObject({ code: 0 })
  expect(await parallax(['backup', copy, '--db', join(folder, 'none.sqlite')])).toMatchObject({ code: 1 })
})
