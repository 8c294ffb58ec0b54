import { zipSync } from 'fflate'

const word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const types = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`
const rels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`
const noteRels = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="n1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`

export const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
export const run = (text: string): string => `<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
export const paragraph = (inner: string, style = ''): string =>
  `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`

export interface Docx {
  /** Paragraphs as XML, or as plain text. */
  readonly body: readonly string[]
  readonly core?: string
  readonly notes?: readonly string[]
  readonly more?: Readonly<Record<string, string | Uint8Array>>
  /** What stands before the document's root. */
  readonly prolog?: string
}

/** A Word document. */
export function docx({ body, core, notes, more = {}, prolog = '<?xml version="1.0"?>' }: Docx): Buffer {
  const inner = body.map((one) => (one.startsWith('<w:') ? one : paragraph(run(one)))).join('')
  const footnotes = notes?.map((text, i) => `<w:footnote w:id="${i + 1}">${paragraph(run(text))}</w:footnote>`).join('')
  return zip({
    '[Content_Types].xml': types,
    '_rels/.rels': rels,
    'word/document.xml': `${prolog}<w:document ${word}><w:body>${inner}</w:body></w:document>`,
    ...(footnotes && {
      'word/footnotes.xml': `<?xml version="1.0"?><w:footnotes ${word}>${footnotes}</w:footnotes>`,
      'word/_rels/document.xml.rels': noteRels,
    }),
    ...(core && {
      'docProps/core.xml': `<?xml version="1.0"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>`,
    }),
    ...more,
  })
}

/** A zip archive of files by name. */
export const zip = (files: Readonly<Record<string, string | Uint8Array>>, level: 0 | 6 | 9 = 6): Buffer =>
  Buffer.from(
    zipSync(
      Object.fromEntries(
        Object.entries(files).map(([name, content]) => [
          name,
          new Uint8Array(typeof content === 'string' ? Buffer.from(content) : content),
        ]),
      ),
      { level, mtime: new Date('2024-03-01T12:00:00') },
    ),
  )
