import { type Evidence, evidenceOf } from '../compare/evidence.js'
import { stanceLookup } from '../compare/matrix.js'
import { type Line, usualSide } from '../compare/shifts.js'
import { originalFirst } from '../compare/versions.js'
import type { Issue, Speaker, Stance, StanceTotal, Statement } from '../domain.js'
import type { SpokenPage } from '../store/contract.js'
import { type Card, cardOf } from './card.js'
import type { CodedBy, Narrowed } from './codedBy.js'
import { codingHref } from './coding.js'
import type { MergedSpeaker } from './history.js'
import type { Kinship } from './kinship.js'
import { type Mark, markOf } from './mark.js'
import { withParameters } from './query.js'
import { type ShiftChart, shiftCharts } from './shiftChart.js'
import { dateWords, many, positionWords, rangeWords, roleWords, speakerKindWords, tenureWords } from './words.js'

/** A position that a quote was given. */
export interface Tag {
  readonly issue: string
  readonly href: string
  readonly position: string
}

/** The form that says that two speakers are one, and those of which that was said. */
export interface Merging {
  readonly action: string
  readonly into: string
  readonly known: readonly string[]
  readonly who: string
  readonly why: string
  readonly merged: readonly MergedSpeaker[]
}

/** Quotes on the side on which a speaker usually does not stand. */
export interface Against {
  readonly issue: string
  readonly href: string
  /** Why they are here. */
  readonly words: string
  readonly cards: readonly Card[]
  readonly more: string | null
}

interface NamedIssue {
  readonly issue: string
  readonly href: string
}

export interface SpeakerModel {
  readonly codedBy: CodedBy
  /** Where the statements of this speaker are coded. */
  readonly codeHref: string
  readonly name: string
  readonly slug: string
  readonly kind: string
  readonly aliases: string
  readonly roles: readonly { readonly words: string; readonly tenure: string }[]
  readonly lede: string
  readonly marks: readonly (NamedIssue & { readonly proposition: string; readonly mark: Mark })[]
  /** Issues on which people read every statement and found no position. */
  readonly without: readonly NamedIssue[]
  /** Issues of which no coding that counts speaks. */
  readonly nothing: readonly NamedIssue[]
  readonly charts: readonly ShiftChart[]
  readonly against: readonly Against[]
  readonly kinship: Kinship
  readonly days: readonly {
    readonly date: string
    readonly items: readonly { readonly card: Card; readonly tags: readonly Tag[] }[]
  }[]
  readonly paging: Paging | null
  readonly merging: Merging
}

/** Where one is in a list that is shown page by page. */
export interface Paging {
  readonly words: string
  readonly newerHref: string | null
  readonly olderHref: string | null
}

/** What the store says of a speaker. */
export interface SpeakerFacts {
  readonly speaker: Speaker
  readonly issues: readonly Issue[]
  readonly stances: readonly Stance[]
  readonly spoken: SpokenPage
  /** From 1. */
  readonly page: number
  readonly lines: readonly Line[]
  readonly against: readonly {
    readonly issue: Issue
    readonly stance: StanceTotal
    readonly evidence: readonly Evidence[]
  }[]
  readonly kinship: Kinship
  readonly merging: Merging
}

/** Statements on one page. */
export const pageSize = 20

type Given = Narrowed['given']

function tagsOf(versions: readonly Statement[], issues: readonly Issue[], given: Given): Tag[] {
  const speaker = versions[0]!.speaker
  return issues.flatMap((issue) => {
    const { deciding, disputed, position } = evidenceOf(versions, issue.id)
    if (deciding.length === 0) return []
    const path = speaker ? `/cells/${speaker.slug}/${issue.id}` : `/issues/${issue.id}`
    const words = disputed ? 'disputed' : positionWords(position)
    return [{ issue: issue.name, href: withParameters(path, given), position: words }]
  })
}

function byDay({ spoken }: SpokenPage, issues: readonly Issue[], given: Given): SpeakerModel['days'] {
  const days = new Map<string, { card: Card; tags: Tag[] }[]>()
  for (const { date, versions } of spoken) {
    const [statement, ...others] = originalFirst(versions)
    if (!statement) continue
    const item = { card: cardOf(statement, { others }), tags: tagsOf(versions, issues, given) }
    days.set(dateWords(date), [...(days.get(dateWords(date)) ?? []), item])
  }
  return [...days].map(([date, items]) => ({ date, items }))
}

