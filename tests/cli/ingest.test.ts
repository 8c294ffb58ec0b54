import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { beforeAll, expect, test } from 'vitest'
import { codebook } from '../../seeds/codebook.js'
import { speakers } from '../../seeds/speakers.js'
import { tellOf } from '../../src/cli/ingest.js'
import { ingest } from '../../src/pipeline.js'
import { seedBasics } from '../../src/seed.js'
import { readSource } from '../../src/sources/index.js'
import { openStore } from '../../src/store/open.js'
import { docx, zip } from '../sources/build/docx.js'
import { paraphrased } from '../wording/texts.js'
import { build, freshFolder, launcher, parallax, run, write } from './program.js'

beforeAll(build)

const split = 'A town decides\n\n2024-03-01\n\n“We need more ferries,” said Ada Quill, the mayor of Quay. “And soon.”\n'
const files = {
  'split.txt': split,
  'again.txt': split,
  'quiet.md': '---\ntitle: A quiet day\nwording: translated\n---\nThe ferries left at noon. It rained.\n',
  'empty.txt': '',
  'latin.txt': Buffer.from('Fähre', 'latin1'),
  'picture.txt': Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
  'report.pdf': 'no',
}

test('each file is told of, bad ones do not stop the rest, and nothing of them is stored', async () => {
  const folder = freshFolder()
  write(folder, files)
  const first = await run(launcher, ['ingest', '--db', 'my/dossier.sqlite', ...Object.keys(files), 'none.txt'], folder)
  const today = new Date().toISOString().slice(0, 10)
  expect(first.stdout.split('\n')).toEqual([
    'split.txt: stored "A town decides": 2 quotes, 1 speaker; wording original',
    `again.txt: known already, as split since ${today}; left as it is`,
    'quiet.md: stored "A quiet day": no quotes found; wording translated',
    'latin.txt: stored "latin": no quotes found; wording original (encoding windows-1252)',
    '3 files stored, 1 known already, 4 failed',
    '',
  ])
  expect(first.stderr.split('\n')).toEqual([
    'empty.txt: is empty',
    'picture.txt: is a binary file, not text',
    'report.pdf: is no PDF',
    'none.txt: does not exist',
    '',
  ])
  expect(first.code).toBe(1)

  const store = await openStore(join(folder, 'my/dossier.sqlite'))
  expect((await store.sources.list()).map(({ name, quotes }) => [name, quotes])).toEqual([
    ['split', 2],
    ['quiet', 0],
    ['latin', 0],
  ])
  expect((await store.codebook.current())?.issues).toEqual(codebook.issues)
  expect((await store.coders.list()).map(({ name }) => name).sort()).toEqual(['example', 'learned', 'rules'])
  const names = (await store.speakers.list()).map(({ name }) => name)
  expect([...speakers.map(({ name }) => name), 'Ada Quill'].filter((name) => !names.includes(name))).toEqual([])
  await store.close()
})

test('of an altered file it tells at once how many signs there are, and three of them', async () => {
  const folder = freshFolder()
  write(folder, { 'spun.txt': paraphrased['a report on a harbour'] })
  const { stdout } = await parallax(['ingest', '--db', 'd.sqlite', 'spun.txt'], folder)
  expect(stdout.split('\n')[0]).toMatch(
    /; wording altered: looks machine-paraphrased by \d+ signs, such as “information facilities” \(probably “data centers”\), “Monetary Occasions” \(probably “Financial Times”\), “comfortable energy” \(probably “soft power”\); do not quote as printed$/,
  )
})

test('a second run stores nothing and succeeds; DATABASE names the file', async () => {
  const folder = freshFolder()
  write(folder, { 'split.txt': split })
  const env = { DATABASE: 'here.sqlite' }
  expect((await parallax(['ingest', 'split.txt'], folder, env)).code).toBe(0)
  const { code, stdout } = await parallax(['ingest', 'split.txt'], folder, env)
  expect([code, stdout.split('\n').at(-2)]).toEqual([0, '0 files stored, 1 known already, 0 failed'])
  expect(existsSync(join(folder, 'here.sqlite'))).toBe(true)
})

test('files that all fail leave the database without a codebook, so that the first start can still seed it', async () => {
  const folder = freshFolder()
  write(folder, { 'empty.txt': '' })
  await parallax(['ingest', '--db', 'd.sqlite', 'empty.txt'], folder)
  const store = await openStore(join(folder, 'd.sqlite'))
  expect(await store.codebook.current()).toBeUndefined()
  await store.close()
})

