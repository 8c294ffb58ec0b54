import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, fixtureStore, foldedStore } from './fixture.js'

let store: Store
let folded: Store
let app: ReturnType<typeof appOver>
let foldedApp: ReturnType<typeof appOver>
beforeAll(async () => {
  ;[store, folded] = [await fixtureStore(), await foldedStore()]
  ;[app, foldedApp] = [appOver(store), appOver(folded)]
})
afterAll(() => Promise.all([store.close(), folded.close()]))

const page = async (address: string, of = app) =>
  (await request(of).get(address).set('Accept', 'text/html').expect(200)).text
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#(\d+);/g, (_, sign) => String.fromCharCode(Number(sign)))
    .replace(/\s+/g, ' ')
const data = async (address: string, of = app) => (await request(of).get(address).expect(200)).body
const lede = async (query: string) => /id="lede"[^>]*>([^<]*)</.exec(await page(`/${query}`))![1]

// Filters apply to everything shown, counts and dates included.
test.each([
  ['', 'Where 7 speakers stand on 4 issues, from 15 quotes in 3 sources, March to May 2031.'],
  ['?speaker=old-petra', 'Where 1 speaker stands on 4 issues, from 1 quote in 1 source, March 2031.'],
  [
    '?speaker=old-petra&speaker=bruno-okafor',
    'Where 2 speakers stand on 4 issues, from 5 quotes in 2 sources, March to May 2031.',
  ],
  ['?speakerKind=unnamed', 'Where 1 speaker stands on 4 issues, from 1 quote in 1 source, March 2031.'],
  ['?source=report', 'Where 2 speakers stand on 4 issues, from 3 quotes in 1 source, May 2031.'],
  ['?kind=mixed', 'Where 2 speakers stand on 4 issues, from 3 quotes in 2 sources, March to May 2031.'],
  ['?wording=altered', 'Where 2 speakers stand on 4 issues, from 3 quotes in 1 source, May 2031.'],
  [
    '?unaltered=1',
    'Where 6 speakers stand on 4 issues, from 12 quotes in 2 sources, March to May 2031, altered wording left out.',
  ],
  ['?coder=Olof', 'Where 1 speaker stands on 4 issues, from 1 quote in 1 source, March 2031.'],
  ['?reviewed=1', 'Where 4 speakers stand on 4 issues, from 5 quotes in 1 source, March 2031.'],
  ['?confidence=0.9', 'Where 4 speakers stand on 4 issues, from 5 quotes in 1 source, March 2031.'],
  ['?from=2032', 'Where 0 speakers stand on 4 issues, from 0 quotes in 0 sources.'],
])('/%s says what it shows', async (query, expected) => {
  expect(await lede(query)).toBe(expected)
  const { counts, speakers, cells } = await data(`/matrix.json${query}`)
  expect(expected).toContain(`${counts.speakers} speaker`)
  expect(expected).toContain(`${counts.quotes} quote`)
  // Who said nothing but altered words keeps a row, so that one sees what goes.
  const rows = counts.speakers + (query.includes('unaltered') ? 1 : 0)
  expect([speakers.length, cells.length]).toEqual([rows, rows * 4])
})

test('a cell of a filtered matrix keeps the filters, and so does the way back and the data', async () => {
  const query = '?speaker=bruno-okafor,old-petra&confidence=0.5&unaltered=1'
  const matrix = await page(`/${query}&sort=fares&transpose=1`)
  const href = `/cells/bruno-okafor/fares${query}`.replaceAll('&', '&amp;')
  expect(matrix).toContain(`href="${href}"`)
  const cell = await page(`/cells/bruno-okafor/fares${query}`)
  expect(cell).toContain('nobody repairs')
  expect(cell).not.toContain('stunning thought')
  for (const address of [
    `/${query}`,
    `/cells/bruno-okafor/fares.json${query}`,
    `/cells/bruno-okafor/fares.csv${query}`,
  ])
    expect(cell).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
  expect((await data(`/cells/bruno-okafor/fares.json${query}`)).total).toBe(1)
})

test.each([
  ['?speaker=old-petra,nobody', '“nobody” is not a speaker here'],
  ['?confidence=high', 'Write it as a share from 0 to 1'],
  ['?sort=nonsense', '“nonsense” is not a sort here'],
  ['?source=nonsense', '“nonsense” is not a source here'],
])('/%s is answered with what is wrong', async (query, expected) => {
  const { text } = await request(app).get(`/${query}`).set('Accept', 'text/html').expect(400)
  expect(words(text)).toContain(expected)
})

