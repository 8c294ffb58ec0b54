import excel from 'exceljs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { harmless, toCsv } from '../../src/export/csv.js'
import { exportFormats, fileName } from '../../src/export/registry.js'
import { codingsTable, quotesTable } from '../../src/export/tables.js'
import { workbook } from '../../src/export/xlsx.js'
import type { Store } from '../../src/store/contract.js'
import { filesOf } from '../archive/files.js'
import { fileOf, formatCalled, harbourStore, madeAt, textOf, wholeDossier } from './dossiers.js'

let store: Store
beforeAll(async () => {
  store = await harbourStore()
})
afterAll(() => store.close())

/** Rows of CSV, read strictly: quoted cells whole, the others up to the comma. */
function cellsOf(csv: string): string[][] {
  const lines = csv.match(/(?:"(?:[^"]|"")*"|[^"\r])*\r\n/g) ?? []
  expect(lines.join('')).toBe(csv)
  return lines.map((line) =>
    [...line.slice(0, -2).matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,"]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? plain! : quoted.replaceAll('""', '"'),
    ),
  )
}

async function rowsOf(table: typeof quotesTable) {
  const rows = []
  for await (const some of (await wholeDossier(store)).statements())
    rows.push(...some.flatMap((one) => table.rows(one)))
  return rows
}

const shown = (cell: string | number) => (typeof cell === 'number' ? String(cell) : harmless(cell))

test.each([
  ['=1+1', "'=1+1"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\rx', "'\rx"],
  ['1-1', '1-1'],
  ['', ''],
])('the text %j is harmless as %j', (text, expected) => expect(harmless(text)).toBe(expected))

test.each([
  [[['a', -2, 0.5]], 'a,-2,0.5\r\n'],
  [[['-2']], "'-2\r\n"],
  [[['a,b', 'say "x"', 'two\nlines', '']], '"a,b","say ""x""","two\nlines",\r\n'],
])('toCsv(%j)', (rows, expected) => expect(toCsv(rows)).toBe(expected))

describe.each([
  ['quotes-csv', quotesTable],
  ['codings-csv', codingsTable],
])('%s', (id, table) => {
  test('holds every row, cell by cell, without a formula', async () => {
    const [head, ...rows] = cellsOf(await textOf(store, id))
    expect(head).toEqual(table.columns)
    expect(rows).toEqual((await rowsOf(table)).map((row) => row.map(shown)))
    expect(rows.flat().filter((cell) => /^[=+@\t\r]/.test(cell))).toEqual([])
  })
})

test('the quotes table says whose words, how far they can be trusted, and where they stand', async () => {
  const rows = cellsOf(await textOf(store, 'quotes-csv', { source: 'copy' }))
  const named = Object.fromEntries(rows[0]!.map((name, i) => [name, rows[1]![i]]))
  expect(named).toMatchObject({
    ...{ speaker: 'Bruno Okafor', speaker_kind: 'person', wording: 'altered', date: '2031-05-19', source: 'copy' },
    text: 'Gratis vessels are a stunning thought for the entire Sound,',
  })
  expect(rows.length).toBe(4)
})

test('the filter narrows codings as well as quotes', async () => {
  const coders = async (filter: object) => {
    const [head, ...rows] = cellsOf(await textOf(store, 'codings-csv', filter))
    return [...new Set(rows.map((row) => row[head!.indexOf('coder')]))].sort()
  }
  expect(await coders({})).toEqual(['Ines', 'Olof', 'Sunna', 'rules'])
  expect(await coders({ coder: 'Olof' })).toEqual(['Olof'])
})

test('XLSX read back equals the data', async () => {
  const book = new excel.Workbook()
  await book.xlsx.load((await fileOf(store, 'tables-xlsx')) as unknown as excel.Buffer)
  expect(book.worksheets.map(({ name }) => name)).toEqual(['Quotes', 'Codings'])
  for (const table of [quotesTable, codingsTable]) {
    const rows: unknown[][] = []
    book.getWorksheet(table.name)!.eachRow((row) => {
      rows.push(table.columns.map((_, i) => row.getCell(i + 1).value ?? ''))
      row.eachCell(({ formula }) => expect(formula).toBeUndefined())
    })
    const expected = (await rowsOf(table)).map((row) => row.map((c) => (typeof c === 'string' ? harmless(c) : c)))
    expect(rows).toEqual([table.columns, ...expected])
  }
})

describe('a workbook', () => {
  const sheets = async (rows: (string | number)[][][], most?: number) => {
    async function* pieces() {
      yield* rows
    }
    const columns = ['a', 'b'].map((name) => ({ name, width: 10 }))
    const written: Uint8Array[] = []
    for await (const piece of workbook([{ name: 'One', columns, rows: pieces }], madeAt, most)) written.push(piece)
    const book = new excel.Workbook()
    await book.xlsx.load(Buffer.concat(written) as unknown as excel.Buffer)
    return book.worksheets.map((sheet) => {
      const read: unknown[][] = []
      sheet.eachRow((row) => read.push([1, 2].map((i) => row.getCell(i).value ?? '')))
      return [sheet.name, read]
    })
  }
  const head = ['a', 'b']

  test.each([
    ['no rows', [], 3, [['One', [head]]]],
    ['empty pieces', [[], [[1, 'x']], []], 3, [['One', [head, [1, 'x']]]]],
    [
      'a full sheet',
      [
        [
          [1, 'x'],
          [2, 'y'],
        ],
      ],
      3,
      [['One', [head, [1, 'x'], [2, 'y']]]],
    ],
    [
      'one row more',
      [
        [
          [1, 'x'],
          [2, 'y'],
          [3, 'z'],
        ],
      ],
      3,
      [
        ['One', [head, [1, 'x'], [2, 'y']]],
        ['One 2', [head, [3, 'z']]],
      ],
    ],
    [
      'many',
      [
        [[1, 'x']],
        [
          [2, 'y'],
          [3, 'z'],
        ],
        [[4, 'w']],
      ],
      2,
      [
        ['One', [head, [1, 'x']]],
        ['One 2', [head, [2, 'y']]],
        ['One 3', [head, [3, 'z']]],
        ['One 4', [head, [4, 'w']]],
      ],
    ],
  ])('of %s', async (_, rows, most, expected) => expect(await sheets(rows, most)).toEqual(expected))

  test.each([
    ['<a & "b">', '<a & "b">'],
    ['  blanks  ', '  blanks  '],
    ['two\nlines\tand a tab', 'two\nlines\tand a tab'],
    ['\u0000\u001Fnothing\uFFFF', 'nothing'],
    ['🚢', '🚢'],
  ])('holds the text %j as %j', async (text, expected) =>
    expect(await sheets([[[1, text]]])).toEqual([['One', [head, [1, expected]]]]),
  )

  test('what Excel would take for the number of a character is told apart', async () => {
    const written: Uint8Array[] = []
    async function* rows() {
      yield [['_x0041_ _x12_']]
    }
    const columns = [{ name: 'a', width: 10 }]
    for await (const piece of workbook([{ name: 'One', columns, rows }], madeAt)) written.push(piece)
    const xml = filesOf(Buffer.concat(written))['xl/worksheets/sheet1.xml']
    expect(xml).toContain('<t xml:space="preserve">_x005F_x0041_ _x12_</t>')
  })
})

test('JSON Lines hold the words as they are', async () => {
  const lines = (await textOf(store, 'statements-jsonl')).trim().split('\n')
  const statements = lines.map((line) => JSON.parse(line))
  const said = statements.find(({ source, quotes }) => source === 'note' && quotes[0].text.startsWith('='))
  expect(said.quotes[0]).toMatchObject({ text: '=SUM(A1:A9) is what they ask of us,', role: '@harbour', address: null })
  expect(said.speaker).toMatchObject({ name: 'Ostler' })
  expect(statements.flatMap(({ codings }) => codings).length).toBe((await rowsOf(codingsTable)).length)
})

test('DNA: every text in quotation marks, numbers without, one row a position', async () => {
  const csv = await textOf(store, 'dna-csv')
  const [head, ...rows] = cellsOf(csv)
  const at = (name: string) => head!.indexOf(name)
  expect(csv.split('\r\n')[0]).toMatch(/^"ID","Document ID","Start"/)
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head!.length]))
  const company = rows.find((row) => row[at('organization')] === 'Northwind Lines' && row[at('concept')] === 'bridge')!
  expect([company[at('person')], company[at('agreement')], company[at('position')]]).toEqual(['', '0', '-1'])
  const person = rows.find((row) => row[at('person')] === 'Ada Lindqvist' && row[at('concept')] === 'fares')!
  expect([person[at('organization')], person[at('agreement')]]).toEqual(['chair of the harbour board', '1'])
})

