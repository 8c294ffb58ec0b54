import { once } from 'node:events'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterAll(() => store.close())
const get = (address: string) => request(app).get(address)

describe('wrong addresses say what is wrong and what is possible', () => {
  test.each([
    ['/nope', 404, 'There is no page at /nope.', '/speakers'],
    ['/speakers/nobody', 404, 'There is no speaker called “nobody”.', '/speakers'],
    ['/issues/weather', 404, 'There is no issue called “weather”.', '/issues/bridge'],
    ['/sources/nothing', 404, 'There is no source called “nothing”.', '/sources'],
    ['/quotes/99999', 404, 'There is no quote with the number 99999.', '/sources'],
    ['/quotes/abc', 400, '“abc” is not the number of a quote.', '/sources'],
    ['/quotes/1e3', 400, 'is not the number of a quote.', '/sources'],
    ['/cells/nobody/fares', 404, 'There is no speaker called “nobody”.', '/speakers'],
    ['/cells/old-petra/weather', 404, 'There is no issue called “weather”.', '/issues/night'],
    ['/cells/old-petra/fares?kind=loud', 400, '“loud” is not a kind of quote', '/cells/old-petra/fares?kind=direct'],
    ['/?wording=purple', 400, '“purple” is not a wording', '/?wording=altered'],
    ['/?sort=size', 400, '“size” is not a sort', '/?sort=disputed'],
    ['/?source=nowhere', 400, '“nowhere” is not a source', '/?source=hearing'],
    ['/?cell=nobody/fares', 404, 'There is no speaker called “nobody”.', '/speakers'],
    ['/speakers/%zz', 400, 'cannot be read', '/'],
    ['/speakers.csv', 404, 'there is no CSV of it', '/'],
  ])('%s', async (address, status, message, way) => {
    const page = await get(address).set('Accept', 'text/html').expect(status).expect('Content-Type', /html/)
    expect(page.text).toContain(message)
    expect(page.text).toContain(`href="${way}"`)
  })

  test.each([
    ['/nope.json', '*/*', 404],
    ['/quotes/abc.json', 'text/html', 400],
    ['/index.json?wording=purple', '*/*', 400],
    ['/nope', 'application/json', 404],
  ])('%s for %s is JSON', async (address, accept, status) => {
    const { body } = await get(address).set('Accept', accept).expect(status)
    expect(body).toEqual({ error: { status, message: expect.any(String) } })
  })
})

describe('a fault of the program', () => {
  const broken = async (): Promise<never> => {
    throw new Error('secret path /etc/table')
  }
  test.each([
    ['/', 'text/html'],
    ['/index.json', '*/*'],
  ])('%s: 500, without its cause, and in the log', async (address, accept) => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const failing = appOver({ ...store, codebook: { ...store.codebook, current: broken } })
    const answer = await request(failing).get(address).set('Accept', accept).expect(500)
    expect(answer.text).not.toMatch(/secret|at .*\.(ts|js)/)
    expect(String(log.mock.calls[0]?.[0])).toContain('secret')
    log.mockRestore()
  })

  test('/healthz says that the database does not answer', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const answer = await request(appOver({ ...store, counts: broken }))
      .get('/healthz')
      .expect(503)
    expect(answer.body).toEqual({ status: 'error' })
    log.mockRestore()
  })
})

test.each([
  ['/speakers/ada', '/speakers/ada-lindqvist'],
  ['/speakers/ada.json', '/speakers/ada-lindqvist.json'],
  ['/cells/ada/fares', '/cells/ada-lindqvist/fares'],
])('%s of a merged speaker moves to %s', async (address, target) => {
  const { bySlug } = store.speakers
  const ada = (await bySlug('ada-lindqvist'))!
  const merged = { ...ada, slug: 'ada', mergedInto: 'ada-lindqvist' }
  const speakers = { ...store.speakers, bySlug: async (slug: string) => (slug === 'ada' ? merged : bySlug(slug)) }
  await request(appOver({ ...store, speakers }))
    .get(address)
    .expect(301)
    .expect('Location', target)
})

describe('headers', () => {
  test('forbid everything inline and from elsewhere', async () => {
    const { headers, text } = await get('/').expect(200)
    const policy = String(headers['content-security-policy']).split(';').sort()
    expect(policy).toEqual(
      [
        "base-uri 'none'",
        "connect-src 'self'",
        "default-src 'none'",
        "font-src 'self'",
        "form-action 'self'",
        "frame-ancestors 'none'",
        "img-src 'self'",
        "script-src 'self'",
        "style-src 'self'",
      ].sort(),
    )
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(text).not.toMatch(/ style=|<style| on\w+="|https?:\/\/(?!www\.w3\.org)/)
  })

  test.each([
    ['evil.example', 403],
    ['localhost:1', 403],
    ['127.0.0.1.evil.example', 403],
  ])('a request to the host %s is refused', async (host, status) => {
    const { text } = await get('/').set('Host', host).set('Accept', 'text/html').expect(status)
    expect(text).toContain('<h1>Not allowed</h1>')
  })

  test.each(['localhost', '127.0.0.1', '[::1]'])('a request to %s with the right port is served', async (name) => {
    const server = app.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as { port: number }
    await request(server).get('/method').set('Host', `${name}:${port}`).expect(200)
    server.close()
  })

  test.each([
    [{ 'Sec-Fetch-Site': 'cross-site' }, 403],
    [{ 'Sec-Fetch-Site': 'same-site' }, 403],
    [{ Origin: 'http://evil.example' }, 403],
    [{ Origin: 'null' }, 403],
    [{ 'Sec-Fetch-Site': 'same-origin' }, 404],
    [{}, 404],
  ])('a write with %j answers %d', async (sent, status) => {
    await request(app).post('/').set(sent).expect(status)
  })

  test('assets carry their content in the address and stay for a year; pages have an ETag', async () => {
    const page = await get('/').expect(200)
    expect(page.headers.etag).toBeDefined()
    await get('/').set('If-None-Match', page.headers.etag!).expect(304)
    const urls = [...page.text.matchAll(/"(\/assets\/[^"]+)"/g)].map((m) => m[1]!)
    expect(urls.length).toBeGreaterThanOrEqual(5)
    for (const url of urls) {
      expect(url).toMatch(/\.[0-9a-f]{10}\.(css|js|svg|woff2)$/)
      await get(url).expect(200).expect('Cache-Control', 'public, max-age=31536000, immutable')
    }
    const css = await get(urls.find((url) => url.endsWith('.css'))!)
    for (const [, url] of css.text.matchAll(/url\(([^)]+)\)/g)) await get(url!).expect(200)
  })

  test.each(['/assets/none.css', '/assets/../package.json', '/assets/%2e%2e/package.json'])(
    '%s is not served',
    async (url) => {
      await get(url).expect(404)
    },
  )
})
