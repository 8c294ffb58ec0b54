import { expect, test } from 'vitest'
import { buildMatrix, nothingFound } from '../../src/compare/matrix.js'
import type { Issue, Speaker, Stance } from '../../src/domain.js'
import { readQuery } from '../../src/web/query.js'
import { type Table, tableOf } from '../../src/web/table.js'

const speaker = (slug: string, name: string): Speaker => ({
  ...{ id: 1, slug, name, kind: 'person', aliases: [], roles: [], mergedInto: null, statements: 1, quotes: 1 },
})
const issue = (id: string, name: string): Issue => ({
  ...{ id, name, proposition: '', include: '', supports: '', opposes: '', exclude: '', examples: [] },
})
const speakers = [speaker('ada', 'Ada Quill'), speaker('bo', 'Bo Ostler')]
const stances: Stance[] = [
  { ...nothingFound, speaker: 'ada', issue: 'tea', state: 'supports', statements: 2, supports: 2, median: 1 },
  { ...nothingFound, speaker: 'bo', issue: 'ferry', state: 'opposes', statements: 1, opposes: 1, median: -1 },
]

const both = [issue('tea', 'Tea'), issue('ferry', 'The ferry')]

/** The table of an address, of stances and issues that are the same objects each time, as the store keeps them. */
function table(query: Record<string, string> = {}, issues = both): Table {
  const known = { path: '/', sources: [], speakers: ['ada', 'bo'], coders: [], issues: ['tea', 'ferry'] }
  return tableOf(buildMatrix({ speakers, issues, stances, sort: query.sort ?? 'name' }), readQuery(query, known))
}

const shown = ({ rows }: Table): string[][] =>
  rows.map(({ cells }) => cells.map(({ label, mark }) => `${label}: ${mark.word} ${mark.href ?? ''}`.trim()))

const plain = [
  ['Tea: Supports /cells/ada/tea', 'The ferry: Nothing found'],
  ['Tea: Nothing found', 'The ferry: Opposes /cells/bo/ferry'],
]

// One after the other: no table may show what another one left behind.
test.each<[what: string, query: Record<string, string>, expected: string[][]]>([
  ['plain', {}, plain],
  ['plain again', {}, plain],
  [
    'transposed',
    { transpose: '1' },
    [
      ['Ada Quill: Supports /cells/ada/tea', 'Bo Ostler: Nothing found'],
      ['Ada Quill: Nothing found', 'Bo Ostler: Opposes /cells/bo/ferry'],
    ],
  ],
  [
    'under a filter',
    { kind: 'direct' },
    [
      ['Tea: Supports /cells/ada/tea?kind=direct', 'The ferry: Nothing found'],
      ['Tea: Nothing found', 'The ferry: Opposes /cells/bo/ferry?kind=direct'],
    ],
  ],
  ['sorted', { sort: 'ferry' }, plain.toReversed()],
  ['plain at last', {}, plain],
])('the cells of a table: %s', (_, query, expected) => {
  expect(shown(table(query))).toEqual(expected)
})

test('cells of a table that nothing narrows are made once', () => {
  const [first, second] = [table(), table()]
  expect(second.rows[0]!.cells[0]).toBe(first.rows[0]!.cells[0])
  const turned = { transpose: '1' }
  expect(table(turned).rows[1]!.cells[1]).toBe(table(turned).rows[1]!.cells[1])
  expect(table({ kind: 'direct' }).rows[0]!.cells[0]).not.toBe(first.rows[0]!.cells[0])
})

test('a cell whose column is called otherwise is made anew', () => {
  table()
  expect(shown(table({}, [issue('tea', 'Tea and cake')]))).toEqual([
    ['Tea and cake: Supports /cells/ada/tea'],
    ['Tea and cake: Nothing found'],
  ])
})

test('the cell that stands open beside the matrix says so', () => {
  const open = table({ cell: 'ada/tea' }).rows.flatMap(({ cells }) => cells.filter(({ mark }) => mark.open))
  expect(open.map(({ mark }) => mark.href)).toEqual(['/cells/ada/tea'])
  expect(table().rows.flatMap(({ cells }) => cells.filter(({ mark }) => mark.open))).toEqual([])
})
