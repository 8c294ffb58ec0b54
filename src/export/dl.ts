import type { Net } from './net.js'

/** A label as DL can hold it: in quotation marks, on one line. */
const quoted = (label: string): string => `"${label.replaceAll('"', "'").replace(/\s+/g, ' ').trim()}"`

/** Labels that are told apart: DL knows nodes by nothing else. */
function unique(labels: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return labels.map((label) => {
    const n = (seen.get(label) ?? 0) + 1
    seen.set(label, n)
    return n === 1 ? label : `${label} (${n})`
  })
}

/** A network as UCINET DL, an edge list with labels. A two-mode network names its rows (speakers) before its columns (issues). */
export function toDl({ nodes, edges }: Net): string {
  const names = unique(nodes.map(({ label }) => label)).map(quoted)
  const nameOf = new Map(nodes.map(({ id }, i) => [id, names[i]!]))
  const lines = edges.map(({ source, target, weight }) => `${nameOf.get(source)} ${nameOf.get(target)} ${weight}`)
  const rows = nodes.filter(({ attributes }) => attributes.mode === 'speaker').length
  const isTwoMode = rows > 0
  const labels = (which: string, some: readonly string[]): string[] => [`${which}:`, ...some]
  const head = isTwoMode
    ? [
        `dl nr=${rows} nc=${nodes.length - rows} format=edgelist2`,
        ...labels('row labels', names.slice(0, rows)),
        ...labels('column labels', names.slice(rows)),
      ]
    : [`dl n=${nodes.length} format=edgelist1`, ...labels('labels', names)]
  const both = isTwoMode ? lines : lines.flatMap((line, i) => [line, turned(edges[i]!, nameOf)])
  return `${[...head, 'data:', ...both].join('\n')}\n`
}

/** Ties have no direction; DL lists both. */
const turned = ({ source, target, weight }: Net['edges'][number], nameOf: ReadonlyMap<string, string>): string =>
  `${nameOf.get(target)} ${nameOf.get(source)} ${weight}`
