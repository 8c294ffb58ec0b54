import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureStore, foldedStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'

describe.runIf(hasChromium)('the matrix in Chromium', patient, () => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterAll(() => stage?.close())

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    page = await stage.open(address, options)
  }
  const mark = (cell: string) => page.locator(`.matrix a.mark[href^="/cells/${cell}"]`)
  const panel = () => page.locator('#panel')
  const rows = (selector: string, count: number) =>
    expect.poll(() => page.locator(selector).count(), { timeout: 5_000 }).toBe(count)
  const here = () => page.url().slice(stage.base.length)

  test('a click opens the evidence beside it and puts it into the address', async () => {
    await open('/')
    await mark('bruno-okafor/fares').click()
    await panel().waitFor()
    expect(await panel().textContent()).toContain('nobody repairs')
    expect(await page.locator('#panel-title').textContent()).toBe('Bruno Okafor on Free fares')
    expect(here()).toBe('/?cell=bruno-okafor%2Ffares')
    await page.reload()
    expect(await panel().textContent()).toContain('nobody repairs')
    expect(await mark('bruno-okafor/fares').getAttribute('aria-expanded')).toBe('true')
  })

  test('the keyboard opens it, moves there, and comes back on Escape', async () => {
    await open('/')
    await mark('mira-castellane/bridge').focus()
    await page.keyboard.press('Enter')
    await panel().waitFor()
    expect(await page.evaluate('document.activeElement.id')).toBe('panel-title')
    await page.keyboard.press('Escape')
    await panel().waitFor({ state: 'hidden' })
    expect(await page.evaluate('document.activeElement.pathname')).toBe('/cells/mira-castellane/bridge')
    expect(here()).toBe('/')
  })

  test('a filter applies without a reload, keeps the focus, and back undoes it', async () => {
    await open('/')
    await page.evaluate('window.stayed = true')
    await page.locator('select[name=speakerKind]').focus()
    await page.locator('select[name=speakerKind]').selectOption('organisation')
    await rows('.matrix tbody tr', 1)
    expect(await page.evaluate('[window.stayed, document.activeElement.name]')).toEqual([true, 'speakerKind'])
    expect(here()).toBe('/?speakerKind=organisation')
    expect(await page.locator('#lede').textContent()).toContain('Where 1 speaker stands')
    expect(await page.locator('#foot a', { hasText: 'CSV' }).getAttribute('href')).toBe(
      '/matrix.csv?speakerKind=organisation',
    )
    await page.goBack()
    await rows('.matrix tbody tr', 7)
    expect(await page.locator('select[name=speakerKind]').inputValue()).toBe('')
  })

  test('speakers are found by typing and picked by keyboard; Escape closes the list and comes back', async () => {
    await open('/')
    await page.locator('.picker summary').focus()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    await page.keyboard.type('okaf')
    expect(await page.locator('.picker li:visible').allTextContents()).toEqual([' Bruno Okafor'])
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await rows('.matrix tbody tr', 1)
    expect(here()).toBe('/?speaker=bruno-okafor')
    expect(await page.locator('#picked-speaker').textContent()).toBe('Bruno Okafor')
    expect(await page.evaluate('document.activeElement.value')).toBe('bruno-okafor')
    await page.keyboard.press('Escape')
    expect(await page.locator('.picker').getAttribute('open')).toBe(null)
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SUMMARY')
    await mark('bruno-okafor/fares').click()
    await panel().waitFor()
    expect(here()).toBe('/?speaker=bruno-okafor&cell=bruno-okafor%2Ffares')
  })

  test('a click beside the list of speakers closes it; several are picked by pointer', async () => {
    await open('/')
    await page.locator('.picker summary').click()
    await page.getByRole('checkbox', { name: 'Old Petra' }).check()
    await rows('.matrix tbody tr', 1)
    await page.getByRole('checkbox', { name: 'Mira Castellane' }).check()
    await rows('.matrix tbody tr', 2)
    expect(await page.locator('#picked-speaker').textContent()).toBe('2 speakers')
    await page.locator('h1').click()
    expect(await page.locator('.picker').getAttribute('open')).toBe(null)
    await page.getByRole('link', { name: 'Clear filters' }).click()
    await rows('.matrix tbody tr', 7)
  })

  test('an organisation takes its officers into its row, and a click parts them', async () => {
    const folded = await openStage(await foldedStore())
    try {
      page = await folded.open('/')
      await page.getByLabel('Organisations and their officers').check()
      await rows('.matrix tbody tr', 6)
      await mark('northwind-lines/bridge').click()
      await panel().waitFor()
      expect(await panel().textContent()).toContain('by Northwind Lines and Mira Castellane')
      await page.getByRole('link', { name: /Show apart/ }).click()
      await rows('.matrix tbody tr', 7)
      await page.getByRole('link', { name: /In one row with its officers/ }).click()
      await rows('.matrix tbody tr', 6)
    } finally {
      await folded.close()
    }
  })

  test('on a phone, without scripts, speakers are picked and a cell keeps them', async () => {
    await open('/', { viewport: { width: 390, height: 800 }, javaScriptEnabled: false })
    await page.getByText('Filter and sort').click()
    await page.locator('.picker summary').click()
    await page.getByRole('checkbox', { name: 'Bruno Okafor' }).check()
    await page.getByRole('checkbox', { name: 'Old Petra' }).check()
    await page.locator('.picker summary').click()
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(await page.locator('.matrix tbody tr').count()).toBe(2)
    expect(await page.locator('#chosen').textContent()).toContain('Speakers: 2 speakers')
    await mark('bruno-okafor/fares').click()
    expect(here()).toBe('/cells/bruno-okafor/fares?speaker=bruno-okafor,old-petra')
  })

  test('a print has the table whole, in one colour, with its notes and without what is for the screen', async () => {
    await open('/?notes=1&kind=direct', { viewport: { width: 718, height: 1000 } })
    await page.emulateMedia({ media: 'print' })
    const shown = (selector: string) => page.locator(selector).first().isVisible()
    expect(await Promise.all(['.filters', '.bar', '.foot', '.endnotes button'].map(shown))).toEqual([
      false,
      false,
      false,
      false,
    ])
    expect(await Promise.all(['.matrix thead', '.scope-asked', '.legend', '#note-1', '.noted'].map(shown))).toEqual([
      true,
      true,
      true,
      true,
      true,
    ])
    expect(await page.locator('.scope-asked').textContent()).toBe('Quotes: direct')
    expect(await page.evaluate("getComputedStyle(document.querySelector('.matrix tbody tr')).display")).toBe(
      'table-row',
    )
    const colours = await page.evaluate(`[...new Set([...document.querySelectorAll('.matrix .mark')].flatMap((mark) => {
      const style = getComputedStyle(mark)
      return (style.color + style.borderTopColor + style.backgroundColor + style.backgroundImage).match(/rgba?\\([^)]*\\)/g)
    }))].filter((colour) => new Set(colour.match(/\\d+/g).slice(0, 3)).size > 1)`)
    expect(colours).toEqual([])
    const patterns = await page.evaluate(`Object.fromEntries(['s1', 's2', 'o1', 'o2'].map((look) => {
      const mark = document.querySelector('.matrix .' + look)
      return [look, mark && getComputedStyle(mark).backgroundImage]
    }).filter(([, image]) => image))`)
    const images = Object.values(patterns as Record<string, string>)
    expect(new Set(images).size).toBe(images.length)
    expect(images.length).toBeGreaterThan(2)
    expect(images).not.toContain('none')
    // The number of a note stands on the edge of its mark, which gives way to it on paper, too.
    expect(
      await page.evaluate(`(({ backgroundImage, printColorAdjust }) => [backgroundImage, printColorAdjust])(
        getComputedStyle(document.querySelector('.noted')))`),
    ).toEqual(['linear-gradient(rgb(255, 255, 255), rgb(255, 255, 255))', 'exact'])
  })

  test('leaving out altered wording rings the cells that change', async () => {
    await open('/')
    await page.getByLabel('Leave out altered wording').check()
    await rows('.matrix .flips', 3)
    expect(await page.locator('#hint-unaltered').textContent()).toBe('3 cells change')
  })

  test('without scripts the same link and the same form work', async () => {
    await open('/', { javaScriptEnabled: false })
    await page.locator('select[name=kind]').selectOption('block')
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(await page.locator('.matrix tbody tr').count()).toBe(1)
    await page.locator('.matrix a.mark').first().click()
    expect(await page.locator('h1').textContent()).toContain('Northwind Lines on')
  })

  test('on a phone a mark leads to its own page, and every cell names its issue', async () => {
    await open('/', { viewport: { width: 390, height: 800 } })
    expect(await page.locator('.matrix tr:nth-child(1) td > i').allTextContents()).toEqual([
      'Free fares',
      'Night service',
      'The bridge',
      'Clean engines',
    ])
    await mark('bruno-okafor/fares').click()
    await page.waitForURL('**/cells/bruno-okafor/fares')
  })

  test('nothing moves while it loads, and it weighs less than 100 kB without its fonts', async () => {
    await open('/method')
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (request.url().endsWith('.woff2')) return
      sizes.push(request.sizes().then((size) => size.responseBodySize + size.responseHeadersSize))
    })
    await page.addInitScript(
      'window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) window.shift += entry.value }).observe({ type: "layout-shift", buffered: true })',
    )
    await page.goto(`${stage.base}/`, { waitUntil: 'networkidle' })
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
    expect(await page.evaluate('window.shift')).toBeLessThan(0.02)
    expect(bytes).toBeGreaterThan(5_000)
    expect(bytes).toBeLessThan(100_000)
  })
})
