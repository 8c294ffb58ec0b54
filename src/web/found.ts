import type { Issue, SourceSummary, Stretch } from '../domain.js'
import type { FoundQuote } from '../store/contract.js'
import { type Badge, badgesOf, type Card, lookOf, type SourceLine, sourceLine } from './card.js'
import type { Word } from './text.js'
import { collectHref } from './things.js'
import { sideWords } from './words.js'

/** A quote that was found, with what was found marked. */
export interface FoundCard {
  readonly href: string
  readonly collectHref: string
  readonly look: Card['look']
  readonly words: readonly (readonly Word[])[]
  /** The words around it, where they have what was looked for and the quote has not. */
  readonly passage: { readonly label: string; readonly before: readonly Word[]; readonly after: readonly Word[] } | null
  readonly speaker: {
    readonly name: readonly Word[]
    readonly href: string | null
    /** By what a person is picked for a comparison; null where nobody is named. */
    readonly pick: { readonly slug: string; readonly name: string } | null
  }
  readonly role: string | null
  readonly source: SourceLine
  readonly title: readonly Word[]
  readonly badges: readonly Badge[]
  readonly tags: readonly { readonly label: string; readonly href: string }[]
}

/** Stretches as the words of a quote are shown: what was found is marked. */
export const asWords = (text: readonly Stretch[]): Word[] =>
  text.map(({ text: own, found }) => ({ text: own, decisive: found }))

const anyFound = (text: readonly Stretch[]): boolean => text.some(({ found }) => found)

/** What stands before words of a source that are no quote. */
export const passageLabel = ({ wording }: Pick<SourceSummary, 'wording'>): string =>
  wording === 'altered' ? 'As printed around it:' : 'In its passage:'

/** A found quote as a card.
 * @param issues those of the codebook in force */
export function foundCard(
  { quote, words, before, after, speaker, source, stands }: FoundQuote,
  issues: readonly Issue[],
): FoundCard {
  const inPassage = !anyFound(words) && (anyFound(before) || anyFound(after))
  return {
    href: `/quotes/${quote.id}`,
    collectHref: collectHref({ what: 'quote', quote: quote.id }),
    look: lookOf(quote),
    words: [asWords(words)],
    passage: inPassage ? { label: passageLabel(quote.source), before: asWords(before), after: asWords(after) } : null,
    speaker: quote.speaker
      ? { name: asWords(speaker), href: `/speakers/${quote.speaker.slug}`, pick: quote.speaker }
      : { name: [{ text: 'Somebody not named', decisive: false }], href: null, pick: null },
    role: quote.role,
    source: sourceLine(quote.source),
    title: asWords(source),
    badges: badgesOf(quote),
    tags: stands.flatMap(({ issue, side }) => {
      const name = issues.find(({ id }) => id === issue)?.name
      // That it takes no position is no reason to open it.
      if (name === undefined || !quote.speaker || side === 'none') return []
      return [{ label: `${name}: ${sideWords[side].toLowerCase()}`, href: `/cells/${quote.speaker.slug}/${issue}` }]
    }),
  }
}
