import type { FoundQuote, Span } from '../domain.js'
import type { Scene } from './candidates.js'
import { initialledIn, isAnswer, isNameless, isQuestion, labelledIn, type Turn } from './labels.js'

/** The turns of a transcript ("PENCE: Well, look ..."), and the answers of an interview printed without labels. */
export function findTurns(scene: Scene): FoundQuote[] {
  const turns = labelled(scene)
  return turns.length > 0 ? withRest(scene, turns, quotesOf(scene, turns)) : answers(scene)
}

/** Paragraphs that begin with a speaker's label; at least three turns, and two of one label or all in capitals, or a question and its answer. */
function labelled({ a }: Scene): Turn[] {
  const found = labelledIn(a)
  const turns = found.filter((turn) => !isNameless(turn))
  const keys = new Set(turns.map((turn) => turn.key))
  const repeated = turns.length - keys.size
  const talk = turns.length >= 3 && repeated >= 2 && keys.size <= turns.length * 0.7
  return talk || turns.some((turn, i) => isQuestion(turn) && isAnswered(turn, turns[i + 1]))
    ? found.filter((turn) => isClose(turn, turns))
    : initialledIn(a)
}

const isAnswered = ({ paragraph }: Turn, next: Turn | undefined): boolean =>
  next !== undefined && isAnswer(next) && next.paragraph - paragraph <= 2

/** A turn has another within three paragraphs: lone labels elsewhere are headings. */
const isClose = (turn: Turn, turns: readonly Turn[]): boolean =>
  turns.some((other) => other !== turn && Math.abs(other.paragraph - turn.paragraph) <= 3)

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
  turns.forEach((turn, i) => {
    found.push(quotes[i]!)
    for (let k = turn.paragraph + 1; k < (turns[i + 1]?.paragraph ?? 0); k++) {
      const { start, end } = a.paragraphs[k]!
      if (!isOwnWords(a.text.slice(start, end))) break
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

const isOwnWords = (text: string): boolean =>
  /^\p{L}(?![^.!?]{0,30}:\s)/u.test(text) && /\b(I|we|you|my|our|me|us)\b/.test(text)

/** Name of the rule for an answer whose speaker is not told beside it. */
const answerRule = 'answer in an interview'

function colonIn(text: string, from: number, to: number): Span | null {
  const at = text.lastIndexOf(':', to - 1)
  return at >= from ? { start: at, end: at + 1 } : null
}

const announces = /\b(interview|conversation|spoke (?:by|on|to|with)|Q&A|questions and answers)\b/i
const shortened =
  /\b(conversation|interview|exchange|transcript|answers)\b[^.]{0,60}\b(shortened|edited|condensed|abridged|cut)\b/i

/** An interview that says it was shortened: behind that paragraph the interviewer's lines and the answers take turns. */
function answers({ a }: Scene): FoundQuote[] {
  const open = a.paragraphs.findIndex((p) => shortened.test(a.text.slice(p.start, p.end)))
  if (open < 0 || !announces.test(a.text.slice(0, a.paragraphs[open]!.end))) return []
  const found: FoundQuote[] = []
  for (let i = open + 1; i + 1 < a.paragraphs.length; i += 2) {
    const [asked, answer] = [a.paragraphs[i]!, a.paragraphs[i + 1]!]
    if (asked.end - asked.start > 240 || !isTalk(a.text.slice(answer.start, answer.end))) break
    found.push({
      ...answer,
      kind: 'block',
      cue: null,
      mention: null,
      continues: null,
      rule: answerRule,
      confidence: 0.75,
    })
  }
  return found.length >= 2 ? found : []
}

/** Speaks as somebody's own words: first or second person, or too short to tell. */
const isTalk = (text: string): boolean => text.length < 120 || /\b(I|we|you|my|our|me|us|I’m|I'm|I’ve)\b/.test(text)
