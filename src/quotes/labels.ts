import { rubrics } from '../../seeds/quotes/rubrics.js'
import type { Span } from '../domain.js'
import type { Analysis } from '../text/analyse.js'

/** A paragraph that begins with who speaks it: "QUILL: Well, look ...". */
export interface Turn {
  readonly paragraph: number
  readonly label: Span
  readonly key: string
  /** The words behind the label. */
  readonly said: Span
  /** A post with its account's name above it or its handle before it. */
  readonly isPost?: boolean
}

// "Jun-ho Seok – Chief Financial Officer:", "MR. EARNEST:", "THE CHAIRMAN:", "**Q:**", "Operator:"
const named =
  /^(?:[[(]?\d\d?[:.]\d\d(?:[:.]\d\d)?[\])]? (?:[–—-] )?|Q\d{1,4} )?[*_]{0,3}(\p{Lu}[\p{L}.'’-]*(?: (?:\p{Lu}[\p{L}.'’-]*|de|van|von|der|bin|al)){0,4})( ?[–—-] [^:]{3,60}|, [^:]{3,60}| \([^)]{2,60}\))?[*_]{0,3}:[*_]{0,3}\s+(?=\S)/u
/** "↳ @ferryfan:" in a thread of posts. */
const handle = /^(?:[↳→└⤷»>•*-]+ ?)?(@[A-Za-z0-9_.]{2,30}):\s+(?=\S)/u
/** "Ada Quill @adaquill", "Vale Ferries ✔ replying to @adaquill": a line above a post. */
const postHead =
  /^(\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4})(?: [✔✓☑])?(?: replying to)? @[A-Za-z0-9_]{2,30}(?: · .{1,20})?$/u
/** "A voice:", "Several members:" among turns. */
const nameless = /^((?:An?|Another|Some|Several) \p{Ll}[\p{Ll}’'-]+(?: [\p{Ll}’'-]+){0,5}):\s+(?=\S)/u
/** Court reporters print "Q." and "A.", magazines "Q –". */
const lettered = /^[*_]{0,3}([QA])(?:\d{1,3}[.:]?|\.| [–—-])[*_]{0,3}\s+(?=[\p{Lu}\d“"‘*_(¿])/u

/** "JK And the machine?", initials in bold or in another type on paper. */
const bare = /^(\p{Lu}{2,3})[ \t]+(?=[\p{Lu}“"‘¿])/u

const headings = new Set(rubrics)

/** Whether the words before a colon name a part of the page, and nobody. */
export const isHeading = (label: string): boolean => headings.has(label.toLowerCase().replaceAll('’', "'"))

const longestLabel = 160
/** Most paragraphs have no label, and are looked at no closer. */
const isLabelled = /:\s|@|^[*_]{0,3}[QA]\b/

/** All paragraphs that could be turns: whether they are is told by how they follow one another. */
export function labelledIn({ text, paragraphs }: Analysis): Turn[] {
  const turns: Turn[] = []
  paragraphs.forEach(({ start, end }, paragraph) => {
    const line = text.slice(start, Math.min(end, start + longestLabel))
    if (paragraph === 0 && isTitle(line)) return
    if (!isLabelled.test(line)) return
    const post = line.includes('@') ? postHead.exec(line) : null
    const below = paragraphs[paragraph + 1]
    if (post && below && below.start <= end + 1) {
      const label = { start, end: start + post[1]!.length }
      turns.push({ paragraph: paragraph + 1, label, key: post[1]!, said: below, isPost: true })
      return
    }
    const match = named.exec(line) ?? lettered.exec(line) ?? nameless.exec(line) ?? handle.exec(line)
    if (!match || isHeading(match[1]!) || /[“"]/.test(text[start + match[0].length] ?? '')) return
    const said = start + match[0].length
    const label = start + match[0].indexOf(match[1]!)
    const rest = text.slice(said, end).replace(/\s*[*_]+$/, '')
    if (rest === '') return
    turns.push({
      paragraph,
      label: { start: label, end: label + match[1]!.length },
      key: match[1]!,
      said: { start: said, end: said + rest.length },
      isPost: match[1]!.startsWith('@'),
    })
  })
  return turns
}

/** "Deep Water, episode 4: transcript" at the top is no turn. */
const isTitle = (line: string): boolean =>
  line.length < 100 &&
  !/[.?!:]["”’]?$/.test(line) &&
  /^[^:]*\b(episode|part|transcript|interview|hearing|debate|live|day)\b/i.test(line)

/** Paragraphs that begin with initials and no mark behind them: two or three who take turns, each more than once, one right below the other. */
export function initialledIn({ text, paragraphs }: Analysis): Turn[] {
  const turns: Turn[] = []
  paragraphs.forEach(({ start, end }, paragraph) => {
    const match = bare.exec(text.slice(start, Math.min(end, start + 8)))
    if (!match) return
    const label = { start, end: start + match[1]!.length }
    turns.push({ paragraph, label, key: match[1]!, said: { start: start + match[0].length, end } })
  })
  const keys = new Set(turns.map(({ key }) => key))
  const once = [...keys].some((key) => turns.filter((turn) => turn.key === key).length < 2)
  const alternate = turns.every(
    ({ key, paragraph }, i) => i === 0 || (key !== turns[i - 1]!.key && paragraph - turns[i - 1]!.paragraph <= 3),
  )
  return turns.length >= 4 && keys.size >= 2 && keys.size <= 3 && !once && alternate ? turns : []
}

/** Who a turn is of, as far as counting goes: "COL. ADA QUILL, DIRECTOR" speaks again as "QUILL". */
export const shortKey = ({ key }: Turn): string => key.slice(key.lastIndexOf(' ') + 1).toLowerCase()

/** Labels that name nobody: who asks and who answers is told elsewhere. */
export const isQuestion = ({ key }: Turn): boolean => /^(Q|Question)\.?$/i.test(key)
export const isAnswer = ({ key }: Turn): boolean => /^(A|Answer)\.?$/i.test(key)
export const isNameless = ({ key }: Turn): boolean => /^(An?|Another|Some|Several) \p{Ll}/u.test(key)
