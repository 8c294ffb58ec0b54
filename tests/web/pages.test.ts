import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { figures as measured, rightOfAll } from '../../seeds/figures.js'
import type { Store } from '../../src/store/contract.js'
import { appOver, quoteWith as find, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterAll(() => store.close())

const get = (address: string) => request(app).get(address)
const quoteWith = (words: string): Promise<number> => find(store, words)

describe('every page', () => {
  test.each([
    [
      '/',
      [
        'Ferries of the Inner Sound',
        'Where 7 speakers stand on 4 issues, from 15 quotes in 3 sources, March to May 2031.',
      ],
    ],
    ['/?speakerKind=organisation', ['Where 1 speaker stands on 4 issues, from 4 quotes in 2 sources', 'Clear filters']],
    ['/?cell=bruno-okafor/fares', ['Bruno Okafor on Free fares', 'From 2 statements']],
    [
      '/cells/bruno-okafor/fares',
      ['Contested', 'as printed in', 'Altered wording', 'fares-rule', '<mark>nobody repairs</mark>'],
    ],
    [
      '/cells/old-petra/bridge',
      ['No position', 'People read 1 statement and found no position in it.', 'Says outright'],
    ],
    ['/cells/old-petra/fares?unaltered=1', ['No position', 'href="/?unaltered=1"']],
    ['/cells/mira-castellane/fares', ['Nothing found', 'It does not follow that Mira Castellane has no position']],
    ['/speakers', ['7 speakers.', 'Northwind Lines', 'Unnamed sources']],
    ['/speakers/ada-lindqvist', ['chair, Inner Sound Harbour Board', 'since 2029', 'Lindqvist', '28 May 2031']],
    ['/issues', ['The bridge', '1 supports it and 2 oppose it']],
    [
      '/issues/bridge',
      ['A fixed bridge should replace', 'Private boats.', 'id="at-mira-castellane"', 'Nothing found yet'],
    ],
    [
      '/sources',
      [
        'Harbour board hears from the towns',
        'A report about “Engines at sea”, The Sound Courier, 27 May 2031, not the article itself.',
      ],
    ],
    ['/sources/copy', ['Do not quote these words as printed', 'probably: free ferries', 'Signs of altered wording']],
    ['/codebook', ['Version 1', 'A fact without a judgement is not coded.', 'Private boats.']],
    ['/method', ['quotes in 14 statements', 'Ines', 'counts from a confidence of 0.5 up']],
    [
      '/method',
      [
        'How well it reads',
        `<td>${measured[0]!.value.toFixed(1)} F1</td><td>${measured[0]!.people} F1</td>`,
        '<td>55 of 57</td></tr>',
        `about ${Math.round(100 - rightOfAll.value)} are given to the wrong one`,
      ],
    ],
  ])('%s', async (address, contents) => {
    const answer = await get(address).expect(200).expect('Content-Type', /html/)
    for (const content of contents) expect(answer.text).toContain(content)
    expect(answer.text).toContain('.json')
  })

  test.each([
    ['/index.json', 'cells'],
    ['/matrix.json?transpose=1', 'cells'],
    ['/cells/bruno-okafor/fares.json', 'statements'],
    ['/speakers.json', 'speakers'],
    ['/speakers/ada-lindqvist.json', 'speaker'],
    ['/issues.json', 'issues'],
    ['/issues/bridge.json', 'spectrum'],
    ['/sources.json', 'sources'],
    ['/sources/copy.json', 'source'],
    ['/quotes/1.json', 'quote'],
    ['/codebook.json', 'codebook'],
    ['/method.json', 'figures'],
  ])('%s has %s', async (address, key) => {
    const answer = await get(address).expect(200).expect('Content-Type', /json/)
    expect(answer.body).toHaveProperty(key)
  })

  test('every page links to its own data, and the link works with the query', async () => {
    for (const address of ['/?kind=direct', '/cells/bruno-okafor/fares?unaltered=1', '/speakers', '/issues/night']) {
      const page = await get(address).expect(200)
      const links = [...page.text.matchAll(/href="([^"]+\.(?:json|csv)[^"]*)"/g)].map((m) =>
        m[1]!.replaceAll('&amp;', '&'),
      )
      expect(links.length).toBeGreaterThan(0)
      for (const link of links) await get(link).expect(200)
    }
  })

  test('/healthz', async () => {
    const answer = await get('/healthz').expect(200)
    expect(answer.body).toEqual({ status: 'ok' })
  })
})

describe('the matrix', () => {
  const stateOf = async (address: string, speaker: string, issue: string) => {
    const { body } = await get(address).expect(200)
    const cells = body.cells as { speaker: string; issue: string; state: string; flips?: boolean }[]
    return cells.find((cell) => cell.speaker === speaker && cell.issue === issue)
  }
  test.each([
    ['/index.json', 'bruno-okafor', 'fares', { state: 'contested', statements: 2 }],
    ['/index.json?unaltered=1', 'bruno-okafor', 'fares', { state: 'opposes', statements: 1, flips: true }],
    ['/index.json?unaltered=1', 'bruno-okafor', 'bridge', { state: 'strongly-opposes', flips: false }],
    ['/index.json?wording=altered', 'bruno-okafor', 'fares', { state: 'supports', statements: 1 }],
    ['/index.json', 'mira-castellane', 'night', { state: 'nothing-found', statements: 0 }],
    ['/index.json', 'old-petra', 'night', { state: 'no-position' }],
    ['/index.json?coder=rules', 'northwind-lines', 'bridge', { state: 'opposes', machineOnly: true }],
  ])('%s: %s on %s', async (address, speaker, issue, expected) => {
    expect(await stateOf(address, speaker, issue)).toMatchObject(expected)
  })

  test('says how many cells change, and rings them', async () => {
    const [without, toggled] = [await get('/'), await get('/?unaltered=1')]
    expect(without.text).toContain('<span class="hint" id="hint-unaltered">3 cells change</span>')
    expect([
      without.text.match(/ flips"/g)?.length ?? 0,
      toggled.text.match(/class="mark [^"]*flips"/g)?.length,
    ]).toEqual([0, 4])
  })

  test('sorts by position', async () => {
    const { body } = await get('/index.json?sort=bridge')
    expect(body.speakers.map((s: { slug: string }) => s.slug)[0]).toBe('mira-castellane')
  })

  test('as CSV, with what looks like a formula made harmless', async () => {
    const answer = await get('/matrix.csv?source=hearing').expect(200).expect('Content-Type', /csv/)
    const rows = answer.text.trim().split('\r\n')
    expect(rows[0]).toMatch(/^Speaker,Kind,Role,Free fares,Free fares: statements,Free fares: notes,Night service/)
    expect(rows.find((row) => row.startsWith('Old Petra'))).toBe(
      'Old Petra,person,lighthouse keeper,No position,0,,No position,0,,No position,0,,No position,0,',
    )
    expect((await get('/index.csv?source=hearing')).text).toBe(answer.text)
  })

  test('as CSV, the other way round', async () => {
    const { text } = await get('/matrix.csv?transpose=1').expect(200)
    expect(text.split('\r\n').map((row) => row.split(',')[0])).toEqual([
      'Issue',
      'Free fares',
      'Night service',
      'The bridge',
      'Clean engines',
      '',
    ])
  })

  test('an empty selection says so', async () => {
    const answer = await get('/?source=copy&unaltered=1&speakerKind=organisation').expect(200)
    expect(answer.text).toContain('No speaker has a quote that fits.')
  })
})

describe('a quote', () => {
  test('shows who said it, how it came here, and why it was coded', async () => {
    const answer = await get(`/quotes/${await quoteWith('honest answer')}`).expect(200)
    const text = answer.text.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
    expect(text).toContain('“the bridge is the only honest answer to the ice”')
    expect(text).toContain(
      'Speaker Mira Castellane Relayed by Teo Brandt Reported by Runa Feld Read in The Sound Courier',
    )
    expect(text).toContain('strongly supports The bridge')
    expect(answer.text).toContain('<mark>the only honest answer</mark>')
    expect(text).toMatch(/Parallax is very sure who said this/)
  })

  test('of altered wording is never set as a quotation', async () => {
    for (const address of [`/quotes/${await quoteWith('stunning thought')}`, '/cells/bruno-okafor/night']) {
      const answer = await get(address).expect(200)
      expect(answer.text).toContain('as printed in')
      expect(answer.text).not.toMatch(/<(q|blockquote)[ >]/)
    }
  })

  test('knows the statement that it is a part of', async () => {
    const answer = await get(`/quotes/${await quoteWith('Nothing else on this list')}`).expect(200)
    expect(answer.text).toContain('The whole statement')
    expect(answer.text).toContain(`href="/quotes/${await quoteWith('Every fare we charge')}"`)
  })
})

test('names that look like markup are shown as text everywhere', async () => {
  const hale = (await store.speakers.list()).find((speaker) => speaker.name.startsWith('Hale'))!
  const id = await quoteWith('Diesel motors')
  for (const address of [
    '/',
    '/speakers',
    `/speakers/${hale.slug}`,
    '/issues/diesel',
    '/sources/copy',
    `/quotes/${id}`,
    `/cells/${hale.slug}/diesel`,
    '/?cell=%3Cscript%3E/x',
  ]) {
    const { text } = await get(address)
    expect(text).toContain('&lt;script&gt;')
    expect(text).not.toMatch(/<script(?! type="module" src="\/assets\/| type="application\/ld\+json">)/)
    expect(text).not.toContain('<b>fumes')
  }
})