test('what is chosen stands in the form, and in words for a print', async () => {
  const text = await page('/?speaker=old-petra,bruno-okafor&confidence=0.6&sort=similar')
  expect(text).toContain('<strong id="picked-speaker">2 speakers</strong>')
  expect(text.match(/name="speaker" value="[^"]*" checked/g)).toHaveLength(2)
  expect(text).toContain('<option value="0.6" selected>not very sure (60 %)</option>')
  expect(words(text)).toContain(
    'Speakers: Bruno Okafor; Old Petra · At least: not very sure (60 %) · Sort: like-minded together',
  )
  expect(await page('/?speaker=old-petra')).toContain('<strong id="picked-speaker">Old Petra</strong>')
})

test.each([
  ['name', ['a senior official', 'Ada Lindqvist', 'Bruno Okafor']],
  ['bridge', ['Mira Castellane', 'Northwind Lines', 'Bruno Okafor']],
  ['disputed', ['a senior official', 'Bruno Okafor', 'Ada Lindqvist']],
])('sorted by %s', async (sort, first) => {
  const { speakers } = await data(`/matrix.json?sort=${sort}`)
  expect(speakers.slice(0, 3).map(({ name }: { name: string }) => name)).toEqual(first)
})

test('like-minded ones stand together, whoever has no position last', async () => {
  const { speakers } = await data('/matrix.json?sort=similar')
  const names: string[] = speakers.map(({ slug }: { slug: string }) => slug)
  expect(Math.abs(names.indexOf('bruno-okafor') - names.indexOf('northwind-lines'))).toBe(1)
  expect(names.slice(-2).sort()).toEqual(['a-senior-official', 'old-petra'])
})

test('an organisation stands in one row with its officers, who are named with their roles, and can be shown apart', async () => {
  expect(words(await page('/', foldedApp))).toContain('Organisations and their officers in one row')
  const one = await page('/?fold=1', foldedApp)
  expect(words(one)).toContain(
    'Northwind Lines organisation Compare together with Mira Castellane chief executive, Northwind Lines Show apart',
  )
  expect(one).not.toContain('href="/cells/mira-castellane/bridge')
  expect(one).toContain('href="/?fold=1&amp;apart=northwind-lines"')
  expect(one).toContain('href="/cells/northwind-lines/bridge?fold=1"')
  const { cells, speakers } = await data('/matrix.json?fold=1', foldedApp)
  const bridge = cells.find(
    (cell: { speaker: string; issue: string }) => cell.speaker === 'northwind-lines' && cell.issue === 'bridge',
  )
  expect([bridge.state, bridge.supports, bridge.opposes]).toEqual(['contested', 1, 1])
  expect(speakers.find(({ slug }: { slug: string }) => slug === 'northwind-lines').together).toEqual([
    'mira-castellane',
  ])
  const apart = await page('/?fold=1&apart=northwind-lines', foldedApp)
  expect(apart).toContain('href="/cells/mira-castellane/bridge?fold=1&amp;apart=northwind-lines"')
  expect(words(apart)).toContain('In one row with its officers')
})

test('the cell of such a row shows what all of them said, and who said it', async () => {
  const text = words(await page('/cells/northwind-lines/bridge?fold=1', foldedApp))
  expect(text).toContain('From 2 statements by Northwind Lines and Mira Castellane')
  expect(text).toContain('the only honest answer')
  expect(text).toContain('cut off three islands')
  expect(text).toMatch(/Mira Castellane , engineer,/)
  const apart = words(await page('/cells/northwind-lines/bridge', foldedApp))
  expect(apart).not.toMatch(/Mira Castellane , engineer,/)
  expect(apart).toContain('From 1 statement.')
})

test('where nobody is known to speak for an organisation, nothing offers to fold', async () => {
  expect(await page('/')).not.toContain('name="fold"')
})

test('notes stand under the numbers of their cells, with the words, the source and what limits them', async () => {
  const text = await page('/?notes=1&speaker=bruno-okafor')
  expect([...text.matchAll(/href="#note-(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3'])
  expect([...text.matchAll(/<li id="note-(\d+)"/g)].map(([, number]) => number)).toEqual(['1', '2', '3'])
  const notes = words(text.slice(text.indexOf('class="endnotes"')))
  expect(notes).toContain('1 Bruno Okafor on Free fares: Contested, 2 statements')
  expect(notes).toContain(
    '“A ferry that nobody pays for is a ferry that nobody repairs,” in Harbour board hears from the towns , The Sound Courier, 4 March 2031; direct',
  )
  expect(notes).toContain(
    'Gratis vessels are a stunning thought for the entire Sound, as printed in Towns speak about boats',
  )
  expect(await page('/')).not.toContain('#note-')
})

test('a cell with much in it comes in pages, its data whole', async () => {
  const many = await fixtureStore()
  const statements = (await many.statements.ofSource('hearing')).concat(await many.statements.ofSource('copy'))
  const by = { who: 'Ines', why: null }
  for (const { quotes } of statements)
    await many.quotes.correct(quotes[0]!.id, { what: 'speaker', name: 'Zoe Vane', kind: 'person' }, by).catch(() => {})
  for (const { id } of statements)
    await many.codings.append([
      {
        statement: id,
        issue: 'fares',
        coder: 'Ines',
        position: 1,
        confidence: 1,
        rule: null,
        rationale: null,
        evidence: [],
      },
    ])
  const over = appOver(many)
  const first = await page('/cells/zoe-vane/fares', over)
  expect(words(first)).toContain(`Statements 1 to 10 of ${statements.length}`)
  expect(first.match(/<article class="quote/g)).toHaveLength(10)
  expect(first).toContain('href="/cells/zoe-vane/fares?page=2"')
  const second = await page('/cells/zoe-vane/fares?page=2', over)
  expect(second.match(/<article class="quote/g)).toHaveLength(statements.length - 10)
  expect(second).toContain('href="/cells/zoe-vane/fares">Previous page')
  expect(words(await page('/cells/zoe-vane/fares?page=9', over))).toContain(`There are ${statements.length} statements`)
  expect((await data('/cells/zoe-vane/fares.json', over)).statements).toHaveLength(statements.length)
  await many.close()
})
