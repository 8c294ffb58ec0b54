import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DemoDossier } from '../../src/demo/dossier.js'
import { toDl } from '../../src/export/dl.js'
import { dossierOf, tiesOf } from '../../src/export/dossier.js'
import { toGexf } from '../../src/export/gexf.js'
import { toGraphml } from '../../src/export/graphml.js'
import { matrixNet, type Net, speakersNet } from '../../src/export/net.js'
import type { Store } from '../../src/store/contract.js'
import { fillDatabase } from '../../src/store/fill.js'
import { openStore } from '../../src/store/open.js'
import { issue, speaker, stance } from '../compare/fixture.js'
import { fileOf, harbourStore, site, textOf, wholeDossier } from './dossiers.js'

/** Reads a file with networkx and prints its nodes and ties, each with its attributes. */
const reader = `
import json, sys, networkx
path = sys.argv[1]
net = networkx.read_gexf(path) if path.endswith('gexf') else networkx.read_graphml(path)
print(json.dumps({
    'version': networkx.__version__, 'directed': net.is_directed(), 'multiple': net.is_multigraph(),
    'nodes': [[name, data] for name, data in net.nodes(data=True)],
    'edges': [[a, b, data] for a, b, data in net.edges(data=True)],
}))
`
const hasNetworkx = spawnSync('python3', ['-c', 'import networkx']).status === 0
if (!hasNetworkx) console.warn('The tests with networkx are left out: install python3-networkx.')

