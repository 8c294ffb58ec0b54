import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import Database from 'better-sqlite3'
import { Migrator } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { migrations, provider } from '../../db/migrations/index.js'
import type { Manifest } from '../../src/archive/format.js'
import { openArchive } from '../../src/archive/read.js'
import { archiveOf } from '../../src/archive/write.js'
import { checkDatabase } from '../../src/store/check.js'
import type { Store } from '../../src/store/contract.js'
import { openStore } from '../../src/store/open.js'
import { refill } from '../../src/store/refill.js'
import { snapshotOf } from '../../src/store/snapshot.js'
import { databaseUnder, openSqlite } from '../../src/store/sqlite.js'
import { coding } from '../store/support.js'
import { contentsIn, type Files, filesOf, fullDatabase, packed, repacked, sha256, written } from './files.js'

let original: string
let store: Store
let bytes: Buffer
let files: Files
beforeAll(async () => {
  original = await fullDatabase()
  store = await openStore(original)
  bytes = await packed(store)
  files = filesOf(bytes)
})
afterAll(() => store.close())

async function take(file: string, database: string): Promise<void> {
  const archive = await openArchive(file)
  try {
    await refill(database, archive)
  } finally {
    archive.close()
  }
}

const wrong = async (database: string) =>
  (await checkDatabase(database)).filter(({ faults }) => faults.length > 0).map(({ what }) => what)

const rowsOf = (given: Files, table: string): Record<string, unknown>[] =>
  given[`tables/${table}.jsonl`]!.split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line))

describe('what is exported and imported', () => {
  let database: string
  beforeAll(async () => {
    const place = written(bytes)
    database = place.database
    await take(place.file, database)
    expect(readdirSync(place.folder).sort()).toEqual(['all.zip', 'new.sqlite'])
  })

  test('is the same, table by table and row by row, with its triggers and indexes', async () => {
    const [before, after] = [contentsIn(original), contentsIn(database)]
    const empty = Object.keys(before).filter((name) => (before[name] as unknown[]).length === 0)
    // So that the comparison says something: only what is empty while nothing runs holds nothing.
    expect(empty).toEqual(['search_stale'])
    expect(Object.keys(after)).toEqual(Object.keys(before))
    for (const [name, rows] of Object.entries(before)) expect(after[name], name).toEqual(rows)
  })

  test('is sound, and exported again gives the same files', async () => {
    expect(await wrong(database)).toEqual([])
    const again = await openStore(database)
    expect(filesOf(await packed(again))).toEqual(files)
    await again.close()
  })

  test('works on: search, totals, guards, numbers that are not given out twice', async () => {
    const again = await openStore(database)
    const ask = { sort: 'relevance', limit: 20, offset: 0 } as const
    const found = await again.search.quotes({ ...ask, text: 'ferries' })
    expect(found).toEqual(await store.search.quotes({ ...ask, text: 'ferries' }))
    expect(found.quotes.length).toBeGreaterThan(0)
    await again.codings.append([coding(1, 'ferries', 'bert', -2)])
    expect(await again.stances.list()).not.toEqual(await store.stances.list())
    await again.close()
    expect(await wrong(database)).toEqual([])
    const opened = new Database(database)
    expect(() => opened.exec('delete from codings')).toThrow('Rows of codings are never deleted.')
    expect(() => opened.exec("update sources set text = ''")).toThrow('The text of a source never changes.')
    opened.close()
  })
})

test('can be read without the program', async () => {
  expect(Object.keys(files).filter((path) => !/^(tables|texts)\//.test(path))).toEqual([
    ...['manifest.json', 'README.txt', 'SHA256SUMS'],
  ])
  for (const { id, slug, text, sha256 } of rowsOf(files, 'sources')) {
    const path = `texts/${String(id).padStart(6, '0')}-${slug}.txt`
    expect(text).toEqual({ file: path })
    expect(files.SHA256SUMS).toContain(`${sha256}  ${path}\n`)
    expect(files[path]).toBe((await store.sources.bySlug(slug as string))?.text ?? files[path])
  }
  const listed = files
    .SHA256SUMS!.trim()
    .split('\n')
    .map((line) => line.split('  '))
  expect(listed.map(([, path]) => path).sort()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'SHA256SUMS')
      .sort(),
  )
  for (const [hash, path] of listed) expect(hash, path).toBe(sha256(files[path!]!))
  const manifest = JSON.parse(files['manifest.json']!)
  expect(manifest).toMatchObject({ parallax: 'archive', format: 1, title: 'Harbour questions' })
  expect(manifest.migrations).toEqual(Object.keys(migrations))
  for (const { name, rows, columns } of manifest.tables) {
    expect(rowsOf(files, name).length, name).toBe(rows)
    for (const row of rowsOf(files, name)) expect(Object.keys(row)).toEqual(columns)
  }
  expect(files['README.txt']).toMatch(/quotes +\d+ rows/)
})

