import { calibrate, confidenceOf, type Trial } from './calibrate.js'
import { sideOf } from './code.js'

/** What was tried on one statement: the fold it was in, and for each issue the belief of nets that had not seen it. */
export interface Tried {
  readonly fold: number
  readonly beliefs: readonly Float32Array[]
  /** For each issue the class that people gave: 0 not touched, 1 opposes, 2 mixed, 3 supports; -1: nobody looked. */
  readonly classes: readonly number[]
}

/** What was coded, and whether it was right: of issues that a statement does not touch, never. */
export const trialsOf = (tried: readonly Tried[]): Trial[] =>
  tried.flatMap(({ beliefs, classes }) =>
    beliefs.flatMap((four, k) => {
      const found = classes[k]! < 0 ? undefined : sideOf(four)
      return found ? [{ score: found.score, right: found.side === classes[k] }] : []
    }),
  )

/** The confidence of each trial, by a curve that was found without its fold. */
export function fairCodings(tried: readonly Tried[]): { readonly confidence: number; readonly right: boolean }[] {
  const folds = [...new Set(tried.map(({ fold }) => fold))]
  return folds.flatMap((fold) => {
    const curve = calibrate(trialsOf(tried.filter((one) => one.fold !== fold)))
    return trialsOf(tried.filter((one) => one.fold === fold)).map(({ score, right }) => ({
      confidence: confidenceOf(curve, score),
      right,
    }))
  })
}
