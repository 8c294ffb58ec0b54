import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { shortcutsOf } from '../../src/web/shortcuts.js'
import { appOver, fixtureStore, statementWith } from './fixture.js'
import { faultsOf } from './validator.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeEach(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterEach(() => store.close())

const as = (name: string, more = '') => `parallax-name=${encodeURIComponent(name)}${more}`
const get = (address: string, name = 'Runa', more = '') =>
  request(app)
    .get(address)
    .set('Accept', 'text/html')
    .set('Cookie', name ? as(name, more) : '')
const post = (address: string, fields: Record<string, string | string[]>, name = 'Runa') =>
  request(app)
    .post(address)
    .set('Accept', 'text/html')
    .set('Cookie', name ? as(name) : '')
    .type('form')
    .send(fields)
const plain = (html: string): string =>
  html
    .replace(/<(script|dialog)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
const fares = () => statementWith(store, 'ada-lindqvist', 'Every fare')
const code = { what: 'code', version: '1' }
const codingsBy = async (statement: number, name = 'Runa') =>
  (await store.statements.byId(statement))!.codings
    .filter(({ coder, current }) => coder.name === name && current)
    .map(({ issue, position, rationale, evidence, codebookVersion }) => ({
      ...{ issue, position, rationale, evidence, codebookVersion },
    }))
    .sort((a, b) => a.issue.localeCompare(b.issue))

describe('who codes', () => {
  test('is asked first, and remembered', async () => {
    const page = await get('/review/code', '').expect(200)
    expect(plain(page.text)).toContain('Who codes?')
    expect(page.text).not.toContain('position.fares')
    const { headers } = await post('/review/code', { what: 'name', who: ' Runa  Feld ', source: 'hearing' }, '').expect(
      303,
    )
    expect(headers.location).toBe('/review/code?source=hearing')
    expect(String(headers['set-cookie'])).toContain('parallax-name=Runa%20Feld;')
  })

  test.each([
    ['rules', 'the name of a machine'],
    ['Rules', 'the name of a machine'],
    ['', '“Your name” is empty'],
    ['x'.repeat(81), 'too long'],
  ])('%s may not', async (who, message) => {
    const page = await post('/review/code', { what: 'name', who }, '').expect(400)
    expect(plain(page.text)).toContain(message)
  })

  test('a name is the same however it is written', async () => {
    const { headers } = await post('/review/code', { what: 'name', who: 'INES' }, '').expect(303)
    expect(String(headers['set-cookie'])).toContain('parallax-name=Ines;')
    expect(plain((await get('/review/code', 'ines')).text)).toContain('Coding as Ines')
  })

  test('without a name nothing is coded', async () => {
    const id = await fares()
    const page = await post(`/review/code/${id}`, code, '').expect(400)
    expect(plain(page.text)).toContain('Give your name first')
  })
})

describe('coding without scripts', () => {
  test('one stroke decides on every issue, and leads to the next', async () => {
    const id = await fares()
    const { headers } = await post(`/review/code/${id}`, {
      ...code,
      'position.fares': '2',
      why: 'Plain words.',
    }).expect(303)
    const coders = await store.coders.list()
    expect(coders.find(({ name }) => name === 'Runa')).toMatchObject({ kind: 'person', reviews: true, limit: 0 })
    const none = { position: null, rationale: null, evidence: [], codebookVersion: 1 }
    expect(await codingsBy(id)).toEqual([
      { issue: 'bridge', ...none },
      { issue: 'diesel', ...none },
      { issue: 'fares', position: 2, rationale: 'Plain words.', evidence: [], codebookVersion: 1 },
      { issue: 'night', ...none },
    ])
    expect(headers.location).toMatch(new RegExp(`^/review/code\\?done=${id}\\.\\d+\\.\\d+$`))
    const page = await get(headers.location!).expect(200)
    expect(plain(page.text)).toContain('strongly supports Free fares, says nothing on 3 others')
    expect(page.text).not.toContain(`action="/review/code/${id}" id="code"`)
  })

  test('saving the same again adds nothing, changing one issue adds one', async () => {
    const id = await fares()
    await post(`/review/code/${id}`, { ...code, 'position.fares': '2' })
    const { length } = (await store.statements.byId(id))!.codings
    expect((await post(`/review/code/${id}`, { ...code, 'position.fares': '2' })).headers.location).toBe('/review/code')
    expect((await store.statements.byId(id))!.codings).toHaveLength(length)
    await post(`/review/code/${id}`, { ...code, 'position.fares': '1', 'position.night': 'none' })
    expect((await store.statements.byId(id))!.codings).toHaveLength(length + 1)
  })

  test('undo takes back what was saved in one go, and is recorded', async () => {
    const id = await fares()
    const saved = await post(`/review/code/${id}`, { ...code, 'position.fares': '2', source: 'hearing' })
    const page = await get(saved.headers.location!)
    const made = /name="made" value="([\d.]+)"/.exec(page.text)![1]!
    const undone = await post(`/review/code/${id}`, { what: 'undo', made, source: 'hearing' }).expect(303)
    expect(undone.headers.location).toBe(`/review/code/${id}?source=hearing&undone=1`)
    expect(await codingsBy(id)).toEqual([])
    const events = (await store.codings.history(id)).filter(({ who }) => who === 'Runa')
    expect(events.map(({ what }) => what)).toEqual([...Array(4).fill('undone'), ...Array(4).fill('coded')])
    expect(plain((await get(undone.headers.location!)).text)).toContain('Taken back.')
    const again = await post(`/review/code/${id}`, { what: 'undo', made }).expect(400)
    expect(plain(again.text)).toContain('was taken back already')
  })

  test('nobody takes back what another coded', async () => {
    const id = await fares()
    await post(`/review/code/${id}`, { ...code, 'position.fares': '2' })
    const [first] = (await store.statements.byId(id))!.codings.filter(({ coder }) => coder.name === 'Runa')
    await post(`/review/code/${id}`, { what: 'undo', made: `1.${first!.id}` }, 'Teo').expect(400)
    expect(await codingsBy(id)).toHaveLength(4)
  })

  test.each([
    ['as printed', 'Every fare', false],
    ['selected', 'we must begin', true],
  ])('words that decide, %s', async (_, words, isSelected) => {
    const id = await fares()
    const start = (await store.sources.bySlug('hearing'))!.text.indexOf(words)
    const end = start + words.length
    const selection: Record<string, string> = isSelected ? { start: String(start), end: String(end) } : {}
    await post(`/review/code/${id}`, { ...code, 'position.fares': '2', words, ...selection }).expect(303)
    const evidence = (await codingsBy(id)).map((one) => one.evidence)
    expect(evidence).toEqual([[], [], [{ start, end }], []])
  })

  test('one issue alone', async () => {
    const id = await fares()
    const page = await get('/review/code?issue=fares').expect(200)
    expect(page.text.match(/<fieldset/g)).toHaveLength(1)
    await post(`/review/code/${id}`, { ...code, 'position.fares': '1', issue: 'fares' }).expect(303)
    expect((await codingsBy(id)).map(({ issue }) => issue)).toEqual(['fares'])
  })

  test('skipping passes a statement over, and the end says what waits', async () => {
    const first = /action="\/review\/code\/(\d+)" id="code"/
    let page = (await get('/review/code?source=report')).text
    const seen: string[] = []
    for (let found = first.exec(page); found; found = first.exec(page)) {
      seen.push(found[1]!)
      page = (await get(/id="skip" href="([^"]+)"/.exec(page)![1]!.replaceAll('&amp;', '&'))).text
    }
    expect(new Set(seen).size).toBe(3)
    expect(plain(page)).toContain('3 statements that you passed over wait')
    expect(page).toContain('href="/review/code?source=report"')
  })

  test('going back leads to what was coded last, with what was decided', async () => {
    const id = await fares()
    await post(`/review/code/${id}`, { ...code, 'position.fares': '-1' })
    const page = await get('/review/code')
    expect(page.text).toContain(`id="back" href="/review/code/${id}"`)
    const back = await get(`/review/code/${id}`)
    expect(back.text).toMatch(/name="position.fares" value="-1" data-key="2" checked/)
  })
})

describe('blind', () => {
  const said = /Ines: |rules: /
  test('what others said stays hidden until one has decided', async () => {
    const id = await fares()
    expect(plain((await get(`/review/code/${id}`)).text)).not.toMatch(said)
    expect(JSON.stringify((await get(`/review/code/${id}.json`)).body)).not.toContain('"rules"')
    const saved = await post(`/review/code/${id}`, { ...code, 'position.fares': '-2' })
    const page = plain((await get(saved.headers.location!)).text)
    expect(page).toMatch(/Free fares: .*rules: strongly supports, fairly sure/)
    expect(plain((await get(`/review/code/${id}`)).text)).toMatch(said)
  })

  test('unless the browser wants to see it', async () => {
    const id = await fares()
    const set = await post('/review/code', { what: 'suggestions', show: 'yes', at: String(id) }).expect(303)
    expect(set.headers.location).toBe(`/review/code/${id}`)
    expect(String(set.headers['set-cookie'])).toContain('parallax-suggestions=shown')
    expect(plain((await get(`/review/code/${id}`, 'Runa', '; parallax-suggestions=shown')).text)).toMatch(said)
    const unset = await post('/review/code', { what: 'suggestions', show: 'no' }).expect(303)
    expect(String(unset.headers['set-cookie'])).toContain('parallax-suggestions=;')
  })
})

describe('what cannot be', () => {
  test.each<[Record<string, string | string[]>, string]>([
    [{ ...code, 'position.fares': '3' }, '“3” is not a position. It can be: 2, 1, 0, -1, -2, none.'],
    [{ ...code, 'position.tolls': '1' }, 'There is no field called “position.tolls”'],
    [{ ...code, 'position.fares': ['1', '2'] }, '“position” is given more than once'],
    [{ ...code, version: '7' }, 'The codebook was changed since this page was opened'],
    [{ what: 'code' }, 'The version of the codebook is missing'],
    [{ what: 'guess' }, 'This is nothing that can be done here'],
    [{ ...code, 'position.fares': '1', words: 'of the towns' }, 'does not stand in this statement'],
    [{ ...code, 'position.fares': '1', words: 'Ada', start: '1', end: '4' }, 'not those of the text here'],
    [{ ...code, 'position.fares': '1', why: 'x'.repeat(501) }, '“Why” is too long'],
    [{ what: 'undo', made: '1-2' }, 'first and last number'],
  ])('%j', async (fields, message) => {
    const id = await fares()
    const page = await post(`/review/code/${id}`, fields).expect(400)
    expect(plain(page.text)).toContain(message)
    expect(await codingsBy(id)).toEqual([])
  })

  test('what was typed stays in the form', async () => {
    const id = await fares()
    const page = await post(`/review/code/${id}`, { ...code, 'position.night': '1', words: 'nowhere', why: 'Because.' })
    expect(page.text).toMatch(/name="position.night" value="1" data-key="4" checked/)
    expect(page.text).toContain('value="nowhere"')
    expect(page.text).toContain('value="Because."')
  })

  test.each([
    ['/review/code?colour=red', 400, 'The address of coding is wrong'],
    ['/review/code?after=x', 400, '“after”'],
    ['/review/code/x', 400, '“x”'],
    ['/review/code/9999', 404, 'no statement with the number 9999'],
    ['/review/code?speaker=nobody', 404, 'no speaker called “nobody”'],
    ['/review/code?source=nowhere', 404, 'no source called “nowhere”'],
    ['/review/code?issue=tolls', 404, 'no issue called “tolls”'],
  ])('%s', async (address, status, message) => {
    const page = await get(address).expect(status)
    expect(plain(page.text)).toContain(message)
  })
})

test('the three queues are told of at /review, with how much waits for this person', async () => {
  expect(plain((await get('/review', 'Ines')).text)).toMatch(
    /Code statements 13 .*Check readings 0 .*Tell speakers apart 0/,
  )
  expect(plain((await get('/review', '')).text)).toContain('Code statements 14')
})

test.each(['/review/code', '/review/code?issue=fares&speaker=ada-lindqvist', '/review/code/1'])(
  '%s is valid HTML',
  async (address) => {
    expect(await faultsOf((await get(address, 'Runa', '; parallax-suggestions=shown')).text)).toEqual([])
  },
)

test.each([
  [
    ['Free fares', 'Night service', 'The bridge', 'Clean engines'],
    ['f', 'i', 't', 'c'],
  ],
  [
    ['Bunker', 'Ärger', '7'],
    ['a', 'g', 'c'],
  ],
])('letters for %j', (names, expected) => expect(shortcutsOf(names)).toEqual(expected))
