import { beforeAll, describe, expect, test } from 'vitest'
import type { SearchAsk, Store } from '../../../src/store/contract.js'
import { attribution, dossier, machine, reading } from '../support.js'

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
