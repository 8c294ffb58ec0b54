import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, test } from 'vitest'
import { migrations } from '../../../db/migrations/index.js'
import { type Facet, facets, type Stretch } from '../../../src/domain.js'
import type { SearchAsk, Store } from '../../../src/store/contract.js'
import { migrate, openStore } from '../../../src/store/open.js'
import { storeOn } from '../../../src/store/store.js'
import { freshFolder } from '../../cli/program.js'
import { attribution, coding, dossier, machine, reading } from '../support.js'

const by = { who: 'anna', why: null }
const ask = (text: string, more: Partial<SearchAsk> = {}): SearchAsk => ({
  ...{ text, sort: 'relevance', limit: 50, offset: 0 },
  ...more,
})

const lines = (...all: string[]): string => all.join('\n\n')

let store: Store

/** Quotes by a short name: the first letters of their words. */
const found = async (text: string, more: Partial<SearchAsk> = {}): Promise<string[]> =>
  (await store.search.quotes(ask(text, more))).quotes.map(({ quote }) => quote.text.split(' ')[0]!)

beforeAll(async () => {
  ;({ store } = await dossier())
  await store.speakers.ensure([
    {
      name: 'Zoë Ångström',
      kind: 'person',
      aliases: ['the harbour master'],
      roles: [{ title: 'harbour master', organisation: 'Port of Evenmouth', since: null, until: null }],
    },
  ])
  const zoe = attribution('Zoë Ångström')
  const ben = attribution('Ben Ostler', { role: 'pilot' })
  const board = attribution('Harbour Board', { kind: 'organisation' })
  await store.sources.add(
    reading(
      'ferries-grow',
      lines(
        'The council met about timetables.',
        '“Alpha ferries should sail every hour,” she said.',
        'Then they went to lunch.',
        '“Bravo: no ferry is worth a toll,” he said at the Café Marée.',
        'The evening was quiet.',
        '“Charlie sovereignty matters to the port,” the board wrote.',
      ),
      [
        { words: 'Alpha ferries should sail every hour,', by: zoe, codings: [machine('ferries', 1)] },
        { words: 'Bravo: no ferry is worth a toll,', by: ben, codings: [machine('ferries', -1), machine('tolls', -2)] },
        { words: 'Charlie sovereignty matters to the port,', by: board, kind: 'block' },
      ],
      { title: 'Ferries grow', publisher: 'Evenmouth Echo', date: '2024-03-02' },
    ),
  )
  await store.sources.add(
    reading(
      'toll-night',
      lines(
        'At night there was a row.',
        '“Delta tolls? Sovereign ports need none,” she said.',
        'It rained.',
        '“Echo tariffs are a naïve idea,” he said.',
        'Nobody stirred.',
        '“Foxtrot was withdrawn,” he said.',
      ),
      [
        { words: 'Delta tolls? Sovereign ports need none,', by: zoe, codings: [machine('tolls', -1)] },
        { words: 'Echo tariffs are a naïve idea,', by: ben },
        { words: 'Foxtrot was withdrawn,', by: ben },
      ],
      { title: 'A night of tolls', date: '2025-05-19', statedWording: 'altered' },
    ),
  )
  await store.quotes.correct(6, { what: 'reject' }, by)
})

describe('what is found', () => {
  test.each<[string, string[]]>([
    ['alpha', ['Alpha']],
    ['ALPHA', ['Alpha']],
    // Stems
    ['ferry', ['Alpha', 'Bravo:', 'Charlie']],
    ['sailing hours', ['Alpha']],
    ['tariff', ['Echo']],
    ['"alpha ferry"', ['Alpha']],
    // Phrases
    ['"sovereign ports"', ['Delta']],
    ['"ports sovereign"', []],
    ['“sovereign ports”', ['Delta']],
    ['"every hour" ferries', ['Alpha']],
    // A phrase that was begun and not ended
    ['"no ferry is', ['Bravo:']],
    // Beginnings
    ['sover*', ['Charlie', 'Delta']],
    ['"sovereign po"*', ['Delta']],
    // Exclusion
    ['sover* -tolls', ['Charlie']],
    ['sover* -"sovereign ports"', ['Charlie']],
    ['-alpha', ['Bravo:', 'Charlie', 'Delta', 'Echo']],
    ['-alpha -tolls', ['Charlie']],
    // Accents
    ['angstrom', ['Alpha', 'Delta']],
    ['Ångström alpha', ['Alpha']],
    ['naive', ['Echo']],
    ['cafe maree', ['Bravo:']],
    // The passage, the speaker, an alias, the role and the source
    ['timetables', ['Alpha']],
    ['"harbour master"', ['Alpha', 'Delta']],
    ['pilot toll', ['Bravo:', 'Echo']],
    ['evenmouth echo', ['Alpha', 'Bravo:', 'Charlie']],
    // Withdrawn, and what is nowhere
    ['foxtrot', []],
    ['zeppelin', []],
    ['zeppelin ferry', []],
    // Words that are operators elsewhere, and what is no word
    ['toll OR ferry', []],
    ['NOT', []],
    ['well-known', []],
    ['alpha -', ['Alpha']],
    ['(alpha', ['Alpha']],
    ['alpha:*', ['Alpha']],
    ['', ['Alpha', 'Bravo:', 'Charlie', 'Delta', 'Echo']],
    ['*** "" - -"" ?', ['Alpha', 'Bravo:', 'Charlie', 'Delta', 'Echo']],
  ])('%s', async (text, expected) => {
    expect((await found(text)).sort()).toEqual([...expected].sort())
  })
})

