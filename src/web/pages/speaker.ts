import type { Request } from 'express'
import { likenesses } from '../../compare/alike.js'
import { codingsUnder } from '../../compare/narrow.js'
import { linesOf, usualSide } from '../../compare/shifts.js'
import type { Filter, Issue, Speaker, Stance } from '../../domain.js'
import type { SpokenPage, Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { evidenceAt } from '../best.js'
import { narrowedBy } from '../codedBy.js'
import { BadRequest } from '../errors.js'
import { currentCodebook, findSpeaker } from '../find.js'
import { mergedInto as mergedWith } from '../history.js'
import { kinshipOf } from '../kinship.js'
import { formatOf, type Moved, type Page, parameter, show } from '../page.js'
import { quotesCsv } from '../quotesCsv.js'
import { type Merging, pageSize, type SpeakerFacts, speakerModel } from '../speakerModel.js'
import { nameOf } from '../visitor.js'

// The issues on which somebody most clearly stands on one side, and what they said on the other.
const mostIssues = 4
const mostEach = 2

async function mergingOf(store: Store, { slug }: Speaker, who: string, attempt?: Attempt): Promise<Merging> {
  const [speakers, merges] = await Promise.all([store.speakers.refs(), store.speakers.merges()])
  const given = attempt?.given ?? {}
  return {
    action: `/speakers/${slug}`,
    into: given.into ?? '',
    known: speakers.filter((other) => other.slug !== slug).map(({ name }) => name),
    who: given.who ?? who,
    why: given.why ?? '',
    merged: mergedWith(merges, slug),
  }
}

const share = ({ supports, opposes }: Stance): number => Math.max(supports, opposes) / (supports + opposes)

/** What a speaker said on the side on which they usually do not stand, on the issues on which the usual side is clearest. */
async function againstOf(
  store: Store,
  { slug }: Speaker,
  issues: readonly Issue[],
  stances: readonly Stance[],
  filter: Filter,
): Promise<SpeakerFacts['against']> {
  const torn = stances
    .filter((stance) => Math.min(stance.supports, stance.opposes) > 0 && usualSide(stance) !== 0)
    .sort((a, b) => share(b) - share(a))
    .slice(0, mostIssues)
  const sides = torn.map((stance) => ({
    issue: stance.issue,
    side: usualSide(stance) > 0 ? (-1 as const) : (1 as const),
  }))
  const found = await store.positions.onSide(slug, sides, mostEach, filter)
  return Promise.all(
    torn.flatMap((stance) => {
      const issue = issues.find(({ id }) => id === stance.issue)
      const own = found.filter((one) => one.issue === stance.issue)
      return issue ? [evidenceAt(store, own, issue.id, filter).then((evidence) => ({ issue, stance, evidence }))] : []
    }),
  )
}

/** The number of the page that an address asks for, from 1.
 * @throws BadRequest */
function pageIn({ page = '1' }: Request['query']): number {
  if (typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page)) return Number(page)
  throw new BadRequest(`“${page}” is not the number of a page.`)
}

async function spokenOf(store: Store, slug: string, page: number, filter: Filter, whole: boolean): Promise<SpokenPage> {
  const stretch = whole ? { limit: 1_000_000, offset: 0 } : { limit: pageSize, offset: (page - 1) * pageSize }
  const { spoken, ...counts } = await store.statements.pageOfSpeaker(slug, stretch, filter)
  return { ...counts, spoken: spoken.map((one) => ({ ...one, versions: codingsUnder(one.versions, filter) })) }
}

/** Where a speaker stands and stood. */
export interface Stands extends Pick<SpeakerFacts, 'issues' | 'stances' | 'lines' | 'against'> {
  /** Of all speakers. */
  readonly all: readonly Stance[]
}

/** Asks the store where a speaker stands and stood. */
export async function standsOf(store: Store, speaker: Speaker, filter: Filter): Promise<Stands> {
  const [{ issues }, all, months] = await Promise.all([
    currentCodebook(store),
    store.stances.list(filter),
    store.positions.byMonth(speaker.slug, filter),
  ])
  const stances = all.filter((stance) => stance.speaker === speaker.slug)
  const ids = issues.map(({ id }) => id)
  const against = await againstOf(store, speaker, issues, stances, filter)
  return { issues, all, stances, lines: linesOf(months, ids), against }
}

/** The same as data. */
export const standsData = ({ slug }: Speaker, { lines, against, all }: Stands) => ({
  overTime: lines,
  againstUsualSide: against.map(({ issue, evidence }) => ({
    issue: issue.id,
    statements: evidence.map(({ statement, position }) => ({ position, statement })),
  })),
  distances: likenesses(slug, all),
})

function dataOf({ speaker, spoken, page }: SpeakerFacts, stands: Stands): object {
  return {
    ...{ speaker, stances: stands.stances },
    counts: { statements: spoken.statements, quotes: spoken.quotes, sources: spoken.sources },
    page,
    pages: Math.ceil(spoken.statements / pageSize),
    statements: spoken.spoken.flatMap(({ versions }) => versions),
    ...standsData(speaker, stands),
  }
}

/** The page of one speaker, with what was typed where a form on it could not be done; or where a merged one is now. */
export async function speakerPage(store: Store, req: Request, attempt?: Attempt): Promise<Page | Moved> {
  const { speaker, mergedInto } = await findSpeaker(store, parameter(req, 'slug'))
  if (mergedInto) return { movedTo: `/speakers/${mergedInto}` }
  const { page: _, ...query } = req.query
  const [page, narrowed] = [pageIn(req.query), await narrowedBy(store, { path: req.path, query })]
  const { filter = {}, given } = narrowed
  const [stands, spoken, merging, refs] = await Promise.all([
    standsOf(store, speaker, filter),
    spokenOf(store, speaker.slug, page, filter, formatOf(req) === 'csv'),
    mergingOf(store, speaker, nameOf(req), attempt),
    store.speakers.refs(),
  ])
  const { all, ...shown } = stands
  const kinship = kinshipOf(speaker, all, refs, stands.issues, given)
  const facts: SpeakerFacts = { ...shown, speaker, spoken, page, merging, kinship }
  return {
    view: 'speaker',
    title: speaker.name,
    section: 'speakers',
    model: speakerModel(facts, narrowed),
    data: dataOf(facts, stands),
    csv: () => quotesCsv(spoken.spoken.flatMap(({ versions }) => versions.flatMap(({ quotes }) => quotes))),
    cites: spoken.spoken.flatMap(({ versions }) => versions),
    ...(attempt && { trouble: { message: attempt.message, href: '#same' } }),
  }
}

/** `/speakers/:slug`: who somebody is, where they stand and stood, who is near them, and what was said when. Merged speakers redirect. */
export const showSpeaker = (store: Store) => show((req) => speakerPage(store, req))
