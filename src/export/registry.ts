import { webAnnotations } from './annotations.js'
import { dnaCsv } from './dna.js'
import type { ExportFormat } from './format.js'
import { matrixFiles, networkFiles } from './netFiles.js'
import { refiQda } from './qdpx.js'
import { referenceFiles } from './referenceFiles.js'
import { codingsCsv, quotesCsv, tablesJsonl, tablesXlsx } from './tableFiles.js'

/** Everything that a dossier can be taken away as, in the order in which it is offered. A new format is one file and one line. */
export const exportFormats: readonly ExportFormat[] = [
  tablesXlsx,
  quotesCsv,
  codingsCsv,
  tablesJsonl,
  ...matrixFiles,
  ...networkFiles,
  refiQda,
  webAnnotations,
  dnaCsv,
  ...referenceFiles,
]

/** A name for the file: what the dossier is called, and what is in it. */
export function fileName(title: string, { id, ending }: Pick<ExportFormat, 'id' | 'ending'>): string {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
  const what = id.replace(new RegExp(`-${ending.split('.')[0]}$`), '')
  return `${plain.slice(0, 60).replace(/^-+|-+$/g, '') || 'parallax'}-${what}.${ending}`
}
