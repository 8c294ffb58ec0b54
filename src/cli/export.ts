import { createWriteStream } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { readConfig } from '../config.js'
import { dossierOf } from '../export/dossier.js'
import { exportFormats } from '../export/registry.js'
import { openStore } from '../store/open.js'
import { print } from './print.js'

export interface ExportOptions {
  readonly format: string
  readonly db?: string
}

/** Writes the dossier to a file. Until it is whole it has another name, so that no half file looks whole.
 * @returns the exit code: 1 where there is no such format, or the file cannot be written */
export async function exportDossier(file: string, { format: id, db }: ExportOptions): Promise<number> {
  const format = exportFormats.find((one) => one.id === id)
  if (!format) {
    console.error(`There is no format “${id}”. There are: ${exportFormats.map((one) => one.id).join(', ')}.`)
    return 1
  }
  const config = readConfig()
  const store = await openStore(db ?? config.database)
  const unfinished = `${file}.part`
  try {
    const dossier = await dossierOf(store, {}, `http://localhost:${config.port}`)
    await pipeline(Readable.from(format.write(dossier)), createWriteStream(unfinished))
    await rename(unfinished, file)
    await print(`${file}: ${format.label}, of “${dossier.title}”`)
    return 0
  } catch (error) {
    await rm(unfinished, { force: true })
    if (!(error as NodeJS.ErrnoException).code) throw error
    console.error(`${file}: cannot be written (${(error as NodeJS.ErrnoException).code}).`)
    return 1
  } finally {
    await store.close()
  }
}
