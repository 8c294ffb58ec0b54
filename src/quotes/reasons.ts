import type { Aspect } from '../../seeds/quotes/reasons.js'
import type { Reason, WeighedFeature } from '../domain.js'

/** What stands at a place, in plain words, by the aspect that looks at it. */
export type Facts = Readonly<Record<string, string>>

const heaviestFirst = (x: { readonly weight: number }, y: { readonly weight: number }): number =>
  Math.abs(y.weight) - Math.abs(x.weight)

/** Features that weighed anything, heaviest first. */
export const weighed = (features: readonly WeighedFeature[]): WeighedFeature[] =>
  features.filter(({ weight }) => weight !== 0).sort(heaviestFirst)

/** Sums of the features of each aspect with what stands there, heaviest first. A feature of no aspect, and an aspect without a fact, count
 * for "the rest", so that no weight is lost. */
export function reasonsOf(features: readonly WeighedFeature[], aspects: readonly Aspect[], facts: Facts): Reason[] {
  const sums = new Map<string, number>()
  for (const { feature, weight } of features) {
    const aspect = aspects.find((one) => one.features.test(feature))?.aspect
    const words = (aspect === undefined ? undefined : facts[aspect]) ?? 'other signs around these words'
    sums.set(words, (sums.get(words) ?? 0) + weight)
  }
  return [...sums]
    .map(([words, weight]) => ({ words, weight: Math.round(weight * 1000) / 1000 }))
    .filter(({ weight }) => weight !== 0)
    .sort(heaviestFirst)
}

/** Words as they are quoted in a reason: in one line, the middle of long ones left out. */
export function shown(words: string, most = 48): string {
  const line = words.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return `“${line}”`
  return `“${line.slice(0, most - 18).trimEnd()} … ${line.slice(-14).trimStart()}”`
}
