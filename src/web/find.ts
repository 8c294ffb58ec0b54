import { retiredIssues } from '../codebook/edit.js'
import type { Codebook, Issue, Speaker } from '../domain.js'
import type { Store } from '../store/contract.js'
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

/** What the view at a path can be filtered and sorted by. */
export async function knownTo(store: Store, path: string): Promise<Known> {
  const [sources, speakers, coders, codebook] = await Promise.all([
    store.sources.list(),
    store.speakers.list(),
    store.coders.list(),
    currentCodebook(store),
  ])
  return {
    path,
    sources: sources.map((source) => source.slug),
    speakers: speakers.map((speaker) => speaker.slug),
    coders: coders.map((coder) => coder.name),
    issues: codebook.issues.map((issue) => issue.id),
  }
}

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
