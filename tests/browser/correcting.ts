import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { doubtfulStore, quoteWith } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews } from './faults.js'

/** Selects words in the text of the page, as a drag from their first to their last letter does. */
const select = (page: Page, words: string) =>
  page.evaluate(`(() => {
    const words = ${JSON.stringify(words)}
    const walker = document.createTreeWalker(document.querySelector('[data-select]'), NodeFilter.SHOW_TEXT)
    const nodes = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node)
    const from = nodes.map((node) => node.data).join('').indexOf(words)
    if (from < 0) throw new Error('not on the page: ' + words)
    const range = document.createRange()
    let at = 0
    for (const node of nodes) {
      const [start, end] = [from - at, from + words.length - at]
      if (start >= 0 && start < node.data.length) range.setStart(node, start)
      if (end > 0 && end <= node.data.length) range.setEnd(node, end)
      at += node.data.length
    }
    getSelection().removeAllRanges()
    getSelection().addRange(range)
    range.startContainer.parentElement.scrollIntoView({ block: 'center' })
  })()`)

describe.runIf(hasChromium)('correcting in Chromium', patient, () => {
  let stage: Stage
  let page: Page
  beforeEach(async () => {
    stage = await openStage(await doubtfulStore())
  })
  afterEach(async () => {
    await stage.close()
    expect(stage.faults).toEqual([])
  })

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    page = await stage.open(address, options)
  }
  const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' })
  const here = () => page.url().slice(stage.base.length)
  const focused = () => page.evaluate('document.activeElement.closest(".reading")?.id')
  const readings = async () => (await stage.store.quotes.toReview({ limit: 20, offset: 0 })).quotes.map(({ id }) => id)

  test('a speaker is corrected and the correction undone', async () => {
    const id = await quoteWith(stage.store, 'No bridge was ever')
    await open(`/quotes/${id}`)
    await page.locator('summary', { hasText: 'Change the speaker' }).click()
    await page.getByLabel('Speaker', { exact: true }).fill('Ada Lindqvist')
    await page.locator('details[open] input[name=why]').fill('The letter is hers.')
    await page.locator('details[open] input[name=who]').fill('Ines')
    await button('Change the speaker').click()
    expect(here()).toBe(`/quotes/${id}#right`)
    expect(await page.locator('.attribution .name').textContent()).toBe('Ada Lindqvist')
    expect(await page.locator('.machine-line').textContent()).toBe('The rules read: A. Lindqvist, direct.')
    expect(await page.locator('.history').textContent()).toContain('The letter is hers.')
    expect(await page.locator('input[name=who]').first().inputValue()).toBe('Ines')
    expect(await faultsInAllViews(page)).toEqual([])
    await button(/^Undo/).click()
    expect(await page.locator('.attribution .name').textContent()).toBe('A. Lindqvist')
    expect(await page.locator('.history li').count()).toBe(2)
  })

  test.each([1280, 390])('a span is changed by selecting its words, %d px wide', async (width) => {
    const id = await quoteWith(stage.store, 'welcomes longer hours')
    await open(`/quotes/${id}`, { viewport: { width, height: 800 } })
    await select(page, 'longer hours” but could not')
    await button('Make these the words').waitFor()
    expect(await faultsInAllViews(page)).toEqual([])
    await button('Make these the words').click()
    await button('Change the words').click()
    await page.waitForURL(/#right$/)
    expect((await stage.store.quotes.byId(id))!.text).toBe('longer hours” but could not')
    expect(await page.locator('.machine-line').textContent()).toContain('welcomes longer hours')
  })

  test('a selection over paragraphs leaves out what the page adds to the print', async () => {
    const id = await quoteWith(stage.store, 'small hours')
    await open(`/quotes/${id}`)
    await select(page, 'lauded night time vessels: “The small hours administration (probably: night service) saves')
    await button('Make these the words').click()
    await button('Change the words').click()
    await page.waitForURL(/#right$/)
    expect((await stage.store.quotes.byId(id))!.text).toBe(
      'lauded night time vessels: “The small hours administration saves',
    )
  })

  test.each([1280, 390])('a missed quote is added by selecting its words, %d px wide', async (width) => {
    await open('/sources/letters', { viewport: { width, height: 800 } })
    await select(page, '“Paint the boats red, and people will wave.”')
    await button('Add as a quote').click()
    expect(await page.evaluate('document.activeElement.name')).toBe('name')
    expect(await page.locator('form.beside textarea').inputValue()).toContain('Paint the boats red, and')
    expect(await faultsInAllViews(page)).toEqual([])
    await page.keyboard.press('Escape')
    expect(await page.locator('form.beside').count()).toBe(0)
    await select(page, '“Paint the boats red, and people will wave.”')
    await button('Add as a quote').click()
    await page.keyboard.type('Old Petra')
    await button('Add this quote').click()
    await page.waitForURL(/\/quotes\/\d+#right$/)
    expect(await page.locator('blockquote').first().textContent()).toBe('“Paint the boats red, and people will wave.”')
    expect(await page.locator('.attribution .name').textContent()).toBe('Old Petra')
  })

  test('two speakers are made one, and two again', async () => {
    await open('/speakers/a-lindqvist')
    await page.locator('summary', { hasText: 'the same speaker' }).click()
    await page.getByLabel('Same as').fill('Ada Lindqvist')
    await button('They are the same').click()
    expect(here()).toBe('/speakers/ada-lindqvist#same')
    expect(await page.locator('.history').textContent()).toContain('A. Lindqvist is the same as Ada Lindqvist')
    await page.goto(`${stage.base}/speakers/a-lindqvist`)
    expect(here()).toBe('/speakers/ada-lindqvist')
    await button(/^Undo/).click()
    expect(here()).toBe('/speakers/a-lindqvist')
    await page.goto(`${stage.base}/speakers/a-lindqvist`)
    expect(await page.locator('h1').textContent()).toBe('A. Lindqvist')
  })

  test('the queue is walked by keyboard', async () => {
    await open('/review')
    const [first, second, third] = await readings()
    const press = (key: string) => page.keyboard.press(key)
    await press('c')
    await press('x')
    expect(await readings()).toHaveLength(11)
    await press('j')
    expect(await focused()).toBe(`reading-${first}`)
    await press('j')
    await press('k')
    expect(await focused()).toBe(`reading-${first}`)
    await Promise.all([page.waitForURL(`**#reading-${second}`), press('c')])
    await expect.poll(focused).toBe(`reading-${second}`)
    await Promise.all([page.waitForURL(`**#reading-${third}`), press('x')])
    await expect.poll(focused).toBe(`reading-${third}`)
    expect(await faultsInAllViews(page)).toEqual([])
    expect((await stage.store.quotes.byId(first!))!.decided).toBe(true)
    expect((await stage.store.quotes.byId(second!))!.withdrawn).not.toBeNull()
    await button('Undo').click()
    await expect.poll(focused).toBe(`reading-${second}`)
    await page.getByLabel('Keys on').uncheck()
    await page.locator(`#reading-${third}`).focus()
    await press('x')
    await page.reload()
    expect(await page.getByLabel('Keys on').isChecked()).toBe(false)
    expect(await readings()).toHaveLength(10)
  })

  test('every answer of the queue is reached by Tab', async () => {
    await open('/review')
    const [, second] = await readings()
    await page.locator(`#reading-${second}`).focus()
    const reached: unknown[] = []
    for (let i = 0; i < 5; i++) {
      await page.keyboard.press('Tab')
      reached.push(await page.evaluate('document.activeElement.value || document.activeElement.getAttribute("href")'))
    }
    expect(reached).toEqual(['/speakers/a-lindqvist', 'confirm', 'reject', 'nobody', `/quotes/${second}#right`])
  })

  test('all of it works without scripts', async () => {
    const id = await quoteWith(stage.store, 'No bridge was ever')
    await open(`/quotes/${id}`, { javaScriptEnabled: false })
    await page.locator('summary', { hasText: 'begins or ends' }).click()
    await page.getByLabel('First words').fill('No bridge')
    await button('Change the words').click()
    expect(await page.getByRole('alert').textContent()).toContain('“No bridge” stands 2 times')
    expect(await page.getByLabel('First words').inputValue()).toBe('No bridge')
    await page.getByLabel('First words').fill('was ever')
    await button('Change the words').click()
    expect(await page.locator('blockquote').first().textContent()).toBe('“was ever promised to us.”')

    await page.goto(`${stage.base}/sources/letters`)
    await page.getByLabel('The words').fill('Paint the boats red')
    await page.getByLabel('Speaker', { exact: true }).fill('Old Petra')
    await button('Add this quote').click()
    expect(await page.getByRole('alert').textContent()).toContain('stands 2 times in this text')
    await page.getByLabel('More words around them').fill('Paint the boats red, and people')
    await button('Add this quote').click()
    expect(await page.locator('blockquote').first().textContent()).toBe('“Paint the boats red”')

    await page.goto(`${stage.base}/review`)
    expect(await page.locator('.keys').isVisible()).toBe(false)
    const waiting = (await readings()).length
    await button('Right').first().click()
    expect(await readings()).toHaveLength(waiting - 1)
    await button(/^Yes, the same/)
      .first()
      .click()
    expect(here()).toMatch(/^\/review\?one=[a-z.-]+#doubts$/)
  })
})
