import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterAll(() => store.close())

const get = (address: string) => request(app).get(address).set('Accept', 'text/html')
const ties = async (query: string): Promise<[string, string, number][]> => {
  const { body } = await request(app).get(`/network.json${query}`).expect(200)
  return body.ties.map((tie: { a: string; b: string; weight: number }) => [
    tie.a,
    tie.b,
    Math.round(tie.weight * 1000) / 1000,
  ])
}

describe('/network', () => {
  // Of the fixture: on the bridge Mira Castellane 2, Bruno Okafor -2, Northwind Lines -1.
  test('the ties of one source, by hand', async () => {
    const all = await ties('?source=hearing&measure=conflict&norm=none')
    expect(all).toContainEqual(['bruno-okafor', 'mira-castellane', 1])
    expect(all).toContainEqual(['mira-castellane', 'northwind-lines', 0.75])
    expect(all).toContainEqual(['bruno-okafor', 'northwind-lines', 0.25])
  })

  test('filters and the threshold apply to page, table and picture', async () => {
    const whole = await ties('?threshold=0')
    const unaltered = await ties('?threshold=0&unaltered=1')
    expect(unaltered).not.toEqual(whole)
    const strong = await ties('?threshold=0.5')
    expect(strong).toEqual(whole.filter(([, , weight]) => Math.abs(weight) >= 0.5))
    const { text } = await get('/network?threshold=0&unaltered=1').expect(200)
    expect(text).toContain(`${unaltered.length} ties between them`)
    expect(text.match(/<tr><th scope="row">/g)).toHaveLength(unaltered.length)
    expect(
      text
        .split('class="chart at-wide"')[1]!
        .split('</svg>')[0]!
        .match(/class="(with|against)"/g),
    ).toHaveLength(unaltered.length)
  })

  test('a time window leaves out what was said outside it', async () => {
    expect(await ties('?from=2032')).toEqual([])
    expect(await ties('?from=2031&to=2031')).toEqual(await ties(''))
    expect((await get('/network?from=2032').expect(200)).text).toContain('No tie is this strong.')
  })

  test('each tie leads to the two face to face, narrowed as the network is', async () => {
    const [a, b] = (await ties('?kind=direct'))[0]!
    const { text } = await get('/network?kind=direct').expect(200)
    expect(text).toContain(`href="/compare?speaker=${a}&amp;speaker=${b}&amp;kind=direct"`)
    await get(`/compare?speaker=${a}&speaker=${b}&kind=direct`).expect(200)
  })

  test('as CSV: what each tie rests on', async () => {
    const { text } = await request(app)
      .get('/network.csv?source=hearing&measure=conflict&norm=none')
      .expect('Content-Type', /csv/)
    expect(text.split('\r\n')[0]).toBe('Speaker,Other speaker,Tie,Congruence,Conflict,Shared issues,Rests on')
    expect(text).toContain('Mira Castellane,Northwind Lines,0.75,0.25,0.75,1,The bridge: 2 / -1')
  })

  test.each([
    ['?measure=love', 'is not a measure here', '/network?measure=congruence'],
    ['?norm=cosine', 'is not a norm here', '/network?norm=product'],
    ['?threshold=much', 'is no threshold', '/network'],
    ['?threshold=-1', 'is no threshold', '/network'],
    ['?wording=purple', 'is not a wording here', '/network?wording=altered'],
    ['?colour=red', 'There is no filter', '/network'],
  ])('%s is refused with a way on', async (query, words, way) => {
    const { text } = await get(`/network${query}`).expect(400)
    expect(text).toContain(words)
    expect(text).toContain(`href="${way}"`)
  })

  test('the same data gives the same page', async () => {
    expect((await get('/network')).text).toBe((await get('/network')).text)
  })
})
