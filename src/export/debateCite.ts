import type { Quote, SourceSummary, SpeakerKind } from '../domain.js'
import { authorsOf, citedTitle, webAddress } from './csl.js'
import { nameParts } from './names.js'

/** A piece of a debate cite. `cite`: it stands in the Cite style, as the family name and the year do. */
export interface CiteRun {
  readonly text: string
  readonly cite: boolean
}

const run = (text: string, cite = false): CiteRun => ({ text, cite })

function nameRuns(name: string, kind: SpeakerKind): CiteRun[] {
  const { title, given, particle, family, suffix, familyFirst, whole } = nameParts(name, kind)
  if (family === '') return [run(whole, true)]
  const cited = run([particle, family].filter(Boolean).join(' '), true)
  const before = [title, familyFirst ? '' : given].filter(Boolean).join(' ')
  const after = [familyFirst ? given : '', suffix].filter(Boolean).join(' ')
  return [...(before ? [run(`${before} `)] : []), cited, ...(after ? [run(` ${after}`)] : [])]
}

/** A date as debaters write it: 5-8-2025, 5-2025, 2025, its year in the Cite style; "no date" without one. */
function dateRuns(iso: string | null): CiteRun[] {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? []
  if (year === undefined) return [run('no date', true)]
  const before = [month, day].filter((part) => part !== undefined).map(Number)
  return [...(before.length > 0 ? [run(`${before.join('-')}-`)] : []), run(year, true)]
}

const dayOf = (iso: string): string =>
  dateRuns(iso)
    .map(({ text }) => text)
    .join('')

/** Who said it, and what a reader should know them as. */
type Said = Pick<Quote, 'speaker' | 'role'>

/** The cite of a debate card for a quote, or for its source where nobody is named.
 * @param accessed ISO date on which the source was read; otherwise the day on which Parallax read it
 * @example Miranda **Bogen**, director of the AI Governance Lab, 5-8-**2025**, "Title," Publication, https://example.org, accessed 11-22-2026 */
export function debateCite(source: SourceSummary, quote: Said | null, accessed = source.addedAt): CiteRun[] {
  const speaker = quote?.speaker ?? null
  const url = webAddress(source.address)
  const printed = speaker && source.author && speaker.name !== source.author ? `quoted by ${source.author} in ` : ''
  const head = speaker ? nameRuns(speaker.name, speaker.kind) : authorRuns(source)
  const isHead = (text: string | null): boolean => head.length === 1 && head[0]!.text === text
  const where = [citedTitle(source), source.publisher].map((text) => (isHead(text) ? null : text))
  const title = where[0] && `"${where[0].replaceAll('"', "'")}"`
  const parts: CiteRun[][] = [
    head,
    ...(speaker && quote?.role ? [[run(quote.role)]] : []),
    dateRuns(source.date),
    ...[title, where[1]].filter(Boolean).map((part, i) => [run(`${i === 0 ? printed : ''}${part}`)]),
    ...(url ? [[run(url)], [run(`accessed ${dayOf(accessed)}`)]] : []),
  ]
  return merged(parts.flatMap((part, i) => (i === 0 ? part : [run(', '), ...part])))
}

function authorRuns({ author, publisher, title, name: file }: SourceSummary): CiteRun[] {
  const [first, ...more] = authorsOf(author)
  if (!first) return [run(publisher ?? title ?? file, true)]
  const name = first.literal ?? author!.replace(/^\s*by\s+/i, '').split(/\s*[;,&]\s*|\s+and\s+/)[0]!
  const runs = nameRuns(first.literal ?? name, first.literal ? 'organisation' : 'person')
  return more.length === 0 ? runs : [...runs, run(more.length === 1 ? ' and another' : ' and others')]
}

/** Neighbours of the same style become one run; a comma goes inside the marks of a title. */
function merged(runs: readonly CiteRun[]): CiteRun[] {
  const done: CiteRun[] = []
  for (const next of runs) {
    const last = done.at(-1)
    if (!last || last.cite !== next.cite) done.push(next)
    else if (next.text === ', ' && last.text.endsWith('"')) done[done.length - 1] = run(`${last.text.slice(0, -1)}," `)
    else done[done.length - 1] = run(last.text + next.text, last.cite)
  }
  return done
}

/** A debate cite as plain text. */
export const debateCiteText = (runs: readonly CiteRun[]): string => runs.map(({ text }) => text).join('')

/** The same with the Cite style as bold Markdown. */
export const debateCiteMarkdown = (runs: readonly CiteRun[]): string =>
  runs.map(({ text, cite }) => (cite ? `**${text}**` : text)).join('')
