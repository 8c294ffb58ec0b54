import type { FoundQuote, Span } from '../domain.js'
import type { Scene } from './candidates.js'

/** Name of the rule for an answer whose speaker is not told beside it. */
export const answerRule = 'answer in an interview'

const announces = /\b(interview|conversation|spoke (?:by|on|to|with)|Q&A|questions and answers)\b/i
const shortened =
  /\b(conversation|interview|exchange|transcript|answers)\b[^.]{0,60}\b(shortened|edited|condensed|abridged|cut)\b/i
/** "We asked her six questions", "Five questions for Ada Quill", "Q&A" */
const asking =
  /\b(?:we|I|our \p{L}+) (?:asked|put)\b[^.]{0,60}\bquestions?\b|\b(?:questions|minutes) (?:for|to|with) (?:the )?\p{L}|\bQ&A\b/iu

/** The answers of an interview printed without labels. */
export const findAnswers = (scene: Scene): FoundQuote[] => {
  const found = turnByTurn(scene)
  return found.length > 0 ? found : belowQuestions(scene)
}

/** An interview that says it was shortened: behind that paragraph the interviewer's lines and the answers take turns. */
function turnByTurn({ a }: Scene): FoundQuote[] {
  const open = a.paragraphs.findIndex((p) => shortened.test(a.text.slice(p.start, p.end)))
  if (open < 0 || !announces.test(a.text.slice(0, a.paragraphs[open]!.end))) return []
  const found: FoundQuote[] = []
  for (let i = open + 1; i + 1 < a.paragraphs.length; i += 2) {
    const [asked, answer] = [a.paragraphs[i]!, a.paragraphs[i + 1]!]
    if (asked.end - asked.start > 240 || !isTalk(a.text.slice(answer.start, answer.end))) break
    found.push(answerOf(answer))
  }
  return found.length >= 2 ? found : []
}

/** An interview that says it asks questions: short lines that are questions, and what stands
 * below each. Questions to “you”, or answers that speak as “I”, are an interview's; others may be the writer's own. */
function belowQuestions({ a }: Scene): FoundQuote[] {
  const line = (i: number): string => a.text.slice(a.paragraphs[i]!.start, a.paragraphs[i]!.end)
  const isQuestion = (i: number): boolean =>
    i < a.paragraphs.length && line(i).length < 200 && /\?[*_]*$/.test(line(i)) && !/["“„«]/.test(line(i))
  const first = a.paragraphs.findIndex((_, i) => i > 0 && isQuestion(i))
  if (first < 0 || !asking.test(a.text.slice(0, a.paragraphs[first]!.start))) return []
  const found: FoundQuote[] = []
  let pairs = 0
  let personal = 0
  for (let i = first; isQuestion(i) && i + 1 < a.paragraphs.length; pairs++) {
    if (/\b(you|your)\b/i.test(line(i))) personal++
    let next = i + 2
    while (next < a.paragraphs.length && !isQuestion(next) && next - i < longestAnswer) next++
    const end = isQuestion(next) ? next : i + 2
    for (let k = i + 1; k < end; k++)
      found.push({ ...answerOf(a.paragraphs[k]!), continues: k > i + 1 ? found.length - 1 : null })
    i = end
  }
  const own = found.filter(({ start, end }) => /\b(I|we|my|our|me|us|you)\b/.test(a.text.slice(start, end)))
  return pairs >= 3 && (own.length * 2 >= found.length || personal * 2 >= pairs) ? found : []
}

/** Paragraphs from one question to the next. */
const longestAnswer = 6

const answerOf = (span: Span): FoundQuote => ({
  ...span,
  kind: 'block',
  cue: null,
  mention: null,
  continues: null,
  rule: answerRule,
  confidence: 0.75,
})

/** Speaks as somebody's own words: first or second person, or too short to tell. */
const isTalk = (text: string): boolean => text.length < 120 || /\b(I|we|you|my|our|me|us|I’m|I'm|I’ve)\b/.test(text)
