import { diffArrays } from 'diff'
import { particles } from '../../seeds/wording/guards.js'
import { isName, isNumber, wordsOf } from './words.js'

/** A statement's words as they are compared with those of others. */
export interface Wordlist {
  /** All words, folded. */
  readonly all: readonly string[]
  /** Those that carry matter. */
  readonly matter: readonly string[]
  /** Numbers and parts of names among them: what tells apart statements that are alike by habit of speech. */
  readonly facts: ReadonlySet<string>
}

/** The words of a statement. Linear; never throws. */
export function wordlistOf(text: string): Wordlist {
  const words = wordsOf(text)
  const all = words.map(({ folded }) => folded)
  const facts = words.filter((word) => isNumber(word) || isName(word, text)).map(({ folded }) => folded)
  return { all, matter: all.filter((word) => !particles.has(word)), facts: new Set(facts) }
}

const most = 160

/** Numbers by which statements that share words are found: one for each pair of neighbouring words that carry matter, at most 160; one
 * alone for what is shorter than two such words. The same words give the same numbers. */
export function keysOf({ all, matter }: Wordlist): number[] {
  if (matter.length < 2) return all.length < 2 ? [] : [hash(all.join(' '))]
  const keys = new Set<number>()
  for (let i = 1; i < matter.length && keys.size < most; i++) keys.add(hash(`${matter[i - 1]} ${matter[i]}`))
  return [...keys]
}

const shingle = 6

/** Numbers by which copies of one report are found: one for about every eighth run of six words of its text. */
export function sourceKeysOf(text: string): number[] {
  const words = wordsOf(text).map(({ folded }) => folded)
  const keys = new Set<number>()
  for (let i = shingle; i <= words.length; i++) {
    const key = hash(words.slice(i - shingle, i).join(' '))
    if (key % 8 === 0) keys.add(key)
  }
  return [...keys]
}

/** FNV-1a, 31 bits: fits the integers of every engine. */
function hash(text: string): number {
  let code = 0x811c9dc5
  for (let i = 0; i < text.length; i++) code = Math.imul(code ^ text.charCodeAt(i), 0x01000193)
  return (code ^ (code >>> 16)) & 0x7fffffff
}

/** How much of the words of two statements is shared, in their order. */
export interface Likeness {
  /** Share of the shorter one's matter that the longer one has, 0..1. */
  readonly ofShorter: number
  /** The same of the longer one. */
  readonly ofLonger: number
}

// Statements of thousands of words are compared by their beginnings: time must not grow with their square.
const compared = 600

/** Compares what carries matter in two statements. */
export function likenessOf(a: Wordlist, b: Wordlist): Likeness {
  const [shorter, longer] = a.matter.length <= b.matter.length ? [a.matter, b.matter] : [b.matter, a.matter]
  const [x, y] = [shorter.slice(0, compared), longer.slice(0, compared)]
  const parts = diffArrays([...x], [...y], { maxEditLength: x.length + y.length })
  const shared = parts?.reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0) ?? 0
  return { ofShorter: shared / Math.max(1, x.length), ofLonger: shared / Math.max(1, y.length) }
}

const limits = {
  /** Words below which only the same words are a version. */
  short: 5,
  /** One side lacks a clause: nearly all of the shorter one, and a good part of the longer one. */
  within: { shorter: 0.85, longer: 0.35 },
  /** Both sides have words of their own. */
  beside: { shorter: 0.5, longer: 0.42 },
  /** The same where each side has a number or name of its own: then they may well speak of two things. */
  otherFacts: { shorter: 0.8, longer: 0.7 },
  /** The same where two sources name different speakers: then chance is likelier. */
  strangers: { shorter: 0.9, longer: 0.75 },
}

/** Whether two statements are versions of one: the same words, or nearly the same, as one printer or another changed, cut or corrupted them.
 * @param sameSpeaker whether both are attributed to the same speaker */
export function areVersions(a: Wordlist, b: Wordlist, sameSpeaker: boolean): boolean {
  const least = Math.min(a.all.length, b.all.length)
  if (least < limits.short) return least > 1 && sameSpeaker && a.all.join(' ') === b.all.join(' ')
  if (Math.min(a.matter.length, b.matter.length) < 2) return a.all.join(' ') === b.all.join(' ')
  const { ofShorter, ofLonger } = likenessOf(a, b)
  const reaches = (limit: { readonly shorter: number; readonly longer: number }): boolean =>
    ofShorter >= limit.shorter && ofLonger >= limit.longer
  if (!sameSpeaker) return reaches(limits.strangers)
  return reaches(limits.within) || reaches(hasOwn(a, b) && hasOwn(b, a) ? limits.otherFacts : limits.beside)
}

const hasOwn = ({ facts }: Wordlist, other: Wordlist): boolean => [...facts].some((fact) => !other.facts.has(fact))
