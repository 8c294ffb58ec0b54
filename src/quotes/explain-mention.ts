import { mentionAspects } from '../../seeds/quotes/reasons.js'
import type { Decision } from '../domain.js'
import { candidatesFor, type Scene, withCarried } from './candidates.js'
import type { Chunk } from './chunks.js'
import { type DirectModels, type Judged, ruledSpeaker } from './direct.js'
import { type Before, mentionFeatures, namesOf, nobodyFeatures } from './features.js'
import { governorOf } from './governor-features.js'
import { type Link, verbLeft, verbRight } from './links.js'
import { softmax } from './model.js'
import type { Outer } from './outer.js'
import { type Facts, reasonsOf, shown, weighed } from './reasons.js'
import { reportBy } from './report-features.js'

/** Why this phrase, or nobody, was taken for the one that names the speaker of a stretch: the features that the model weighed, and the
 * other phrases that it weighed against it. Undefined where a rule decided that before the model.
 * @param before the stretch before, as it was judged */
export function explainMention(
  scene: Scene,
  models: DirectModels,
  { place, mention }: Judged,
  before: Before | undefined,
): Decision | undefined {
  if (ruledSpeaker(scene, place)) return undefined
  const options = [null, ...withCarried(candidatesFor(scene, place), before?.mention)]
  const names = options.map((chunk) =>
    chunk ? mentionFeatures(scene, place, chunk, before) : namesOf((add) => nobodyFeatures(scene, place, before, add)),
  )
  const features = names.map((own) =>
    own.map((feature) => ({ feature, weight: models.mention.score((add) => add(feature)) })),
  )
  const probabilities = softmax(features.map((own) => own.reduce((sum, { weight }) => sum + weight, 0)))
  const chosen = options.findIndex((chunk) => chunk?.start === mention?.start && chunk?.end === mention?.end)
  const others = options.map((chunk, i) => ({
    text: chunk && scene.a.text.slice(chunk.start, chunk.end),
    probability: probabilities[i]!,
  }))
  return {
    question: 'speaker',
    probability: probabilities[chosen] ?? 0,
    others: others.filter((_, i) => i !== chosen).sort((x, y) => y.probability - x.probability),
    reasons: reasonsOf(features[chosen] ?? [], mentionAspects, mention ? factsOf(scene, place, mention, before) : none),
    features: weighed(features[chosen] ?? []),
  }
}

const none: Facts = { nobody: 'nobody is named beside these words' }

const kinds: Record<Chunk['sort'], string> = {
  he: 'is a pronoun for a person',
  they: 'is a pronoun for several',
  it: 'is a pronoun for a thing or an organisation',
  I: 'is a pronoun for whoever speaks or writes',
  who: 'goes back to somebody named before',
  name: 'is a name',
  noun: 'describes somebody',
  owner: 'owns what is spoken of',
  label: 'is a label, as in a transcript',
  other: 'is a pronoun that seldom names a speaker',
}

const subjects: Readonly<Record<string, string>> = {
  C: 'it is the subject of a reporting verb',
  D: 'it is the subject of a verb of thinking or showing',
  V: 'it is the subject of a verb that reports nothing',
  A: 'it is the subject of an auxiliary verb',
  '': 'no verb follows it as its own',
}

function factsOf(scene: Scene, place: number, chunk: Chunk, before: Before | undefined): Facts {
  const { outer, a } = scene
  const text = shown(a.text.slice(chunk.start, chunk.end))
  return {
    label: 'the words themselves begin with a label, as in a transcript',
    kind: `${text} ${kinds[chunk.sort]}`,
    word: `the word ${shown(outer[chunk.last]!.lower)} itself`,
    between: betweenFact(scene, place, chunk),
    verb: verbFact(outer, chunk, place),
    beside: `beside it: ${wordAt(outer, chunk.first - 1)} before, ${wordAt(outer, chunk.last + 1)} behind`,
    subject: subjects[chunk.verb]!,
    closes: 'it closes the sentence',
    governs: governsFact(scene, place, chunk),
    reports: reportsFact(scene, place, chunk),
    sequence: sequenceFact(chunk, before),
  }
}

function betweenFact({ outer, a }: Scene, place: number, chunk: Chunk): string {
  const after = chunk.first > place
  const [from, to] = after ? [place + 1, chunk.first] : [chunk.last + 1, place]
  if (from >= to) return after ? 'it stands right behind the quote' : 'it stands right before the quote'
  const between = a.text.slice(outer[from]!.start, outer[to - 1]!.end)
  const inParagraph = !outer.slice(from, to).some(({ symbol }) => symbol === '¶')
  if (inParagraph && between.length <= 40) return `only ${shown(between)} stands between it and the quote`
  const where = inParagraph ? 'in the same paragraph' : 'in another paragraph'
  return `it stands ${to - from} words ${after ? 'behind' : 'before'} the quote, ${where}`
}

function verbFact(outer: readonly Outer[], chunk: Chunk, place: number): string {
  const [left, right] = [verbLeft(outer, chunk, place), verbRight(outer, chunk, place)]
  const tell = ({ word, sort }: Link): string => `the ${sort === 'other' ? 'verb' : 'cue'} ${shown(word)}`
  if (left && (left.sort !== 'other' || !right)) return `${tell(left)} stands right before it`
  return right ? `${tell(right)} follows it` : 'no verb stands beside it'
}

function governsFact(scene: Scene, place: number, chunk: Chunk): string {
  const word = governorOf(scene, place, chunk)?.word
  return word ? `it does what ${shown(word)} says` : 'no word that could report the quote is its own'
}

function reportsFact(scene: Scene, place: number, chunk: Chunk): string {
  if (!scene.reports.has(place)) return 'no reported clause stands around the quote'
  return reportBy(scene, place, chunk)
    ? 'it is who says the clause around the quote'
    : 'the clause around the quote is rather said by another'
}

function wordAt(outer: readonly Outer[], i: number): string {
  const item = outer[i]
  if (!item || item.symbol === '¶') return 'nothing'
  return item.symbol === 'Q' ? 'a quote' : shown(item.lower)
}

function sequenceFact(chunk: Chunk, before: Before | undefined): string {
  if (!before) return 'these are the first words in quotation marks'
  if (!before.mention) return 'nobody was named beside the quote before'
  return before.mention === chunk
    ? 'it names the speaker of the quote before, too'
    : 'the quote before is named by other words'
}
