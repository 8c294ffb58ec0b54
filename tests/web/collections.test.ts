import { createHash } from 'node:crypto'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import request from 'supertest'
import { beforeEach, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, doubtfulStore, quoteWith } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeEach(async () => {
  store = await doubtfulStore()
  app = appOver(store)
})

const post = (address: string, form: Record<string, string | string[]>) =>
  request(app).post(address).type('form').send(form)

/** Sends the form that puts things into a collection. */
function add({ quote, cell, comparison, ...form }: Record<string, string | string[]>) {
  const things = Object.entries({ quote, cell, comparison }).flatMap(([what, values]) =>
    [values ?? []].flat().map((value): [string, string] => [what, value]),
  )
  return post(`/collections/add?${new URLSearchParams(things)}`, form)
}
const page = async (address: string) => (await request(app).get(address).set('Accept', 'text/html')).text
const things = async () => (await store.collections.bySlug('round-one'))!.items.map(({ thing }) => thing)

async function made(...forms: Record<string, string | string[]>[]): Promise<void> {
  for (const form of forms) await add({ name: '', to: 'round-one', ...form }).expect(303)
}

test('a quote goes into a new collection and the next into the same', async () => {
  const fares = String(await quoteWith(store, 'Every fare'))
  const first = await add({
    quote: fares,
    name: 'Round one',
    note: 'Fares lock people in',
    who: 'Zoe',
  })
  expect(first.status).toBe(303)
  expect(first.headers.location).toBe('/collections/round-one#items')
  const cookie = (first.headers['set-cookie'] as unknown as string[]).map((one) => one.split(';')[0]).join('; ')
  const next = await request(app).get('/collections/add?quote=5').set('Accept', 'text/html').set('Cookie', cookie)
  expect(next.text).toContain('value="round-one" checked')
  expect(await things()).toEqual([{ what: 'quote', quote: Number(fares) }])
  const shown = await page('/collections/round-one')
  expect(shown).toContain('Fares lock people in')
  expect(shown).toContain('Put in by Zoe')
})

test('several things at once, from a search, a cell and a comparison', async () => {
  await post('/collections', { name: 'Round one', who: '' }).expect(303)
  await made({ quote: ['1', '3', '1'] }, { cell: 'ada-lindqvist/fares' }, { comparison: 'ada-lindqvist,bruno-okafor' })
  expect(await things()).toEqual([
    { what: 'quote', quote: 1 },
    { what: 'quote', quote: 3 },
    { what: 'cell', speaker: 'ada-lindqvist', issue: 'fares' },
    { what: 'comparison', speakers: ['ada-lindqvist', 'bruno-okafor'] },
  ])
  const shown = await page('/collections/round-one')
  expect(shown).toContain('<a href="/cells/ada-lindqvist/fares">Ada Lindqvist on Free fares</a>')
  expect(shown).toContain('/compare?speaker=ada-lindqvist&amp;speaker=bruno-okafor')
})

test.each([
  ['/quotes/1', '/collections/add?quote=1'],
  ['/cells/bruno-okafor/fares', '/collections/add?cell=bruno-okafor%2Ffares'],
  ['/speakers/bruno-okafor', '/collections/add?quote=3'],
  ['/search?q=bridge', '/collections/add?quote=6'],
])('%s offers %s', async (address, href) => {
  expect(await page(address)).toContain(`href="${href}`)
  expect((await request(app).get(href).set('Accept', 'text/html')).status).toBe(200)
})

