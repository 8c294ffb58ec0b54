import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { codebook as seeded } from '../../seeds/codebook.js'
import { seedIfEmpty } from '../../src/seed.js'
import { openStore } from '../../src/store/open.js'
import { codebook, issue } from '../store/support.js'
import { build, freshFolder, launcher, parallax, run, write } from './program.js'

beforeAll(build, 120_000)

const file = 'd.sqlite'

/** A folder with a dossier of two issues, and the program in it. */
async function dossier() {
  const folder = freshFolder()
  const store = await openStore(join(folder, file))
  await store.codebook.add(codebook(issue('ferries'), issue('tolls')), 'anna', false)
  await store.close()
  return { folder, command: (...args: string[]) => parallax([...args, '--db', file], folder) }
}
async function inside<T>(folder: string, ask: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>) {
  const store = await openStore(join(folder, file))
  const answer = await ask(store)
  await store.close()
  return answer
}
const versions = (folder: string) => inside(folder, (store) => store.codebook.versions())

test.each(['json', 'qdc'])('a codebook goes to .%s and into another dossier', async (ending) => {
  const { folder, command } = await dossier()
  const exported = await run(launcher, ['codebook', 'export', `out.${ending}`, '--db', file], folder)
  expect([exported.code, exported.stdout]).toEqual([0, `out.${ending}: version 1 of “Harbour questions”, 2 issues\n`])
  const { code, stdout, stderr } = await run(
    launcher,
    ['codebook', 'import', `out.${ending}`, '--db', 'new.sqlite'],
    folder,
  )
  const told = ['new      ferries (ferries)', 'new      tolls (tolls)', 'Stored as version 1.', '']
  expect([code, stderr, stdout.split('\n')]).toEqual([0, '', told])
  const store = await openStore(join(folder, 'new.sqlite'))
  expect(await store.codebook.current()).toMatchObject({
    title: 'Harbour questions',
    issues: [issue('ferries'), issue('tolls')],
  })
  await store.close()
  const again = await command('codebook', 'import', `out.${ending}`)
  expect([again.code, again.stderr]).toEqual([1, 'The codebook says all of this already.\n'])
  expect(await versions(folder)).toHaveLength(1)
})

test('an import tells what it changes, asks whether the meaning changes, and makes a version with note and name', async () => {
  const { folder, command } = await dossier()
  await command('codebook', 'export', 'out.json')
  const text = readFileSync(join(folder, 'out.json'), 'utf8').replace('ferries is good.', 'More ferries.')
  write(folder, { 'in.json': text })
  const changed = ['changed  ferries (ferries)', '  Proposition: ferries is good. → More ferries.']
  const dry = await command('codebook', 'import', 'in.json', '--dry-run')
  expect([dry.code, dry.stdout.split('\n')]).toEqual([0, [...changed, 'Nothing was stored.', '']])
  const asked = await command('codebook', 'import', 'in.json')
  expect(asked.code).toBe(1)
  expect(asked.stderr).toContain('Say whether this changes the meaning of ferries: add --meaning changed')
  expect(await versions(folder)).toHaveLength(1)
  const named = ['--note', 'Asked for more.', '--who', 'Bert', '--meaning', 'changed']
  const done = await command('codebook', 'import', 'in.json', ...named)
  expect([done.code, done.stdout.split('\n')]).toEqual([0, [...changed, 'Stored as version 2.', '']])
  expect((await versions(folder))[1]).toMatchObject({
    ...{ note: 'Asked for more.', madeBy: 'Bert', changesMeaning: true, meaningSince: { ferries: 2, tolls: 1 } },
  })
})

