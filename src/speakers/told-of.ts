import type { FoundQuote, Span } from '../domain.js'
import { readFor } from './read-for.js'
import { readOut } from './read-out.js'
import { sentenceAround } from './reported.js'
import { type Scene, wordAt } from './scene.js'
import { asRecalled, remembered, saidAccordingTo, tellingBehind, toldBy } from './told-behind.js'
import { tellingClues, told } from './told-clues.js'
import {
  hadSaid,
  inserted,
  insertedAccording,
  insertedAs,
  openingAccording,
  saidHadCalled,
  toldAsRecalled,
} from './told-inserted.js'
import type { Phrase, Place, Told } from './told-phrases.js'
import { beingToldBy, inWhich, quotedAsSaying, recalledThat, recalledWhat, rememberedSaying } from './told-quoted.js'
import { toldThrough } from './told-through.js'

// Words that somebody tells of somebody else: whoever said them speaks, and whoever tells of it is a relay.

/** Whose words a quote holds, where the mention that was chosen only tells of them. */
export interface Telling {
  readonly mention: Span
  /** Who tells of it; null where nobody does but the text itself. */
  readonly teller: Span | null
}

/** Finds, for the quotes of a document, who said what somebody tells of, by the make of the sentence. */
export function tellingsIn(scene: Scene): (quote: FoundQuote) => Telling | undefined {
  const { words } = scene
  const known = new Map<number, number>()
  let last: { readonly mention: Span; readonly telling: Telling | undefined } | undefined
  const goesOn = ({ continues, mention }: FoundQuote): boolean =>
    continues !== null && mention !== null && mention.start === last?.mention.start
  return (quote) => {
    if (!quote.mention || quote.kind === 'block') return undefined
    // “I am well,” Ostler read from a card. “Go home.”
    if (goesOn(quote) && last?.telling) return last.telling
    const telling = tellingAt(quote, quote.mention)
    if (quote.kind === 'direct') last = { mention: quote.mention, telling }
    return telling
  }

  function tellingAt(quote: FoundQuote, mention: Span): Telling | undefined {
    const first = wordAt(scene, mention.start)
    const at = words[first]?.sentence
    if (at === undefined) return undefined
    const clues = known.get(at) ?? tellingClues(words, sentenceAround(words, first))
    known.set(at, clues)
    return clues ? tellingOf(scene, quote, mention, clues) : undefined
  }
}

function tellingOf(scene: Scene, quote: FoundQuote, mention: Span, clues: number): Telling | undefined {
  const { words } = scene
  const chosen: Phrase = [wordAt(scene, mention.start), wordAt(scene, mention.end) - 1]
  const said: Phrase = [wordAt(scene, quote.start), wordAt(scene, quote.end) - 1]
  if (chosen[0] >= words.length || chosen[1] < chosen[0] || said[0] >= words.length || said[1] < said[0])
    return undefined
  const place: Place = { scene, words, chosen, said, sentence: sentenceAround(words, chosen[0]) }
  const beside = words[said[0]]?.sentence === words[chosen[0]]!.sentence || words[said[0] - 2]?.text === ':'
  const found =
    firstOf(beside ? besideQuote : behindSentence, place, clues) ??
    (clues & told.reads ? (readFor(place) ?? readOut(place)) : undefined)
  if (!found) return undefined
  const span = ([first, last]: Phrase): Span => ({ start: words[first]!.start, end: words[last]!.end })
  return { mention: span(found.speaker), teller: found.teller && span(found.teller) }
}

type Rule = readonly [clues: number, rule: (place: Place) => Told | undefined]

const firstOf = (rules: readonly Rule[], place: Place, clues: number): Told | undefined => {
  for (const [clue, rule] of rules) {
    const found = clues & clue ? rule(place) : undefined
    if (found) return found
  }
  return undefined
}

/** "According to her, he complained that it was late. “It was a serenade.”": who told of him speaks next. */
function afterTelling(place: Place): Told | undefined {
  const { teller } = (place.said[0] > place.sentence[1] && toldThrough(place)) || { teller: null }
  return teller ? { speaker: teller, teller: null } : undefined
}

const behindSentence: readonly Rule[] = [[told.through, afterTelling]]

const besideQuote: readonly Rule[] = [
  [told.quotes, quotedAsSaying],
  [told.being, beingToldBy],
  [told.remembers, rememberedSaying],
  [told.remembers, recalledWhat],
  [told.remembers, recalledThat],
  [told.which, inWhich],
  [~0, inserted],
  [told.according, insertedAccording],
  [told.as, insertedAs],
  [told.remembers, toldAsRecalled],
  [told.had, hadSaid],
  [told.told, toldBy],
  [told.remembers, remembered],
  [~0, asRecalled],
  [told.according, saidAccordingTo],
  [told.according, openingAccording],
  [told.had, saidHadCalled],
  [told.had | told.told, tellingBehind],
  [told.through, toldThrough],
]
