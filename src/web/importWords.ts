import type { ImportItem, ImportState, SourceRef, TableOutcome } from '../domain.js'
import { many, wordingWords } from './words.js'

/** What is told of an item: one that was read and is to be kept is stored a moment later, so there is nothing left to decide. */
export type ShownState = ImportState | 'keeping'

export const shownState = ({ state, keep }: Pick<ImportItem, 'state' | 'keep'>): ShownState =>
  state === 'read' && keep ? 'keeping' : state

export const stateWords: Readonly<Record<ShownState, string>> = {
  waiting: 'Waits',
  reading: 'Being read',
  read: 'To decide',
  keeping: 'Being kept',
  stored: 'Kept',
  known: 'Here already',
  failed: 'Cannot be read',
  cancelled: 'Cancelled',
  discarded: 'Left out',
}

/** One item in a list of what was handed in. */
export interface ImportLine {
  readonly id: number
  readonly name: string
  readonly title: string | null
  readonly state: ShownState
  readonly stateWords: string
  /** What was found, or what is wrong. */
  readonly words: string
  readonly href: string | null
  readonly source: { readonly title: string; readonly href: string } | null
  readonly isDeleted: boolean
  readonly like: { readonly title: string; readonly href: string } | null
  readonly canRetry: boolean
}

export const refOf = (source: SourceRef | null) =>
  source && { title: source.title ?? source.name, href: `/sources/${source.slug}` }

/** A fault as a sentence about the file. */
export const faultWords = (name: string, fault: string): string => `${name} ${fault}${/[.!?]$/.test(fault) ? '' : '.'}`

function wordsOf({ state, name, fault, quotes, speakers, wording, size, isTable, outcome }: ImportItem): string {
  if (outcome) return outcomeWords(outcome)
  if (isTable && state === 'read') return 'A table of quotes. Say what its columns hold.'
  if (state === 'failed') return faultWords(name, fault ?? 'cannot be read')
  if (quotes === null) return size > 0 ? sizeWords(size) : ''
  const found = quotes === 0 ? 'No quotes found' : `${many(quotes, 'quote')} by ${many(speakers ?? 0, 'speaker')}`
  return wording === null ? found : `${found}. ${wordingWords[wording]}`
}

/** What became of a table's rows, in a sentence. */
export function outcomeWords({ rows, kept, faults, repeated }: TableOutcome): string {
  const parts = [
    `${kept.toLocaleString('en')} of ${many(rows, 'row')} kept`,
    faults.length > 0 ? `${faults.length.toLocaleString('en')} could not be kept` : '',
    repeated.length > 0 ? `${repeated.length.toLocaleString('en')} repeated` : '',
  ]
  return `${parts.filter(Boolean).join(', ')}.`
}

/** A size as people say it. */
export const sizeWords = (bytes: number): string =>
  bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`

export function importLine(item: ImportItem): ImportLine {
  const state = shownState(item)
  return {
    ...{ id: item.id, name: item.name, title: item.title, state, stateWords: stateWords[state] },
    words: wordsOf(item),
    href: state === 'read' || state === 'failed' || item.outcome ? `/import/items/${item.id}` : null,
    source: refOf(item.source),
    isDeleted: item.isDeleted,
    like: state === 'read' || state === 'stored' ? refOf(item.like) : null,
    canRetry: state === 'failed' || state === 'cancelled',
  }
}

/** "12 kept, 1 to decide". */
export function countWords(counts: Readonly<Partial<Record<ShownState, number>>>): string {
  const parts = (Object.keys(stateWords) as ShownState[]).flatMap((state) => {
    const n = counts[state] ?? 0
    return n === 0 ? [] : [`${n} ${stateWords[state].toLowerCase()}`]
  })
  return parts.join(', ')
}
