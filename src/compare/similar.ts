/** Puts speakers in an order in which like-minded ones stand together.
 *
 * How far two are apart: the mean distance of their positions (the medians, -2 to +2) over the issues on which both have one, together with one imaginary issue
 * on which they are half the scale apart, so that few shared issues make nobody very near or very far. From single speakers, the two groups with the least
 * mean distance between their members are joined again and again, each time end to end so that the ends that meet are the nearest; the whole then begins with
 * the end that supports more. Whatever is equal keeps the order that was given, so the same positions always give the same order.
 * @param positions of each speaker on each issue; null: none that counts
 * @returns indexes of the speakers; those without any position come last, as given */
export function similarOrder(positions: readonly (readonly (number | null)[])[]): number[] {
  const placed = positions.flatMap((own, i) => (own.some((position) => position !== null) ? [i] : []))
  const rest = positions.flatMap((own, i) => (own.every((position) => position === null) ? [i] : []))
  const rows = placed.map((i) => positions[i]!)
  const order = joined(rows.map((a) => Float64Array.from(rows, (b) => distance(a, b))))
  const [first, last] = [rows[order[0]!], rows[order.at(-1)!]]
  if (first && last && mean(first) < mean(last)) order.reverse()
  return [...order.map((i) => placed[i]!), ...rest]
}

const unknownDistance = 2

/** 0 (alike) to 4. */
export function distance(a: readonly (number | null)[], b: readonly (number | null)[]): number {
  let [sum, shared] = [unknownDistance, 1]
  for (let i = 0; i < a.length; i++) {
    const [here, there] = [a[i]!, b[i]!]
    if (here === null || there === null) continue
    sum += Math.abs(here - there)
    shared++
  }
  return sum / shared
}

function mean(positions: readonly (number | null)[]): number {
  const known = positions.filter((position) => position !== null)
  return known.reduce((sum, position) => sum + position, 0) / known.length
}

/** Joins single ones to one chain.
 * @param apart how far each is from each */
function joined(apart: readonly Float64Array[]): number[] {
  const chains: number[][] = apart.map((_, i) => [i])
  const between = apart.map((row) => row.slice())
  const alive = apart.map((_, i) => i)
  while (alive.length > 1) {
    const [a, b] = nearest(alive, between)
    const [size, more] = [chains[a]!.length, chains[b]!.length]
    for (const other of alive) {
      const mixed = (between[a]![other]! * size + between[b]![other]! * more) / (size + more)
      between[a]![other] = mixed
      between[other]![a] = mixed
    }
    chains[a] = endToEnd(chains[a]!, chains[b]!, apart)
    alive.splice(alive.indexOf(b), 1)
  }
  return chains[alive[0] ?? 0] ?? []
}

function nearest(alive: readonly number[], between: readonly Float64Array[]): [number, number] {
  let [best, a, b] = [Number.POSITIVE_INFINITY, 0, 0]
  for (let i = 0; i < alive.length; i++) {
    const row = between[alive[i]!]!
    for (let j = i + 1; j < alive.length; j++) {
      if (row[alive[j]!]! >= best) continue
      best = row[alive[j]!]!
      a = alive[i]!
      b = alive[j]!
    }
  }
  return [a, b]
}

function endToEnd(a: readonly number[], b: readonly number[], apart: readonly Float64Array[]): number[] {
  const ways = [
    [a, b],
    [a, b.toReversed()],
    [a.toReversed(), b],
    [a.toReversed(), b.toReversed()],
  ] as const
  const gap = ([left, right]: (typeof ways)[number]): number => apart[left.at(-1)!]![right[0]!]!
  const best = ways.reduce((kept, way) => (gap(way) < gap(kept) ? way : kept))
  return best.flat()
}
