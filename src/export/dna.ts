import type { Position, Statement } from '../domain.js'
import { type Cell, toCsv } from './csv.js'
import type { Dossier } from './dossier.js'
import type { ExportFormat } from './format.js'

const columns = [
  ...['ID', 'Document ID', 'Start', 'End', 'Coder', 'Date', 'Document title', 'Author', 'Source', 'Section', 'Type'],
  ...['Text', 'person', 'organization', 'concept', 'agreement', 'position'],
]

/** Discourse Network Analyzer knows agreement and disagreement only; who says both is left to the position. */
const agreement = (position: Position): number => (position > 0 ? 1 : 0)

function rowsOf({ quotes, codings, speaker, source }: Statement): Cell[][] {
  const first = quotes[0]!
  const isOrganisation = speaker?.kind === 'organisation'
  const said = quotes.map(({ text }) => text).join(' … ')
  return codings.flatMap(({ id, current, position, issue, coder }): Cell[][] => {
    if (!current || position === null || position === 0) return []
    const place = [first.start, quotes.at(-1)!.end, coder.name, source.date ?? '', source.title ?? source.name]
    const document = [source.author ?? '', source.publisher ?? '', '', source.wording]
    const actor = isOrganisation ? ['', speaker.name] : [speaker?.name ?? '', first.role ?? '']
    return [[id, source.id, ...place, ...document, said, ...actor, issue, agreement(position), position]]
  })
}

async function* dnaOf(dossier: Dossier) {
  yield toCsv([columns], true)
  for await (const statements of dossier.statements()) {
    const rows = statements.flatMap(rowsOf)
    if (rows.length > 0) yield toCsv(rows, true)
  }
}

/** Statements as Discourse Network Analyzer lists them: one a row, with person, organisation, concept and agreement. */
export const dnaCsv: ExportFormat = {
  ...{ id: 'dna-csv', group: 'For other programs', label: 'Statements for Discourse Network Analyzer, CSV' },
  about: 'One row a coded position: person, organisation, concept and agreement, every text in quotation marks.',
  ...{ ending: 'csv', type: 'text/csv; charset=utf-8' },
  write: dnaOf,
}
