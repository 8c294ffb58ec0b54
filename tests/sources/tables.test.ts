import { expect, test } from 'vitest'
import type { RowFault, Table } from '../../src/domain.js'
import { SourceError } from '../../src/sources/fault.js'
import { parseOne } from '../../src/sources/parse.js'
import { guessMapping, type Mapping, type ReadyQuote, readyQuotes } from '../../src/sources/readyQuotes.js'
import { docx, zip } from './build/docx.js'
import { type Cell, xlsx } from './build/xlsx.js'

async function tableOf(file: string, bytes: Buffer): Promise<Table> {
  const found = await parseOne(file, bytes)
  if (!('table' in found)) throw new Error('no table')
  return found.table
}

const head = ['Speaker', 'Quote', 'Source', 'Date', 'Issue', 'Position']
const row = ['Ada Quill', 'We need more ferries.', 'Quay Courier', '2024-03-01', 'ferries', 'supports']
const quote: ReadyQuote = {
  ...{ row: 2, speaker: 'Ada Quill', byOrganisation: false, role: null, text: 'We need more ferries.' },
  ...{ source: 'Quay Courier', publisher: null },
  ...{ date: '2024-03-01', issue: 'ferries', position: 1, address: null },
}
const parted = (by: string, rows: readonly (readonly string[])[] = [head, row]): string =>
  rows.map((cells) => cells.join(by)).join('\r\n')
const dna = [
  '"statement ID";"time";"document ID";"document title";"author";"source";"section";"type";"text";"person";"organization";"concept";"agreement"',
  '7;2024-03-01 12:30:00;3;"Ferries decided";"Bo Marsh";"Quay Courier";"";"";"We need more ferries.";"Ada Quill";"Town of Quay";"More ferries";1',
  '8;2024-03-01 12:30:00;3;"Ferries decided";"Bo Marsh";"Quay Courier";"";"";"They cost too much.";"Cy Dune";"Merchants";"More ferries";0',
].join('\n')
const fromDna = {
  ...{ ...quote, role: 'Town of Quay', source: 'Ferries decided', publisher: 'Quay Courier', issue: 'More ferries' },
}

interface Good {
  readonly what: string
  readonly file: string
  readonly bytes: string | Buffer
  readonly quotes?: readonly ReadyQuote[]
  readonly notes?: readonly string[]
}

const sheet = (rows: readonly (readonly Cell[])[], more = {}): Buffer => xlsx({ rows, ...more })

