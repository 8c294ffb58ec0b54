import type { Cell, Row, RowSource } from '../store/contract.js'
import { ArchiveFault } from './fault.js'
import { cellOf, limits, type Manifest, manifestSchema, names, shown, textColumn } from './format.js'
import { linesIn } from './lines.js'
import { Unpacked, within } from './unpack.js'

/** An archive that is read. Nothing of it is written anywhere, and its rows are read one by one; those of a table may be asked for once. */
export interface Archive extends RowSource {
  readonly manifest: Manifest
  close(): void
}

/** Opens an archive that `archiveOf` made, or anybody else.
 * @throws ArchiveFault, also while its rows are read, where it is damaged, was changed, or is none */
export async function openArchive(file: string): Promise<Archive> {
  const unpacked = await Unpacked.open(file)
  try {
    const manifest = await manifestIn(unpacked)
    const unread = new Set(unpacked.paths.filter((path) => path.startsWith('texts/')))
    checkPaths(manifest, unpacked.paths)
    return {
      ...{ manifest, migrations: manifest.migrations, tables: manifest.tables },
      rows: (table) => rowsOf(unpacked, manifest.tables.find(({ name }) => name === table)!, unread),
      done() {
        for (const path of unread) throw new ArchiveFault(`${shown(path)} belongs to no source`)
      },
      close: () => unpacked.close(),
    }
  } catch (error) {
    unpacked.close()
    throw error
  }
}

async function manifestIn(unpacked: Unpacked): Promise<Manifest> {
  if (!unpacked.paths.includes(names.manifest))
    throw new ArchiveFault(`is no archive of Parallax: it holds no ${names.manifest}`)
  const result = manifestSchema.safeParse(json(await unpacked.text(names.manifest, limits.manifest)))
  if (result.success) return result.data
  const { path, message } = result.error.issues[0]!
  throw new ArchiveFault(`${[names.manifest, path.join('.')].filter(Boolean).join(', ')}: ${message}`)
}

/** @returns undefined where it is no JSON */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function checkPaths({ tables }: Manifest, paths: readonly string[]): void {
  const files = tables.map(({ name }) => names.table(name))
  if (new Set(files).size < files.length) throw new ArchiveFault(`${names.manifest} names a table twice`)
  const known = new Set([names.manifest, names.readme, ...files])
  const missing = files.find((file) => !paths.includes(file))
  if (missing !== undefined) throw new ArchiveFault(`${missing} is missing in it`)
  const other = paths.find((path) => !known.has(path) && !path.startsWith('texts/'))
  if (other !== undefined) throw new ArchiveFault(`${shown(other)} in it is no part of such an archive`)
}

type Table = Manifest['tables'][number]

async function* rowsOf(unpacked: Unpacked, table: Table, unread: Set<string>): AsyncGenerator<Row> {
  const path = names.table(table.name)
  let n = 0
  for await (const line of linesIn(unpacked.chunks(path), limits.line)) {
    const row = within(`${path}, line ${++n}`, () => valuesIn(line, table))
    if (table.name === textColumn.table) row[textColumn.column] = await textIn(unpacked, row[textColumn.column], unread)
    yield within(`${path}, line ${n}`, () => cellsOf(row))
  }
  if (n !== table.rows) throw new ArchiveFault(`${path} has ${n} rows; ${names.manifest} says ${table.rows}`)
}

/** A row as it stands in the file.
 * @throws ArchiveFault where it does not have exactly the columns of its table */
function valuesIn(line: string, { columns }: Table): Record<string, unknown> {
  const row = json(line)
  if (typeof row !== 'object' || row === null || Array.isArray(row)) throw new ArchiveFault('is no JSON object')
  const unknown = Object.keys(row).find((column) => !columns.includes(column))
  if (unknown !== undefined) throw new ArchiveFault(`has the column ${shown(unknown)}, which its table has not`)
  const missing = columns.find((column) => !Object.hasOwn(row, column))
  if (missing !== undefined) throw new ArchiveFault(`lacks the column ${missing}`)
  return row as Record<string, unknown>
}

function cellsOf(row: Readonly<Record<string, unknown>>): Row {
  const cells: Record<string, Cell> = {}
  for (const [column, value] of Object.entries(row)) cells[column] = within(column, () => cellOf(value))
  return cells
}

/** The text that a row names; whatever else stands there is left as it is. */
async function textIn(unpacked: Unpacked, value: unknown, unread: Set<string>): Promise<unknown> {
  const file = (value as { file?: unknown } | null)?.file
  if (typeof file !== 'string') return value
  if (!unread.delete(file)) throw new ArchiveFault(`${shown(file)} is no text in it that is still to be read`)
  return unpacked.text(file, limits.text)
}
