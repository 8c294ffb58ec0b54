import type { QuoteKind, Wording } from '../../domain.js'
import { quoteKinds, wordings } from '../../domain.js'

/** What one speaker said and how it is coded, in columns: what a filtered matrix is added up from. Statements stand by group of versions and
 * then by number; votes by group, issue and when they were made, so that the votes on one statement and issue stand together. */
export interface Pack {
  /** Of the votes; a vote's `issue` is the index in this list. */
  readonly issues: readonly string[]
  /** 0..1: how sure the least sure of a statement's quotes is; 1 where people decided. */
  readonly sure: Float64Array
  readonly id: Uint32Array
  /** Counted from 0 within the speaker. */
  readonly group: Uint32Array
  readonly source: Uint32Array
  /** As a number, 20250519: see `dayOf`. */
  readonly day: Uint32Array
  readonly quotes: Uint16Array
  /** A bit for each kind that one of its quotes has. */
  readonly kinds: Uint8Array
  /** The bit of the source's wording. */
  readonly wording: Uint8Array
  readonly confidence: Float64Array
  /** Index of the statement. */
  readonly statement: Uint32Array
  readonly coder: Uint32Array
  readonly issue: Uint16Array
  readonly version: Uint16Array
  /** 3: no position. */
  readonly position: Int8Array
  readonly adjudication: Uint8Array
}

/** How a position that is none stands in a pack. */
export const noPosition = 3

type Columns = Omit<Pack, 'issues'>
type Typed = Columns[keyof Columns]

// Wide ones first, so that each begins where its numbers may stand.
const layout = [
  ['sure', Float64Array, 'statements'],
  ['confidence', Float64Array, 'votes'],
  ['id', Uint32Array, 'statements'],
  ['group', Uint32Array, 'statements'],
  ['source', Uint32Array, 'statements'],
  ['day', Uint32Array, 'statements'],
  ['statement', Uint32Array, 'votes'],
  ['coder', Uint32Array, 'votes'],
  ['quotes', Uint16Array, 'statements'],
  ['issue', Uint16Array, 'votes'],
  ['version', Uint16Array, 'votes'],
  ['kinds', Uint8Array, 'statements'],
  ['wording', Uint8Array, 'statements'],
  ['position', Int8Array, 'votes'],
  ['adjudication', Uint8Array, 'votes'],
] as const

interface Head {
  readonly statements: number
  readonly votes: number
  readonly issues: readonly string[]
}

/** A pack as bytes: the length of a head in JSON, the head, and the columns. */
export function encoded(pack: Pack): Uint8Array {
  const head: Head = { statements: pack.id.length, votes: pack.statement.length, issues: pack.issues }
  const words = Buffer.from(JSON.stringify(head))
  const start = Math.ceil((4 + words.length) / 8) * 8
  const columns = layout.map(([name]) => pack[name] as Typed)
  const bytes = Buffer.alloc(start + columns.reduce((sum, column) => sum + column.byteLength, 0), ' ')
  bytes.writeUInt32LE(start - 4, 0)
  words.copy(bytes, 4)
  let at = start
  for (const column of columns) {
    bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), at)
    at += column.byteLength
  }
  return bytes
}

/** The pack of bytes that `encoded` made. The columns are views of the bytes where these begin at a multiple of eight. */
export function decoded(bytes: Uint8Array): Pack {
  const own = bytes.byteOffset % 8 === 0 ? bytes : Uint8Array.from(bytes)
  const view = Buffer.from(own.buffer, own.byteOffset, own.byteLength)
  const start = view.readUInt32LE(0) + 4
  const head = JSON.parse(view.toString('utf8', 4, start)) as Head
  let at = own.byteOffset + start
  const columns = layout.map(([name, Column, of]) => {
    const column = new Column(own.buffer as ArrayBuffer, at, head[of])
    at += column.byteLength
    return [name, column]
  })
  return { issues: head.issues, ...(Object.fromEntries(columns) as Columns) }
}

/** A date as a number: 2025-05-19 is 20250519, 2025-05 is 20250500, 2025 is 20250000, none is 0. Their order is that of the dates as text. */
export const dayOf = (date: string | null): number =>
  date === null ? 0 : Number(date.replaceAll('-', '').padEnd(8, '0'))

/** The date that a number stands for; null for 0. */
export function dateOf(day: number): string | null {
  if (day === 0) return null
  const text = String(day).padStart(8, '0')
  return [text.slice(0, 4), text.slice(4, 6), text.slice(6)].filter((part) => part !== '00').join('-')
}

/** The last day that a year, a month or a day takes in. */
export const lastDayOf = (date: string): number => Number(date.replaceAll('-', '').padEnd(8, '9'))

/** The bit of a kind among the kinds of a statement. */
export const kindBit = (kind: QuoteKind): number => 1 << quoteKinds.indexOf(kind)

/** The bit of a wording. */
export const wordingBit = (wording: Wording): number => 1 << wordings.indexOf(wording)
