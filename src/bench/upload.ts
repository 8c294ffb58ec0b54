/** Measures how long the matrix takes to answer while many articles are handed in:  npm run bench -- upload [ARTICLES]
 * Starts the site over a new database, asks for the matrix again and again, once while nothing else happens and once while the articles are sent,
 * read and stored, and tells the medians, and how long all of it took. */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { randomFrom } from '../text/random.js'
import { inventedSentence, inventedWords } from './random.js'

const server = fileURLToPath(new URL('../server.js', import.meta.url))
const people = ['Ada Quill', 'Bo Marsh', 'Cleo Winter', 'Dan Orchard', 'Eve Harbour', 'Finn Lowe']

export async function benchUpload(articles = 200): Promise<void> {
  const own = mkdtempSync(join(tmpdir(), 'parallax-'))
  const env = { ...process.env, PORT: '0', DATABASE: join(own, 'bench.sqlite') }
  const child = spawn(process.execPath, [server], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  try {
    const base = await addressOf(child)
    await told('with nothing else to do', base, times(30))
    const began = performance.now()
    const sent = handIn(base, articles)
    await told(`while ${articles} articles are handed in`, base, untilStored(base, articles, sent))
    console.log(`${articles} articles stored in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  } finally {
    child.kill()
    await once(child, 'close')
    rmSync(own, { recursive: true })
  }
}

async function addressOf(child: ChildProcess): Promise<string> {
  let told = ''
  while (!told.includes('\n')) told += String((await once(child.stdout!, 'data'))[0])
  return /http:\S+/.exec(told)![0]
}

async function handIn(base: string, articles: number): Promise<void> {
  const random = randomFrom(3)
  const words = inventedWords(4000, random)
  const sentence = (): string => inventedSentence(words, random)
  const form = new FormData()
  form.set('what', 'files')
  form.set('keep', 'yes')
  for (let i = 0; i < articles; i++) {
    const paragraphs = Array.from({ length: 16 }, (_, n) =>
      n % 2 === 0
        ? `${sentence()} ${sentence()}`
        : `“${sentence()}” said ${people[(i + n) % people.length]}. ${sentence()}`,
    )
    form.append('file', new Blob([`Report ${i}\n\n${paragraphs.join('\n\n')}\n`]), `report ${i}.txt`)
  }
  const answer = await fetch(`${base}/import`, { method: 'POST', body: form, headers: { Accept: 'application/json' } })
  if (answer.status !== 201) throw new Error(`not handed in: ${answer.status}`)
  await answer.text()
}

async function* times(n: number): AsyncGenerator<void> {
  for (let i = 0; i < n; i++) yield
}

async function* untilStored(base: string, articles: number, sent: Promise<void>): AsyncGenerator<void> {
  let isSent = false
  const sending = sent.then(() => {
    isSent = true
  })
  while (!isSent) yield
  await sending
  for (;;) {
    const { counts } = (await (await fetch(`${base}/import/1.json`)).json()) as { counts: Record<string, number> }
    if (counts.stored === articles) return
    if (counts.failed) throw new Error('an article could not be stored')
    for (let i = 0; i < 10; i++) yield
  }
}

/** Asks for the matrix as long as there are turns, at the pace of somebody who looks around. */
async function told(when: string, base: string, turns: AsyncGenerator<void>): Promise<void> {
  const found: number[] = []
  for await (const _ of turns) {
    const began = performance.now()
    const answer = await fetch(`${base}/`)
    await answer.text()
    if (answer.status !== 200) throw new Error(`the matrix answered ${answer.status}`)
    found.push(performance.now() - began)
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  found.sort((a, b) => a - b)
  const at = (share: number): string => found[Math.floor(found.length * share)]!.toFixed(1)
  console.log(`matrix ${when}: median ${at(0.5)} ms, 95 of 100 within ${at(0.95)} ms (${found.length} times)`)
}