test('all forms of a collection work and can be taken back', async () => {
  await post('/collections', { name: 'Round one', who: 'Zoe' })
  await made({ quote: ['1', '3', '4'] })
  const change = (form: Record<string, string>) => post('/collections/round-one', { ...form, who: 'Zoe' }).expect(303)
  const items = (await store.collections.bySlug('round-one'))!.items.map(({ id }) => String(id))
  await change({ what: 'move', item: items[2]!, before: items[0]! })
  await change({ what: 'note', item: items[0]!, note: 'Read this\nslowly' })
  await change({ what: 'remove', item: items[1]! })
  await change({ what: 'rename', name: 'Final', about: 'For Friday' })
  expect((await things()).map((thing) => thing.what === 'quote' && thing.quote)).toEqual([4, 1])
  await change({ what: 'note', item: items[0]!, note: '' })
  const shown = await page('/collections/round-one')
  expect(shown).toContain('<h1>Final</h1>')
  expect(shown).toContain('took out quote 3')
  const removed = (await store.collections.bySlug('round-one'))!.events.find((one) => one.change.what === 'remove')!
  await change({ what: 'undo', change: String(removed.id) })
  expect((await things()).map((thing) => thing.what === 'quote' && thing.quote)).toEqual([4, 1, 3])
  await change({ what: 'delete' })
  expect(await page('/collections')).not.toContain('Final')
  expect(await page('/collections/round-one')).toContain('Deleted.')
})

test('an earlier state has an address', async () => {
  await post('/collections', { name: 'Round one', who: 'Zoe' })
  await made({ quote: ['1'] }, { quote: ['3'] })
  const [, before] = (await store.collections.bySlug('round-one'))!.events
  const { body } = await request(app).get(`/collections/round-one.json?at=${before!.id}`)
  expect(body.items).toHaveLength(1)
  expect(body.quotes[0].text).toBe('Every fare we charge keeps somebody at home,')
  const shown = await page(`/collections/round-one?at=${before!.id}`)
  expect(shown).toContain('As it was on')
  expect(shown).not.toContain('value="remove"')
})

test('where one came from is offered again, but no other site', async () => {
  await post('/collections', { name: 'Round one', who: '' })
  const server = app.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const asked = async (from: string) => {
    const sent = request(base).get('/collections/add?quote=1').set('Accept', 'text/html')
    return /name="back" value="(.*?)"/.exec((await sent.set('Referer', new URL(from, base).href)).text)?.[1]
  }
  expect(await asked('/search?q=boat')).toBe('/search?q=boat')
  expect(await asked('/quotes/1')).toBe('/quotes/1')
  expect(await asked('https://elsewhere.example/')).toBeUndefined()
  server.close()
  const back = async (given: string) => (await add({ quote: '1', to: 'round-one', back: given })).headers.location
  expect(await back('/search?q=boat&page=2')).toBe('/collections/round-one?back=%2Fsearch%3Fq%3Dboat%26page%3D2#items')
  expect(await back('//elsewhere.example')).toBe('/collections/round-one#items')
  expect(await back('/\\elsewhere.example')).toBe('/collections/round-one#items')
  const shown = await page('/collections/round-one?back=https://elsewhere.example')
  expect(shown).not.toContain('Back to where you were')
})

test.each([
  ['/collections/add', 'Nothing was chosen'],
  ['/collections/add?quote=x', '“x” is no quote'],
  ['/collections/add?cell=ada', '“ada” is no cell'],
  ['/collections/add?comparison=ada', '“ada” is no comparison'],
  ['/collections/add?quote=999', 'was withdrawn'],
  ['/collections/x?at=0', 'number of a change'],
])('%s is refused: %s', async (address, message) => {
  const { status, text } = await request(app).get(address).set('Accept', 'text/html')
  expect([status, text.includes(message)]).toEqual([400, true])
})

test('whoever is quoted in a collection can be picked for a comparison', async () => {
  await post('/collections', { name: 'Round one', who: '' })
  await made({ quote: ['1'] })
  expect(await page('/collections/round-one')).toContain('aria-label="Compare Ada Lindqvist"')
})

test('made twice, as by a form that is sent again, it is there once; deleted, its name is free', async () => {
  const form = { name: 'Round one', who: '' }
  await post('/collections', form).expect(303)
  const { text } = await post('/collections', form).set('Accept', 'text/html').expect(400)
  expect(text).toContain('There is a collection called “Round one” already.')
  expect(text).toContain('value="Round one"')
  await post('/collections/round-one', { what: 'delete', who: '' }).expect(303)
  await post('/collections', form).expect(303).expect('Location', '/collections/round-one-2')
})

