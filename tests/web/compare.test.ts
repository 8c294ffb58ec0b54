import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Relation } from '../../src/compare/face.js'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore, emptyStore, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterAll(() => store.close())

const both = '/compare?speaker=ada-lindqvist&speaker=bruno-okafor'
const get = (address: string) => request(app).get(address).set('Accept', 'text/html')
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const json = async (address: string) => (await get(address.replace('/compare', '/compare.json')).expect(200)).body

interface Row {
  readonly id: string
  readonly relation: Relation
  readonly sentence: string
}

describe('face to face', () => {
  test('says where they stand to each other, in the words of the rows', async () => {
    const text = textOf((await get(both).expect(200)).text)
    expect(text).toContain('Ada Lindqvist and Bruno Okafor')
    expect(text).toContain('Of 4 issues: they differ in part on 1; on 3 only one position was found.')
    expect(text).toContain(
      'They differ in part : Ada Lindqvist strongly supports it; Bruno Okafor said both, in 1 statement for it and 1 against.',
    )
    expect(text).toContain('3 quotes in 2 sources, March to May 2031')
    expect(text).toContain('It does not follow that somebody has no position')
  })

  test('shows the quotes with their badges, and altered words as printed, never as a quotation', async () => {
    const { text } = await get(both).expect(200)
    const night = text.slice(text.indexOf('id="on-night"'), text.indexOf('id="on-bridge"'))
    expect(textOf(night)).toContain('as printed in Towns speak about boats , Daily Sound Mirror, 19 May 2031')
    expect(textOf(night)).toContain('Altered wording')
    expect(night).not.toContain('<blockquote')
    expect(textOf(text)).toContain('“A ferry that nobody pays for is a ferry that nobody repairs ,”')
  })

  test.each<[string, string, [string, Relation][]]>([
    [
      'all codings',
      both,
      [
        ['fares', 'partly'],
        ['night', 'one'],
        ['bridge', 'one'],
        ['diesel', 'one'],
      ],
    ],
    [
      'without altered wording',
      `${both}&unaltered=1`,
      [
        ['fares', 'differ'],
        ['night', 'nothing'],
        ['bridge', 'one'],
        ['diesel', 'one'],
      ],
    ],
    [
      'reviewed only',
      `${both}&reviewed=1`,
      [
        ['fares', 'one'],
        ['night', 'nothing'],
        ['bridge', 'nothing'],
        ['diesel', 'nothing'],
      ],
    ],
    [
      'three speakers',
      '/compare?speaker=bruno-okafor&speaker=northwind-lines&speaker=old-petra',
      [
        ['fares', 'one'],
        ['night', 'agree'],
        ['bridge', 'agree'],
        ['diesel', 'one'],
      ],
    ],
    [
      'what people differ on',
      '/compare?speaker=a-senior-official&speaker=old-petra',
      [
        ['fares', 'none'],
        ['night', 'unsettled'],
        ['bridge', 'none'],
        ['diesel', 'none'],
      ],
    ],
  ])('%s', async (_, address, expected) => {
    const { issues, summary } = await json(address)
    expect(issues.map(({ id, relation }: Row) => [id, relation])).toEqual(expected)
    expect(Object.values<number>(summary.counts).reduce((sum, n) => sum + n, 0)).toBe(4)
  })

  test('a filter holds for quotes, counts and dates, and stays in the links', async () => {
    const { text } = await get(`${both}&source=hearing`).expect(200)
    expect(text).not.toContain('Gratis vessels')
    expect(textOf(text)).toContain('2 quotes in 1 source, March 2031')
    expect(text).toContain('href="/cells/bruno-okafor/fares?source=hearing"')
    expect(text).toContain('<input type="hidden" name="speaker" value="ada-lindqvist,bruno-okafor">')
    expect(text).toContain('href="/compare?speaker=ada-lindqvist&amp;speaker=bruno-okafor">Clear filters')
  })

  test('the strongest quotes come first, two at most, the mark leads to the rest', async () => {
    const body = await json(both)
    const fares = body.issues[0].speakers[1]
    expect(fares.strongest.map((one: { position: number }) => one.position)).toEqual([1, -1])
    const settled = appOver(await correctedStore())
    const { body: after } = await request(settled).get('/compare.json?speaker=bruno-okafor&speaker=mira-castellane')
    expect(after.issues[0].speakers[0].strongest.length).toBeLessThanOrEqual(2)
  })

  test('three speakers are also told of two by two', async () => {
    const { text } = await get('/compare?speaker=bruno-okafor&speaker=northwind-lines&speaker=old-petra').expect(200)
    expect(textOf(text)).toContain(
      'Bruno Okafor and Northwind Lines Of 4 issues: they agree on 2; on 2 only one position was found.',
    )
    expect(text).toContain('href="/compare?speaker=bruno-okafor&amp;speaker=old-petra"')
  })

  test('as CSV, one row an issue', async () => {
    const { text } = await get('/compare.csv?speaker=ada-lindqvist&speaker=bruno-okafor').expect(200)
    const rows = text.trim().split('\r\n')
    expect(rows).toHaveLength(5)
    expect(rows[0]).toMatch(/^Issue,Proposition,Relation,In words,Ada Lindqvist: mark,Ada Lindqvist: statements,/)
    expect(rows[2]).toMatch(/^Night service,.*,one,.*,Nothing found,0,,,,,,,Supports,1,.*,The small hours/)
  })

  test('print has every quote as a numbered note', async () => {
    const { text } = await get(both).expect(200)
    const notes = text.slice(text.indexOf('face-notes'))
    expect(notes.match(/<li class=/g)!.length).toBeGreaterThanOrEqual(6)
    const numbers = [...text.matchAll(/<sup class="print-only">([\d, ]+)<\/sup>/g)].map((m) => m[1])
    expect(numbers).toEqual(['1', '2, 3', '4', '5', '6'])
  })
})

