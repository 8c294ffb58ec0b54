import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addresses } from '../web/fixture.js'
import { hasChromium, openStage, type Stage } from './chromium.js'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

// Evaluated as text, so that the page's own policy against scripts from elsewhere stays in force.
async function axeFindings(page: Page): Promise<string[]> {
  await page.evaluate(axe)
  const found = (await page.evaluate('axe.run().then((result) => result.violations)')) as Finding[]
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  )
}

/** What goes wrong on a page while it is open. */
function faultsOf(page: Page, base: string): string[] {
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(`script: ${error.message}`))
  page.on('console', (message) => {
    const isAnswer = /Failed to load resource.*\b(400|404)\b/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isAnswer) faults.push(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) faults.push(`elsewhere: ${request.url()}`)
  })
  return faults
}

const overflow = (page: Page) =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth')

// Said here alone, so that it is said once.
if (!hasChromium) console.warn('The browser tests are left out: no Chromium was found (set CHROMIUM to its path).')

describe.runIf(hasChromium)('in Chromium', () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage()
  })
  afterAll(() => stage?.close())

  describe.each([
    ['light', 1280],
    ['dark', 1280],
    ['light', 390],
    ['dark', 390],
  ] as const)('%s, %d px', (colorScheme, width) => {
    let page: Page
    let faults: string[]
    beforeAll(async () => {
      const context = await stage.browser.newContext({ colorScheme, viewport: { width, height: 900 } })
      page = await context.newPage()
      faults = faultsOf(page, stage.base)
    })
    afterAll(() => page?.context().close())

    test.each(addresses)('%s: nothing for axe, no fault, nothing cut off', async (address) => {
      await page.goto(stage.base + address)
      expect(await axeFindings(page)).toEqual([])
      expect(await overflow(page)).toBe(0)
      expect(faults).toEqual([])
    })
  })

  test.each(addresses)('%s at 400 %% zoom and on the smallest phone: nothing cut off', async (address) => {
    for (const width of [320, 360]) {
      const page = await stage.browser.newPage({ viewport: { width, height: 256 } })
      await page.goto(stage.base + address)
      expect(await overflow(page)).toBe(0)
      await page.close()
    }
  })
})
