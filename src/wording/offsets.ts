import type { Corpora, Example, Words } from './learn.js'
import { choicesOf, type Lexicon } from './lexicon.js'

/** What each word adds by itself, in the order of the given words; see StoredModel. */
export interface Offsets {
  readonly news: string
  readonly prose: string
}

const prior = 5
/** Share of a word's places that a program may have given to another. */
const spunShare = 0.3
const leastShare = 1e-5

// How much other prose counts where a text reads like news, and where it does not: its frequencies, and its false alarms.
const trust = { news: { share: 0.1, alarms: 0.3 }, prose: { share: 0.5, alarms: 1 } } as const

/** How often a program would put each word there against how often clean English prints it, less what its neighbours in clean
 * English already wrongly speak for. */
export function offsetsOf(
  corpora: Corpora,
  words: readonly string[],
  examples: readonly Example[],
  odds: (example: Example) => number,
  lexicon: Lexicon,
): Offsets {
  const clean = examples.filter(({ replaced }) => !replaced)
  const newsAlarms = meansOf(
    clean.filter(({ kind }) => kind === 'news'),
    odds,
  )
  const proseAlarms = meansOf(
    clean.filter(({ kind }) => kind === 'prose'),
    odds,
  )
  const inNews = sharesOf(corpora.news)
  const inProse = sharesOf(corpora.prose)
  const choices = choicesOf(lexicon)
  const packed = ({ share, alarms }: { readonly share: number; readonly alarms: number }): string =>
    pack(
      words.map((word) => {
        const meant = lexicon.get(word)
        if (meant === undefined) return null
        const made = meant.reduce((sum, m) => sum + inNews(m) / Math.sqrt(choices.get(m)!.length), 0)
        const printed = Math.max(inNews(word), inProse(word) * share)
        const rate = Math.max(-2, Math.min(3, Math.log(0.2 + (spunShare * made) / (printed + leastShare))))
        const known = Math.log(newsAlarms(word))
        return rate - Math.max(-2, known + alarms * Math.max(0, Math.log(proseAlarms(word)) - known))
      }),
    )
  return { news: packed(trust.news), prose: packed(trust.prose) }
}

const pack = (values: readonly (number | null)[]): string =>
  Buffer.from(
    values.map((value) => (value === null ? 0 : Math.max(1, Math.min(255, Math.round(value * 20) + 128)))),
  ).toString('base64')

/** Reads packed offsets: by number of the word, 0 for words that replace nothing. */
export function openOffsets(packed: string): (id: number) => number {
  const bytes = Buffer.from(packed, 'base64')
  return (id) => (bytes[id - 1] ? (bytes[id - 1]! - 128) / 20 : 0)
}

/** Mean odds of each word's examples, drawn towards 1. */
function meansOf(examples: readonly Example[], odds: (example: Example) => number): (word: string) => number {
  const sums = new Map<string, { n: number; sum: number }>()
  for (const example of examples) {
    const entry = sums.get(example.printed) ?? { n: 0, sum: 0 }
    entry.n++
    entry.sum += odds(example)
    sums.set(example.printed, entry)
  }
  return (word) => {
    const { n, sum } = sums.get(word) ?? { n: 0, sum: 0 }
    return (sum + prior) / (n + prior)
  }
}

function sharesOf(texts: readonly Words[]): (word: string) => number {
  const counts = new Map<string, number>()
  let total = 1
  for (const text of texts) {
    total += text.length
    for (const word of text) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return (word) => (counts.get(word) ?? 0) / total
}
