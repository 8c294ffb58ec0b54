import { mostTies, type Network, networkOf, sayingMost } from '../../compare/network.js'
import type { Basis, Tie } from '../../compare/tie.js'
import type { Codebook, Filter, Speaker } from '../../domain.js'
import type { Counts, Store } from '../../store/contract.js'
import { type Chosen, chosenIn } from '../chosen.js'
import { compareHref, narrowing } from '../comparing.js'
import { type Choices, choicesFor } from '../find.js'
import { filterForm, type Select } from '../form.js'
import { measureWords, type NetworkQuery, networkSelects, normWords, readNetworkQuery } from '../networkQuery.js'
import { show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { aboutNetwork, boundBy, networkDrawing, networkPicture, pullOf, type Web } from '../picture/network.js'
import { inPage, type Picture } from '../picture/picture.js'
import { filtersOnly, readQuery, withParameters } from '../query.js'
import { counted, listed, many, positionWords } from '../words.js'

interface Link {
  readonly name: string
  readonly href: string
  readonly note?: string
}

/** A tie as a row of the table. */
export interface TieRow {
  readonly a: Link
  readonly b: Link
  readonly look: 'with' | 'against'
  readonly word: string
  /** Where the two stand face to face. */
  readonly compareHref: string
  readonly weight: string
  /** What stands for the issues while they are folded away; null: they are few. */
  readonly folded: string | null
  readonly basis: readonly { readonly issue: string; readonly href: string; readonly words: string }[]
}

export interface NetworkModel {
  readonly lede: string
  readonly selects: readonly Select[]
  readonly reviewed: boolean
  readonly unaltered: boolean
  readonly threshold: { readonly value: string; readonly placeholder: string }
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly clearHref: string | null
  /** What is chosen, as links that take it back. */
  readonly chosen: readonly Chosen[]
  /** Markup; null where there is no tie. */
  readonly chart: string | null
  readonly rows: readonly TieRow[]
  /** Weaker ones, folded away. */
  readonly weaker: readonly TieRow[]
  readonly more: string | null
  /** Those with a position and no tie this strong. */
  readonly apart: readonly Link[]
  /** The rest of them, folded away. */
  readonly furtherApart: readonly Link[]
  readonly how: string
}

/** What the store says for one view of the network. */
export interface NetworkFacts {
  readonly codebook: Codebook
  /** What there is to filter by. */
  readonly choices: Choices
  readonly counts: Counts
  readonly asked: NetworkQuery
  readonly filters: Readonly<Record<string, string>>
  readonly network: Network
  readonly threshold: number
  /** How many speakers are compared: those who say most, where they are very many. */
  readonly compared: number
  /** Those with a position. */
  readonly speakers: readonly Speaker[]
}

const firstRows = 40
const mostRows = 400
/** More lines than these are a blot. */
const mostDrawn = 400
/** More issues than these are folded away under their number. */
const mostIssues = 3
const firstApart = 60
const path = '/network'
const heading = 'Who stands with whom'

const shownWeight = (weight: number): string => weight.toFixed(2).replace('-', '−')

/** Asks the store for what the network shows.
 * @param path where it is shown, for the links of an error */
export async function networkFacts(
  store: Store,
  given: Readonly<Record<string, unknown>>,
  path: string,
): Promise<NetworkFacts> {
  const asked = readNetworkQuery(given, path)
  const { known, ...choices } = await choicesFor(store, path, asked.rest)
  const { codebook } = choices
  const query = readQuery(asked.rest, known)
  const filter: Filter | undefined = Object.keys(query.filter).length > 0 ? query.filter : undefined
  const [counts, speakers, stances] = await Promise.all([
    store.counts(filter),
    store.speakers.list(filter),
    store.stances.list(filter),
  ])
  const withPosition = new Set(stances.filter(({ statements }) => statements > 0).map(({ speaker }) => speaker))
  const placed = speakers.filter(({ slug }) => withPosition.has(slug))
  const compared = sayingMost(placed)
  const network = networkOf({ speakers: compared, issues: codebook.issues, stances }, asked.measure, asked.norm)
  return {
    ...{ codebook, choices, counts, asked, network, compared: compared.length, speakers: placed },
    threshold: asked.threshold ?? network.readable,
    filters: filtersOnly(query.given),
  }
}

const sides = (positions: readonly number[]): string => listed(positions.map(positionWords))
const basisLine = ({ issue, a, b }: Basis, filters: NetworkFacts['filters']): TieRow['basis'][number] => ({
  issue: issue.name,
  href: withParameters(`/issues/${issue.id}`, filters),
  words: sides(a) === sides(b) ? `both ${sides(a).replace(/s\b/g, '')}` : `${sides(a)} / ${sides(b)}`,
})

function rowOf(tie: Tie, { asked, filters }: NetworkFacts): TieRow {
  const together = pullOf(asked.measure, tie) > 0
  const to = ({ name, slug }: Speaker) => ({ name, href: withParameters(`/speakers/${slug}`, filters) })
  return {
    ...{ a: to(tie.a), b: to(tie.b), look: together ? 'with' : 'against' },
    word: together ? 'together' : 'against each other',
    compareHref: compareHref([tie.a.slug, tie.b.slug], narrowing(filters)),
    weight: shownWeight(tie.weight),
    folded: tie.basis.length > mostIssues ? many(tie.basis.length, 'issue') : null,
    basis: tie.basis.map((one) => basisLine(one, filters)),
  }
}

function ledeOf({ network, threshold, speakers, compared }: NetworkFacts, ties: number): string {
  if (network.pairs === 0) return 'Nobody speaks of the same issue as anybody else yet, as far as codings say.'
  const pairs = `${many(network.pairs, 'pair')} of speakers ${network.pairs === 1 ? 'speaks' : 'speak'} of the same issues`
  const shown =
    threshold === 0
      ? `${many(ties, 'tie')} between them.`
      : `shown ${ties === 1 ? 'is' : 'are'} the ${many(ties, 'tie')} of ${threshold.toFixed(2)} and more.`
  const drawn = ties > mostDrawn ? ` Drawn are the ${counted(mostDrawn)} strongest.` : ''
  const left =
    compared < speakers.length
      ? ` Of ${counted(speakers.length)} speakers with a position, the ${counted(compared)} with most statements are compared; a filter brings in others.`
      : ''
  return `${pairs}; ${shown}${drawn}${left}`
}

function webOf({ asked, filters }: NetworkFacts, strongest: readonly Tie[]): Web {
  const ties = strongest.slice(0, mostDrawn)
  return {
    ...{ speakers: boundBy(ties), ties, measure: asked.measure },
    href: ({ slug }) => withParameters(`/speakers/${slug}`, filters),
  }
}

const pictureOf = (facts: NetworkFacts): Picture =>
  networkPicture(
    heading,
    `Ties show ${measureWords[facts.asked.measure]}, evened out ${normWords[facts.asked.norm]}.`,
    webOf(facts, facts.network.strongest(facts.threshold, mostDrawn)),
    basisWords(facts.codebook.title, facts.counts, facts.filters),
  )

const chosenSelects = ['speakerKind', 'source', 'from', 'to', 'kind', 'wording', 'coder', 'confidence']

function networkModel(facts: NetworkFacts): NetworkModel {
  const { asked, filters, network, threshold, speakers } = facts
  const ties = network.binding(threshold)
  const strongest = network.strongest(threshold, mostRows)
  const web = webOf(facts, strongest)
  const tied = new Set(network.tied(threshold).map(({ slug }) => slug))
  const apart = speakers
    .filter(({ slug }) => !tied.has(slug))
    .map(({ name, slug }) => ({ name, href: withParameters(`/speakers/${slug}`, filters) }))
  const form = filterForm(facts.choices, filters, {})
  const named = [...chosenSelects, 'reviewed', 'unaltered']
  const { title, description } = aboutNetwork(heading, web)
  const filtering = form.selects.filter(({ name }) => chosenSelects.includes(name))
  const own = networkSelects(asked)
  const all = { ...asked.given, ...filters }
  const from = asked.given.threshold && {
    label: `Ties from ${asked.given.threshold}`,
    href: withParameters(path, all, { threshold: undefined }),
  }
  return {
    lede: ledeOf(facts, ties),
    selects: [...own, ...filtering],
    chosen: [
      // What comes first is what holds unless something is chosen.
      ...chosenIn({ selects: own.filter(({ options }) => !options[0]!.selected), switches: [] }, path, all),
      ...chosenIn({ selects: filtering, switches: form.switches }, path, all),
      ...(from ? [from] : []),
    ],
    ...{ reviewed: filters.reviewed === '1', unaltered: filters.unaltered === '1' },
    threshold: { value: asked.given.threshold ?? '', placeholder: threshold.toFixed(2) },
    hidden: Object.entries(filters).flatMap(([name, value]) => (named.includes(name) ? [] : [{ name, value }])),
    clearHref: Object.keys(all).length > 0 ? path : null,
    chart: ties > 0 ? inPage({ title, description, draw: networkDrawing(web) }, 'group') : null,
    rows: strongest.slice(0, firstRows).map((tie) => rowOf(tie, facts)),
    weaker: strongest.slice(firstRows).map((tie) => rowOf(tie, facts)),
    more: ties > mostRows ? moreWords(ties) : null,
    ...{ apart: apart.slice(0, firstApart), furtherApart: apart.slice(firstApart) },
    how: normWords[asked.norm],
  }
}

const moreWords = (ties: number): string =>
  `The first ${mostRows} of ${counted(ties)}; ${ties > mostTies ? `the ${counted(mostTies)} strongest` : 'all of them'} are in the CSV.`

const csvOf = ({ network, threshold }: NetworkFacts): (string | number)[][] => [
  ['Speaker', 'Other speaker', 'Tie', 'Congruence', 'Conflict', 'Shared issues', 'Rests on'],
  ...network
    .strongest(threshold, mostTies)
    .map(({ a, b, weight, congruence, conflict, basis }) => [
      ...[a.name, b.name, ...[weight, congruence, conflict].map((value) => Math.round(value * 10_000) / 10_000)],
      basis.length,
      basis.map((one) => `${one.issue.name}: ${one.a.join(' ')} / ${one.b.join(' ')}`).join('; '),
    ]),
]

/** The same as data. */
export const networkData = ({ asked, threshold, filters, speakers, network }: NetworkFacts): object => ({
  ...{ measure: asked.measure, norm: asked.norm, threshold, scale: [-2, 2], filter: filters },
  speakers: speakers.map(({ slug, name, kind }) => ({ slug, name, kind })),
  total: network.binding(threshold),
  ties: network.strongest(threshold, mostTies).map(({ a, b, basis, ...tie }) => ({
    ...{ a: a.slug, b: b.slug, ...tie },
    basis: basis.map(({ issue, ...one }) => ({ issue: issue.id, ...one })),
  })),
})

/** `/network`: who stands with whom. */
export const showNetwork = (store: Store) =>
  show(async (req) => {
    const facts = await networkFacts(store, req.query, path)
    return {
      ...{ view: 'network', title: heading, section: 'network' },
      model: networkModel(facts),
      data: () => networkData(facts),
      csv: () => csvOf(facts),
      picture: () => pictureOf(facts),
    }
  })
