import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Position } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { openStore } from '../../src/store/open.js'
import { attribution, codebook, coding, issue, reading } from '../store/support.js'
import { appOver } from './fixture.js'

/** What invented people said on what day, and how Ines coded it: date, speaker, issue, position. */
const said: readonly (readonly [string, string, string, Position | null])[] = [
  ['2030-01-05', 'Ada Quill', 'ferries', 2],
  ['2030-02-11', 'Ada Quill', 'ferries', 1],
  ['2030-03-01', 'Ada Quill', 'ferries', 1],
  ['2030-09-09', 'Ada Quill', 'ferries', -1],
  ['2030-09-10', 'Ada Quill', 'tolls', -2],
  ['2030-10-10', 'Ada Quill', 'piers', 1],
  ['2030-01-06', 'Bo Rask', 'tolls', -2],
  ['2030-01-07', 'Bo Rask', 'piers', 1],
  ['2030-01-08', 'Cyd Vale', 'tolls', 2],
  ['2030-01-09', 'Cyd Vale', 'piers', -1],
  ['2030-01-10', 'Dot Wren', 'tolls', -2],
]
// Far too different from each other to be versions of one statement.
const words = (n: number): string => {
  const nouns = 'gull rope anchor lantern harbour barrel compass drizzle kettle ladder mirror needle'.split(' ')
  return `Number ${n} ${nouns[n % 12]} ${nouns[(n * 5 + 3) % 12]}${n} told${n * 7} the ${nouns[(n * 7 + 1) % 12]}${n * 3}.`
}

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await openStore(':memory:')
  await store.codebook.add(
    codebook(...['ferries', 'tolls', 'piers', 'lamps', 'nets'].map((id) => issue(id))),
    'x',
    false,
  )
  await store.coders.ensure({ name: 'Ines', kind: 'person', reviews: true, limit: 0 })
  for (const [n, [date, name, on, position]] of said.entries()) {
    const text = words(n)
    await store.sources.add(reading(`source-${n}`, text, [{ words: text, by: attribution(name) }], { date }))
    await store.codings.append([coding(n + 1, on, 'Ines', position, { rationale: 'Says so.' })])
  }
  // Every statement of Ada is read for one issue, and takes no position on it.
  for (const [n, [, name]] of said.entries())
    if (name === 'Ada Quill') await store.codings.append([coding(n + 1, 'lamps', 'Ines', null)])
  for (let n = 20; n < 65; n += 1) {
    const text = words(n)
    await store.sources.add(
      reading(`diary-${n}`, text, [{ words: text, by: attribution('Dot Wren') }], {
        date: `2031-${n % 2 ? '01' : '02'}-11`,
      }),
    )
  }
  app = appOver(store)
})
afterAll(() => store.close())

const page = async (address: string) => (await request(app).get(address).set('Accept', 'text/html').expect(200)).text
const textOf = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
const part = (html: string, id: string) => {
  const from = html.indexOf(`id="${id}"`)
  return from < 0 ? '' : html.slice(from, html.indexOf('</section>', from))
}

describe('where somebody stands', () => {
  test('issues without a position are told apart from those of which nothing was found', async () => {
    const stands = textOf(part(await page('/speakers/ada-quill'), 'stands'))
    expect(stands).toContain('No position lamps . People read every statement and found none.')
    expect(stands).toContain(
      'Nothing found nets . No coding that counts speaks of it. It does not follow that Ada Quill',
    )
    expect(stands.indexOf('Contested')).toBeLessThan(stands.indexOf('No position'))
  })
  test('the time span stands beside the counts', async () => {
    expect(textOf(await page('/speakers/ada-quill'))).toContain('6 quotes in 6 sources, January to October 2030.')
  })
})

