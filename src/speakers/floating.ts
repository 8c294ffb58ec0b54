import type { FoundQuote } from '../domain.js'
import type { Discourse, Trace } from './discourse.js'
import { type Finding, found, nobody } from './finding.js'
import type { Labels } from './labels.js'
import type { Entity } from './registry.js'
import { type Scene, wordAt } from './scene.js'
import { weights } from './weights.js'

/** Names the speaker of a quote without a mention: whoever the paragraph, the line before or the quote before speaks of.
 * @param done findings of the quotes before it, by index; undefined where none is known yet */
export function resolveFloating(
  scene: Scene,
  discourse: Discourse,
  labels: Labels,
  quotes: readonly FoundQuote[],
  i: number,
  done: readonly (Finding | undefined)[],
): Finding {
  const quote = quotes[i]!
  const continued = quote.continues === null ? undefined : done[quote.continues]
  if (continued) return { ...continued, rule: `${continued.rule}+continues`, confidence: continued.confidence * 0.97 }
  const told = quote.rule === answerRule ? labels.answer(quote) : undefined
  if (told) return told
  const interview = quote.kind === 'block' ? answerBefore(quotes, i, done) : undefined
  if (interview) return again(interview, 0.97)
  if (quote.rule === answerRule) {
    const asked = interviewee(scene, quote, labels.at('asks', quote.start))
    if (asked) return found(asked.entity, 'floating-interviewee', asked.alone ? 0.75 : 0.5)
  }
  const { words } = scene
  const index = Math.min(wordAt(scene, quote.start), words.length - 1)
  if (index < 0) return nobody('no-words')
  const paragraph = words[index]!.paragraph
  const before = previousIn(scene, quotes, i, done, paragraph)
  const subject = lastSubject(discourse, scene, index, paragraph)
  if (before && (!subject || subject.word <= before.word)) return again(before.finding, 0.85)
  if (subject) return found(subject.entity, 'floating-paragraph-subject', 0.75)
  const after = subjectBehind(discourse, scene, quote, paragraph)
  if (after) return found(after.entity, 'floating-sentence-subject', 0.6)
  const lead = lastSubject(discourse, scene, index, paragraph - 1)
  const neighbour = previousIn(scene, quotes, i, done, paragraph - 1)
  const introduced = lead && endsInColon(scene, index) ? lead : undefined
  if (introduced) return found(introduced.entity, 'floating-introduced', 0.8)
  if (neighbour && (!lead || lead.word <= neighbour.word)) return again(neighbour.finding, 0.55)
  if (lead) return found(lead.entity, 'floating-line-before', 0.55)
  return fallback(scene, discourse, done, i, index)
}

/** The answer before in an interview: the last block without a mention, unless somebody was named by a mention since. */
function answerBefore(
  quotes: readonly FoundQuote[],
  i: number,
  done: readonly (Finding | undefined)[],
): Finding | undefined {
  for (let j = i - 1; j >= 0 && j > i - 5; j--) {
    const { kind, mention } = quotes[j]!
    if (kind === 'block') return mention === null && done[j]?.name ? done[j] : undefined
    if (kind !== 'indirect') return undefined
  }
  return undefined
}

/** Name of the rule by which answers without a speaker's name are found. */
const answerRule = 'answer in an interview'

/** Whom an interview is with: the person named most of those who are named above the first question, the first of them in a tie, never who asks. `alone`: nobody else is
 * named nearly as often. */
function interviewee(
  scene: Scene,
  { start }: FoundQuote,
  asks: Entity | undefined,
): { entity: Entity; alone: boolean } | undefined {
  const paragraph = scene.words[wordAt(scene, start)]?.paragraph ?? 0
  const above = ({ first }: Entity): boolean =>
    (scene.words[wordAt(scene, first)]?.paragraph ?? paragraph) < paragraph - 1
  const persons = scene.entities
    .filter((entity) => entity.kind === 'person' && entity !== scene.author && entity !== asks && above(entity))
    .sort((one, other) => other.count - one.count || one.first - other.first)
  const [entity, second] = persons
  return entity && { entity, alone: !second || entity.count > second.count + 1 || second.count === 1 }
}

const again = (finding: Finding, factor: number): Finding => ({
  ...finding,
  rule: `floating-same-speaker`,
  confidence: finding.confidence * factor,
})

/** The last quote of a paragraph before quote `i`, with the index of the word where its attribution stands. */
function previousIn(
  scene: Scene,
  quotes: readonly FoundQuote[],
  i: number,
  done: readonly (Finding | undefined)[],
  paragraph: number,
): { finding: Finding; word: number } | undefined {
  for (let j = i - 1; j >= 0 && j > i - 6; j--) {
    const { start, end, mention } = quotes[j]!
    const word = wordAt(scene, start)
    if (scene.words[word]?.paragraph !== paragraph) return undefined
    const finding = done[j]
    if (finding?.name || finding?.entities.length)
      return { finding, word: Math.max(wordAt(scene, end), mention ? wordAt(scene, mention.start) : 0) }
  }
  return undefined
}

const isSubject = ({ weight, entity }: Trace): boolean => weight >= weights.plain && !entity.place

/** The last subject of a paragraph before word `index`. */
function lastSubject(discourse: Discourse, scene: Scene, index: number, paragraph: number): Trace | undefined {
  const { traces } = discourse
  let best: Trace | undefined
  for (let t = discourse.tracesBefore(index) - 1; t >= 0; t--) {
    const trace = traces[t]!
    const word = scene.words[trace.word]
    if (!word || word.paragraph < paragraph) break
    if (word.paragraph > paragraph || word.quoted || !isSubject(trace)) continue
    if (best && scene.words[best.word]!.sentence !== word.sentence) break
    if (!best || trace.weight >= best.weight) best = trace
  }
  return best
}

/** A subject behind the quote in its paragraph. */
function subjectBehind(discourse: Discourse, scene: Scene, { end }: FoundQuote, paragraph: number): Trace | undefined {
  const from = wordAt(scene, end)
  for (let t = discourse.tracesBefore(from); t < discourse.traces.length; t++) {
    const trace = discourse.traces[t]!
    const word = scene.words[trace.word]
    if (!word || word.paragraph !== paragraph || trace.word > from + 25) return undefined
    if (!word.quoted && trace.weight >= weights.subject * 0.8) return trace
  }
  return undefined
}

/** Whether the paragraph before word `index` ends in a colon. */
function endsInColon({ words }: Scene, index: number): boolean {
  let i = index
  while (i > 0 && words[i - 1]!.paragraph === words[index]!.paragraph) i--
  return words[i - 1]?.text === ':'
}

/** An interview's answers: the speaker so far, else the person introduced last, else the first to be named at all. */
function fallback(
  scene: Scene,
  discourse: Discourse,
  done: readonly (Finding | undefined)[],
  i: number,
  index: number,
): Finding {
  const previous = done[i - 1]
  if (previous?.name && /^floating/.test(previous.rule)) return again(previous, 0.9)
  const choice = discourse.lastBefore(index, ({ kind }) => kind === 'person')
  const person = choice ?? firstPerson(scene)
  if (previous?.name && !choice) return again(previous, 0.6)
  return person ? found(person, 'floating-interviewee', 0.45) : nobody('floating')
}

/** The first person to be named in the document. */
const firstPerson = (scene: Scene): Entity | undefined =>
  scene.cast.references.find(({ options }) => options[0]!.kind === 'person')?.options[0]
