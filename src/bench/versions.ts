/** Measures how long finding the versions of statements takes as a dossier grows:  npm run bench -- versions [QUOTES]
 * Stores sources of ten invented quotes each, of which one in five has a version in another source, and tells the time for each tenth; then one
 * source more of as many quotes as all of them, of which again one in five has a version. All are by one speaker, which is the dearest case. */
import type { Reading } from '../domain.js'
import { sha256Of } from '../pipeline.js'
import { openStore } from '../store/open.js'
import { randomFrom } from '../text/random.js'
import { inventedSentence, inventedWords } from './random.js'

const perSource = 10

export async function benchVersions(total = 100_000): Promise<void> {
  const store = await openStore(':memory:')
  const next = sayings()
  const tenth = Math.max(perSource, total / 10)
  let before = clock()
  const began = before
  for (let n = perSource; n <= total; n += perSource) {
    await store.sources.add(readingOf(`s${n}`, Array.from({ length: perSource }, next)))
    if (n % tenth !== 0) continue
    console.log(`${n} quotes: ${told(before, tenth)}`)
    before = clock()
  }
  console.log(`${total} quotes in sources of ${perSource}: ${told(began, total)}`)
  before = clock()
  await store.sources.add(readingOf('all', Array.from({ length: total }, next)))
  console.log(`${total} more in one source: ${told(before, total)}`)
  const { statements } = await store.counts()
  console.log(`They are ${statements} statements.`)
  await store.close()
}

const clock = () => ({ wall: performance.now(), cpu: process.cpuUsage() })

/** What was spent since, in all and on each quote; on a busy machine only the second of the times says something. */
function told({ wall, cpu }: ReturnType<typeof clock>, quotes: number): string {
  const { user, system } = process.cpuUsage(cpu)
  const seconds = [(performance.now() - wall) / 1000, (user + system) / 1e6]
  const [all, busy] = seconds.map((s) => s.toFixed(1))
  return `${all} s, ${busy} s of them computing; ${((seconds[1]! * 1e6) / quotes).toFixed(0)} µs a quote`
}

/** Gives out sentences, of which one in five is a version of an earlier one. */
function sayings(): () => string {
  const random = randomFrom(7)
  const words = inventedWords(20_000, random)
  const said: string[] = []
  return () => {
    const old = random() < 0.2 && said.length > 0 ? said[Math.floor(random() * said.length)] : undefined
    if (old !== undefined) return changed(old, random)
    const text = inventedSentence(words, random)
    said.push(text)
    return text
  }
}

/** A version of a text: one of its words is left out. */
function changed(text: string, random: () => number): string {
  const words = text.split(' ')
  words.splice(1 + Math.floor(random() * (words.length - 2)), 1)
  return words.join(' ')
}

function readingOf(name: string, quotes: readonly string[]): Reading {
  const text = quotes.join('\n\n')
  let at = 0
  return {
    document: {
      name,
      title: null,
      publisher: null,
      author: null,
      date: null,
      address: null,
      reportedFrom: null,
      statedWording: null,
      text,
    },
    sha256: sha256Of(text),
    wording: 'original',
    signals: [],
    quotes: quotes.map((words) => {
      const start = at
      at += words.length + 2
      return {
        ...{ start, end: start + words.length, text: words, kind: 'direct', form: 'whole', cue: null, mention: null },
        ...{ continues: null, rule: 'bench', confidence: 1, codings: [] },
        attribution: { name: 'Ada Quill', kind: 'person', role: null, via: [], rule: 'bench', confidence: 1 },
      }
    }),
  }
}
