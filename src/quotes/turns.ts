import type { FoundQuote, Span } from '../domain.js'
import type { Scene } from './candidates.js'

interface Turn {
  readonly paragraph: number
  readonly label: Span
  readonly key: string
  readonly said: Span
}

/** The turns of a transcript ("PENCE: Well, look ..."), and the answers of an interview printed without labels. */
export function findTurns(scene: Scene): FoundQuote[] {
  const turns = labelled(scene)
  return turns.length > 0 ? withRest(scene, turns, quotesOf(scene, turns)) : answers(scene)
}

// "Jun-ho Seok – Chief Financial Officer:", "MR. EARNEST:", "Q:", "Operator:"
const label =
  /^(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al)){0,4})( ?[–—-] [^:]{3,60}|, [^:]{3,60}| \([^)]{2,60}\))?:\s+(?=\S)/u
const heading =
  /^(note|update|correction|editor'?s? note|source|photo|image|video|related|more|read|why it matters|yes, but|flashback|the other side|bottom line|what we.re watching|opinion|exclusive|breaking|interview|podcast|tags|topics|share|by|author|published|updated|subject|from|to|date|daily brief|rare earths|caption|and finally|go deeper|driving the news|the big picture|between the lines|what's next|state of play|zoom in|zoom out|by the numbers|details|context|background|summary|key points|watch|listen|reminder|warning|tip|advice|step|chapter|part|section)$/i

/** Paragraphs that begin with a speaker's label; at least three turns, and two of one label or all in capitals. */
function labelled({ a }: Scene): Turn[] {
  const turns: Turn[] = []
  a.paragraphs.forEach((paragraph, i) => {
    const text = a.text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 160))
    const match = label.exec(text)
    if (!match || heading.test(match[1]!) || text[match[0].length] === '“' || text[match[0].length] === '"') return
    const start = paragraph.start + match[0].length
    if (start >= paragraph.end) return
    turns.push({
      paragraph: i,
      label: { start: paragraph.start, end: paragraph.start + match[1]!.length },
      key: match[1]!,
      said: { start, end: paragraph.end },
    })
  })
  const keys = new Set(turns.map((turn) => turn.key))
  const repeated = turns.length - keys.size
  return turns.length >= 3 && repeated >= 2 && keys.size <= turns.length * 0.7
    ? turns.filter((turn) => isClose(turn, turns))
    : []
}

/** A turn has another within three paragraphs: lone labels elsewhere are headings. */
const isClose = (turn: Turn, turns: readonly Turn[]): boolean =>
  turns.some((other) => other !== turn && Math.abs(other.paragraph - turn.paragraph) <= 3)

/** Labels of interviews that name nobody: the answer is the interviewee's, whoever that is. */
const question = /^(Q|Question)$/i
const answer = /^(A|Answer)$/i

function quotesOf({ a }: Scene, turns: readonly Turn[]): FoundQuote[] {
  const questions = turns.some(({ key }) => question.test(key))
  return turns.map(({ label, key, said }) => {
    const answers = questions && answer.test(key)
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
