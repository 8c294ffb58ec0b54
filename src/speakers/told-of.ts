import type { FoundQuote, Span } from '../domain.js'
import { readFor } from './read-for.js'
import { readOut } from './read-out.js'
import { sentenceAround } from './reported.js'
import { type Scene, wordAt } from './scene.js'
import { asRecalled, remembered, saidAccordingTo, tellingBehind, toldBy } from './told-behind.js'
import { hadSaid, inserted, insertedAccording, openingAccording, saidHadCalled } from './told-inserted.js'
import type { Phrase, Place, Told } from './told-phrases.js'
import { toldQuoted } from './told-quoted.js'
import { toldThrough } from './told-through.js'
import type { Word } from './words.js'

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
  const known = new Map<number, boolean>()
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
    const may = known.get(at) ?? mayTell(words, sentenceAround(words, first))
    known.set(at, may)
    return may ? tellingOf(scene, quote, mention) : undefined
  }
}

const clues: ReadonlyMap<string, 'sure' | 'comma'> = new Map([
  ...'reminds reminded recall recalls recalled remember remembers remembered recount recounts recounted according had used told assured informed warned advised promised quoted quotes quote quoting has account telling version through handed leaked circulated released posted shared forwarded which read reads reading cited cites citing recited recites reciting'
    .split(' ')
    .map((word) => [word, 'sure'] as const),
  ...'say said says tell tells explains explained claims claimed insists insisted reports reported relates related testified wrote writes added adds'
    .split(' ')
    .map((word) => [word, 'comma'] as const),
])

// How many words behind a comma a verb may still be set off by it.
const near = 7

/** Whether a sentence has the words by which one tells of another, outside of quotations: most have none. */
function mayTell(words: readonly Word[], [from, to]: readonly [number, number]): boolean {
  let comma = from - near
  for (let i = from; i < to; i++) {
    const { lower, quoted } = words[i]!
    if (lower === ',' && !quoted) comma = i
    const clue = clues.get(lower)
    if (clue === 'sure' || (clue === 'comma' && i - comma < near)) return true
  }
  return false
}

function tellingOf(scene: Scene, quote: FoundQuote, mention: Span): Telling | undefined {
  const { words } = scene
  const chosen: Phrase = [wordAt(scene, mention.start), wordAt(scene, mention.end) - 1]
  const said: Phrase = [wordAt(scene, quote.start), wordAt(scene, quote.end) - 1]
  if (chosen[0] >= words.length || chosen[1] < chosen[0] || said[0] >= words.length || said[1] < said[0])
    return undefined
  const place: Place = { scene, words, chosen, said, sentence: sentenceAround(words, chosen[0]) }
  const beside = words[said[0]]?.sentence === words[chosen[0]]!.sentence || words[said[0] - 2]?.text === ':'
  const found = (beside ? besideQuote(place) : afterTelling(place, quote)) ?? readFor(place) ?? readOut(place)
  if (!found) return undefined
  const span = ([first, last]: Phrase): Span => ({ start: words[first]!.start, end: words[last]!.end })
  return { mention: span(found.speaker), teller: found.teller && span(found.teller) }
}

/** "According to her, he complained that it was late. “It was a serenade.”": who told of him speaks next. */
function afterTelling(place: Place, { kind }: FoundQuote): Told | undefined {
  const told = kind === 'direct' && place.said[0] > place.sentence[1] ? toldThrough(place) : undefined
  return told?.teller ? { speaker: told.teller, teller: null } : undefined
}

const besideQuote = (place: Place): Told | undefined =>
  toldQuoted(place) ??
  inserted(place) ??
  insertedAccording(place) ??
  hadSaid(place) ??
  toldBy(place) ??
  remembered(place) ??
  asRecalled(place) ??
  saidAccordingTo(place) ??
  openingAccording(place) ??
  saidHadCalled(place) ??
  tellingBehind(place) ??
  toldThrough(place)
