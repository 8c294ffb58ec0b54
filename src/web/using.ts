import type { Quote, Source, Span } from '../domain.js'
import { analyse } from '../text/analyse.js'
import { type ClipSort, clippingRisks } from '../wording/clipping.js'
import { lookOf, sourceLine } from './card.js'
import { BadRequest } from './errors.js'
import { fragmentLink } from './fragment.js'
import { onlyPlace } from './locate.js'
import { speakerName } from './words.js'

/** A part of a quote that somebody wants to use. */
export interface UsedPart {
  readonly given: string
  /** Why the part could not be found; null where it was. */
  readonly fault: string | null
  /** The words as they can be carried away, with who said them and where they stand; null where they were not found. */
  readonly line: string | null
  readonly href: string | null
  /** What leaving out the rest changes in the sense. */
  readonly warnings: readonly string[]
}

export interface Using {
  /** The source's page at these very words; null without a web address. */
  readonly href: string | null
  /** Whether words of this quote can be taken away at all without a warning. */
  readonly altered: boolean
  readonly action: string
  readonly part: UsedPart | null
}

const warningWords: Readonly<Record<ClipSort, (word: string) => string>> = {
  negation: (word) => `The cut drops “${word}”, which turns the sense round.`,
  condition: (word) => `The cut drops “${word}”: what is said under a condition or limit becomes a claim.`,
  turn: (word) => `The speaker goes on with “${word}”, which takes some of it back.`,
  distance: (word) => `The cut drops “${word}”: the speaker holds these words at a distance.`,
  question: () => 'The whole is a question; the part reads as a claim.',
}

/** The words with their attribution, on one line; never set as a quotation where they were altered. */
function lineOf(words: string, quote: Quote): string {
  const { title, byline } = sourceLine(quote.source)
  const where = [title, byline].filter(Boolean).join(', ')
  const said = words.replace(/\s+/g, ' ').trim()
  const who = speakerName(quote)
  const look = lookOf(quote)
  if (look === 'altered')
    return `As printed in ${where} (looks machine-paraphrased, not to be quoted): ${said} (${who})`
  return look === 'reported' ? `${who}, as reported in ${where}: ${said}` : `“${said}” (${who}, ${where})`
}

function partOf(quote: Quote, source: Source, given: string): UsedPart {
  try {
    const kept = onlyPlace(source.text, given, quote, 'this quote')
    const risks = clippingRisks(source.text, analyse(source.text).sentences, kept)
    return {
      given,
      fault: null,
      line: lineOf(source.text.slice(kept.start, kept.end), quote),
      href: fragmentLink(anchored(source.text, kept), source.address, source.text),
      warnings: risks.map(({ sort, word }) => warningWords[sort](word)),
    }
  } catch (error) {
    if (!(error instanceof BadRequest)) throw error
    return { given, fault: error.message, line: null, href: null, warnings: [] }
  }
}

const context = 32
const anchored = (text: string, { start, end }: Span) => ({
  start,
  end,
  text: text.slice(start, end),
  prefix: text.slice(Math.max(0, start - context), start),
  suffix: text.slice(end, end + context),
})

/** How a quote can be used: its place in the source, and a part of it with what the cut does.
 * @param part the words that somebody wants to quote; undefined where nothing was asked */
export function usingOf(quote: Quote, source: Source, part: string | undefined): Using {
  const given = part?.trim() ?? ''
  return {
    href: fragmentLink(quote, source.address, source.text),
    altered: lookOf(quote) === 'altered',
    action: `/quotes/${quote.id}`,
    part: given === '' ? null : partOf(quote, source, given),
  }
}
