/** Counts places of a text in code points, as Web Annotation and REFI-QDA do. Asked many times of one text it stays quick.
 * @returns for an offset in UTF-16 units the number of code points before it */
export function codePointsIn(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index)
  return (offset) => offset - countBelow(pairs, offset)
}

/** How many of the sorted numbers lie below a limit. */
function countBelow(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < limit) low = middle + 1
    else high = middle
  }
  return low
}