describe('addresses', () => {
  test.each<[string, string, number, string]>([
    ['nobody', '/compare', 200, 'Choose two to four speakers'],
    ['one', '/compare?speaker=old-petra', 200, 'Choose one to three more'],
    ['the same twice is one', '/compare?speaker=old-petra&speaker=old-petra', 200, 'Choose one to three more'],
    [
      'five',
      '/compare?speaker=old-petra&speaker=ada-lindqvist&speaker=bruno-okafor&speaker=northwind-lines&speaker=mira-castellane',
      400,
      'At most four speakers fit side by side; here are 5.',
    ],
    ['somebody unknown', `${both}&speaker=nobody`, 404, 'There is no speaker called “nobody”'],
    ['an unknown filter', `${both}&colour=red`, 400, 'There is no filter or sort called “colour”'],
  ])('%s', async (_, address, status, words) => {
    expect(textOf((await get(address).expect(status)).text)).toContain(words)
  })

  test('a merged speaker leads to who they are now', async () => {
    const after = appOver(await correctedStore())
    const answer = await request(after).get('/compare?speaker=old-petra&speaker=ada-lindqvist&kind=direct').expect(301)
    expect(answer.headers.location).toBe('/compare?speaker=mira-castellane&speaker=ada-lindqvist&kind=direct')
  })

  test('a dossier without speakers says so', async () => {
    const answer = await request(appOver(await emptyStore()))
      .get('/compare')
      .set('Accept', 'text/html')
      .expect(200)
    expect(answer.text).toContain('Nobody is quoted in this dossier yet.')
  })
})

