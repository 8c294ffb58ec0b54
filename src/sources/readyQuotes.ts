import type { Position, RowFault, Table, TableRow } from '../domain.js'
import { dateIn } from './date.js'

/** What a column of ready quotes may hold. Speaker and text are needed. */
export const quoteFields = [
  ...(['speaker', 'role', 'text', 'source', 'publisher', 'date', 'address', 'issue', 'position'] as const),
] as const
export type QuoteField = (typeof quoteFields)[number]

/** Which column, counted from 0, holds what; what is left out stands in none. */
export type Mapping = Readonly<Partial<Record<QuoteField, number>>>

/** A quote that somebody found already. */
export interface ReadyQuote {
  /** Number of its row in the file. */
  readonly row: number
  readonly speaker: string
  /** The row names no person, but the organisation that spoke. */
  readonly byOrganisation: boolean
  /** What the speaker is, or the organisation that they speak for. */
  readonly role: string | null
  readonly text: string
  readonly source: string | null
  readonly publisher: string | null
  readonly date: string | null
  readonly issue: string | null
  /** null: looked, takes no position; undefined: the row says nothing of it. */
  readonly position?: Position | null
  readonly address: string | null
}

/** Names of columns, the most telling first. The statements that DNA exports have "person", "concept" and "agreement". */
const names: Readonly<Record<QuoteField, readonly string[]>> = {
  speaker: [
    'speaker',
    'speaker name',
    'person',
    'name',
    'who',
    'actor',
    'said by',
    'attributed to',
    'organization',
    'organisation',
  ],
  role: ['role', 'speaker role', 'organization', 'organisation', 'affiliation', 'office', 'function', 'party'],
  text: ['quote', 'text', 'quotation', 'statement', 'words', 'quote text', 'what', 'content'],
  source: [
    'document title',
    'source title',
    'source',
    'article',
    'publication',
    'publisher',
    'outlet',
    'document',
    'title',
  ],
  publisher: ['publisher', 'outlet', 'publication', 'newspaper', 'medium', 'source'],
  date: ['date', 'time', 'day', 'published', 'when', 'publication date', 'date published'],
  issue: ['issue', 'concept', 'topic', 'theme', 'category', 'code', 'question'],
  position: ['position', 'agreement', 'stance', 'score', 'side', 'support', 'pro con'],
  address: ['address', 'url', 'link', 'web address', 'source url'],
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[_\-./]+/g, ' ')
    .trim()

/** Guesses by their names which columns hold what. */
export function guessMapping(columns: readonly string[]): Mapping {
  const found = columns.map(plain)
  const mapping: Partial<Record<QuoteField, number>> = {}
  for (const field of quoteFields) {
    const taken = new Set(Object.values(mapping))
    const at = names[field]
      .map((name) => found.findIndex((one, i) => one === name && !taken.has(i)))
      .find((i) => i >= 0)
    if (at !== undefined) mapping[field] = at
  }
  return mapping
}

/** Whether the columns are those of a list of statements as DNA (Discourse Network Analyzer) exports it. */
export const isFromDna = (columns: readonly string[]): boolean => {
  const found = columns.map(plain)
  return ['statement id', 'document id'].every((name) => found.includes(name))
}

/** How positions are written. DNA writes 1 for agreement and 0 for disagreement. */
const positions: readonly [RegExp, Position | null][] = [
  [/^(\+?2|strongly (supports?|agrees?|for|in favou?r)|strong(ly)? (support|agree))$/, 2],
  [/^(\+?1|supports?|agrees?|for|pro|in favou?r|yes|true|positive|\+)$/, 1],
  [/^(0|mixed|neutral|both|ambivalent|undecided)$/, 0],
  [/^([-−–]1|opposes?|disagrees?|against|con|anti|no|false|negative|-)$/, -1],
  [/^([-−–]2|strongly (opposes?|disagrees?|against)|strong(ly)? (oppose|disagree))$/, -2],
  [/^(none|null|no position|n\/a|na)$/, null],
]

/** Takes the quotes out of a table's rows. A row with a fault gives no quote, and is named with its fault.
 * @param mapping which column holds what; guessed where it is left out */
export function readyQuotes(
  table: Table,
  mapping = guessMapping(table.columns),
): { quotes: ReadyQuote[]; faults: RowFault[] } {
  const quotes: ReadyQuote[] = []
  const faults: RowFault[] = []
  for (const row of table.rows) {
    const quote = quoteOf(row, mapping, table.columns)
    if ('fault' in quote) faults.push(quote)
    else quotes.push(quote)
  }
  return { quotes, faults }
}

const longestText = 20_000

function quoteOf(row: TableRow, mapping: Mapping, columns: readonly string[]): ReadyQuote | RowFault {
  const cell = (field: QuoteField): string => row.cells[mapping[field] ?? -1] ?? ''
  const fail = (fault: string): RowFault => ({ row: row.number, fault })
  if (row.fault !== undefined) return fail(row.fault)
  const named = (field: QuoteField): string => plain(columns[mapping[field] ?? -1] ?? '')
  const byOrganisation = isOrganisation(named('speaker')) || (cell('speaker') === '' && isOrganisation(named('role')))
  const speaker = cell('speaker') || (byOrganisation ? cell('role') : '')
  const [text, date, written, address] = [cell('text'), cell('date'), cell('position'), cell('address')]
  if (speaker === '') return fail('names no speaker')
  if (speaker.length > longestName) return fail(`names a speaker in more than ${longestName} characters`)
  if (text === '') return fail('has no text')
  if (text.length > longestText) return fail(`has a text of more than ${longestText} characters`)
  if (date !== '' && dateIn(date) === null)
    return fail(`has the date “${date.slice(0, 40)}”; write it such as 2025-05-19`)
  // Elsewhere 0 means that both sides are taken.
  const position = written === '' ? undefined : positionOf(written, named('position') === 'agreement')
  if (position === undefined && written !== '')
    return fail(`has the position “${written.slice(0, 40)}”; write 2, 1, 0, -1, -2 or “no position”`)
  if (position !== undefined && cell('issue') === '') return fail('has a position but no issue')
  return {
    ...{ row: row.number, speaker: oneLine(speaker), byOrganisation, text },
    role: speaker === cell('role') ? null : oneLine(cell('role')) || null,
    ...{ source: oneLine(cell('source')) || null, publisher: oneLine(cell('publisher')) || null, date: dateIn(date) },
    issue: oneLine(cell('issue')) || null,
    ...(position !== undefined && { position }),
    address: /^https?:\/\//.test(address) && URL.canParse(address) ? address : null,
  }
}

const longestName = 200
const isOrganisation = (column: string): boolean => /^organi[sz]ation$/.test(column)
/** On one line, and not longer than a heading may be. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').slice(0, 500)

function positionOf(written: string, agreement: boolean): Position | null | undefined {
  const text = plainPosition(written)
  if (agreement && text === '0') return -1
  return positions.find(([pattern]) => pattern.test(text))?.[1]
}

const plainPosition = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/^([+-]?\d)\.0+$/, '$1')
