import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { exportFormats } from '../../src/export/registry.js'
import { build, freshFolder, launcher, run } from './program.js'

beforeAll(build, 120_000)

const file = 'd.sqlite'
let folder: string
beforeAll(async () => {
  folder = freshFolder()
  const made = await run(launcher, ['demo', '--quotes', '60', '--speakers', '8', '--issues', '3', '--db', file], folder)
  expect(made.stderr).toBe('')
}, 120_000)
const take = (...args: string[]) => run(launcher, ['export', ...args, '--db', file], folder)
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
