import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Finding {
  readonly id: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** The rules whose answer can change with the colour scheme alone. */
const ofColour = ['color-contrast', 'link-in-text-block']

// Evaluated as text, so that the page's own policy against scripts from elsewhere stays in force.
async function axeFindings(page: Page, rules?: readonly string[]): Promise<string[]> {
  const options = JSON.stringify({ resultTypes: ['violations'], ...(rules && { runOnly: rules }) })
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(axe)
  const found = (await page.evaluate(`axe.run(${options}).then((result) => result.violations)`)) as Finding[]
  return found.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary}`),
  )
}

/** How far a page reaches beyond the side of the window, in pixels, once what follows from its size has been drawn, or after
 * two seconds: a window that is not drawn for a while is given no frames. */
export const overflow = (page: Page): Promise<unknown> =>
  page.evaluate(`Promise.race([
    new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    new Promise((passed) => setTimeout(passed, 2000)),
  ]).then(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)`)

/** What axe finds, and what is cut off, on a page as it stands: light and dark, at 1280 and at 390 pixels. The page goes
 * back to how it was. In the dark only those rules run that can find anything else there. */
export async function faultsInAllViews(page: Page): Promise<string[]> {
  const size = page.viewportSize()
  const faults: string[] = []
  for (const width of [1280, 390]) {
    await page.setViewportSize({ width, height: 900 })
    if ((await overflow(page)) !== 0) faults.push(`cut off at ${width} px`)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const found = await axeFindings(page, colorScheme === 'dark' ? ofColour : undefined)
      faults.push(...found.map((fault) => `${colorScheme}, ${width} px: ${fault}`))
    }
  }
  await page.emulateMedia({ colorScheme: null })
  if (size) await page.setViewportSize(size)
  return faults
}

/** Tells of what goes wrong on a page from now on: faults of scripts, warnings, and whatever it asks of other places. */
export function watch(page: Page, base: string, tell: (fault: string) => void): void {
  page.on('pageerror', (error) => tell(`script: ${error.message}`))
  page.on('console', (message) => {
    const isAnswer = /Failed to load resource.*\b(400|404)\b/.test(message.text())
    if (['error', 'warning'].includes(message.type()) && !isAnswer) tell(`console: ${message.text()}`)
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(base)) tell(`elsewhere: ${request.url()}`)
  })
}
