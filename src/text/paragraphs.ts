import type { Span } from '../domain.js'

/** Finds the paragraphs of a text: its lines, or, where lines are wrapped by hand, what blank lines part.
 * @returns spans without surrounding white space, empty ones left out */
export function paragraphsOf(text: string): Span[] {
  const lines = linesOf(text)
  return isWrapped(text, lines) ? joined(text, lines) : lines
}

function linesOf(text: string): Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]+/g)) {
    const lead = match[0].length - match[0].trimStart().length
    const start = match.index + lead
    const end = match.index + match[0].trimEnd().length
    if (end > start) lines.push({ start, end })
  }
  return lines
}

/** Hand-wrapped text: most lines inside blocks are long, of like length, and end in mid-sentence. */
function isWrapped(text: string, lines: readonly Span[]): boolean {
  const inner = lines.slice(0, -1).filter((line, i) => !hasBlank(text, line.end, lines[i + 1]!.start))
  if (inner.length < 6) return false
  const long = inner.filter(({ start, end }) => end - start >= 50 && end - start <= 100)
  const open = long.filter(({ end }) => !/[.!?:”"’]/.test(text[end - 1] ?? ''))
  return long.length >= inner.length * 0.8 && open.length >= long.length * 0.6
}

function joined(text: string, lines: readonly Span[]): Span[] {
  const blocks: { start: number; end: number }[] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (last && !hasBlank(text, last.end, line.start)) last.end = line.end
    else blocks.push({ ...line })
  }
  return blocks
}

const hasBlank = (text: string, from: number, to: number): boolean => /\n[^\S\n]*\r?\n/.test(text.slice(from, to))
