import type { Scene } from './candidates.js'
import { candidatesFor } from './candidates.js'
import type { Chunk } from './chunks.js'
import { type Before, mentionFeatures, nobodyFeatures, quoteFeatures } from './features.js'
import { logistic, type Model, score, softmax } from './model.js'

/** The two decisions on a quoted stretch: is it attributed words, and which noun phrase names the speaker. */
export interface DirectModels {
  readonly mention: Model
  readonly quote: Model
}

/** One quoted stretch, judged. `mention` is the likeliest phrase (null: nobody near); probabilities are 0..1. */
export interface Judged {
  readonly stretch: number
  readonly place: number
  readonly mention: Chunk | null
  readonly mentionProbability: number
  readonly quoteProbability: number
}

/** Ranks the mentions of one stretch; the first is "nobody". */
export function rankMentions(
  scene: Scene,
  place: number,
  before: Before | undefined,
  model: Model,
): { chunk: Chunk | null; probability: number } {
  const candidates = candidatesFor(scene, place, before?.mention)
  const scores = [
    score(model, nobodyFeatures(scene, place, before)),
    ...candidates.map((c) => score(model, mentionFeatures(scene, place, c, before))),
  ]
  const probabilities = softmax(scores)
  let best = 0
  probabilities.forEach((p, i) => {
    if (p > probabilities[best]!) best = i
  })
  return { chunk: best === 0 ? null : candidates[best - 1]!, probability: probabilities[best]! }
}

/** Judges every quoted stretch in reading order; each decision sees the one before. */
export function judgeStretches(scene: Scene, models: DirectModels): Judged[] {
  const judged: Judged[] = []
  const repeats = repeatsOf(scene)
  let before: Before | undefined
  scene.places.forEach((place, stretch) => {
    if (place < 0) return
    const { chunk, probability } = rankMentions(scene, place, before, models.mention)
    const features = quoteFeatures(scene, place, { probability, chunk }, repeats(stretch))
    judged.push({
      stretch,
      place,
      mention: chunk,
      mentionProbability: probability,
      quoteProbability: logistic(score(models.quote, features)),
    })
    before = { place, mention: chunk }
  })
  return judged
}

/** How often the same words stand between marks elsewhere in the document. */
export function repeatsOf({ a }: Scene): (stretch: number) => number {
  const key = (i: number) =>
    a.text
      .slice(a.stretches[i]!.start, a.stretches[i]!.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
  const counts = new Map<string, number>()
  for (const i of a.stretches.keys()) counts.set(key(i), (counts.get(key(i)) ?? 0) + 1)
  return (i) => (counts.get(key(i)) ?? 1) - 1
}
