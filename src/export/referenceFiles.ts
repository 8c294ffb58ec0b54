import type { ExportFormat } from './format.js'
import { referenceFormats } from './references.js'

/** The sources that are taken in, for programs that keep references. */
export const referenceFiles: ExportFormat[] = Object.entries(referenceFormats).map(
  ([ending, { label, type, write }]) => ({
    ...{ id: `sources-${ending.replace('.json', '')}`, group: 'References', label: `Sources, ${label}` },
    about: 'The sources as references, for Zotero, EndNote, LaTeX and the like.',
    ...{ ending, type },
    async *write(dossier) {
      yield write(await dossier.summaries())
    },
  }),
)
