import type { Signal, Span, Wording } from '../domain.js'
import { inCaseOf } from './letters.js'
import { model as stored } from './model.js'
import { findPhrases, type KnownPhrases, openPhrases } from './phrases.js'
import { type Scan, scan } from './scan.js'
import { type Model, openModel, type Suspect, scoreOf, suspectsOf } from './score.js'
import { shippedTables } from './tables.js'
import { findTraits } from './traits.js'
import { translationSignals, withoutOverlap } from './translated.js'

/** What the detector says of a text. */
export interface WordingReport {
  readonly wording: Exclude<Wording, 'unchecked'>
  /** Sorted, never overlapping, each slices to the text; empty where the wording is original. */
  readonly signals: readonly Signal[]
}

interface Sign extends Omit<Suspect, 'meant'> {
  readonly meant: string | null
  readonly rule: string
}

// Weights of phrases, as of Suspect: a listed phrase is rarer in clean English than an expression that one could also mean so.
const phraseWeight = { 'broken-phrase': 4, 'broken-name': 3.5, 'frozen-phrase': 2 } as const
const traitWeight: Readonly<Record<string, number>> = { 'odd-reporting': 1.6, 'wrong-article': 2.5 }
const otherTraitWeight = 2
/** How many different signs, how many clear ones, and what score altered wording takes. */
interface Needs {
  readonly kinds: number
  readonly clearKinds: number
  readonly score: number
  /** What score the others take without the strongest sign. */
  readonly withoutOne: number
}
const everydayNeeds: Needs = { kinds: 4, clearKinds: 2, score: 1.5, withoutOne: -0.1 }
// Old prose and other rare English share some words with a thesaurus, seldom many.
const thesaurusNeeds: Needs = { kinds: 6, clearKinds: 3, score: 1.6, withoutOne: 0.9 }
const limits = {
  kindWeight: 1.5,
  clearWeight: 2.5,
  kindValue: 0.1,
  translatedScore: 20,
  shown: 1,
}

/** Tells whether a text looks machine-paraphrased (altered), is a translation, or neither, and by which signs. A hint that a person
 * confirms or overrules: expected words are guesses, never repairs. Altered takes several different signs whose likelihoods,
 * taken together, speak for it in a text of its length. Linear in the text's length; never throws. */
export function detectWording(text: string): WordingReport {
  const signs = signsOf(text, scan(text))
  const translation = translationSignals(text)
  const isTranslated = translation.length > 0
  // A program that knows only everyday words would drown among all the words of the thesaurus that it never prints.
  const everyday = signs.filter(({ isEveryday }) => isEveryday)
  if (isAltered(everyday, isTranslated, everydayNeeds) || isAltered(signs, isTranslated, thesaurusNeeds))
    return { wording: 'altered', signals: shown(text, signs) }
  return isTranslated ? { wording: 'translated', signals: translation } : { wording: 'original', signals: [] }
}

let ready: { readonly model: Model; readonly phrases: KnownPhrases } | undefined

/** Made at first use, since opening the model takes a moment. */
function tools(): NonNullable<typeof ready> {
  if (ready === undefined) {
    const tables = shippedTables(stored)
    ready = { model: openModel(stored, tables), phrases: openPhrases(tables.phrases) }
  }
  return ready
}

/** All signs, strong and weak: broken phrases, general traits, and the words outside them that may stand for others. A word in an
 * intact fixed phrase can only speak for clean English. */
function signsOf(text: string, words: Scan): Sign[] {
  const { model, phrases } = tools()
  const known = findPhrases(text, words, phrases)
  const broken = known.flatMap((found) => {
    const { expected, rule } = found
    return rule === 'intact-phrase' ? [] : [sign(found, expected, expected, phraseWeight[rule], rule)]
  })
  const traits = findTraits(text, words)
    .filter(outsideOf(broken))
    .map((found) => sign(found, found.rule, found.meant, traitWeight[found.rule] ?? otherTraitWeight, found.rule))
  const signs = [...broken, ...traits].sort((a, b) => a.start - b.start)
  const isOutside = outsideOf([...signs])
  const isIntact = insideOf(known.filter(({ rule }) => rule === 'intact-phrase'))
  // Written out, since copying a hundred objects a page by spreading costs more than finding them.
  for (const suspect of suspectsOf(model, words)) {
    if (!isOutside(suspect)) continue
    const { start, end, printed, meant, isEveryday } = suspect
    const weight = isIntact(suspect) ? Math.min(0, suspect.weight) : suspect.weight
    signs.push({ start, end, printed, meant, weight, rule: 'unlikely-word', isEveryday })
  }
  return signs
}

const sign = ({ start, end }: Span, printed: string, meant: string | null, weight: number, rule: string): Sign => ({
  start,
  end,
  printed,
  meant,
  weight,
  rule,
  isEveryday: true,
})

/** Tells of spans asked for in reading order whether they lie outside the given ones. */
function outsideOf(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < spans.length && spans[at]!.end <= start) at++
    return at >= spans.length || spans[at]!.start >= end
  }
}

/** Tells of spans asked for in reading order whether they lie inside one of the given ones. */
function insideOf(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < spans.length && spans[at]!.end <= start) at++
    return at < spans.length && spans[at]!.start <= start && end <= spans[at]!.end
  }
}

function isAltered(signs: readonly Sign[], translated: boolean, needs: Needs): boolean {
  const kindsAbove = (least: number): number => {
    const kinds = new Set<string>()
    for (const { weight, printed } of signs) if (weight > least) kinds.add(printed)
    return kinds.size
  }
  const kinds = kindsAbove(limits.kindWeight)
  if (kinds < needs.kinds || kindsAbove(limits.clearWeight) < needs.clearKinds) return false
  const value = limits.kindValue * kinds
  if (scoreOf(signs) + value <= (translated ? limits.translatedScore : needs.score)) return false
  return scoreOf(withoutStrongest(signs)) + value > needs.withoutOne
}

/** The signs less those of the kind that weighs most, all its repetitions taken together: the others have to speak for themselves. */
function withoutStrongest(signs: readonly Sign[]): Sign[] {
  const byKind = new Map<string, Sign[]>()
  for (const sign of signs) {
    const known = byKind.get(sign.printed)
    if (known === undefined) byKind.set(sign.printed, [sign])
    else known.push(sign)
  }
  const scores = [...byKind].map(([kind, own]) => [kind, scoreOf(own)] as const)
  const strongest = scores.reduce((best, next) => (next[1] > best[1] ? next : best), ['', 0] as const)[0]
  return signs.filter(({ printed }) => printed !== strongest)
}

const shown = (text: string, signs: readonly Sign[]): Signal[] =>
  withoutOverlap(
    signs
      .filter(({ weight }) => weight > limits.shown)
      .map(({ start, end, meant, rule }) => {
        const printed = text.slice(start, end)
        return { start, end, printed, expected: meant === null ? null : inCaseOf(meant, printed), rule }
      }),
  )