function pagingOf({ speaker, spoken, page }: SpeakerFacts, given: Given): Paging | null {
  const pages = Math.ceil(spoken.statements / pageSize)
  if (pages < 2 && page === 1) return null
  const at = (n: number): string =>
    `${withParameters(`/speakers/${speaker.slug}`, given, n > 1 ? { page: String(n) } : {})}#said`
  const [first, last] = [(page - 1) * pageSize + 1, Math.min(page * pageSize, spoken.statements)]
  return {
    words:
      first > last
        ? `There are ${many(spoken.statements, 'statement')}, and none on this page.`
        : `Statements ${first.toLocaleString('en')} to ${last.toLocaleString('en')} of ${spoken.statements.toLocaleString('en')}, newest first.`,
    newerHref: page > 1 ? at(Math.min(page - 1, Math.max(pages, 1))) : null,
    olderHref: page < pages ? at(page + 1) : null,
  }
}

/** Why quotes are on the other side than usual: "3 of 4 statements support it; this one opposes it." */
function againstWords({ supports, opposes, mixed }: StanceTotal): string {
  const usual = usualSide({ supports, opposes })
  const [more, fewer] = usual > 0 ? [supports, opposes] : [opposes, supports]
  const [verb, other] = usual > 0 ? ['support', 'oppose'] : ['oppose', 'support']
  const all = supports + opposes + mixed
  const those = fewer === 1 ? `this one ${other}s it` : `${fewer} ${other} it`
  return `${more} of ${many(all, 'statement')} ${verb} the proposition; ${those}.`
}

function againstView({ speaker, against }: SpeakerFacts, given: Given): Against[] {
  return against.map(({ issue, stance, evidence }) => {
    const all = Math.min(stance.supports, stance.opposes)
    return {
      issue: issue.name,
      href: withParameters(`/cells/${speaker.slug}/${issue.id}`, given),
      words: againstWords(stance),
      cards: evidence.map(({ statement, others, deciding }) => cardOf(statement, { others, deciding })),
      more: all > evidence.length ? `All statements on ${issue.name}` : null,
    }
  })
}

function issuesBy(facts: SpeakerFacts, given: Given) {
  const find = stanceLookup(facts.stances)
  const { slug } = facts.speaker
  const view = (issue: Issue, href: string): NamedIssue => ({ issue: issue.name, href: withParameters(href, given) })
  const inState = (fits: (state: StanceTotal['state']) => boolean) =>
    facts.issues.filter(({ id }) => fits(find(slug, id).state))
  return {
    marks: inState((state) => state !== 'no-position' && state !== 'nothing-found').map((issue) => ({
      ...view(issue, `/issues/${issue.id}`),
      proposition: issue.proposition,
      mark: markOf(find(slug, issue.id), { href: withParameters(`/cells/${slug}/${issue.id}`, given) }),
    })),
    without: inState((state) => state === 'no-position').map((issue) => view(issue, `/cells/${slug}/${issue.id}`)),
    nothing: inState((state) => state === 'nothing-found').map((issue) => view(issue, `/issues/${issue.id}`)),
  }
}

/** The view of one speaker. */
export function speakerModel(facts: SpeakerFacts, { given, codedBy }: Narrowed): SpeakerModel {
  const { speaker, issues, spoken, lines } = facts
  const names = new Map(issues.map(({ id, name }) => [id, name]))
  const when = rangeWords(spoken.from, spoken.to)
  return {
    codedBy,
    codeHref: codingHref({ statement: null, speaker: speaker.slug }),
    name: speaker.name,
    slug: speaker.slug,
    kind: speakerKindWords[speaker.kind],
    aliases: speaker.aliases.filter((alias) => alias !== speaker.name).join(', '),
    roles: speaker.roles.map((role) => ({ words: roleWords(role), tenure: tenureWords(role) })),
    lede: `${many(spoken.quotes, 'quote')} in ${many(spoken.sources, 'source')}${when && `, ${when}`}.`,
    ...issuesBy(facts, given),
    charts: shiftCharts(
      lines,
      (issue) => names.get(issue) ?? issue,
      (issue) => withParameters(`/cells/${speaker.slug}/${issue}`, given),
    ),
    against: againstView(facts, given),
    kinship: facts.kinship,
    days: byDay(spoken, issues, given),
    paging: pagingOf(facts, given),
    merging: facts.merging,
  }
}
