import type { QuoteKind, SpeakerKind } from '../../src/domain.js'
import type { Gold, GoldQuote } from './texts.js'

/** What was found of a quote, as far as scoring needs it. */
export interface Found {
  readonly text: string
  readonly kind: QuoteKind
  readonly speaker: string | null
  readonly speakerKind: SpeakerKind
  readonly via: readonly string[]
}

/** Counts; `of` counts say how many there are. */
export interface Figures {
  quotes: number
  speakers: number
  marked: number
  markedSpeakers: number
  relays: number
  relaysOf: number
  falseRelays: number
  terms: number
  termsOf: number
  predicted: number
  extra: number
}

export const newFigures = (): Figures => ({
  ...{ quotes: 0, speakers: 0, marked: 0, markedSpeakers: 0, relays: 0, relaysOf: 0 },
  ...{ falseRelays: 0, terms: 0, termsOf: 0, predicted: 0, extra: 0 },
})

/** Adds a text to the figures. A quote is found by the one that shares most of its words in order, at least half of the union.
 * @returns what went wrong, in words */
export function score({ name, quotes, terms, optional }: Gold, found: readonly Found[], figures: Figures): string[] {
  const misses: string[] = []
  const free = new Set(found)
  figures.predicted += found.filter(({ kind }) => kind !== 'indirect').length
  for (const quote of quotes) {
    const best = likest(quote, free)
    if (best) free.delete(best)
    const miss = scoreQuote(quote, best, figures)
    if (miss) misses.push(`${name}: ${miss}: ${quote.text}`)
  }
  const left = [...free].map((one) => ({ ...one, words: wordsOf(one.text).join(' ') }))
  for (const term of terms) {
    figures.termsOf++
    const taken = left.some(({ words }) => words === wordsOf(term).join(' '))
    if (taken) misses.push(`${name}: took a term for a quote: ${term}`)
    else figures.terms++
  }
  const loose = new Set(optional.map((words) => wordsOf(words).join(' ')))
  figures.extra += left.filter(({ kind, words }) => kind !== 'indirect' && !loose.has(words)).length
  return misses
}

function scoreQuote({ kind, speaker, via }: GoldQuote, found: Found | undefined, figures: Figures): string | undefined {
  const marked = kind !== 'indirect'
  figures.quotes++
  if (marked) figures.marked++
  if (via.length > 0) figures.relaysOf++
  if (!found) return `not found (${speaker})`
  if (via.length > 0 && via.every((one) => found.via.some((other) => sameName(one, other)))) figures.relays++
  if (via.length === 0 && found.via.length > 0) figures.falseRelays++
  if (!isRight(speaker, found)) return `${found.speaker ?? 'nobody'} for ${speaker}`
  figures.speakers++
  if (marked) figures.markedSpeakers++
  return undefined
}

const isRight = (speaker: string, { speaker: got, speakerKind }: Found): boolean =>
  speaker.startsWith('unnamed')
    ? got === null || speakerKind === 'unnamed'
    : sameName(speaker, got) && nameWords(got!).length >= nameWords(speaker).length

function likest(quote: GoldQuote, free: ReadonlySet<Found>): Found | undefined {
  let best: Found | undefined
  let most = 0.5
  for (const one of free) {
    const like = likeness(wordsOf(quote.text), wordsOf(one.text))
    if (like > most || (like === most && !best)) [best, most] = [one, like]
  }
  return best
}

/** Longest common subsequence of two lists of words over their union: 1 = the same words in the same order. */
export function likeness(a: readonly string[], b: readonly string[]): number {
  let row = new Array<number>(b.length + 1).fill(0)
  for (const word of a) {
    const next = [0]
    for (const [j, other] of b.entries()) next.push(word === other ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!))
    row = next
  }
  const shared = row[b.length]!
  return shared / Math.max(1, a.length + b.length - shared)
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/’/g, "'")
    .match(/[\p{L}\p{N}']+/gu) ?? []

const honorifics =
  /^(mr|mrs|ms|dr|sir|president|minister|secretary|senator|sen|rep|gov|professor|prof|ceo|the|inc|ltd|corp|llc|plc|co|[a-z])$/
const nameWords = (name: string): string[] => wordsOf(name).filter((word) => !honorifics.test(word))

/** "Pia Maria Quill" is "Quill" too; honorifics and initials do not count. */
export function sameName(a: string, b: string | null): boolean {
  const [x, y] = [nameWords(a), nameWords(b ?? '')]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  return short.length > 0 && short.at(-1) === long.at(-1) && short.every((word) => long.includes(word))
}
