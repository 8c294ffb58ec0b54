import type { FoundQuote, Span } from '../domain.js'
import { answerRule, findAnswers } from './answers.js'
import type { Scene } from './candidates.js'
import { initialledIn, isAnswer, isNameless, isQuestion, labelledIn, shortKey, type Turn } from './labels.js'

/** The turns of a transcript ("PENCE: Well, look ..."), and the answers of an interview printed without labels. */
export function findTurns(scene: Scene): FoundQuote[] {
  const turns = labelled(scene)
  return turns.length > 0 ? withRest(scene, turns, quotesOf(scene, turns)) : findAnswers(scene)
}

/** Paragraphs that begin with a speaker's label; at least three turns, and two of one label, or a question and its
 * answer, or two posts. */
function labelled({ a }: Scene): Turn[] {
  const found = labelledIn(a)
  const turns = found.filter((turn) => !isNameless(turn))
  const paragraphs = turns.map(({ paragraph }) => paragraph)
  const keys = new Set(turns.map(shortKey))
  const repeated = turns.length - keys.size
  const talk = turns.length >= 3 && repeated >= 2 && keys.size <= turns.length * 0.7
  if (!talk && turns.filter(({ isPost }) => isPost).length > 1) return turns.filter(({ isPost }) => isPost)
  return talk || turns.some((turn, i) => isQuestion(turn) && isAnswered(turn, turns[i + 1]))
    ? found.filter((turn) => isClose(paragraphs, turn))
    : initialledIn(a)
}

const isAnswered = ({ paragraph }: Turn, next: Turn | undefined): boolean =>
  next !== undefined && isAnswer(next) && next.paragraph - paragraph <= 2

/** A turn has another within three paragraphs: lone labels elsewhere are headings. */
const isClose = (paragraphs: readonly number[], { paragraph }: Turn): boolean => {
  let at = 0
  for (let high = paragraphs.length; at < high; ) {
    const mid = (at + high) >> 1
    if (paragraphs[mid]! < paragraph) at = mid + 1
    else high = mid
  }
  const behind = paragraphs[at] === paragraph ? at + 1 : at
  return paragraph - (paragraphs[at - 1] ?? -9) <= 3 || (paragraphs[behind] ?? Number.MAX_VALUE) - paragraph <= 3
}

function quotesOf({ a }: Scene, turns: readonly Turn[]): FoundQuote[] {
  const questions = turns.some(isQuestion)
  return turns.map((turn) => {
    const { label, said } = turn
    const answers = questions && isAnswer(turn)
    return {
      start: said.start,
      end: said.end,
      kind: 'block' as const,
      cue: colonIn(a.text, label.end, said.start),
      mention: answers ? null : label,
      continues: null,
      rule: answers ? answerRule : 'turn of a transcript',
      confidence: answers ? 0.85 : 0.92,
    }
  })
}

/** An answer of several paragraphs: those behind a turn and before the next that speak as "I", "we" or "you". */
function withRest({ a }: Scene, turns: readonly Turn[], quotes: readonly FoundQuote[]): FoundQuote[] {
  const found: FoundQuote[] = []
  const impersonal = !/\b(I|my|me)\b/.test(a.text.slice(0, turns[0]!.label.start))
  turns.forEach((turn, i) => {
    found.push(quotes[i]!)
    if (turn.isPost) return
    const last = i === turns.length - 1
    const behind = last ? Math.min(a.paragraphs.length, turn.paragraph + 3) : turns[i + 1]!.paragraph
    for (let k = turn.paragraph + 1; k < behind; k++) {
      const { start, end } = a.paragraphs[k]!
      if (isAskedBefore(turn, turns[i + 1], k, a.text[end - 1])) break
      if (!isOwnWords(a.text.slice(start, end)) || (last && (!impersonal || !isAnswerOn(a.text.slice(start, end)))))
        break
      const continues = found.length - 1
      found.push({
        ...quotes[i]!,
        start,
        end,
        cue: null,
        mention: null,
        continues,
        rule: 'turn of a transcript goes on',
      })
    }
  })
  return found
}

/** A question right before the next turn of the same speaker is put to them: it has no label where one only answers. */
const isAskedBefore = (turn: Turn, next: Turn | undefined, paragraph: number, last: string | undefined): boolean =>
  last === '?' && next?.paragraph === paragraph + 1 && shortKey(next) === shortKey(turn)

/** Behind the last turn the one who prints it may go on; an answer speaks as "I" or "you", quotes nobody and tells of no interview. */
const isAnswerOn = (text: string): boolean =>
  /\b(I|my|me|you)\b/.test(text) && !/["“”„«]/.test(text) && !/\b(interview|conversation|spoke|said|told)\b/.test(text)

const isOwnWords = (text: string): boolean =>
  /^\p{L}(?![^.!?]{0,30}:\s)/u.test(text) && /\b(I|we|you|my|our|me|us)\b/.test(text)

function colonIn(text: string, from: number, to: number): Span | null {
  const at = from + text.slice(from, to).lastIndexOf(':')
  return at >= from ? { start: at, end: at + 1 } : null
}