const good: readonly Good[] = [
  { what: 'commas', file: 'q.csv', bytes: parted(','), notes: ['columns parted by commas'] },
  { what: 'semicolons', file: 'q.csv', bytes: parted(';'), notes: ['columns parted by semicolons'] },
  {
    what: 'a single row and a line break',
    file: 'q.csv',
    bytes: `${parted(';')}\n`,
    notes: ['columns parted by semicolons'],
  },
  { what: 'tabs', file: 'q.tsv', bytes: parted('\t'), notes: ['columns parted by tabs'] },
  { what: 'a byte order mark', file: 'q.csv', bytes: `\ufeff${parted(',')}`, notes: ['columns parted by commas'] },
  {
    what: 'UTF-16, as Excel saves it',
    file: 'q.csv',
    bytes: Buffer.from(`\ufeff${parted('\t')}`, 'utf16le'),
    notes: ['encoding UTF-16LE', 'columns parted by tabs'],
  },
  {
    what: 'windows-1252',
    file: 'q.csv',
    bytes: Buffer.from(parted(';', [head, ['Ada F\xe4hr', ...row.slice(1)]]), 'latin1'),
    quotes: [{ ...quote, speaker: 'Ada Fähr' }],
    notes: ['encoding windows-1252', 'columns parted by semicolons'],
  },
  {
    what: 'quotation marks, line breaks and commas in cells',
    file: 'q.csv',
    bytes: parted(',', [head, ['Ada Quill', '"We need ""more"",\nand soon."', ...row.slice(2)]]),
    quotes: [{ ...quote, text: 'We need "more",\nand soon.' }],
    notes: ['columns parted by commas'],
  },
  {
    what: 'empty rows',
    file: 'q.csv',
    bytes: parted(',', [head, [], ['', '', '', '', '', ''], row]),
    quotes: [{ ...quote, row: 4 }],
    notes: ['columns parted by commas'],
  },
  {
    what: 'only speakers and texts',
    file: 'q.csv',
    bytes: 'Who,Text\nAda Quill,We need more ferries.',
    quotes: [{ ...quote, source: null, date: null, issue: null, position: undefined }].map(
      ({ position: _, ...rest }) => rest,
    ),
    notes: ['columns parted by commas'],
  },
  {
    what: 'formulas are text',
    file: 'q.csv',
    bytes: parted(',', [head, ['=HYPERLINK("x")', '=cmd|calc', ...row.slice(2)]]),
    quotes: [{ ...quote, speaker: '=HYPERLINK("x")', text: '=cmd|calc' }],
    notes: ['columns parted by commas'],
  },
  {
    what: 'NULs and turned text',
    file: 'q.jsonl',
    bytes: JSON.stringify({ speaker: 'Ada \u202eQuill\u202c', text: 'We need\u0000 more ferries.' }),
    quotes: [{ ...quote, row: 1, source: null, date: null, issue: null, position: undefined }].map(
      ({ position: _, ...rest }) => rest,
    ),
    notes: [],
  },
  {
    what: 'statements that DNA exported',
    file: 'dna.csv',
    bytes: dna,
    quotes: [
      fromDna,
      { ...fromDna, row: 3, speaker: 'Cy Dune', role: 'Merchants', text: 'They cost too much.', position: -1 },
    ],
    notes: ['columns parted by semicolons'],
  },
  {
    what: 'JSON Lines',
    file: 'q.jsonl',
    bytes: `${JSON.stringify(Object.fromEntries(head.map((name, i) => [name.toLowerCase(), row[i]])))}\n`,
    quotes: [{ ...quote, row: 1 }],
    notes: [],
  },
  {
    what: 'JSON Lines with names of JavaScript, and positions as numbers',
    file: 'q.jsonl',
    bytes:
      '{"speaker":"Ada Quill","text":"We need more ferries.","__proto__":"x","constructor":"y","issue":"ferries","position":-2,"source":{"a":1}}',
    quotes: [{ ...quote, row: 1, source: null, date: null, position: -2 }],
    notes: [],
  },
  { what: 'a workbook', file: 'q.xlsx', bytes: sheet([head, row]), notes: [] },
  {
    what: 'a workbook with texts in their cells',
    file: 'q.xlsx',
    bytes: sheet([head, row], { shared: false }),
    notes: [],
  },
  {
    what: 'a workbook with days as numbers',
    file: 'q.xlsx',
    bytes: sheet([head, [...row.slice(0, 3), { date: 45352 }, 'ferries', 1]]),
    notes: [],
  },
  {
    what: 'a workbook with empty cells and rows',
    file: 'q.xlsx',
    bytes: sheet([head, [], [null], ['Ada Quill', 'We need more ferries.', null, null, 'ferries', -1]]),
    quotes: [{ ...quote, row: 4, source: null, date: null, position: -1 }],
    notes: [],
  },
  {
    what: 'a workbook with formulas',
    file: 'q.xlsx',
    bytes: sheet([head, [{ formula: 'A9&B9', value: 'Ada Quill' }, ...row.slice(1)]]),
    notes: ['formulas not computed (1): their stored values were read'],
  },
  {
    what: 'a workbook with sheets and macros',
    file: 'q.xlsx',
    bytes: sheet([head, row], { sheets: ['Quotes', 'Old'], more: { 'xl/vbaProject.bin': 'x' } }),
    notes: ['first sheet of 2 (“Quotes”)', 'macros left out'],
  },
]

