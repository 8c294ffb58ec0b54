import { codebook } from '../../seeds/codebook.js'
import type { Codebook } from '../domain.js'

/** The issues of a dossier that the rules and the learned coder know: those that are asked about in the words of the seeded codebook, now or
 * in an earlier version that still means the same. An issue of another subject may go by the same id.
 * @param versions of the dossier's codebook, oldest first */
export function knownIssues(versions: readonly Codebook[]): Set<string> {
  const now = versions.at(-1)
  const asked = new Map(codebook.issues.map(({ id, proposition }) => [id, proposition]))
  const isKnown = (id: string): boolean =>
    versions
      .filter(({ version }) => version >= now!.meaningSince[id]!)
      .some(({ issues }) => issues.some((issue) => issue.id === id && issue.proposition === asked.get(id)))
  return new Set(now?.issues.map(({ id }) => id).filter(isKnown))
}
