import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { doubtfulStore, quoteWith } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews } from './faults.js'

describe.runIf(hasChromium)('selecting words in Chromium', patient, () => {
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
  const button = (name: string) => page.getByRole('button', { name })
  const press = async (...keys: string[]): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const selected = () => page.evaluate('getSelection().toString()')
  const focused = () => page.evaluate('document.activeElement.name || document.activeElement.textContent')
  const times = (n: number, key: string): string[] => Array.from({ length: n }, () => key)
  /** The place of a letter of a paragraph that holds `words`: the middle of its box. */
  const pointAt = async (words: string, letter: number): Promise<{ x: number; y: number }> =>
    (await page.evaluate(`(() => {
      const walker = document.createTreeWalker(document.querySelector('[data-select]'), NodeFilter.SHOW_TEXT)
      let node = walker.nextNode()
      while (!node.data.includes(${JSON.stringify(words)})) node = walker.nextNode()
      node.parentElement.scrollIntoView({ block: 'center' })
      const range = document.createRange()
      const at = node.data.indexOf(${JSON.stringify(words)}) + ${letter}
      range.setStart(node, at)
      range.setEnd(node, at + 1)
      const { left, top, height } = range.getBoundingClientRect()
      return { x: left, y: top + height / 2 }
    })()`)) as { x: number; y: number }

  test('by keyboard alone a missed quote is added', async () => {
    await open('/sources/letters')
    await button('Select with the keyboard').focus()
    await press('Enter')
    expect(await page.locator('.keyhint').isVisible()).toBe(true)
    expect(await faultsInAllViews(page)).toEqual([])
    await page.locator('[data-select]').focus()
    const before = await page.locator('[data-select]').textContent()
    await page.keyboard.type('nothing can be written')
    await press('Delete', 'Control+x')
    expect(await page.locator('[data-select]').textContent()).toBe(before)
    await press('Control+Home', ...times(3, 'Control+ArrowRight'), ...times(5, 'Control+Shift+ArrowRight'))
    expect(String(await selected()).trim()).toBe('from all over the Sound')
    await press('Enter')
    expect(await focused()).toBe('name')
    await page.keyboard.type('Old Petra')
    await press('Enter')
    await page.waitForURL(/\/quotes\/\d+#right$/)
    expect(await page.locator('blockquote').first().textContent()).toContain('from all over the Sound')
  })

  test('the keyboard leaves the text without a trace, and goes back to what was selected', async () => {
    await open('/sources/letters')
    await button('Select with the keyboard').press('Enter')
    await press('Enter', 'Escape')
    expect(await focused()).toBe('Select with the keyboard')
    expect(await page.locator('[contenteditable], .keyhint').count()).toBe(0)
    await press('Enter', ...times(2, 'Control+Shift+ArrowRight'))
    const words = await selected()
    await press('Enter', 'Escape')
    expect([await focused(), await selected()]).toEqual(['Add as a quote', words])
    await press('Enter')
    expect(await focused()).toBe('name')
  })

  test('by keyboard alone the words of a quote are changed', async () => {
    const id = await quoteWith(stage.store, 'welcomes longer hours')
    await open(`/quotes/${id}`)
    await page.locator('summary', { hasText: 'begins or ends' }).press('Enter')
    await button('Select with the keyboard').press('Enter')
    await press('Control+Home', ...times(4, 'Control+Shift+ArrowRight'))
    const words = String(await selected()).trim()
    await press('Enter', 'Enter')
    await page.waitForURL(/#right$/)
    expect((await stage.store.quotes.byId(id))!.text).toBe(words)
  })

  test('a drag that begins within the link of a quote selects, and a click still follows it', async () => {
    await open('/sources/letters')
    const from = await pointAt('No bridge was ever promised', 3)
    const to = await pointAt('No bridge was ever promised', 18)
    await page.mouse.move(from.x, from.y)
    await page.mouse.down()
    await page.mouse.move(to.x, to.y, { steps: 6 })
    await page.mouse.up()
    await button('Add as a quote').waitFor()
    expect([await selected(), page.url()]).toEqual(['bridge was ever', `${stage.base}/sources/letters`])
    await page.mouse.click(5, 5)
    await page.mouse.click(from.x, from.y)
    await page.waitForURL(/\/quotes\/\d+$/)
  })

  test('by touch a missed quote is added', async () => {
    await open('/sources/letters', { viewport: { width: 390, height: 800 }, hasTouch: true, isMobile: true })
    const { x, y } = await pointAt('wrote A. Lindqvist', 2)
    // Chromium without a screen makes no selection of a long press; this is the one that a long press makes.
    await page.evaluate(`(() => {
      const { startContainer, startOffset } = document.caretRangeFromPoint(${x}, ${y})
      getSelection().collapse(startContainer, startOffset)
      getSelection().modify('move', 'backward', 'word')
      getSelection().modify('extend', 'forward', 'word')
    })()`)
    await button('Add as a quote').waitFor()
    expect(String(await selected()).trim()).toBe('wrote')
    await button('Add as a quote').tap()
    expect(await page.locator('form.beside textarea').inputValue()).toMatch(/^wrote ?$/)
    const box = (await page.locator('form.beside').boundingBox())!
    expect([box.x, 390 - box.x - box.width]).toEqual([12, 12])
    await page.getByLabel('Speaker', { exact: true }).fill('Old Petra')
    await button('Add this quote').tap()
    await page.waitForURL(/\/quotes\/\d+#right$/)
  })
})
