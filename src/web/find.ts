import { retiredIssues } from '../codebook/edit.js'
import { oncePer } from '../compare/once.js'
import type { Codebook, Coder, Issue, Speaker, SpeakerRef } from '../domain.js'
import type { SourceChoices, Store } from '../store/contract.js'
import { BadRequest, NotFound } from './errors.js'
import type { Known } from './query.js'

const noCodebook: Codebook = {
  ...{ version: 0, title: 'Parallax', note: '', madeBy: '', madeAt: '', issues: [] },
  ...{ changesMeaning: false, meaningSince: {} },
}

/** The codebook in force; an empty one, version 0, where there is none yet. */
export const currentCodebook = async (store: Store): Promise<Codebook> => (await store.codebook.current()) ?? noCodebook

/** The issues of the codebook in force, and after them those that were retired: codings on them are still shown with their quotes. */
export async function everyIssue(store: Store): Promise<Issue[]> {
  const versions = await store.codebook.versions()
  return [...(versions.at(-1)?.issues ?? []), ...retiredIssues(versions).map(({ issue }) => issue)]
}

/** A speaker by slug, and where it moved to if it was merged.
 * @throws NotFound */
export async function findSpeaker(
  store: Store,
  slug: string,
): Promise<{ speaker: Speaker; mergedInto: string | null }> {
  const speaker = await store.speakers.bySlug(slug)
  if (speaker) return { speaker, mergedInto: speaker.mergedInto }
  throw new NotFound(`There is no speaker called “${slug}”.`, [{ label: 'All speakers', href: '/speakers' }])
}

/** An issue of the codebook in force by id.
 * @throws NotFound that lists the issues there are */
export async function findIssue(store: Store, id: string): Promise<{ issue: Issue; codebook: Codebook }> {
  const codebook = await currentCodebook(store)
  const issue = codebook.issues.find((candidate) => candidate.id === id)
  if (issue) return { issue, codebook }
  const ways = codebook.issues.map(({ id: other, name }) => ({ label: name, href: `/issues/${other}` }))
  throw new NotFound(`There is no issue called “${id}”. These are the issues:`, ways)
}

// A form offers so many sources; others are reached from their own pages.
const mostSources = 40

/** What there is to filter by, with names. */
export interface Choices {
  readonly codebook: Codebook
  readonly sources: SourceChoices
  readonly speakers: readonly SpeakerRef[]
  readonly coders: readonly Coder[]
}

/** What the view at a path can be filtered and sorted by.
 * @param query its parameters: the source that it asks for is known if there is such a one */
export async function choicesFor(store: Store, path: string, query: unknown): Promise<Choices & { known: Known }> {
  const { source } = query as { source?: unknown }
  const [codebook, sources, names, coders] = await Promise.all([
    currentCodebook(store),
    store.sources.choices(mostSources, typeof source === 'string' ? source : undefined),
    store.speakers.names(),
    store.coders.list(),
  ])
  const { speakers, known: slugs } = namedIn(names)
  const known: Known = {
    path,
    sources: sources.some.map(({ slug }) => slug),
    coders: coders.map(({ name }) => name),
    issues: codebook.issues.map(({ id }) => id),
    ...slugs,
  }
  return { codebook, sources, speakers, coders, known }
}

/** Of all names, the speakers that there are now, their slugs, and where those lead that were merged. */
const namedIn = oncePer((names: Awaited<ReturnType<Store['speakers']['names']>>) => {
  const speakers = names.filter(({ mergedInto }) => mergedInto === null)
  const moved = Object.fromEntries(names.flatMap(({ slug, mergedInto }) => (mergedInto ? [[slug, mergedInto]] : [])))
  return { speakers, known: { speakers: speakers.map(({ slug }) => slug), moved } }
})

/** What the view at a path can be filtered and sorted by, for `readQuery`. */
export const knownTo = async (store: Store, path: string, query: unknown): Promise<Known> =>
  (await choicesFor(store, path, query)).known

/** The names of all speakers, to choose from. */
export const namesOf = async (store: Store): Promise<string[]> => (await store.speakers.list()).map(({ name }) => name)

/** The speaker that somebody typed: by name, else by one that only this speaker is called by.
 * @throws BadRequest where there is none, or several */
export function speakerCalled(speakers: readonly Speaker[], typed: string): Speaker {
  const called = typed.toLowerCase()
  const named = speakers.filter(({ name }) => name.toLowerCase() === called)
  const found = named.length > 0 ? named : speakers.filter((s) => s.aliases.some((a) => a.toLowerCase() === called))
  if (found.length === 1) return found[0]!
  if (found.length === 0)
    throw new BadRequest(`There is no speaker called “${typed}”. Choose one of those that there are.`)
  const names = found.map(({ name }) => name).join(', ')
  throw new BadRequest(`Several speakers are called “${typed}”: ${names}. Give the whole name.`)
}
