import core from '@citation-js/core'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore, quoteWith } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await correctedStore()
  app = appOver(store)
})
afterAll(() => store.close())
const get = (address: string) => request(app).get(address)
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const spans = (html: string) => [...html.matchAll(/<span class="Z3988" title="([^"]+)">/g)].map((match) => match[1]!)

describe('how to cite', () => {
  test('a quote: the speaker is quoted in the source', async () => {
    const page = words((await get(`/quotes/${await quoteWith(store, 'honest answer')}`).expect(200)).text)
    expect(page).toContain('Feld, R. (2031, March 4). Harbour board hears from the towns. The Sound Courier .')
    expect(page).toContain('(Castellane, as cited in Feld, 2031)')
    expect(page).toContain('Mira Castellane, quoted in Runa Feld, “Harbour Board Hears from the Towns,”')
    expect(page).toContain('Mira Castellane , engineer, 3-4- 2031 , quoted by Runa Feld in &#34;Harbour board')
  })

  test('a source', async () => {
    const page = words((await get('/sources/hearing').expect(200)).text)
    expect(page).toContain('Feld, Runa. “Harbour Board Hears from the Towns.” The Sound Courier , 4 Mar. 2031,')
    expect(page).toContain('(Feld, 2031)')
  })

  test.each([
    ['/sources/copy', 'Cite it for what it is about, not for what anybody said.'],
    ['/sources/report', 'This cites the report that was read here.'],
  ])('%s says what to know before', async (address, expected) =>
    expect((await get(address).expect(200)).text).toContain(expected),
  )

  test.each([
    ['bib', 'hearing.bib', /bibtex/],
    ['ris', 'hearing.ris', /research-info/],
    ['csl', 'hearing.csl.json', /csl\+json/],
  ])('as a file: %s', async (format, name, type) => {
    const answer = await get(`/sources/hearing/cite/${format}`).buffer(true).expect(200).expect('Content-Type', type)
    expect(answer.headers['content-disposition']).toBe(`attachment; filename=${name}`)
    const text = answer.text ?? answer.body.toString()
    expect(new core.Cite(text).data.map(({ title }) => title)).toEqual(['Harbour board hears from the towns'])
  })

  test.each(['/sources/hearing/cite/word', '/sources/nothing/cite/bib'])(
    '%s is not there',
    async (address) => void (await get(address).expect(404)),
  )
})

describe('what Zotero finds', () => {
  test.each([
    ['/quotes/1', 1],
    ['/sources/hearing', 1],
    ['/sources', 5],
    ['/speakers/bruno-okafor', 3],
    ['/cells/bruno-okafor/fares', 3],
    ['/search?q=bridge', 3],
    ['/search?in=sources', 5],
    ['/', 0],
  ])('%s: each source once', async (address, n) => {
    const found = spans((await get(address).expect(200)).text)
    expect(found.length).toBe(n)
    expect(new Set(found).size).toBe(n)
    for (const one of found) expect(one).toMatch(/^ctx_ver=Z39\.88-2004&amp;.*rft\.type=newspaperArticle.*rft\.au/)
  })

  test.each(['/quotes/1', '/sources/hearing', '/sources'])(
    '%s has no meta tag that would make something else of it',
    async (address) => expect((await get(address)).text).not.toMatch(/<meta[^>]+(citation_|og:|dc\.|eprints)/i),
  )

  test('a withdrawn quote is nothing to save', async () => {
    const gone = await get('/quotes/15').expect(200)
    expect(gone.text).toContain('Withdrawn on')
    expect(spans(gone.text)).toEqual([])
    expect(gone.text).not.toContain('ld+json')
  })
})

test('a quote is a Quotation for search engines, and altered words say so', async () => {
  const about = async (quoted: string) => {
    const page = await get(`/quotes/${await quoteWith(store, quoted)}`).expect(200)
    return JSON.parse(/<script type="application\/ld\+json">(.*)<\/script>/.exec(page.text)![1]!)
  }
  expect(await about('honest answer')).toMatchObject({
    ...{ '@type': 'Quotation', text: 'the bridge is the only honest answer to the ice' },
    creator: { name: 'Mira Castellane' },
    isBasedOn: { headline: 'Harbour board hears from the towns', author: { name: 'Runa Feld' } },
  })
  expect((await about('stunning thought')).creativeWorkStatus).toMatch(/not to be quoted/)
})
