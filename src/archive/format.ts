import { z } from 'zod'
import type { Cell } from '../store/contract.js'
import { ArchiveFault } from './fault.js'

/** How an archive is laid out; told to people in `README.txt`. */
export const names = {
  readme: 'README.txt',
  manifest: 'manifest.json',
  sums: 'SHA256SUMS',
  table: (name: string): string => `tables/${name}.jsonl`,
  text: (id: number, slug: string): string => `texts/${String(id).padStart(6, '0')}-${slug}.txt`,
}

/** The one column whose values are files of their own. */
export const textColumn = { table: 'sources', column: 'text' } as const

const mega = 1024 * 1024

/** What is read of an archive at most, in bytes: so that one made to do harm fills neither memory nor disk. */
export const limits = {
  /** A line of a table: a row. */
  line: 128 * mega,
  text: 128 * mega,
  manifest: 8 * mega,
  /** A line of the list of hashes. */
  sum: 4096,
  /** Unpacked, in bytes that are always allowed, and in times the size of the archive. */
  small: 100 * mega,
  ratio: 200,
  files: 2_000_000,
}

const name = z.string().regex(/^[a-z_0-9]{1,60}$/)
const table = z.strictObject({ name, rows: z.int().min(0), columns: z.array(name).min(1) })

export const manifestSchema = z.strictObject({
  parallax: z.literal('archive'),
  format: z.literal(1, 'this version reads format 1 only'),
  title: z.string().nullable(),
  made_at: z.iso.datetime(),
  migrations: z.array(z.string()).min(1),
  tables: z.array(table).min(1),
})

/** What an archive holds: which tables with how many rows, of a database that has seen which migrations. */
export type Manifest = z.infer<typeof manifestSchema>

/** A value in JSON: bytes as base64, a text that is a file of its own as the name of that file. */
export type JsonCell = string | number | null | { readonly base64: string } | { readonly file: string }

export function jsonCell(value: Cell): JsonCell {
  return value instanceof Uint8Array ? { base64: Buffer.from(value).toString('base64') } : value
}

const base64 = z.strictObject({ base64: z.base64() })

/** A name that somebody else gave, as a message can hold it. */
export const shown = (name: string): string => JSON.stringify(name.slice(0, 80))

/** @throws ArchiveFault where it is nothing that a database can hold */
export function cellOf(value: unknown): Cell {
  if (value === null || typeof value === 'string') return value
  if (typeof value === 'number' && Number.isFinite(value)) return value
  const bytes = base64.safeParse(value)
  if (bytes.success) return Buffer.from(bytes.data.base64, 'base64')
  throw new ArchiveFault(`${kindOf(value)} is no value of a row`)
}

const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : typeof value === 'number' ? 'so large a number' : `such a thing (${typeof value})`
