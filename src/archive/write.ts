import { createHash } from 'node:crypto'
import { type ZipEntry, zipped } from '../export/zip.js'
import type { Row, Snapshot, Store, TableShape } from '../store/contract.js'
import { jsonCell, type Manifest, names, textColumn } from './format.js'
import { readme } from './readme.js'

/** Everything in one file: a zip of the tables as JSON Lines, the texts as files, and hashes of it all. Made as it is read, and of one moment:
 * that at which its first piece is asked for. */
export async function* archiveOf(store: Pick<Store, 'snapshot'>, at = new Date()): AsyncGenerator<Uint8Array> {
  const snapshot = store.snapshot()
  try {
    yield* zipped(entriesOf(snapshot, at), at)
  } finally {
    snapshot.close()
  }
}

async function* entriesOf(snapshot: Snapshot, at: Date): AsyncGenerator<ZipEntry> {
  const sums: string[] = []
  const summed = (path: string, content: Iterable<string>): ZipEntry => [path, hashed(path, content, sums)]
  const tables: Manifest['tables'] = []
  for (const table of snapshot.tables) {
    const counted = { name: table.name, rows: 0, columns: [...table.columns] }
    tables.push(counted)
    yield summed(names.table(table.name), linesOf(snapshot, table, counted))
  }
  for (const { id, slug, text } of snapshot.rows(textColumn.table))
    yield summed(names.text(id as number, slug as string), [text as string])
  const { title, migrations } = snapshot
  const head = { title, made_at: at.toISOString(), migrations: [...migrations], tables }
  const manifest: Manifest = { parallax: 'archive', format: 1, ...head }
  yield summed(names.manifest, [`${JSON.stringify(manifest, null, 1)}\n`])
  yield summed(names.readme, [readme(manifest)])
  yield [names.sums, once(sums)]
}

async function* once(lines: readonly string[]) {
  yield lines.join('')
}

/** Passes a file's content on, and at its end notes its hash as `sha256sum` does. */
async function* hashed(path: string, content: Iterable<string>, sums: string[]) {
  const hash = createHash('sha256')
  for (const piece of content) {
    hash.update(piece)
    yield piece
  }
  sums.push(`${hash.digest('hex')}  ${path}\n`)
}

// Lines are passed on together: each piece costs its way through the zip.
const pieceUnits = 64 * 1024

function* linesOf(snapshot: Snapshot, { name }: TableShape, counted: { rows: number }) {
  let piece = ''
  for (const row of snapshot.rows(name)) {
    piece += `${JSON.stringify(lineOf(name, row))}\n`
    counted.rows++
    if (piece.length < pieceUnits) continue
    yield piece
    piece = ''
  }
  yield piece
}

function lineOf(table: string, row: Row): object {
  const line = Object.fromEntries(Object.entries(row).map(([column, value]) => [column, jsonCell(value)]))
  if (table === textColumn.table) line[textColumn.column] = { file: names.text(row.id as number, row.slug as string) }
  return line
}
