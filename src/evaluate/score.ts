import type { QuoteKind, Span } from '../domain.js'
import { type Stretch, stretchesOf } from '../text/marks.js'
import { paragraphsOf } from '../text/paragraphs.js'
import { overlap } from '../text/spans.js'
import type { Annotated, AnnotatedText } from './brat.js'

/** What a reading says of one quote, as far as scoring needs it. */
export interface Predicted extends Span {
  readonly kind: QuoteKind
  readonly mention: Span | null
  readonly cue: Span | null
  readonly confidence: number
}

/** Counts of a figure: found and right, found and wrong, missed. */
export interface Tally {
  right: number
  wrong: number
  missed: number
}

export interface Scores {
  /** Quoted stretches told apart from titles and terms. */
  readonly detection: Tally
  /** The same with the right speaker mention. */
  readonly attribution: Tally
  /** Reported speech without marks whose cue is a verb of speech: the span at least half of the union. */
  readonly speech: Tally
  readonly speechWithSpeaker: Tally
  /** Of attributed stretches, by confidence: right mention or not. */
  readonly sure: Judged[]
  /** Of reported speech, by confidence: right clause and mention or not. */
  readonly reported: Judged[]
}

interface Judged {
  readonly confidence: number
  readonly right: boolean
}

const tally = (): Tally => ({ right: 0, wrong: 0, missed: 0 })

export const newScores = (): Scores => ({
  detection: tally(),
  attribution: tally(),
  speech: tally(),
  speechWithSpeaker: tally(),
  sure: [],
  reported: [],
})

/** Share of a span that lies in the given pieces, 0..1. */
export const covered = (span: Span, pieces: readonly Span[]): number =>
  pieces.reduce((sum, piece) => sum + overlap(span, piece), 0) / Math.max(1, span.end - span.start)

/** Whether a mention is the annotated source: at least half of the shorter of both lies in the other, and it is at most 60 units longer. */
export const names = (mention: Span, source: readonly Span[]): boolean =>
  source.some(
    (piece) =>
      overlap(mention, piece) > 0 &&
      overlap(mention, piece) * 2 >= Math.min(mention.end - mention.start, piece.end - piece.start) &&
      mention.end - mention.start <= piece.end - piece.start + 60,
  )

/** Adds one text to the scores.
 * What stands between quotation marks, marks excluded, is one item each. */
export function scoreText(gold: AnnotatedText, predicted: readonly Predicted[], scores: Scores): void {
  const stretches = stretchesOf(gold.text, paragraphsOf(gold.text))
  for (const stretch of stretches) scoreStretch(gold, stretch, predicted, scores)
  scoreSpeech(gold, stretches, predicted, scores)
}

function scoreStretch(gold: AnnotatedText, stretch: Span, predicted: readonly Predicted[], scores: Scores): void {
  const attribution = gold.attributions.find(({ content }) => covered(stretch, content) >= 0.5)
  const quote = predicted.find((p) => p.kind !== 'indirect' && covered(stretch, [p]) >= 0.5)
  add(
    scores.detection,
    quote !== undefined,
    attribution !== undefined,
    quote !== undefined && attribution !== undefined,
  )
  if (attribution?.source.length === 0) return
  const right = quote?.mention != null && attribution !== undefined && names(quote.mention, attribution.source)
  add(scores.attribution, quote?.mention != null, attribution !== undefined, right)
  if (quote?.mention) scores.sure.push({ confidence: quote.confidence, right })
}

function add(counts: Tally, found: boolean, there: boolean, right: boolean): void {
  if (right) counts.right++
  else {
    if (found) counts.wrong++
    if (there) counts.missed++
  }
}

const speechCue =
  /\b(say|said|tell|told|add(s|ed|ing)?|ask|argu|claim|not(e|es|ed|ing)\b|wr(ite|ote|iting|itten)|stat(e|es|ed|ing)\b|explain|report|announc|suggest|declar|insist|warn|accus|acknowledg|admit|advis|alleg|assert|boast|call|cit(e|es|ed|ing)\b|comment|complain|conced|conclud|confirm|contend|critici|demand|den(y|ies|ied)|describ|disclos|emphas|estimat|indicat|jok|mention|observ|offer|point|predict|promis|propos|question|quip|recall|remark|repl|respond|reveal|spe?ak|spoke|stress|testif|tweet|urg|vow)|according to|:/i

const isSpeech = (text: string, cue: readonly Span[]): boolean =>
  speechCue.test(cue.map(({ start, end }) => text.slice(start, end)).join(' '))

/** Whether quotation marks stand in a passage, or it between them. */
const isQuoted = (text: string, stretches: readonly Stretch[], piece: Span): boolean =>
  /[“”"]/.test(text.slice(piece.start, piece.end)) ||
  stretches.some(({ open, after }) => open < piece.end && after > piece.start)

const likeness = (p: Span, content: readonly Span[]): number => {
  const shared = content.reduce((sum, piece) => sum + overlap(p, piece), 0)
  const all = content.reduce((sum, piece) => sum + piece.end - piece.start, 0)
  return shared / Math.max(1, all + p.end - p.start - shared)
}

/** Reported speech: one to one, each annotated passage takes the prediction that is most like it. A passage that any quotation marks touch
 * is none, whatever they look like: ''...'', «...» and single marks count like “...”. Scorers that know double marks only count quotes
 * between other marks as reported speech that was missed. */
function scoreSpeech(
  gold: AnnotatedText,
  stretches: readonly Stretch[],
  predicted: readonly Predicted[],
  scores: Scores,
): void {
  const plain = ({ content }: Annotated) =>
    content.length > 0 && !content.some((piece) => isQuoted(gold.text, stretches, piece))
  const free = new Set(predicted.filter(({ kind }) => kind === 'indirect'))
  for (const attribution of gold.attributions.filter(plain)) {
    const best = [...free]
      .filter((p) => likeness(p, attribution.content) >= 0.5)
      .sort((x, y) => likeness(y, attribution.content) - likeness(x, attribution.content))[0]
    if (best) free.delete(best)
    if (!isSpeech(gold.text, attribution.cue)) continue
    add(scores.speech, best !== undefined, true, best !== undefined)
    const named = best?.mention != null && names(best.mention, attribution.source)
    if (attribution.source.length === 0) continue
    add(scores.speechWithSpeaker, best !== undefined, true, named)
    if (best) scores.reported.push({ confidence: best.confidence, right: named })
  }
  const elsewhere = [...gold.attributions.filter((x) => !plain(x)).flatMap(({ content }) => content), ...gold.ignored]
  const invented = [...free].filter((p) => covered(p, elsewhere) < 0.5 && (!p.cue || isSpeech(gold.text, [p.cue])))
  scores.reported.push(...invented.map(({ confidence }) => ({ confidence, right: false })))
  scores.speech.wrong += invented.length
  scores.speechWithSpeaker.wrong += invented.length
}

/** Precision, recall and F1 in per cent. */
export function rates({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number; of: number } {
  const precision = (100 * right) / Math.max(1, right + wrong)
  const recall = (100 * right) / Math.max(1, right + missed)
  return {
    precision,
    recall,
    f1: right === 0 ? 0 : (2 * precision * recall) / (precision + recall),
    of: right + missed,
  }
}

/** How much confidence means: of the attributions above the limit the share that is right, and their share of all, in per cent. */
export function above(sure: Scores['sure'], limit: number): { right: number; share: number } {
  const high = sure.filter(({ confidence }) => confidence > limit)
  const right = high.filter((item) => item.right).length
  return { right: (100 * right) / Math.max(1, high.length), share: (100 * high.length) / Math.max(1, sure.length) }
}
