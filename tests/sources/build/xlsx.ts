import { escaped, zip } from './docx.js'

export type Cell =
  | string
  | number
  | { readonly formula: string; readonly value: string }
  | { readonly date: number }
  | null

export interface Xlsx {
  readonly rows: readonly (readonly Cell[])[]
  /** Whether texts are kept in the table of shared ones, as Excel does. */
  readonly shared?: boolean
  readonly sheets?: readonly string[]
  readonly more?: Readonly<Record<string, string | Uint8Array>>
}

const letter = (at: number): string =>
  (at < 26 ? '' : letter(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + (at % 26))

/** An Excel workbook with one filled sheet. Empty cells are left out, as Excel leaves them out. */
export function xlsx({ rows, shared = true, sheets = ['Quotes'], more = {} }: Xlsx): Buffer {
  const texts: string[] = []
  const cellXml = (cell: Cell, at: string): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return `<c r="${at}"><v>${cell}</v></c>`
    if (typeof cell === 'string' && shared) return `<c r="${at}" t="s"><v>${texts.push(cell) - 1}</v></c>`
    if (typeof cell === 'string') return `<c r="${at}" t="inlineStr"><is><t>${escaped(cell)}</t></is></c>`
    if ('date' in cell) return `<c r="${at}" s="1"><v>${cell.date}</v></c>`
    return `<c r="${at}" t="str"><f>${escaped(cell.formula)}</f><v>${escaped(cell.value)}</v></c>`
  }
  const body = rows.map(
    (row, y) => `<row r="${y + 1}">${row.map((cell, x) => cellXml(cell, `${letter(x)}${y + 1}`)).join('')}</row>`,
  )
  return zip({
    'xl/workbook.xml': `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets.map((name, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Target="worksheets/first.xml"/><Relationship Id="rId2" Target="worksheets/second.xml"/></Relationships>',
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
    'xl/worksheets/first.xml': `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`,
    ...(shared && {
      'xl/sharedStrings.xml': `<sst>${texts.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
    }),
    ...more,
  })
}
