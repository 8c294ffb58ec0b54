import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import type { Stance } from '../../src/domain.js'
import { openStore } from '../../src/store/open.js'
import { build, freshFolder, launcher, run, write } from '../cli/program.js'

// `ingest` is killed at twenty random moments over a hundred files. Each time the database must be sound and hold
// of every file either all that an undisturbed run stores of it, or nothing.

const seed = 20_240_301
const kills = 20
const folder = freshFolder()
const names = Array.from({ length: 100 }, (_, i) => `${String(i).padStart(3, '0')}.txt`)

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function randomOf(start: number): () => number {
  let state = start
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const people = ['Ada Quill', 'Bo Marsh', 'Cleo Winter', 'Dan Orchard', 'Eve Harbour']
const said = [
  'We must run our own AI data centers at home.',
  'We must not depend on a foreign provider for our AI.',
  'The gas turbines of the data center poison the air.',
  'The ferries were late on Monday.',
  'It rained for a week.',
]

/** An invented report with three to fourteen quotes. */
function reportOf(i: number, random: () => number): string {
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const lines = Array.from({ length: 3 + Math.floor(random() * 12) }, (_, n) => {
    return `“${pick(said)} That is point ${n}.” said ${pick(people)} of Quay.`
  })
  return `Report ${i} from Quay\n\n2024-03-01\n\n${lines.join('\n\n')}\n`
}

interface Stored {
  readonly integrity: string
  readonly strayKeys: number
  /** By a source's name: everything that stands in the database about it. */
  readonly sources: ReadonlyMap<string, string>
}

/** Looks into the database file itself; before the tables are there it holds nothing. */
function look(file: string): Stored {
  const database = new Database(file)
  try {
    const integrity = database.pragma('integrity_check', { simple: true }) as string
    const strayKeys = (database.pragma('foreign_key_check') as unknown[]).length
    const tables = database.prepare("select 1 from sqlite_master where name = 'sources'").all().length
    const sources = tables === 0 ? new Map<string, string>() : contentOf(database)
    return { integrity, strayKeys, sources }
  } finally {
    database.close()
  }
}

function contentOf(database: Database.Database): Map<string, string> {
  const quotes = database.prepare(`
    select q.start_offset, q.end_offset, q.kind, q.form, q.text, p.name as speaker
    from quotes q join statements s on s.id = q.statement_id left join speakers p on p.id = s.speaker_id
    where q.source_id = ? order by q.start_offset, q.end_offset`)
  const codings = database.prepare(`
    select c.issue, c.position, c.confidence, c.rule, min(q.start_offset) as start_offset
    from codings c join quotes q on q.statement_id = c.statement_id
    where q.source_id = ? group by c.id order by start_offset, c.issue`)
  const sources = database.prepare('select id, name, sha256, wording from sources').all() as Record<string, unknown>[]
  return new Map(
    sources.map(({ id, name, ...rest }) => {
      return [String(name), JSON.stringify([rest, quotes.all(id), codings.all(id)])] as const
    }),
  )
}

/** Kills the program without warning after so many lines of its own and so many milliseconds more. */
async function killed(child: ChildProcess, lines: number, milliseconds: number): Promise<void> {
  const closed = once(child, 'close')
  let seen = 0
  if (lines > 0)
    await new Promise<void>((done) => {
      child.on('close', () => done())
      child.stdout!.on('data', (chunk: Buffer) => {
        seen += chunk.toString().split('\n').length - 1
        if (seen >= lines) done()
      })
    })
  await new Promise((done) => setTimeout(done, milliseconds))
  child.kill('SIGKILL')
  await closed
}

async function stancesIn(file: string): Promise<Stance[]> {
  const store = await openStore(file)
  const stances = await store.stances.list()
  await store.close()
  return stances
}

beforeAll(() => {
  build()
  const random = randomOf(seed)
  write(folder, Object.fromEntries(names.map((name, i) => [name, reportOf(i, random)])))
})

test('a killed ingest leaves whole files or nothing of them, and a later run completes', {
  timeout: 240_000,
}, async () => {
  expect((await run(launcher, ['ingest', '--db', 'clean.sqlite', ...names], folder)).code).toBe(0)
  const clean = look(join(folder, 'clean.sqlite')).sources
  expect(clean.size).toBe(names.length)

  const random = randomOf(seed + 1)
  const file = join(folder, 'killed.sqlite')
  const sizes: number[] = []
  for (let i = 0; i < kills; i++) {
    // Every fourth one is killed while it starts: tables, codebook and speakers may be half made then.
    const lines = i % 4 === 0 ? 0 : Math.ceil(random() * 8) + ((sizes.at(-1) ?? 0) % names.length)
    const milliseconds = i % 4 === 0 ? random() * 700 : random() * 12
    const child = spawn(process.execPath, [launcher, 'ingest', '--db', file, ...names], { cwd: folder })
    await killed(child, lines, milliseconds)
    if (!existsSync(file)) continue
    const { integrity, strayKeys, sources } = look(file)
    expect([integrity, strayKeys]).toEqual(['ok', 0])
    for (const [name, content] of sources) expect(content).toBe(clean.get(name))
    sizes.push(sources.size)
    // A run stores many files at a time; once all are there, it begins anew.
    if (sources.size === names.length) for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true })
  }
  expect(sizes.length).toBeGreaterThan(kills / 2)
  expect(sizes.filter((size) => size > 0 && size < names.length).length).toBeGreaterThan(kills / 2)

  const last = await run(launcher, ['ingest', '--db', file, ...names], folder)
  expect([last.code, last.stderr]).toEqual([0, ''])
  expect(look(file).sources).toEqual(clean)
  expect(await stancesIn(file)).toEqual(await stancesIn(join(folder, 'clean.sqlite')))
})
