import type { FoundQuote } from '../domain.js'
import type { Finding } from './finding.js'
import { isDocumentNoun } from './lexicon.js'
import { isElsewhere } from './occasions.js'
import type { Relays } from './relays.js'
import { sentenceAround } from './reported.js'
import { type Scene, wordAt } from './scene.js'

// What the same speaker says next came the same way, as long as nothing says otherwise.

/** A quote and the one before it, of the same speaker. */
interface Two {
  readonly scene: Scene
  readonly before: FoundQuote
  readonly quote: FoundQuote
  /** Words of the sentence in which the quote is attributed: [first, last). */
  readonly sentence: readonly [number, number]
}

/** Relays that a quote without any of its own has from quote `i - 1`.
 * @param all relays of the quotes before it */
export function relaysBefore(
  scene: Scene,
  quotes: readonly FoundQuote[],
  findings: readonly Finding[],
  all: readonly Relays[],
  i: number,
): Relays | undefined {
  const last = all[i - 1]
  if (!last || last.names.length === 0 || findings[i - 1]!.name !== findings[i]!.name) return undefined
  const [before, quote] = [quotes[i - 1]!, quotes[i]!]
  const told = Math.min(wordAt(scene, quote.mention?.start ?? quote.start), scene.words.length - 1)
  const two: Two = { scene, before, quote, sentence: sentenceAround(scene.words, told) }
  const goesOn =
    isSameMention(before, quote) ||
    (last.lasts === 'interview' && isSameInterview(two)) ||
    (last.lasts === 'document' && isAnotherOf(two))
  return goesOn ? last : undefined
}

/** One mention for both: “Wait,” the master used to say, as Quill tells it, “and see”. */
export const isSameMention = (one: FoundQuote, other: FoundQuote): boolean =>
  other.mention !== null && other.mention.start === one.mention?.start

/** The same paragraph or the next, or the interview that the quote before came from, and nowhere else. */
function isSameInterview({ scene, before, quote, sentence: [, last] }: Two): boolean {
  const { words, text } = scene
  const lead = text.slice(Math.max(before.end, quote.start - 400), quote.start)
  if (/\bIn (an|the|that|his|her|their) interview\b/.test(lead)) return true
  const apart = paragraphAt(scene, quote) - paragraphAt(scene, before)
  // what is reported in a paragraph of its own may have been said anywhere
  if (apart > 1 || (apart === 1 && quote.kind === 'indirect')) return false
  const told = wordAt(scene, Math.max(before.end, before.mention?.end ?? 0))
  const same = words[told]?.sentence === words[last - 1]?.sentence
  return !isElsewhere(words, same || !words[told] ? told : sentenceAround(words, told)[1], last, quote)
}

const paragraphAt = (scene: Scene, { start }: FoundQuote): number =>
  scene.words[Math.min(wordAt(scene, start), scene.words.length - 1)]!.paragraph

/** "In another message he wrote": the document that the quote before stands in holds this one too. */
function isAnotherOf({ scene, before, quote, sentence: [first] }: Two): boolean {
  const { words } = scene
  if (paragraphAt(scene, quote) !== paragraphAt(scene, before)) return false
  const opens = words.slice(first, first + 6)
  return (
    opens.some(({ lower }) => /^(another|second|third|later|earlier|same|further)$/.test(lower)) &&
    opens.some(({ text }) => isDocumentNoun(text))
  )
}
