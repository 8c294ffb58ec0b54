import type { Coding, Position, Statement } from '../domain.js'
import { inputsOf } from '../pipeline.js'
import { positionOf } from '../stance/aggregate.js'
import type { Taught } from '../stance/learned/train.js'
import type { Store } from '../store/contract.js'

/** What people say of the statements of a dossier: on each issue the adjudicated position, else theirs together. Where they differ in
 * direction, or nobody looked, nothing can be learned. The example coder is not asked: its work is no review. */
export async function taughtByPeople(store: Store, issues: readonly string[]): Promise<Taught[]> {
  const taught: Taught[] = []
  const groups = new Set<number>()
  for (const { slug } of await store.sources.list()) {
    const source = (await store.sources.bySlug(slug))!
    const statements = await store.statements.ofSource(slug)
    const inputs = inputsOf(source.text, statements)
    for (const [i, statement] of statements.entries()) {
      const codings = codingsBy(statement, issues)
      if (Object.keys(codings).length === 0 || groups.has(statement.group)) continue
      groups.add(statement.group)
      taught.push({ quote: inputs[i]!.quote, lead: inputs[i]!.lead, codings })
    }
  }
  return taught
}

function codingsBy({ codings }: Statement, issues: readonly string[]): Record<string, Position | null> {
  const people = codings.filter(({ current, coder }) => current && coder.kind === 'person' && coder.reviews)
  return Object.fromEntries(
    issues.flatMap((issue) => {
      const said = positionBy(people.filter((coding) => coding.issue === issue))
      return said === undefined ? [] : [[issue, said]]
    }),
  )
}

function positionBy(codings: readonly Coding[]): Position | null | undefined {
  const oldestFirst = codings.toSorted((a, b) => a.id - b.id)
  const found = positionOf(oldestFirst.map(({ coder, ...coding }) => ({ ...coding, ...coder, olderCodebook: false })))
  if (found.kind === 'position') return milder(found.value)
  return found.kind === 'none' ? null : undefined
}

/** A median may lie between two steps: the milder one, but never the middle. */
const milder = (value: number): Position =>
  (Math.sign(value) * Math.max(Math.min(1, Math.abs(value)), Math.floor(Math.abs(value)))) as Position
