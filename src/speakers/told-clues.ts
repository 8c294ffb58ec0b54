import type { Word } from './words.js'

/** What words of a sentence call for which patterns of telling: a bit each. */
export const told = {
  /** A verb of telling, set off by a comma or sure to be one. */
  inserted: 1,
  according: 2,
  had: 4,
  told: 8,
  remembers: 16,
  quotes: 32,
  being: 64,
  which: 128,
  through: 256,
  reads: 512,
  as: 1024,
} as const

const clues = new Map<string, number>()
const add = (clue: number, list: string): void => {
  for (const word of list.split(' ')) clues.set(word, (clues.get(word) ?? 0) | clue)
}
add(told.inserted | told.remembers, 'recall recalls recalled remember remembers remembered recount recounts recounted')
add(told.remembers, 'record records recorded')
add(told.according | told.through, 'according')
add(told.had, 'had used')
add(told.as, 'as')
add(told.inserted, 'reminds reminded')
add(told.inserted | told.told, 'told assured informed warned advised promised')
add(told.quotes | told.reads, 'quoted quotes quote quoting cited cites cite citing')
add(told.being, 'being')
add(told.which, 'which')
add(
  told.through,
  'account telling version through handed leaked circulated released posted shared forwarded published printed',
)
add(told.reads | told.through, 'read reads reading recited recites reciting')

const atComma = new Set(
  'say said says tell tells explains explained claims claimed insists insisted reports reported relates related testified wrote writes added adds'.split(
    ' ',
  ),
)

// How many words behind a comma a verb may still be set off by it.
const near = 7

/** The clues of a sentence, outside of quotations: most have none. */
export function tellingClues(words: readonly Word[], [from, to]: readonly [number, number]): number {
  let found = 0
  let comma = from - near
  for (let i = from; i < to; i++) {
    const { lower, quoted } = words[i]!
    if (quoted) continue
    if (lower === ',') comma = i
    else if (i - comma < near && atComma.has(lower)) found |= told.inserted
    else if (lower === 'has' || lower === 'have') found |= isSaidToSay(words, i) ? told.remembers : 0
    else found |= clues.get(lower) ?? 0
  }
  return found
}

/** "the Ledger has her saying". */
const isSaidToSay = (words: readonly Word[], has: number): boolean => words[has + 2]?.lower.endsWith('ing') ?? false