describe('over time', () => {
  test('a shift is drawn, told in words, and stands in a table', async () => {
    const time = part(await page('/speakers/ada-quill'), 'time')
    expect(textOf(time)).toContain(
      'ferries shifted From strongly supports (+2.0, 1 statement) in January 2030 to opposes (−1.0, 1 statement) in September 2030.',
    )
    expect(time).toMatch(/<svg[^>]* role="img" aria-label="ferries: From strongly supports/)
    expect(time.match(/<path class="point (s1|o1)"/g)).toHaveLength(4)
    expect(textOf(time)).toContain('ferries September 2030 opposes, −1.0 1 statement')
    expect(time).not.toContain('style=')
  })
  test('nothing is drawn where there is no line', async () => {
    expect(part(await page('/speakers/bo-rask'), 'time')).toBe('')
    expect(part(await page('/speakers/ada-quill?source=source-0'), 'time')).toBe('')
  })
})

describe('against the usual side', () => {
  test('the quote stands there with why', async () => {
    const against = textOf(part(await page('/speakers/ada-quill'), 'against'))
    expect(against).toContain('3 of 4 statements support the proposition; this one opposes it.')
    expect(against).toContain(words(3))
    expect(against).not.toContain(words(0))
  })
  test.each(['/speakers/bo-rask', '/speakers/ada-quill?to=2029', '/speakers/ada-quill?source=source-3'])(
    'there is none at %s',
    async (address) => {
      expect(part(await page(address), 'against')).toBe('')
    },
  )
})

describe('nearest and farthest', () => {
  test('with the issues that make it so', async () => {
    const kin = textOf(part(await page('/speakers/ada-quill'), 'kin'))
    expect(kin).toContain('Among 2 speakers with a position on at least 2 of the same issues.')
    expect(kin).toMatch(
      /Nearest Bo Rask the same position, over 2 issues tolls: both strongly oppose piers: both support/,
    )
    expect(kin).toMatch(
      /Farthest Cyd Vale 3 steps apart on average, over 2 issues tolls: strongly opposes; Cyd Vale: strongly supports/,
    )
  })
  test('one shared issue is too little, and that is said', async () => {
    expect(textOf(part(await page('/speakers/dot-wren'), 'kin'))).toContain(
      'Nobody else has a position on at least 2 of the issues on which Dot Wren has one, so nobody is called near or far.',
    )
  })
  test('the measure stands in the data', async () => {
    const { body } = await request(app).get('/speakers/ada-quill.json').expect(200)
    expect(body.distances.map((one: { speaker: string; distance: number }) => [one.speaker, one.distance])).toEqual([
      ['bo-rask', 0],
      ['cyd-vale', 3],
    ])
  })
})

describe('quotes by date', () => {
  const [newest, older] = ['Statements 1 to 20 of 46, newest first.', 'Statements 41 to 46 of 46, newest first.']
  test.each([
    ['/speakers/dot-wren', newest, 20],
    ['/speakers/dot-wren?page=3', older, 6],
    ['/speakers/dot-wren?page=9', 'There are 46 statements, and none on this page.', 0],
  ])('%s', async (address, expected, cards) => {
    const shown = part(await page(address), 'said')
    expect(textOf(shown)).toContain(expected)
    expect(shown.match(/<article/g)?.length ?? 0).toBe(cards)
  })
  test('the newest day comes first, once on a page', async () => {
    const days = [...part(await page('/speakers/dot-wren'), 'said').matchAll(/<h3>([^<]+)</g)].map((m) => m[1])
    expect(days).toEqual(['11 February 2031'])
  })
  test('pages lead to each other and keep the filter', async () => {
    const shown = part(await page('/speakers/dot-wren?kind=direct&page=2'), 'said')
    expect(shown).toContain('href="/speakers/dot-wren?kind=direct#said">Newer')
    expect(shown).toContain('href="/speakers/dot-wren?kind=direct&amp;page=3#said">Older')
  })
  test('JSON comes page by page, CSV whole', async () => {
    const { body } = await request(app).get('/speakers/dot-wren.json?page=2').expect(200)
    expect([body.page, body.pages, body.statements.length, body.counts.statements]).toEqual([2, 3, 20, 46])
    const csv = await request(app).get('/speakers/dot-wren.csv').expect(200)
    expect(csv.text.trim().split('\r\n')).toHaveLength(47)
  })
  test.each(['0', 'two', '-1', '1.5'])('“%s” is no page', async (value) => {
    await request(app).get(`/speakers/dot-wren?page=${value}`).expect(400)
  })
})
