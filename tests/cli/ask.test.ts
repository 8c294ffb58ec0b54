import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { openStore } from '../../src/store/open.js'
import { modelServer, refuses, says } from '../stance/model/server.js'
import { codebook, issue } from '../store/support.js'
import { build, freshFolder, launcher, parallax, run, write } from './program.js'

beforeAll(build, 120_000)

const text = [
  '“More ferries,” said Ada Quill.',
  '“No tolls at all,” said Ben Ostler.',
  '“The pier is old,” said Ada Quill.',
].join('\n\n')
const coded = (words: string, position: number) => ({
  codings: [{ issue: 'ferries', position, confidence: 0.9, words, reason: 'Says so.' }],
})

/** A database with three statements, and a way to ask about them. */
async function dossier() {
  const folder = freshFolder()
  const db = join(folder, 'x.sqlite')
  const store = await openStore(db)
  await store.codebook.add(codebook(issue('ferries'), issue('tolls')), 'anna', true)
  await store.close()
  write(folder, { 'a.txt': text })
  await parallax(['ingest', '--db', db, join(folder, 'a.txt')], folder)
  const ask = (env: Record<string, string>, ...args: string[]) => parallax(['ask', '--db', db, ...args], folder, env)
  return { db, ask }
}

test('statements are coded by the model, each once, and the answers are kept with model and instruction', async () => {
  const server = await modelServer((res, heard, nth) =>
    says(heard.body.messages[1]!.content.includes('More ferries') ? coded('More ferries', 2) : { codings: [] })(
      res,
      heard,
      nth,
    ),
  )
  const { db, ask } = await dossier()
  const env = { MODEL_ADDRESS: server.address, MODEL_NAME: 'small' }
  const dry = await ask(env, '--dry-run')
  expect(dry.stdout).toContain('Proposition: ferries is good.')
  expect([dry.code, dry.stdout.trim().split('\n').at(-1), server.heard.length]).toEqual([
    0,
    expect.stringMatching(/^\d statements would be sent to .* Nothing was sent\.$/),
    0,
  ])
  const first = await run(launcher, ['ask', '--db', db], undefined, env)
  const asked = server.heard.length
  expect(first.stdout).toMatch(
    new RegExp(`^${asked} statements asked about, \\d codings? stored, 0 failed, ${70 * asked} tokens$`, 'm'),
  )
  expect((await ask(env)).stdout).toMatch(/^0 statements asked about, 0 codings stored, 0 failed, 0 tokens$/m)
  expect(server.heard).toHaveLength(asked)
  const store = await openStore(db)
  const [statement] = await store.statements.onIssue('ferries', { coder: 'model small' })
  expect(statement!.codings).toMatchObject([
    {
      coder: { name: 'model small', kind: 'model', reviews: false },
      position: 2,
      rule: 'small, prompt 2',
      rationale: 'Says so.',
    },
  ])
  const { start, end } = statement!.codings[0]!.evidence[0]!
  expect(text.slice(start, end)).toBe('More ferries')
  await store.close()
  server.close()
}, 60_000)

test('a server that fails is given up after three failures in a row, and what was answered stays', async () => {
  const server = await modelServer((res, heard, nth) =>
    (nth === 1 ? says({ codings: [] }) : refuses(404, 'gone'))(res, heard, nth),
  )
  const { ask } = await dossier()
  const { code, stdout, stderr } = await ask({ MODEL_ADDRESS: server.address, MODEL_NAME: 'small', MODEL_RETRIES: '0' })
  expect(code).toBe(1)
  expect(stderr).toContain('The server answered 404: "gone"')
  expect(stdout).toMatch(/^1 statement asked about, 0 codings stored, [23] failed/m)
  server.close()
}, 60_000)

test('no more is spent or sent than is allowed', async () => {
  const server = await modelServer(says({ codings: [] }))
  const { ask } = await dossier()
  const env = { MODEL_ADDRESS: server.address, MODEL_NAME: 'small' }
  expect((await ask({ ...env, MODEL_TOKENS: '70' })).stderr).toContain(
    'Stopped at the limit of 70 tokens (MODEL_TOKENS).',
  )
  expect(server.heard).toHaveLength(1)
  await ask({ ...env, MODEL_STATEMENTS: '1' })
  expect(server.heard).toHaveLength(2)
  server.close()
}, 60_000)

test('without an address nothing is sent', async () => {
  const { ask } = await dossier()
  expect(await ask({ MODEL_ADDRESS: '', MODEL_NAME: 'small' })).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('nothing is sent'),
  })
}, 60_000)
