import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { build, freshFolder, launcher, parallax, run } from './program.js'

beforeAll(build)
const folder = freshFolder()

test('makes a dossier, once', async () => {
  const db = join(folder, 'demo.sqlite')
  const args = ['demo', '--quotes', '60', '--speakers', '10', '--issues', '2', '--db', db]
  const first = await run(launcher, args)
  expect(first.code).toBe(0)
  expect(first.stdout.split('\n')[0]).toMatch(/: 60 quotes of 10 speakers on 2 issues, made up in [\d.]+ s\.$/)
  const second = await parallax(args)
  expect([second.code, second.stderr.trim()]).toEqual([
    1,
    `${db} holds a dossier already. It was left as it is: name another file with --db.`,
  ])
})

test.each([
  [['--quotes', '0'], 'The number of quotes must be from 1 to 5,000,000.'],
  [['--issues', '13'], 'The number of issues must be from 1 to 12.'],
  [['--speakers', 'many'], 'Give a whole number.'],
])('demo %s', async (args, message) => {
  const db = join(folder, 'none.sqlite')
  const { code, stderr } = await parallax(['demo', ...args, '--db', db])
  expect([code, existsSync(db)]).toEqual([1, false])
  expect(stderr).toContain(message)
})
