import type { Pack } from './format.js'

/** One pack of several parts, its groups and statements numbered through. */
export function joined(parts: readonly Pack[]): Pack {
  if (parts.length === 1) return parts[0]!
  const issues = [...new Set(parts.flatMap((part) => part.issues))].sort()
  const places = new Map(issues.map((issue, i) => [issue, i]))
  let [groups, statements] = [0, 0]
  const moved = parts.map((part): Pack => {
    const own = part.issues.map((issue) => places.get(issue)!)
    const renumbered = {
      ...part,
      group: part.group.map((group) => group + groups),
      statement: part.statement.map((statement) => statement + statements),
      issue: part.issue.map((issue) => own[issue]!),
    }
    groups += (part.group.at(-1) ?? -1) + 1
    statements += part.id.length
    return renumbered
  })
  return {
    issues,
    ...{ sure: whole(Float64Array, moved, 'sure'), confidence: whole(Float64Array, moved, 'confidence') },
    ...{ id: whole(Uint32Array, moved, 'id'), group: whole(Uint32Array, moved, 'group') },
    ...{ source: whole(Uint32Array, moved, 'source'), day: whole(Uint32Array, moved, 'day') },
    ...{ statement: whole(Uint32Array, moved, 'statement'), coder: whole(Uint32Array, moved, 'coder') },
    ...{ quotes: whole(Uint16Array, moved, 'quotes'), issue: whole(Uint16Array, moved, 'issue') },
    ...{ version: whole(Uint16Array, moved, 'version'), kinds: whole(Uint8Array, moved, 'kinds') },
    ...{ wording: whole(Uint8Array, moved, 'wording'), position: whole(Int8Array, moved, 'position') },
    adjudication: whole(Uint8Array, moved, 'adjudication'),
  }
}

interface Column extends ArrayLike<number> {
  set(from: ArrayLike<number>, at: number): void
}

function whole<C extends Column>(
  Kind: new (length: number) => C,
  parts: readonly Pack[],
  name: Exclude<keyof Pack, 'issues'>,
): C {
  const all = new Kind(parts.reduce((sum, part) => sum + part[name].length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part[name], at)
    at += part[name].length
  }
  return all
}