test.each(good.map((one) => [`${one.file}: ${one.what}`, one] as const))(
  '%s',
  async (_, { file, bytes, quotes, notes }) => {
    const table = await tableOf(file, Buffer.from(bytes as string))
    expect(readyQuotes(table)).toEqual({ quotes: quotes ?? [quote], faults: [] })
    expect(table.notes).toEqual(notes)
  },
)

test.each<[string, string[], string]>([
  ['no speaker', ['', ...row.slice(1)], 'names no speaker'],
  ['no text', ['Ada', ' ', ...row.slice(2)], 'has no text'],
  ['a text that is too long', ['Ada', 'x'.repeat(20_001), ...row.slice(2)], 'has a text of more than 20000 characters'],
  [
    'a date that may mean two',
    [...row.slice(0, 3), '03/04/2024', 'ferries', '1'],
    'has the date “03/04/2024”; write it such as 2025-05-19',
  ],
  [
    'a day that is in no calendar',
    [...row.slice(0, 3), '2024-02-30', 'ferries', '1'],
    'has the date “2024-02-30”; write it such as 2025-05-19',
  ],
  [
    'an unknown position',
    [...row.slice(0, 5), 'perhaps'],
    'has the position “perhaps”; write 2, 1, 0, -1, -2 or “no position”',
  ],
  [
    'a position beyond the scale',
    [...row.slice(0, 5), '3'],
    'has the position “3”; write 2, 1, 0, -1, -2 or “no position”',
  ],
  ['a position on nothing', [...row.slice(0, 4), '', '1'], 'has a position but no issue'],
  ['cells beyond the columns', [...row, 'more'], 'has 7 cells, but there are 6 columns'],
])('a row with a fault gives no quote, and the others do: %s', async (_, cells, fault) => {
  const table = await tableOf('q.csv', Buffer.from(parted(';', [head, cells, row])))
  const expected: { quotes: ReadyQuote[]; faults: RowFault[] } = {
    quotes: [{ ...quote, row: 3 }],
    faults: [{ row: 2, fault }],
  }
  expect(readyQuotes(table)).toEqual(expected)
})

test('a line that is no JSON object is a fault of its row', async () => {
  const table = await tableOf('q.jsonl', Buffer.from('{"speaker":"Ada","text":"Yes."}\n[1]\nnone\n'))
  expect(readyQuotes(table).faults).toEqual([2, 3].map((row) => ({ row, fault: 'is no JSON object' })))
})

test.each<[string, number | null]>([
  ['2', 2],
  ['+1', 1],
  ['1.0', 1],
  ['Supports', 1],
  ['strongly supports', 2],
  ['in favour', 1],
  ['mixed', 0],
  ['0', 0],
  ['-1', -1],
  ['−2', -2],
  ['Against', -1],
  ['strongly  disagree', -2],
  ['No position', null],
  ['n/a', null],
])('the position %j', (written, position) => {
  const table: Table = { columns: head, rows: [{ number: 2, cells: [...row.slice(0, 5), written] }], notes: [] }
  expect(readyQuotes(table).quotes[0]?.position).toBe(position)
})

test.each<[string[], Mapping]>([
  [head, { speaker: 0, text: 1, source: 2, date: 3, issue: 4, position: 5 }],
  [['Date', 'Said by', 'Words', 'URL', 'Article'], { speaker: 1, text: 2, source: 4, date: 0, address: 3 }],
  [['speaker_name', 'quote-text', 'publication.date'], { speaker: 0, text: 1, date: 2 }],
  [['Organisation', 'Person', 'Statement', 'Text'], { speaker: 1, role: 0, text: 3 }],
  [['Organization', 'Text'], { speaker: 0, text: 1 }],
  [['Document title', 'Source', 'Person', 'Text'], { speaker: 2, text: 3, source: 0, publisher: 1 }],
  [['a', 'b'], {}],
])('the columns %j are guessed', (columns, mapping) => expect(guessMapping(columns)).toEqual(mapping))

