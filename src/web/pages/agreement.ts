import type { Codebook, Coder, CountedCoding, Statement } from '../../domain.js'
import {
  type Disagreement,
  disagreementsOf,
  leftUntouched,
  type Measure,
  measuresOf,
  pairsOf,
} from '../../stance/reliability.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { type Asked, agreementHref, askedBy, isPerson, namesOf } from '../agreementAsked.js'
import { type Alpha, alphaOf, measuresCsv, scale } from '../alpha.js'
import { type Crossing, crossingOf } from '../crossing.js'
import { anchorOf, type Differing, differingOf } from '../differing.js'
import { currentCodebook } from '../find.js'
import type { Option } from '../form.js'
import { type Page, show } from '../page.js'
import { nameOf } from '../visitor.js'
import { listed, many } from '../words.js'
import { sourcesOf } from './cell.js'

export interface AgreementModel {
  readonly lede: string
  /** What can be done before there is anything to compare; empty where there is. */
  readonly next: readonly { readonly label: string; readonly href: string }[]
  readonly coders: readonly Option[]
  readonly scale: typeof scale
  readonly rows: readonly {
    readonly name: string
    readonly href: string | null
    readonly issues: Alpha
    readonly positions: Alpha
  }[]
  /** Every two of more than two coders. */
  readonly pairs: readonly {
    readonly names: string
    readonly href: string
    readonly issues: Alpha
    readonly positions: Alpha
  }[]
  /** Two coders side by side; null where more or fewer are chosen. */
  readonly crossing: Crossing | null
  readonly differing: readonly Differing[]
  readonly count: string
  readonly untouched: string | null
  readonly action: string
  readonly page: number
  readonly pages: number
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly people: readonly { readonly name: string; readonly href: string }[]
}

const pageSize = 20

interface AgreementFacts {
  readonly asked: Asked
  readonly coders: readonly Coder[]
  readonly codebook: Codebook
  readonly codings: readonly CountedCoding[]
  readonly measures: readonly Measure[]
  readonly disagreements: readonly Disagreement[]
  readonly page: number
  readonly differing: readonly Differing[]
  readonly crossing: Crossing | null
}

/** Why there is nothing to compare; null where there is. */
function lackOf({ asked: { chosen, given }, measures }: AgreementFacts): string | null {
  const [only] = chosen
  if (only === undefined)
    return 'Nobody has coded yet. When two people have coded the same statements, their agreement stands here.'
  if (chosen.length === 1)
    return `Agreement takes two, and ${given.length > 0 ? `only ${only} is chosen` : `only ${only} has coded so far`}.`
  const shared = measures.some(({ issue, issues }) => issue === null && issues.units > 0)
  return shared ? null : `${listed(chosen)} have coded no statement in common yet.`
}

const mostOffered = 5

/** What leads to something to compare: other coders first, where one is chosen. */
function nextOf({ asked: { chosen }, coders }: AgreementFacts): AgreementModel['next'] {
  const [only] = chosen
  const others = chosen.length === 1 ? namesOf(coders).filter((name) => name !== only) : []
  return [
    ...others
      .slice(0, mostOffered)
      .map((name) => ({ label: `Compare ${only} with ${name}`, href: agreementHref([only!, name]) })),
    {
      label: chosen.length === 0 ? 'Code statements' : 'Let a second person code the same statements',
      href: '/review/code',
    },
    { label: 'Bring in codings that were made on another computer', href: '#laptops' },
  ]
}

function ledeOf({ asked, disagreements }: AgreementFacts): string {
  const open = disagreements.filter(({ settled }) => !settled).length
  const differ =
    open === 0 ? 'They differ on nothing that is not settled.' : `They differ on ${many(open, 'case')} not settled yet.`
  return `How far ${listed(asked.chosen)} agree on the statements that two of them coded, beyond what chance would give. ${differ}`
}

const statements = (n: number): string => many(n, 'statement')
const cases = (n: number): string => many(n, 'case')

const alphas = ({ issues, positions }: Measure, units: (n: number) => string) => ({
  issues: alphaOf(issues, 'issues', units),
  positions: alphaOf(positions, 'positions', units),
})

