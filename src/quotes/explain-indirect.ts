import {
  type Aspect,
  beginsAspects,
  endsAspects,
  indirectFeatures,
  reportedAspects,
  sourceAspects,
} from '../../seeds/quotes/reasons.js'
import type { Decision, FoundQuote, Question, WeighedFeature } from '../domain.js'
import type { Chunk } from './chunks.js'
import { quoteOf, readClauses } from './indirect.js'
import { endFeatures } from './indirect-end.js'
import { endsOf } from './indirect-ends.js'
import { type IndirectModel, shares } from './indirect-model.js'
import { type Hypothesis, partsOf, type Reading, speakerOf } from './indirect-read.js'
import type { Scene, Site } from './indirect-scene.js'
import { siteFeatures } from './indirect-site.js'
import { asideOf, sourceFeatures } from './indirect-source.js'
import { sourcesOf } from './indirect-sources.js'
import { startFeatures } from './indirect-start.js'
import { type Vector, type Weights, weigh } from './indirect-vector.js'
import { type Facts, reasonsOf, shown, weighed } from './reasons.js'

/** Why clauses were taken for reported speech and who was taken for their speaker: what the four models weighed; empty where the same text
 * is not read so. Reads the text when the first clause is asked for.
 * @param least see `findIndirect`: the same as when the quotes were found, and so are the terms */
export function explainClauses(
  scene: Scene,
  model: IndirectModel,
  least: number,
  terms: ReadonlySet<number>,
): (quote: FoundQuote) => Decision[] {
  let readings: readonly Reading[] | undefined
  return (quote) => {
    readings ??= readClauses(scene, model, least, terms)
    const reading = readings.find((one) => {
      const { start, end, cue } = quoteOf(scene, one, model)
      return start === quote.start && end === quote.end && cue?.start === quote.cue?.start
    })
    return reading ? decisionsOf(reading, model) : []
  }
}

function decisionsOf(reading: Reading, model: IndirectModel): Decision[] {
  const { context, clause, probability } = reading
  const { scene, site } = context
  const { source } = speakerOf(reading, model)
  const ends = endsOf(scene.items, site, clause.start)
  const side = clause.start.side
  const startNames = [
    ...indirectFeatures.start,
    ...(side === 'after' ? indirectFeatures.startAfter : side === 'subject' ? [] : indirectFeatures.startBefore),
  ]
  const facts = factsOf(scene, site, clause, source)
  const n = ends.findIndex(({ at }) => at === clause.until)
  const decide = (question: Question, features: WeighedFeature[], aspects: readonly Aspect[]): Decision => ({
    ...{ question, probability, others: [] },
    reasons: reasonsOf(features, aspects, facts[question]),
    features: weighed(features),
  })
  return [
    ...(source ? [explainSource(reading, source, model, facts.speaker)] : []),
    decide('reported', named('site', siteNames, model.site, siteFeatures(context)), reportedAspects),
    decide('begins', named('start', startNames, model.start, startFeatures(context, clause.start)), beginsAspects),
    ...(ends.length > 1 && n >= 0
      ? [decide('ends', named('end', endNames, model.end, endFeatures(context, clause.start, ends, n)), endsAspects)]
      : []),
  ]
}

function explainSource({ context, clause }: Reading, source: Chunk, model: IndirectModel, facts: Facts): Decision {
  const { scene, site } = context
  const candidates = sourcesOf(scene, site, partsOf(scene, site, clause))
  const features = candidates.map((chunk, rank) =>
    named('source', indirectFeatures.source, model.source, sourceFeatures(context, clause.start, chunk, rank)),
  )
  const odds = shares([0, ...features.map((own) => own.reduce((sum, { weight }) => sum + weight, 0))])
  const chosen = candidates.findIndex(({ start, end }) => start === source.start && end === source.end)
  const others = [null, ...candidates].map((chunk, i) => ({
    text: chunk && textOf(scene, chunk),
    probability: odds[i]!,
  }))
  return {
    question: 'speaker',
    probability: odds[chosen + 1]!,
    others: others.filter((_, i) => i !== chosen + 1).sort((x, y) => y.probability - x.probability),
    reasons: reasonsOf(features[chosen] ?? [], sourceAspects, facts),
    features: weighed(features[chosen] ?? []),
  }
}

