import { oncePer } from '../compare/once.js'
import type { Filter } from '../domain.js'
import { type Chosen, chosenIn } from './chosen.js'
import { type FilterForm, filterForm } from './form.js'
import { type Note, notesOf } from './notes.js'
import type { CellModel } from './pages/cell.js'
import type { MatrixFacts } from './pages/matrix.js'
import { filterNames, type ViewQuery, withParameters } from './query.js'
import { type Table, tableOf } from './table.js'
import { many, rangeWords } from './words.js'

/** The view of the matrix. */
export interface MatrixModel {
  readonly heading: string
  readonly lede: string
  readonly form: FilterForm
  /** What narrows and orders it, in words, for a print: "Quotes: direct · Reviewed only". */
  readonly asked: string
  /** The same as links that take it back. */
  readonly chosen: readonly Chosen[]
  readonly transposeHref: string
  readonly clearHref: string | null
  readonly closeHref: string
  /** The view with its notes, or without them. */
  readonly notesHref: string
  readonly table: Table
  readonly shows: { readonly flips: boolean; readonly folds: boolean }
  readonly notes: readonly Note[]
  readonly unnoted: string
  readonly panel: CellModel | null
  /** What a new dossier lacks before there can be a matrix; null where nothing is missing. */
  readonly start: { readonly issues: boolean; readonly sources: boolean } | null
}

/** "Where 9 speakers stand on 4 issues, from 33 quotes in 2 sources, May 2025." */
export function ledeOf({ matrix, said }: Pick<MatrixFacts, 'matrix' | 'said'>, filter: Filter): string {
  const when = rangeWords(said.from, said.to)
  const { speakers } = said
  return (
    `Where ${many(speakers, 'speaker')} ${speakers === 1 ? 'stands' : 'stand'} on ${many(matrix.issues.length, 'issue')}, ` +
    `from ${many(said.quotes, 'quote')} in ${many(said.sources, 'source')}` +
    `${when && `, ${when}`}${filter.unaltered ? ', altered wording left out' : ''}.`
  )
}

function flipsHint(flips: number, filter: Filter): string {
  if (flips === 0) return filter.unaltered ? 'no cell changes' : ''
  return `${many(flips, 'cell')} ${flips === 1 ? 'changes' : 'change'}`
}

function hintsOf({ folds, flips }: MatrixFacts, filter: Filter): Record<string, string> {
  const unaltered = flipsHint(flips, filter)
  return folds.length === 0 ? { unaltered } : { unaltered, fold: '' }
}

/** What a form asks for, in words; the hidden fields arrange only. */
const askedIn = oncePer(({ speakers, selects, switches }: FilterForm): string => {
  const names = speakers.options.filter(({ selected }) => selected).map(({ label }) => label)
  const chosen = selects.flatMap(({ label, options }) =>
    options.filter(({ value, selected }) => value !== '' && selected).map((option) => `${label}: ${option.label}`),
  )
  return [
    ...(names.length > 0 ? [`Speakers: ${names.join('; ')}`] : []),
    ...chosen,
    ...switches.filter(({ on }) => on).map(({ label }) => label),
  ].join(' · ')
})

const clearing = Object.fromEntries(filterNames.map((name) => [name, undefined]))

/** The view of the matrix from what the store says. */
export function matrixModel(facts: MatrixFacts, query: ViewQuery, panel: CellModel | null): MatrixModel {
  const { codebook, matrix, flips, folds } = facts
  const { filter, given } = query
  const start = startOf(facts)
  const form = filterForm(facts, given, hintsOf(facts, filter))
  const { notes, numbers, unnoted } = notesOf(matrix, facts.evidence, query)
  const isFiltered = filterNames.some((name) => given[name])
  return {
    heading: codebook.title,
    lede: start ? 'This dossier is new.' : ledeOf(facts, filter),
    form,
    asked: askedIn(form),
    chosen: chosenIn(form, '/', given),
    transposeHref: withParameters('/', given, { transpose: query.transpose ? undefined : '1' }),
    clearHref: isFiltered ? withParameters('/', given, clearing) : null,
    closeHref: withParameters('/', given, { cell: undefined }),
    notesHref: withParameters('/', given, { notes: query.notes ? undefined : '1', cell: undefined }),
    table: tableOf(matrix, query, folds, numbers),
    shows: { flips: filter.unaltered === true && flips > 0, folds: query.fold !== null },
    ...{ notes, unnoted, panel, start },
  }
}

const startOf = ({ codebook: { issues }, sources: { total } }: MatrixFacts): MatrixModel['start'] =>
  issues.length > 0 && total > 0 ? null : { issues: issues.length === 0, sources: total === 0 }
