import { builder } from '../codebook/qdc.js'
import { cleaned } from '../codebook/text.js'
import type { Edge, Net, Node } from './net.js'

type Attributes = Node['attributes']

const typeOf = (value: Attributes[string]): string =>
  typeof value === 'string' ? 'string' : typeof value === 'boolean' ? 'boolean' : 'double'

const keys = (owner: 'node' | 'edge', sample: Attributes): object[] =>
  Object.entries(sample).map(([name, value]) => ({
    ...{ '@id': `${owner}-${name}`, '@for': owner },
    ...{ '@attr.name': name, '@attr.type': typeOf(value) },
  }))

const dataOf = (owner: 'node' | 'edge', attributes: Attributes): object[] =>
  Object.entries(attributes).map(([name, value]) => ({ '@key': `${owner}-${name}`, '#text': cleaned(String(value)) }))

const withLabel = ({ label, attributes }: Node): Attributes => ({ label, ...attributes })
const withWeight = ({ weight, attributes }: Edge): Attributes => ({ weight, ...attributes })

/** A network as GraphML, every attribute with its type. */
export function toGraphml({ name, nodes, edges, left }: Net): string {
  return builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
    graphml: {
      '@xmlns': 'http://graphml.graphdrawing.org/xmlns',
      key: [
        ...keys('node', nodes[0] ? withLabel(nodes[0]) : {}),
        ...keys('edge', edges[0] ? withWeight(edges[0]) : {}),
      ],
      graph: {
        ...{ '@id': cleaned(name), '@edgedefault': 'undirected' },
        ...(left && { desc: left }),
        node: nodes.map((node) => ({ '@id': node.id, data: dataOf('node', withLabel(node)) })),
        edge: edges.map((edge) => ({
          ...{ '@source': edge.source, '@target': edge.target },
          data: dataOf('edge', withWeight(edge)),
        })),
      },
    },
  })
}
