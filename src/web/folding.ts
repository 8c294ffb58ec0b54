import { type Together, together } from '../compare/together.js'
import type { Speaker } from '../domain.js'
import type { Fold } from '../store/contract.js'
import type { ViewQuery } from './query.js'

/** Which speakers stand in one row with an organisation, as an address asks for it. */
export function foldsIn(all: readonly Together[], { fold }: Pick<ViewQuery, 'fold'>): Fold[] {
  if (fold === null) return []
  return all
    .filter(({ into }) => !fold.apart.includes(into.slug))
    .map(({ into, members }) => ({ into: into.slug, members: members.map(({ speaker }) => speaker.slug) }))
}

/** Everybody whose statements a cell shows: its speaker, and who stands in the same row. Slugs. */
export const rowOf = (speaker: Speaker, speakers: readonly Speaker[], query: Pick<ViewQuery, 'fold'>): string[] => [
  speaker.slug,
  ...foldsIn(query.fold ? together(speakers) : [], query).flatMap(({ into, members }) =>
    into === speaker.slug ? members : [],
  ),
]
