import { conditions, distances, negations, turns } from '../../seeds/wording/guards.js'
import type { Span } from '../domain.js'
import { wordsOf } from './words.js'

/** What a cut may do to the sense: drops a negation, turns a condition into a claim, leaves out what is said against it, makes the speaker
 * say what was held at a distance, or makes a claim of a question. */
export type ClipSort = 'negation' | 'condition' | 'turn' | 'distance' | 'question'

/** A word that a cut leaves out and that changes what the kept words say. Offsets in the text. */
export interface ClipRisk extends Span {
  readonly sort: ClipSort
  readonly word: string
}

/** What is left out of the passage around a part of it that somebody wants to quote, if it changes the sense of the part.
 * @param text the source's text
 * @param sentences of the text, sorted, never overlapping
 * @param kept what is to be quoted
 * @returns in reading order; none for whole sentences that nothing takes back. Linear in the sentences touched; never throws. */
export function clippingRisks(text: string, sentences: readonly Span[], kept: Span): ClipRisk[] {
  const first = sentences.findIndex(({ end }) => end > kept.start)
  const last = sentences.findIndex(({ end }) => end >= kept.end)
  if (first < 0) return []
  const [opening, closing] = [sentences[first]!, sentences[last < 0 ? sentences.length - 1 : last]!]
  const before = { start: Math.min(opening.start, kept.start), end: kept.start }
  const after = { start: kept.end, end: Math.max(closing.end, kept.end) }
  const next = sentences[(last < 0 ? sentences.length : last) + 1]
  return [
    ...risksBefore(text, before),
    ...risksAfter(text, after),
    ...(next ? takenBack(text, next) : []),
    ...question(text, kept, after),
  ]
}

const sortsBefore: readonly [ClipSort, ReadonlySet<string>][] = [
  ['negation', negations],
  ['condition', conditions],
  ['distance', distances],
]

/** Words in front of the part reach over it, unless their own clause ends first. "No, ..." and "not only" are no negations of it. */
function risksBefore(text: string, part: Span): ClipRisk[] {
  const words = wordsIn(text, part)
  return words.flatMap(({ start, end, folded }, i) => {
    const rest = text.slice(end, part.end)
    if (/[;:.!?]/.test(rest) || (folded === 'no' && /^\s*,/.test(rest))) return []
    if (folded === 'not' && words[i + 1]?.folded === 'only') return []
    if (folded === 'only' && words[i - 1]?.folded === 'not') return []
    const sort = sortsBefore.find(([, list]) => list.has(folded))?.[0]
    if (sort === undefined || (sort === 'negation' && /,/.test(rest) && !/\bthat\b/.test(rest))) return []
    return [{ start, end, sort, word: text.slice(start, end) }]
  })
}

/** Behind the part a condition or a turn takes back what it says. */
const risksAfter = (text: string, part: Span): ClipRisk[] =>
  wordsIn(text, part).flatMap(({ start, end, folded }) => {
    const sort = conditions.has(folded) ? 'condition' : turns.has(folded) ? 'turn' : undefined
    return sort ? [{ start, end, sort, word: text.slice(start, end) }] : []
  })

/** The next sentence opens with "But" or "However". */
function takenBack(text: string, next: Span): ClipRisk[] {
  const word = wordsIn(text, next)[0]
  if (!word || !/^(but|however|yet|nevertheless|nonetheless|still)$/.test(word.folded)) return []
  return [{ start: word.start, end: word.end, sort: 'turn', word: text.slice(word.start, word.end) }]
}

function question(text: string, kept: Span, after: Span): ClipRisk[] {
  const at = text.slice(after.start, after.end).search(/\?/)
  if (at < 0 || /\?["'”’»)]*$/.test(text.slice(kept.start, kept.end).trim())) return []
  return [{ start: after.start + at, end: after.start + at + 1, sort: 'question', word: '?' }]
}

const wordsIn = (text: string, { start, end }: Span) =>
  wordsOf(text.slice(start, end)).map((word) => ({ ...word, start: word.start + start, end: word.end + start }))
