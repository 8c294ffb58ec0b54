import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { appOver, fixtureStore, statementWith } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
  const statement = await statementWith(store, 'bruno-okafor', 'We will never build it')
  const said = { statement, issue: 'bridge', confidence: 1, rule: null, rationale: null, evidence: [] }
  await store.codings.append([{ ...said, coder: 'Ines', position: 2 }])
})
afterAll(() => store.close())

const get = async (address: string) =>
  (await request(app).get(address).set('Accept', 'text/html').expect(200)).text
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')

// The minister's word on the bridge: by rules strongly opposed, by a person strongly in favour.
const [byRules, byPerson] = [/Strongly opposes (, statements: )?1 /, /Strongly supports (, statements: )?1 /]
test.each([
  ['/', /Bruno Okafor minister of harbours/],
  ['/cells/bruno-okafor/bridge', /./],
  ['/speakers/bruno-okafor', /Where Bruno Okafor stands/],
])('%s counts the codings that it is asked for', async (address, has) => {
  const [rules, person, reviewed] = await Promise.all(
    ['?coder=rules&source=hearing', '?coder=Ines&source=hearing', '?reviewed=1&source=hearing'].map((query) =>
      get(address + query),
    ),
  )
  expect(rules).toMatch(has)
  expect(rules).toMatch(byRules)
  expect(person).toMatch(byPerson)
  expect(person).not.toMatch(byRules)
  expect(reviewed).not.toMatch(byRules)
})

test.each([
  ['coder=rules', ['Coded by rules']],
  ['coder=Ines', ['Coded by Ines']],
  ['reviewed=1', ['Coded by Ines']],
  ['', ['Coded by Ines', 'Coded by rules']],
])('the quotes of a cell are explained by those codings alone: %s', async (query, expected) => {
  const page = await get(`/cells/bruno-okafor/bridge?${query}`)
  expect(['Coded by Ines', 'Coded by rules'].filter((words) => page.includes(words))).toEqual(expected)
})

test.each([
  ['coder=rules', 'strongly-opposes'],
  ['coder=Ines', 'strongly-supports'],
  ['reviewed=1', 'strongly-supports'],
  ['', 'strongly-supports'],
])('/issues/bridge?%s places speakers by them', async (query, expected) => {
  const { body } = await request(app).get(`/issues/bridge.json?${query}`).expect(200)
  const placed = body.spectrum.find(({ speaker }: { speaker: { slug: string } }) => speaker.slug === 'bruno-okafor')
  expect(placed.stance.state).toBe(expected)
})

test.each([
  ['/speakers?coder=Olof', 1],
  ['/speakers?reviewed=1', 5],
  ['/speakers', 7],
])('%s lists those who have such codings', async (address, expected) => {
  const { body } = await request(app).get(address.replace('/speakers', '/speakers.json')).expect(200)
  expect(body.speakers).toHaveLength(expected)
})

test.each(['/issues', '/issues/bridge', '/speakers', '/speakers/bruno-okafor', '/cells/bruno-okafor/bridge'])(
  '%s keeps the filter in its links, and says what is wrong with one',
  async (address) => {
    const { text } = await request(app).get(`${address}?reviewed=1&kind=direct`).set('Accept', 'text/html').expect(200)
    expect(text).toMatch(/<input type="checkbox" name="reviewed" value="1" checked>/)
    expect(text).toContain('<input type="hidden" name="kind" value="direct">')
    expect(text).toContain(`href="${address}?kind=direct"`)
    expect(text).toMatch(
      /href="\/(cells|issues|speakers|)[^"]*\?(reviewed=1&amp;kind=direct|kind=direct&amp;reviewed=1)"/,
    )
    const wrong = await request(app).get(`${address}?coder=Nobody`).set('Accept', 'text/html').expect(400)
    expect(wrong.text).toContain('“Nobody” is not a coder here')
  },
)

test.each([
  ['coder=rules', 'opposes'],
  ['coder=Ines', 'supports'],
  ['reviewed=1', 'supports'],
  ['', 'supports'],
])('/search?%s has quotes stand as those codings say', async (query, expected) => {
  const { body } = await request(app).get(`/search.json?q=%22never+build+it%22&${query}`).expect(200)
  expect(body.quotes[0].stands).toEqual([{ issue: 'bridge', side: expected }])
  const page = await get(`/search?q=%22never+build+it%22&side=${expected}&${query}`)
  expect(page).toMatch(expected === 'opposes' ? /The bridge: opposes/ : /The bridge: supports/)
})

test('the form of the search keeps what was searched, and the way back is shown', async () => {
  const page = await request(app).get('/search?q=fare&side=supports&coder=rules').set('Accept', 'text/html').expect(200)
  expect(page.text).toContain('<option value="rules" selected>')
  expect(page.text).toContain(
    '<input type="hidden" name="q" value="fare"><input type="hidden" name="side" value="supports">',
  )
  expect(page.text).toContain('<a class="quiet" href="/search?q=fare&amp;side=supports">Clear</a>')
  expect(page.text).toContain('href="/search?q=fare&amp;side=supports&amp;coder=rules&amp;issue=fares')
})