let store: Store
let folder: string
beforeAll(async () => {
  store = await harbourStore()
  folder = mkdtempSync(join(tmpdir(), 'parallax-networks-'))
})
afterAll(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

interface Found {
  readonly directed: boolean
  readonly multiple: boolean
  readonly nodes: [string, Record<string, unknown>][]
  readonly edges: [string, string, Record<string, unknown>][]
}

async function readBack(id: string): Promise<Found> {
  const path = join(folder, id.replace('-', '.'))
  writeFileSync(path, await fileOf(store, id))
  const { stdout, stderr } = spawnSync('python3', ['-c', reader, path], { encoding: 'utf8' })
  expect(stderr).toBe('')
  return JSON.parse(stdout)
}

const pair = (a: string, b: string) => [a, b].sort().join(' — ')
const nets: Record<string, typeof matrixNet> = { matrix: matrixNet, network: speakersNet }
const netOf = async (name: string): Promise<Net> => nets[name]!(await wholeDossier(store))

describe.runIf(hasNetworkx).each(['matrix-graphml', 'matrix-gexf', 'network-graphml', 'network-gexf'])(
  '%s, read by networkx',
  (id) => {
    test('has the same nodes, ties, weights and attributes', async () => {
      const [found, net] = [await readBack(id), await netOf(id.split('-')[0]!)]
      expect(net.nodes.length).toBeGreaterThan(5)
      expect(net.edges.length).toBeGreaterThan(4)
      expect([found.directed, found.multiple]).toEqual([false, false])
      const nodes = net.nodes.map((node) => [node.id, { label: node.label, ...node.attributes }])
      // An empty text is left out by GEXF.
      const named = ([name, data]: [string, Record<string, unknown>]) => [
        name,
        { ...(id.startsWith('matrix') && { proposition: '' }), ...data },
      ]
      expect(found.nodes.map(named)).toEqual(nodes)
      const edges = net.edges.map(({ source, target, weight, attributes }) => [
        pair(source, target),
        { weight, ...attributes },
      ])
      const read = found.edges.map(([a, b, { id: _, ...data }]): [string, object] => [pair(a, b), data])
      expect(Object.fromEntries(read)).toEqual(Object.fromEntries(edges))
      expect(read.length).toBe(edges.length)
    })
  },
)

test('attributes are typed in GEXF and GraphML', async () => {
  const [gexf, graphml] = [await textOf(store, 'matrix-gexf'), await textOf(store, 'matrix-graphml')]
  expect(gexf).toContain('title="state" type="string"')
  expect(gexf).toContain('title="supports" type="integer"')
  expect(gexf).toContain('title="altered_only" type="boolean"')
  expect(graphml).toContain('attr.name="weight" attr.type="double"')
  expect(graphml).toContain('attr.name="altered_only" attr.type="boolean"')
})

test('a tie of the matrix is the median position, and nobody without one has a tie', async () => {
  const { edges } = await netOf('matrix')
  const tie = edges.find(({ source, target }) => source === 'speaker/mira-castellane' && target === 'issue/bridge')
  expect(tie).toMatchObject({
    weight: 2,
    attributes: { state: 'strongly-supports', statements: 1, altered_only: false },
  })
  expect(edges.filter(({ source }) => source === 'speaker/ostler')).toEqual([])
})

test('CSV has both ends by id and name', async () => {
  const lines = (await textOf(store, 'network-csv')).split('\r\n')
  expect(lines[0]).toBe('source,source_name,target,target_name,weight,congruence,conflict,issues,of_ties')
  const { edges } = await netOf('network')
  const against = edges.find(({ weight }) => weight < 0)!
  expect(lines.find((line) => line.startsWith(`${against.source},`) && line.includes(`,${against.target},`))).toContain(
    `,${against.weight},`,
  )
})

describe('of a dossier of very many speakers', () => {
  const net = (left: string): Net => ({
    ...{ name: 'The Sound', left, total: 3 },
    nodes: ['ada', 'bruno', 'mira'].map((id) => ({ id, label: id, attributes: { kind: 'person', statements: 1 } })),
    edges: [{ source: 'ada', target: 'mira', weight: 1, attributes: { congruence: 1, conflict: 0, issues: 1 } }],
  })

  test('what was left out stands in GraphML and in GEXF, and only there where something was', () => {
    const left = 'The 1 strongest of 3 ties are here.'
    expect(toGraphml(net(left))).toContain(`<desc>${left}</desc>`)
    expect(toGexf(net(left))).toContain(`<description>${left}</description>`)
    for (const file of [toGraphml(net('')), toGexf(net(''))]) expect(file).not.toContain('desc')
  })

  test('the strongest ties are taken, whose number is told, among those who say most', async () => {
    // 300 speakers on one issue are 44,850 pairs; everybody but the first two stands in the middle.
    const speakers = Array.from({ length: 300 }, (_, i) => ({ ...speaker(`P${i + 1000}`), statements: i + 1 }))
    const bridge = { ...issue('bridge'), name: 'The bridge' }
    const stances = speakers.map(({ slug }, i) => stance(slug, 'bridge', 'mixed', i === 0 ? 2 : i === 1 ? -2 : 0))
    const { ties, total, compared } = tiesOf({ speakers, issues: [bridge], stances })
    expect([ties.length, total, compared]).toEqual([20_000, 44_850, 300])
    const weights = ties.map(({ weight }) => Math.abs(weight))
    expect(weights).toEqual([...weights].sort((a, b) => b - a))
    const crowd = Array.from({ length: 2510 }, (_, i) => ({ ...speaker(`P${i + 1000}`), statements: i + 1 }))
    const few = crowd.slice(0, 12).map(({ slug }) => stance(slug, 'bridge', 'supports', 1))
    const most = tiesOf({ speakers: crowd, issues: [bridge], stances: few })
    expect([most.compared, most.total]).toEqual([2500, 1])
    expect(ties.some(({ a, b, weight }) => a.name === 'P1000' && b.name === 'P1001' && weight === -1)).toBe(true)
  })
})

test('a generated dossier of 400 speakers: every file of the network stays small and says what was left out', async () => {
  const database = join(folder, 'many.sqlite')
  const demo = new DemoDossier({ quotes: 8000, speakers: 400, issues: 12, seed: 1 })
  await fillDatabase(database, demo, () => {})
  const many = await openStore(database)
  try {
    const net = await speakersNet(await dossierOf(many, {}, site))
    expect(net.edges).toHaveLength(20_000)
    expect(net.total).toBeGreaterThan(60_000)
    expect(net.left).toBe(`The 20,000 strongest of ${net.total!.toLocaleString('en')} ties are here.`)
    for (const file of [toGraphml(net), toGexf(net), toDl(net)]) expect(file.length).toBeLessThan(10_000_000)
  } finally {
    await many.close()
  }
})

test('UCINET DL of a one-mode and of a two-mode network', async () => {
  const [matrix, network] = [await textOf(store, 'matrix-dl'), await textOf(store, 'network-dl')]
  const { nodes, edges } = await netOf('matrix')
  const rows = nodes.filter(({ attributes }) => attributes.mode === 'speaker').length
  expect(matrix.split('\n')[0]).toBe(`dl nr=${rows} nc=4 format=edgelist2`)
  expect(matrix).toContain('\ncolumn labels:\n"Free fares"\n"Night service"\n"The bridge"\n"Clean engines"\ndata:\n')
  expect(matrix).toContain('\n"Mira Castellane" "The bridge" 2\n')
  expect(matrix.split('data:\n')[1]!.trim().split('\n').length).toBe(edges.length)
  const ties = (await netOf('network')).edges
  expect(network.split('\n')[0]).toBe(`dl n=${(await netOf('network')).nodes.length} format=edgelist1`)
  expect(network.split('data:\n')[1]!.trim().split('\n').length).toBe(2 * ties.length)
})
