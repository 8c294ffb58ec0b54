import type { Express } from 'express'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore, foldedStore, quoteWith } from './fixture.js'

let store: Store
let app: Express
beforeAll(async () => {
  store = await correctedStore()
  app = appOver(store)
})
afterAll(() => store.close())

const get = (address: string, over = app) => request(over).get(`/api/v1${address}`)
const body = async (address: string) => (await get(address).expect(200)).body

/** Every page of a list, each by the address that the one before names. */
async function pages(address: string) {
  const found = [await body(address)]
  while (found.at(-1).next !== null) {
    const { pathname, search } = new URL(found.at(-1).next)
    found.push(
      (
        await request(app)
          .get(pathname + search)
          .expect(200)
      ).body,
    )
  }
  return found
}

describe('a list by pages', () => {
  test.each([
    ['/quotes', 4],
    ['/quotes?speaker=bruno-okafor,ada-lindqvist&kind=direct', 2],
    ['/statements?reviewed=1', 3],
    ['/codings?issue=fares', 2],
    ['/speakers', 3],
    ['/sources', 1],
    ['/cells/bruno-okafor/fares', 1],
    ['/search/quotes?q=bridge', 1],
    ['/search/quotes?sort=date&kind=direct', 5],
    ['/search/speakers', 2],
    ['/search/sources?q=bridge', 1],
  ])('%s gives everything once, in the order of one page', async (address, limit) => {
    const [{ items: whole }] = await pages(`${address}${address.includes('?') ? '&' : '?'}limit=500`)
    const several = await pages(`${address}${address.includes('?') ? '&' : '?'}limit=${limit}`)
    expect(several).toHaveLength(Math.ceil(whole.length / limit))
    expect(several.length).toBeGreaterThan(1)
    expect(several.flatMap(({ items }) => items)).toEqual(whole)
  })

  test('fifty come where nobody says how many', async () => {
    expect((await get('/quotes')).body.items.length).toBeLessThanOrEqual(50)
  })

  test.each([
    ['/quotes?limit=3', (one: { id: number }) => one.id],
    ['/search/quotes?sort=date&limit=3', (one: { quote: { id: number } }) => one.quote.id],
    ['/cells/bruno-okafor/fares?limit=1', (one: { statement: { id: number } }) => one.statement.id],
  ])(
    '%s neither misses nor repeats anything when something is stored or withdrawn meanwhile',
    async (address, idOf) => {
      const own = await correctedStore()
      const over = appOver(own)
      const all = (await get(address.replace(/limit=\d+/, 'limit=500'), over)).body.items.map(idOf)
      const first = (await get(address, over)).body
      const gone = await quoteWith(own, 'No bridge was ever')
      await own.quotes.correct(gone, { what: 'reject' }, { who: 'Ines', why: null })
      const added = {
        start: 0,
        end: 17,
        kind: 'direct',
        form: 'whole',
        name: 'Bruno Okafor',
        speakerKind: 'person',
      } as const
      const { statement } = await own.quotes.add('hearing', added, { who: 'Ines', why: null })
      const how = { confidence: 1, rule: null, rationale: null, evidence: [] }
      await own.codings.append([{ ...how, statement, issue: 'fares', coder: 'Ines', position: 2 }])
      const { pathname, search } = new URL(first.next)
      const rest: number[] = []
      for (let at: string | null = pathname + search; at; ) {
        const { items, next }: { items: never[]; next: string | null } = (await request(over).get(at).expect(200)).body
        rest.push(...items.map(idOf))
        at = next && new URL(next).pathname + new URL(next).search
      }
      const seen = [...first.items.map(idOf), ...rest]
      expect(new Set(seen).size).toBe(seen.length)
      expect(all.filter((id: number) => id !== gone && !seen.includes(id))).toEqual([])
      await own.close()
    },
  )
})

