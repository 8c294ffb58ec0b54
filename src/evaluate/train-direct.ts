/** Learns the models of quoted stretches from a corpus in brat standoff format and writes seeds/quotes/direct-model.json:
 *    node dist/src/evaluate/train-direct.js CORPUS_DIR [OUT.json] */
import { writeFileSync } from 'node:fs'
import type { Span } from '../domain.js'
import { candidatesFor, type Scene, sceneFrom, sceneOf, withCarried } from '../quotes/candidates.js'
import type { Chunk } from '../quotes/chunks.js'
import { chooseMentions, type DirectModels, judgeStretches, oddsOf, repeatsOf } from '../quotes/direct.js'
import { type Before, mentionFeatures, namesOf, nobodyFeatures } from '../quotes/features.js'
import { type IndirectModel, modelOf as indirectModelOf } from '../quotes/indirect-model.js'
import { sceneOf as indirectSceneOf } from '../quotes/indirect-scene.js'
import { HashedModel, logistic } from '../quotes/model.js'
import { quoteFeatures } from '../quotes/quote-features.js'
import { analyse } from '../text/analyse.js'
import { type Annotated, type AnnotatedText, readCorpus } from './brat.js'
import { examplesOf } from './indirect-examples.js'
import { learn as learnIndirect } from './indirect-learn.js'
import { type Choice, type LearnOptions, learn } from './learn.js'
import { quotedExamples } from './quoted-examples.js'
import { covered, names } from './score.js'

const mentionOptions: LearnOptions = { seen: 14, epochs: 10, rate: 0.03, decay: 0.01, thrift: 1, least: 0.02 }
const quoteOptions: LearnOptions = { seen: 4, epochs: 6, rate: 0.05, decay: 1e-3, thrift: 0, least: 0.02 }
const folds = 4
/** How often the model of quoted passages sees each invented example: enough to know a pattern that the corpus lacks. */
const invented = 2

interface Read {
  readonly gold: AnnotatedText
  readonly scene: Scene
  /** The reader of reported speech that never saw the text. */
  readonly reader: IndirectModel
}

/** Readers of reported speech, each learned without one of the folds: what they say of a text is what they would say of a new one. */
function readersOf(corpus: readonly AnnotatedText[]): IndirectModel[] {
  const examples = corpus.map(({ text, attributions }) => examplesOf(indirectSceneOf(analyse(text)), attributions))
  return Array.from({ length: folds }, (_, fold) =>
    indirectModelOf(learnIndirect(examples.filter((_, i) => i % folds !== fold).flat())),
  )
}

const attributionOf = (gold: AnnotatedText, span: Span): Annotated | undefined =>
  gold.attributions.find(({ content }) => covered(span, content) >= 0.5)

/** In about one of a hundred annotations cue and source stand in each other's place. */
const isSwapped = ({ text }: AnnotatedText, { source }: Annotated): boolean =>
  /^(said|says|asked|according to)$/i.test(source.map(({ start, end }) => text.slice(start, end)).join(' '))

const distance = (mention: Span, source: readonly Span[]): number =>
  Math.min(...source.map((piece) => Math.abs(piece.start - mention.start) + Math.abs(piece.end - mention.end)))

/** The choices of one text: for each attributed stretch "nobody" and the candidates; the decision before is the annotator's. */
function mentionChoices({ gold, scene }: Read): Choice[] {
  const choices: Choice[] = []
  let before: Before | undefined
  scene.places.forEach((place, i) => {
    if (place < 0) return
    const attribution = attributionOf(gold, scene.a.stretches[i]!)
    const candidates = withCarried(candidatesFor(scene, place), before?.mention)
    const right = candidates.map((candidate) => attribution !== undefined && names(candidate, attribution.source))
    const best = attribution
      ? nearest(
          candidates.filter((_, k) => right[k]),
          attribution.source,
        )
      : null
    if (attribution && !isSwapped(gold, attribution) && (best || attribution.source.length === 0)) {
      choices.push({
        options: [
          namesOf((add) => nobodyFeatures(scene, place, before, add)),
          ...candidates.map((c) => mentionFeatures(scene, place, c, before)),
        ],
        right: [!best, ...right],
      })
    }
    before = { place, mention: best }
  })
  return choices
}