test('one in memory is exported, too; what is written meanwhile is not in it', async () => {
  const own = await openStore(':memory:')
  const pieces: Uint8Array[] = []
  for await (const piece of archiveOf(own)) {
    if (pieces.length === 0) await own.coders.ensure({ name: 'late', kind: 'person', reviews: true, limit: 0 })
    pieces.push(piece)
  }
  expect(filesOf(Buffer.concat(pieces))['tables/coders.jsonl']).toBe('')
  await own.close()
})

test('a reader who stops early leaves nothing open', async () => {
  let closed = 0
  const watched = {
    snapshot() {
      const snapshot = store.snapshot()
      const close = () => {
        snapshot.close()
        closed++
      }
      return { ...snapshot, close }
    },
  }
  for await (const _ of archiveOf(watched)) break
  expect(closed).toBe(1)
  await expect(async () => {
    for await (const _ of archiveOf(watched)) throw new Error('disk full')
  }).rejects.toThrow('disk full')
  expect(closed).toBe(2)
})

const words = 'More boats'
const text = `“${words},” said Ada Quill.`
// As the first version stored it.
const oldRows = `
  insert into speakers (slug, name, folded, kind, added_at) values ('ada', 'Ada Quill', 'ada quill', 'person', '2030');
  insert into sources (slug, name, is_report, wording, sha256, added_at, text_units, text)
    values ('boats', 'boats', 0, 'original', '${sha256(text)}', '2030', ${text.length}, '${text}');
  insert into statements (source_id, speaker_id) values (1, 1);
  insert into quotes (statement_id, source_id, speaker_id, ordinal, kind, form, checked, start_offset, end_offset, text, prefix, suffix, rule,
    speaker_rule, confidence) values (1, 1, 1, 0, 'direct', 'whole', 'stored', 1, 11, '${words}', '“', ',” said', 'said', 'said', 0.9);
  update sqlite_sequence set seq = 7 where name = 'quotes';`

test.each([
  '0007_guards_sqlite',
  '0010_forms',
  '0040_model_answers',
  '0070_speaker_packs',
  '0121_collection_guards_sqlite',
])('an archive of the version %s is brought up to date', async (version) => {
  const old = openSqlite(join(dirname(original), `${version}.sqlite`))
  const { error } = await new Migrator({ db: old, provider }).migrateTo(version)
  expect(error).toBeUndefined()
  const under = databaseUnder(old)
  under.exec(oldRows)
  const { file, database } = written(await packed({ snapshot: () => snapshotOf(under) }))
  await old.destroy()
  await take(file, database)
  expect(await wrong(database)).toEqual([])
  const now = await openStore(database)
  expect((await now.search.quotes({ text: 'boats', sort: 'relevance', limit: 5, offset: 0 })).total).toBe(1)
  expect((await now.speakers.list()).map(({ name, quotes }) => [name, quotes])).toEqual([['Ada Quill', 1]])
  expect(contentsIn(database).sqlite_sequence).toContainEqual({ name: 'quotes', seq: 7 })
  await now.close()
})

const edited = (path: string, edit: (content: string) => string) => (): Buffer => {
  expect(files[path], path).toBeDefined()
  return repacked({ ...files, [path]: edit(files[path]!) })
}
const without = (path: string) => (): Buffer =>
  repacked(Object.fromEntries(Object.entries(files).filter(([own]) => own !== path)))
const manifest = (edit: (manifest: Manifest) => object) =>
  edited('manifest.json', (content) => JSON.stringify(edit(JSON.parse(content))))
const firstRow = (table: string, edit: (row: Record<string, unknown>) => object) =>
  edited(`tables/${table}.jsonl`, (content) => content.replace(/^.*/, (line) => JSON.stringify(edit(JSON.parse(line)))))
const inTable = (name: string, edit: (table: Manifest['tables'][number]) => object) =>
  manifest((m) => ({
    ...m,
    tables: m.tables.map((t) => (t.name === name ? edit(t) : t)),
  }))
const firstText = () => Object.keys(files).find((path) => path.startsWith('texts/'))!
const place = 'tables/quotes.jsonl, line 1'