/** What an address of the API says, and what the page's own JSON says. */
describe('the same as the pages', () => {
  test.each([
    ['/matrix?sort=bridge&unaltered=1&from=2031', '/matrix.json?sort=bridge&unaltered=1&from=2031'],
    [
      '/compare?speaker=ada-lindqvist&speaker=bruno-okafor&coder=Ines',
      '/compare.json?speaker=ada-lindqvist&speaker=bruno-okafor&coder=Ines',
    ],
    ['/network?measure=congruence&speakerKind=person', '/network.json?measure=congruence&speakerKind=person'],
    ['/collections/round-one', '/collections/round-one.json'],
  ])('%s is %s', async (address, page) => {
    expect(await body(address)).toEqual((await request(app).get(page).expect(200)).body)
  })

  test.each([
    ['/issues/fares/spectrum?reviewed=1', 'items', '/issues/fares.json?reviewed=1', 'spectrum'],
    ['/cells/bruno-okafor/fares?kind=direct', 'items', '/cells/bruno-okafor/fares.json?kind=direct', 'statements'],
    ['/cells/bruno-okafor/fares', 'stance', '/cells/bruno-okafor/fares.json', 'stance'],
    ['/speakers/bruno-okafor?unaltered=1', 'stances', '/speakers/bruno-okafor.json?unaltered=1', 'stances'],
    ['/speakers/bruno-okafor', 'distances', '/speakers/bruno-okafor.json', 'distances'],
    ['/sources/copy', 'source', '/sources/copy.json', 'source'],
    ['/quotes/1', 'quote', '/quotes/1.json', 'quote'],
    ['/quotes/1', 'corrections', '/quotes/1.json', 'corrections'],
    ['/search/quotes?q=bridge', 'items', '/search.json?q=bridge', 'quotes'],
    ['/search/quotes?coder=Ines&issue=bridge', 'items', '/search.json?coder=Ines&issue=bridge', 'quotes'],
    ['/search/quotes?q=bridge&side=opposes', 'facets', '/search.json?q=bridge&side=opposes', 'facets'],
  ])('%s says under “%s” what %s says under “%s”', async (address, part, page, pagePart) => {
    const expected = (await request(app).get(page).expect(200)).body[pagePart]
    expect((await body(address))[part]).toEqual(expected)
  })

  test.each([
    '',
    'kind=mixed',
    'speaker=bruno-okafor,northwind-lines',
    'from=2031&to=2031&unaltered=1',
    'coder=Ines',
    'confidence=0.75',
  ])('under “%s” there are as many quotes as the dossier counts', async (query) => {
    const { counts } = await body(`/dossier?${query}`)
    expect((await body(`/quotes?limit=500&${query}`)).items).toHaveLength(counts.quotes)
  })

  test('a row of an organisation and its officers is one cell', async () => {
    const folded = await foldedStore()
    const over = appOver(folded)
    const { body: cell } = await get('/cells/northwind-lines/bridge?fold=1', over).expect(200)
    expect([cell.together, cell.total, cell.stance.state]).toEqual([['mira-castellane'], 2, 'contested'])
    await folded.close()
  })
})

test('every quote carries its labels and where it is from', async () => {
  for (const quote of (await body('/quotes?limit=500')).items) {
    expect(quote.form).toMatch(/^(whole|cut|elided|edited)$/)
    expect(quote.wording).toMatch(/^(original|translated|altered|unchecked)$/)
    expect(quote.checked).toMatch(/^(stored|confirmed|unchecked)$/)
    expect(quote.source).toMatchObject({ slug: expect.any(String), sha256: expect.any(String), wording: quote.wording })
    const { source } = await body(`/sources/${quote.source.slug}`)
    expect(source.text.slice(quote.start, quote.end)).toBe(quote.text)
  }
})

test('what nobody coded has no coding, and is not “no position”', async () => {
  const { items } = await body('/codings?limit=500')
  expect(items.filter(({ current }: { current: boolean }) => !current)).toEqual([])
  expect(new Set(items.map(({ position }: { position: number | null }) => position))).toContain(null)
  const { statement } = await body(`/quotes/${await quoteWith(store, 'harbour for everybody')}`)
  expect(statement.codings).toEqual([])
})

