import type { Scene } from './candidates.js'
import { candidatesFor, labelOf, withCarried } from './candidates.js'
import { type Chunk, firstChunk } from './chunks.js'
import { type Before, nobodyFeatures, ownFeatures, sequenceAt, sequenceFeatures, sequenceKey } from './features.js'
import { type HashedModel, logistic, softmax } from './model.js'
import { quoteFeatures } from './quote-features.js'
import { pathOf } from './shape.js'

/** The two decisions on a quoted stretch: is it attributed words, and which noun phrase names the speaker. */
export interface DirectModels {
  readonly mention: HashedModel
  readonly quote: HashedModel
  /** Weights of `oddsOf` that turn both probabilities into how often such an attribution is right. */
  readonly calibration: readonly number[]
}

const odds = (probability: number): number => Math.log(probability / (1 - probability))
const inside = (probability: number): number => Math.min(0.9995, Math.max(0.0005, probability))

/** What the calibration weighs: 1, and the log odds of both decisions. */
export const oddsOf = (quote: number, mention: number): number[] => [1, odds(inside(quote)), odds(inside(mention))]

/** How often an attribution judged like this is right, 0..1: calibrated on texts that the models had not seen. */
export const confidenceOf = (models: DirectModels, { quoteProbability, mentionProbability }: Judged): number =>
  logistic(oddsOf(quoteProbability, mentionProbability).reduce((sum, x, i) => sum + x * models.calibration[i]!, 0))

/** One quoted stretch, judged. `mention` is the likeliest phrase (null: nobody near); probabilities are 0..1. */
export interface Judged {
  readonly stretch: number
  readonly place: number
  readonly mention: Chunk | null
  readonly mentionProbability: number
  readonly quoteProbability: number
}

/** A run of decisions up to a stretch: the newest, and the log of its probability. */
interface Run {
  readonly before: Before | undefined
  readonly log: number
  readonly probability: number
  readonly previous: Run | undefined
}

/** How many runs of decisions are kept side by side, so that one wrong choice does not pull the next ones along. */
const width = 3

/** Chooses a mention (or nobody: null) for every stretch that has a place, in reading order, each seeing the decision before.
 * `probability` is that of the choice among the candidates, 0..1. */
export function chooseMentions(
  scene: Scene,
  model: HashedModel,
): { place: number; chunk: Chunk | null; probability: number }[] {
  const places = scene.places.filter((place) => place >= 0)
  let runs: Run[] = [{ before: undefined, log: 0, probability: 1, previous: undefined }]
  for (const place of places) runs = extended(scene, place, runs, model)
  const chosen: { place: number; chunk: Chunk | null; probability: number }[] = []
  for (let run = runs[0]; run?.before; run = run.previous) {
    chosen.push({ place: run.before.place, chunk: run.before.mention, probability: run.probability })
  }
  return chosen.reverse()
}

/** "... a speech in which X said “": the words are X's, whoever points to the speech. */
function innerSpeaker({ outer, chunks }: Scene, place: number): Chunk | undefined {
  for (let i = firstChunk(chunks, place - 6); i < chunks.length && chunks[i]!.last < place; i++) {
    const { first, last } = chunks[i]!
    const opens = outer[first - 1]?.symbol === 'w' || /^(where|wherein)$/.test(outer[first - 1]?.lower ?? '')
    if (opens && /^[rA]*C(t|,|:)?N?$/.test(pathOf(outer, last + 1, place))) return chunks[i]
  }
  return undefined
}

/** “...” — Name, at the end of the paragraph: who signs it speaks, whoever spoke before. */
function signer({ outer, chunks }: Scene, place: number): Chunk | undefined {
  if (outer[place + 1]?.symbol !== '-') return undefined
  const chunk = chunks[firstChunk(chunks, place + 2)]
  if (chunk?.first !== place + 2 || chunk.sort !== 'name') return undefined
  return /^(,[^Q.:CDV]{1,12})?[.]?¶/.test(pathOf(outer, chunk.last + 1, Math.min(outer.length, chunk.last + 16)))
    ? chunk
    : undefined
}

/** Who speaks a stretch by rule, before the model is asked. */
export const ruledSpeaker = (scene: Scene, place: number): Chunk | undefined =>
  labelOf(scene, place) ?? signer(scene, place) ?? innerSpeaker(scene, place)

/** The likeliest runs after one more stretch, best first. */
function extended(scene: Scene, place: number, runs: readonly Run[], model: HashedModel): Run[] {
  const ruled = ruledSpeaker(scene, place)
  if (ruled) return runs.map((run) => grow(run, place, ruled, 0.95))
  const own = new Map<Chunk, number>()
  const ownScore = (chunk: Chunk): number => {
    const known = own.get(chunk) ?? model.score((add) => ownFeatures(scene, place, chunk, add))
    own.set(chunk, known)
    return known
  }
  const near = candidatesFor(scene, place)
  const grown = runs.flatMap((run) => {
    const candidates = withCarried(near, run.before?.mention)
    const sequence = sequenceAt(scene, place, run.before)
    const inSequence = new Map<string, number>()
    const scores = candidates.map((chunk) => {
      const key = sequenceKey(chunk, sequence)
      const score = inSequence.get(key) ?? model.score((add) => sequenceFeatures(chunk, sequence, add))
      inSequence.set(key, score)
      return ownScore(chunk) + score
    })
    const options: (Chunk | null)[] = [null, ...candidates]
    const probabilities = softmax([model.score((add) => nobodyFeatures(scene, place, run.before, add)), ...scores])
    return best(probabilities).map((i) => grow(run, place, options[i]!, probabilities[i]!))
  })
  return grown.sort((x, y) => y.log - x.log).slice(0, width)
}

const grow = (run: Run, place: number, chunk: Chunk | null, probability: number): Run => ({
  before: { place, mention: chunk },
  log: run.log + Math.log(Math.max(probability, 1e-9)),
  probability,
  previous: run,
})

/** Indexes of the highest probabilities, as many as runs are kept. */
const best = (probabilities: readonly number[]): number[] =>
  probabilities
    .map((_, i) => i)
    .sort((i, j) => probabilities[j]! - probabilities[i]!)
    .slice(0, width)

/** Judges every quoted stretch in reading order. */
export function judgeStretches(scene: Scene, models: DirectModels): Judged[] {
  const repeats = repeatsOf(scene)
  const stretches = [...scene.places.keys()].filter((i) => scene.places[i]! >= 0)
  return chooseMentions(scene, models.mention).map(({ place, chunk, probability }, i) => ({
    stretch: stretches[i]!,
    place,
    mention: chunk,
    mentionProbability: probability,
    quoteProbability: logistic(
      models.quote.score((add) => quoteFeatures(scene, place, { probability, chunk }, repeats(stretches[i]!), add)),
    ),
  }))
}

/** How often the same words stand between marks elsewhere in the document. */
export function repeatsOf({ a }: Scene): (stretch: number) => number {
  const keys = a.stretches.map(({ start, end }) =>
    a.text
      .slice(start, end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  )
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (i) => counts.get(keys[i]!)! - 1
}
