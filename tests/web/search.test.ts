import fc from 'fast-check'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { readSearch } from '../../src/web/searchQuery.js'
import { appOver, correctedStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await correctedStore()
  app = appOver(store)
})
afterAll(() => store.close())

const get = (address: string) => request(app).get(address)

describe('the search page', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    [
      '/search?q=fare',
      [
        'Every <mark>fare</mark> we charge',
        '3 quotes for “fare”.',
        'Confirmed by a person',
        'Original wording',
        'Whole',
        'Free fares',
        'Free fares: supports',
      ],
      ['Gratis'],
    ],
    // Altered words are never set as a quotation, and are said to be those of their source.
    [
      '/search?q=gratis+vessel',
      [
        '<mark>Gratis</mark> <mark>vessels</mark> are a stunning',
        'as printed in',
        'class="warn">Altered wording',
        'class="quote found altered"',
      ],
      ['<blockquote'],
    ],
    ['/search?q=reported+repair*', ['in <cite>', 'class="quote found reported"'], ['as printed in']],
    ['/search?q=likewise', ['As printed around it:', 'He <mark>likewise</mark> lauded'], ['In its passage']],
    // Found by the words beside it.
    ['/search?q=%22shorter%22', ['In its passage:', 'On the bridge he was <mark>shorter</mark>: “<a href'], []],
    ['/search?q=zeppelin', ['0 quotes for', 'No quote fits'], ['<article']],
    ['/search?q=petra', ['Mira Castellane'], []],
    ['/search?q=okafor', ['<a class="name" href="/speakers/bruno-okafor">', 'Bruno <mark>Okafor</mark>'], []],
    ['/search?q=boats&speaker=mira-castellane', ['Speaker: Mira Castellane', 'aria-current="true"'], []],
    ['/search?q=bridge&issue=bridge&side=opposes', ['Issue: The bridge', 'Side: Opposes', 'Take back all'], []],
    ['/search?q=zeppelin&speaker=nobody', ['Speaker: nobody', 'taking back what it is narrowed to'], []],
    // Text without a word, and one that only leaves out, say so instead of pretending that something was found for them.
    [
      `/search?q=${encodeURIComponent('😀 (')}`,
      ['“😀 (” holds no word to look for, so all are shown.'],
      ['Too many quotes', 'Best first'],
    ],
    [`/search?q=${encodeURIComponent('*')}&in=speakers`, ['“*” holds no word to look for, so all are shown.'], []],
    ['/search?q=-fare', ['No word was looked for, only left out: all others are shown.'], ['Too many', 'Best first']],
    ['/search', ['Newest first', 'to 20 of '].slice(1), ['Best first']],
    ['/search?page=2', ['Back', '21 to'], []],
    ['/search?page=99', ['There are 2 pages', 'The quotes end before this page.'], ['No quote fits']],
    ['/search?q=lindqvist&in=speakers', ['Ada <mark>Lindqvist</mark>', 'href="/search?speaker=ada-lindqvist"'], []],
    [
      '/search?q=listening+cities&in=sources',
      ['Towns speak about boats', 'The port board is <mark>listening</mark> to what <mark>cities</mark>'],
      [],
    ],
    ['/search?q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', ['&lt;script&gt;alert(1)&lt;/script&gt;'], ['<script>alert']],
    [`/search?q=${'word+'.repeat(30)}`, ['Only the first 24 words or phrases were looked for.'], []],
    ['/', ['role="search"', 'action="/search"'], []],
  ])('%s', async (address, has, hasNot) => {
    const { status, text } = await get(address)
    expect(status).toBe(200)
    for (const words of has) expect(text).toContain(words)
    for (const words of hasNot) expect(text).not.toContain(words)
  })

  test('facets lead where their numbers say', async () => {
    const { text } = await get('/search?q=boat')
    const links = [
      ...text.matchAll(
        /<li><a href="(\/search\?q=boat&amp;[^"]*)"><span>[^<]*<\/span><\/a><span class="number">(\d+)</g,
      ),
    ]
    expect(links.length).toBeGreaterThan(8)
    for (const [, href, count] of links) {
      const { body } = await get(href!.replaceAll('&amp;', '&').replace('/search', '/search.json'))
      expect([href, body.totals.quotes]).toEqual([href, Number(count)])
    }
  })
})

