import type { GivenCoding, GivenQuote, GivenSource } from '../domain.js'
import { kindOf } from '../pipeline.js'
import type { ReadyQuote } from '../sources/index.js'

/** What the texts of a table are: the speaker's own words, or passages that report what was said. */
export type Words = 'own' | 'reported'

/** A ready quote with what was coded of it, by its own row and others. */
export interface CodedQuote extends ReadyQuote {
  readonly codings: readonly GivenCoding[]
  /** The rows that are kept in it. */
  readonly rows: readonly number[]
}

/** How many quotes one source holds; a source of more is parted. */
const most = 200

/** The sources that quotes are from, in the order in which the table names them first. */
export function givenSources(
  table: string,
  quotes: readonly CodedQuote[],
  words: Words,
  coder: string | null,
): GivenSource[] {
  const bySource = new Map<string, CodedQuote[]>()
  for (const quote of quotes) {
    const key = sourceKey(quote)
    const own = bySource.get(key)
    if (own) own.push(quote)
    else bySource.set(key, [quote])
  }
  return [...bySource.values()].flatMap((all) =>
    partsOf(all).map((part, i) => givenSource(table, part, i, words, coder)),
  )
}

/** What tells one source of a table from another. */
export const sourceKey = ({ source, publisher, date, address }: ReadyQuote): string =>
  JSON.stringify([source, publisher, date, address])

const partsOf = (quotes: readonly CodedQuote[]): CodedQuote[][] =>
  Array.from({ length: Math.ceil(quotes.length / most) }, (_, i) => quotes.slice(i * most, (i + 1) * most))

function givenSource(
  table: string,
  quotes: readonly CodedQuote[],
  part: number,
  words: Words,
  coder: string | null,
): GivenSource {
  const { source, publisher, date, address } = quotes[0]!
  const title = `Quotes from ${source === null ? table : `‘${source}’`}${part === 0 ? '' : `, part ${part + 1}`}`
  let text = ''
  const placed = quotes.map((quote) => {
    const written = paragraphOf(quote, words)
    const at = text.length
    text += `${written.text}\n\n`
    return {
      ...written.quote,
      start: at + written.quote.start,
      end: at + written.quote.end,
      mention: { start: at, end: at + quote.speaker.length },
    }
  })
  const named = { name: title, title, publisher: null, author: null, date, address }
  return {
    document: { ...named, reportedFrom: { title: source, publisher, date }, statedWording: null, text: text.trimEnd() },
    ...{ quotes: placed, table, coder: placed.some(({ codings }) => codings.length > 0) ? coder : null },
  }
}

/** How a quote is written down: its speaker, a colon, and the words; own words between marks. */
function paragraphOf(
  { row, speaker, byOrganisation, role, text, codings }: CodedQuote,
  words: Words,
): { text: string; quote: Omit<GivenQuote, 'mention'> } {
  const bare = withoutMarks(text)
  const own = isOwn(text, words)
  const lead = `${speaker}${role === null ? '' : `, ${role}`}: ${own ? '“' : ''}`
  const place = { start: lead.length, end: lead.length + bare.length }
  const who = { name: speaker, speakerKind: byOrganisation ? 'organisation' : kindOf(speaker), role } as const
  return {
    text: `${lead}${bare}${own ? '”' : ''}`,
    quote: { row, ...place, kind: own ? 'direct' : 'indirect', ...who, codings },
  }
}

/** Whether a text is stored as the speaker's own words; what stands between marks always is. */
export const isOwn = (text: string, words: Words): boolean => words === 'own' || withoutMarks(text) !== text.trim()

const marks = ['“”', '""', '«»', '„“', '‘’', "''"]

/** A text without the quotation marks around the whole of it. */
export function withoutMarks(text: string): string {
  const whole = text.trim()
  const pair = marks.find(([open, close]) => whole.startsWith(open!) && whole.endsWith(close!))
  const inner = whole.slice(1, -1)
  // "A," he said, "B."
  const parted = pair !== undefined && [...pair].some((mark) => inner.includes(mark))
  return pair && !parted && inner.trim() !== '' ? inner.trim() : whole
}
