import { expect, test } from 'vitest'
import { Refused } from '../../src/store/errors.js'
import { attribution, dossier, machine, memory, place, reading } from './support.js'

const text =
  'The port of Evenmouth grows. “We want more ferries,” said Ada Quill, head of the harbour board, “and soon.” ' +
  'A dock worker said: “Tolls are too high.” “Nobody asked us,” one sign read. ' +
  'Citing a talk by Ben Ostler, Quill recalled his words: “Boats first 🚢.”'

const quill = attribution('Ada Quill', { role: 'head of the harbour board' })

const evenmouth = reading(
  'Evenmouth Report',
  text,
  [
    {
      words: 'We want more ferries,',
      by: quill,
      cue: place(text, 'said'),
      mention: place(text, 'Ada Quill'),
      codings: [machine('ferries', 2, { evidence: [place(text, 'more ferries')] })],
    },
    { words: 'and soon.', by: quill, continues: 0 },
    { words: 'Tolls are too high.', by: attribution('a dock worker', { kind: 'unnamed' }), kind: 'block' },
    { words: 'Nobody asked us,', by: attribution(null) },
    {
      words: 'Boats first 🚢.',
      by: attribution('Ben Ostler', { via: ['Ada Quill', 'Cy Nobody'] }),
      form: 'cut',
      confidence: 0.7,
    },
  ],
  {
    title: 'A port grows',
    publisher: 'Evenmouth Echo',
    author: 'D. Pen',
    date: '2025-05-19',
    address: 'https://echo.example/port',
  },
)

test('a reading comes back as it was given', async () => {
  const { store } = await dossier()
  const added = await store.sources.add({
    ...evenmouth,
    signals: [{ ...place(text, 'grows'), printed: 'grows', expected: null, rule: 'odd-verb' }],
  })
  expect(added).toMatchObject({ status: 'stored', speakers: 3, source: { slug: 'evenmouth-report', quotes: 5 } })
  expect(await store.sources.bySlug('evenmouth-report')).toEqual({
    id: 1,
    slug: 'evenmouth-report',
    name: 'Evenmouth Report',
    title: 'A port grows',
    publisher: 'Evenmouth Echo',
    author: 'D. Pen',
    date: '2025-05-19',
    address: 'https://echo.example/port',
    reportedFrom: null,
    wording: 'original',
    sha256: evenmouth.sha256,
    addedAt: added.source.addedAt,
    quotes: 5,
    copyGroup: 1,
    deleted: null,
    foundWording: 'original',
    foundFacts: {
      title: 'A port grows',
      publisher: 'Evenmouth Echo',
      author: 'D. Pen',
      date: '2025-05-19',
      address: 'https://echo.example/port',
    },
    text,
    signals: [{ start: 22, end: 27, printed: 'grows', expected: null, rule: 'odd-verb' }],
  })
})

test('its quotes come back with offsets, surroundings, speaker and relays', async () => {
  const { store } = await dossier()
  await store.sources.add(evenmouth)
  const quotes = await store.quotes.ofSource('evenmouth-report')
  expect(
    quotes.map(({ text, statement, continues, speaker, role, kind }) => [
      text,
      statement,
      continues,
      speaker?.slug ?? null,
      role,
      kind,
    ]),
  ).toEqual([
    ['We want more ferries,', 1, null, 'ada-quill', 'head of the harbour board', 'direct'],
    ['and soon.', 1, 1, 'ada-quill', 'head of the harbour board', 'direct'],
    ['Tolls are too high.', 2, null, 'a-dock-worker', null, 'block'],
    ['Nobody asked us,', 3, null, null, null, 'direct'],
    ['Boats first 🚢.', 4, null, 'ben-ostler', null, 'direct'],
  ])
  const [first, , , , last] = quotes
  expect(first).toMatchObject({
    start: 30,
    end: 51,
    cue: { start: 53, end: 57 },
    mention: { start: 58, end: 67, text: 'Ada Quill' },
    prefix: 'The port of Evenmouth grows. “',
    suffix: '” said Ada Quill, head of the ha',
    checked: 'stored',
    wording: 'original',
    confidence: 0.9,
  })
  expect(last).toMatchObject({
    form: 'cut',
    confidence: 0.7,
    cue: null,
    mention: null,
    suffix: '”',
    via: [
      { name: 'Ada Quill', slug: 'ada-quill' },
      { name: 'Cy Nobody', slug: null },
    ],
  })
  for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words)
  expect(await store.quotes.byId(5)).toEqual(last)
  expect(await store.quotes.byId(6)).toBeUndefined()
})

test('a statement is a quote with those that continue it, coded by the rules', async () => {
  const { store } = await dossier()
  await store.sources.add(evenmouth)
  const statements = await store.statements.ofSource('evenmouth-report')
  expect(statements.map(({ quotes }) => quotes.map(({ id }) => id))).toEqual([[1, 2], [3], [4], [5]])
  expect(statements[0]!.codings).toEqual([
    {
      ...{ id: 1, statement: 1, issue: 'ferries', codebookVersion: 1, position: 2, confidence: 0.8, rule: 'wants-it' },
      ...{
        rationale: null,
        adjudication: false,
        current: true,
        takenBack: false,
        madeAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
      },
      coder: { id: 5, name: 'rules', kind: 'rules', reviews: false, limit: 0.5 },
      evidence: [place(text, 'more ferries')],
    },
  ])
  expect((await store.stances.list()).map(({ speaker, issue, state }) => [speaker, issue, state])).toEqual([
    ['ada-quill', 'ferries', 'strongly-supports'],
  ])
})