test('a name or a note that could not be saved stays as it was typed', async () => {
  await post('/collections', { name: 'Round one', who: '' })
  await made({ quote: ['1'] }, { quote: ['3'] })
  const [first, second] = (await store.collections.bySlug('round-one'))!.items.map(({ id }) => String(id))
  const refused = async (form: Record<string, string>) =>
    (
      await post('/collections/round-one', { ...form, who: 'Zoe' })
        .set('Accept', 'text/html')
        .expect(400)
    ).text
  const renamed = await refused({ what: 'rename', name: ' ', about: 'For the night.' })
  expect(renamed).toMatch(/<details class="fix" name="fix" open><summary>Rename(.|\n)*For the night\.<\/textarea>/)
  const long = 'w'.repeat(2001)
  expect(await refused({ what: 'note', item: first!, note: long })).toMatch(
    new RegExp(`<details class="annotate" open>(.|\n)*>${long}</textarea>`),
  )
  await post('/collections/round-one', { what: 'remove', item: second!, who: 'Zoe' }).expect(303)
  const late = await refused({ what: 'note', item: second!, note: 'Written meanwhile.' })
  expect(late).toContain('That is not in “Round one” any more.')
  expect(late).toContain('<p class="preserved">Written meanwhile.</p>')
})

test('what is typed stays where it could not be done', async () => {
  const { status, text } = await add({ quote: '1', note: 'Keep me', who: '' }).set('Accept', 'text/html')
  expect(status).toBe(400)
  expect(text).toContain('Choose a collection, or give a new one a name.')
  expect(text).toContain('Keep me')
})

test.each(['/collections/none', '/collections/none.json'])('%s is not there', async (address) => {
  expect((await request(app).get(address)).status).toBe(404)
})

test('debate cards: altered words are left out, unless somebody insists; then the tag warns', async () => {
  await post('/collections', { name: 'Round one', who: '' })
  const altered = await quoteWith(store, 'Gratis vessels')
  await made({ quote: ['1'], note: 'Fares lock\npeople in' }, { quote: [String(altered)] })
  const text = async (query = '') => (await request(app).get(`/collections/round-one/cards.txt${query}`)).text
  expect((await text()).split('\n').filter((line) => line !== '')).toEqual([
    'Free fares',
    'Supports',
    'Fares lock people in',
    expect.stringMatching(
      /^Ada Lindqvist, chair of the harbour board, 3-4-2031, quoted by Runa Feld in "Harbour board hears from the towns," The Sound Courier, https:\/\/example\.org\/hearing, accessed \d+-\d+-\d{4}$/,
    ),
    expect.stringMatching(/^The harbour board met on Tuesday.* ¶ “Every fare we charge .* She spoke for an hour\.$/),
  ])
  expect(await text(`?insist=${altered}`)).toMatch(
    /WARNING, WORDS ALTERED BY THE SOURCE: Bruno Okafor supports: Ferries/,
  )
  const shown = await page('/collections/round-one/cards')
  expect(shown).toContain('1 card. 1 quote with altered words is left out.')
  expect(shown).toContain(`name="insist" value="${altered}"`)
  const { headers, body } = await request(app).get('/collections/round-one/cards.docx').buffer().parse(binary)
  expect(headers['content-disposition']).toBe('attachment; filename=round-one-cards.docx')
  expect(headers['content-type']).toContain('wordprocessingml.document')
  expect(body.subarray(0, 2).toString()).toBe('PK')
  for (const bad of ['cards.pdf', 'cards.txt?insist=x'])
    expect((await request(app).get(`/collections/round-one/${bad}`)).status).toBeGreaterThanOrEqual(400)
})

test('debate cards say no more of a mixed statement, or of one without a position, than was found', async () => {
  await post('/collections', { name: 'Round one', who: '' })
  const [mixed, none] = [await quoteWith(store, 'and not before'), await quoteWith(store, 'forty years')]
  await made({ quote: [String(mixed), String(none)] })
  const { text } = await request(app).get('/collections/round-one/cards.txt')
  const lines = text.split('\n').filter((line) => line !== '')
  expect(lines.slice(0, 3)).toEqual([
    'Clean engines',
    'Mixed',
    'Ada Lindqvist on “Diesel ferries must go within ten years, even where that slows the service” (mixed: both for and against, or under a condition)',
  ])
  expect(lines.slice(5, 8)).toEqual(['Other statements', 'No position coded', expect.stringMatching(/ speaks$/)])
})

