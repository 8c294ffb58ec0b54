import request from 'supertest'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeEach(async () => {
  store = await correctedStore()
  app = appOver(store)
})
afterEach(() => store.close())

const get = (address: string) => request(app).get(address).set('Accept', 'text/html')
const post = (address: string, fields: Record<string, string>) =>
  request(app).post(address).set('Accept', 'text/html').type('form').send(fields)
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

/** The form of a source as it stands. */
async function fieldsOf(slug: string): Promise<Record<string, string>> {
  const { title, publisher, author, date, address } = (await store.sources.bySlug(slug))!
  const known = Object.entries({ title, publisher, author, date, address })
  return { what: 'facts', ...Object.fromEntries(known.map(([name, value]) => [name, value ?? ''])) }
}

test('a person puts the facts of a source right: citations and filters go by it, and it is taken back', async () => {
  const fields = { ...(await fieldsOf('hearing')), date: '3 June 2029', author: 'Ines Falk' }
  await post('/sources/hearing', { ...fields, who: 'Ines', why: 'It stands on the page.' })
    .expect(303)
    .expect('Location', '/sources/hearing#facts')
  const page = plain((await get('/sources/hearing')).text)
  expect(page).toContain('Ines said that the date is 3 June 2029 and the author is Ines Falk.')
  expect(page).toContain('Why: It stands on the page.')
  expect(page).toContain('3 June 2029 (as read: 4 March 2031)')
  expect(page).toMatch(/Falk, I\. \(2029, June 3\)/)
  expect(plain((await get('/?from=2029&to=2029')).text)).toContain('Bruno Okafor')
  const json = (await get('/sources/hearing.json')).body
  expect(json.source).toMatchObject({ date: '2029-06-03', foundFacts: { date: '2031-03-04', author: 'Runa Feld' } })
  const [correction] = json.factCorrections
  await post('/sources/hearing', { what: 'undo-facts', correction: String(correction.id) }).expect(303)
  expect(await store.sources.bySlug('hearing')).toMatchObject({ date: '2031-03-04', author: 'Runa Feld' })
  expect(plain((await get('/sources/hearing')).text)).toContain('took a correction back')
})

test.each<[Record<string, string>, string]>([
  [{}, 'Nothing of that is new: the source says so already.'],
  [{ date: 'soon' }, 'Give the date as 2025-05-19, 19 May 2025, 2025-05 or 2025.'],
  [{ address: 'harbour.example' }, 'An address begins with http:// or https://.'],
])('what cannot be taken is answered on the page, with what was typed: %j', async (wrong, message) => {
  const { status, text } = await post('/sources/hearing', {
    ...(await fieldsOf('hearing')),
    ...wrong,
    why: 'Because of the ferry.',
  })
  expect([status, plain(text).includes(message)]).toEqual([400, true])
  expect(text).toContain('href="#facts"')
  expect(text).toContain('value="Because of the ferry."')
  for (const value of Object.values(wrong)) expect(text).toContain(`value="${value}"`)
  expect(await store.sources.factCorrections('hearing')).toEqual([])
})

test('a correction that is not there cannot be taken back', async () => {
  const { status, text } = await post('/sources/hearing', { what: 'undo-facts', correction: '7' })
  expect([status, plain(text).includes('hearing has no correction 7 of its facts.')]).toEqual([400, true])
})