test.each<[string, () => Uint8Array, string]>([
  ['text', () => Buffer.from('Dear all, here is the dossier.'), 'is no zip, or was cut off'],
  ['nothing', () => Buffer.alloc(0), 'is no zip, or was cut off'],
  ['cut off', () => bytes.subarray(0, bytes.length - 100), 'is no zip, or was cut off'],
  ['cut off at its head', () => bytes.subarray(1000), 'is damaged'],
  ['another zip', () => repacked({ 'a.txt': 'a' }), 'is no archive of Parallax: it holds no manifest.json'],
  [
    'a path that leads out',
    () => repacked({ ...files, '../evil.txt': 'x' }),
    'holds a file whose path leads out of it, so none of it is read',
  ],
  [
    'an absolute path',
    () => repacked({ ...files, '/etc/evil': 'x' }),
    'holds a file whose path leads out of it, so none of it is read',
  ],
  [
    'a bomb',
    () => repacked(files, true, { 'texts/bomb.txt': new Uint8Array(120 * 1024 * 1024) }),
    'unpacks to far more than its size, as an archive made to do harm would',
  ],
  [
    'a text that was changed',
    () => repacked({ ...files, [firstText()]: 'Never said.' }, false),
    'is not what SHA256SUMS says: it was changed or damaged',
  ],
  [
    'a table that was changed',
    () => repacked({ ...files, 'tables/log.jsonl': '' }, false),
    'tables/log.jsonl is not what SHA256SUMS says: it was changed or damaged',
  ],
  [
    'a file that is not listed',
    () => repacked(files, false, { 'more.txt': Buffer.from('x') }),
    'holds "more.txt", of which SHA256SUMS says nothing',
  ],
  [
    'a file that is none of it',
    () => repacked({ ...files, 'more.txt': 'x' }),
    '"more.txt" in it is no part of such an archive',
  ],
  ['no such list', () => repacked({ ...files, SHA256SUMS: 'none' }, false), 'SHA256SUMS is no list of hashes'],
  [
    'without a text',
    () => repacked({ ...filesOf(without(firstText())()), SHA256SUMS: files.SHA256SUMS! }, false),
    'is missing in it',
  ],
  ['without a table', () => without('tables/log.jsonl')(), 'tables/log.jsonl is missing in it'],
  [
    'a text without a source',
    () => repacked({ ...files, 'texts/9-x.txt': 'x' }),
    '"texts/9-x.txt" belongs to no source',
  ],
  ['a manifest that is none', edited('manifest.json', () => '{'), 'manifest.json: Invalid input'],
  ['another format', manifest((m) => ({ ...m, format: 2 })), 'manifest.json, format: this version reads format 1 only'],
  [
    'a newer version',
    manifest((m) => ({ ...m, migrations: [...m.migrations, '9999_later'] })),
    'It was made by a newer version of Parallax; install that one first.',
  ],
  [
    'a version that cannot be',
    manifest((m) => ({ ...m, migrations: m.migrations.slice(1) })),
    'lacks the migration 0001_sources.',
  ],
  [
    'a table of another version',
    inTable('log', (t) => ({ ...t, name: 'moods' })),
    'tables/moods.jsonl is missing in it',
  ],
  [
    'an unknown column',
    inTable('log', (t) => ({ ...t, columns: [...t.columns, 'mood'] })),
    'Its table log has the column mood, which it should not have.',
  ],
  [
    'a column too few',
    inTable('log', (t) => ({ ...t, columns: t.columns.slice(1) })),
    'Its table log lacks the column id.',
  ],
  ['another number of rows', inTable('log', (t) => ({ ...t, rows: 1 })), 'manifest.json says 1'],
  [
    'a row with an unknown column',
    firstRow('quotes', (row) => ({ ...row, mood: 1 })),
    `${place}: has the column "mood", which its table has not`,
  ],
  ['a row without a column', firstRow('quotes', ({ rule: _, ...row }) => row), `${place}: lacks the column rule`],
  [
    'a value that is endlessly nested',
    edited('tables/quotes.jsonl', (content) =>
      content.replace(/"rule":"[^"]*"/, `"rule":${'['.repeat(90_000)}${']'.repeat(90_000)}`),
    ),
    `${place}: rule: a list is no value of a row`,
  ],
  ['a row that is none', edited('tables/quotes.jsonl', (content) => `[]\n${content}`), `${place}: is no JSON object`],
  ['a row that was cut off', edited('tables/quotes.jsonl', (content) => content.slice(0, -20)), ': is no JSON object'],
  [
    'a value of no such kind',
    firstRow('quotes', (row) => ({ ...row, rule: [1] })),
    `${place}: rule: a list is no value of a row`,
  ],
  [
    'a value that no column takes',
    firstRow('quotes', (row) => ({ ...row, kind: null })),
    'quotes, row 1: no such row can be stored (NOT NULL constraint failed: quotes.kind).',
  ],
  [
    'a number that is no number',
    edited('tables/quotes.jsonl', (content) => content.replace(/"confidence":[\d.]+/, '"confidence":1e999')),
    `${place}: confidence: so large a number is no value of a row`,
  ],
  [
    'a file where there is no text',
    firstRow('quotes', (row) => ({ ...row, text: { file: firstText() } })),
    `${place}: text: such a thing (object) is no value of a row`,
  ],
  [
    'a text used twice',
    edited('tables/sources.jsonl', (content) => content.replace(/"file":"[^"]+"/g, `"file":"${firstText()}"`)),
    'is no text in it that is still to be read',
  ],
  [
    'rows that point at nothing',
    firstRow('quotes', (row) => ({ ...row, speaker_id: 9999 })),
    'points at nothing in speakers',
  ],
  [
    'a source with a number that its quotes do not give',
    edited('tables/sources.jsonl', (content) => content.replace(/"id":5\b/, '"id":-1')),
    'points at nothing in sources',
  ],
  [
    'words that nobody said',
    firstRow('quotes', (row) => ({ ...row, text: 'Never said.' })),
    'It makes no sound database: not so: “Quotes are what stands at their place in the text”',
  ],
  [
    'two words on its migrations',
    edited('tables/kysely_migration.jsonl', (content) => content.replace('0001_sources', '0001_others')),
    'It says two things about its migrations.',
  ],
])('%s is refused, and nothing is left', async (_, make, message) => {
  const { folder, file, database } = written(make())
  await expect(take(file, database)).rejects.toThrow(message)
  expect(readdirSync(folder)).toEqual(['all.zip'])
})

test('an unknown table is named', async () => {
  const m = JSON.parse(files['manifest.json']!)
  const tables = [...m.tables, { name: 'moods', rows: 0, columns: ['id'] }]
  const { file, database } = written(
    repacked({ ...files, 'manifest.json': JSON.stringify({ ...m, tables }), 'tables/moods.jsonl': '' }),
  )
  await expect(take(file, database)).rejects.toThrow('It holds the table moods, which no database of its version has.')
})

test('what is not there is said', () => expect(openArchive('/nowhere/all.zip')).rejects.toThrow('is not there'))

describe('where to', () => {
  test('a database that holds something is left as it is', async () => {
    const { file, database } = written(bytes)
    writeFileSync(database, readFileSync(original))
    const before = readFileSync(database)
    await expect(take(file, database)).rejects.toThrow(`${database} holds a dossier already.`)
    expect(readFileSync(database).equals(before)).toBe(true)
  })

  test('what is no database is left as it is', async () => {
    const { file, database } = written(bytes)
    writeFileSync(database, 'A letter of mine, long enough to be looked at as a database.')
    await expect(take(file, database)).rejects.toThrow(`${database} is no database`)
    expect(readFileSync(database, 'utf8')).toMatch(/^A letter of mine/)
  })

  test('an empty database is filled, one in use is not', async () => {
    const { folder, file, database } = written(bytes)
    const open = await openStore(database)
    await expect(take(file, database)).rejects.toThrow(`${database} is in use; stop Parallax first.`)
    expect(await open.sources.list()).toEqual([])
    await open.close()
    await take(file, database)
    expect(contentsIn(database)).toEqual(contentsIn(original))
    expect(readdirSync(folder).sort()).toEqual(['all.zip', 'new.sqlite'])
  })

  test('two imports do not fill the same database at a time', async () => {
    const { folder, file, database } = written(bytes)
    const archive = await openArchive(file)
    let second: unknown
    async function* rows(table: string) {
      second ??= await take(file, database).catch((error: unknown) => error)
      yield* archive.rows(table)
    }
    await refill(database, { ...archive, rows })
    archive.close()
    expect((second as Error).message).toBe(`${database}.importing is being filled by another import.`)
    expect(readdirSync(folder).sort()).toEqual(['all.zip', 'new.sqlite'])
    expect(contentsIn(database)).toEqual(contentsIn(original))
  })

  test('what a killed import left is cleared away; a folder is made', async () => {
    const { folder, file } = written(bytes)
    const database = join(folder, 'deeper', 'new.sqlite')
    await take(file, database)
    writeFileSync(`${join(folder, 'other.sqlite')}.importing`, 'half')
    await take(file, join(folder, 'other.sqlite'))
    expect(existsSync(`${join(folder, 'other.sqlite')}.importing`)).toBe(false)
    expect(contentsIn(database)).toEqual(contentsIn(join(folder, 'other.sqlite')))
  })
})