test('a file that is no database is named', async () => {
  const folder = freshFolder()
  write(folder, { 'split.txt': split, 'd.sqlite': 'not a database, but long enough to be looked at as one' })
  const { code, stdout, stderr } = await parallax(['ingest', '--db', 'd.sqlite', 'split.txt'], folder)
  expect([code, stdout, stderr]).toEqual([1, '', 'd.sqlite: the database cannot be opened (file is not a database)\n'])
})

const captions =
  'WEBVTT - The council of Quay\n\n00:00:01.000 --> 00:00:04.000\n<v Ada Quill>We need more ferries.\n\n' +
  '00:00:05.000 --> 00:00:09.000\n<v Bo Marsh>We cannot pay for them.\n\n00:01:05.000 --> 00:01:09.000\n<v Ada Quill>The town can.\n\n' +
  '00:01:15.000 --> 00:01:19.000\n<v Bo Marsh>It cannot.\n'

test('folders with all below them, patterns, archives and tables: each file is told of with what was noticed', async () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'news/old'), { recursive: true })
  write(folder, {
    'news/split.txt': split,
    'news/old/talk.vtt': captions,
    'news/old/picture.png': 'x',
    'news/.hidden.txt': split,
    'mail.eml':
      'From: Ada Quill <ada@quay.example>\r\nSubject: Ferries\r\n\r\n“We need more ferries,” said Bo Marsh.\r\n',
    'pack.zip': zip({ 'a/again.txt': split, 'b.docx': docx({ body: ['The ferries left at noon.'] }), 'c.doc': 'x' }),
    'quotes.csv': 'Speaker,Quote\nAda Quill,We need more ferries.\n,Yes\n',
  })
  const { code, stdout, stderr } = await parallax(
    ['ingest', '--db', 'd.sqlite', 'news', '*.eml', 'pack.zip', 'quotes.csv', 'x*.pdf'],
    folder,
  )
  const today = new Date().toISOString().slice(0, 10)
  expect(stdout.split('\n')).toEqual([
    'news: 2 files to read, 1 file of other formats left out (.png)',
    '*.eml: 1 file',
    'news/old/talk.vtt: stored "The council of Quay": 4 quotes, 2 speakers; wording original (4 captions up to 00:01:15; speakers by their labels: 2)',
    'news/split.txt: stored "A town decides": 2 quotes, 1 speaker; wording original',
    'mail.eml: stored "Ferries": 1 quote, 1 speaker; wording original',
    `pack.zip/a/again.txt: known already, as split since ${today}; left as it is`,
    'pack.zip/b.docx: stored "b": no quotes found; wording original',
    '4 files stored, 1 known already, 3 failed',
    '',
  ])
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(
      /^pack\.zip\/c\.doc: is of a format \(\.doc\) not read; save it as \.docx; Parallax reads \.txt, /,
    ),
    'quotes.csv: is a table of 2 rows; say what its columns hold to store it: --map "speaker=Speaker,text=Quote"',
    'quotes.csv: row 3 names no speaker',
    'x*.pdf: does not exist',
    '',
  ])
  expect(code).toBe(1)
})

test('standard input is read as a file of the name that is given', async () => {
  const folder = freshFolder()
  const script = `${process.execPath} ${launcher} ingest --db d.sqlite -`
  write(folder, { 'a.vtt': captions })
  const shell = (command: string): string =>
    execFileSync('sh', ['-c', `${command} 2>&1 || true`], { cwd: folder, encoding: 'utf8' })
  expect(shell(`${script} < a.vtt`)).toBe(
    '-: needs a name that tells the format of standard input, such as --name page.html\n0 files stored, 0 known already, 1 failed\n',
  )
  expect(shell(`${script} --name talk.vtt < a.vtt`)).toMatch(
    /^talk\.vtt: stored "The council of Quay": 4 quotes, 2 speakers/,
  )
  expect(shell(`head -c 11000000 /dev/zero | ${script} --name big.txt`)).toMatch(/^big\.txt: is larger than 10 MB/)
})

const quotes =
  'Name,Words,Where,Side,Topic\nAda Quill,We need more ferries.,Ferries decided,2,Soft power\nBo Marsh,No.,Ferries decided,-1,Bridges\nBo Marsh,No.,Ferries decided,,\n,Yes.,Night,,\n'