/** How many quotes there are under each value of a facet. */
const counted = async (of: Store, facet: Facet, more: Partial<SearchAsk> = {}): Promise<Record<string, number>> => {
  const { values } = (await of.search.quotes(ask('', more))).facets[facet]
  return Object.fromEntries(values.map(({ value, count }) => [value, count]))
}

describe('facets', () => {
  test.each<[Facet, Partial<SearchAsk>, Record<string, number>]>([
    ['speaker', {}, { 'zoe-angstrom': 2, 'ben-ostler': 2, 'harbour-board': 1 }],
    ['speaker', { text: 'ferry' }, { 'zoe-angstrom': 1, 'ben-ostler': 1, 'harbour-board': 1 }],
    ['issue', {}, { ferries: 2, tolls: 2 }],
    ['issue', { side: 'supports' }, { ferries: 1 }],
    ['side', {}, { supports: 1, opposes: 2 }],
    ['side', { issue: 'tolls' }, { opposes: 2 }],
    // What is chosen of a facet does not narrow that facet itself, so that one can change to another value.
    ['side', { side: 'supports' }, { supports: 1, opposes: 2 }],
    ['kind', {}, { direct: 4, block: 1 }],
    ['kind', { kind: 'block', wording: 'altered' }, { direct: 2, block: 0 }],
    ['wording', {}, { original: 3, altered: 2 }],
    ['source', { wording: 'altered' }, { 'toll-night': 2 }],
    ['year', {}, { 2024: 3, 2025: 2 }],
    ['year', { speaker: 'zoe-angstrom', year: '2024' }, { 2024: 1, 2025: 1 }],
    [
      'speaker',
      { speaker: 'nobody-here' },
      { 'zoe-angstrom': 2, 'ben-ostler': 2, 'harbour-board': 1, 'nobody-here': 0 },
    ],
  ])('%s of %j', async (facet, more, expected) => {
    expect(await counted(store, facet, more)).toEqual(expected)
  })

  test('a value that nothing has finds nothing', async () => {
    for (const facet of facets) expect(await found('', { [facet]: 'zeppelin' })).toEqual([])
  })

  test('speakers and sources go by their names', async () => {
    const { speaker, source } = (await store.search.quotes(ask(''))).facets
    expect(speaker.values.map(({ label }) => label)).toEqual(['Zoë Ångström', 'Ben Ostler', 'Harbour Board'])
    expect(source.values.map(({ label }) => label)).toEqual(['Ferries grow', 'A night of tolls'])
  })
})

describe('order and pages', () => {
  test.each<[string, Partial<SearchAsk>, string[]]>([
    // The word in the quote itself before the word beside it.
    ['ferry', {}, ['Alpha', 'Bravo:', 'Charlie']],
    ['toll', { sort: 'date' }, ['Delta', 'Echo', 'Bravo:']],
    ['', {}, ['Delta', 'Echo', 'Alpha', 'Bravo:', 'Charlie']],
    ['', { limit: 2, offset: 1 }, ['Echo', 'Alpha']],
    ['', { limit: 2, offset: 4 }, ['Charlie']],
    ['', { limit: 2, offset: 9 }, []],
  ])('%s %j', async (text, more, expected) => {
    expect(await found(text, more)).toEqual(expected)
  })
})

