import type { FoundQuote, Span } from '../domain.js'
import type { Scene } from './candidates.js'

/** "From: Ada Quill", "To: ...", "Date: ...": the head that is printed above an e-mail. */
export const header = /^(From|To|Cc|Bcc|Date|Sent|Subject|Re|Reply-To):\s+(?=\S)/i

/** E-mails and letters that are printed with their head: what stands below it is the sender's, as far as it goes on as a letter does.
 * @param free whether the paragraph of an index is nobody's turn yet
 * @returns in reading order, `continues` counts in this list */
export function findMails(scene: Scene, free: (paragraph: number) => boolean): FoundQuote[] {
  const { a } = scene
  const found: FoundQuote[] = []
  for (let i = 0; i < a.paragraphs.length; i++) {
    const head: Span[] = []
    while (header.test(lineAt(scene, i + head.length))) head.push(a.paragraphs[i + head.length]!)
    const from = head.find(({ start }) => /^From:/i.test(a.text.slice(start, start + 5)))
    const sender = head.length > 1 && from ? senderIn(a.text, from) : undefined
    i += head.length
    if (sender)
      found.push(
        ...bodyOf(scene, i, sender, free).map((part, k) => ({
          ...part,
          continues: k === 0 ? null : found.length + k - 1,
        })),
      )
  }
  return found
}

const lineAt = ({ a }: Scene, i: number): string => {
  const paragraph = a.paragraphs[i]
  return paragraph ? a.text.slice(paragraph.start, paragraph.end) : ''
}

/** The name in "From: Ada Quill <ada@quill.example>, harbour office". */
function senderIn(text: string, line: Span): Span | undefined {
  const match = /^From:\s+["“]?((?:\p{Lu}|\S+@)[^<("”,;[]*[^\s<("”,;[])/u.exec(text.slice(line.start, line.end))
  if (!match) return undefined
  const end = line.start + match[0].length
  return { start: end - match[1]!.length, end }
}

/** The paragraphs from `i` on that are the letter: up to an empty line where none stands below the head, else as long as they speak to somebody. */
function bodyOf(scene: Scene, i: number, mention: Span, free: (paragraph: number) => boolean): FoundQuote[] {
  const { text, paragraphs } = scene.a
  const first = paragraphs[i]
  if (!first || header.test(lineAt(scene, i))) return []
  const close = !isBlank(text, paragraphs[i - 1]!.end, first.start) && isBlank(text, first.end, text.length)
  const found: FoundQuote[] = []
  for (let k = i; k < paragraphs.length; k++) {
    const { start, end } = paragraphs[k]!
    if (!free(k) || (k > i && header.test(lineAt(scene, k)))) break
    if (k > i && (close ? isBlank(text, paragraphs[k - 1]!.end, start) : !goesOn(text.slice(start, end)))) break
    found.push({
      start,
      end,
      kind: 'block',
      cue: null,
      mention: k === i ? mention : null,
      continues: null,
      rule: 'e-mail below its head',
      confidence: k === i ? 0.9 : 0.8,
    })
  }
  return found
}

const isBlank = (text: string, from: number, to: number): boolean => /\n[^\S\n]*\r?\n/.test(text.slice(from, to))

/** A further paragraph of a letter: it speaks as "I" or to "you", or takes leave. */
export const goesOn = (paragraph: string): boolean =>
  isLeave(paragraph) ||
  (/^\p{L}/u.test(paragraph) && /\b(I|we|you|my|our|your|me|us)\b/.test(paragraph) && !/[“"„«]/.test(paragraph))

/** "Yours, Ada", "Best regards" */
export const isLeave = (paragraph: string): boolean =>
  paragraph.length < 60 &&
  /^(yours|best|regards|kind regards|sincerely|respectfully|love|thanks|cheers|with (best|kind|warm)|in haste|faithfully)\b/i.test(
    paragraph,
  )