const nearest = (candidates: readonly Chunk[], source: readonly Span[]): Chunk | null =>
  candidates.reduce<Chunk | null>(
    (best, chunk) => (best && distance(best, source) <= distance(chunk, source) ? best : chunk),
    null,
  )

/** The choices "term" or "quote" of one text, with mentions as a model that never saw the text chooses them. */
function quoteChoices({ gold, scene }: Read, mentions: HashedModel): Choice[] {
  const repeats = repeatsOf(scene)
  return chooseMentions(scene, mentions).map(({ place, chunk, probability }) => {
    const stretch = scene.outer[place]!.stretch
    const isQuote = attributionOf(gold, scene.a.stretches[stretch]!) !== undefined
    return {
      options: [[], namesOf((add) => quoteFeatures(scene, place, { probability, chunk }, repeats(stretch), add))],
      right: [!isQuote, isQuote],
    }
  })
}

/** An example as it would stand in the middle of a text. */
const around = (example: string): string =>
  `The town has four hundred inhabitants.\n${example}\nIt rained until Sunday.\n`

/** The choices "term" or "quote" of the project's invented examples. */
const inventedChoices = (mentions: readonly HashedModel[]): Choice[] =>
  quotedExamples.flatMap((example, i) => {
    const terms = [...example.matchAll(/“(~?)/g)].map(([, term]) => term === '~')
    const scene = sceneOf(analyse(around(example.replaceAll('~', ''))))
    const repeats = repeatsOf(scene)
    const choices = chooseMentions(scene, mentions[i % folds]!).map(({ place, chunk, probability }) => {
      const { stretch } = scene.outer[place]!
      const isQuote = !terms[stretch]
      return {
        options: [[], namesOf((add) => quoteFeatures(scene, place, { probability, chunk }, repeats(stretch), add))],
        right: [!isQuote, isQuote],
      }
    })
    return Array.from({ length: invented }, () => choices).flat()
  })

/** How often a model that never saw the text chooses a right mention, over the stretches whose attribution has a source. */
function mentionsRight({ gold, scene }: Read, mentions: HashedModel): { right: number; of: number } {
  const sourced = chooseMentions(scene, mentions).flatMap(({ place, chunk }) => {
    const source = attributionOf(gold, scene.a.stretches[scene.outer[place]!.stretch]!)?.source ?? []
    return source.length > 0 ? [chunk !== null && names(chunk, source)] : []
  })
  return { right: sourced.filter(Boolean).length, of: sourced.length }
}

/** Judged stretches of one text by models that never saw it: what the calibration learns from. */
function judgedBy({ gold, scene }: Read, models: DirectModels): Judgement[] {
  return judgeStretches(scene, models).flatMap(({ stretch, mention, mentionProbability, quoteProbability }) => {
    const source = attributionOf(gold, scene.a.stretches[stretch]!)?.source
    if (!mention || quoteProbability < 0.5 || source?.length === 0) return []
    const right = source !== undefined && names(mention, source)
    return [{ features: oddsOf(quoteProbability, mentionProbability), right }]
  })
}

interface Judgement {
  readonly features: readonly number[]
  readonly right: boolean
}

/** Those that the calibration gives more than 0.9. */
const sureOf = (judged: readonly Judgement[], weights: readonly number[]): Judgement[] =>
  judged.filter(({ features }) => logistic(features.reduce((sum, x, i) => sum + x * weights[i]!, 0)) > 0.9)

const shareRight = (judged: readonly Judgement[]): number =>
  judged.filter(({ right }) => right).length / Math.max(1, judged.length)

