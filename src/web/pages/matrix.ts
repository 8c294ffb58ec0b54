import { buildMatrix, flipped, type Matrix } from '../../compare/matrix.js'
import { oncePer } from '../../compare/once.js'
import { type Together, together } from '../../compare/together.js'
import type { Evidence, Standings, Store } from '../../store/contract.js'
import { type Choices, choicesFor, findIssue, findSpeaker } from '../find.js'
import { foldsIn } from '../folding.js'
import { markWords } from '../mark.js'
import { type MatrixModel, matrixModel } from '../matrixModel.js'
import { show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { tablePicture } from '../picture/matrix.js'
import type { Picture } from '../picture/picture.js'
import { cellParameters, filtersOnly, readQuery, type ViewQuery } from '../query.js'
import { matrixCsv } from '../table.js'
import { type CellModel, cellFacts, cellModel } from './cell.js'

/** What the store says for one view of the matrix. */
export interface MatrixFacts extends Choices {
  readonly matrix: Matrix
  /** How much was said by those who are in the matrix. */
  readonly said: Pick<Standings, 'sources' | 'from' | 'to'> & { readonly speakers: number; readonly quotes: number }
  readonly flips: number
  /** Which organisations can stand together with others, whether they do or not. */
  readonly folds: readonly Together[]
  /** For the notes; empty where there are none. */
  readonly evidence: readonly Evidence[]
}

const heardIn = oncePer((speakers: Standings['speakers']) => ({
  slugs: new Set(speakers.map(({ slug }) => slug)),
  speaking: speakers.filter(({ statements }) => statements > 0).length,
  quotes: speakers.reduce((sum, one) => sum + one.quotes, 0),
}))

/** Asks the store for what one view of the matrix shows. */
export async function matrixFacts(store: Store, query: ViewQuery, choices: Choices): Promise<MatrixFacts> {
  const all = await store.speakers.list()
  const folds = together(all)
  const folded = foldsIn(folds, query)
  const { stances, otherwise, speakers, ...said } = await store.stances.under(query.filter, folded)
  const { slugs, speaking, quotes } = heardIn(speakers)
  const heard = all.filter(({ slug }) => slugs.has(slug))
  const { issues } = choices.codebook
  const matrix = buildMatrix({ speakers: heard, issues, stances, compared: otherwise, sort: query.sort })
  const { filter } = query
  const evidence = query.notes
    ? await store.statements.strongest({ filter, folds: folded, withPosition: true, limit: 2 })
    : []
  return { ...choices, matrix, said: { ...said, speakers: speaking, quotes }, flips: flipped(matrix), folds, evidence }
}

async function panelOf(store: Store, query: ViewQuery): Promise<CellModel | null> {
  if (!query.cell) return null
  const { speaker } = await findSpeaker(store, query.cell.speaker)
  const { issue } = await findIssue(store, query.cell.issue)
  return cellModel(await cellFacts(store, speaker, issue, query), cellParameters(query.given))
}

/** The same as data. */
export function matrixData({ codebook, matrix, said, folds }: MatrixFacts, query: ViewQuery): object {
  const folded = foldsIn(folds, query)
  return {
    title: codebook.title,
    codebookVersion: codebook.version,
    filter: query.filter,
    sort: query.sort,
    counts: { issues: matrix.issues.length, ...said },
    issues: matrix.issues.map(({ id, name, proposition }) => ({ id, name, proposition })),
    speakers: matrix.speakers.map(({ slug, name, kind, roles }) => ({
      ...{ slug, name, kind, roles },
      together: folded.find(({ into }) => into === slug)?.members ?? [],
    })),
    cells: matrix.cells.flat().map(({ speaker, issue, stance, flips }) => ({
      speaker: speaker.slug,
      issue: issue.id,
      words: markWords(stance),
      ...stance,
      ...(query.filter.unaltered && { flips }),
    })),
  }
}

const matrixPicture = ({ heading, lede, table }: MatrixModel, basis: string): Picture =>
  tablePicture(heading, lede, table, basis)

const scriptsOf = ({ start }: MatrixModel): string[] => (start ? [] : ['matrix.js'])

/** `/`: speakers by issues. */
export const showMatrix = (store: Store) =>
  show(async (req) => {
    const { known, ...choices } = await choicesFor(store, '/', req.query)
    const query = readQuery(req.query, known)
    const facts = await matrixFacts(store, query, choices)
    const model = matrixModel(facts, query, await panelOf(store, query))
    return {
      view: 'matrix',
      title: choices.codebook.title,
      section: 'matrix',
      scripts: scriptsOf(model),
      model,
      data: () => matrixData(facts, query),
      csv: () => matrixCsv(facts.matrix, query.transpose),
      picture: () => matrixPicture(model, basisWords(choices.codebook.title, facts.said, filtersOnly(query.given))),
    }
  })
