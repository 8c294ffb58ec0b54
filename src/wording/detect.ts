import type { Signal, Span, Wording } from '../domain.js'
import { inCaseOf } from './letters.js'
import { buildLexicon } from './lexicon.js'
import { model as stored } from './model.js'
import { breakPhrases, findPhrases, type KnownPhrases } from './phrases.js'
import { type Scan, scan } from './scan.js'
import { type Model, openModel, type Suspect, scoreOf, suspectsOf } from './score.js'
import { translationSignals, withoutOverlap } from './translated.js'

/** What the detector says of a text. */
export interface WordingReport {
  readonly wording: Exclude<Wording, 'unchecked'>
  /** Sorted, never overlapping, each slices to the text; empty where the wording is original. */
  readonly signals: readonly Signal[]
}

interface Sign extends Suspect {
  readonly rule: string
}

// Weights of phrases, as of Suspect: a listed phrase is rarer in clean English than an expression that one could also mean so.
const phraseWeight = { 'broken-phrase': 4, 'frozen-phrase': 1.2 } as const
const limits = {
  kinds: 4,
  kindWeight: 1.5,
  clearKinds: 2,
  clearWeight: 2.5,
  kindValue: 0.1,
  score: 2,
  withoutOne: 0.3,
  translatedScore: 20,
  shown: 1.2,
}

/** Tells whether a text looks machine-paraphrased (altered), is a translation, or neither, and by which signs. A hint that a person
 * confirms or overrules: expected words are guesses, never repairs. Altered takes several different signs whose likelihoods,
 * taken together, speak for it in a text of its length. Linear in the text's length; never throws. */
export function detectWording(text: string): WordingReport {
  const signs = signsOf(scan(text))
  const translation = translationSignals(text)
  if (isAltered(signs, translation.length > 0)) return { wording: 'altered', signals: shown(text, signs) }
  return translation.length > 0 ? { wording: 'translated', signals: translation } : { wording: 'original', signals: [] }
}

let ready: { readonly model: Model; readonly phrases: KnownPhrases } | undefined

/** Made at first use, since opening the model takes a moment. */
function tools(): NonNullable<typeof ready> {
  if (ready === undefined) {
    const model = openModel(stored)
    ready = { model, phrases: breakPhrases(buildLexicon(), model.evidence) }
  }
  return ready
}

/** All signs, strong and weak: broken phrases, and the words outside them that may stand for others. A word in an intact
 * fixed phrase can only speak for clean English. */
function signsOf(words: Scan): Sign[] {
  const { model, phrases } = tools()
  const known = findPhrases(words, phrases)
  const broken: Sign[] = known.flatMap(({ start, end, expected, rule }) =>
    rule === 'intact-phrase'
      ? []
      : [{ start, end, printed: expected, meant: expected, weight: phraseWeight[rule], rule }],
  )
  const isOutside = outsideOf(broken)
  const isFree = outsideOf(known)
  const signs = [...broken]
  for (const suspect of suspectsOf(model, words)) {
    if (!isOutside(suspect)) continue
    const weight = isFree(suspect) ? suspect.weight : Math.min(0, suspect.weight)
    signs.push({ ...suspect, weight, rule: 'unlikely-word' })
  }
  return signs
}

/** Tells of spans asked for in reading order whether they lie outside the given ones. */
function outsideOf(spans: readonly Span[]): (span: Span) => boolean {
  let at = 0
  return ({ start, end }) => {
    while (at < spans.length && spans[at]!.end <= start) at++
    return at >= spans.length || spans[at]!.start >= end
  }
}

function isAltered(signs: readonly Sign[], translated: boolean): boolean {
  const kindsAbove = (least: number): number => {
    const kinds = new Set<string>()
    for (const { weight, printed } of signs) if (weight > least) kinds.add(printed)
    return kinds.size
  }
  const kinds = kindsAbove(limits.kindWeight)
  if (kinds < limits.kinds || kindsAbove(limits.clearWeight) < limits.clearKinds) return false
  const value = limits.kindValue * kinds
  if (scoreOf(signs) + value <= (translated ? limits.translatedScore : limits.score)) return false
  return scoreOf(withoutStrongest(signs)) + value > limits.withoutOne
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
        return { start, end, printed, expected: inCaseOf(meant, printed), rule }
      }),
  )
