import { isUtf8 } from 'node:buffer'
import { createRequire } from 'node:module'

// Both are needed only where a text is not UTF-8, so they are loaded only then.
const require = createRequire(import.meta.url)
const iconv = () => require('iconv-lite') as typeof import('iconv-lite')

/** Bytes as text, and the encoding that they were read by. */
export interface Decoded {
  readonly text: string
  readonly encoding: string
}

const likeliest = 'windows-1252'
/** How much of a text its encoding is guessed from, in bytes. */
const sample = 64 * 1024
/** How sure, of 100, a guess must be to go before the likeliest encoding. */
const sure = 40

/** Names by which pages and guesses call encodings that Windows programs really write. */
const written: Readonly<Record<string, string>> = {
  'iso-8859-1': likeliest,
  'us-ascii': likeliest,
  ascii: likeliest,
  latin1: likeliest,
  'iso-8859-9': 'windows-1254',
}

/** Decodes bytes: by their byte order mark, as UTF-8 where they are, by the encoding that they declare, or by a guess.
 * A byte order mark stays in the text.
 * @param declared the encoding that the file says it is in, if any
 * @returns undefined where the bytes are UTF-8 that was damaged */
export function decodeBytes(bytes: Buffer, declared?: string): Decoded | undefined {
  const wide = wideOf(bytes)
  if (wide) return by(bytes, wide)
  if (isUtf8(bytes)) return { text: bytes.toString('utf8'), encoding: 'UTF-8' }
  const named = declared && nameOf(declared)
  if (named && !/^utf-?(8|16|32)/.test(named)) return by(bytes, named)
  return looksLikeUtf8(bytes) ? undefined : by(bytes, guess(bytes))
}

const by = (bytes: Buffer, encoding: string): Decoded => ({
  // Halves of characters cannot be stored.
  text: iconv()
    .decode(bytes, encoding, { stripBOM: false })
    .replace(/\p{Surrogate}/gu, '\ufffd'),
  encoding: /^utf|^iso|^koi/.test(encoding) ? encoding.toUpperCase() : encoding,
})

function nameOf(label: string): string | undefined {
  const name = label.trim().toLowerCase()
  const known = written[name] ?? name
  return iconv().encodingExists(known) ? known : undefined
}

/** UTF-16 by its byte order mark, or by the NULs that every other byte of Latin text is then. */
function wideOf(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  const head = bytes.subarray(0, 1024)
  const nulls = [0, 0]
  for (let i = 0; i < head.length; i++) if (head[i] === 0) nulls[i % 2]!++
  const half = head.length / 2
  if (half < 2) return undefined
  if (nulls[1]! > half * 0.8 && nulls[0]! < half * 0.05) return 'utf-16le'
  if (nulls[0]! > half * 0.8 && nulls[1]! < half * 0.05) return 'utf-16be'
  return undefined
}

function guess(bytes: Buffer): string {
  const { analyse } = require('chardet') as typeof import('chardet')
  const [best] = analyse(bytes.subarray(0, sample))
  const name = best && best.confidence >= sure ? nameOf(best.name) : undefined
  return name === undefined || /^utf/.test(name) ? likeliest : name
}

/** Whether most bytes beyond ASCII stand as UTF-8 would have them: a first one and the right number of others. */
function looksLikeUtf8(bytes: Buffer): boolean {
  let like = 0
  let unlike = 0
  for (let i = 0; i < bytes.length; i++) {
    const first = bytes[i]!
    if (first < 0x80) continue
    const more = first >= 0xf0 ? 3 : first >= 0xe0 ? 2 : first >= 0xc0 ? 1 : 0
    let found = 0
    while (found < more && (bytes[i + 1 + found] ?? 0) >> 6 === 2) found++
    const whole = more > 0 && (found === more || (found > 0 && i + 1 + found === bytes.length))
    if (whole) like++
    else unlike++
    i += whole ? found : 0
  }
  return like >= unlike
}
