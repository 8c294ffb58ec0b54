import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { correctedStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews, overflow } from './faults.js'

describe.runIf(hasChromium)('searching in Chromium', patient, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(await correctedStore())
  })
  afterAll(() => stage?.close())

  const box = (page: Page) => page.getByRole('combobox', { name: 'Search quotes, speakers and sources' })
  const options = (page: Page) => page.locator('#jump-list:not([hidden]) [role=option]')
  const chosen = (page: Page) => page.locator('[role=option][aria-selected=true] .option-label')
  // On a busy machine there may be suggestions for the first letters before those for all of them.
  const suggested = (page: Page, typed: string) => options(page).getByText(`Search for “${typed}”`).waitFor()
  const open = (address: string, width = 1280) => stage.open(address, { viewport: { width, height: 900 } })

  test.each([1280, 390])('the keyboard alone leads to a speaker, %d px wide', async (width) => {
    const page = await open('/method', width)
    await page.keyboard.press('/')
    expect(await box(page).getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.type('lind')
    await suggested(page, 'lind')
    expect(await box(page).getAttribute('aria-expanded')).toBe('true')
    expect(await box(page).inputValue()).toBe('lind')
    expect(await page.getByRole('group', { name: 'Speakers' }).getByRole('option').count()).toBe(2)
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowUp')
    const name = await chosen(page).textContent()
    expect(await box(page).getAttribute('aria-activedescendant')).toBe('jump-0')
    expect(await overflow(page)).toBe(0)
    await page.keyboard.press('Enter')
    await page.waitForURL('**/speakers/*')
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(name)
    expect(stage.faults).toEqual([])
  })

  test('before the first suggestion and behind the last is the box itself', async () => {
    const page = await open('/')
    await page.keyboard.press('/')
    await page.keyboard.type('bridge')
    await suggested(page, 'bridge')
    await page.keyboard.press('ArrowUp')
    expect(await chosen(page).textContent()).toBe('Search for “bridge”')
    await page.keyboard.press('ArrowDown')
    expect(await chosen(page).count()).toBe(0)
    expect(await box(page).getAttribute('aria-activedescendant')).toBeNull()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=bridge')
  })

  test('Escape closes the list, then leaves the box; a slash that is typed stays one', async () => {
    const page = await open('/search')
    await page.keyboard.press('/')
    await page.keyboard.type('ferry')
    await suggested(page, 'ferry')
    await page.keyboard.press('Escape')
    expect(await options(page).count()).toBe(0)
    expect(await box(page).inputValue()).toBe('ferry')
    await page.keyboard.press('Escape')
    expect(await box(page).inputValue()).toBe('')
    expect(await page.evaluate('document.activeElement.tagName')).toBe('BODY')
    await page.locator('#q').focus()
    await page.keyboard.type('and/or')
    expect(await page.locator('#q').inputValue()).toBe('and/or')
  })

  test.each([1280, 390])('the pointer finds, narrows and takes back, %d px wide', async (width) => {
    const page = await open('/', width)
    await box(page).click()
    await box(page).fill('boat')
    await options(page).last().click()
    await page.waitForURL('**/search?q=boat')
    const count = async () => Number.parseInt((await page.locator('.lede[role=status]').textContent()) ?? '', 10)
    const all = await count()
    if (width === 390) await page.getByRole('link', { name: 'Narrow these down' }).click()
    await page.getByRole('region', { name: 'Kind' }).getByRole('link', { name: 'Direct' }).click()
    await page.waitForURL('**kind=direct')
    expect(await count()).toBeLessThan(all)
    await page.getByRole('link', { name: 'Kind: Direct' }).click()
    await page.waitForURL('**/search?q=boat')
    expect(await count()).toBe(all)
    await page.getByRole('link', { name: 'Newest first' }).click()
    await page.waitForURL('**sort=date')
    expect(await overflow(page)).toBe(0)
    await page.getByRole('link', { name: /^Sources \d/ }).click()
    await page.waitForURL('**in=sources')
  })

  test('with the suggestions open, nothing is wrong with the page', async () => {
    const page = await open('/speakers')
    await page.keyboard.press('/')
    await page.keyboard.type('bridge')
    await suggested(page, 'bridge')
    await page.keyboard.press('ArrowDown')
    expect(await faultsInAllViews(page)).toEqual([])
  })

  test('without scripts the box leads to the search', async () => {
    const page = await stage.open('/speakers', { javaScriptEnabled: false, viewport: { width: 390, height: 800 } })
    const field = page.getByRole('searchbox', { name: 'Search quotes, speakers and sources' })
    await field.fill('gratis')
    await field.press('Enter')
    await page.waitForURL('**/search?q=gratis')
    expect(await page.locator('article mark').first().textContent()).toBe('Gratis')
  })
})