test('every format has a name of its own, and a name for its file', () => {
  expect(new Set(exportFormats.map(({ id }) => id)).size).toBe(exportFormats.length)
  expect(exportFormats.map((format) => fileName('Ferries: the “Sound”', format))).toEqual([
    'ferries-the-sound-tables.xlsx',
    'ferries-the-sound-quotes.csv',
    'ferries-the-sound-codings.csv',
    'ferries-the-sound-statements.jsonl',
    ...['csv', 'graphml', 'gexf', 'dl'].map((ending) => `ferries-the-sound-matrix.${ending}`),
    ...['csv', 'graphml', 'gexf', 'dl'].map((ending) => `ferries-the-sound-network.${ending}`),
    'ferries-the-sound-refi-qda.qdpx',
    'ferries-the-sound-web-annotation.jsonld',
    'ferries-the-sound-dna.csv',
    'ferries-the-sound-sources.bib',
    'ferries-the-sound-sources.ris',
    'ferries-the-sound-sources.csl.json',
  ])
})

test('the sources that are taken in are those with statements, narrowed or not', async () => {
  const all = (await (await wholeDossier(store)).summaries()).map(({ slug }) => slug)
  const narrowed = (await (await wholeDossier(store, { from: '0001' })).summaries()).map(({ slug }) => slug)
  const told = new Set<string>()
  for await (const some of (await wholeDossier(store)).statements())
    for (const { source } of some) told.add(source.slug)
  expect(new Set(all)).toEqual(told)
  expect(all).toEqual(expect.arrayContaining(narrowed))
  expect(narrowed.length).toBeGreaterThan(1)
})

test('a dossier without anything gives files without anything', async () => {
  const nothing = { speaker: 'nobody' }
  for (const { id } of exportFormats) expect((await fileOf(store, id, nothing)).length, id).toBeGreaterThanOrEqual(0)
  expect(formatCalled('quotes-csv').type).toMatch(/^text\/csv/)
  expect(await textOf(store, 'quotes-csv', nothing)).toBe(`${quotesTable.columns.join(',')}\r\n`)
})
