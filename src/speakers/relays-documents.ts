import { legalDocuments, quotingDocuments, vagueDocuments } from '../../seeds/names/relays.js'
import type { Span } from '../domain.js'
import { authorsNear } from './documents.js'
import { isPersonalDocument } from './lexicon.js'
import { named, type Search } from './relay-search.js'
import { sentenceAround } from './reported.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import type { Word } from './words.js'

// Documents that hold what somebody else said or wrote: a complaint that quotes a message, a report, a diary.

const quoting = new Set(quotingDocuments.split(' '))
const vague = new Set(vagueDocuments.split(' '))
const legal = new Set(legalDocuments.split(' '))
/** Whether word `i` is a document that holds what others said; papers and records are, where it is said whose. */
const isQuoting = (words: readonly Word[], i: number): boolean =>
  words[i] !== undefined &&
  !words[i]!.quoted &&
  quoting.has(words[i]!.lower) &&
  (!/^(papers|documents|records)$/.test(words[i]!.lower) || isOffice.test(words[i - 1]?.lower ?? ''))

const isOffice = /^(court|legal|police|internal|confidential|leaked|prosecution|company)$/

/** The document in which the words stand, where the speaker is not its author. */
export function inDocument(search: Search): string[] {
  const { finding } = search
  if (/^document/.test(finding.rule)) return []
  const noun = subjectDocument(search) ?? accordingToDocument(search) ?? citedIn(search)
  return noun === undefined ? [] : nameOfDocument(search, noun)
}

const holds =
  /^(quotes?|quoted|cites?|cited|reproduces?|reproduced|includes?|included|contains?|contained|records?|recorded|recounts?|describes?|described|attaches|attached|shows?|showed|details?)$/

const says = /^(says?|said|alleges?|alleged|claims|claimed|states|stated|accuses|accused)$/

/** "The 40-page complaint quotes a message in which Ostler told", "It reproduces an email from Ostler:": the subject of the sentence, the speaker behind its verb. */
function subjectDocument({ scene, first, quote, mention }: Search): number | undefined {
  const { words } = scene
  // “It reproduces an email from Ostler: “...”” has the speaker where no cue stands
  const from = words[mention]!.start < quote.start ? first : sentenceAround(words, wordBefore(scene, quote.start))[0]
  for (let i = from; i < from + 9 && words[i] && !words[i]!.quoted; i++) {
    const noun = isQuoting(words, i) ? i : i === from && words[i]!.lower === 'it' ? documentBefore(words, i) : undefined
    if (noun === undefined) {
      if (/^(VERB|AUX)$/.test(words[i]!.pos) || words[i]!.text === ',') return undefined
      continue
    }
    const verb = nextVerb(words, i + 1)
    if (verb === undefined) return undefined
    const tells = holds.test(words[verb]!.lower) || i !== from
    const behind = quote.mention === null || quote.mention.end > words[verb]!.end
    // what the document itself says has no other verb of saying
    const own = quote.cue !== null && quote.cue.start < quote.start && quote.cue.start <= words[verb]!.start
    return tells && behind && !own ? noun : undefined
  }
  return undefined
}

/** The last word before an offset that stands in no quotation. */
const wordBefore = ({ words, ...scene }: Scene, offset: number): number => {
  let i = wordAt({ words, ...scene }, offset) - 1
  while (i > 0 && words[i]!.quoted) i--
  return Math.max(0, i)
}

function nextVerb(words: readonly Word[], from: number): number | undefined {
  for (let i = from; i < from + 4 && words[i] && !words[i]!.quoted; i++)
    if (holds.test(words[i]!.lower) || says.test(words[i]!.lower)) return i
  return undefined
}

/** The document that is spoken of in the sentence before "it". */
function documentBefore(words: readonly Word[], it: number): number | undefined {
  for (let i = it - 1; i > 0 && i > it - 45; i--) {
    if (words[i]!.paragraph < words[it]!.paragraph - 1) return undefined
    if (isQuoting(words, i)) return i
  }
  return undefined
}

/** "Ostler wrote, according to the indictment". */
function accordingToDocument({ scene, first, last, quote }: Search): number | undefined {
  const { words } = scene
  for (let i = first; i < last - 2; i++) {
    if (isSaid(words[i]!, quote) || words[i]!.lower !== 'according' || words[i + 1]!.lower !== 'to') continue
    const head = headBehind(scene, i + 2)
    // the document itself may be the speaker
    const { start, end } = quote.mention ?? { start: 0, end: 0 }
    return head !== undefined && words[head]!.start >= start && words[head]!.end <= end ? undefined : head
  }
  return undefined
}

/** "in a message quoted in the filing", "cited on page 9 of the report". */
function citedIn({ scene, first, last, quote }: Search): number | undefined {
  const { words } = scene
  for (let i = first + 1; i < last - 1; i++) {
    if (
      isSaid(words[i]!, quote) ||
      !/^(quoted|cited|reproduced|included|contained|attached|recorded|described)$/.test(words[i]!.lower)
    )
      continue
    if (/^(in|by|to)$/.test(words[i + 1]!.lower)) return headBehind(scene, i + 2)
    // "In a biography by Quill, Ostler is quoted"
    if (words[first]!.lower === 'in' && /^(is|was|are|were)$/.test(words[i - 1]!.lower))
      return headBehind(scene, first + 1)
    for (let j = i + 1; j < i + 5 && j < last - 1; j++) if (words[j]!.lower === 'of') return headBehind(scene, j + 1)
  }
  return undefined
}

/** Whether a word stands in a quotation, or in what is reported. */
const isSaid = ({ quoted, start }: Word, { start: from, end }: Span): boolean =>
  quoted || (start >= from && start < end)

/** The noun for a document that a phrase at word `i` leads up to. */
function headBehind({ words }: Scene, i: number): number | undefined {
  for (let at = i; at < i + 6 && words[at]; at++) {
    if (isQuoting(words, at) && !isQuoting(words, at + 1)) return at
    if (!/^(NOUN|ADJ|PROPN|DET|NUM|PRON)$/.test(words[at]!.pos)) return undefined
  }
  return undefined
}

/** Whose diary or report it is, else the document as it is called: "the filing" is the complaint that was spoken of before. */
function nameOfDocument(search: Search, noun: number): string[] {
  const { scene } = search
  const { words } = scene
  const word = words[noun]!
  const author =
    isPersonalDocument(word.lower) || word.lower === 'diary' ? authorsNear(scene, noun)[0] : ownerBefore(scene, noun)
  if (author) return named(search, author)
  if (vague.has(word.lower))
    for (let i = noun - 1; i > 0 && i > noun - far; i--)
      if (legal.has(words[i]!.lower) && !words[i]!.quoted) return [`the ${words[i]!.lower}`]
  const court = words[noun - 1]?.lower === 'court' ? 'court ' : ''
  return [court && word.lower.endsWith('s') ? `${court}${word.lower}` : `the ${court}${word.lower}`]
}

// A complaint is called "the filing" at most so many words on.
const far = 400

/** "Quill's report", "the Quill Institute report", "the report by the Quill Institute". */
function ownerBefore(scene: Scene, noun: number): ReturnType<typeof referenceOn> {
  const { words } = scene
  if (/^['’]s?$/.test(words[noun - 1]?.text ?? '')) return referenceOn(scene, noun - 2)
  if (!/^(by|from)$/.test(words[noun + 1]?.lower ?? '')) return undefined
  return referenceOn(scene, words[noun + 2]?.lower === 'the' ? noun + 3 : noun + 2)
}
