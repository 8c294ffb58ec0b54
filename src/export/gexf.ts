import { UndirectedGraph } from 'graphology'
import { write } from 'graphology-gexf'
import { cleaned } from '../codebook/text.js'
import type { Net, Node } from './net.js'

const plain = (attributes: Node['attributes']): Node['attributes'] =>
  Object.fromEntries(
    Object.entries(attributes).map(([name, value]) => [name, typeof value === 'string' ? cleaned(value) : value]),
  )

/** A network as GEXF 1.2, every attribute with its type. */
export function toGexf({ nodes, edges, left }: Net): string {
  const graph = new UndirectedGraph()
  if (left) graph.setAttribute('description', left)
  for (const { id, label, attributes } of nodes) graph.addNode(id, { label: cleaned(label), ...plain(attributes) })
  for (const { source, target, weight, attributes } of edges)
    graph.addEdge(source, target, { weight, ...plain(attributes) })
  return write(graph, { version: '1.2' })
}
