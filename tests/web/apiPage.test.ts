import { execFile, spawnSync } from 'node:child_process'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { endpoints } from '../../src/web/api/endpoints.js'
import { filterNames } from '../../src/web/parameters.js'
import { appOver, correctedStore, emptyStore } from './fixture.js'

// The page that says how programs read, over a running site.

const run = promisify(execFile)
let store: Store
let server: Server
let site: string
let page: string

async function serve(over: Store): Promise<[Server, string]> {
  const running = appOver(over).listen(0, '127.0.0.1')
  await new Promise((done) => running.once('listening', done))
  return [running, `http://localhost:${(running.address() as AddressInfo).port}`]
}

const plain = (html: string): string =>
  html
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&gt;', '>')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
const examples = (html: string): string[] =>
  [...html.matchAll(/<pre[^>]*><code>(.*?)<\/code><\/pre>/gs)].map((match) => plain(match[1]!))
const links = (html: string): string[] => [...html.matchAll(/href="(\/api\/[^"]+)"/g)].map((match) => plain(match[1]!))

beforeAll(async () => {
  store = await correctedStore()
  ;[server, site] = await serve(store)
  page = await (await fetch(`${site}/api`)).text()
})
afterAll(async () => {
  server.close()
  await store.close()
})

test('every address and every filter is told of', () => {
  for (const { path, about } of endpoints) {
    expect(page).toContain(`<code>${path}</code>`)
    expect(plain(page)).toContain(about)
  }
  for (const name of filterNames) expect(page).toContain(`<dt><code>${name}</code></dt>`)
})

test('every link leads to data', async () => {
  const found = links(page)
  expect(found.length).toBeGreaterThanOrEqual(endpoints.length)
  for (const address of found) expect([address, (await fetch(site + address)).status]).toEqual([address, 200])
})

test('every curl line asks for what its link shows', () => {
  const lines = examples(page).filter((line) => line.startsWith('curl'))
  expect(lines).toHaveLength(3)
  for (const line of lines) {
    const [, address] = /^curl '(.*)'$/.exec(line)!
    expect(links(page)).toContain(address!.replace(site, ''))
  }
})

const quotes = async () => (await store.quotes.behind({ after: 0, limit: 1000 })).length

test('the JavaScript reads all quotes', async () => {
  const [program] = examples(page).filter((lines) => lines.includes('await fetch'))
  const { stdout } = await run('node', ['--input-type=module', '-e', program!])
  expect(stdout.trim().split('\n')).toHaveLength(await quotes())
})

test.runIf(spawnSync('python3', ['--version']).status === 0)('the Python reads all quotes', async () => {
  const [program] = examples(page).filter((lines) => lines.includes('urllib'))
  const { stdout } = await run('python3', ['-c', program!], { env: { ...process.env, PYTHONIOENCODING: 'utf-8' } })
  expect(stdout.trim().split('\n')).toHaveLength(await quotes())
})

test('an empty dossier has the page too, without examples that lead nowhere', async () => {
  const empty = await emptyStore()
  const [other, at] = await serve(empty)
  const html = await (await fetch(`${at}/api`)).text()
  for (const address of links(html)) expect([address, (await fetch(at + address)).status]).toEqual([address, 200])
  expect(examples(html).filter((line) => line.startsWith('curl'))).toEqual([])
  other.close()
  await empty.close()
})

test('every page leads to it', async () => {
  for (const address of ['/', '/export', '/quotes/1'])
    expect(await (await fetch(site + address)).text()).toContain('<a href="/api">')
})
