import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Table } from '../../src/domain.js'
import { withoutMarks } from '../../src/imports/given.js'
import { planTable, type TableChoices } from '../../src/imports/plan.js'
import { ingestGiven } from '../../src/pipeline.js'
import { guessMapping } from '../../src/sources/index.js'
import type { Store } from '../../src/store/contract.js'
import { openStore } from '../../src/store/open.js'
import { randomFrom } from '../../src/text/random.js'

const columns = ['Speaker', 'Role', 'Quote', 'Article', 'Date', 'Issue', 'Position']
const ada = ['Ada Quill', 'minister of tides', 'We need more ferries.', 'Ferries decided', '2024-03-01']
const bo = ['Bo Marsh', '', 'They cost too much.', 'Ferries decided', '2024-03-01']
const tableOf = (...rows: readonly (readonly string[])[]): Table => ({
  columns,
  rows: rows.map((cells, i) => ({ number: i + 2, cells: columns.map((_, at) => cells[at] ?? '') })),
  notes: [],
})
const choices: TableChoices = { mapping: guessMapping(columns), words: 'own', coder: 'Ines', issues: {} }
const issue = (id: string, name: string) => ({
  ...{ id, name, proposition: `${name} are good.`, include: '', supports: '', opposes: '', exclude: '', examples: [] },
})

let store: Store
beforeAll(async () => {
  store = await openStore(':memory:')
  const issues = [issue('ferries', 'More ferries'), issue('night', 'Night boats')]
  await store.codebook.add({ title: 'Ferries', note: 'First.', issues }, 'test', false, 0)
})
afterAll(() => store.close())

const plan = (table: Table, more: Partial<TableChoices> = {}) =>
  planTable(store, 'q.csv', table, { ...choices, ...more })

test('a source of the table becomes a report of it, with every quote at its place', async () => {
  const { kept } = await plan(tableOf([...ada, 'More ferries', '2'], bo, ['Cy Dune', '', 'No.', 'Night']))
  expect(
    kept.sources.map(({ document, coder }) => [document.title, document.date, document.reportedFrom, coder]),
  ).toEqual([
    [
      'Quotes from ‘Ferries decided’',
      '2024-03-01',
      { title: 'Ferries decided', publisher: null, date: '2024-03-01' },
      'Ines',
    ],
    ['Quotes from ‘Night’', null, { title: 'Night', publisher: null, date: null }, null],
  ])
  const { document, quotes } = kept.sources[0]!
  expect(document.text).toBe('Ada Quill, minister of tides: “We need more ferries.”\n\nBo Marsh: “They cost too much.”')
  expect(
    quotes.map(({ start, end, mention }) => [
      document.text.slice(start, end),
      document.text.slice(mention.start, mention.end),
    ]),
  ).toEqual([
    ['We need more ferries.', 'Ada Quill'],
    ['They cost too much.', 'Bo Marsh'],
  ])
  expect(quotes[0]).toMatchObject({ kind: 'direct', row: 2, codings: [{ row: 2, issue: 'ferries', position: 2 }] })
})

test.each<[string, string, string, boolean]>([
  ['own words get marks', 'We sail.', 'Ada: “We sail.”', true],
  ['own words keep one pair of marks', '"We sail."', 'Ada: “We sail.”', true],
  ['passages get none', 'She said they sail.', 'Ada: She said they sail.', false],
  ['a passage in marks is own words', '“We sail.”', 'Ada: “We sail.”', false],
  [
    'a passage that ends in marks is none',
    '“We sail,” she said, “at noon.”',
    'Ada: “We sail,” she said, “at noon.”',
    false,
  ],
])('%s', async (_, text, expected, own) => {
  const { kept } = await plan(tableOf(['Ada', '', text]), { words: own ? 'own' : 'reported' })
  const { document, quotes } = kept.sources[0]!
  expect(document.text).toBe(expected)
  const inMarks = document.text[quotes[0]!.start - 1] === '“'
  expect(quotes[0]!.kind).toBe(inMarks ? 'direct' : 'indirect')
  expect(document.text.slice(quotes[0]!.start, quotes[0]!.end)).toBe(withoutMarks(text))
})

test.each<[string, string, string]>([
  ['a person', 'Ada Quill', 'person'],
  ['a company', 'Quill Ferries Inc.', 'organisation'],
  ['a ministry', 'Ministry of Tides', 'organisation'],
  ['an association', 'Pilots Association', 'organisation'],
  ['somebody unnamed', 'a senior official', 'unnamed'],
  ['one name', 'Ada', 'person'],
])('%s: %s', async (_, name, kind) => {
  const { kept } = await plan(tableOf([name, '', 'We sail.']))
  expect(kept.sources[0]!.quotes[0]!.speakerKind).toBe(kind)
})

test.each<[string, string[][], object]>([
  [
    'issues by id, name and proposition, in any case',
    [
      [...ada, 'FERRIES', '1'],
      [...bo, 'night  boats', '-1'],
      ['Cy', '', 'Yes.', '', '', 'Night boats are good.', '0'],
    ],
    { kept: 3, faults: [], repeated: [], uncoded: [] },
  ],
  [
    'an issue that the codebook has not: the quote is kept, and the row is named',
    [[...ada, 'Bridges', '1']],
    { kept: 1, uncoded: [{ row: 2, fault: 'is kept without its position: “Bridges” is no issue of the codebook' }] },
  ],
  [
    'the same words on two issues are one quote, coded twice',
    [
      [...ada, 'ferries', '1'],
      [...ada, 'night', '-1'],
    ],
    { kept: 2, repeated: [] },
  ],
  [
    'the same row twice',
    [[...ada, 'ferries', '1'], [...ada, 'ferries', '1'], bo, bo],
    {
      kept: 2,
      repeated: [
        { row: 3, fault: 'says the same as row 2' },
        { row: 5, fault: 'says the same as row 4' },
      ],
    },
  ],
  [
    'the same words coded in two ways',
    [
      [...ada, 'ferries', '1'],
      [...ada, 'ferries', '-1'],
    ],
    { kept: 1, faults: [{ row: 3, fault: 'says otherwise than row 2 of the same words' }] },
  ],
  [
    'the same words in another source, or by another speaker, are no repetition',
    [ada, [...ada.slice(0, 3), 'Another'], ['Cy', ...ada.slice(1)]],
    { kept: 3, repeated: [] },
  ],
  ['no speaker', [['', ...ada.slice(1)], bo], { kept: 1, faults: [{ row: 2, fault: 'names no speaker' }] }],
])('%s', async (_, rows, expected) => {
  const { kept } = await plan(tableOf(...rows))
  expect(kept.outcome).toMatchObject({ rows: rows.length, ...expected })
})

