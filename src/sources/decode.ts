import { isUtf8 } from 'node:buffer'
import { largest, tooLarge } from './bytes.js'
import { SourceError } from './fault.js'

// Pages copied from the web hold a stray control character now and then; a binary file holds many.
const strayControls = 0.005

/** The text that bytes stand for, letter for letter, a byte order mark included (as JavaScript reads it).
 * @param file name for the message
 * @throws SourceError where the bytes are empty, binary, not UTF-8 or more than 10 MB */
export function decode(file: string, bytes: Buffer): string {
  const fault = faultIn(bytes)
  if (fault !== undefined) throw new SourceError(file, fault)
  const text = bytes.toString('utf8')
  if (text.trim() === '') throw new SourceError(file, 'is empty (nothing but white space)')
  if (controlsIn(text) > text.length * strayControls) throw new SourceError(file, 'is a binary file, not text')
  return text
}

function faultIn(bytes: Buffer): string | undefined {
  if (bytes.length === 0) return 'is empty'
  if (bytes.length > largest) return tooLarge(bytes.length)
  if (isUtf16(bytes)) return 'is UTF-16, not UTF-8; save it as UTF-8'
  if (bytes.includes(0)) return 'is a binary file, not text'
  if (isUtf8(bytes)) return undefined
  const at = firstInvalid(bytes)
  const value = bytes[at]!.toString(16).padStart(2, '0')
  return `is not UTF-8: byte 0x${value} at offset ${at} cannot be read; save the file as UTF-8`
}

const isUtf16 = (bytes: Buffer): boolean =>
  (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)

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

// C1 controls are left out: wrongly decoded quotation marks hold them.
function controlsIn(text: string): number {
  let count = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if ((unit < 32 && (unit < 9 || unit > 13)) || unit === 127) count++
  }
  return count
}
