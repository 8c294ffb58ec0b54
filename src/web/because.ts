import { speakerRules } from '../../seeds/quotes/reasons.js'
import type { Decision, Explanation, Question, Quote, Source } from '../domain.js'
import { documentOf, type Explained, readToExplain } from '../pipeline.js'
import { kindWords, listed } from './words.js'

/** Whether what decided a stored attribution can still be told. stored: this version reads the same, and this is why; other-version: it
 * reads the quote otherwise; not-found: it does not find the quote; person: a person added it, no machine decided anything. */
export type Standing = 'stored' | 'other-version' | 'not-found' | 'person'

/** What a quote's data say about its attribution. */
export interface Because {
  readonly standing: Standing
  /** What this version reads, where it is not what is stored. */
  readonly today: {
    readonly speaker: string | null
    readonly kind: Quote['kind']
    readonly mention: string | null
  } | null
  /** Only where `standing` is stored. */
  readonly explanation: Explanation | null
  /** The machine's own answer, whatever people said since. */
  readonly speaker: string | null
  readonly speakerRule: string
}

const kept = 4
const explainers = new Map<string, ReturnType<typeof readToExplain>>()

/** Reading takes its time, so the sources that were asked about last are kept as read. */
function explainerOf(source: Source): ReturnType<typeof readToExplain> {
  const known = explainers.get(source.sha256) ?? readToExplain(documentOf(source))
  explainers.delete(source.sha256)
  explainers.set(source.sha256, known)
  for (const oldest of [...explainers.keys()].slice(0, -kept)) explainers.delete(oldest)
  return known
}

/** Why the machine attributed a quote as it did. Its source is read again, and the reasons are given only if that gives just what is
 * stored: the same words, rules and confidence. */
export function becauseOf(quote: Quote, source: Source): Because {
  const { machine, speakerRule } = quote
  const answer = { speaker: (machine ?? quote).speaker?.name ?? null, speakerRule }
  if (quote.rule === 'person') return { ...answer, standing: 'person', today: null, explanation: null }
  const found = explainerOf(source)(machine ?? quote)
  if (!found) return { ...answer, standing: 'not-found', today: null, explanation: null }
  if (isStored(quote, found)) return { ...answer, standing: 'stored', today: null, explanation: found.explanation }
  const { attribution, kind } = found.quote
  const today = { speaker: attribution.name, kind, mention: found.explanation.mention }
  return { ...answer, standing: 'other-version', today, explanation: null }
}

function isStored(quote: Quote, { quote: now }: Explained): boolean {
  const places = ({ cue, mention }: Pick<Quote, 'cue' | 'mention'> | Explained['quote']): string =>
    JSON.stringify([cue?.start, cue?.end, mention?.start, mention?.end])
  return (
    now.kind === (quote.machine ?? quote).kind &&
    now.rule === quote.rule &&
    now.attribution.rule === quote.speakerRule &&
    Math.abs(now.confidence * now.attribution.confidence - quote.confidence) < 1e-9 &&
    places(now) === places(quote)
  )
}

/** One reason: how much it weighs (1 a little, 3 much), and whether for the answer. */
export interface Weighed {
  readonly words: string
  readonly size: 1 | 2 | 3
}

/** One question that was answered on the way to the speaker. */
export interface Step {
  readonly question: string
  readonly answer: string
  readonly sure: string | null
  readonly because: string | null
  readonly rule: string | null
  readonly speakFor: readonly Weighed[]
  readonly speakAgainst: readonly Weighed[]
  readonly others: string | null
}

/** "Why this speaker?" as a page shows it. */
export interface BecauseModel {
  /** What has to be known before the reasons, or why there are none. */
  readonly notes: readonly string[]
  readonly steps: readonly Step[]
}

const most = { for: 5, against: 3, others: 3 }
const least = 0.15

/** A probability as people say it: "97 in 100". */
export function inHundred(probability: number): string {
  if (probability > 0.995) return 'more than 99 in 100'
  return probability < 0.005 ? 'less than 1 in 100' : `${Math.round(100 * probability)} in 100`
}

