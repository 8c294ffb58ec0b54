// Well below the number of parameters that either engine takes in one query.
const size = 500

/** Asks for many keys in several queries of a bounded size, and joins the answers in order. */
export async function inChunks<K, R>(keys: readonly K[], ask: (chunk: K[]) => Promise<readonly R[]>): Promise<R[]> {
  const answers: R[] = []
  for (let i = 0; i < keys.length; i += size) for (const row of await ask(keys.slice(i, i + size))) answers.push(row)
  return answers
}

/** Gathers rows under a key, in their order. */
export function groupBy<K, R>(rows: readonly R[], key: (row: R) => K): Map<K, R[]> {
  const groups = new Map<K, R[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group) group.push(row)
    else groups.set(key(row), [row])
  }
  return groups
}
