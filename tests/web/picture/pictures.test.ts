import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../../src/store/contract.js'
import { standingAlone } from '../../../src/web/picture/picture.js'
import { toPng } from '../../../src/web/picture/png.js'
import { spectrumPicture } from '../../../src/web/picture/spectrum.js'
import { appOver, fixtureStore } from '../fixture.js'
import { inked, parsed, sizeOf, standing } from './support.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterAll(() => store.close())

const binary = (address: string) =>
  request(app)
    .get(address)
    .buffer(true)
    .parse((res, done) => {
      const parts: Buffer[] = []
      res.on('data', (part: Buffer) => parts.push(part))
      res.on('end', () => done(null, Buffer.concat(parts)))
    })

/** Every view with a picture, and words that have to stand in it. */
const views: readonly (readonly [address: string, words: readonly string[]])[] = [
  [
    '/matrix',
    [
      'Ferries of the Inner Sound',
      'Where 7 speakers stand on 4 issues',
      'Ada Lindqvist',
      'Strongly supports',
      'Hale <script>alert(1)</script>',
      'split: statements disagree',
      'Ferries of the Inner Sound: 15 quotes in 3 sources, March to May 2031. Parallax, ',
    ],
  ],
  ['/matrix?transpose=1', ['Free fares', 'Bruno Okafor']],
  ['/matrix?unaltered=1', ['altered wording left out. Parallax', 'ringed: different without altered wording']],
  ['/issues/bridge', ['The bridge', 'A fixed bridge should replace', 'Mira Castellane', 'Strongly opposes']],
  [
    '/cells/bruno-okafor/fares',
    [
      'Bruno Okafor on Free fares',
      '“A ferry that nobody pays for is a ferry that nobody repairs,”',
      'Altered wording, not to be quoted',
    ],
  ],
  [
    '/cells/ada-lindqvist/diesel',
    ['A report, not the article itself: “Engines at sea”, The Sound Courier, 27 May 2031'],
  ],
  [
    '/compare?speaker=bruno-okafor&speaker=mira-castellane',
    [
      'Bruno Okafor and Mira Castellane, face to face',
      'They differ',
      'Free fares',
      'Contested',
      'Ferries of the Inner Sound: ',
    ],
  ],
  ['/network', ['Who stands with whom', 'Northwind Lines']],
]

describe.each(views)('%s as a picture', (address, words) => {
  const as = (format: string): string => address.replace(/^([^?]*)/, `$1.${format}`)

  test('SVG: well-formed, says what it shows in words, and stands alone', async () => {
    const { body } = await binary(as('svg'))
      .expect(200)
      .expect('Content-Type', /^image\/svg\+xml/)
    const { elements, text } = parsed(body.toString('utf8'))
    for (const word of words) expect(text.replace(/\s+/g, ' ')).toContain(word)
    expect(elements.slice(0, 4)).toEqual(['svg', 'title', 'desc', 'style'])
    expect(elements).not.toContain('script')
    expect(elements).not.toContain('a')
    expect(body.toString()).toMatch(/^<svg [^>]*role="img" aria-labelledby="title" aria-describedby="text"/)
    expect(body.toString()).not.toMatch(/var\(|url\(|NaN|undefined|Infinity/)
  })

  test.each(['light', 'dark'])('PNG, %s: title, drawing and source line are really drawn', async (theme) => {
    const query = address.includes('?') ? '&' : '?'
    const { body } = await binary(`${as('png')}${query}theme=${theme}`)
      .expect(200)
      .expect('Content-Type', 'image/png')
    const { width, height } = sizeOf(body)
    expect(width).toBeGreaterThan(1400)
    const all = width * height
    const share = inked(body, 0, 1) / all
    expect(theme === 'light' ? share : 1 - share).toBeGreaterThan(0.003)
    expect(theme === 'light' ? share : 1 - share).toBeLessThan(0.4)
    // The first line of type stands in the upper part, the source line at the end.
    if (theme === 'light') {
      expect(inked(body, 0, 160 / height)).toBeGreaterThan(1500)
      expect(inked(body, 1 - 110 / height, 1)).toBeGreaterThan(300)
    }
  })
})

test.each([
  ['Greek and Cyrillic', 'Жуковский Σωκράτης'],
  ['letters with marks', 'Đặng Łukasz Çelik Ångström'],
])('names in %s are drawn', async (_, name) => {
  const png = async (title: string) =>
    toPng(standingAlone({ ...spectrumPicture({ name: title, proposition: '' }, [], 'x') }, 'light', 600, 'today'))
  const [empty, full] = [await png('.'), await png(name)]
  expect(inked(full, 0, 0.4) - inked(empty, 0, 0.4)).toBeGreaterThan(4000)
})

test('the same data gives the same picture, letter for letter', () => {
  const draw = () =>
    standingAlone(
      spectrumPicture({ name: 'Tea', proposition: 'Tea is good.' }, standing(60), 'x'),
      'light',
      1200,
      'today',
    )
  expect(draw()).toEqual(draw())
})

test.each([
  ['/issues/bridge.png?theme=purple', 400, 'is no theme of a picture'],
  ['/speakers.svg', 404, 'There is no picture of this page.'],
  ['/issues/nothing.png', 404, 'There is no issue'],
  ['/nowhere.svg', 404, 'There is no page'],
  ['/issues/bridge.svg?wording=purple', 400, 'wording'],
])('%s answers %d', async (address, status, words) => {
  const { text } = await request(app).get(address).set('Accept', 'text/html').expect(status)
  expect(text).toContain(words)
})
