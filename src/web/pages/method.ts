import {
  collections,
  type MeasuredFigure,
  figures as measured,
  reportedFound,
  rightOfAll,
  rightOfSure,
} from '../../../seeds/figures.js'
import type { Coder, Issue, SourceSummary, Speaker, Stance } from '../../domain.js'
import { modelInUse } from '../../pipeline.js'
import type { Counts, Store } from '../../store/contract.js'
import { type CodingScores, codingScores } from '../coding-scores.js'
import { currentCodebook } from '../find.js'
import { show } from '../page.js'
import { dateWords, many } from '../words.js'

/** The state of the dossier in figures. */
export interface MethodFigures {
  readonly counts: Counts
  readonly cells: number
  readonly withPosition: number
  readonly machineOnly: number
  readonly reviewed: number
  readonly alteredOnly: number
  readonly contested: number
  readonly disputed: number
  readonly noPosition: number
  readonly alteredSources: number
  readonly reports: number
}

export interface MethodModel {
  readonly figures: readonly { readonly figure: string; readonly label: string }[]
  readonly coders: readonly { readonly name: string; readonly kind: string; readonly counts: string }[]
  readonly measured: readonly Measured[]
  readonly learned: CodingScores | null
  /** Of 100: attributions that are wrong, such where the machine is very sure, and reported passages that are missed. */
  readonly wrong: { readonly all: number; readonly sure: number; readonly missed: number }
}

/** The figures that were measured on one collection of texts. */
export interface Measured {
  readonly on: string
  readonly when: string
  readonly commands: readonly string[]
  /** Whether it is known of any figure here how well people agree. */
  readonly people: boolean
  readonly rows: readonly { readonly what: string; readonly value: string; readonly people: string }[]
}

const coderKindWords: Record<Coder['kind'], string> = {
  person: 'a person',
  learned: 'a trained model',
  rules: 'written rules',
  model: 'a language model',
}

/** Counts what stands in the store now. */
export function methodFigures(facts: {
  readonly counts: Counts
  readonly sources: readonly SourceSummary[]
  readonly speakers: readonly Speaker[]
  readonly issues: readonly Issue[]
  readonly stances: readonly Stance[]
}): MethodFigures {
  const { counts, sources, speakers, issues, stances } = facts
  const count = (test: (stance: Stance) => boolean): number => stances.filter(test).length
  const placed = (stance: Stance): boolean => stance.statements > 0
  return {
    counts,
    cells: speakers.filter((speaker) => speaker.statements > 0).length * issues.length,
    withPosition: count(placed),
    machineOnly: count((stance) => placed(stance) && stance.machineOnly),
    reviewed: count((stance) => stance.reviewed),
    alteredOnly: count((stance) => placed(stance) && stance.alteredOnly),
    contested: count((stance) => stance.state === 'contested'),
    disputed: count((stance) => stance.disputed > 0),
    noPosition: count((stance) => stance.state === 'no-position'),
    alteredSources: sources.filter((source) => source.wording === 'altered').length,
    reports: sources.filter((source) => source.reportedFrom !== null).length,
  }
}

function countsWords(coder: Coder): string {
  if (coder.kind !== 'person') return `counts from a confidence of ${coder.limit} up, where no person has coded`
  return coder.reviews ? 'counts before any machine, as review' : 'counts before any machine, but not as review'
}

const unitOf = ({ measure }: MeasuredFigure): string =>
  measure === 'F1' ? ' F1' : typeof measure === 'number' ? ` of ${measure}` : ' %'

const valueWords = (figure: MeasuredFigure): string =>
  `${typeof figure.measure === 'number' ? figure.value : figure.value.toFixed(1)}${unitOf(figure)}`

const rowOf = (figure: MeasuredFigure) => ({
  what: figure.what,
  value: valueWords(figure),
  people: figure.people === null ? 'not known' : `${figure.people}${unitOf(figure)}`,
})

/** What was measured, a group for each collection of texts, in the order given; the date is that of the newest figure. */
export function measuredGroups(figures: readonly MeasuredFigure[]): Measured[] {
  return [...new Set(figures.map(({ on }) => on))].map((on) => {
    const own = figures.filter((figure) => figure.on === on)
    const newest = own.map(({ measuredOn }) => measuredOn).sort()[own.length - 1] ?? null
    return {
      on: collections[on],
      when: dateWords(newest),
      commands: [...new Set(own.map(({ command }) => command))],
      people: own.some(({ people }) => people !== null),
      rows: own.map(rowOf),
    }
  })
}

const outOf100 = ({ value }: MeasuredFigure): number => Math.round(100 - value)

/** The figures in words. */
export const methodModel = (f: MethodFigures, coders: readonly Coder[], learned: CodingScores | null): MethodModel => ({
  learned,
  figures: [
    {
      figure: String(f.counts.sources),
      label: `${f.counts.sources === 1 ? 'source' : 'sources'}, ${f.alteredSources} with altered wording, ${many(f.reports, 'report')}`,
    },
    { figure: String(f.counts.quotes), label: `quotes in ${many(f.counts.statements, 'statement')}` },
    { figure: String(f.counts.speakers), label: `speakers, ${many(f.cells, 'cell')} in the matrix` },
    {
      figure: String(f.withPosition),
      label: `cells with a position, ${f.contested} contested, ${f.disputed} disputed`,
    },
    { figure: String(f.machineOnly), label: 'of them rest on machine codings only' },
    { figure: String(f.reviewed), label: 'reviewed by a person' },
    { figure: String(f.alteredOnly), label: 'rest on altered wording only' },
    { figure: String(f.noPosition), label: 'cells where people found no position' },
  ],
  coders: coders.map((coder) => ({ name: coder.name, kind: coderKindWords[coder.kind], counts: countsWords(coder) })),
  measured: measuredGroups(measured),
  wrong: { all: outOf100(rightOfAll), sure: outOf100(rightOfSure), missed: outOf100(reportedFound) },
})

/** `/method`: how marks come about, and their limits. */
export const showMethod = (store: Store) =>
  show(async () => {
    const [counts, sources, speakers, codebook, stances, coders, { model: trained, issues }] = await Promise.all([
      store.counts(),
      store.sources.list(),
      store.speakers.list(),
      currentCodebook(store),
      store.stances.list(),
      store.coders.list(),
      modelInUse(store),
    ])
    const figures = methodFigures({ counts, sources, speakers, issues: codebook.issues, stances })
    const known = codebook.issues.filter(({ id }) => issues.includes(id))
    const learned = codingScores(
      trained,
      known.map(({ name }) => name),
    )
    const model = methodModel(figures, coders, learned)
    return {
      view: 'method',
      title: 'Method',
      section: 'method',
      model,
      data: { figures, coders, measured, learned: trained.scores },
    }
  })
