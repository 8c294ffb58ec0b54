import type { Codebook } from '../domain.js'
import { type Coder, quoteKinds, type SourceSummary, speakerKinds, wordings } from '../domain.js'
import { kindWords, sourceTitle, wordingWords } from './words.js'

export interface Option {
  readonly value: string
  readonly label: string
  readonly selected: boolean
}

export interface Select {
  readonly name: string
  readonly label: string
  readonly options: readonly Option[]
}

/** The form above the matrix. */
export interface FilterForm {
  readonly selects: readonly Select[]
  readonly reviewed: boolean
  readonly unaltered: boolean
  /** Kept as they are when the form is sent. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
}

type Choice = readonly [value: string, label: string]

const pluralKinds: Record<(typeof speakerKinds)[number], string> = {
  person: 'people',
  organisation: 'organisations',
  unnamed: 'unnamed sources',
}

const shorten = (text: string): string => (text.length > 48 ? `${text.slice(0, 46).trimEnd()}…` : text)

const yearsOf = (sources: readonly SourceSummary[]): string[] =>
  [...new Set(sources.flatMap(({ date }) => (date ? [date.slice(0, 4)] : [])))].sort()

/** The form with what is chosen in it. A year is offered only where sources have one. */
export function filterForm(facts: {
  readonly codebook: Codebook
  readonly sources: readonly SourceSummary[]
  readonly coders: readonly Coder[]
  readonly given: Readonly<Record<string, string>>
}): FilterForm {
  const { codebook, sources, coders, given } = facts
  const select = (name: string, label: string, any: string, choices: readonly Choice[]): Select => ({
    name,
    label,
    options: [['', any] as Choice, ...choices].map(([value, text]) => ({
      value,
      label: text,
      selected: (given[name] ?? '') === value,
    })),
  })
  const years = yearsOf(sources).map((year): Choice => [year, year])
  return {
    selects: [
      select(
        'speakerKind',
        'Speakers',
        'everyone',
        speakerKinds.map((kind) => [kind, pluralKinds[kind]]),
      ),
      select(
        'source',
        'Sources',
        `all ${sources.length}`,
        sources.map((s) => [s.slug, shorten(sourceTitle(s))]),
      ),
      select('from', 'From', 'any year', years),
      select('to', 'To', 'any year', years),
      select(
        'kind',
        'Quotes',
        'all kinds',
        quoteKinds.map((kind) => [kind, kindWords[kind].toLowerCase()]),
      ),
      select(
        'wording',
        'Wording',
        'any',
        wordings.map((w) => [w, wordingWords[w].toLowerCase()]),
      ),
      select(
        'coder',
        'Coded by',
        'anyone',
        coders.map((coder) => [coder.name, coder.name]),
      ),
      select('sort', 'Sort', 'by name', [
        ['disputed', 'most disputed first'],
        ...codebook.issues.map((issue): Choice => [issue.id, `by position on ${issue.name}`]),
      ]),
    ],
    reviewed: given.reviewed === '1',
    unaltered: given.unaltered === '1',
    hidden: given.transpose ? [{ name: 'transpose', value: '1' }] : [],
  }
}
