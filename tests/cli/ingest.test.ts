import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { codebook } from '../../seeds/codebook.js'
import { speakers } from '../../seeds/speakers.js'
import { openStore } from '../../src/store/open.js'
import { paraphrased } from '../wording/texts.js'
import { build, freshFolder, launcher, run, write } from './program.js'

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
  const { stdout } = await run(launcher, ['ingest', '--db', 'd.sqlite', 'spun.txt'], folder)
  expect(stdout.split('\n')[0]).toMatch(
    /; wording altered: looks machine-paraphrased by \d+ signs, such as “information facilities” \(probably “data centers”\), “Monetary Occasions” \(probably “Financial Times”\), “comfortable energy” \(probably “soft power”\); do not quote as printed$/,
  )
})

test('a second run stores nothing and succeeds; DATABASE names the file', async () => {
  const folder = freshFolder()
  write(folder, { 'split.txt': split })
  const env = { DATABASE: 'here.sqlite' }
  expect((await run(launcher, ['ingest', 'split.txt'], folder, env)).code).toBe(0)
  const { code, stdout } = await run(launcher, ['ingest', 'split.txt'], folder, env)
  expect([code, stdout.split('\n').at(-2)]).toEqual([0, '0 files stored, 1 known already, 0 failed'])
  expect(existsSync(join(folder, 'here.sqlite'))).toBe(true)
})

test('files that all fail leave the database without a codebook, so that the first start can still seed it', async () => {
  const folder = freshFolder()
  write(folder, { 'empty.txt': '' })
  await run(launcher, ['ingest', '--db', 'd.sqlite', 'empty.txt'], folder)
  const store = await openStore(join(folder, 'd.sqlite'))
  expect(await store.codebook.current()).toBeUndefined()
  await store.close()
})

test('a file that is no database is named', async () => {
  const folder = freshFolder()
  write(folder, { 'split.txt': split, 'd.sqlite': 'not a database, but long enough to be looked at as one' })
  const { code, stdout, stderr } = await run(launcher, ['ingest', '--db', 'd.sqlite', 'split.txt'], folder)
  expect([code, stdout, stderr]).toEqual([1, '', 'd.sqlite: the database cannot be opened (file is not a database)\n'])
})