describe('what cannot be answered is a problem', () => {
  test.each([
    [
      '/quotes?kind=spoken',
      400,
      '“spoken” is not a kind of quote here. It can be one of these: direct, mixed, block, indirect.',
    ],
    ['/quotes?from=1', 400, '“1” is not a year. Write it with four digits, like 2025.'],
    ['/quotes?from=2032&to=2031', 400, 'The years run backwards: from 2032 to 2031.'],
    ['/quotes?sort=name', 400, /^There is no parameter called “sort” here\. There are: speaker, .*, limit, cursor\.$/],
    ['/sources/copy?kind=direct', 400, 'There is no parameter called “kind” here. There are none.'],
    ['/quotes?limit=0', 400, '“0” is no limit. Write a number from 1 to 500.'],
    ['/quotes?limit=501', 400, '“501” is no limit. Write a number from 1 to 500.'],
    ['/quotes?limit=5&limit=6', 400, /is no limit/],
    ['/quotes?cursor=x', 400, /^“x” is no cursor of this list\./],
    ['/quotes?cursor=WyJxdW90ZXMiLC0xLDBd', 400, /is no cursor of this list/],
    ['/codings?issue=none', 404, /^There is no issue called “none”\. These are the issues: Free fares, /],
    [
      '/compare?speaker=ada-lindqvist',
      400,
      'A comparison takes two to four speakers: give “speaker” two to four slugs.',
    ],
    ['/compare?speaker=a,b,c,d,e', 400, 'At most four speakers fit side by side; here are 5.'],
    ['/network?norm=size', 400, '“size” is not a norm here. It can be one of these: none, activity, jaccard, product.'],
    ['/quotes/x', 400, /^“x” is not the number of a quote\./],
    ['/quotes/99999', 404, 'There is no quote with the number 99999.'],
    ['/statements/0', 404, 'There is no statement with the number 0.'],
    ['/speakers/nobody', 404, 'There is no speaker called “nobody”.'],
    ['/sources/none', 404, 'There is no source called “none”.'],
    ['/cells/ada-lindqvist/none', 404, /^There is no issue called “none”/],
    ['/codebook/versions/9', 404, /version/],
    ['/collections/none', 404, 'There is no collection called “none”.'],
    ['/collections/round-one?at=x', 400, /^A state of a collection is given by the number of a change/],
    ['/none', 404, 'There is nothing at /api/v1/none. What there is stands in /api/openapi.json.'],
    ['/quotes/%E0%A4%A', 400, /cannot be read/],
  ])('%s: %i', async (address, status, detail) => {
    const answer = await get(address)
      .expect(status)
      .expect('Content-Type', /^application\/problem\+json/)
    const problem = { type: 'about:blank', title: expect.any(String), status, instance: `/api/v1${address}` }
    const said = typeof detail === 'string' ? detail : expect.stringMatching(detail)
    expect(JSON.parse(answer.text)).toEqual({ ...problem, detail: said })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['cache-control']).toBe('no-store')
  })

  test('a fault of ours is told without its details', async () => {
    const broken = await correctedStore()
    const over = appOver(broken)
    await broken.close()
    const answer = await get('/quotes', over)
      .expect(500)
      .expect('Content-Type', /^application\/problem\+json/)
    expect(JSON.parse(answer.text)).toMatchObject({
      title: 'Internal Server Error',
      detail: expect.stringMatching(/fault is not yours/),
    })
    expect(answer.text).not.toMatch(/driver|sqlite|\.ts|\.js/i)
  })

  test.each(['post', 'put', 'patch', 'delete'] as const)('%s is not possible', async (method) => {
    for (const address of ['/api/v1/quotes', '/api/v1/quotes/1', '/api/v1', '/api/openapi.json']) {
      const answer = await request(app)[method](address).send({ a: 1 }).expect(405)
      expect(answer.headers).toMatchObject({
        allow: 'GET, HEAD, OPTIONS',
        'content-type': expect.stringMatching(/problem\+json/),
      })
    }
  })

  test('another host is refused, as by the pages', async () => {
    const answer = await get('/quotes').set('Host', 'evil.example').expect(403)
    expect(answer.headers['content-type']).toMatch(/problem\+json/)
  })
})

describe('for programs elsewhere', () => {
  test('pages of other sites may read, and ask before', async () => {
    const asked = await request(app).options('/api/v1/quotes').set('Origin', 'https://paper.example').expect(204)
    expect(asked.headers).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET, HEAD, OPTIONS',
      'access-control-allow-headers': 'Accept, If-None-Match',
    })
    const read = await get('/quotes')
      .set({ Origin: 'https://paper.example', 'Sec-Fetch-Site': 'cross-site' })
      .expect(200)
    expect(read.headers).toMatchObject({ 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' })
    expect(read.headers['access-control-allow-credentials']).toBeUndefined()
  })

  test('none may where the settings say so', async () => {
    const closed = appOver(store, undefined, { otherSites: false })
    for (const address of ['/api/v1/quotes', '/api/openapi.json', '/api/v1/none'])
      expect((await request(closed).get(address)).headers['access-control-allow-origin']).toBeUndefined()
    const asked = await request(closed).options('/api/v1/quotes')
    expect(asked.headers['access-control-allow-origin']).toBeUndefined()
    await request(closed).post('/api/v1/quotes').expect(405)
  })

  test('pages themselves may not be read from elsewhere', async () => {
    for (const address of ['/', '/quotes/1.json', '/api'])
      expect((await request(app).get(address)).headers['access-control-allow-origin']).toBeUndefined()
  })

  test.each(['/api/v1/quotes', '/api/v1/matrix?unaltered=1', '/api/openapi.json'])(
    '%s is sent once to whoever has it',
    async (address) => {
      const { headers } = await request(app).get(address).expect(200)
      expect(headers['cache-control']).toBe('no-cache')
      const again = await request(app).get(address).set('If-None-Match', headers.etag!).expect(304)
      expect(again.text).toBe('')
      const head = await request(app).head(address).expect(200)
      expect(head.headers.etag).toBe(headers.etag)
    },
  )

  test('what changed is sent again', async () => {
    const own = await correctedStore()
    const over = appOver(own)
    const { headers } = await get('/collections', over)
    await own.collections.make('Another', null, { who: 'Ines', why: null })
    const after = await get('/collections', over).set('If-None-Match', headers.etag!).expect(200)
    expect(after.body.items).toHaveLength(2)
    await own.close()
  })

  test.each([
    ['/speakers/old-petra?kind=direct', '/api/v1/speakers/mira-castellane?kind=direct'],
    ['/cells/old-petra/bridge', '/api/v1/cells/mira-castellane/bridge'],
    ['/compare?speaker=old-petra,ada-lindqvist', '/api/v1/compare?speaker=mira-castellane&speaker=ada-lindqvist'],
  ])('%s leads to whom the speaker was merged into', async (address, to) => {
    await get(address).expect(301).expect('Location', to)
    await request(app).get(to).expect(200)
  })
})
