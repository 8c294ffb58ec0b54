import type { QuoteKind, Wording } from '../../domain.js'
import type { Counts } from '../../store/contract.js'
import { kindWords, many, rangeWords, wordingWords } from '../words.js'

type Say = (value: string) => string

// What narrows a view, in words; a filter that is not named here is named by its parameter.
const filters: Readonly<Record<string, Say>> = {
  speakerKind: (kind) =>
    kind === 'person' ? 'people only' : kind === 'organisation' ? 'organisations only' : 'unnamed sources only',
  speaker: (slugs) => `only ${slugs.replaceAll(',', ', ')}`,
  source: (slug) => `only from ${slug}`,
  from: (year) => `from ${year} on`,
  to: (year) => `until ${year}`,
  kind: (kind) => `only quotes of the kind “${(kindWords[kind as QuoteKind] ?? kind).toLowerCase()}”`,
  wording: (wording) => `only with ${(wordingWords[wording as Wording] ?? wording).toLowerCase()}`,
  coder: (name) => `coded by ${name}`,
  confidence: (share) => `only what is at least ${Math.round(Number(share) * 100)} % sure`,
  reviewed: () => 'reviewed only',
  unaltered: () => 'altered wording left out',
}

/** What narrows a view, in words: "from 2031 on, reviewed only"; empty where nothing does. */
export const filterWords = (given: Readonly<Record<string, string>>): string =>
  Object.entries(given)
    .map(([name, value]) => (Object.hasOwn(filters, name) ? filters[name]!(value) : `${name} ${value}`))
    .join(', ')

/** What a picture rests on, in a line: the dossier, how much of it, its time, and what was left out.
 * @param counts without sources where several speakers share some */
export function basisWords(
  dossier: string,
  counts: Pick<Counts, 'quotes' | 'from' | 'to'> & { readonly sources?: number },
  given: Readonly<Record<string, string>>,
): string {
  const when = rangeWords(counts.from, counts.to)
  const quotes = many(counts.quotes, 'quote')
  const amount = counts.sources === undefined ? quotes : `${quotes} in ${many(counts.sources, 'source')}`
  return [`${dossier}: ${amount}`, when, filterWords(given)].filter(Boolean).join(', ')
}
