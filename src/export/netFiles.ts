import { mostTies } from '../compare/network.js'
import { type Cell, toCsv } from './csv.js'
import { toDl } from './dl.js'
import type { Dossier } from './dossier.js'
import type { ExportFormat } from './format.js'
import { toGexf } from './gexf.js'
import { toGraphml } from './graphml.js'
import { matrixNet, type Net, speakersNet } from './net.js'

/** The ties as rows: both ends by id and name, the weight, then their attributes, and of how many ties in all they are. */
function edgesCsv({ nodes, edges, total }: Net): string {
  const names = new Map(nodes.map(({ id, label }) => [id, label]))
  const columns = Object.keys(edges[0]?.attributes ?? {})
  const row = ({ source, target, weight, attributes }: Net['edges'][number]): Cell[] => [
    ...[source, names.get(source)!, target, names.get(target)!, weight],
    ...columns.map((name) => attributes[name]!).map((value) => (typeof value === 'boolean' ? String(value) : value)),
    ...(total === null ? [] : [total]),
  ]
  const ends = ['source', 'source_name', 'target', 'target_name', 'weight']
  return toCsv([[...ends, ...columns, ...(total === null ? [] : ['of_ties'])], ...edges.map(row)])
}

const writers = [
  { ending: 'csv', label: 'CSV', type: 'text/csv; charset=utf-8', write: edgesCsv },
  { ending: 'graphml', label: 'GraphML', type: 'application/graphml+xml; charset=utf-8', write: toGraphml },
  { ending: 'gexf', label: 'GEXF for Gephi', type: 'application/gexf+xml; charset=utf-8', write: toGexf },
  { ending: 'dl', label: 'UCINET DL', type: 'text/plain; charset=utf-8', write: toDl },
] as const

const filesOf = (id: string, name: string, about: string, net: (dossier: Dossier) => Promise<Net>): ExportFormat[] =>
  writers.map(({ ending, label, type, write }) => ({
    ...{ id: `${id}-${ending}`, group: 'Networks', label: `${name}, ${label}`, about, ending, type },
    async *write(dossier) {
      yield write(await net(dossier))
    },
  }))

export const matrixFiles = filesOf(
  'matrix',
  'Matrix',
  'Speakers and issues; a tie is the median position that a speaker takes, from −2 (against) to +2 (for).',
  matrixNet,
)
export const networkFiles = filesOf(
  'network',
  'Network of speakers',
  `Who stands with whom: agreement less disagreement on shared issues, evened out by average activity. Of more than ${mostTies.toLocaleString('en')} ties the strongest; CSV, GraphML and GEXF say of how many.`,
  speakersNet,
)
