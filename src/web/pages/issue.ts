import { retiredIssues } from '../../codebook/edit.js'
import { strongestFirst } from '../../compare/evidence.js'
import { codingsUnder } from '../../compare/narrow.js'
import { type Placed, spectrum } from '../../compare/spectrum.js'
import type { Filter, Issue, Speaker, Stance, Statement } from '../../domain.js'
import type { Evidence as CellEvidence, Store } from '../../store/contract.js'
import { type Card, cardOf } from '../card.js'
import { type CodedBy, type Narrowed, narrowedBy } from '../codedBy.js'
import { findIssue } from '../find.js'
import { type Mark, markOf } from '../mark.js'
import { type Page, parameter, show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { inPage } from '../picture/picture.js'
import { drawSpectrum, meanWords, reachWords, spectrumPicture, spotsOf } from '../picture/spectrum.js'
import { withParameters } from '../query.js'
import { noteOf } from '../table.js'
import { counted, many, stateWords } from '../words.js'
import { heard } from './issues.js'
import { issueView, rulesOf } from './issueText.js'

/** A speaker on the axis. */
export interface Standing {
  readonly anchor: string
  readonly slug: string
  readonly name: string
  readonly href: string
  readonly note: string
  readonly mark: Mark
  /** The strongest of the quotes that place them; null where none does. */
  readonly card: Card | null
  readonly more: string | null
}

/** A speaker's place in words and numbers. */
export interface SpectrumRow {
  readonly name: string
  /** The quote that places them, or all of them. */
  readonly href: string
  readonly mark: Mark
  readonly mean: string
  /** "from opposes to supports"; empty where the statements agree. */
  readonly reach: string
  readonly deviation: string
}

export interface IssueModel {
  readonly codedBy: CodedBy
  readonly name: string
  readonly proposition: string
  readonly rules: readonly { readonly term: string; readonly text: string }[]
  /** The axis with everybody on it, as markup; null where nobody has a place. */
  readonly chart: string | null
  /** Who is on it, where that is not everybody. */
  readonly drawn: string | null
  /** Everybody with a place as rows, for those who prefer a table. */
  readonly rows: readonly SpectrumRow[]
  readonly placed: readonly Standing[]
  readonly unplaced: readonly Standing[]
  readonly furtherUnplaced: readonly Named[]
  readonly others: readonly Named[]
  /** More of the same, folded away. */
  readonly furtherOthers: readonly Named[]
}

/** A speaker in a list of names. */
type Named = Pick<Standing, 'name' | 'href' | 'note'>

/** More than these on an axis nobody reads. */
const mostDrawn = 200
/** Longer lists of those without a place are folded away. */
const firstNamed = 60

/** The statement that places a speaker. */
function placing(statements: readonly Statement[], issue: string): Card | null {
  const [best] = strongestFirst(statements, issue)
  return best ? cardOf(best.statement, { deciding: best.deciding, others: best.others }) : null
}

/** What each speaker said on an issue that points the way that the stance does, the strongest of it. */
const placingOf = (store: Store, issue: string, stances: readonly Stance[], filter: Filter): Promise<CellEvidence[]> =>
  store.statements.strongest({
    ...{ filter, issue, limit: 1 },
    towards: new Map(
      stances.filter((one) => one.issue === issue).map(({ speaker, median }) => [speaker, Math.sign(median ?? 0)]),
    ),
  })

/** Those whose place rests on most statements, in the order of the axis. */
function drawnOf(placed: readonly Placed[]): readonly Placed[] {
  if (placed.length <= mostDrawn) return placed
  const most = placed.toSorted((a, b) => b.stance.statements - a.stance.statements).slice(0, mostDrawn)
  const drawn = new Set(most)
  return placed.filter((one) => drawn.has(one))
}

const onAxis = (all: readonly Placed[]): Placed[] => all.filter(({ scatter }) => scatter !== null)

const anchorOf = ({ speaker }: Placed): string => `at-${speaker.slug}`

function chartOf(issue: Issue, all: readonly Placed[]): string {
  const spots = spotsOf(all, (one) => `#${anchorOf(one)}`)
  const { title, description } = spectrumPicture(issue, all, '')
  return inPage({ title, description, draw: (width) => drawSpectrum(spots, width) }, 'group')
}

function rowOf(placed: Placed, href: string): SpectrumRow {
  const { mean, deviation } = placed.scatter!
  return {
    name: placed.speaker.name,
    href,
    mark: markOf(placed.stance, { href: null }),
    mean: meanWords(mean),
    reach: reachWords(placed.scatter!),
    deviation: deviation === 0 ? '' : deviation.toFixed(1),
  }
}

/** A spectrum as rows of cells. */
const spectrumCsv = (all: readonly Placed[]): (string | number)[][] => [
  ['Speaker', 'Kind', 'Stance', 'Statements', 'Mean position', 'Standard deviation', 'Lowest', 'Highest'],
  ...all.map(({ speaker, stance, scatter }) => [
    ...[speaker.name, speaker.kind, stateWords[stance.state], stance.statements],
    ...(scatter ? [scatter.mean, scatter.deviation, scatter.lowest, scatter.highest].map(number) : ['', '', '', '']),
  ]),
]

const number = (value: number): number => Math.round(value * 1000) / 1000

/** The view of one issue.
 * @param evidence of each speaker, what places them */
export function issueModel(
  issue: Issue,
  speakers: readonly Speaker[],
  stances: readonly Stance[],
  evidence: readonly CellEvidence[],
  { given, codedBy }: Narrowed,
): IssueModel {
  const all = spectrum(issue, speakers, stances)
  const evidenceOf = new Map(evidence.map((one) => [one.speaker, one]))
  const standing = (placed: Placed): Standing => {
    const { speaker, stance } = placed
    const { statements = [], total = 0 } = evidenceOf.get(speaker.slug) ?? {}
    // As many as the mark counts; where it counts none, all that were read for it.
    const count = stance.statements + stance.disputed || total
    const href = withParameters(`/cells/${speaker.slug}/${issue.id}`, given)
    return {
      anchor: anchorOf(placed),
      slug: speaker.slug,
      name: speaker.name,
      href: withParameters(`/speakers/${speaker.slug}`, given),
      note: noteOf(speaker),
      mark: markOf(stance, { href }),
      card: placed.stance.state === 'nothing-found' ? null : placing(statements, issue.id),
      more: count > 1 ? `All ${count} statements` : null,
    }
  }
  const named = ({ speaker }: Placed): Named => ({
    ...{ name: speaker.name, note: noteOf(speaker) },
    href: withParameters(`/speakers/${speaker.slug}`, given),
  })
  const placed = onAxis(all)
  const drawn = new Set(drawnOf(placed))
  const known = all.filter(({ stance }) => stance.state !== 'nothing-found')
  const unplaced = known.filter(({ scatter }) => scatter === null)
  const others = all.filter(({ stance }) => stance.state === 'nothing-found').map(named)
  const rowHref = (one: Placed): string =>
    drawn.has(one) ? `#${anchorOf(one)}` : withParameters(`/cells/${one.speaker.slug}/${issue.id}`, given)
  return {
    codedBy,
    name: issue.name,
    proposition: issue.proposition,
    rules: rulesOf(issue),
    chart: placed.length > 0 ? chartOf(issue, [...drawn]) : null,
    drawn: drawn.size < placed.length ? drawnWords(drawn.size, placed.length) : null,
    rows: placed.map((one) => rowOf(one, rowHref(one))),
    placed: [...drawn].map(standing),
    ...{
      unplaced: unplaced.slice(0, firstNamed).map(standing),
      furtherUnplaced: unplaced.slice(firstNamed).map(named),
    },
    ...{ others: others.slice(0, firstNamed), furtherOthers: others.slice(firstNamed) },
  }
}

const drawnWords = (drawn: number, all: number): string =>
  `On the axis are the ${counted(drawn)} of ${counted(all)} speakers whose place rests on most statements; the table has all.`

/** An issue that the codebook no longer has; null where it has it, or never had. */
async function retiredPage(store: Store, id: string): Promise<Page | null> {
  const retired = retiredIssues(await store.codebook.versions()).find(({ issue }) => issue.id === id)
  if (!retired) return null
  const { issue, lastVersion } = retired
  const counts = (await store.codings.perVersion()).filter((one) => one.issue === id)
  const codings = counts.reduce((sum, one) => sum + one.codings, 0)
  const words = `${many(codings, 'coding')} on it ${codings === 1 ? 'is' : 'are'} kept, and ${codings === 1 ? 'counts' : 'count'} nowhere.`
  const model = { issue: issueView(issue), lastVersion, lastHref: `/codebook/versions/${lastVersion}`, codings: words }
  const data = { issue, retiredAfterVersion: lastVersion, codings: counts }
  return { view: 'issue-retired', title: issue.name, section: 'issues', model, data }
}

/** `/issues/:id`: everybody's place on one issue, with the quote that places them. */
export const showIssue = (store: Store) =>
  show(async (req) => {
    const retired = await retiredPage(store, parameter(req, 'id'))
    if (retired) return retired
    const { issue, codebook } = await findIssue(store, parameter(req, 'id'))
    const narrowed = await narrowedBy(store, req)
    const { filter = {} } = narrowed
    const [speakers, stances, counts] = await Promise.all([
      store.speakers.list(filter),
      store.stances.list(filter),
      store.counts(filter),
    ])
    const evidence = (await placingOf(store, issue.id, stances, filter)).map((one) => ({
      ...one,
      statements: codingsUnder(one.statements, filter),
    }))
    const placed = spectrum(issue, heard(speakers), stances)
    const data = { issue, spectrum: placed }
    const model = issueModel(issue, heard(speakers), stances, evidence, narrowed)
    return {
      ...{ view: 'issue', title: issue.name, section: 'issues', model, data },
      csv: () => spectrumCsv(placed),
      cites: evidence.flatMap(({ statements }) => statements),
      picture: () =>
        spectrumPicture(issue, drawnOf(onAxis(placed)), basisWords(codebook.title, counts, narrowed.given)),
      scripts: ['spectrum.js'],
    }
  })
