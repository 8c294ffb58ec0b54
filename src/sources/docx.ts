import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import { dateIn } from './date.js'
import { type PageElement, parsePage } from './dom.js'
import { SourceError } from './fault.js'
import { htmlText } from './htmlText.js'
import type { Reader } from './reader.js'
import { short, turnNotes } from './tidy.js'
import { unzip } from './unzip.js'

const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/([a-z]+\d*\.xml|_rels\/[a-z]+\d*\.xml\.rels)|docProps\/core\.xml)$/i
const left = /^word\/(vbaProject\.bin|media\/|embeddings\/)/
/** How much XML is read, in bytes, before it is refused: a book of a thousand pages has less. */
const mostXml = 30 * 1024 * 1024

/** A Word document: its text with foot- and endnotes. Tracked deletions, comments, pictures, macros and fields stay out. */
export const docx: Reader = async (file, bytes) => {
  checkIsZip(file, bytes)
  const seen: string[] = []
  const parts = await unzip(
    file,
    bytes,
    (name) => wanted.test(name) || (left.test(name) && seen.push(name) < 0),
    'Word document',
  )
  if (!parts.has('word/document.xml')) throw new SourceError(file, 'is no Word document: it holds no word/document.xml')
  checkXml(file, parts)
  const markup = await markupOf(file, parts)
  const page = parsePage(file, markup)
  const text = htmlText(page.documentElement, isNoteMark)
  if (text === '') throw new SourceError(file, 'holds no text')
  const core = parts.get('docProps/core.xml')?.toString('utf8') ?? ''
  const heading = short(page.querySelector('h1')?.textContent)
  return {
    text,
    stated: { title: property(core, 'dc:title') ?? heading, author: property(core, 'dc:creator') },
    notes: [...notesOf(seen, core), ...turnNotes(markup)],
  }
}

function checkIsZip(file: string, bytes: Buffer): void {
  if (bytes.length === 0) throw new SourceError(file, 'is empty')
  if (bytes.readUInt32BE(0) === 0xd0cf11e0)
    throw new SourceError(file, 'is an old or password-protected Word file; save it as .docx without a password')
}

/** The number of a note in the text, and the arrow at a note that leads back to it. */
const isNoteMark = (element: PageElement): boolean =>
  element.nodeName === 'A' && /^#(endnote|footnote)-/.test(element.getAttribute('href') ?? '')

/** Refuses XML that declares entities, or too much of it: Word writes neither. */
function checkXml(file: string, parts: ReadonlyMap<string, Buffer>): void {
  let sum = 0
  for (const part of parts.values()) {
    sum += part.length
    if (part.includes('<!DOCTYPE') || part.includes('<!ENTITY'))
      throw new SourceError(
        file,
        'declares XML entities, as no Word document does; save it again with Word or LibreOffice',
      )
  }
  if (sum > mostXml)
    throw new SourceError(file, `holds more than ${mostXml / 1024 / 1024} MB of text and styles; split it`)
}

/** Only the parts that were checked go on, packed anew without compression. */
async function markupOf(file: string, parts: ReadonlyMap<string, Buffer>): Promise<string> {
  const packed = zipSync(
    Object.fromEntries([...parts].map(([name, part]) => [name, [new Uint8Array(part), { level: 0 }]])),
  )
  try {
    const ignored = mammoth.images.imgElement(async () => ({ src: '' }))
    const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(packed) }, { convertImage: ignored })
    return value
  } catch (error) {
    const deep = error instanceof RangeError
    throw new SourceError(
      file,
      deep
        ? 'nests its parts too deeply to be read; save it again'
        : 'is a damaged Word document; open it in Word or LibreOffice and save it again',
    )
  }
}

/** The text of an element of the document's properties. */
function property(core: string, name: string): string | null {
  const [, value] = new RegExp(`<${name}(?:\\s[^>]*)?>([^<]{1,1000})</${name}>`).exec(core) ?? []
  return short(
    value?.replace(
      /&(amp|lt|gt|quot|apos);/g,
      (_, entity: string) => ({ amp: '&', lt: '<', gt: '>', quot: '"' })[entity] ?? "'",
    ),
  )
}

function notesOf(seen: readonly string[], core: string): string[] {
  const saved = dateIn(property(core, 'dcterms:modified'))
  const count = (pattern: RegExp): number => seen.filter((name) => pattern.test(name)).length
  const pictures = count(/media\//)
  return [
    ...(saved === null ? [] : [`saved ${saved}`]),
    ...(pictures > 0 ? [`pictures left out (${pictures})`] : []),
    ...(count(/embeddings\//) > 0 ? ['embedded files left out'] : []),
    ...(count(/vbaProject/) > 0 ? ['macros left out'] : []),
  ]
}
