import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import opentype, { type Font } from 'opentype.js'

const require = createRequire(import.meta.url)
const file = (name: string): string => require.resolve(`@expo-google-fonts/${name}.ttf`)

/** The faces that pictures are set in. */
export const faces = {
  sans: file('inter/400Regular/Inter_400Regular'),
  strong: file('inter/600SemiBold/Inter_600SemiBold'),
  serif: file('source-serif-4/400Regular/SourceSerif4_400Regular'),
  title: file('source-serif-4/600SemiBold/SourceSerif4_600SemiBold'),
} as const
export type Face = keyof typeof faces

interface Widths {
  readonly font: Font
  /** By character, in em. */
  readonly known: Map<string, number>
}

const read = new Map<Face, Widths>()

function widthsOf(face: Face): Widths {
  let widths = read.get(face)
  if (!widths) {
    const { buffer, byteOffset, byteLength } = readFileSync(faces[face])
    const font = opentype.parse(buffer.slice(byteOffset, byteOffset + byteLength) as ArrayBuffer)
    widths = { font, known: new Map() }
    read.set(face, widths)
  }
  return widths
}

// A character that the face does not have comes from another one, and may be as wide as it is high.
function characterWidth({ font, known }: Widths, character: string): number {
  let width = known.get(character)
  if (width === undefined) {
    const glyph = font.charToGlyph(character)
    width = glyph.index === 0 ? 1 : (glyph.advanceWidth ?? 0) / font.unitsPerEm
    known.set(character, width)
  }
  return width
}

/** How wide a line of text is, without kerning.
 * @param size of the type, in pixels
 * @returns pixels */
export function widthOf(text: string, size: number, face: Face = 'sans'): number {
  const widths = widthsOf(face)
  let sum = 0
  for (const character of text) sum += characterWidth(widths, character)
  return sum * size
}

/** Whether the faces have every character of a text. */
export const isCovered = (text: string): boolean => {
  const { font } = widthsOf('sans')
  return [...text].every((character) => /\s/.test(character) || font.charToGlyph(character).index !== 0)
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function shortened(text: string, width: number, size: number, face: Face = 'sans'): string {
  if (widthOf(text, size, face) <= width) return text
  const characters = [...text]
  while (characters.length > 1 && widthOf(`${characters.join('').trimEnd()}…`, size, face) > width) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** A text in lines that are no wider than `width`; a last line that has more behind it ends in an ellipsis. A word too long for a
 * line is cut. */
export function wrapped(text: string, width: number, size: number, face: Face = 'sans', most = 99): string[] {
  const lines: string[] = []
  let current = ''
  for (const word of text.split(/\s+/).filter((one) => one !== '')) {
    const longer = current === '' ? word : `${current} ${word}`
    if (current !== '' && widthOf(longer, size, face) > width) {
      lines.push(current)
      current = word
    } else current = longer
  }
  if (current !== '') lines.push(current)
  const kept = lines.slice(0, most)
  if (lines.length > most) kept[most - 1] = `${kept[most - 1]} ${lines[most]}`
  return kept.map((one) => shortened(one, width, size, face))
}