test('codings wait for a codebook, and only its issues are coded', async () => {
  const { store } = await memory()
  await store.sources.add(evenmouth)
  expect((await store.statements.byId(1))!.codings).toEqual([])
  const later = await dossier()
  const said = [
    { words: 'Dredge it', by: attribution('Ada Quill'), codings: [machine('dredging', 1), machine('tolls', -1)] },
  ]
  await later.store.sources.add(reading('dredge', '“Dredge it”', said))
  expect((await later.store.statements.byId(1))!.codings.map(({ issue }) => issue)).toEqual(['tolls'])
})

test('a known reading is not stored twice, and equal names get addresses of their own', async () => {
  const { store } = await dossier()
  const first = await store.sources.add(evenmouth)
  const before = await store.log.list(1000)
  expect(await store.sources.add({ ...evenmouth, document: { ...evenmouth.document, name: 'other' } })).toEqual({
    status: 'known',
    source: first.source,
    speakers: 0,
  })
  expect(await store.log.list(1000)).toEqual(before)
  expect((await store.sources.add(reading('evenmouth report', 'Other text.', []))).source.slug).toBe(
    'evenmouth-report-2',
  )
  expect((await store.sources.add(reading('Évenmouth_Report', 'A third.', []))).source.slug).toBe('evenmouth-report-3')
  expect(await store.sources.bySha256(evenmouth.sha256)).toEqual(first.source)
  expect(await store.sources.bySha256('0'.repeat(64))).toBeUndefined()
})

test.each([
  [
    'words that do not stand there',
    { words: 'and soon.', by: quill, start: 3, end: 12 },
    'Broken: the quote at 3-12 is not what stands there in the text.',
  ],
  [
    'a continuation of what comes later',
    { words: 'and soon.', by: quill, continues: 1 },
    'Quote 1 continues quote 1, which does not come before it.',
  ],
  [
    'evidence outside the text',
    { words: 'and soon.', by: quill, codings: [machine('tolls', 1, { evidence: [{ start: 0, end: 999 }] })] },
    'Broken: evidence for the quote at 97-106 lies outside the text.',
  ],
])('a reading with %s leaves nothing', async (_, second, message) => {
  const { store, db } = await dossier()
  const log = await store.log.list(1000)
  const broken = { ...reading('Broken', text, [{ words: 'We want more ferries,', by: quill }, second]) }
  await expect(store.sources.add(broken)).rejects.toThrow(new Refused(message))
  for (const table of ['sources', 'speakers', 'statements', 'quotes', 'codings', 'stances'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([])
  expect(await store.log.list(1000)).toEqual(log)
})

test('a fault that only the database sees, late in a reading, leaves nothing either', async () => {
  const { store, db } = await dossier()
  const late = { words: 'and soon.', by: quill, codings: [machine('tolls', 1, { confidence: 1.5 })] }
  await expect(
    store.sources.add(reading('Late', text, [{ words: 'We want more ferries,', by: quill }, late])),
  ).rejects.toThrow(/CHECK constraint failed: codings_confidence/)
  for (const table of ['sources', 'speakers', 'roles', 'quotes', 'codings', 'coders'] as const)
    expect(
      await db
        .selectFrom(table)
        .select((eb) => eb.fn.countAll().as('n'))
        .execute(),
    ).toEqual([{ n: table === 'coders' ? 4 : 0 }])
})

test('a report is told from the article that it reports', async () => {
  const { store } = await dossier()
  const said = [{ words: 'Hello', by: attribution('Ada Quill') }]
  const original = { title: 'Far away', publisher: null, date: null }
  await store.sources.add(reading('report', '“Hello”', said, { reportedFrom: original, statedWording: 'altered' }))
  await store.sources.add(
    reading('bare', '“Hello” there', said, { reportedFrom: { title: null, publisher: null, date: null } }),
  )
  expect(await store.quotes.byId(1)).toMatchObject({
    checked: 'unchecked',
    wording: 'altered',
    source: { reportedFrom: original },
  })
  expect((await store.sources.bySlug('bare'))!.reportedFrom).toEqual({ title: null, publisher: null, date: null })
})

test('surroundings never hold half a character', async () => {
  const { store } = await dossier()
  const wide = `${'🚢'.repeat(16)}x“Go”${'y'.repeat(30)}🚢`
  await store.sources.add(reading('wide', wide, [{ words: 'Go', by: attribution('Ada Quill') }]))
  const { prefix, suffix } = (await store.quotes.byId(1))!
  expect([prefix, suffix]).toEqual([`${'🚢'.repeat(15)}x“`, `”${'y'.repeat(30)}`])
})

test('sources stand newest first, undated last', async () => {
  const { store } = await dossier()
  for (const [name, date] of [
    ['a', '2024'],
    ['b', null],
    ['c', '2025-05-19'],
    ['d', '2025-05'],
  ] as const)
    await store.sources.add(reading(name, `Text ${name}.`, [], { date }))
  expect((await store.sources.list()).map(({ slug }) => slug)).toEqual(['c', 'd', 'a', 'b'])
})