/** The features of a vector by name, each with its weight; the names of a kind stand in the order in which it adds its features. */
function named(
  kind: string,
  names: readonly string[],
  weights: Weights,
  { numbers, length }: Vector,
): WeighedFeature[] {
  return Array.from({ length }, (_, i) => ({
    feature: `${kind}: ${names[i] ?? `number ${i + 1}`}`,
    weight: weigh(weights, { numbers: numbers.slice(i, i + 1), length: 1 }),
  }))
}

const siteNames = [...indirectFeatures.site, ...indirectFeatures.siteWords, ...indirectFeatures.siteAround]
const endNames = [...indirectFeatures.end, ...indirectFeatures.endWords]

/** By what `asideOf` tells. */
const asides = [
  'it stands in no aside between commas',
  'it stands in a clause that “who” or “which” opened',
  'a comma stands before it',
  '“who” or “which” and a clause follow it',
]

const textOf = ({ a }: Scene, { start, end }: Chunk): string => a.text.slice(start, end)

const kinds: Partial<Record<Chunk['sort'], string>> = {
  name: 'is a name',
  noun: 'describes somebody',
  owner: 'owns what reports',
}

function factsOf(scene: Scene, site: Site, clause: Hypothesis, source: Chunk | undefined): Record<Question, Facts> {
  const { items } = scene
  const words = (from: number, to: number): string => wordsIn(scene, from, to)
  const cue = words(site.cue, site.last + 1)
  const that = items
    .slice(site.last + 1, site.last + 14)
    .some(({ symbol, sentence }) => symbol === 't' && sentence === items[site.cue]!.sentence)
  const reporting = `the word ${cue}, which can report what somebody said`
  const name = source && shown(textOf(scene, source))
  const before = source && source.last < site.cue ? name : undefined
  const reported: Facts = {
    cue: reporting,
    subject: `who or what stands before ${cue}: ${before ?? words(Math.max(site.from, site.cue - 4), site.cue)}`,
    that: that ? `“that” follows ${cue}` : `no “that” follows ${cue}`,
    label: site.word.sort === 'colon' ? 'a label before a colon' : reporting,
    verb: `how soon a verb follows ${cue}, and how long the sentence goes on`,
    behind: `what follows ${cue}: ${words(site.last + 1, Math.min(site.to, site.last + 5))}`,
    before: `what stands before ${cue}: ${words(Math.max(site.from, site.cue - 3), site.cue)}`,
    around: 'other reporting words and quotation marks near it, and where its sentence stands',
  }
  const first = words(clause.at, Math.min(clause.until, clause.at + 3))
  return {
    ...{ reported, quoted: {} },
    begins: {
      first: `it begins with ${first}`,
      verb: 'where its verb stands',
      over: 'what lies between it and the cue',
      cue: `the side of ${cue} on which it stands`,
    },
    ends: {
      next: `what follows its end: ${words(clause.until, Math.min(items.length, clause.until + 2))}`,
      before: `its last words: ${words(Math.max(clause.at, clause.until - 3), clause.until)}`,
      mark: 'the mark or word at which it ends',
    },
    speaker: source ? speakerFacts(scene, source, site, cue) : {},
  }
}

function speakerFacts(scene: Scene, source: Chunk, site: Site, cue: string): Facts {
  const text = shown(textOf(scene, source))
  const behind = source.first > site.cue
  const gap = behind ? source.first - site.last - 1 : site.cue - source.last - 1
  const side = behind ? 'behind' : 'before'
  return {
    kind: `${text} ${kinds[source.sort] ?? 'is a pronoun'}`,
    between:
      gap === 0
        ? `it stands right ${side} ${cue}`
        : `${gap} ${gap === 1 ? 'word lies' : 'words lie'} between it and ${cue}`,
    subject: source.verb === '' ? 'no verb follows it as its own' : 'it is the subject of a verb',
    aside: asides[asideOf(scene.items, source, site)]!,
    beside: `beside it: ${wordsIn(scene, source.first - 1, source.first)} before, ${wordsIn(scene, source.last + 1, source.last + 2)} behind`,
    word: `the word ${shown(source.head)} itself`,
  }
}

function wordsIn({ items, a }: Scene, from: number, to: number): string {
  const last = Math.min(to, items.length)
  return from < 0 || from >= last || (last === from + 1 && items[from]!.symbol === '¶')
    ? 'nothing'
    : shown(a.text.slice(items[from]!.start, items[last - 1]!.end), 40)
}
