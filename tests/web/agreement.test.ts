import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Statement } from '../../src/domain.js'
import { agreement, type Values } from '../../src/stance/agreement.js'
import type { Store } from '../../src/store/contract.js'
import { alphaOf, alphaWords, scale } from '../../src/web/alpha.js'
import { appOver, codeTogether, fixtureStore, quoteWith, statementWith } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeEach(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterEach(() => store.close())

const get = (address: string) => request(app).get(address).set('Accept', 'text/html')
type Fields = Record<string, string>
const post = (address: string, fields: Fields) =>
  request(app).post(address).set('Accept', 'text/html').type('form').send(fields)
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
const state = async (speaker: string, issue: string) =>
  (await store.stances.list()).find((one) => one.speaker === speaker && one.issue === issue)?.state
const official = async () => (await store.speakers.list({ speakerKind: 'unnamed' }))[0]!.slug
const luxury = async () => statementWith(store, await official(), 'luxury')

const words = (units: readonly Values[]) => {
  const alpha = alphaOf(agreement(units, 'ordinal'), 'positions', (n) => `${n} statements`)
  return [alpha.verdict, alpha.look, alpha.figure, alpha.caution]
}
const units = (...counts: (readonly [Values, number])[]) => counts.flatMap(([unit, n]) => Array<Values>(n).fill(unit))

// With 30 units, n = 60, n(1) = 32, n(-1) = 28: 1 - 59·4 / (2·32·28) = .868, and so on.
test.each([
  ['all alike, both ways', units([[1, 1], 15], [[-1, -1], 15]), ['reliable', 'reliable', '1.00', null]],
  [
    'few',
    units([[1, 1], 5], [[-1, -1], 5]),
    ['reliable so far', 'reliable', '1.00', 'Few so far: a handful more can turn it.'],
  ],
  ['very few', units([[1, 1], 2], [[-1, -1], 2]), ['too few to tell', 'few', '1.00', null]],
  [
    'good, but not surely',
    units([[1, 1], 15], [[-1, -1], 13], [[1, -1], 2]),
    ['reliable', 'reliable', '.868', 'With other statements like these it could be not reliable.'],
  ],
  [
    'so so',
    units([[1, 1], 50], [[-1, -1], 37], [[1, -1], 13]),
    ['tentative only', 'tentative', '.737', 'With other statements like these it could be not reliable.'],
  ],
  ['by chance', units([[1, 1], 10], [[-1, -1], 10], [[1, -1], 20]), ['not reliable', 'unreliable', '.012', null]],
  [
    'nothing shared',
    [[1], [2]],
    ['not defined: no statement on which two of them gave a position', 'undefined', null, null],
  ],
  ['nothing varies', units([[1, 1], 9]), ['not defined: all positions are the same', 'undefined', null, null]],
])('in words: %s', (_, data, expected) => expect(words(data)).toEqual(expected))

test.each([
  [0.743, '.743'],
  [1, '1.00'],
  [0, '.000'],
  [-0.05, '−.050'],
  [-1.5, '−1.50'],
])('%d is written %s', (alpha, expected) => expect(alphaWords(alpha)).toBe(expected))

test('the drawing has the limits and the interval at their places, and never leaves its frame', () => {
  expect(scale).toEqual({ width: 240, reliable: 188.4, tentative: 158.1 })
  const drawn = (data: readonly Values[]) => alphaOf(agreement(data, 'nominal'), 'issues', String).drawing
  expect(drawn(units([[1, 1], 9], [[2, 2], 9]))).toEqual({ at: 234, low: 234, high: 234 })
  expect(drawn(units([[1, 2], 9]))).toEqual({ at: 6, low: 6, high: 6 })
})

describe('/agreement', () => {
  test('before two people shared anything it says so, and keeps what is disputed in view', async () => {
    const page = plain((await get('/agreement').expect(200)).text)
    expect(page).toContain('How far Ines and Olof agree')
    expect(page).toContain('not defined: all positions are the same'.slice(0, 11))
    expect(page).toContain('They differ on 1 case not settled yet.')
    expect(page).toContain('Ines opposes Calls it a luxury.')
    expect(page).toContain('Counts nowhere until it is settled.')
  })

  test.each([
    [
      '?coder=Ines',
      'Agreement takes two, and only Ines is chosen.',
      'Compare Ines with Olof',
      'coder=Ines&amp;coder=Olof',
    ],
    [
      '?coder=Sunna&coder=Ines',
      'Ines and Sunna have coded no statement in common yet.',
      'Let a second person',
      '/review/code',
    ],
  ])(
    '%s: where there is nothing to compare it says so and what can be done, without a table',
    async (query, why, next, href) => {
      await store.coders.ensure({ name: 'Sunna', kind: 'person', reviews: true, limit: 0 })
      const { text } = await get(`/agreement${query}`).expect(200)
      expect(plain(text)).toContain(why)
      expect(plain(text)).toContain('What can be done now')
      expect(plain(text)).toContain(next)
      expect(text).toContain(href)
      expect(plain(text)).not.toMatch(/not defined|How far they agree|Where they differ/i)
      expect(plain(text)).toContain('On two computers')
    },
  )

  test('people and a machine are compared as well', async () => {
    const { text } = await get('/agreement?coder=rules&coder=Olof')
    expect(plain(text)).toContain('How far rules and Olof agree')
  })

  test('figures are those of the data, as page, JSON and CSV', async () => {
    await codeTogether(store)
    const { body } = await request(app).get('/agreement.json').expect(200)
    expect(body.coders).toEqual(['Ines', 'Olof'])
    const [all, fares] = body.measures
    const fareUnits = [
      [2, 2],
      [-1, -2],
    ]
    expect(fares).toMatchObject({ issue: 'fares', positions: agreement(fareUnits, 'ordinal') })
    expect(all.positions).toEqual(
      agreement([...fareUnits, [1, 1], [2, 1], [-1, 1], [-2, -2], [-1, -1], [2, 2], [2, 2], [0, 1]], 'ordinal'),
    )
    expect(body.total).toBe(5)
    const csv = (await request(app).get('/agreement.csv').expect(200)).text.split('\r\n')
    expect(csv).toHaveLength(12)
    expect(csv[0]).toBe('Issue,Measure,Metric,Units,Values,Alpha,Interval low,Interval high,Verdict')
    expect(csv[2]).toMatch(/^all,positions,ordinal,10,20,0\.\d+,-?0\.\d+,0\.\d+,reliable so far$/)
    const page = (await get('/agreement')).text
    expect(plain(page)).toContain(
      `${alphaWords(all.positions.alpha)} 95 %: ${alphaWords(all.positions.interval.low)} to`,
    )
  })

  test('machines can be chosen too; who only settled is no coder', async () => {
    await codeTogether(store)
    const page = plain((await get('/agreement?coder=rules&coder=Ines&coder=Olof')).text)
    expect(page).toContain('How far rules, Ines and Olof agree')
    expect(page).toContain('rules and Ines')
    expect(plain((await get('/agreement')).text)).not.toContain('Olof and Sunna')
  })

  test('two coders stand side by side, counted and case by case', async () => {
    await codeTogether(store)
    const { body } = await request(app).get('/agreement.json?coder=Ines&coder=Olof')
    expect(body.sideBySide).toHaveLength(11)
    const page = plain((await get('/agreement?coder=Ines&coder=Olof')).text)
    expect(page).toContain('They say the same in 6 of 11 cases.')
    expect(page).toMatch(
      /“?Diesel motors must depart, and quickly, Hale [^I]+Issue Clean engines Ines strongly supports Olof strongly supports/,
    )
  })

  test.each([
    ['/agreement?coder=Zoe', 'There is no coder “Zoe”. There are: rules, Ines, Olof and learned.'],
    ['/agreement?page=first', 'The address of this page is /agreement'],
    ['/agreement?wording=altered', 'The address of this page is /agreement'],
  ])('%s answers 400', async (address, message) => {
    expect(plain((await get(address).expect(400)).text)).toContain(message)
  })
})

describe('settling', () => {
  const settling = { what: 'settle', issue: 'night', position: '-2', why: 'A luxury is no need.', who: 'Sunna' }

  test('a disputed cell leads to it; settled it counts, both originals stay, and it can be taken back', async () => {
    const group = await luxury()
    const cell = `/cells/${await official()}/night`
    const href = `/agreement?open=${group}%2Fnight#d-${group}-night`
    expect((await get(cell)).text).toContain(`href="${href}"`)
    // The speaker's page and the quote's say so too, and lead to where it is settled.
    const [{ quotes, speaker }] = (await store.statements.versions(group)) as [Statement]
    const ofSpeaker = async () =>
      plain((await get(`/speakers/${speaker!.slug}`)).text).match(/Night service: (strongly )?[a-z]+/)?.[0]
    const ofQuote = async () => (await get(`/quotes/${quotes[0]!.id}`)).text
    expect(await ofSpeaker()).toBe('Night service: disputed')
    expect(plain(await ofQuote())).toContain(
      'People differ on Night service, so it counts nowhere until it is settled.',
    )
    expect(await ofQuote()).toContain(`href="${href}"`)
    const open = (await get(href)).text
    expect(open).toMatch(new RegExp(`id="d-${group}-night"(.|\\n)*<details class="fix" open>`))
    const before = (await request(app).get('/agreement.json')).body.measures
    await post('/agreement?coder=Ines&coder=Olof', { ...settling, group: String(group) })
      .expect(303)
      .expect('Location', `/agreement?coder=Ines&coder=Olof&open=${group}%2Fnight#d-${group}-night`)
    expect(await state(await official(), 'night')).toBe('strongly-opposes')
    expect((await get(cell)).text).not.toContain('/agreement?open=')
    expect(await ofSpeaker()).toBe('Night service: strongly opposes')
    expect(await ofQuote()).not.toContain('People differ')
    const { codings } = (await store.statements.byId(group))!
    expect(
      codings
        .filter(({ coder }) => coder.kind === 'person')
        .map((c) => [c.coder.name, c.position, c.adjudication, c.current]),
    ).toEqual([
      ['Sunna', -2, true, true],
      ['Olof', 1, false, true],
      ['Ines', -1, false, true],
    ])
    const settled = await get('/agreement')
    expect(plain(settled.text)).toContain('Settled: strongly opposes , by Sunna. A luxury is no need.')
    expect((await request(app).get('/agreement.json')).body.measures).toEqual(before)
    await post('/agreement', { what: 'undo', coding: String(codings[0]!.id) }).expect(303)
    expect(await state(await official(), 'night')).toBe('disputed')
  })

  test('one who coded it can settle it, and the own coding stays', async () => {
    const group = await luxury()
    await post('/agreement', { ...settling, who: 'Ines', group: String(group) }).expect(303)
    expect(await state(await official(), 'night')).toBe('strongly-opposes')
    const { body } = await request(app).get('/agreement.json')
    expect(
      body.disagreements[0].codings.map((one: { coder: string; position: number }) => [one.coder, one.position]),
    ).toEqual([
      ['Ines', -1],
      ['Olof', 1],
    ])
  })

  test('“no position” settles too', async () => {
    await post('/agreement', { ...settling, position: 'none', group: String(await luxury()) }).expect(303)
    expect(await state(await official(), 'night')).toBe('no-position')
  })

  test.each<[string, Fields, string]>([
    ['no reason', { why: '' }, '“Why” is empty.'],
    ['no name', { who: '  ' }, '“Your name” is empty.'],
    ['no position', { position: '' }, 'No position was chosen. It can be: 2, 1, 0, -1, -2, none.'],
    ['a position that is none', { position: '3' }, '“3” is not a position.'],
    ['an issue that is none', { issue: 'tolls' }, 'The codebook has no issue “tolls”.'],
    ['a statement that is not there', { group: '999' }, 'There is no statement with the number 999.'],
    ['a machine’s name', { who: 'rules' }, 'Only a person can settle a disagreement.'],
    ['something else', { what: 'praise' }, 'This is nothing that can be done here.'],
  ])('%s: not done, and what was typed stands in the form', async (_, wrong, message) => {
    const group = String(await luxury())
    const before = await store.log.list(99)
    const { text } = await post('/agreement', { ...settling, group, ...wrong }).expect(400)
    expect(plain(text)).toContain(`Nothing was changed. ${message}`)
    if (wrong.why === '') {
      expect(text).toMatch(/<details class="fix" open>[\s\S]*value="-2" required checked[\s\S]*value="Sunna"/)
      expect(text).toContain(`href="#d-${group}-night"`)
    }
    expect(await store.log.list(99)).toEqual(before)
  })

  test('only what was settled is taken back here', async () => {
    const { text } = await post('/agreement', { what: 'undo', coding: '1' }).expect(400)
    expect(plain(text)).toContain('Nothing was settled under the number 1')
  })
})

describe('the history of codings on a quote’s page', () => {
  test('tells who coded what and why, newest first, and undoes with one click, which can be undone', async () => {
    const id = await quoteWith(store, 'three islands')
    const statement = (await store.quotes.byId(id))!.statement
    const history = async () => {
      const page = plain((await get(`/quotes/${id}`)).text)
      return page.slice(page.indexOf('Who coded what, newest first'), page.indexOf('Use these words'))
    }
    expect(await history()).toMatch(
      /Ines coded The bridge: opposes\. .*Why: Names only harms\. Undo.* rules coded The bridge: opposes\./,
    )
    const [mine] = await store.codings.history(statement)
    await post(`/quotes/${id}`, { what: 'undo-coding', coding: String(mine!.id), who: 'Olof' })
      .expect(303)
      .expect('Location', `/quotes/${id}#codings`)
    expect(await history()).toMatch(
      /Olof took back what was done to the coding of Ines on The bridge: opposes → nothing\. .*Ines coded The bridge: opposes\. Taken back\./,
    )
    expect(
      (await store.stances.list()).find((one) => one.speaker === 'northwind-lines' && one.issue === 'bridge'),
    ).toMatchObject({
      state: 'opposes',
      machineOnly: true,
    })
    const [undoing] = await store.codings.history(statement)
    await post(`/quotes/${id}`, { what: 'undo-coding', coding: String(undoing!.id) }).expect(303)
    expect((await store.codings.history(statement))[0]).toMatchObject({ to: { position: -1 }, undoable: true })
    const { body } = await request(app).get(`/quotes/${id}.json`)
    expect(body.coded).toHaveLength(4)
  })

  test('a coding of another statement is not undone here', async () => {
    const id = await quoteWith(store, 'three islands')
    const { text } = await post(`/quotes/${id}`, { what: 'undo-coding', coding: '1' }).expect(400)
    expect(plain(text)).toContain('This statement has no coding with the number 1.')
  })
})

describe('from one computer to another', () => {
  const upload = (body: string | Buffer, name = 'codings.jsonl') =>
    request(app).post('/agreement/import').set('Accept', 'text/html').attach('file', Buffer.from(body), name)

  test('codings are saved as a file and brought in elsewhere', async () => {
    const sent = await get('/agreement/export?coder=Ines')
      .expect(200)
      .expect('Content-Type', /application\/jsonl/)
      .buffer()
    expect(sent.headers['content-disposition']).toBe('attachment; filename="codings of Ines.jsonl"')
    const file = String(sent.text ?? sent.body)
    expect(file.split('\n')).toHaveLength(9)
    expect(plain((await upload(file).expect(200)).text)).toContain('0 codings added, 7 were here already.')
    const other = file.replace('"name":"Ines"', '"name":"Ragna Ø"').replaceAll('"position":-1', '"position":1')
    const added = plain((await upload(other).expect(200)).text)
    expect(added).toContain('Codings of Ragna Ø brought in')
    expect(added).toContain('7 codings added, 0 were here already. Statements were found 7 times by their source')
    const again = other
      .replaceAll('"position":1', '"position":2')
      .replaceAll(/"made_at":"[^"]+"/g, '"made_at":"2020-01-01T00:00:00Z"')
    expect(plain((await upload(again)).text)).toMatch(
      /supports here, strongly supports in the file; the one here is newer and counts\./,
    )
    const nowhere = other
      .replaceAll(/"sha256":"\w+"/g, `"sha256":"${'0'.repeat(64)}"`)
      .replaceAll(/"exact":"[^"]+"/g, '"exact":"Words that nobody has here."')
    expect(plain((await upload(nowhere)).text)).toContain('No statement here')
  })

  test.each([
    ['', 'Choose a file of codings.'],
    ['Dear board,', 'This is no file of codings'],
    ['{"parallax":"codings","format":7}', 'Line 1, format: this version reads format 1 only.'],
  ])('%j is refused on the page, and nothing is stored', async (body, message) => {
    const before = await store.log.list(99)
    const { text } = await upload(body).expect(400)
    expect(plain(text)).toContain(`Nothing was changed. ${message}`)
    expect(text).toContain('href="#laptops"')
    expect(await store.log.list(99)).toEqual(before)
  })

  test('a form without a file, and one that is none, are refused', async () => {
    await post('/agreement/import', { file: 'x' }).expect(400)
    await request(app)
      .post('/agreement/import')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .send('nonsense')
      .expect(400)
    await request(app)
      .post('/agreement/import')
      .set('Origin', 'http://elsewhere.example')
      .attach('file', Buffer.from('x'), 'x')
      .expect(403)
  })

  test('whose codings must be said, and be a person’s', async () => {
    expect(plain((await get('/agreement/export').expect(400)).text)).toContain('Say whose codings')
    expect(plain((await get('/agreement/export?coder=rules').expect(404)).text)).toContain('“rules” is a machine')
  })
})
