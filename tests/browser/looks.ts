import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctedStore, foldedStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

const boxOf = async (one: Locator): Promise<Box> => (await one.boundingBox())!
const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

/** The places of the words of an element, line by line: its own box may be wider than they are. */
const linesOf = (one: Locator): Promise<Box[]> =>
  one.evaluate((element) => {
    const range = element.ownerDocument.createRange()
    range.selectNodeContents(element)
    return [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height }))
  })

// What axe does not see: things upon each other, outside of the window, or so narrow that nobody can read them.
describe.runIf(hasChromium)('how pages look in Chromium', patient, () => {
  let stage: Stage
  let folded: Stage
  beforeAll(async () => {
    stage = await openStage(await correctedStore())
    folded = await openStage(await foldedStore())
  })
  afterAll(() => Promise.all([stage?.close(), folded?.close()]))

  const open = (address: string, width: number, on = stage): Promise<Page> =>
    on.open(address, { viewport: { width, height: 800 } })

  test.each([390, 1101, 1280])('the box to jump from opens inside the window, %d px wide', async (width) => {
    const page = await open('/', width)
    await page.keyboard.press('/')
    await page.keyboard.type('bridge')
    const list = page.getByRole('listbox')
    await list.waitFor()
    for (const part of [page.locator('#jump-text'), list]) {
      const { x, width: wide } = await boxOf(part)
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + wide).toBeLessThanOrEqual(width)
      expect(wide).toBeGreaterThanOrEqual(350)
    }
  })

  test.each([390, 1280])('the sign of a picked speaker is as large as that of any other, %d px wide', async (width) => {
    const page = await open('/', width)
    const signs = page.locator('.matrix tbody .pick')
    const before = await boxOf(signs.first())
    await signs.first().click()
    const picked = page.locator('.matrix tbody .pick.picked')
    await picked.waitFor()
    await page.locator('h1').hover()
    await page.locator('main').focus()
    const { width: wide, height } = await boxOf(picked)
    expect([wide, height]).toEqual([before.width, before.height])
  })

  test.each([390, 1280])('no name, role or officer stands under a sign, %d px wide', async (width) => {
    const page = await open('/?fold=1', width, folded)
    for (const head of await page.locator('.matrix tbody th').all()) {
      const sign = await boxOf(head.locator('.pick'))
      for (const words of await head.locator(':scope > a, :scope > span, .together li').all())
        for (const line of await linesOf(words)) expect(overlap(line, sign)).toBe(false)
    }
    const officer = page.locator('.together li').first()
    const [name, role] = await linesOf(officer)
    expect(role!.x - (name!.x + name!.width)).toBeLessThan(8)
  })

  test('on a phone no choice is cut off, and every tie can be read', async () => {
    const page = await open('/network?threshold=0', 390)
    await page.getByText('Kind of ties and filters').click()
    const selects = await page.locator('.choices select').all()
    expect(selects.length).toBeGreaterThan(5)
    for (const select of selects)
      expect(await select.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0)
    for (const cell of await page.locator('.tie-table tbody td:last-child').all())
      expect((await boxOf(cell)).width).toBeGreaterThan(250)
  })

  test('beside a quote what can be done stands in one row, of one height', async () => {
    const page = await open('/quotes/1', 1280)
    const [collect, compare] = [
      await boxOf(page.locator('.large .acts .quiet')),
      await boxOf(page.locator('.large .pick')),
    ]
    expect(overlap(collect, compare)).toBe(false)
    expect(Math.abs(collect.y - compare.y)).toBeLessThan(2)
    expect(Math.abs(collect.height - compare.height)).toBeLessThan(3)
  })

  test('all columns of a wide matrix are as wide as each other', async () => {
    const page = await open('/?transpose=1', 1280)
    const heads = await Promise.all((await page.locator('.wide .matrix thead th:not(.corner)').all()).map(boxOf))
    expect(heads.length).toBeGreaterThan(5)
    expect([...new Set(heads.map(({ width }) => Math.round(width)))]).toHaveLength(1)
  })

  test.each(['/', '/speakers'])('on a phone all marks of %s stand as far from each other', async (address) => {
    const page = await open(address, 390)
    const rows = await page.evaluate<number[]>(`[...document.querySelectorAll('.matrix td, .tags li')]
      .filter((row) => {
        const name = row.querySelector('i, .of-issue')
        name.style.width = '60px'
        return name.getBoundingClientRect().height > 30
      })
      .map((row) => row.getBoundingClientRect().height - row.querySelector('.mark').getBoundingClientRect().height)`)
    expect(rows.length).toBeGreaterThan(3)
    expect(new Set(rows)).toEqual(new Set([0]))
  })

  test.each([
    ['fields of a form', '/collections', '.fields .field input'],
    ['those who are quoted in a source', '/sources/letters', '.heard li > :first-child'],
  ])('%s stand on one line', async (_, address, parts) => {
    const page = await open(address, 1280)
    const tops = (await Promise.all((await page.locator(parts).all()).map(boxOf))).map(({ y }) => y)
    expect(tops.length).toBeGreaterThan(1)
    expect(Math.max(...tops) - Math.min(...tops)).toBeLessThan(0.5)
  })

  test('what can be chosen stands on the line of its words', async () => {
    const page = await open('/collections/add?quote=1', 390)
    const answer = page.locator('.answer label').first()
    const [box, words] = [await boxOf(answer.locator('input')), (await linesOf(answer.locator('strong')))[0]!]
    expect(Math.abs(box.y + box.height / 2 - (words.y + words.height / 2))).toBeLessThan(1.5)
  })

  test('what is drawn for a narrower place is not blown up', async () => {
    const page = await open('/embed/cells/bruno-okafor/fares', 1280)
    const chart = page.locator('svg.chart:visible')
    expect((await boxOf(chart)).width).toBe(Number(await chart.getAttribute('width')))
  })

  test('on a phone the picture of a cell says all of its warning', async () => {
    const page = await open('/embed/cells/bruno-okafor/fares', 390)
    const warning = page.locator('svg.chart:visible text', { hasText: /^Altered wording, not to be quoted$/ })
    expect(await warning.getAttribute('font-size')).toBe('13')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.not-to-quote')).fontSize")).toBe('13px')
  })

  test.each([
    ['/', '.matrix tbody tr'],
    ['/?unaltered=1&sort=disputed&kind=direct', '.matrix tbody tr'],
    ['/?cell=bruno-okafor/fares', '#panel'],
    ['/network?measure=conflict', '.figure svg:visible'],
    ['/search?q=boat', '.found'],
    ['/export', '.taken h3'],
    ['/issues', '.row'],
  ])('%s: on a phone the page begins on the first screen', async (address, first) => {
    const { y } = await boxOf((await open(address, 390)).locator(first).first())
    expect(y).toBeLessThan(560)
  })

  test.each([true, false])(
    'on a phone filters unfold, show what is chosen, and take it back; scripts: %s',
    async (javaScriptEnabled) => {
      const page = await stage.open('/', { viewport: { width: 390, height: 844 }, javaScriptEnabled })
      const kind = page.locator('select[name=kind]')
      const chosen = page.locator('#chosen')
      const fold = page.getByText('Filter and sort')
      expect(await kind.isVisible()).toBe(false)
      await fold.focus()
      await page.keyboard.press('Enter')
      await kind.selectOption('direct')
      if (javaScriptEnabled) {
        await expect.poll(() => page.locator('#chosen li').count()).toBe(1)
        await fold.click()
      } else await page.getByRole('button', { name: 'Apply' }).click()
      await chosen.getByRole('link', { name: 'Quotes: direct' }).click()
      await page.waitForURL(`${stage.base}/`)
      expect(await chosen.locator('li').count()).toBe(0)
    },
  )

  test('where there is room filters stand open, and nothing says that they could be unfolded', async () => {
    const page = await open('/?kind=direct', 1280)
    expect(await page.getByText('Filter and sort').isVisible()).toBe(false)
    expect(await page.locator('select[name=kind]').isVisible()).toBe(true)
    expect(await page.getByRole('link', { name: 'Quotes: direct' }).isVisible()).toBe(false)
    await page.locator('select[name=kind]').focus()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.name')).toBe('wording')
  })

  test('on a phone the box to jump from is as high as the menu beside it, and covers it', async () => {
    const page = await open('/', 390)
    const menu = await boxOf(page.getByRole('button', { name: /^Menu/ }))
    const input = page.locator('#jump-text')
    for (const _ of ['closed', 'open']) {
      const { y, height } = await boxOf(input)
      expect([y, height]).toEqual([menu.y, menu.height])
      await page.keyboard.press('/')
    }
  })

  test('the names of those compared begin at one height', async () => {
    const page = await open('/compare?speaker=ada-lindqvist&speaker=bruno-okafor&speaker=northwind-lines', 1280)
    const tops = await Promise.all((await page.locator('.face thead .name').all()).map(boxOf))
    expect(new Set(tops.map(({ y }) => y)).size).toBe(1)
  })

  test('a long list of speakers is searched as one types, and whoever is chosen stays', async () => {
    const page = await open('/compare', 1280)
    // The list here is short: the box is for longer ones.
    const find = page.locator('.chooser .find')
    expect(await find.isVisible()).toBe(false)
    await find.evaluate((box) => box.removeAttribute('hidden'))
    const shown = () => page.locator('.chooser li:not([hidden])').allInnerTexts()
    await page.getByLabel('Bruno Okafor').check()
    await find.fill('northw')
    expect((await shown()).map((name) => name.trim())).toEqual(['Bruno Okafor', 'Northwind Lines'])
    await find.fill('')
    expect((await shown()).length).toBeGreaterThan(4)
  })
})