test('a table of ready quotes is stored as the command line says, and every row that is not is named', {
  timeout: 120_000,
}, async () => {
  const folder = freshFolder()
  write(folder, { 'q.csv': quotes })
  const ingested = (...more: string[]) => parallax(['ingest', '--db', 'd.sqlite', 'q.csv', ...more], folder)
  const mapped = ['--map', 'speaker=name,text=2,source=Where,issue=Topic,position=Side']
  const failed = '0 files stored, 0 known already, 1 failed\n'
  expect(await ingested('--map', 'speaker=Nobody,text=2')).toMatchObject({
    ...{ code: 1, stdout: failed },
    stderr: 'q.csv: has no column “Nobody”; it has Name, Words, Where, Side, Topic\n',
  })
  expect(await ingested('--map', 'tekst=2')).toMatchObject({
    stderr: expect.stringMatching(/^q\.csv: --map names “tekst”; it can name speaker, role, text, /),
  })
  expect(await ingested(...mapped)).toMatchObject({
    ...{ code: 1, stdout: failed },
    stderr: 'q.csv: has positions: say who coded them, with --coder NAME\n',
  })
  expect(await ingested(...mapped, '--coder', 'Ines')).toMatchObject({
    code: 1,
    stdout: failed,
    stderr: [
      'q.csv: stored 2 ready quotes of 1 source: 2 of 4 rows kept, 1 left out with a fault, 1 repeated (row 4 says the same as row 3)',
      'q.csv: row 3 is kept without its position: “Bridges” is no issue of the codebook',
      'q.csv: row 5 names no speaker',
      '',
    ].join('\n'),
  })
  write(folder, { 'q.csv': quotes.split('\n').slice(0, 3).join('\n') })
  expect(await ingested(...mapped, '--coder', 'Olof', '--issue', 'Bridges=soft-power')).toMatchObject({
    code: 0,
    stdout:
      'q.csv: stored 0 ready quotes and 2 codings of quotes that are here: 2 of 2 rows kept\n1 file stored, 0 known already, 0 failed\n',
    stderr: '',
  })
  const store = await openStore(join(folder, 'd.sqlite'))
  const said = (await store.sources.list()).map(({ title, wording, quotes: n }) => [title, wording, n])
  expect(said).toEqual([['Quotes from ‘Ferries decided’', 'unchecked', 2]])
  const codings = (await store.codings.counted(['Ines', 'Olof'])).map(({ coder, issue, position }) => [
    coder,
    issue,
    position,
  ])
  expect(codings).toEqual([
    ['Ines', 'soft-power', 2],
    ['Olof', 'soft-power', 2],
    ['Olof', 'soft-power', -1],
  ])
  await store.close()
})

test('many files, read in two threads, are stored just as one after the other', { timeout: 120_000 }, async () => {
  const folder = freshFolder()
  mkdirSync(join(folder, 'news'))
  const names = ['Ada Quill', 'Bo Marsh', 'Cy Dune']
  for (let i = 0; i < 30; i++)
    write(folder, {
      [`news/n${String(i).padStart(2, '0')}.txt`]:
        i === 7
          ? ''
          : i === 9
            ? 'The ferries left.'
            : i === 20
              ? 'The ferries left.'
              : `${'The town waited. '.repeat((30 - i) * 3)}\n\n“We need ${i} more ferries,” said ${names[i % 3]}, minister of tides.\n`,
    })
  const { code, stdout, stderr } = await parallax(['ingest', '--db', 'many.sqlite', 'news'], folder)
  const one = await openStore(join(folder, 'one.sqlite'))
  await seedBasics(one)
  const told: string[] = []
  for (let i = 0; i < 30; i++) {
    const file = join('news', `n${String(i).padStart(2, '0')}.txt`)
    if (i === 7) continue
    const { document } = await readSource(join(folder, file))
    told.push(`${file}: ${tellOf(await ingest(one, document))}`)
  }
  expect(stdout.split('\n').slice(1, -2)).toEqual(told)
  expect([code, stderr]).toEqual([1, 'news/n07.txt: is empty\n'])
  expect(stdout.split('\n').at(-2)).toBe('28 files stored, 1 known already, 1 failed')
  await one.close()
  const tables = [
    'sources',
    'speakers',
    'quotes',
    'statements',
    'codings',
    'roles',
    'stances',
    'coding_queue',
    'speaker_packs',
  ]
  for (const table of tables)
    expect([table, rowsIn(join(folder, 'many.sqlite'), table)]).toEqual([
      table,
      rowsIn(join(folder, 'one.sqlite'), table),
    ])
})

/** All rows, without the times at which they were stored. */
function rowsIn(file: string, table: string): unknown[] {
  const database = new Database(file, { readonly: true })
  try {
    const rows = database.prepare(`select * from ${table} order by 1, 2`).all() as Record<string, unknown>[]
    return rows.map(({ added_at: _, made_at: __, ...row }) => row)
  } finally {
    database.close()
  }
}
