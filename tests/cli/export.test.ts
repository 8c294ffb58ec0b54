import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { exportFormats } from '../../src/export/registry.js'
import { contentsIn } from '../archive/files.js'
import { build, freshFolder, launcher, parallax, run } from './program.js'

beforeAll(build, 120_000)

const file = 'd.sqlite'
let folder: string
beforeAll(async () => {
  folder = freshFolder()
  const made = await parallax(['demo', '--quotes', '60', '--speakers', '8', '--issues', '3', '--db', file], folder)
  expect(made.stderr).toBe('')
}, 120_000)
const take = (...args: string[]) => parallax(['export', ...args, '--db', file], folder)
const read = (name: string) => readFileSync(join(folder, name))

test.each([
  ['quotes-csv', 'q.csv', /^quote,statement,/],
  ['network-gexf', 'n.gexf', /^<\?xml/],
  ['refi-qda', 'p.qdpx', /^PK/],
  ['sources-ris', 's.ris', /^TY {2}- NEWS/],
])('export --format %s', async (format, name, begins) => {
  const { code, stdout, stderr } = await take('--format', format, name)
  expect([code, stderr]).toEqual([0, ''])
  expect(stdout).toMatch(new RegExp(`^${name}: .+, of “.+”\\n$`))
  expect(read(name).toString('latin1')).toMatch(begins)
  expect(existsSync(join(folder, `${name}.part`))).toBe(false)
})

test('an unknown format: says which there are, and writes nothing', async () => {
  const { code, stderr } = await take('--format', 'word', 'w.docx')
  expect([code, stderr.trim()]).toEqual([
    1,
    `There is no format “word”. There are: ${exportFormats.map(({ id }) => id).join(', ')}.`,
  ])
  expect(existsSync(join(folder, 'w.docx'))).toBe(false)
})

test('a folder that is not there', async () => {
  const { code, stderr } = await take('--format', 'quotes-csv', 'nowhere/q.csv')
  expect([code, stderr.trim()]).toEqual([1, 'nowhere/q.csv: cannot be written (ENOENT).'])
})

test.each([
  [['x.zip'], 'Give either --format ID or --all.'],
  [['--all', '--format', 'quotes-csv', 'x.zip'], 'Give either --format ID or --all.'],
])('export %s', async (args, message) => {
  const { code, stderr } = await take(...args)
  expect([code, stderr.split('\n')[0], existsSync(join(folder, 'x.zip'))]).toEqual([1, message, false])
})

describe('everything in one file', () => {
  const alone = (...args: string[]) => run(launcher, args, folder)
  const take = (...args: string[]) => parallax(args, folder)
  beforeAll(() => take('export', '--all', 'all.zip', '--db', file))

  test('export --all and import give the same dossier', async () => {
    expect(await alone('export', '--all', 'all.zip', '--db', file)).toEqual({
      ...{ code: 0, stderr: '', stdout: 'all.zip: everything in d.sqlite\n' },
    })
    const { code, stdout, stderr } = await alone('import', 'all.zip', '--db', 'e.sqlite')
    expect([code, stderr]).toEqual([0, ''])
    expect(stdout.split('\n')[0]).toMatch(
      /^e\.sqlite: everything of “The Lake Union: a made-up dossier”, \d+ rows in \d+ tables$/,
    )
    expect(contentsIn(join(folder, 'e.sqlite'))).toEqual(contentsIn(join(folder, file)))
    expect(await take('check', '--db', 'e.sqlite')).toMatchObject({
      code: 0,
      stdout: expect.not.stringContaining('WRONG'),
    })
  })

  const tools = ['/usr/bin/unzip', '/usr/bin/sha256sum'].every((tool) => existsSync(tool))
  test.runIf(tools)('unzip and sha256sum find it whole', async () => {
    execFileSync('unzip', ['-q', 'all.zip', '-d', 'all'], { cwd: folder })
    const told = execFileSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], {
      cwd: join(folder, 'all'),
      encoding: 'utf8',
    })
    expect(told).toBe('')
  })

  test('a database that holds something stays as it is', async () => {
    const before = read(file)
    const { code, stdout, stderr } = await take('import', 'all.zip', '--db', file)
    expect([code, stdout, stderr]).toEqual([
      ...[1, '', 'all.zip: d.sqlite holds a dossier already. Name another file with --db. Nothing was changed.\n'],
    ])
    expect(read(file).equals(before)).toBe(true)
  })

  test.each([
    ['d.sqlite', 'd.sqlite: is no zip, or was cut off. Nothing was changed.'],
    ['none.zip', 'none.zip: is not there. Nothing was changed.'],
    ['.', '.: cannot be read (EISDIR). Nothing was changed.'],
  ])('import %s', async (name, message) => {
    const { code, stderr } = await take('import', name, '--db', 'f.sqlite')
    expect([code, stderr.trim(), existsSync(join(folder, 'f.sqlite'))]).toEqual([1, message, false])
  })
})
