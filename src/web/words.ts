import type {
  Checked,
  Coder,
  Form,
  Original,
  Quote,
  QuoteKind,
  Role,
  Side,
  SourceSummary,
  SpeakerKind,
  StanceState,
  Wording,
} from '../domain.js'

/** The domain's terms in words that a reader understands. */
export const stateWords: Record<StanceState, string> = {
  'strongly-supports': 'Strongly supports',
  supports: 'Supports',
  mixed: 'Mixed',
  opposes: 'Opposes',
  'strongly-opposes': 'Strongly opposes',
  contested: 'Contested',
  disputed: 'Disputed',
  'no-position': 'No position',
  'nothing-found': 'Nothing found',
}
export const kindWords: Record<QuoteKind, string> = {
  direct: 'Direct',
  mixed: 'Partial',
  block: 'Set off',
  indirect: 'Reported speech',
}
export const formWords: Record<Form, string> = {
  whole: 'Whole',
  cut: 'Breaks off',
  elided: 'Shortened with …',
  edited: 'Edited in [brackets]',
}
export const wordingWords: Record<Wording, string> = {
  original: 'Original wording',
  translated: 'Translated',
  altered: 'Altered wording',
  unchecked: 'Wording not checked',
}
export const checkWords: Record<Checked, string> = {
  stored: 'Matches its source',
  confirmed: 'Confirmed by a person',
  unchecked: 'Not checked against the original',
}
export const sideWords: Record<Side, string> = {
  supports: 'Supports',
  opposes: 'Opposes',
  mixed: 'Mixed',
  disputed: 'Disputed',
  none: 'No position',
}
export const speakerKindWords: Record<SpeakerKind, string> = {
  person: 'person',
  organisation: 'organisation',
  unnamed: 'unnamed source',
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** An ISO date in words, as exact as it is: `2025-05-19` is "19 May 2025", `2025-05` "May 2025". Null: "no date". */
export function dateWords(iso: string | null): string {
  if (iso === null || iso === '') return 'no date'
  const [year, month, day] = iso.slice(0, 10).split('-')
  const name = months[Number(month) - 1]
  return [day && name ? Number(day) : undefined, name, year].filter((part) => part !== undefined).join(' ')
}

/** "May 2025", "March to May 2025" or "2023 to 2025": the months that two dates span. Empty without dates. */
export function rangeWords(from: string | null, to: string | null): string {
  if (from === null || to === null) return ''
  const [a, b] = [from.slice(0, 7), to.slice(0, 7)]
  if (a === b) return dateWords(a)
  if (a.slice(0, 4) !== b.slice(0, 4)) return `${a.slice(0, 4)} to ${b.slice(0, 4)}`
  return a.length === 7 && b.length === 7 ? `${dateWords(a).split(' ')[0]} to ${dateWords(b)}` : a.slice(0, 4)
}

const figures = new Intl.NumberFormat('en')

/** "1 quote", "33 quotes". */
export const many = (n: number, one: string, more = `${one}s`): string =>
  `${n < 1000 ? n : figures.format(n)} ${n === 1 ? one : more}`

/** A list in a sentence: "a, b and c". */
export const listed = (items: readonly string[], last = 'and'): string =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} ${last} ${items.at(-1)}`

/** A position -2..+2 in words; a half, where people's positions fall between two, takes the milder one. Null: no position. */
export function positionWords(position: number | null): string {
  if (position === null) return 'no position'
  if (Math.abs(position) < 0.5) return 'mixed'
  const strongly = Math.abs(position) === 2 ? 'strongly ' : ''
  return `${strongly}${position > 0 ? 'supports' : 'opposes'}`
}

/** A number with its thousands apart: "12,400". */
export const counted = (number: number): string => number.toLocaleString('en')

/** How sure a machine is, 0..1, in words. */
export function sureWords(confidence: number): string {
  if (confidence >= 0.9) return 'very sure'
  if (confidence >= 0.75) return 'fairly sure'
  if (confidence >= 0.5) return 'not very sure'
  return 'unsure'
}

/** Who coded: a person by name, a machine as what it is. */
export function coderWords(coder: Coder): string {
  if (coder.kind === 'rules') return 'Coded by rules'
  if (coder.kind !== 'person') return `Coded by machine (${coder.name})`
  return coder.reviews ? `Coded by ${coder.name}` : `Coded by ${coder.name}, not a review`
}

/** Title of a source, or the name of its file where it has none. */
export const sourceTitle = (source: SourceSummary): string => source.title ?? source.name

/** Title, publisher and date of the article that a report was written from, as far as known. */
export const originalWords = (original: Original): string =>
  [
    original.title ? `“${original.title}”` : original.publisher ? 'an article in' : 'an article',
    [original.publisher, original.date && dateWords(original.date)].filter(Boolean).join(', '),
  ]
    .filter(Boolean)
    .join(original.title ? ', ' : ' ')

/** "chief executive, OpenAI". */
export const roleWords = (role: Pick<Role, 'title' | 'organisation'>): string =>
  [role.title, role.organisation].filter(Boolean).join(', ')

/** "since May 2025", "until 2024", "2020 to 2024", or empty. */
export function tenureWords({ since, until }: Pick<Role, 'since' | 'until'>): string {
  if (since && until) return `${dateWords(since)} to ${dateWords(until)}`
  if (since) return `since ${dateWords(since)}`
  return until ? `until ${dateWords(until)}` : ''
}

/** The name to show for who said a quote. */
export const speakerName = (quote: { readonly speaker: Pick<NonNullable<Quote['speaker']>, 'name'> | null }): string =>
  quote.speaker?.name ?? 'Somebody not named'