/** The view of how far coders agree. */
function agreementModel(facts: AgreementFacts): AgreementModel {
  const { asked, coders, codebook, codings, measures, disagreements, page } = facts
  const names = new Map(codebook.issues.map(({ id, name }) => [id, name]))
  const pages = Math.max(1, Math.ceil(disagreements.length / pageSize))
  const settled = disagreements.filter((one) => one.settled).length
  const untouched = leftUntouched(codings)
  const pairs = asked.chosen.length > 2 ? pairsOf(codings, asked.chosen, [...names.keys()]) : []
  const at = (number: number): string => `${agreementHref(asked.given, { page: String(number) })}#differ`
  const lack = lackOf(facts)
  return {
    lede: lack ?? ledeOf(facts),
    next: lack === null ? [] : nextOf(facts),
    coders: coders.map(({ name, kind, reviews }) => ({
      value: name,
      label: kind !== 'person' ? `${name} (machine)` : reviews ? name : `${name} (not a review)`,
      selected: asked.chosen.includes(name),
    })),
    scale,
    rows: measures.map((measure) => ({
      name: measure.issue === null ? 'All issues' : (names.get(measure.issue) ?? measure.issue),
      href: measure.issue === null ? null : `/issues/${measure.issue}`,
      ...alphas(measure, measure.issue === null ? cases : statements),
    })),
    pairs: pairs.map(({ a, b, measure }) => ({
      names: `${a} and ${b}`,
      href: agreementHref([a, b]),
      ...alphas(measure, cases),
    })),
    crossing: facts.crossing,
    differing: facts.differing,
    count: `${cases(disagreements.length - settled)} to settle, ${settled} settled.`,
    untouched:
      untouched > 0 ? `In ${cases(untouched)} more, one of them coded an issue that another left untouched.` : null,
    action: agreementHref(asked.given),
    page,
    pages,
    previousHref: page > 1 ? at(page - 1) : null,
    nextHref: page < pages ? at(page + 1) : null,
    people: coders
      .filter(isPerson)
      .map(({ name }) => ({ name, href: `/agreement/export?${new URLSearchParams({ coder: name })}` })),
  }
}

/** The page on which the address wants to be: that of the opened disagreement, else the one with the number, else the last. */
function pageOf({ open, page }: Asked, disagreements: readonly Disagreement[]): number {
  const at = open ? disagreements.findIndex((one) => one.group === open.group && one.issue === open.issue) : -1
  if (at >= 0) return Math.floor(at / pageSize) + 1
  return Math.min(page, Math.max(1, Math.ceil(disagreements.length / pageSize)))
}

const versionsOf = async (store: Store, groups: readonly number[]): Promise<Map<number, Statement[]>> =>
  new Map(
    await Promise.all(
      [...new Set(groups)].map(async (group) => [group, await store.statements.versions(group)] as const),
    ),
  )

/** The page of agreement, with what was typed where a form on it could not be done.
 * @param who the name that this browser gave last
 * @throws BadRequest where the address asks for what cannot be */
export async function agreementPage(store: Store, given: unknown, who: string, attempt?: Attempt): Promise<Page> {
  const [coders, codebook] = await Promise.all([store.coders.list(), currentCodebook(store)])
  const asked = await askedBy(store, given, coders)
  const issues = codebook.issues.map(({ id }) => id)
  const codings = await store.codings.counted(asked.chosen)
  const disagreements = disagreementsOf(codings)
  const tried = attempt?.given.group ? { group: Number(attempt.given.group), issue: attempt.given.issue ?? '' } : null
  const open = tried ?? asked.open
  const page = pageOf({ ...asked, open }, disagreements)
  const shown = disagreements.slice((page - 1) * pageSize, page * pageSize)
  const crossing =
    asked.chosen.length === 2 ? await crossingOf(store, codings, asked.chosen as [string, string], codebook) : null
  const versions = await versionsOf(
    store,
    shown.map(({ group }) => group),
  )
  const sources = await sourcesOf(store, [...versions.values()].flat())
  const differing = shown.map((one) => {
    const here = one.group === open?.group && one.issue === open.issue
    const facts = { versions: versions.get(one.group)!, sources, codebook, who }
    return differingOf(one, { ...facts, open: here && !one.settled, attempt: here ? attempt : undefined })
  })
  const measures = measuresOf(codings, issues)
  const facts = { asked, coders, codebook, codings, measures, disagreements, page, differing, crossing }
  const back = tried ? `#${anchorOf(tried.group, tried.issue)}` : '#laptops'
  return {
    view: 'agreement',
    title: 'Agreement',
    section: 'agreement',
    model: agreementModel(facts),
    data: {
      coders: asked.chosen,
      measures,
      disagreements,
      total: disagreements.length,
      sideBySide: crossing?.data ?? null,
    },
    csv: () => measuresCsv(measures),
    ...(attempt && { trouble: { message: attempt.message, href: back } }),
  }
}

/** `/agreement`: how far coders agree, where they differ, and settling it. */
export const showAgreement = (store: Store) => show((req) => agreementPage(store, req.query, nameOf(req)))
