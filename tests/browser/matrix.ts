import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, type Stage } from './chromium.js'

describe.runIf(hasChromium)('the matrix in Chromium', () => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterAll(() => stage?.close())

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    page = await stage.open(address, options)
  }
  const mark = (cell: string) => page.locator(`a.mark[data-cell="${cell}"]`)
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
    expect(await page.evaluate('document.activeElement.dataset.cell')).toBe('mira-castellane/bridge')
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
    expect(await page.locator('.matrix tr:nth-child(1) .of').allTextContents()).toEqual([
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
