import request from 'supertest'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore, quoteWith } from './fixture.js'

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

test('a person overrules what was found of a source’s wording, and takes that back', async () => {
  await post('/sources/hearing', { what: 'judge', wording: 'altered', who: 'Ines', why: 'Not what I heard.' })
    .expect(303)
    .expect('Location', '/sources/hearing#wording')
  const page = plain((await get('/sources/hearing')).text)
  expect(page).toContain('Ines judged the wording altered.')
  expect(page).toContain('Do not quote these words as printed.')
  expect(plain((await get('/quotes/4')).text)).toContain('Altered wording')
  const [judgement] = await store.sources.judgements('hearing')
  await post('/sources/hearing', { what: 'unjudge', judgement: String(judgement!.id) }).expect(303)
  expect(await store.sources.bySlug('hearing')).toMatchObject({ wording: 'original' })
})

test.each<[Record<string, string>, string]>([
  [{ what: 'judge' }, 'No wording was chosen.'],
  [{ what: 'judge', wording: 'purple' }, '“purple” is not a wording.'],
  [{ what: 'judge', wording: 'original' }, 'The wording was judged original already.'],
  [{ what: 'unjudge', judgement: '99' }, 'report has no judgement 99.'],
])('a wrong judgement %j is answered on the page', async (fields, message) => {
  const { status, text } = await post('/sources/report', fields)
  expect([status, plain(text).includes(message)]).toEqual([400, true])
  expect(await store.sources.judgements('report')).toHaveLength(1)
})

test('words compared with their original are confirmed, and no longer held to be altered', async () => {
  const { id } = (await store.quotes.ofSource('copy'))[0]!
  expect((await get(`/quotes/${id}`)).text).toContain('Do not quote these words as printed.')
  await post(`/quotes/${id}`, { what: 'compare', original: 'https://example.org/speech', who: 'Ines' }).expect(303)
  const page = (await get(`/quotes/${id}`)).text
  expect(page).not.toContain('Do not quote these words as printed.')
  expect(plain(page)).toContain('Confirmed by a person')
  expect(plain(page)).toContain('Ines compared the words with the original (https://example.org/speech).')
  expect((await post(`/quotes/${id}`, { what: 'compare' })).status).toBe(400)
})

test('a part of a quote is checked for what the cut drops, and can be taken away with its place', async () => {
  const page = plain((await get('/quotes/4?part=build+it%2C+and+they+should+stop+asking.')).text)
  expect(page).toContain('The cut drops “never”, which turns the sense round.')
  expect(page).toContain(
    '“build it, and they should stop asking.” (Bruno Okafor, Harbour board hears from the towns, The Sound Courier, 4 March 2031)',
  )
  const whole = await get('/quotes/4?part=We+will+never+build+it%2C+and+they+should+stop+asking.')
  expect(plain(whole.text)).toContain('The cut leaves out nothing that changes the sense')
  expect(whole.text).toContain(
    'https://example.org/hearing#:~:text=We%20will%20never%20build%20it%2C%20and%20they%20should%20stop%20asking.',
  )
  expect(plain((await get('/quotes/4?part=not+there')).text)).toContain('“not there” does not stand in this quote.')
})

test('a part of altered words is never set as a quotation', async () => {
  const { id, text } = (await store.quotes.ofSource('copy'))[0]!
  const page = plain((await get(`/quotes/${id}?part=${encodeURIComponent(text)}`)).text)
  expect(page).toContain('looks machine-paraphrased, not to be quoted')
  expect(page).not.toContain(`“${text}”`)
})

test('the versions of a statement stand side by side, with what the difference changes', async () => {
  const here = await quoteWith(store, 'We will never build it')
  const page = plain((await get(`/quotes/${here}`)).text)
  expect(page).toContain(
    'These words are printed in 2 sources; they count once. The version here is likely the original.',
  )
  expect(page).toContain('Changes how binding or likely it is: “will” here, “may” there.')
  const there = plain((await get(`/quotes/${await quoteWith(store, 'We may never')}`)).text)
  expect(there).toContain('Likely the original , Harbour board hears from the towns')
  expect(plain((await get('/cells/bruno-okafor/fares')).text)).toContain('Also printed in 1 other source')
})

test.each(['/sources/hearing', '/speakers/bruno-okafor', '/cells/bruno-okafor/fares', '/quotes/4'])(
  '%s carries form, wording and checked: on the page, in JSON and in CSV',
  async (address) => {
    const json = JSON.stringify((await get(`${address}.json`)).body)
    for (const label of ['form', 'wording', 'checked']) expect(json).toContain(`"${label}":`)
    const [head, first] = (await get(`${address}.csv`)).text.split('\r\n')
    expect(head).toContain('Form,Wording,Checked')
    expect(first).toMatch(
      /,(whole|cut|elided|edited),(original|altered|translated|unchecked),(stored|confirmed|unchecked),/,
    )
    if (!address.startsWith('/sources'))
      expect(plain((await get(address)).text)).toMatch(/wording.*Whole.*Matches its source/i)
  },
)
