import { occasions, times } from '../../seeds/names/relays.js'
import type { Span } from '../domain.js'
import type { Word } from './words.js'

const nouns = new Set(occasions.split(' '))
const timeWords = new Set(times.split(' '))

/** Whether somebody who talked to an outlet speaks elsewhere from some word in [from, to) on: to reporters, by phone, at a meeting, on another day.
 * @param quote what is said there tells nothing of that */
export function isElsewhere(words: readonly Word[], from: number, to: number, quote: Span): boolean {
  // "confirmed it to us on Monday" reports next to nothing
  const said = quote.end - quote.start > 30
  for (let i = from; i < to && i < words.length; i++) {
    const { lower, quoted, start } = words[i]!
    if (quoted || (said && start >= quote.start && start < quote.end)) continue
    if (timeWords.has(lower) || /^(reached|contacted|phoned|telephoned|approached)$/.test(lower)) return true
    if (/^(wrote|tweeted|posted)$/.test(lower) || isEarlier(words, i)) return true
    if (
      /^(told|tells|telling)$/.test(lower) &&
      !/^(him|her|them|it|how|that|of|[“"‘«,.])$/.test(words[i + 1]?.lower ?? '.') &&
      !words.slice(i + 1, i + 4).some((word) => isHost.test(word.lower))
    )
      return true
    if (/^(in|at|during|after|before|on|outside|from|through)$/.test(lower) && isOccasion(words, i)) return true
  }
  return false
}

/** Who asks in an interview: told something there, one is still in it. */
const isHost = /^(host|hosts|presenter|interviewer|co-host|listeners|viewers)$/

/** "has often said": some other time. */
const isEarlier = (words: readonly Word[], i: number): boolean =>
  /^(has|have)$/.test(words[i]!.lower) &&
  words
    .slice(i + 1, i + 4)
    .some(({ lower }) => /^(said|spoken|argued|called|told|claimed|insisted|written|described)$/.test(lower))

/** "at a packed meeting", "On stage", "At the stage door" where a sentence begins. */
function isOccasion(words: readonly Word[], preposition: number): boolean {
  const opens =
    /^(at|outside)$/.test(words[preposition]!.lower) &&
    words[preposition - 1]?.sentence !== words[preposition]!.sentence
  for (let i = preposition + 1; i < preposition + 6 && words[i] && !words[i]!.quoted; i++) {
    if (nouns.has(words[i]!.lower)) return true
    if (!/^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(words[i]!.pos) && words[i]!.lower !== 'of') break
  }
  return opens
}