describe('the same as data', () => {
  test('JSON holds the quotes with their labels, what was found, the facets and the totals', async () => {
    const { body } = await get('/search.json?q=gratis&wording=altered')
    expect(body).toMatchObject({
      query: { q: 'gratis', wording: 'altered' },
      page: 1,
      per: 20,
      totals: { quotes: 3, speakers: 0, sources: 1 },
      ranked: true,
    })
    expect(body.quotes[0].quote).toMatchObject({ form: 'whole', wording: 'altered', checked: 'stored', kind: 'direct' })
    expect(body.quotes[0].words[0]).toEqual({ text: 'Gratis', found: true })
    expect(body.facets.wording.values).toEqual([{ value: 'altered', label: 'altered', count: 3 }])
  })

  test.each([
    [
      '/search.csv?q=gratis',
      'Quote,Speaker,Speaker kind,Role,Words,Kind,Form,Wording,Checked',
      'direct,whole,altered,stored',
    ],
    ['/search.csv?q=ada+lindqvist&in=speakers', 'Speaker,Name,Kind,Role,Quotes', 'ada-lindqvist,Ada Lindqvist,person'],
    [
      '/search.csv?q=cities&in=sources',
      'Source,Title,Publisher,Date,Address,Wording,Quotes,Passage',
      'copy,Towns speak about boats',
    ],
  ])('%s', async (address, head, row) => {
    const { text, status } = await get(address)
    expect(status).toBe(200)
    expect(text.split('\r\n')[0]).toContain(head)
    expect(text.split('\r\n')[1]).toContain(row)
  })
})

describe('suggestions', () => {
  test.each<[string, string[], string[], string[]]>([
    ['lind', ['Ada Lindqvist', 'A. Lindqvist'], [], ['“Every fare']],
    ['bri', [], ['The bridge'], []],
    ['free f', [], ['Free fares'], []],
    ['okafor brun', ['Bruno Okafor'], [], []],
    ['', [], [], []],
    ['"', [], [], []],
  ])('%s', async (typed, speakers, issues, quotes) => {
    const { body } = await get(`/jump.json?q=${encodeURIComponent(typed)}`)
    const labels = (items: { label: string }[]) => items.map(({ label }) => label)
    for (const name of speakers) expect(labels(body.speakers)).toContain(name)
    expect(labels(body.issues)).toEqual(issues)
    for (const words of quotes) expect(labels(body.quotes).some((label) => label.startsWith(words))).toBe(true)
  })

  test('a quote comes with all three labels, and altered words as those of their source', async () => {
    const { body } = await get('/jump.json?q=%22gratis+vessels+are%22')
    expect(body.quotes.slice(0, 1)).toEqual([
      {
        label: 'Gratis vessels are a stunning thought for the entire Sound,',
        note: 'Bruno Okafor, as printed in Towns speak about boats, 19 May 2031. Altered wording, Whole, Matches its source',
        href: expect.stringMatching(/^\/quotes\/\d+$/),
      },
    ])
  })

  test('as a page it is the search', async () => {
    const { status, headers } = await get('/jump?q=a%26b')
    expect([status, headers.location]).toEqual([302, '/search?q=a%26b'])
  })
})

test('no address of a search is refused', async () => {
  const name = fc.constantFrom(
    'q',
    'in',
    'sort',
    'page',
    'per',
    'speaker',
    'issue',
    'side',
    'kind',
    'year',
    'source',
    'other',
  )
  const value = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '"',
      '*',
      '-',
      'NOT',
      '-1',
      '0',
      '1e9',
      '99999999999',
      'sources',
      'speakers',
      'date',
      'bridge',
      '2031',
      '__proto__',
    ),
  )
  const pair = fc.tuple(name, fc.constantFrom('', '[]', '[a]'), value)
  await fc.assert(
    fc.asyncProperty(fc.array(pair, { maxLength: 6 }), fc.constantFrom('', '.json', '.csv'), async (pairs, format) => {
      const query = new URLSearchParams(pairs.map(([key, suffix, text]): [string, string] => [key + suffix, text]))
      const { status } = await get(`/search${format}?${query}`)
      expect(status).toBe(200)
    }),
    { numRuns: 120 },
  )
})

test.each<[object, object]>([
  [{}, { text: '', scope: 'quotes', sort: 'relevance', page: 1, per: 20, chosen: {}, given: {} }],
  [
    { q: ['a', 'b'], sort: 'date' },
    { text: 'a b', sort: 'date', given: { q: 'a b', sort: 'date' } },
  ],
  [
    { q: { a: 'b' }, page: '0', per: '-4', in: 'moon' },
    { text: '', page: 1, per: 20, scope: 'quotes' },
  ],
  [
    { page: '7', per: '9999' },
    { page: 7, per: 500, given: { per: '500' } },
  ],
  // Facets are of quotes alone.
  [
    { in: 'sources', speaker: 'ada' },
    { scope: 'sources', chosen: {}, given: { in: 'sources' } },
  ],
  [{ speaker: ' ', year: '2031' }, { chosen: { year: '2031' } }],
  // Whose codings count
  [
    { coder: 'Ines', reviewed: '1' },
    { codedBy: { coder: 'Ines', reviewed: true }, given: { coder: 'Ines', reviewed: '1' } },
  ],
  [
    { coder: 'nobody', reviewed: 'yes' },
    { codedBy: {}, given: {} },
  ],
  [
    { in: 'sources', coder: 'Ines' },
    { codedBy: {}, given: { in: 'sources' } },
  ],
])('%j is read as %j', (query, expected) => expect(readSearch(query, ['Ines', 'rules'])).toMatchObject(expected))
