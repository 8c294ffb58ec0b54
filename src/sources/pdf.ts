import { getDocumentProxy } from 'unpdf'
import { SourceError } from './fault.js'
import { type PageText, withoutFurniture } from './pdfFurniture.js'
import { type Line, linesOf, type Piece } from './pdfLines.js'
import { paragraphsOf } from './pdfParagraphs.js'
import type { Reader } from './reader.js'
import { short, tidy, turnNotes } from './tidy.js'

const mostPages = 1500

/** A PDF: its text in reading order, columns one after the other, without running heads and page numbers, words put
 * together that were parted at the end of a line. Scripts, forms and attachments in it stay out. */
export const pdf: Reader = async (file, bytes) => {
  if (bytes.length === 0) throw new SourceError(file, 'is empty')
  if (!bytes.subarray(0, 1024).includes('%PDF-')) throw new SourceError(file, 'is no PDF')
  const { pages, info, turned, broken } = await piecesOf(file, bytes)
  const { kept, removed } = withoutFurniture(pages)
  const lines = kept.map(linesOf)
  const text = tidy(paragraphsOf(lines).join('\n\n'))
  if (text === '')
    throw new SourceError(file, 'holds no text, only pictures, as a scan does; run text recognition (OCR) on it first')
  return {
    text,
    stated: { title: titleOf(info.Title, lines[0] ?? []), author: short(stringOf(info.Author)) },
    notes: [
      `${pages.length} page${pages.length === 1 ? '' : 's'}`,
      ...(removed > 0 ? [`running heads and page numbers left out (${removed})`] : []),
      ...(turned > 0 ? [`text that does not run from left to right left out (${turned})`] : []),
      ...(broken > 0 ? [`pages that cannot be read left out (${broken})`] : []),
      ...turnNotes(lines.flatMap((page) => page.map((line) => line.text)).join('')),
    ],
  }
}

interface Read {
  readonly pages: readonly PageText[]
  readonly info: Readonly<Record<string, unknown>>
  /** Pieces of text that were left out, since they do not run from left to right. */
  readonly turned: number
  /** Pages that could not be read. */
  readonly broken: number
}

async function piecesOf(file: string, bytes: Buffer): Promise<Read> {
  const pdf = await opened(file, bytes)
  if (pdf.numPages > mostPages) throw new SourceError(file, `has more than ${mostPages} pages; split it`)
  const pages: PageText[] = []
  let turned = 0
  let broken = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    try {
      const page = await pdf.getPage(number)
      const { items }: { items: readonly (Item | object)[] } = await page.getTextContent()
      const pieces = items.flatMap((item) => ('str' in item && item.str.trim() !== '' ? [pieceOf(item)] : []))
      const [, bottom = 0, , top = 0] = page.view
      pages.push({ pieces: pieces.filter(({ turned }) => !turned), bottom, top })
      turned += pieces.filter((piece) => piece.turned).length
      page.cleanup()
    } catch {
      pages.push({ pieces: [], bottom: 0, top: 0 })
      broken++
    }
  }
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }))
  if (broken === pages.length) throw new SourceError(file, damaged)
  return { pages, info: info as Record<string, unknown>, turned, broken }
}

const damaged = 'is a damaged PDF; open it in a PDF program and save or print it as a new PDF'

async function opened(file: string, bytes: Buffer) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false, stopAtErrors: false })
  } catch (error) {
    const locked = (error as Error).name === 'PasswordException'
    throw new SourceError(file, locked ? 'is protected by a password; save it without one' : damaged)
  }
}

interface Item {
  readonly str: string
  readonly width: number
  readonly transform: readonly number[]
}

function pieceOf({ str, width, transform }: Item): Piece & { readonly turned: boolean } {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform
  const size = Math.hypot(c, d) || Math.hypot(a, b) || 1
  return { text: str, x, y, width, size, turned: Math.abs(b) > Math.abs(a) * 0.1 || a < 0 }
}

const stringOf = (value: unknown): string | null => (typeof value === 'string' ? value : null)

const made = /^(microsoft word|untitled|layout \d|powerpoint)|\.(docx?|indd|pdf|qxd|tex|pages|odt|html?)$/i

/** The title that the file states, unless a program made it up; else what is printed largest at the top of its first page. */
function titleOf(stated: unknown, lines: readonly Line[]): string | null {
  const title = short(stringOf(stated))
  if (title !== null && !made.test(title)) return title
  const sizes = lines.map(({ size }) => size)
  const largest = Math.max(...sizes)
  const usual = [...sizes].sort((a, b) => a - b)[sizes.length >> 1] ?? 0
  const at = sizes.indexOf(largest)
  if (lines.length < 3 || largest < usual * 1.2 || at > 5) return null
  let end = at
  while (end < lines.length && lines[end]!.size > largest * 0.97 && end < at + 4) end++
  return short(
    lines
      .slice(at, end)
      .map(({ text }) => text)
      .join(' '),
  )
}
