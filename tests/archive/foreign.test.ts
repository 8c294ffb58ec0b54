import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { ArchiveFault } from '../../src/archive/fault.js'
import { linesIn } from '../../src/archive/lines.js'
import { openArchive } from '../../src/archive/read.js'
import type { Cell, Row, Snapshot } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { openStore } from '../../src/store/open.js'
import { refill } from '../../src/store/refill.js'
import { contentsIn, type Files, filesOf, fullDatabase, packed, repacked, written } from './files.js'

// Archives that anybody may have made: what is read of them is what stands in them, or one clear fault.

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constant(null),
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('', '\u0000', '\uFEFFbegins', 'a\nb\r\n', '{"file":"texts/1"}', '🚢', ' '),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.uint8Array(),
)
const row = fc.record({ id: fc.integer({ min: 1, max: 9 }), a: cell, b_2: cell })

/** A snapshot of a table `things` and of sources with these texts. */
const snapshotOf = (things: readonly Row[], texts: readonly string[]): Snapshot => ({
  ...{ migrations: ['0001_sources'], title: 'Property', close: () => undefined },
  tables: [
    { name: 'things', columns: ['id', 'a', 'b_2'] },
    { name: 'sources', columns: ['id', 'slug', 'text'] },
  ],
  rows: (table) => (table === 'things' ? things : texts.map((text, i) => ({ id: i + 1, slug: 'x', text }))),
})

async function readBack(file: string): Promise<Record<string, Row[]>> {
  const archive = await openArchive(file)
  try {
    const found: Record<string, Row[]> = {}
    for (const { name } of archive.tables) {
      found[name] = []
      for await (const one of archive.rows(name)) found[name].push(one)
    }
    archive.done()
    return found
  } finally {
    archive.close()
  }
}

const plain = (rows: readonly Row[]) =>
  rows.map((one) =>
    Object.fromEntries(
      Object.entries(one).map(([key, value]) => [
        key,
        value instanceof Uint8Array ? ['bytes', ...value] : Object.is(value, -0) ? 0 : value,
      ]),
    ),
  )

test('whatever rows and texts there are, they are read back as they were', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(row), fc.array(fc.string({ unit: 'binary' })), async (things, texts) => {
      const snapshot = snapshotOf(things, texts)
      const { file } = written(await packed({ snapshot: () => snapshot }))
      const found = await readBack(file)
      expect(plain(found.things!)).toEqual(plain(things))
      expect(found.sources).toEqual([...snapshot.rows('sources')])
    }),
    { numRuns: 60 },
  )
})

test('lines are the same however the file comes in pieces', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.string({ unit: 'grapheme' })), fc.array(fc.nat(20)), async (given, sizes) => {
      const lines = given.map((line) => line.replaceAll('\n', ' '))
      const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''))
      const found: string[] = []
      for await (const line of linesIn(pieces(bytes, sizes), 1000)) found.push(line)
      expect(found).toEqual(lines)
    }),
  )
})

async function* pieces(bytes: Buffer, sizes: readonly number[]) {
  let at = 0
  for (const size of sizes) {
    yield bytes.subarray(at, at + size)
    at += size
  }
  yield bytes.subarray(at)
}

test.each([
  ['a line that is too long', Buffer.alloc(2000, 'a'), 'a line is longer than'],
  ['a line that is no UTF-8', Buffer.from([0x61, 0xff, 0x0a]), 'is no UTF-8'],
])('%s', async (_, bytes, message) => {
  const read = async () => {
    for await (const _line of linesIn(pieces(bytes, [9]), 1000));
  }
  await expect(read()).rejects.toThrow(message)
})

let bytes: Buffer
let files: Files
let original: string
beforeAll(async () => {
  original = await fullDatabase()
  const store = await openStore(original)
  bytes = await packed(store)
  files = filesOf(bytes)
  await store.close()
})

/** Takes an archive in. @returns whether it was; a fault must be one that is said in one line */
async function isTaken(content: Buffer): Promise<boolean> {
  const { folder, file, database } = written(content)
  try {
    const archive = await openArchive(file)
    await refill(database, archive).finally(() => archive.close())
    expect(contentsIn(database)).toEqual(contentsIn(original))
    return true
  } catch (error) {
    if (!(error instanceof ArchiveFault || error instanceof Refused)) throw error
    expect(error.message).toMatch(/^[^\n]{5,400}$/)
    expect(readdirSync(folder)).toEqual(['all.zip'])
    return false
  }
}

test('bytes that were changed anywhere: the same database, or one clear fault and nothing left', async () => {
  const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) })
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), fc.boolean(), async (changes, cut) => {
      const changed = Buffer.from(bytes)
      for (const { at, to } of changes) changed[at] = to
      await isTaken(cut ? changed.subarray(0, changes[0]!.at) : changed)
    }),
    { numRuns: 60 },
  )
})

const anyJson = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom({ base64: 'AAAA' }, { base64: '?' }, { file: 'texts/1' }, 1e300, -1),
)

test('whatever stands in a row of any table: taken in or refused in one line, never half', async () => {
  const tables = Object.keys(files).filter((path) => path.startsWith('tables/') && files[path] !== '')
  const columnOf = fc.constantFrom(...tables).chain((path) => {
    const lines = files[path]!.trimEnd().split('\n')
    const columns = Object.keys(JSON.parse(lines[0]!))
    return fc.record({ path: fc.constant(path), line: fc.nat(lines.length - 1), column: fc.constantFrom(...columns) })
  })
  await fc.assert(
    fc.asyncProperty(columnOf, anyJson, async ({ path, line, column }, value) => {
      const lines = files[path]!.trimEnd().split('\n')
      lines[line] = JSON.stringify({ ...JSON.parse(lines[line]!), [column]: value })
      const { folder, file, database } = written(repacked({ ...files, [path]: `${lines.join('\n')}\n` }))
      const archive = await openArchive(file)
      const taken = await refill(database, archive).then(
        () => true,
        (error: unknown) => {
          if (!(error instanceof ArchiveFault || error instanceof Refused)) throw error
          expect(error.message).toMatch(/^[^\n]{5,400}$/)
          return false
        },
      )
      archive.close()
      expect(readdirSync(folder).sort()).toEqual(taken ? ['all.zip', 'new.sqlite'] : ['all.zip'])
    }),
    { numRuns: 80 },
  )
})

test('whatever stands in the manifest is read or refused in one line', async () => {
  const manifest = JSON.parse(files['manifest.json']!) as Record<string, unknown>
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(manifest)), fc.jsonValue(), async (key, value) => {
      const changed = { ...manifest, [key]: value }
      await isTaken(repacked({ ...files, 'manifest.json': JSON.stringify(changed) }))
    }),
    { numRuns: 60 },
  )
})