test.each<[string, string[], string | RegExp]>([
  ['a file that is not there', ['import', 'none.json'], 'none.json: cannot be read (ENOENT).\n'],
  ['a file with faults', ['import', 'bad.json'], 'bad.json: title is missing.\nbad.json: issues[0].name is empty.\n'],
  ['a document type', ['import', 'dtd.qdc'], 'dtd.qdc: The file has a document type (DOCTYPE), which is not read.\n'],
  ['a format that is not known', ['export', 'out.csv'], 'out.csv: the name must end in .json or .qdc.\n'],
  ['a version that is not there', ['export', 'o.json', '--version', '7'], /There is no version 7 .* the newest is 1\./],
  ['another answer', ['import', 'bad.json', '--meaning', 'maybe'], /Allowed choices are changed, same/],
])('%s is told of', async (_, args, message) => {
  const { folder, command } = await dossier()
  write(folder, {
    'bad.json': '{"format":"parallax-codebook","formatVersion":1,"issues":[{"id":"a","name":"","proposition":"x"}]}',
    'dtd.qdc': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><CodeBook>&a;</CodeBook>',
  })
  const { code, stderr } = await command('codebook', ...args)
  expect(code).toBe(1)
  expect(stderr).toEqual(typeof message === 'string' ? message : expect.stringMatching(message))
  expect(await versions(folder)).toHaveLength(1)
})

test('init starts an empty dossier, once, and tells what comes next', async () => {
  const folder = freshFolder()
  const init = (title: string) => ['init', '--db', file, '--title', title]
  const { code, stdout } = await run(launcher, init(' Ferries  of the Sound '), folder)
  expect([code, stdout.split('\n')[0]]).toEqual([
    0,
    'd.sqlite: a new dossier, “Ferries of the Sound”, with an empty codebook.',
  ])
  for (const step of [
    '/codebook',
    'codebook import --db d.sqlite',
    'ingest --db d.sqlite',
    'DATABASE=d.sqlite npm start',
  ])
    expect(stdout).toContain(step)
  const again = await parallax(init('Other'), folder)
  expect([again.code, again.stdout]).toEqual([1, ''])
  expect(again.stderr).toContain('d.sqlite holds a dossier already, “Ferries of the Sound”. It was left as it is')
  expect(await versions(folder)).toMatchObject([{ version: 1, title: 'Ferries of the Sound', issues: [] }])
})

test.each([
  ['no title', []],
  ['an empty title', ['--title', ' ']],
  ['a title too long', ['--title', 'x'.repeat(161)]],
])('init with %s makes nothing', async (_, args) => {
  const folder = freshFolder()
  const { code, stderr } = await parallax(['init', '--db', file, ...args], folder)
  expect([code, stderr === '']).toEqual([1, false])
  expect(existsSync(join(folder, file))).toBe(false)
})

test('init leaves a seeded database as it is', async () => {
  const folder = freshFolder()
  await inside(folder, seedIfEmpty)
  const before = await inside(folder, (store) => store.log.list(9999))
  const { code, stderr } = await parallax(['init', '--db', file, '--title', 'X'], folder)
  expect([code, stderr]).toEqual([1, expect.stringContaining(`“${seeded.title}”`)])
  expect(await inside(folder, (store) => store.log.list(9999))).toEqual(before)
})

test('neither a start nor an ingest brings anything of the seeds into a dossier of one’s own', async () => {
  const folder = freshFolder()
  await parallax(['init', '--db', file, '--title', 'Harbours'], folder)
  const gates = { ...issue('security', 'Harbour gates should be locked at night.'), name: 'Gates' }
  await inside(folder, async (store) => {
    await seedIfEmpty(store)
    await store.codebook.add({ ...codebook(gates), title: 'Harbours' }, 'anna', false)
    await seedIfEmpty(store)
  })
  write(folder, { 'a.txt': '“We protect our AI model weights with zero trust,” said Ada Quill.' })
  await parallax(['ingest', '--db', file, 'a.txt'], folder)
  expect(await inside(folder, async (store) => (await store.speakers.list()).map(({ name }) => name))).toEqual([
    'Ada Quill',
  ])
  const [statement] = await inside(folder, (store) => store.statements.ofSource('a'))
  expect(statement).toMatchObject({ speaker: { name: 'Ada Quill' }, codings: [] })
  expect(await inside(folder, async (store) => (await store.sources.list()).map(({ slug }) => slug))).toEqual(['a'])
})
