import type { Codebook, Issue } from '../domain.js'
import { Refused } from '../store/errors.js'
import { idPattern, limits, sameName } from './text.js'

/** An issue that is no longer in the codebook, as the last version that has it says it. */
export interface RetiredIssue {
  readonly issue: Issue
  readonly lastVersion: number
}

/** Issues of earlier versions that the newest has no longer, those retired last first.
 * @param versions oldest first */
export function retiredIssues(versions: readonly Codebook[]): RetiredIssue[] {
  const seen = new Map<string, RetiredIssue>()
  for (const { version, issues } of versions)
    for (const issue of issues) seen.set(issue.id, { issue, lastVersion: version })
  const now = new Set(versions.at(-1)?.issues.map(({ id }) => id))
  return [...seen.values()].filter(({ issue }) => !now.has(issue.id)).sort((a, b) => b.lastVersion - a.lastVersion)
}

const issuesNow = (versions: readonly Codebook[]): readonly Issue[] => versions.at(-1)?.issues ?? []

/** The issues with a new one at their end.
 * @throws Refused where its id or name is taken, or its id belongs to a retired issue, whose codings it would inherit */
export function withIssue(versions: readonly Codebook[], issue: Issue): Issue[] {
  const retired = retiredIssues(versions).find((one) => one.issue.id === issue.id)
  if (retired)
    throw new Refused(
      `The id “${issue.id}” belongs to the issue “${retired.issue.name}”, which was retired after version ${retired.lastVersion}. Bring that one back, or choose another id.`,
    )
  return checked([...issuesNow(versions), issue])
}

/** The issues with one of them said otherwise; its id stays.
 * @throws Refused where it is not there, or its new name is taken */
export function withChanged(versions: readonly Codebook[], issue: Issue): Issue[] {
  if (!issuesNow(versions).some(({ id }) => id === issue.id))
    throw new Refused(`The codebook has no issue “${issue.id}” any more: it was retired. Bring it back first.`)
  // Last, so that a fault is told of the one that is changed.
  checked([...issuesNow(versions).filter(({ id }) => id !== issue.id), issue])
  return issuesNow(versions).map((one) => (one.id === issue.id ? issue : one))
}

/** The issues without one of them.
 * @throws Refused where it is not there */
export function withoutIssue(versions: readonly Codebook[], id: string): Issue[] {
  const issues = issuesNow(versions)
  if (!issues.some((issue) => issue.id === id)) throw new Refused(`The codebook has no issue “${id}”.`)
  return issues.filter((issue) => issue.id !== id)
}

/** The issues with a retired one at their end, as it was.
 * @throws Refused where it is not retired */
export function withRetired(versions: readonly Codebook[], id: string): Issue[] {
  const retired = retiredIssues(versions).find(({ issue }) => issue.id === id)
  if (!retired) throw new Refused(`There is no retired issue “${id}”.`)
  return checked([...issuesNow(versions), retired.issue])
}

/** The issues in another order: by the places given, and as before where these are the same. */
export const arranged = (issues: readonly Issue[], places: ReadonlyMap<string, number>): Issue[] =>
  [...issues].sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))

/** Issues that may stand together.
 * @throws Refused where an id or a name stands twice, or there are too many */
export function checked(issues: readonly Issue[]): Issue[] {
  const [fault] = faultsAmong(issues)
  if (fault !== undefined) throw new Refused(fault)
  return [...issues]
}

/** What is wrong with issues beside one another, in full sentences. */
export function faultsAmong(issues: readonly Issue[]): string[] {
  const faults: string[] = []
  if (issues.length > limits.issues) faults.push(`A codebook holds at most ${limits.issues} issues.`)
  for (const [i, { id, name }] of issues.entries()) {
    const before = issues.slice(0, i)
    if (!idPattern.test(id) || id.length > limits.id)
      faults.push(
        `“${id}” cannot be an id: it takes small letters, digits and single hyphens, at most ${limits.id} of them.`,
      )
    const twin = before.find((one) => one.id === id)
    const namesake = before.find((one) => sameName(one.name, name))
    if (twin) faults.push(`There is an issue with the id “${id}” already: “${twin.name}”.`)
    else if (namesake) faults.push(`There is an issue called “${namesake.name}” already.`)
  }
  return faults
}
