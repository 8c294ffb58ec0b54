import { type Evidence, strongestFirst } from '../compare/evidence.js'
import { codingsUnder } from '../compare/narrow.js'
import type { Filter, Positioned } from '../domain.js'
import type { Store } from '../store/contract.js'
import { bestKey } from './face.js'

/** The evidence of statements that stand somewhere on an issue, with all that is shown of them, strongest first. */
export async function evidenceAt(
  store: Store,
  found: readonly Positioned[],
  issue: string,
  filter: Filter,
): Promise<Evidence[]> {
  const statements = await store.statements.byIds(found.flatMap((one) => one.statements))
  return strongestFirst(codingsUnder(statements, filter), issue)
}

/** The strongest quotes of each speaker on each issue, at most so many, by `bestKey`. */
export async function bestOf(
  store: Store,
  speakers: readonly string[],
  issues: readonly string[],
  most: number,
  filter: Filter,
): Promise<Map<string, Evidence[]>> {
  const found = await store.positions.strongest(speakers, issues, most, filter)
  const statements = await store.statements.byIds([...new Set(found.flatMap((one) => one.statements))])
  const byId = new Map(codingsUnder(statements, filter).map((one) => [one.id, one]))
  const best = new Map<string, Evidence[]>()
  for (const speaker of speakers)
    for (const issue of issues) {
      const own = found.filter((one) => one.speaker === speaker && one.issue === issue)
      const versions = own.flatMap((one) => one.statements.flatMap((id) => byId.get(id) ?? []))
      if (own.length > 0) best.set(bestKey(speaker, issue), strongestFirst(versions, issue))
    }
  return best
}
