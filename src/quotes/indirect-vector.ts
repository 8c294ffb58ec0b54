/** A list of features as numbers, used again and again. What a feature stands for is its place in the list and the values it joins,
 * so that each kind of feature must always be added in the same order. */
export interface Vector {
  readonly numbers: Int32Array
  length: number
}

export const newVector = (): Vector => ({ numbers: new Int32Array(128), length: 0 })

/** Adds a feature that joins up to four values. */
export function add(vector: Vector, a = 0, b = 0, c = 0, d = 0): void {
  let code = Math.imul(vector.length + 1, 0x9e3779b1)
  code = Math.imul(code ^ a, 0x85ebca6b)
  code = Math.imul((code ^ (code >>> 13)) + b, 0xc2b2ae35)
  code = Math.imul((code ^ (code >>> 15)) + c, 0x27d4eb2f)
  code = Math.imul((code ^ (code >>> 13)) + d, 0x165667b1)
  vector.numbers[vector.length++] = code ^ (code >>> 16)
}

/** Weights by feature number: an open table of a power of two places. */
export interface Weights {
  readonly keys: Int32Array
  readonly values: Float32Array
  readonly mask: number
  /** A bit for each feature that may be there, small enough to stay near the processor: most features that are asked for are unknown. */
  readonly some: Int32Array
}

const someMask = 2 ** 14 - 1

/** @param pairs feature number and weight; 0 is no feature's number
 * @param unit what 1 is in the weights given */
export function weightsOf(pairs: readonly (readonly [number, number])[], unit = 1): Weights {
  let places = 1024
  while (places < pairs.length * 3) places *= 2
  const weights: Weights = {
    keys: new Int32Array(places),
    values: new Float32Array(places),
    mask: places - 1,
    some: new Int32Array(someMask + 1),
  }
  for (const [feature, weight] of pairs) {
    weights.some[(feature >>> 5) & someMask]! |= 1 << (feature & 31)
    let place = feature & weights.mask
    while (weights.keys[place] !== 0) place = (place + 1) & weights.mask
    weights.keys[place] = feature
    weights.values[place] = weight / unit
  }
  return weights
}

/** Sum of the weights of the features; unknown ones weigh nothing. */
export function weigh({ keys, values, mask, some }: Weights, { numbers, length }: Vector): number {
  let sum = 0
  for (let i = 0; i < length; i++) {
    const feature = numbers[i]!
    if ((some[(feature >>> 5) & someMask]! & (1 << (feature & 31))) === 0) continue
    for (let place = feature & mask; keys[place] !== 0; place = (place + 1) & mask) {
      if (keys[place] === feature) {
        sum += values[place]!
        break
      }
    }
  }
  return sum
}