describe('the tray', () => {
  const post = (form: object, cookie = '', from?: string) => {
    const sent = request(app).post('/compare/tray').type('form').set('Cookie', cookie)
    return (from ? sent.set('Referer', from) : sent).send(form)
  }
  const kept = (answer: { headers: Record<string, unknown> }) =>
    decodeURIComponent(/parallax-picked=([^;]*)/.exec(String(answer.headers['set-cookie']))?.[1] ?? '')
  const picked = (...slugs: string[]) => `parallax-picked=${encodeURIComponent(slugs.join(' '))}`

  test.each<[string, object, string, string]>([
    ['adds', { add: 'old-petra' }, picked('ada-lindqvist'), 'ada-lindqvist old-petra'],
    ['knows nobody twice', { add: 'old-petra' }, picked('old-petra'), 'old-petra'],
    ['leaves out who is unknown', { add: 'nobody' }, picked('old-petra'), 'old-petra'],
    ['takes out', { remove: 'ada-lindqvist' }, picked('ada-lindqvist', 'old-petra'), 'old-petra'],
    ['is emptied', { clear: '1' }, picked('ada-lindqvist', 'old-petra'), ''],
    [
      'holds four',
      { add: 'old-petra' },
      picked('ada-lindqvist', 'bruno-okafor', 'northwind-lines', 'mira-castellane'),
      'ada-lindqvist bruno-okafor northwind-lines mira-castellane',
    ],
    [
      'is set at once',
      { set: '1', speaker: ['old-petra', 'bruno-okafor'] },
      picked('ada-lindqvist'),
      'old-petra bruno-okafor',
    ],
  ])('%s', async (_, form, cookie, expected) => {
    expect(kept(await post(form, cookie).expect(303))).toBe(expected)
  })

  test.each([
    ['the page it was sent from', '/speakers?kind=direct', '/speakers?kind=direct'],
    ['never another site', 'https://elsewhere.example/page', '/compare'],
    ['nor nonsense', 'nonsense', '/compare'],
  ])('leads back to %s', async (_, from, expected) => {
    const answer = await new Promise<request.Response>((done, fail) => {
      const server = app.listen(0, '127.0.0.1', async () => {
        const base = `http://127.0.0.1:${(server.address() as { port: number }).port}`
        const referer = from.startsWith('/') ? base + from : from
        request(base)
          .post('/compare/tray')
          .type('form')
          .set('Referer', referer)
          .send({ add: 'old-petra' })
          .then(done, fail)
          .finally(() => server.close())
      })
    })
    expect(answer.headers.location).toBe(expected)
  })

  test('what was chosen from the list goes on to the comparison, with its filters', async () => {
    const answer = await post({ set: '1', speaker: ['old-petra', 'bruno-okafor'], reviewed: '1' }).expect(303)
    expect(answer.headers.location).toBe('/compare?speaker=old-petra&speaker=bruno-okafor&reviewed=1')
  })

  test.each(['/', '/speakers', '/speakers/bruno-okafor', '/issues/bridge', '/cells/bruno-okafor/fares', '/quotes/1'])(
    'stands on %s, with buttons that pick',
    async (address) => {
      const { text } = await get(address).set('Cookie', picked('ada-lindqvist', 'bruno-okafor')).expect(200)
      const tray = text.slice(text.indexOf('id="tray"'))
      expect(textOf(tray)).toContain('Ada Lindqvist')
      expect(tray).toContain('href="/compare?speaker=ada-lindqvist&amp;speaker=bruno-okafor"')
      expect(text).toMatch(/<button type="submit" form="tray" class="pick( picked)?" name="(add|remove)"/)
    },
  )

  test('keeps the filters of the page in its link, and is hidden where nobody is picked or all are shown', async () => {
    const cookie = picked('ada-lindqvist', 'bruno-okafor')
    const filtered = await get('/?unaltered=1&sort=name').set('Cookie', cookie).expect(200)
    expect(filtered.text).toContain('href="/compare?speaker=ada-lindqvist&amp;speaker=bruno-okafor&amp;unaltered=1"')
    const hidden = /id="tray"[^>]* hidden/
    expect((await get('/')).text).toMatch(hidden)
    expect((await get(both).set('Cookie', cookie)).text).toMatch(hidden)
    expect((await get(`${both}&speaker=old-petra`).set('Cookie', cookie)).text).not.toMatch(hidden)
  })

  test.each(['<script>', '%E0%A4%A', 'a/../b', ''])('a cookie that says %j is no harm', async (value) => {
    const { text } = await get('/speakers').set('Cookie', `parallax-picked=${value}`).expect(200)
    expect(text).toMatch(/id="tray"[^>]* hidden/)
  })
})