const binary = (res: request.Response, done: (error: Error | null, body: Buffer) => void) => {
  const chunks: Buffer[] = []
  const stream = res as unknown as NodeJS.ReadableStream
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  stream.on('end', () => done(null, Buffer.concat(chunks)))
}

test('a brief of a collection: its hash is that of the data at the address it gives', async () => {
  await post('/collections', { name: 'Round one', who: '' })
  const altered = await quoteWith(store, 'Gratis vessels')
  await made({ quote: ['1', String(altered)] }, { cell: 'northwind-lines/bridge' })
  const shown = await page('/collections/round-one/brief')
  expect(shown).toContain('“Every fare we charge keeps somebody at home, … Nothing else on this list')
  expect(shown).toContain('<p class="brief-reported">Gratis vessels are a stunning thought')
  expect(shown).toContain('Words altered: the source looks rewritten')
  const { text } = await request(app).get('/collections/round-one/brief.md')
  const [, address, hash] = /SHA-256 of <http:\/\/[^/]+(\S+)>: `(\w+)`/.exec(text)!
  const data = await request(app).get(address!)
  expect(createHash('sha256').update(data.text).digest('hex')).toBe(hash)
  await made({ quote: ['4'] })
  expect((await request(app).get(address!)).text).toBe(data.text)
  expect((await request(app).get('/collections/round-one/brief.json')).text).not.toBe(data.text)
})

test('a brief of a comparison keeps what narrows it', async () => {
  const query = '?speaker=ada-lindqvist&speaker=bruno-okafor&from=2031&unaltered=1'
  const link = query.replaceAll('&', '&amp;')
  expect(await page(`/compare${query}`)).toContain(`href="/compare/brief${link}"`)
  const brief = await page(`/compare/brief${query}`)
  expect(brief).toContain('Narrowed: from 2031 on, altered wording left out')
  expect(brief).toContain(`/compare${link}`)
  expect(brief).not.toContain('Gratis vessels')
  expect(await page('/compare/brief?speaker=ada-lindqvist&speaker=bruno-okafor')).toContain('Gratis vessels')
  for (const format of ['md', 'html'])
    expect(await page(`/compare/brief.${format}${query}`)).toContain('Narrowed: from 2031 on, altered wording left out')
  const { body } = await request(app).get(`/compare/brief.json${query}`).expect(200)
  const compared = (await request(app).get(`/compare.json${query}`).expect(200)).body
  const states = ({ issue, speaker, state, statements }: Record<string, unknown>) => ({
    issue,
    speaker,
    state,
    statements,
  })
  const found = compared.issues.flatMap(({ id, speakers }: { id: string; speakers: Record<string, unknown>[] }) =>
    speakers.filter(({ state }) => state !== 'nothing-found').map((one) => states({ ...one, issue: id })),
  )
  expect(body.stances.map(states)).toEqual(expect.arrayContaining(found))
  expect(body.stances).toHaveLength(found.length)
  expect(body.filter).toEqual({ from: '2031', unaltered: '1' })
  await request(app).get('/compare/brief?speaker=ada-lindqvist&speaker=bruno-okafor&from=soon').expect(400)
})

test('a brief of a comparison, and one that stands alone', async () => {
  const query = '?speaker=ada-lindqvist&speaker=bruno-okafor'
  expect(await page(`/compare/brief${query}`)).toContain('Ada Lindqvist and Bruno Okafor, face to face')
  const { headers, text } = await request(app).get(`/compare/brief.html${query}`)
  expect(headers['content-disposition']).toBe('attachment; filename=ada-lindqvist-bruno-okafor-brief.html')
  expect(text).toContain('.brief-matrix')
  expect(text).not.toMatch(/<script|<link|url\(/)
  expect((await request(app).get(`/compare/brief.docx${query}`)).status).toBe(200)
  expect((await request(app).get('/compare/brief?speaker=ada-lindqvist')).status).toBe(400)
  expect(await page(`/compare${query}`)).toContain(
    `href="/compare/brief?speaker=ada-lindqvist&amp;speaker=bruno-okafor"`,
  )
})