describe('what is marked', () => {
  const marks = (text: readonly Stretch[]): string =>
    text.map((one) => (one.found ? `[${one.text}]` : one.text)).join('')
  test.each<[string, string]>([
    ['sail ferry', 'Alpha [ferries] should [sail] every hour,'],
    ['"every hour"', 'Alpha ferries should sail [every hour],'],
    ['alph* -tariff', '[Alpha] ferries should sail every hour,'],
    ['timetables', 'Alpha ferries should sail every hour,'],
  ])('%s in words', async (text, expected) => {
    expect(marks((await store.search.quotes(ask(text))).quotes[0]!.words)).toBe(expected)
  })
  test('beside the words, in the name and in the title', async () => {
    const [one] = (await store.search.quotes(ask('council angstrom grows'))).quotes
    expect([one!.before, one!.after, one!.speaker, one!.source].map(marks)).toEqual([
      'The [council] met about timetables. “',
      '” she said.',
      'Zoë [Ångström]',
      'Ferries [grow]',
    ])
    expect(one!.stands).toEqual([{ issue: 'ferries', side: 'supports' }])
  })
})

describe('speakers and sources', () => {
  const names = async (text: string) =>
    (await store.search.speakers(text, { limit: 9, offset: 0 })).speakers.map(({ speaker }) => speaker.name)
  const titles = async (text: string) =>
    (await store.search.sources(text, { limit: 9, offset: 0 })).sources.map(({ source }) => source.slug)
  test.each<[string, string[], string[]]>([
    ['angstr*', ['Zoë Ångström'], []],
    ['harbour', ['Zoë Ångström', 'Harbour Board'], []],
    ['evenmouth', ['Zoë Ångström'], ['ferries-grow']],
    ['pilot', ['Ben Ostler'], []],
    ['rain', [], ['toll-night']],
    ['-rain', ['Ben Ostler', 'Harbour Board', 'Zoë Ångström'], ['ferries-grow']],
    ['', ['Ben Ostler', 'Harbour Board', 'Zoë Ångström'], ['toll-night', 'ferries-grow']],
    ['zeppelin', [], []],
  ])('%s', async (text, speakers, sources) => {
    expect((await names(text)).sort()).toEqual([...speakers].sort())
    expect((await titles(text)).sort()).toEqual([...sources].sort())
  })
})

describe('what happens changes what is found', () => {
  const opened = async () => {
    const { store: own } = await dossier()
    const said = (words: string, name: string) => ({ words, by: attribution(name) })
    await own.sources.add(
      reading(
        'a',
        '“One tariff.” “Two tariffs.”',
        [said('One tariff.', 'Ada Quill'), said('Two tariffs.', 'A. Quill')],
        {
          date: '2025',
        },
      ),
    )
    const ids = async (text: string, more: Partial<SearchAsk> = {}) =>
      (await own.search.quotes(ask(text, more))).quotes.map(({ quote }) => quote.id).sort()
    expect(await ids('tariff')).toEqual([1, 2])
    return { own, ids }
  }

  test('a judgement, and taking it back', async () => {
    const { own, ids } = await opened()
    await own.sources.judge('a', 'altered', by)
    expect(await ids('', { wording: 'altered' })).toEqual([1, 2])
    await own.sources.unjudge('a', 1, by)
    expect(await ids('', { wording: 'altered' })).toEqual([])
  })

  test('a merge, and parting', async () => {
    const { own, ids } = await opened()
    expect(await ids('"ada quill"')).toEqual([1])
    await own.speakers.merge('a-quill', 'ada-quill', by)
    expect(await ids('"ada quill"')).toEqual([1, 2])
    expect(await ids('"a quill"')).toEqual([1, 2])
    expect(await ids('', { speaker: 'a-quill' })).toEqual([1, 2])
    await own.speakers.unmerge('a-quill', by)
    expect(await ids('"ada quill"')).toEqual([1])
    expect(await ids('', { speaker: 'a-quill' })).toEqual([2])
  })

  test('an alias and a role', async () => {
    const { own, ids } = await opened()
    const role = { title: 'harbour master', organisation: null, since: null, until: null }
    await own.speakers.ensure([{ name: 'Ada Quill', kind: 'person', aliases: ['the Heron'], roles: [role] }])
    expect(await ids('heron')).toEqual([1])
    expect((await own.search.speakers('harbour', { limit: 5, offset: 0 })).total).toBe(1)
  })

  test('withdrawal, other words, and a quote that was missed', async () => {
    const { own, ids } = await opened()
    await own.quotes.correct(1, { what: 'reject' }, by)
    expect(await ids('one')).toEqual([2])
    expect(await ids('', { speaker: 'ada-quill' })).toEqual([])
    await own.quotes.correct(1, { what: 'restore' }, by)
    await own.quotes.correct(2, { what: 'span', start: 15, end: 18 }, by)
    expect((await own.search.quotes(ask('two'))).quotes.map(({ quote }) => quote.text)).toContain('Two')
    expect(await ids('', { speaker: 'ada-quill' })).toEqual([1])
  })
})

