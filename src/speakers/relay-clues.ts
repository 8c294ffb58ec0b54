import { handling, quotingDocuments } from '../../seeds/names/relays.js'
import type { Word } from './words.js'

/** What words of a sentence call for which rules on relays: a bit each. */
export const clues = {
  heard: 1,
  handled: 2,
  according: 4,
  handed: 8,
  reported: 16,
  points: 32,
  document: 64,
} as const

const words = new Map<string, number>()
const add = (clue: number, list: string): void => {
  for (const word of list.split(' ')) words.set(word, (words.get(word) ?? 0) | clue)
}
add(
  clues.heard,
  'told tells telling informed episode edition instalment installment broadcast issue recording conversation podcast programme program show speaking speaks talking spoke talked interview interviewed remarks comments appearance appearing email e-mail letter column essay article writing saying quoted',
)
add(clues.handled, handling)
add(clues.according, 'according')
add(clues.handed, 'by through via')
add(clues.reported, 'reported reports')
add(
  clues.points,
  'pointed points pointing referred refers alluded cited cites quoted quotes recalled recalls mentioned mentions invoked invokes highlighted brought brings echoed shared read reads recited',
)
add(clues.document, quotingDocuments)
add(clues.document, 'it')

/** Verbs behind which "to" or "in" leads to whoever is spoken to. */
export const saysTo =
  /^(said|says|confirmed|admitted|reiterated|repeated|complained|explained|confided|confessed|revealed|insisted|suggested|described|hinted|wrote|writes|observed|observes|argued|argues)$/

/** The clues of a sentence, outside of its quotations. */
export function cluesIn(sentence: readonly Word[], first: number, last: number): number {
  let found = 0
  for (let i = first; i < last; i++) {
    const { lower, quoted } = sentence[i]!
    if (quoted) continue
    found |= words.get(lower) ?? 0
    if (
      (lower === 'to' || lower === 'in') &&
      i > first &&
      (sentence[i - 1]!.text === ',' || saysTo.test(sentence[i - 1]!.lower))
    )
      found |= clues.heard
  }
  return found
}
