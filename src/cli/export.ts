import { readConfig } from '../config.js'
import { dossierOf } from '../export/dossier.js'
import { exportFormats } from '../export/registry.js'
import { openStore } from '../store/open.js'
import { print } from './print.js'
import { writeWhole } from './whole.js'

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
  try {
    const dossier = await dossierOf(store, {}, `http://localhost:${config.port}`)
    if (!(await writeWhole(file, format.write(dossier)))) return 1
    await print(`${file}: ${format.label}, of “${dossier.title}”`)
    return 0
  } finally {
    await store.close()
  }
}
