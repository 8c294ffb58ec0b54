import type { Matrix } from '../compare/matrix.js'
import { byVersion } from '../compare/versions.js'
import type { Quote, Statement } from '../domain.js'
import type { Evidence } from '../store/contract.js'
import { lookOf, type SourceLine, sourceLine } from './card.js'
import { markWords } from './mark.js'
import type { ViewQuery } from './query.js'
import { formWords, kindWords, many, speakerName, wordingWords } from './words.js'

/** A quote in a note. */
export interface NotedQuote {
  /** With quotation marks where the words are quoted as they were said. */
  readonly text: string
  readonly look: 'altered' | 'quoted' | 'set-off' | 'reported'
  /** Who said it, where several stand in the row; null where it is the row's speaker. */
  readonly speaker: string | null
  readonly source: SourceLine
  /** What a reader should know before using it: "direct, altered wording, breaks off". */
  readonly traits: string
  readonly href: string
}

/** What a cell rests on, under the number that stands in it. */
export interface Note {
  readonly number: number
  /** "Ada Quill on Free fares: Supports, 3 statements". */
  readonly title: string
  readonly quotes: readonly NotedQuote[]
  /** "and 4 more statements"; empty where all are there. */
  readonly more: string
}

export interface Notes {
  readonly notes: readonly Note[]
  /** By cell, `speaker/issue`. */
  readonly numbers: ReadonlyMap<string, number>
  /** That there are cells without a note; empty where every cell that rests on something has one. */
  readonly unnoted: string
}

// More would be a book.
const mostNotes = 300

/** The notes of a matrix, in the order in which its cells are read. */
export function notesOf({ cells }: Matrix, evidence: readonly Evidence[], { transpose }: ViewQuery): Notes {
  if (evidence.length === 0) return { notes: [], numbers: new Map(), unnoted: '' }
  const found = new Map(evidence.map((one) => [`${one.speaker}/${one.issue}`, one]))
  const width = cells[0]?.length ?? 0
  const read = transpose ? Array.from({ length: width }, (_, i) => cells.map((row) => row[i]!)) : cells
  const noted = read.flat().flatMap(({ speaker, issue, stance }) => {
    const key = `${speaker.slug}/${issue.id}`
    const own = found.get(key)
    return own && own.statements.length > 0 ? [{ key, speaker, issue, stance, own }] : []
  })
  const shown = noted.slice(0, mostNotes)
  return {
    numbers: new Map(shown.map(({ key }, i) => [key, i + 1])),
    notes: shown.map(({ speaker, issue, stance, own }, i) => ({
      number: i + 1,
      title: `${speaker.name} on ${issue.name}: ${markWords(stance)}`,
      ...quotesIn(own, speaker.slug),
    })),
    unnoted:
      noted.length > shown.length
        ? `${many(noted.length - shown.length, 'more cell')} would have a note: filter for fewer speakers.`
        : '',
  }
}

function quotesIn({ statements, total }: Evidence, slug: string): Pick<Note, 'quotes' | 'more'> {
  const shown = byVersion(statements).map(([original]) => original)
  const left = total - shown.length
  return {
    quotes: shown.map((statement) => notedQuote(statement, slug)),
    more: left > 0 ? `and ${many(left, 'more statement')}` : '',
  }
}

const traitsOf = ({ kind, wording, form }: Quote): string =>
  [
    kindWords[kind],
    ...(wording === 'original' ? [] : [wordingWords[wording]]),
    ...(form === 'whole' ? [] : [formWords[form]]),
  ]
    .join(', ')
    .toLowerCase()

function notedQuote(statement: Statement, slug: string): NotedQuote {
  const first = statement.quotes[0]!
  const look = lookOf(first)
  return {
    text: statement.quotes.map(({ text }) => (look === 'quoted' ? `“${text}”` : text)).join(' … '),
    look,
    speaker: statement.speaker?.slug === slug ? null : speakerName(statement),
    source: sourceLine(statement.source),
    traits: traitsOf(first),
    href: `/quotes/${first.id}`,
  }
}
