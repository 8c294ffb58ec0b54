import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews, overflow } from './faults.js'

const both = '/compare?speaker=ada-lindqvist&speaker=bruno-okafor'

describe.runIf(hasChromium)('comparing speakers in Chromium', patient, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterAll(() => stage?.close())

  const tray = (page: Page) => page.locator('#tray')
  const pick = (page: Page, name: string) => page.locator(`button.pick[aria-label*="${name}"]`).first()
  const here = (page: Page) => page.url().slice(stage.base.length)
  const names = (page: Page) => tray(page).locator('li a').allTextContents()
  const holds = (page: Page, expected: string[]) => expect.poll(() => names(page), { timeout: 5_000 }).toEqual(expected)

  const ways: readonly (readonly [string, BrowserContextOptions])[] = [
    ['with scripts, 1280 px', {}],
    ['with scripts, 390 px', { viewport: { width: 390, height: 800 } }],
    ['without scripts, 1280 px', { javaScriptEnabled: false }],
    ['without scripts, 390 px', { javaScriptEnabled: false, viewport: { width: 390, height: 800 } }],
  ]

  test.each(ways)('by pointer, %s: picked on three pages, kept, taken out, compared', async (_, options) => {
    const page = await stage.open('/?unaltered=1', options)
    expect(await tray(page).isVisible()).toBe(false)
    await pick(page, 'Ada Lindqvist').click()
    await holds(page, ['Ada Lindqvist'])
    expect(here(page)).toBe('/?unaltered=1')
    expect(await tray(page).textContent()).toContain('Pick one more to compare.')
    await page.goto(`${stage.base}/speakers/bruno-okafor`)
    await pick(page, 'Bruno Okafor').click()
    await holds(page, ['Ada Lindqvist', 'Bruno Okafor'])
    await page.goto(`${stage.base}/issues/bridge`)
    await pick(page, 'Northwind Lines').click()
    await holds(page, ['Ada Lindqvist', 'Bruno Okafor', 'Northwind Lines'])
    await tray(page).getByRole('button', { name: 'Take Northwind Lines out' }).click()
    await holds(page, ['Ada Lindqvist', 'Bruno Okafor'])
    await tray(page).getByRole('link', { name: 'Compare' }).click()
    await page.waitForURL(`**${both}`)
    expect(await page.locator('h1').textContent()).toBe('Ada Lindqvist and Bruno Okafor')
    expect(await tray(page).isVisible()).toBe(false)
  })

  test('who was picked meanwhile is in the tray of a page that one comes back to', async () => {
    const page = await stage.open('/issues/bridge')
    await page.goto(`${stage.base}/speakers/bruno-okafor`)
    await pick(page, 'Bruno Okafor').click()
    await holds(page, ['Bruno Okafor'])
    await page.goBack()
    expect(here(page)).toBe('/issues/bridge')
    await holds(page, ['Bruno Okafor'])
    expect(await tray(page).isVisible()).toBe(true)
    expect(await pick(page, 'Bruno Okafor').getAttribute('name')).toBe('remove')
  })

  test.each(ways.slice(0, 2))('by keyboard, %s: the focus stays where one picks', async (_, options) => {
    const page = await stage.open('/speakers', options)
    await pick(page, 'Ada Lindqvist').focus()
    await page.keyboard.press('Enter')
    await holds(page, ['Ada Lindqvist'])
    expect(await page.evaluate('document.activeElement.value')).toBe('ada-lindqvist')
    expect(await page.evaluate('document.activeElement.name')).toBe('remove')
    await pick(page, 'Old Petra').focus()
    await page.keyboard.press('Space')
    await holds(page, ['Ada Lindqvist', 'Old Petra'])
    await tray(page).getByRole('link', { name: 'Compare' }).focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/compare?speaker=ada-lindqvist&speaker=old-petra')
  })

  test('there is room for four, and the list says so', async () => {
    const page = await stage.open('/speakers')
    for (const name of ['Ada Lindqvist', 'Bruno Okafor', 'Old Petra', 'Northwind Lines']) {
      await pick(page, name).click()
      await expect.poll(() => names(page)).toContain(name)
    }
    expect(await pick(page, 'Mira Castellane').isDisabled()).toBe(true)
    expect(await tray(page).textContent()).toContain('Four is the most.')
    await tray(page).getByRole('button', { name: 'Clear' }).click()
    await expect.poll(() => tray(page).isVisible()).toBe(false)
    await page.goto(`${stage.base}/compare`)
    for (const name of ['Ada Lindqvist', 'Bruno Okafor', 'Old Petra', 'Northwind Lines'])
      await page.getByLabel(name).check()
    expect(await page.getByLabel('Mira Castellane').isDisabled()).toBe(true)
    await page.getByLabel('Old Petra').uncheck()
    expect(await page.getByLabel('Mira Castellane').isDisabled()).toBe(false)
  })

  test.each(ways)('the list leads to a comparison, %s', async (_, options) => {
    const page = await stage.open('/compare', options)
    await page.getByLabel('Ada Lindqvist').check()
    await page.getByLabel('Bruno Okafor').check()
    await page.locator('.chooser button').press('Enter')
    await page.waitForURL(`**${both}`)
    await page.goto(`${stage.base}/speakers`)
    expect(await names(page)).toEqual(['Ada Lindqvist', 'Bruno Okafor'])
  })

  test.each([1280, 390])('a filter applies to the comparison and its quotes, %i px wide', async (width) => {
    const page = await stage.open(both, { viewport: { width, height: 900 } })
    expect(await page.locator('.face').textContent()).toContain('Gratis vessels')
    await page.locator('summary', { hasText: 'Filter' }).click()
    await page.getByLabel('Leave out altered wording').check()
    await page.getByRole('button', { name: 'Apply' }).click()
    await page.waitForURL('**unaltered=1')
    expect(here(page)).toContain('speaker=ada-lindqvist%2Cbruno-okafor')
    expect(await page.locator('.face').textContent()).not.toContain('Gratis vessels')
    expect(await page.locator('.face-sum').textContent()).toContain('they differ on 1')
  })

  test('printed, quotes are numbered notes, and marks differ by pattern and word', async () => {
    const page = await stage.open(both)
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.face-quotes').first().isVisible()).toBe(false)
    expect(await page.locator('.face-notes li').count()).toBe(6)
    expect(await page.locator('.face-notes').isVisible()).toBe(true)
    expect(await page.locator('.face sup').first().textContent()).toBe('1')
    expect(await page.locator('.face .mark .word').first().isVisible()).toBe(true)
  })

  test('pages with a tray have no faults, and nothing is cut off', async () => {
    const page = await stage.open('/compare')
    await page.context().addCookies([
      {
        name: 'parallax-picked',
        value: 'ada-lindqvist%20bruno-okafor%20old-petra%20northwind-lines',
        url: stage.base,
      },
    ])
    for (const address of ['/', '/speakers', '/speakers/bruno-okafor', '/compare', `${both}&speaker=old-petra`]) {
      await page.goto(stage.base + address)
      expect(await faultsInAllViews(page)).toEqual([])
      await page.setViewportSize({ width: 320, height: 256 })
      expect(await overflow(page)).toBe(0)
    }
    expect(stage.faults).toEqual([])
  })
})
