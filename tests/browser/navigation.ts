import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { navigation } from '../../src/web/nav.js'
import { doubtfulStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews, overflow } from './faults.js'

describe.runIf(hasChromium)('the navigation in Chromium', patient, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(await doubtfulStore())
  })
  afterAll(() => stage?.close())

  const open = (address: string, width: number, options: BrowserContextOptions = {}) =>
    stage.open(address, { viewport: { width, height: 700 }, ...options })
  const links = (page: Page) => page.getByRole('navigation', { name: 'Main' }).getByRole('link')
  const menu = (page: Page) => page.getByRole('button', { name: /^Menu/ })

  test.each([1101, 1280])('thirteen entries stand in one row, %d px wide', async (width) => {
    const page = await open('/review', width)
    const tops = await links(page).evaluateAll((all) => all.map((link) => link.getBoundingClientRect().top))
    expect(tops).toHaveLength(13)
    expect(new Set(tops).size).toBe(1)
    expect(await overflow(page)).toBe(0)
    expect(await menu(page).isVisible()).toBe(false)
  })

  test.each([360, 390, 860, 1100])('they stand behind one button, %d px wide', async (width) => {
    const page = await open('/review', width)
    expect(await page.locator('.bar').evaluate((bar) => bar.clientHeight)).toBeLessThanOrEqual(52)
    expect(await links(page).count()).toBe(0)
    await menu(page).focus()
    await page.keyboard.press('Enter')
    expect(await links(page).count()).toBe(13)
    expect(await overflow(page)).toBe(0)
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Matrix')
    await page.keyboard.press('Escape')
    expect(await links(page).count()).toBe(0)
    expect(await page.evaluate('document.activeElement.className')).toContain('menu')
  })

  test('it works without scripts, tells what waits, and nothing is wrong with it', async () => {
    const page = await open('/review', 360, { javaScriptEnabled: false, hasTouch: true })
    expect(await menu(page).textContent()).toContain('waiting for review')
    await menu(page).tap()
    expect(await links(page).count()).toBe(navigation.length)
    await links(page).filter({ hasText: 'Method' }).tap()
    await page.waitForURL('**/method')
    expect(await links(page).count()).toBe(0)
    const scripted = await open('/review', 390)
    await menu(scripted).click()
    expect(await faultsInAllViews(scripted)).toEqual([])
  })
})
