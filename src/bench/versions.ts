/** Measures how long finding the versions of statements takes as a dossier grows:  npm run bench -- versions [QUOTES]
 * Stores sources of ten invented quotes each, of which one in five has a version in another source, and tells the time for each tenth. */
import type { Reading } from '../domain.js'
import { sha256Of } from '../pipeline.js'
import { openStore } from '../store/open.js'
import { randomFrom } from '../text/random.js'
import { inventedSentence, inventedWords } from './random.js'

const perSource = 10

export async function benchVersions(total = 100_000): Promise<void> {
  const random = randomFrom(7)
  const words = inventedWords(20_000, random)
  const store = await openStore(':memory:')
  const said: string[] = []
  const next = (): string => {
    const old = random() < 0.2 && said.length > 0 ? said[Math.floor(random() * said.length)] : undefined
    const text = old === undefined ? inventedSentence(words, random) : changed(old, random)
    if (old === undefined) said.push(text)
    return text
  }
  const began = performance.now()
  let before = began
  for (let n = 0; n < total; n += perSource) {
    await store.sources.add(readingOf(`s${n}`, Array.from({ length: perSource }, next)))
    if ((n + perSource) % (total / 10) !== 0) continue
    const now = performance.now()
    console.log(`${n + perSource} quotes: ${((1000 * (now - before)) / (total / 10)).toFixed(0)} µs a quote`)
    before = now
  }
  const { statements } = await store.counts()
  console.log(
    `${total} quotes stored and grouped in ${((performance.now() - began) / 1000).toFixed(1)} s; they are ${statements} statements`,
  )
  await store.close()
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
