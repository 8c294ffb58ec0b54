import type { CodingEvent, Correction, Held, Merge, Quote, QuoteChange, Source } from '../domain.js'
import { dateWords, kindWords, positionWords, speakerName } from './words.js'

/** One thing that a person did, with the number by which it can be taken back (null: it cannot). */
export interface Entry {
  readonly when: string
  readonly who: string
  readonly did: string
  /** Words as printed that belong to it. */
  readonly words: string | null
  readonly why: string | null
  readonly undone: boolean
  readonly undo: number | null
}

/** What the machine answered, where a person looked at it. */
export interface MachineLine {
  readonly text: string
  /** The words that it took for the quote, where people changed them. */
  readonly words: string | null
}

/** "19 May 2025, 14:03" in UTC. */
export const momentWords = (iso: string): string =>
  /T\d\d:\d\d/.test(iso) ? `${dateWords(iso)}, ${iso.slice(11, 16)}` : dateWords(iso)

/** What was done, as the end of a sentence whose subject is a person. */
export function changeWords(change: QuoteChange): string {
  switch (change.what) {
    case 'speaker':
      return `said that the speaker is ${change.name}`
    case 'nobody':
      return 'said that nobody can be named'
    case 'kind':
      return `changed the kind to ${kindWords[change.kind].toLowerCase()}`
    case 'span':
      return 'changed the words to'
    case 'reject':
      return 'said that this is not a quote'
    case 'restore':
      return 'brought it back'
    case 'confirm':
      return 'said that it is right'
    case 'compare':
      return `compared the words with the original (${change.original})`
    case 'add':
      return 'added it'
  }
}

/** The history of a quote, newest first as given. */
export function historyOf(corrections: readonly Correction[], source: Pick<Source, 'text'>): Entry[] {
  return corrections.map(({ id, at, who, why, change, undoes, undone }) => ({
    when: momentWords(at),
    who,
    did: undoes === null ? changeWords(change) : 'took a correction back',
    words: undoes === null && change.what === 'span' ? source.text.slice(change.start, change.end) : null,
    why,
    undone,
    undo: undone || undoes !== null ? null : id,
  }))
}

const heldWords = (held: Held): string => (held ? positionWords(held.position) : 'nothing')

function codingWords({ what, from, to, coder, who }: CodingEvent, issue: string): string {
  const change = from ? `${heldWords(from)} → ${heldWords(to)}` : heldWords(to)
  const whose = who === coder.name ? '' : ` of ${coder.name}`
  switch (what) {
    case 'coded':
      return `coded ${issue}: ${change}`
    case 'adjudicated':
      return `settled ${issue}: ${change}`
    case 'retracted':
      return `took the coding on ${issue} back: ${change}`
    case 'undone':
      return `took back what was done to the coding${whose} on ${issue}: ${heldWords(from)} → ${heldWords(to)}`
  }
}

/** What happened to the codings of a statement, newest first as given.
 * @param names of the issues, by id */
export const codingHistory = (events: readonly CodingEvent[], names: ReadonlyMap<string, string>): Entry[] =>
  events.map((event) => ({
    when: momentWords(event.at),
    who: event.who,
    did: codingWords(event, names.get(event.issue) ?? event.issue),
    words: null,
    why: event.why,
    undone: event.undone,
    undo: event.undoable ? event.id : null,
  }))

/** What the machine read, where people changed or confirmed it; null where nobody has looked yet. */
export function machineLine(quote: Quote, corrections: readonly Correction[]): MachineLine | null {
  const { machine } = quote
  if (machine) {
    const text = `The rules read: ${speakerName(machine)}, ${kindWords[machine.kind].toLowerCase()}`
    return { text, words: machine.text === quote.text ? null : machine.text }
  }
  if (corrections.some(({ change }) => change.what === 'add')) return { text: 'The rules did not find it', words: null }
  return quote.decided ? { text: 'The rules read the same', words: null } : null
}

/** A speaker that was merged into another. */
export interface MergedSpeaker {
  readonly slug: string
  readonly name: string
  readonly when: string
  readonly who: string
  readonly why: string | null
}

/** Those that were merged into a speaker. */
export const mergedInto = (merges: readonly Merge[], slug: string): MergedSpeaker[] =>
  merges
    .filter(({ into }) => into.slug === slug)
    .map(({ from, at, who, why }) => ({ slug: from.slug, name: from.name, when: momentWords(at), who, why }))
