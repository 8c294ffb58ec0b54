/** Measures time and memory of taking everything away in one file, and of making a database of it:  npm run bench -- archive [QUOTES]
 * Then looks whether that holds the same, table by table and row by row. */
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openStore } from '../store/open.js'
import { demoOf, head, measured, row } from './measured.js'

export async function benchArchive(quotes = 100_000): Promise<void> {
  const database = await demoOf(quotes)
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  const [file, again] = [join(folder, 'all.zip'), join(folder, 'again.sqlite')]
  try {
    head(quotes)
    row('export --all', await measured('export', '--all', file, '--db', database), file)
    row('import', await measured('import', file, '--db', again), again)
    const [before, after] = [await digestsOf(database), await digestsOf(again)]
    const different = Object.keys({ ...before, ...after }).filter((table) => before[table] !== after[table])
    console.log(`${Object.keys(before).length} tables, of which ${different.length} differ ${different.join(', ')}`)
    if (different.length > 0) process.exitCode = 1
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The rows of each table in a word. */
async function digestsOf(file: string): Promise<Record<string, string>> {
  const store = await openStore(file)
  const snapshot = store.snapshot()
  const digests = snapshot.tables.map(({ name }) => {
    const hash = createHash('sha256')
    for (const one of snapshot.rows(name)) hash.update(JSON.stringify(one))
    return [name, hash.digest('hex')]
  })
  snapshot.close()
  await store.close()
  return Object.fromEntries(digests)
}
