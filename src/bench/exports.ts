/** Measures time and memory of each file that a dossier can be taken away as:  npm run bench -- exports [QUOTES] */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportFormats } from '../export/registry.js'
import { demoOf, head, measured, row } from './measured.js'

export async function benchExports(quotes = 100_000): Promise<void> {
  const database = await demoOf(quotes)
  const folder = mkdtempSync(join(tmpdir(), 'parallax-bench-'))
  try {
    head(quotes)
    for (const { id } of exportFormats) {
      const file = join(folder, id)
      row(id, await measured('export', '--format', id, file, '--db', database), file)
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