test('a mapping that is given goes before the guess', () => {
  const table: Table = { columns: ['a', 'Quote', 'b'], rows: [{ number: 2, cells: ['x', 'y', 'Ada'] }], notes: [] }
  expect(readyQuotes(table, { speaker: 2, text: 0 }).quotes).toMatchObject([{ speaker: 'Ada', text: 'x', date: null }])
})

test.each<[string, string[], string[], Partial<ReadyQuote>]>([
  [
    '0 means both elsewhere than in a column of agreement',
    ['Person', 'Text', 'concept', 'position'],
    ['Ada', 'x', 'f', '0'],
    { position: 0 },
  ],
  ['and no agreement there', ['Person', 'Text', 'concept', 'agreement'], ['Ada', 'x', 'f', '0'], { position: -1 }],
  [
    'an organisation speaks where no person does',
    ['Person', 'Organization', 'Text'],
    ['', 'Port Board', 'x'],
    { speaker: 'Port Board', byOrganisation: true, role: null },
  ],
  [
    'but a role does not',
    ['Person', 'Role', 'Text'],
    ['Ada', 'pilot', 'x'],
    { speaker: 'Ada', byOrganisation: false, role: 'pilot' },
  ],
])('%s', (_, columns, cells, expected) => {
  expect(readyQuotes({ columns, rows: [{ number: 2, cells }], notes: [] }).quotes).toMatchObject([expected])
})

const isNone = 'is no Excel workbook, or is damaged'
const damaged = 'is a damaged workbook; open it and save it again, or save it as .csv'

test.each<[string, string, string | Buffer, string]>([
  ['no byte', 'q.csv', '', 'is empty'],
  ['names of columns alone', 'q.csv', parted(',', [head]), 'has no rows below the names of its columns'],
  ['no names of columns', 'q.csv', ',,\na,b,c\n', 'has no names of columns in its first row'],
  [
    'a quotation mark that is not closed',
    'q.csv',
    'Who,Text\nAda,"Yes\n',
    'has quotation marks in row 2 that are opened and not closed',
  ],
  ['a binary file', 'q.csv', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'is a binary file, not text'],
  ['1,000 columns', 'q.csv', `${'a,'.repeat(1000)}\n1,2,3\n`, 'has more than 200 columns'],
  ['150,000 rows', 'q.csv', `Who,Text\n${'a,b\n'.repeat(150_000)}`, 'has more than 100000 rows; split it'],
  ['no JSON', 'q.jsonl', 'Ada says yes\n', 'holds no JSON object in any line'],
  ['no byte', 'q.xlsx', '', 'is empty'],
  ['another format', 'q.xlsx', 'Who,Text\n', isNone],
  [
    'an old workbook',
    'q.xlsx',
    Buffer.from('d0cf11e0a1b11ae1000000', 'hex'),
    'is an old or password-protected Excel file; save it as .xlsx without a password, or as .csv',
  ],
  ['a Word document', 'q.xlsx', docx({ body: ['x'] }), 'is no Excel workbook: it holds no xl/workbook.xml'],
  ['no sheet', 'q.xlsx', zip({ 'xl/workbook.xml': '<workbook/>' }), 'is an Excel workbook without a sheet'],
  ['XML that is none', 'q.xlsx', sheet([head, row], { more: { 'xl/worksheets/first.xml': '<worksheet><' } }), damaged],
  [
    'XML entities',
    'q.xlsx',
    sheet([head, row], {
      more: { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaa">]><sst><si><t>&a;</t></si></sst>' },
    }),
    'declares XML entities, as no workbook does; save it again',
  ],
  ['no rows', 'q.xlsx', sheet([head]), 'has no rows below the names of its columns'],
])('refused: %s in %s', async (_, file, bytes, fault) => {
  await expect(parseOne(file, Buffer.from(bytes as string))).rejects.toEqual(new SourceError(file, fault))
})
