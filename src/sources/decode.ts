import { largest, tooLarge } from './bytes.js'
import { type Decoded, decodeBytes } from './encoding.js'
import { SourceError } from './fault.js'

// Pages copied from the web hold a stray control character now and then; a binary file holds many.
const strayControls = 0.005

/** The text that bytes stand for, letter for letter, a byte order mark included (as JavaScript reads it), with its encoding.
 * @param file name for the message
 * @param declared the encoding that the file says it is in, if any
 * @throws SourceError where the bytes are empty, binary, damaged UTF-8 or more than 10 MB */
export function decode(file: string, bytes: Buffer, declared?: string): Decoded {
  if (bytes.length === 0) throw new SourceError(file, 'is empty')
  if (bytes.length > largest) throw new SourceError(file, tooLarge(bytes.length))
  const decoded = decodeBytes(bytes, declared)
  if (decoded?.text.trim() === '') throw new SourceError(file, 'is empty (nothing but white space)')
  if (decoded ? isBinary(decoded.text) : bytes.includes(0)) throw new SourceError(file, 'is a binary file, not text')
  if (!decoded) throw new SourceError(file, damaged(bytes))
  return decoded
}

function damaged(bytes: Buffer): string {
  const at = firstInvalid(bytes)
  const value = bytes[at]!.toString(16).padStart(2, '0')
  return `is not UTF-8: byte 0x${value} at offset ${at} cannot be read; save the file as UTF-8`
}

/** Offset, in bytes from 0, of the first sequence that is no UTF-8; the length of the bytes where all are. */
export function firstInvalid(bytes: Buffer): number {
  let at = 0
  for (const character of bytes.toString('utf8')) {
    const unit = character.codePointAt(0)!
    if (unit === 0xfffd && !isReplacement(bytes, at)) return at
    at += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit < 0x10000 ? 3 : 4
  }
  return at
}

// U+FFFD may stand in a valid text too: then its own three bytes are there.
const isReplacement = (bytes: Buffer, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd

const isBinary = (text: string): boolean => text.includes('\0') || controlsIn(text) > text.length * strayControls

// C1 controls are left out: wrongly decoded quotation marks hold them.
function controlsIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit < 32 && (unit < 9 || unit > 13)) || unit === 127) count++
  }
  return count
}