/** Lowers all confidence a little, until of those above 0.9 the aimed share is right: other texts differ from those learned from. */
function cautious(judged: readonly Judgement[], [first, ...rest]: readonly number[], aim = 0.985): number[] {
  let weights = [first!, ...rest]
  while (shareRight(sureOf(judged, weights)) < aim && weights[0]! > first! - 2)
    weights = [Math.round((weights[0]! - 0.05) * 1000) / 1000, ...rest]
  return weights
}

/** Fits a logistic regression by plain gradient descent: few features, many examples. */
function fitted(examples: readonly Judgement[]): number[] {
  const weights = [0, 0.5, 0.5]
  for (let round = 0; round < 3000; round++) {
    const slopes = [0, 0, 0]
    for (const { features, right } of examples) {
      const error = logistic(features.reduce((sum, x, i) => sum + x * weights[i]!, 0)) - (right ? 1 : 0)
      for (const [i, x] of features.entries()) slopes[i]! += error * x
    }
    for (const i of weights.keys()) weights[i]! -= (0.3 * slopes[i]!) / examples.length
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000)
}

const stored = (weights: Map<string, number>): Record<string, number> =>
  Object.fromEntries(
    [...weights].sort(([x], [y]) => (x < y ? -1 : 1)).map(([name, weight]) => [name, Math.round(weight * 1000)]),
  )

/** The same text as if some of its reporting verbs were unknown ones, so that the place of a verb counts beside its name. */
function masked({ gold, scene, reader }: Read): Read {
  const outer = scene.outer.map((item, i) =>
    item.symbol === 'C' && i % 5 < 2 ? { ...item, symbol: 'V', lower: '?' } : item,
  )
  return { gold, scene: sceneFrom(scene.a, outer, reader), reader }
}

function main([corpus, out = 'seeds/quotes/direct-model.json']: readonly string[]): void {
  if (!corpus) throw new Error('usage: train-direct.js CORPUS_DIR [OUT.json]')
  const gold = readCorpus(corpus)
  const readers = readersOf(gold)
  const texts = gold.map((gold, i) => {
    const reader = readers[i % folds]!
    return { gold, scene: sceneOf(analyse(gold.text), reader), reader }
  })
  const choices = texts.map((text) => [...mentionChoices(text), ...mentionChoices(masked(text))])
  const mention = learn(choices.flat(), mentionOptions)
  const crossed = Array.from(
    { length: folds },
    (_, fold) =>
      new HashedModel({ weights: learn(choices.filter((_, i) => i % folds !== fold).flat(), mentionOptions) }),
  )
  const examples = inventedChoices(crossed)
  const quoted = texts.map((text, i) => quoteChoices(text, crossed[i % folds]!))
  const quote = learn([...quoted.flat(), ...examples], quoteOptions)
  const quoteCrossed = Array.from({ length: folds }, (_, fold) =>
    learn([...quoted.filter((_, i) => i % folds !== fold).flat(), ...examples], quoteOptions),
  )
  const judged = texts.flatMap((text, i) =>
    judgedBy(text, {
      mention: crossed[i % folds]!,
      quote: new HashedModel({ weights: quoteCrossed[i % folds]! }, true),
      calibration: [0, 1, 1],
    }),
  )
  const calibration = cautious(judged, fitted(judged))
  const sure = sureOf(judged, calibration)
  console.log(
    `above 0.9, cross-validated: ${(100 * shareRight(sure)).toFixed(1)} % right, ${((100 * sure.length) / judged.length).toFixed(1)} % of all`,
  )
  writeFileSync(out, `${JSON.stringify({ mention: stored(mention), quote: stored(quote), calibration })}\n`)
  const checked = texts.map((text, i) => mentionsRight(text, crossed[i % folds]!))
  const [right, of] = [checked.reduce((n, c) => n + c.right, 0), checked.reduce((n, c) => n + c.of, 0)]
  console.log(`mention right, cross-validated: ${((100 * right) / of).toFixed(2)} % of ${of}`)
  console.log(`${texts.length} texts, ${mention.size} + ${quote.size} features -> ${out}`)
}

main(process.argv.slice(2))
