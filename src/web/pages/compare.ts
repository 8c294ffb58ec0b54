import type { Request } from 'express'
import { faceRows } from '../../compare/faceTable.js'
import { type Filter, type Speaker, type SpeakerRef, speakerKinds } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { bestOf } from '../best.js'
import { narrowedBy } from '../codedBy.js'
import { compareHref, leastCompared, mostCompared, narrowing } from '../comparing.js'
import { BadRequest } from '../errors.js'
import { type FaceFacts, faceTable } from '../face.js'
import { faceCsv, faceData } from '../faceData.js'
import { choicesFor, currentCodebook, findSpeaker } from '../find.js'
import { type FilterForm, filterForm } from '../form.js'
import { type Page, show } from '../page.js'
import { basisWords } from '../picture/basis.js'
import { facePicture } from '../picture/face.js'
import { collectHref } from '../things.js'
import { pickedOf } from '../visitor.js'
import { listed } from '../words.js'

// As many as show what a mark rests on; all of them are a click away.
const quotesEach = 2

/** The list to choose speakers from. */
export interface Picker {
  readonly groups: readonly {
    readonly heading: string
    readonly speakers: readonly (SpeakerRef & { readonly checked: boolean })[]
  }[]
  /** Filters that stay. */
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
}

const headings: Readonly<Record<(typeof speakerKinds)[number], string>> = {
  person: 'People',
  organisation: 'Organisations',
  unnamed: 'Unnamed sources',
}

type Given = Readonly<Record<string, string>>
const hiddenOf = (given: Given) => Object.entries(given).map(([name, value]) => ({ name, value }))

async function pickerOf(store: Store, chosen: readonly string[], given: Given): Promise<Picker> {
  const all = await store.speakers.refs()
  const groups = speakerKinds.map((kind) => ({
    heading: headings[kind],
    speakers: all.filter((one) => one.kind === kind).map((one) => ({ ...one, checked: chosen.includes(one.slug) })),
  }))
  return { groups: groups.filter(({ speakers }) => speakers.length > 0), hidden: hiddenOf(given) }
}

/** The speakers that an address names, each once.
 * @throws BadRequest where they are more than fit side by side */
export function namedIn(query: Readonly<Record<string, unknown>>, given: Given): string[] {
  const named = [...new Set([query.speaker ?? []].flat().flatMap((given) => String(given).split(',')))].filter(
    (slug) => slug !== '',
  )
  if (named.length <= mostCompared) return named
  const first = { label: 'The first four', href: compareHref(named.slice(0, mostCompared), given) }
  throw new BadRequest(`At most four speakers fit side by side; here are ${named.length}.`, [
    first,
    { label: 'Choose anew', href: compareHref([], given) },
  ])
}

/** Asks the store for what a comparison shows. */
export async function compareFacts(store: Store, speakers: readonly Speaker[], filter: Filter): Promise<FaceFacts> {
  const slugs = speakers.map(({ slug }) => slug)
  const { issues } = await currentCodebook(store)
  const standings = await Promise.all(slugs.map((speaker) => store.stances.under({ ...filter, speaker })))
  const ids = issues.map(({ id }) => id)
  return {
    speakers,
    counts: standings.map(({ speakers: said, sources, from, to }) => ({
      ...{ statements: said[0]?.statements ?? 0, quotes: said[0]?.quotes ?? 0, sources, from, to },
    })),
    rows: faceRows(
      speakers,
      issues,
      standings.flatMap(({ stances }) => stances),
    ),
    best: await bestOf(store, slugs, ids, quotesEach, filter),
  }
}

/** How much all of them said, and when. */
function saidIn({ counts }: FaceFacts): { quotes: number; from: string | null; to: string | null } {
  const dates = counts.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null)
  const [from = null, to = null] = [dates.toSorted()[0], dates.toSorted().at(-1)]
  return { quotes: counts.reduce((sum, { quotes }) => sum + quotes, 0), from, to }
}

const apart: readonly string[] = ['sort', 'speakerKind', 'speaker']

/** The filters of a comparison: those of the matrix but for who it is of and in which order. */
async function filtersOf(store: Store, path: string, given: Given): Promise<Pick<FilterForm, 'selects' | 'switches'>> {
  const { selects, switches } = filterForm(await choicesFor(store, path, given), given, {})
  return { selects: selects.filter(({ name }) => !apart.includes(name)), switches }
}

async function emptyPage(store: Store, req: Request, named: readonly string[], given: Given): Promise<Page> {
  const chosen = named.length > 0 ? named : pickedOf(req)
  const picker = await pickerOf(store, chosen, given)
  return {
    view: 'compare',
    title: 'Compare speakers',
    section: 'compare',
    model: { table: null, picker, one: named.length === 1 },
    data: { speakers: picker.groups.flatMap(({ speakers }) => speakers.map(({ checked: _, ...ref }) => ref)) },
  }
}

/** `/compare?speaker=…&speaker=…`: two to four speakers face to face, an issue a row; with fewer, a list to choose from. */
export const showCompare = (store: Store) =>
  show(async (req) => {
    const { speaker: _, ...query } = req.query
    const { filter = {}, given } = await narrowedBy(store, { path: req.path, query })
    const named = namedIn(req.query, given)
    const found = await Promise.all(named.map((slug) => findSpeaker(store, slug)))
    const moved = found.map(({ speaker, mergedInto }) => mergedInto ?? speaker.slug)
    if (found.some(({ mergedInto }) => mergedInto)) return { movedTo: compareHref([...new Set(moved)], given) }
    if (found.length < leastCompared) return emptyPage(store, req, named, given)
    const facts = await compareFacts(
      store,
      found.map(({ speaker }) => speaker),
      filter,
    )
    const table = faceTable(facts, given)
    const { title } = await currentCodebook(store)
    return {
      view: 'compare',
      title: `${listed(facts.speakers.map(({ name }) => name))}, face to face`,
      section: 'compare',
      model: {
        table,
        picker: await pickerOf(store, named, given),
        named,
        collectHref: collectHref({ what: 'comparison', speakers: named }),
        briefHref: compareHref(named, given).replace('?', '/brief?'),
        ...(await filtersOf(store, req.path, given)),
        clearHref: Object.keys(narrowing(given)).length > 0 ? compareHref(named) : null,
        resting: hiddenOf(given).filter(({ name }) => name === 'speakerKind'),
      },
      data: faceData(facts, filter),
      csv: () => faceCsv(facts),
      picture: () => facePicture(table, basisWords(title, saidIn(facts), narrowing(given))),
    }
  })