const sizeOf = (weight: number): 1 | 2 | 3 => (Math.abs(weight) >= 1.5 ? 3 : Math.abs(weight) >= 0.6 ? 2 : 1)

const plain = { because: null, rule: null, speakFor: [], speakAgainst: [], others: null, sure: null }

function stepOf({ probability, reasons, others }: Decision, question: string, answer: string): Step {
  const heavy = reasons.filter(({ weight }) => Math.abs(weight) >= least)
  const weighed = (sign: 1 | -1, n: number): Weighed[] =>
    heavy
      .filter(({ weight }) => weight * sign > 0)
      .slice(0, n)
      .map(({ words, weight }) => ({ words, size: sizeOf(weight) }))
  const told = others
    .slice(0, most.others)
    .map((one) => `${one.text ? `“${one.text}”` : 'nobody near'} (${inHundred(one.probability)})`)
  return {
    ...plain,
    ...{ question, answer, sure: inHundred(probability) },
    speakFor: weighed(1, most.for),
    speakAgainst: weighed(-1, most.against),
    others: told.length > 0 ? listed(told) : null,
  }
}

const asked: Partial<Record<Question, readonly [question: string, answer: string]>> = {
  quoted: ['Are these somebody’s words, and not a title or a term?', 'Yes'],
  reported: ['Does the text report here what somebody said?', 'Yes'],
}

function mentionStep({ decisions, mention, rule }: Explanation): Step {
  const question = 'Which words name the speaker?'
  const answer = mention ? `“${mention}”` : 'None beside the quote'
  const decision = decisions.find((one) => one.question === 'speaker')
  if (decision) return stepOf(decision, question, answer)
  const because = rule.startsWith('quoted')
    ? 'the text says outright whose speech or writing these words are from'
    : null
  return { ...plain, question, answer, because, rule }
}

/** Why a mention stands for a speaker, by the rule that named it, as the end of "... because"; null for an unknown rule. */
export function ruleWords(speakerRule: string): string | null {
  const told = speakerRule
    .split('+')
    .flatMap((rule) => (Object.hasOwn(speakerRules, rule) ? [speakerRules[rule]!] : []))
  return told.length > 0 ? listed(told) : null
}

const speakerStep = ({ speaker, speakerRule, explanation }: Because): Step => ({
  ...plain,
  question: explanation?.mention ? `Who is “${explanation.mention}”?` : 'Who is that?',
  answer: speaker ?? 'Nobody who could be named',
  because: ruleWords(speakerRule),
  rule: speakerRule,
})

const notes: Record<Exclude<Standing, 'stored'>, string> = {
  person: 'A person added this quote, so no machine decided who said it.',
  'not-found':
    'This attribution was made by another version of Parallax, whose reasons were not kept. The present version does not find the quote.',
  'other-version': 'This attribution was made by another version of Parallax, whose reasons were not kept.',
}

function notesOf({ standing, today, speaker }: Because, quote: Quote): string[] {
  if (standing === 'stored') {
    if (!quote.machine) return []
    return [
      `A person has changed this since; these are the reasons for the machine’s own answer, ${speaker ?? 'nobody'}.`,
    ]
  }
  if (!today) return [notes[standing]]
  const mention = today.mention ? `, from the words “${today.mention}”` : ''
  const reading = `The present version reads: ${today.speaker ?? 'nobody who could be named'}, ${kindWords[today.kind].toLowerCase()}${mention}.`
  return [notes[standing], `${reading} Reading the source again (parallax reread) would store that.`]
}

/** "Why this speaker?": the questions in the order in which a person would ask them. */
export function becauseModel(because: Because, quote: Quote): BecauseModel {
  const { explanation } = because
  if (!explanation) return { notes: notesOf(because, quote), steps: [] }
  const found = explanation.decisions.flatMap((decision) => {
    const words = asked[decision.question]
    return words ? [stepOf(decision, ...words)] : []
  })
  return { notes: notesOf(because, quote), steps: [mentionStep(explanation), speakerStep(because), ...found] }
}
