import type { FoundQuote } from '../domain.js'
import type { Scene } from './candidates.js'

const greeting = /^(sir|sirs|madam|dear (sir|madam|editor)|to the editor)\b[ ,]*[–—,:-]/i
/** "Ada Quill, Halden" on a line of its own, perhaps behind a dash: two words in capitals, or one and a place. */
const signature =
  /^(?:[—–-]\s*)?(\p{Lu}[\p{L}.'’-]*(?:\s(?:the|de|van|von|der|al|\p{Lu}[\p{L}.'’-]*)){0,4}\s\p{Lu}[\p{L}'’.-]+|\p{Lu}[\p{L}'’.-]+(?=, \p{Lu}))(?:\s*[,(][^.!?“"]{1,70})?$/u
/** Paragraphs that a letter may have. */
const longest = 12

/** Letters to the editor: from "Sir –" or "Dear Editor," to the line that signs them, whose name speaks.
 * @param free whether the paragraph of an index is nobody's words yet
 * @returns in reading order, `continues` counts in this list */
export function findEditorLetters(scene: Scene, free: (paragraph: number) => boolean): FoundQuote[] {
  const { text, paragraphs } = scene.a
  const line = (i: number): string => text.slice(paragraphs[i]!.start, paragraphs[i]!.end)
  const found: FoundQuote[] = []
  for (let i = 0; i < paragraphs.length; i++) {
    const opens = free(i) ? greeting.exec(line(i)) : null
    if (!opens) continue
    let end = i + 1
    while (
      end < paragraphs.length &&
      end <= i + longest &&
      free(end) &&
      !isSigned(line(end)) &&
      !greeting.test(line(end))
    )
      end++
    const signed = paragraphs[end] && isSigned(line(end)) ? signature.exec(line(end)) : null
    if (!signed) continue
    const name = paragraphs[end]!.start + signed[0].indexOf(signed[1]!)
    const mention = { start: name, end: name + signed[1]!.length }
    const parts = paragraphs.slice(i, end)
    parts[0] = { start: parts[0]!.start + opens[0].length, end: parts[0]!.end }
    const first = found.length
    for (const { start, end } of parts) {
      const from = start + (/^\s*/.exec(text.slice(start, end))?.[0].length ?? 0)
      if (from >= end) continue
      const continues = found.length > first ? found.length - 1 : null
      found.push({
        start: from,
        end,
        kind: 'block',
        cue: null,
        mention,
        continues,
        rule: 'letter to the editor',
        confidence: 0.9,
      })
    }
    i = end
  }
  return found
}

/** A short line that holds a name and where its bearer lives, and says nothing. */
const isSigned = (line: string): boolean => line.length < 80 && signature.test(line)
