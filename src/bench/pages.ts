/** Measures how long the pages people come for take to answer:  npm run bench -- pages [QUOTES]
 * Makes made-up dossiers of 1,000 and of QUOTES quotes in db/ where they are not there yet, asks for each page 200 times, one request after the
 * other, computed anew each time, and tells the median and the slowest of twenty. Then the same matrix as a constant string by the same stack, side by side. */
import { Agent, get, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import compression from 'compression'
import express, { type Express } from 'express'
import { createApp } from '../app.js'
import { readConfig } from '../config.js'
import { importQueue } from '../imports/queue.js'
import { seedIfEmpty } from '../seed.js'
import { fetchPage } from '../sources/address.js'
import { openStore } from '../store/open.js'
import { loadAssets } from '../web/assets.js'
import { formatFromPath } from '../web/page.js'
import { headers, ownHostOnly, ownWritesOnly } from '../web/security.js'
import { demoOf } from './measured.js'

const small = 1000
const requests = 200

export async function benchPages(quotes = 1_000_000): Promise<void> {
  const few = await matrixOf(small)
  const many = await matrixOf(quotes)
  console.log(`matrix without filters at ${quotes} quotes: ${((100 * many) / few).toFixed(0)} % of that at ${small}`)
  await besideConstant()
}

/** @returns the median of the unfiltered matrix in milliseconds */
async function matrixOf(quotes: number): Promise<number> {
  const file = await demoOf(quotes)
  const store = await openStore(file)
  const [first] = await store.stances.list()
  if (!first) throw new Error(`${file} holds no stances`)
  const pages: Record<string, string> = {
    matrix: '/',
    'matrix, filtered by kind': '/?kind=direct',
    'matrix, filtered by years': '/?from=2018&to=2020',
    cell: `/cells/${first.speaker}/${first.issue}`,
    speaker: `/speakers/${first.speaker}`,
    'search with facets': '/search?q=harbour',
    'search for a phrase': '/search?q=%22as+I+said%22+town',
  }
  const found: Record<string, number> = {}
  await listening(
    createApp({ store, config: readConfig({}), imports: importQueue(store, fetchPage), remembers: false }),
    async (port) => {
      for (const [name, path] of Object.entries(pages))
        found[name] = await told(`${quotes} quotes, ${name}`, port, path)
    },
  )
  await store.close()
  return found.matrix!
}

/** How many matrices of the seeds a second, each computed anew, against the same HTML as a constant string. */
async function besideConstant(): Promise<void> {
  const store = await openStore(':memory:')
  await seedIfEmpty(store)
  let html = ''
  const anew = await listening(
    createApp({ store, config: readConfig({}), imports: importQueue(store, fetchPage), remembers: false }),
    async (port) => {
      html = await ask(port, '/')
      return told('matrix of the seeds', port, '/')
    },
  )
  const constant = express()
  constant.disable('x-powered-by')
  constant.use(headers, ownHostOnly, ownWritesOnly, compression(), loadAssets().serve, formatFromPath)
  constant.get('/', (_req, res) => void res.type('html').send(html))
  const same = await listening(constant, (port) => told('the same as a constant string', port, '/'))
  console.log(`throughput of the matrix: ${((100 * same) / anew).toFixed(0)} % of that of the constant string`)
  await store.close()
}

async function listening<T>(app: Express, work: (port: number) => Promise<T>): Promise<T> {
  const server = await new Promise<Server>((done) => {
    const own = app.listen(0, '127.0.0.1', () => done(own))
  })
  try {
    return await work((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

async function told(name: string, port: number, path: string): Promise<number> {
  for (let i = 0; i < 10; i++) await ask(port, path)
  const times: number[] = []
  for (let i = 0; i < requests; i++) {
    const began = performance.now()
    await ask(port, path)
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const [median, slow] = [times[requests / 2]!, times[Math.floor(requests * 0.95)]!]
  console.log(`${name}: ${median.toFixed(1)} ms (95 of 100 within ${slow.toFixed(1)} ms)`)
  return median
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

function ask(port: number, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const read = (response: IncomingMessage): void => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (chunk: string) => {
        body += chunk
      })
      response.on('error', fail)
      response.on('end', () =>
        response.statusCode === 200 ? done(body) : fail(new Error(`${path}: ${response.statusCode}`)),
      )
    }
    get({ agent, host: '127.0.0.1', port, path }, read).on('error', fail)
  })
}
