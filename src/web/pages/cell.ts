import { type Evidence, strongestFirst } from '../../compare/evidence.js'
import { nothingFound } from '../../compare/matrix.js'
import { codingsUnder } from '../../compare/narrow.js'
import { byVersion } from '../../compare/versions.js'
import type { Filter, Issue, Source, Speaker, Stance, StanceTotal, Statement } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Card, cardOf } from '../card.js'
import { narrowedBy } from '../codedBy.js'
import { settleHref } from '../differing.js'
import { findIssue, findSpeaker } from '../find.js'
import { type Mark, markOf } from '../mark.js'
import { parameter, show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { cellPicture } from '../picture/cell.js'
import { withParameters } from '../query.js'
import { quotesCsv } from '../quotesCsv.js'
import { many } from '../words.js'

/** The evidence behind one mark. */
export interface CellModel {
  readonly speaker: { readonly name: string; readonly href: string }
  readonly issue: { readonly name: string; readonly href: string; readonly proposition: string }
  readonly href: string
  readonly mark: Mark
  readonly sum: string
  readonly cards: readonly Card[]
  /** Statements that were read and take no position, where others take one. */
  readonly without: readonly Card[]
}

/** What is known of one speaker on one issue. */
export interface CellFacts {
  readonly speaker: Speaker
  readonly issue: Issue
  readonly stance: StanceTotal
  readonly statements: readonly Statement[]
  readonly sources: ReadonlyMap<string, Source>
}

function sumOf({ speaker, stance, statements }: CellFacts): string {
  const read = many(byVersion(statements).length, 'statement')
  if (stance.state === 'nothing-found')
    return `No coding that counts speaks of this issue. It does not follow that ${speaker.name} has no position on it.`
  if (stance.state === 'no-position') return `People read ${read} and found no position in any.`
  if (stance.state === 'disputed')
    return 'People who read this differ, and nobody has settled it yet. Whoever has read it can settle it below.'
  const basis = `From ${many(stance.statements, 'statement')}`
  if (stance.alteredOnly) return `${basis}, all with altered wording: read it with care.`
  return stance.machineOnly ? `${basis}, coded by machine only so far.` : `${basis}.`
}

/** The view of a cell from what is known of it.
 * @param given the parameters that narrow the view, for its address */
export function cellModel(facts: CellFacts, given: Readonly<Record<string, string>>): CellModel {
  const { speaker, issue, stance, statements, sources } = facts
  const issueNames = new Map([[issue.id, issue.name]])
  const evidence = strongestFirst(statements, issue.id)
  const speaks = (e: Evidence): boolean => e.position !== null || e.disputed
  const apart = evidence.some(speaks)
  const card = ({ statement, others, codings, deciding, disputed }: Evidence): Card => {
    const more = {
      source: sources.get(statement.source.slug),
      settleHref: disputed ? settleHref(statement.group, issue.id) : null,
    }
    return cardOf(statement, { codings, deciding, issueNames, others, ...more })
  }
  return {
    speaker: { name: speaker.name, href: `/speakers/${speaker.slug}` },
    issue: { name: issue.name, href: `/issues/${issue.id}`, proposition: issue.proposition },
    href: withParameters(`/cells/${speaker.slug}/${issue.id}`, given),
    mark: markOf(stance, { href: null }),
    sum: sumOf(facts),
    cards: evidence.filter((e) => !apart || speaks(e)).map(card),
    without: evidence.filter((e) => apart && !speaks(e)).map(card),
  }
}

/** Whole sources by slug, each asked for once. */
export async function sourcesOf(
  store: Store,
  statements: readonly Pick<Statement, 'source'>[],
): Promise<Map<string, Source>> {
  const slugs = [...new Set(statements.map((statement) => statement.source.slug))]
  const found = await Promise.all(slugs.map((slug) => store.sources.bySlug(slug)))
  return new Map(found.filter((source) => source !== undefined).map((source) => [source.slug, source]))
}

/** Asks the store for all that is known of a cell. */
export async function cellFacts(store: Store, speaker: Speaker, issue: Issue, filter: Filter): Promise<CellFacts> {
  const narrowed = { ...filter, speaker: speaker.slug }
  const [stances, statements] = await Promise.all([
    store.stances.list(narrowed),
    store.statements.onIssue(issue.id, narrowed),
  ])
  const stance = stances.find((s: Stance) => s.speaker === speaker.slug && s.issue === issue.id) ?? nothingFound
  const sources = await sourcesOf(store, statements)
  return { speaker, issue, stance, statements: codingsUnder(statements, filter), sources }
}

/** `/cells/:speaker/:issue`: the quotes behind one mark, strongest first. */
export const showCell = (store: Store) =>
  show(async (req) => {
    const { speaker, mergedInto } = await findSpeaker(store, parameter(req, 'speaker'))
    if (mergedInto) return { movedTo: `/cells/${mergedInto}/${encodeURIComponent(parameter(req, 'issue'))}` }
    const { issue, codebook } = await findIssue(store, parameter(req, 'issue'))
    const { filter = {}, given, codedBy } = await narrowedBy(store, req)
    const [facts, counts] = await Promise.all([
      cellFacts(store, speaker, issue, filter),
      store.counts({ ...filter, speaker: speaker.slug }),
    ])
    const model = cellModel(facts, given)
    return {
      view: 'cell',
      title: `${speaker.name} on ${issue.name}`,
      section: 'matrix',
      model: { ...model, back: withParameters('/', given), codedBy },
      data: { speaker, issue, stance: facts.stance, statements: strongestFirst(facts.statements, issue.id) },
      csv: () => quotesCsv(facts.statements.flatMap(({ quotes }) => quotes)),
      picture: () => cellPicture(model, basisWords(codebook.title, counts, given)),
    }
  })
