/** Measures how long the pages people come for take to answer:  npm run bench -- pages [QUOTES]
 * Makes made-up dossiers of 1,000 and of QUOTES quotes in db/ where they are not there yet, asks for each page 200 times from another process, one
 * request after the other, each page made anew, under another filter each time where there is one; the matrix also as it is remembered. Tells the median and the slowest of twenty as whoever waits has it, and the CPU time
 * that the server needed, which is the same on a busy machine. Then how many matrices of the seeds it answers at once, beside the same HTML as a
 * constant string by the same stack, in turns. */
import compression from 'compression'
import express, { type Express } from 'express'
import { createApp } from '../app.js'
import { readConfig } from '../config.js'
import { importQueue } from '../imports/queue.js'
import { seedIfEmpty } from '../seed.js'
import { fetchPage } from '../sources/address.js'
import type { Store } from '../store/contract.js'
import { openStore } from '../store/open.js'
import { loadAssets } from '../web/assets.js'
import { formatFromPath } from '../web/page.js'
import { headers, ownHostOnly, ownWritesOnly } from '../web/security.js'
import { demoOf } from './measured.js'
import { listening, quantile, type Taken, Visitor } from './visitor.js'

const small = 1000
const requests = 200

export async function benchPages(quotes = 1_000_000): Promise<void> {
  const visitor = new Visitor()
  try {
    const few = await matrixOf(visitor, small)
    const many = await matrixOf(visitor, quotes)
    const share = (of: (taken: Taken) => number): string => ((100 * of(many)) / of(few)).toFixed(0)
    console.log(
      `matrix without filters at ${quotes} quotes: ${share(median)} % of that at ${small}, CPU ${share(cpu)} %`,
    )
  } finally {
    visitor.leave()
  }
  await benchThroughput()
}

/** The last part alone:  npm run bench -- throughput */
export async function benchThroughput(): Promise<void> {
  const visitor = new Visitor()
  try {
    await besideConstant(visitor)
  } finally {
    visitor.leave()
  }
}

const median = ({ times }: Taken): number => quantile(times, 0.5)
const cpu = (taken: Taken): number => taken.cpu

const appOn = (store: Store, remembers = false): Express =>
  createApp({ store, config: readConfig({}), imports: importQueue(store, fetchPage), remembers })

/** @returns what the unfiltered matrix takes */
async function matrixOf(visitor: Visitor, quotes: number): Promise<Taken> {
  const file = await demoOf(quotes)
  const store = await openStore(file)
  const pages = await pagesOf(store)
  const taken = await listening(appOn(store), async (port) => {
    const all: Taken[] = []
    for (const [name, path] of pages) all.push(await told(visitor, `${quotes} quotes, ${name}`, port, path))
    return all
  })
  await listening(appOn(store, true), (port) => told(visitor, `${quotes} quotes, matrix as remembered`, port, '/'))
  await store.close()
  return taken[0]!
}

async function pagesOf(store: Store): Promise<readonly (readonly [name: string, path: string])[]> {
  const [first, second] = await store.stances.list()
  if (!first || !second) throw new Error('The dossier holds no stances.')
  const others = (await store.speakers.list()).filter(({ slug }) => slug !== first.speaker)
  return [
    ['matrix', '/'],
    ['matrix, filtered by kind', '/?kind=direct&confidence=0.{n}'],
    ['matrix, filtered by years', '/?from=2018&to=2020&confidence=0.{n}'],
    ['cell', `/cells/${first.speaker}/${first.issue}`],
    ['speaker', `/speakers/${first.speaker}`],
    ['face to face', `/compare?speaker=${first.speaker}&speaker=${others[0]?.slug}`],
    ['spectrum of an issue', `/issues/${first.issue}`],
    ['search with facets', '/search?q=harbour'],
    ['search for a phrase', '/search?q=%22as+I+said%22+town'],
  ]
}

async function told(visitor: Visitor, name: string, port: number, path: string): Promise<Taken> {
  await visitor.ask({ port, path, requests: 20, together: 1 })
  const taken = await visitor.ask({ port, path, requests, together: 1 })
  const slow = quantile(taken.times, 0.95)
  console.log(
    `${name}: ${median(taken).toFixed(1)} ms (95 of 100 within ${slow.toFixed(1)} ms), CPU ${taken.cpu.toFixed(1)} ms`,
  )
  return taken
}

const rounds = 10

/** How many matrices of the seeds it answers, each computed anew, against the same HTML as a constant string. */
async function besideConstant(visitor: Visitor): Promise<void> {
  const store = await openStore(':memory:')
  await seedIfEmpty(store)
  await listening(appOn(store), async (anew) => {
    const html = await (await fetch(`http://127.0.0.1:${anew}/`)).text()
    await listening(constantly(html), async (constant) => {
      const spent = { anew: 0, constant: 0 }
      // The first round warms up.
      for (let i = 0; i <= rounds; i++)
        for (const [name, port] of Object.entries({ anew, constant })) {
          const taken = await visitor.ask({ port, path: '/', requests, together: 8 })
          if (i > 0) spent[name as keyof typeof spent] += taken.cpu / rounds
        }
      const rate = (milliseconds: number): string => (1000 / milliseconds).toFixed(0)
      console.log(`matrix of the seeds: ${rate(spent.anew)} a second of CPU time`)
      console.log(`the same as a constant string: ${rate(spent.constant)} a second of CPU time`)
      console.log(
        `throughput of the matrix: ${((100 * spent.constant) / spent.anew).toFixed(0)} % of the constant string's`,
      )
    })
  })
  await store.close()
}

function constantly(html: string): Express {
  const constant = express()
  constant.disable('x-powered-by')
  constant.use(headers, ownHostOnly, ownWritesOnly, compression(), loadAssets().serve, formatFromPath)
  constant.get('/', (_req, res) => void res.type('html').send(html))
  return constant
}