test('an issue can be chosen for what the table calls it, or none', async () => {
  const table = tableOf([...ada, 'Bridges', '1'], [...bo, 'ferries', '-1'])
  const { quotes, issues } = await plan(table, { issues: { Bridges: 'night', ferries: null } })
  expect(quotes.map(({ codings }) => codings.map((one) => one.issue))).toEqual([['night'], []])
  expect(issues.map(({ written, issue: one, rows }) => [written, one?.id ?? null, rows])).toEqual([
    ['Bridges', 'night', 1],
    ['ferries', null, 1],
  ])
})

test('a source of many quotes is parted', async () => {
  const rows = Array.from({ length: 450 }, (_, i) => ['Ada', '', `We sail at ${i}.`, 'Timetable'])
  const { kept } = await plan(tableOf(...rows))
  expect(kept.sources.map(({ document, quotes }) => [document.title, quotes.length])).toEqual([
    ['Quotes from ‘Timetable’', 200],
    ['Quotes from ‘Timetable’, part 2', 200],
    ['Quotes from ‘Timetable’, part 3', 50],
  ])
})

test('every row is kept, repeated or wrong, and only one of these', async () => {
  const random = randomFrom(5)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  for (let n = 0; n < 40; n++) {
    const rows = Array.from({ length: 30 }, () => [
      pick(['Ada', 'Bo', 'ada', '']),
      '',
      pick(['Yes.', '“Yes.”', 'No.', '']),
      pick(['One', 'Two', '']),
      pick(['2024', '2024-01-01', '31', '']),
      pick(['ferries', 'night', 'bridges', '']),
      pick(['1', '-2', 'maybe', '']),
    ])
    const { kept, quotes } = await plan(tableOf(...rows))
    const { faults, repeated, uncoded } = kept.outcome
    expect(kept.outcome.kept + faults.length + repeated.length).toBe(30)
    const named = [...faults, ...repeated].map(({ row }) => row)
    expect(new Set(named).size).toBe(named.length)
    const taken = quotes.flatMap((quote) => quote.rows)
    expect(taken.filter((row) => named.includes(row))).toEqual([])
    expect(uncoded.filter(({ row }) => !taken.includes(row))).toEqual([])
  }
})

test('what is here already is not stored again; what another person codes of it is added to it', async () => {
  const table = tableOf([...ada, 'ferries', '2'], bo)
  const { kept } = await plan(table)
  for (const given of kept.sources) await ingestGiven(store, given, { who: 'Ines', why: null })
  expect(await store.stances.list()).toMatchObject([
    { speaker: 'ada-quill', issue: 'ferries', state: 'strongly-supports', reviewed: true, machineOnly: false },
  ])
  const where = 'is here already, in “Quotes from ‘Ferries decided’”'
  const same = await plan(table)
  expect(same.kept).toMatchObject({ sources: [], again: [], outcome: { kept: 0 } })
  expect(same.kept.outcome.repeated).toEqual([2, 3].map((row) => ({ row, fault: where })))

  const [quote] = await store.quotes.withWords(['We need more ferries.'])
  expect(quote).toMatchObject({ checked: 'unchecked', wording: 'unchecked', decided: true, role: 'minister of tides' })
  expect(await store.quotes.corrections(quote!.id)).toMatchObject([
    { who: 'Ines', why: 'Row 2 of q.csv.', change: { what: 'add' } },
  ])
  const other = await plan(table, { coder: 'Olof' })
  expect(other.kept).toMatchObject({
    sources: [],
    again: [{ row: 2, issue: 'ferries', position: 2, statement: quote!.statement }],
    outcome: { kept: 1, repeated: [{ row: 3, fault: where }] },
  })
  await store.codings.appendGiven(other.kept.again, { coder: 'Olof', table: 'q.csv' })
  const [statement] = await store.statements.byIds([quote!.statement])
  expect(
    statement!.codings
      .filter(({ coder }) => coder.kind === 'person')
      .map(({ coder, position, rationale }) => [coder.name, position, rationale]),
  ).toEqual([
    ['Olof', 2, 'Row 2 of q.csv.'],
    ['Ines', 2, 'Row 2 of q.csv.'],
  ])
  expect((await plan(table, { coder: 'Olof' })).kept.outcome.kept).toBe(0)
})

test('a machine cannot be named as who coded', async () => {
  await store.coders.ensure({ name: 'rules', kind: 'rules', reviews: false, limit: 0.5 })
  const { kept } = await plan(tableOf(['Dee', '', 'We sail.', 'Elsewhere', '', 'ferries', '1']), { coder: 'rules' })
  const before = await store.counts()
  await expect(ingestGiven(store, kept.sources[0]!, { who: 'x', why: null })).rejects.toThrow('is a machine here')
  expect(await store.counts()).toEqual(before)
})
