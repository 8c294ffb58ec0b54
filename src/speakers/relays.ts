import type { FoundQuote } from '../domain.js'
import type { Discourse } from './discourse.js'
import type { Finding } from './finding.js'
import { clues, cluesIn } from './relay-clues.js'
import type { Search } from './relay-search.js'
import { accordingTo, asQuotedBy, asReported, readBy } from './relays-beside.js'
import { pointedTo, reportedBefore, tellsThat } from './relays-clauses.js'
import { inDocument } from './relays-documents.js'
import { carriedBy, outletReports, quotedBy, seenBy } from './relays-outlets.js'
import { readAloud } from './relays-read.js'
import { inInterview, toldOutlet } from './relays-told.js'
import { sentenceAround } from './reported.js'
import { type Scene, wordAt } from './scene.js'

/** Relays of one quote. */
export interface Relays {
  /** Nearest to the speaker first. */
  readonly names: readonly string[]
  /** In what the speaker may go on, so that what comes next came the same way. */
  readonly lasts: 'interview' | 'document' | null
}

export const noRelays: Relays = { names: [], lasts: null }

/** A rule, and the clue without which it finds nothing; 0 where there is no such clue. */
type Rule = readonly [clue: number, rule: (search: Search) => string[]]

const onAndOn: readonly Rule[] = [
  [clues.heard, toldOutlet],
  [clues.heard, inInterview],
  [0, quotedBy],
  [0, seenBy],
  [clues.handled, carriedBy],
]
const once: readonly Rule[] = [
  [0, tellsThat],
  [clues.points, pointedTo],
  [0, reportedBefore],
  [clues.according, accordingTo],
  [0, asReported],
  [clues.handed, asQuotedBy],
  [clues.handed, readBy],
  [0, readAloud],
  [clues.reported, outletReports],
]
const inDocuments: readonly Rule[] = [[clues.document | clues.according | clues.handled, inDocument]]

/** Through whom the words of a quote reached the text.
 * @param teller who tells of them, where the make of the sentence says so
 * @param own names of the outlets whose text it is, which relay nothing */
export function relaysOf(
  scene: Scene,
  discourse: Discourse,
  quote: FoundQuote,
  finding: Finding,
  teller: Finding | undefined,
  own: ReadonlySet<string>,
): Relays {
  const told = wordAt(scene, isApart(scene, quote) ? quote.start : (quote.mention?.start ?? quote.start))
  const mention = Math.min(told, scene.words.length - 1)
  if (mention < 0) return noRelays
  const [first, last] = sentenceAround(scene.words, mention)
  const opens = finding.rule === 'document-author' && /^its?$/.test(scene.words[mention]!.lower) && first > 0
  const search: Search = { scene, discourse, quote, finding, first, last, mention }
  const seen = cluesIn(scene.words, first, last)
  const found = (rules: readonly Rule[]): string[] =>
    rules.flatMap(([clue, rule]) => (clue === 0 || seen & clue ? rule(search) : []))
  const lasting = found(onAndOn)
  const passing = found(once)
  const bare = (name: string): string => name.toLowerCase().replace(/^the /, '')
  const known = [finding.name ?? '', ...own].map(bare)
  const tells = teller?.name && teller.kind !== 'unnamed' ? [teller.name] : []
  // "In a statement read out by her lawyer, Moss, Quill thanked them. “We won,” it said."
  const before = opens ? readBy({ ...search, first: sentenceAround(scene.words, first - 1)[0] }) : []
  // A paper tells of what somebody said to another paper, a person to a paper of what somebody said.
  const nearest = teller?.kind === 'organisation' ? [...lasting, ...tells] : [...tells, ...lasting]
  const people = [...new Set([...nearest, ...passing, ...before])].filter((name) => !known.includes(bare(name)))
  if (people.length > 0) return { names: people, lasts: lasting.length > 0 ? 'interview' : null }
  const documents = found(inDocuments).filter((name) => !known.includes(bare(name)))
  return { names: documents, lasts: documents.length > 0 ? 'document' : null }
}

/** Whether a few quoted words stand in a sentence of their own behind the one that names their speaker: there it says how they came. */
const isApart = (scene: Scene, { kind, mention, start }: FoundQuote): boolean =>
  kind === 'mixed' &&
  mention !== null &&
  mention.end < start &&
  scene.words[wordAt(scene, start)]?.sentence !== scene.words[wordAt(scene, mention.start)]?.sentence
