import type { Dossier } from './dossier.js'

/** A file that a dossier can be taken away as. */
export interface ExportFormat {
  /** Its name in addresses and on the command line. */
  readonly id: string
  readonly group: 'Tables' | 'Networks' | 'For other programs' | 'References'
  readonly label: string
  /** What is in it and what it is for, in one sentence. */
  readonly about: string
  /** Ending of the file's name, without the dot. */
  readonly ending: string
  /** Media type. */
  readonly type: string
  /** The file, piece by piece where it can be large. */
  write(dossier: Dossier): AsyncIterable<string | Uint8Array>
}
