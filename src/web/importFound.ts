import type { Reading, SourceSummary, WholeImportItem } from '../domain.js'
import { tellingSigns } from '../pipeline.js'
import type { LikeSource, Store } from '../store/contract.js'
import { differencesOf, type Piece } from '../wording/differences.js'
import { differingParagraphs } from '../wording/textDifferences.js'
import { paragraphs } from './segments.js'
import { type Paragraph, piecesOf } from './text.js'
import { dateWords, formWords, kindWords, many, sourceTitle } from './words.js'

/** A quote that was found, not stored yet. */
export interface FoundLine {
  readonly words: string
  readonly speaker: string
  readonly role: string | null
  readonly badges: readonly { readonly label: string; readonly warn: boolean }[]
  readonly look: 'altered' | 'quoted' | 'set-off' | 'reported'
}

interface Stretch {
  readonly text: string
  readonly own: boolean
}

/** A source with much of the same text, and what differs. */
export interface LikeModel {
  readonly title: string
  readonly href: string
  readonly lede: string
  /** What both say of themselves, where it differs. */
  readonly facts: readonly { readonly term: string; readonly here: string; readonly there: string }[]
  readonly pairs: readonly { readonly here: readonly Stretch[]; readonly there: readonly Stretch[] }[]
  /** How many more passages differ, in words. */
  readonly more: string
}

export interface FoundModel {
  readonly lede: string
  readonly altered: boolean
  readonly signs: readonly { readonly printed: string; readonly expected: string }[]
  readonly moreSigns: string
  readonly quotes: readonly FoundLine[]
  readonly paragraphs: readonly Paragraph[]
  readonly likes: readonly LikeModel[]
}

const shownSigns = 8
const shownPairs = 6

/** Everything that was found in what was read, before it is kept. */
export async function foundIn(store: Store, { reading }: WholeImportItem): Promise<FoundModel | null> {
  if (!reading) return null
  const { document, quotes, signals, wording } = reading
  const names = new Set(quotes.flatMap(({ attribution }) => (attribution.name === null ? [] : [attribution.name])))
  const signs = tellingSigns(signals, shownSigns)
  const said = quotes.map(({ start, end, attribution: { name } }, id) => ({
    id,
    start,
    end,
    speaker: name === null ? null : { name },
  }))
  const likes = await store.sources.like(reading)
  return {
    lede:
      quotes.length === 0
        ? 'No quotes were found in it.'
        : `${many(quotes.length, 'quote')} by ${many(names.size, 'speaker')} found.`,
    altered: wording === 'altered',
    signs: signs.map(({ printed, expected }) => ({ printed, expected: expected ?? 'not known' })),
    moreSigns:
      signals.length > signs.length ? `${signals.length - signs.length} more are underlined in the text below.` : '',
    quotes: quotes.map((quote) => foundLine(quote, wording)),
    paragraphs: paragraphs(document.text).map((span) => ({
      start: span.start,
      pieces: piecesOf({ text: document.text, signals }, span, said, false),
    })),
    likes: await Promise.all(likes.slice(0, 3).map((like) => likeModel(store, reading, like))),
  }
}

function foundLine(
  { text, kind, form, attribution }: Reading['quotes'][number],
  wording: Reading['wording'],
): FoundLine {
  const badges = [{ label: kindWords[kind], warn: false }]
  if (form !== 'whole') badges.push({ label: formWords[form], warn: form === 'cut' })
  const { name, role } = attribution
  const look =
    kind === 'indirect' ? 'reported' : wording === 'altered' ? 'altered' : kind === 'block' ? 'set-off' : 'quoted'
  return { words: text, speaker: name ?? 'Nobody could be named', role, badges, look }
}

async function likeModel(store: Store, { document }: Reading, { source, share }: LikeSource): Promise<LikeModel> {
  const whole = (await store.sources.bySlug(source.slug))!
  const differing = differingParagraphs(document.text, whole.text)
  const shown = (differing ?? []).slice(0, shownPairs).map(({ here, there }) => pairOf(here ?? '', there ?? ''))
  const more = (differing?.length ?? 0) - shown.length
  return {
    ...{ title: sourceTitle(source), href: `/sources/${source.slug}`, pairs: shown },
    lede: `${Math.round(share * 100)} % of the shorter text stands in both. ${
      differing === undefined
        ? 'They differ in too many places to set them side by side.'
        : differing.length === 0
          ? 'Word for word they are the same.'
          : `They differ in ${many(differing.length, 'passage')}.`
    }`,
    facts: factsOf(document, source),
    more: more > 0 ? `${many(more, 'more passage', 'more passages')} differ.` : '',
  }
}

function factsOf(here: Reading['document'], there: SourceSummary): LikeModel['facts'] {
  const show = (value: string | null, name: string): string =>
    value === null ? 'not stated' : name === 'date' ? dateWords(value) : value
  const terms = [
    ['title', 'Title'],
    ['publisher', 'Publisher'],
    ['author', 'Author'],
    ['date', 'Date'],
    ['address', 'Address'],
  ] as const
  return terms
    .filter(([name]) => here[name] !== there[name])
    .map(([name, term]) => ({ term, here: show(here[name], name), there: show(there[name], name) }))
}

// Longer passages are shown by their beginnings.
const longest = 1200
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest)}…` : text)

function pairOf(first: string, second: string): LikeModel['pairs'][number] {
  const [here, there] = [cut(first), cut(second)]
  const found = differencesOf(here, there)
  const stretches = (text: string, pieces: readonly Piece[]): Stretch[] =>
    pieces.map(({ start, end, own }) => ({ text: text.slice(start, end), own }))
  return { here: stretches(here, found.here), there: stretches(there, found.there) }
}