test('a database from before there was an index is indexed when it is opened', async () => {
  const { store: own, db } = await dossier()
  await own.sources.add(
    reading('a', '“One tariff.”', [
      { words: 'One tariff.', by: attribution('Ada Quill'), codings: [machine('tolls', 1)] },
    ]),
  )
  const tables = ['search_quotes', 'search_stale', 'search_state', 'quote_words', 'speaker_words', 'source_words']
  for (const table of tables) await sql`drop table ${sql.table(table)}`.execute(db)
  const triggers = await sql<{
    name: string
  }>`select name from sqlite_master where type = 'trigger' and name like 'search_%'`.execute(db)
  for (const { name } of triggers.rows) await sql`drop trigger ${sql.ref(name)}`.execute(db)
  for (const name of ['0080_search', '0081_search_sqlite']) await migrations[name]!.up(db)
  await migrate(db)
  const again = storeOn(db)
  const [one] = (await again.search.quotes(ask('tariffs', { side: 'supports', speaker: 'ada-quill' }))).quotes
  expect(one?.quote.text).toBe('One tariff.')
  expect((await again.search.sources('tariff', { limit: 5, offset: 0 })).total).toBe(1)
})

describe('whose codings count', () => {
  const stands = async (ofWhom: Pick<SearchAsk, 'coder' | 'reviewed'>, more: Partial<SearchAsk> = {}) =>
    (await own.search.quotes(ask('', { sort: 'date', ...ofWhom, ...more }))).quotes.map(
      ({ quote, stands }) =>
        `${quote.text.slice(0, 1)} ${stands.map(({ issue, side }) => `${issue}:${side}`).join(' ')}`,
    )
  let own: Store
  beforeAll(async () => {
    ;({ store: own } = await dossier())
    const zoe = attribution('Zoë Ångström')
    const said = [
      { words: 'Alpha sails.', by: zoe, codings: [machine('ferries', 1), machine('tolls', 2)] },
      { words: 'Bravo sails.', by: zoe, codings: [machine('ferries', -1)] },
      { words: 'Charlie sails.', by: zoe },
      { words: 'Delta sails.', by: zoe, codings: [machine('ferries', 1, { confidence: 0.1 })] },
    ]
    await own.sources.add(reading('all', lines(...said.map(({ words }) => words)), said))
    await own.codings.append([
      coding(1, 'ferries', 'anna', -2),
      coding(3, 'ferries', 'anna', null),
      coding(3, 'tolls', 'bert', 0),
      coding(4, 'tolls', 'example', 1),
    ])
    const [mistaken] = await own.codings.append([coding(4, 'ferries', 'anna', 2)])
    await own.codings.undo(mistaken!.id, by)
  })
  test.each<[Pick<SearchAsk, 'coder' | 'reviewed'>, string[]]>([
    [{}, ['A ferries:opposes tolls:supports', 'B ferries:opposes', 'C ferries:none tolls:mixed', 'D tolls:supports']],
    [{ coder: 'rules' }, ['A ferries:supports tolls:supports', 'B ferries:opposes', 'D ']],
    [{ coder: 'anna' }, ['A ferries:opposes', 'C ferries:none']],
    [{ coder: 'bert' }, ['C tolls:mixed']],
    [{ coder: 'example' }, ['D tolls:supports']],
    [{ reviewed: true }, ['A ferries:opposes', 'C ferries:none tolls:mixed']],
    [{ reviewed: true, coder: 'rules' }, []],
    [{ coder: 'nobody' }, []],
  ])('%j', async (ofWhom, expected) => {
    expect(await stands(ofWhom)).toEqual(expected)
    const { total, facets } = await own.search.quotes(ask('sails', ofWhom))
    expect(total).toBe(expected.length)
    const onFerries = expected.filter((line) => line.includes('ferries:')).length
    expect(facets.issue.values.find(({ value }) => value === 'ferries')?.count ?? 0).toBe(onFerries)
  })

  test('facets narrow within them', async () => {
    expect(await stands({ coder: 'anna' }, { side: 'none' })).toEqual(['C ferries:none'])
    expect(await stands({ coder: 'rules' }, { side: 'supports', issue: 'ferries' })).toEqual([
      'A ferries:supports tolls:supports',
    ])
  })
})

test('in a database file, which is read and written over two connections, what was found is marked, too', async () => {
  const store = await openStore(join(freshFolder(), 'search.sqlite'))
  await store.sources.add(reading('a', 'More ferries.', [{ words: 'More ferries.', by: attribution('Ada Quill') }]))
  const found = await Promise.all([
    store.search.quotes(ask('ferry')),
    store.search.sources('ferries', { limit: 5, offset: 0 }),
  ])
  expect(JSON.stringify(found[0])).toContain('{"text":"ferries","found":true}')
  expect(JSON.stringify(found[1])).toContain('"found":true')
  await store.close()
})
