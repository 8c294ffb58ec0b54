/** A stretch of an axis, in pixels, that nothing else may stand in. */
export interface Stretch {
  readonly left: number
  readonly right: number
}

/** Gives each stretch the first lane in which it touches no other, in the order given.
 * @param gap pixels that stay free between two in a lane
 * @returns the lane of each, from 0. Never throws. */
export function lanes(stretches: readonly Stretch[], gap: number): number[] {
  const taken: Stretch[][] = []
  return stretches.map(({ left, right }) => {
    const free = taken.findIndex((lane) =>
      lane.every((other) => right + gap <= other.left || left >= other.right + gap),
    )
    const lane = free < 0 ? taken.length : free
    taken[lane] = [...(taken[lane] ?? []), { left, right }]
    return lane
  })
}
