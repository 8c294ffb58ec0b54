import type { Codebook } from '../domain.js'
import { CodebookFaults, type Imported } from './faults.js'
import { fromJson, toJson } from './json.js'
import { fromQdc, toQdc } from './qdc.js'

/** A format that a codebook can be written in. */
export interface CodebookFormat {
  readonly label: string
  readonly type: string
  write(codebook: Codebook): string
}

/** By the ending of the file's name. */
export const formats: Readonly<Record<string, CodebookFormat>> = {
  json: { label: 'JSON', type: 'application/json; charset=utf-8', write: toJson },
  qdc: { label: 'REFI-QDA codebook', type: 'text/xml; charset=utf-8', write: toQdc },
}

/** The largest file that is read, in bytes. */
export const largestFile = 2_000_000

/** Reads a codebook from a file in one of the formats, told by how it begins.
 * @param known ids of issues that codes of another program may stand for
 * @throws CodebookFaults that says all that is wrong and where */
export function readCodebook(bytes: Uint8Array, known: readonly string[]): Imported {
  if (bytes.length > largestFile)
    throw new CodebookFaults([`The file is larger than ${largestFile / 1_000_000} MB, which no codebook is.`])
  const content = decoded(bytes)
  const begin = content.trimStart()[0]
  if (begin === undefined) throw new CodebookFaults(['The file is empty.'])
  if (begin === '{') return fromJson(content)
  if (begin === '<') return fromQdc(content, known)
  throw new CodebookFaults(['The file is neither JSON nor a REFI-QDA codebook (XML).'])
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CodebookFaults(['The file is not UTF-8.'])
  }
}
