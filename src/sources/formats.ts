import { extname } from 'node:path'
import type { Table } from '../domain.js'
import { SourceError } from './fault.js'
import type { Reader } from './reader.js'

/** How files of an ending are read; what that takes is loaded only then. */
type Format =
  | { readonly reader: () => Promise<Reader> }
  | { readonly table: () => Promise<(file: string, bytes: Buffer) => Table | Promise<Table>> }

const html: Format = { reader: async () => (await import('./html.js')).html }
const captions: Format = { reader: async () => (await import('./transcript.js')).transcript }

/** Formats that are read where they can be stopped. */
export const formats: Readonly<Record<string, Format>> = {
  '.html': html,
  '.htm': html,
  '.pdf': { reader: async () => (await import('./pdf.js')).pdf },
  '.docx': { reader: async () => (await import('./docx.js')).docx },
  '.eml': { reader: async () => (await import('./eml.js')).eml },
  '.vtt': captions,
  '.srt': captions,
  '.csv': { table: async () => (await import('./table.js')).csv },
  '.tsv': { table: async () => (await import('./table.js')).csv },
  '.xlsx': { table: async () => (await import('./xlsx.js')).xlsx },
  '.jsonl': { table: async () => (await import('./table.js')).jsonl },
}

export const textEndings = ['.txt', '.md', '.markdown']

/** The endings of the files that can be read. */
export const extensions: readonly string[] = [...textEndings, ...Object.keys(formats), '.zip']

/** What to do with files of formats that people have and that are not read. */
const advice: Readonly<Record<string, string>> = {
  '.doc': 'save it as .docx',
  '.docm': 'save it as .docx, without its macros',
  '.dot': 'save it as .docx',
  '.rtf': 'save it as .docx',
  '.odt': 'save it as .docx',
  '.pages': 'export it as .docx',
  '.xls': 'save it as .xlsx or .csv',
  '.xlsm': 'save it as .xlsx, without its macros',
  '.ods': 'save it as .xlsx or .csv',
  '.numbers': 'export it as .xlsx or .csv',
  '.msg': 'save it as .eml',
  '.mht': 'save it as .html',
  '.mhtml': 'save it as .html',
  '.epub': 'save the part you need as .html or .txt',
  '.ppt': 'export its text as .txt',
  '.pptx': 'export its text as .txt',
  '.png': 'run text recognition (OCR) on it and save the text as .txt',
  '.jpg': 'run text recognition (OCR) on it and save the text as .txt',
  '.jpeg': 'run text recognition (OCR) on it and save the text as .txt',
  '.gz': 'unpack it, and give the files in it',
  '.tar': 'unpack it, and give the files in it',
  '.rar': 'unpack it, and give the files in it',
  '.7z': 'unpack it, and give the files in it',
}

/** The ending of a file's name, in small letters.
 * @throws SourceError where files of that ending are not read */
export function endingOf(file: string): string {
  const ending = extname(file).toLowerCase()
  if (extensions.includes(ending)) return ending
  const found = ending === '' ? 'has no ending that tells its format' : `is of a format (${ending}) not read`
  const todo = Object.hasOwn(advice, ending) ? `${advice[ending]}; ` : ''
  throw new SourceError(file, `${found}; ${todo}Parallax reads ${extensions.join(', ')}`)
}
