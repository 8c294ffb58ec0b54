import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore } from './fixture.js'

let store: Store
beforeAll(async () => {
  store = await correctedStore()
})
afterAll(() => store.close())

const page = async (address: string) => (await request(appOver(store)).get(address).expect(200)).text

test.each(
  [
    '/',
    '/speakers',
    '/speakers/ada-lindqvist',
    '/issues/fares',
    '/cells/ada-lindqvist/fares',
    '/quotes/1',
    '/sources/hearing',
  ].concat('/search?q=fare', '/search?q=lindqvist&in=speakers'),
)('a speaker is picked for a comparison at %s', async (address) => {
  expect(await page(address)).toContain('name="add" value="ada-lindqvist"')
})

test.each([
  ['/quotes/1', 'quote=1'],
  ['/sources/hearing', 'quote=1'],
  ['/search?q=fare', 'quote=1'],
  ['/speakers/ada-lindqvist', 'quote=1'],
  ['/cells/ada-lindqvist/fares', 'quote=1'],
  ['/issues/fares', 'quote=1'],
  ['/compare?speaker=ada-lindqvist&speaker=bruno-okafor', 'quote=1'],
  ['/cells/ada-lindqvist/fares', 'cell=ada-lindqvist%2Ffares'],
])('at %s one can collect %s', async (address, thing) => {
  expect(await page(address)).toContain(`href="/collections/add?${thing}" data-collect`)
})

test('all quotes of a source are collected at once, as long as they fit', async () => {
  const quotes = await store.quotes.ofSource('reprint')
  const all = quotes.map(({ id }) => `quote=${id}`).join('&amp;')
  expect(await page('/sources/reprint')).toContain(
    `href="/collections/add?${all}" data-collect>Collect all 2 quotes</a>`,
  )
  const { text } = (await store.sources.bySlug('letters'))!
  const by = { who: 'Ines', why: null }
  const missed = { kind: 'direct', form: 'whole', name: 'Old Petra', speakerKind: 'person' } as const
  for (let i = 0; i < 100; i++) await store.quotes.add('letters', { ...missed, start: i, end: text.length - 1 }, by)
  expect(await page('/sources/letters')).not.toContain('Collect all')
})

test('one quote alone is not collected as all', async () => {
  const own = await correctedStore()
  for (const { id } of (await own.quotes.ofSource('reprint')).slice(1))
    await own.quotes.correct(id, { what: 'reject' }, { who: 'Ines', why: null })
  const { text } = await request(appOver(own)).get('/sources/reprint').expect(200)
  expect(text).not.toContain('Collect all')
  expect(text).toContain('data-collect')
  await own.close()
})
