import { deflateSync } from 'node:zlib'

/** A text on a page: from its left end on the base line, in points from the lower left corner. */
export interface Drawn {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly size?: number
  readonly turned?: boolean
}

export interface Pdf {
  readonly pages: readonly (readonly Drawn[])[]
  readonly info?: string
  readonly deflate?: boolean
  /** What else stands in the catalog, and objects from number 100 on. */
  readonly catalog?: string
  readonly objects?: readonly string[]
  readonly trailer?: string
}

const height = 792
const width = 612

/** Text in windows-1252 as a PDF string. */
const special: Readonly<Record<string, number>> = { '“': 0x93, '”': 0x94, '’': 0x92, '–': 0x96, '—': 0x97, '…': 0x85 }
const literal = (text: string): string =>
  `(${[...text].map((c) => (/[()\\]/.test(c) ? `\\${c}` : special[c] ? `\\${special[c].toString(8)}` : c)).join('')})`

/** A PDF with a right table of its objects, drawn in Helvetica. */
export function pdf({ pages, info, deflate = false, catalog = '', objects = [], trailer = '' }: Pdf): Buffer {
  const numbers = pages.map((_, i) => 10 + i * 2)
  const all = new Map<number, Buffer>([
    [1, Buffer.from(`<</Type/Catalog/Pages 2 0 R${catalog}>>`)],
    [2, Buffer.from(`<</Type/Pages/Kids[${numbers.map((n) => `${n} 0 R`).join(' ')}]/Count ${pages.length}>>`)],
    [3, Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>')],
  ])
  if (info) all.set(4, Buffer.from(`<<${info}>>`))
  pages.forEach((drawn, i) => {
    all.set(
      10 + i * 2,
      Buffer.from(
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 ${width} ${height}]/Contents ${11 + i * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      ),
    )
    all.set(11 + i * 2, stream(drawn, deflate))
  })
  objects.forEach((object, i) => {
    all.set(100 + i, Buffer.from(object, 'latin1'))
  })
  return assembled(all, `${info ? '/Info 4 0 R' : ''}${trailer}`)
}

function stream(drawn: readonly Drawn[], deflate: boolean): Buffer {
  const commands = drawn.map(({ text, x, y, size = 10, turned = false }) =>
    turned
      ? `BT /F1 ${size} Tf 0 1 -1 0 ${x} ${y} Tm ${literal(text)} Tj ET`
      : `BT /F1 ${size} Tf ${x} ${y} Td ${literal(text)} Tj ET`,
  )
  const plain = Buffer.from(commands.join('\n'), 'latin1')
  const data = deflate ? deflateSync(plain) : plain
  const head = `<</Length ${data.length}${deflate ? '/Filter/FlateDecode' : ''}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')])
}

function assembled(objects: ReadonlyMap<number, Buffer>, trailer: string): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.4\n')]
  const places = new Map<number, number>()
  let at = parts[0]!.length
  for (const [number, body] of objects) {
    places.set(number, at)
    const object = Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\nendobj\n')])
    parts.push(object)
    at += object.length
  }
  const size = Math.max(...objects.keys()) + 1
  const lines = Array.from({ length: size }, (_, i) =>
    places.has(i) ? `${String(places.get(i)).padStart(10, '0')} 00000 n ` : '0000000000 65535 f ',
  )
  parts.push(
    Buffer.from(
      `xref\n0 ${size}\n${lines.join('\n')}\ntrailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${at}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}

/** Lines one below the other, as a typesetter sets them. */
export const lines = (texts: readonly string[], { x = 72, y = 700, size = 10, lead = 1.2 } = {}): Drawn[] =>
  texts.flatMap((text, i) => (text === '' ? [] : [{ text, x, y: y - i * size * lead, size }]))
