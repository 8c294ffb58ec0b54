import { ArchiveFault } from '../archive/fault.js'
import { openArchive } from '../archive/read.js'
import { archiveOf } from '../archive/write.js'
import { readConfig } from '../config.js'
import { Refused } from '../store/errors.js'
import { openStore } from '../store/open.js'
import { refill } from '../store/refill.js'
import { count, print } from './print.js'
import { writeWhole } from './whole.js'

/** Writes all data and settings to one file that can be read without Parallax, and from which `import` makes the same database.
 * @returns the exit code: 1 where the file cannot be written */
export async function exportAll(file: string, database = readConfig().database): Promise<number> {
  const store = await openStore(database)
  try {
    if (!(await writeWhole(file, archiveOf(store)))) return 1
    await print(`${file}: everything in ${database}`)
    return 0
  } finally {
    await store.close()
  }
}

/** Makes a database of such a file, the same as it was.
 * @returns the exit code: 1 where the file cannot be taken in, or the database holds something already; then nothing is changed */
export async function importAll(file: string, database = readConfig().database): Promise<number> {
  try {
    const { title, tables } = await taken(file, database)
    const rows = tables.reduce((sum, table) => sum + table.rows, 0)
    await print(
      `${database}: everything of “${title ?? file}”, ${count(rows, 'row')} in ${count(tables.length, 'table')}`,
    )
    await print(`Look at it with: DATABASE=${database} npm start`)
    return 0
  } catch (error) {
    if (!(error instanceof ArchiveFault || error instanceof Refused)) throw error
    const advice = / holds a dossier already\.$/.test(error.message) ? ' Name another file with --db.' : ''
    console.error(`${file}: ${error.message.replace(/[^.]$/, '$&.')}${advice} Nothing was changed.`)
    return 1
  }
}

async function taken(file: string, database: string) {
  const archive = await openArchive(file)
  try {
    await refill(database, archive)
    return archive.manifest
  } finally {
    archive.close()
  }
}
