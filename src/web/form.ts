import { onceForSame } from '../compare/once.js'
import { quoteKinds, type SourceSummary, type SpeakerRef, speakerKinds, wordings } from '../domain.js'
import type { SourceChoices } from '../store/contract.js'
import type { Choices } from './find.js'
import { counted, kindWords, many, sureWords, wordingWords } from './words.js'

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

/** Some of many, ticked. */
export interface Picker {
  readonly name: string
  readonly label: string
  /** What is chosen, in short: "everyone", "Ada Quill", "3 speakers". */
  readonly chosen: string
  readonly options: readonly Option[]
}

/** A box to tick. */
export interface Switch {
  readonly name: string
  readonly label: string
  readonly on: boolean
  /** What it does here, "3 cells change". */
  readonly hint: string
}

/** The form above the matrix. */
export interface FilterForm {
  readonly speakers: Picker
  readonly selects: readonly Select[]
  readonly switches: readonly Switch[]
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

function yearsOf({ from, to }: SourceChoices): Choice[] {
  const [first, last] = [Number(from?.slice(0, 4)), Number(to?.slice(0, 4))]
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => String(first + i))
  return from === null ? [] : years.map((year) => [year, year])
}

const sureness = ['0.5', '0.75', '0.9']

/** Confidences to choose from: those that words stand for, and the one that was given. */
function surenessOf(given: string | undefined): Choice[] {
  const values = given && !sureness.includes(given) ? [...sureness, given].sort() : sureness
  return values.map((value) => [value, `${sureWords(Number(value))} (${Math.round(Number(value) * 100)} %)`])
}

type Given = Readonly<Record<string, string>>

const titleOf = ({ title, name }: Pick<SourceSummary, 'title' | 'name'>): string => shorten(title ?? name)

function pickerOf(speakers: readonly SpeakerRef[], given: Given): Picker {
  const chosen = given.speaker?.split(',') ?? []
  const names = speakers.filter(({ slug }) => chosen.includes(slug)).map(({ name }) => name)
  return {
    ...{ name: 'speaker', label: 'Speakers' },
    chosen: names.length === 0 ? 'everyone' : names.length === 1 ? names[0]! : many(names.length, 'speaker'),
    options: speakers.map(({ slug, name }) => ({ value: slug, label: name, selected: chosen.includes(slug) })),
  }
}

/** The form with what is chosen in it. A year is offered only where sources have one.
 * @param hints of the switches, by their name; a switch for folding is there only where one is given */
export const filterForm = ({ codebook, sources, speakers, coders }: Choices, given: Given, hints: Given): FilterForm =>
  formOf(codebook, sources, speakers, coders, JSON.stringify({ given, hints }))

// Page after page shows the same one.
const formOf = onceForSame(
  (
    codebook: Choices['codebook'],
    sources: Choices['sources'],
    speakers: Choices['speakers'],
    coders: Choices['coders'],
    asked: string,
  ) => {
    const { given, hints } = JSON.parse(asked) as { given: Given; hints: Given }
    return makeForm({ codebook, sources, speakers, coders }, given, hints)
  },
)

function makeForm({ codebook, sources, speakers, coders }: Choices, given: Given, hints: Given): FilterForm {
  const select = (name: string, label: string, any: string, values: readonly Choice[]): Select => ({
    name,
    label,
    options: [['', any] as Choice, ...values].map(([value, text]) => ({
      value,
      label: text,
      selected: (given[name] ?? '') === value,
    })),
  })
  const kept = ['transpose', 'notes', ...(given.fold ? ['apart'] : [])].flatMap((name) =>
    given[name] ? [{ name, value: given[name] }] : [],
  )
  return {
    speakers: pickerOf(speakers, given),
    selects: [
      select(
        'speakerKind',
        'Who',
        'anyone',
        speakerKinds.map((kind) => [kind, pluralKinds[kind]]),
      ),
      select(
        'source',
        'Sources',
        `all ${counted(sources.total)}`,
        sources.some.map((s) => [s.slug, titleOf(s)]),
      ),
      select('from', 'From', 'any year', yearsOf(sources)),
      select('to', 'To', 'any year', yearsOf(sources)),
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
        coders.map(({ name }) => [name, name]),
      ),
      select('confidence', 'At least', 'any confidence', surenessOf(given.confidence)),
      select('sort', 'Sort', 'by name', [
        ['disputed', 'most disputed first'],
        ['similar', 'like-minded together'],
        ...codebook.issues.map((issue): Choice => [issue.id, `by position on ${issue.name}`]),
      ]),
    ],
    switches: switchesOf(given, hints),
    hidden: kept,
  }
}

const switchesOf = (given: Given, hints: Given): Switch[] =>
  (
    [
      ['reviewed', 'Reviewed only'],
      ['unaltered', 'Leave out altered wording'],
      ['fold', 'Organisations and their officers in one row'],
    ] as const
  ).flatMap(([name, label]) =>
    name === 'fold' && hints.fold === undefined
      ? []
      : [{ name, label, on: given[name] === '1', hint: hints[name] ?? '' }],
  )
