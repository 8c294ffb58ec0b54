import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'

const sizes = [
  ['a desk', { width: 1280, height: 900 }, 'wide'],
  ['a phone', { width: 390, height: 800 }, 'narrow'],
] as const

describe.runIf(hasChromium).each(sizes)('charts in Chromium on %s', patient, (_, viewport, variant) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterAll(() => stage?.close())

  const shown = (page: Page) => page.locator('.figure svg.chart:visible')

  /** Texts of a drawing that stand on each other, as the browser has set them. */
  const overlaps = (page: Page): Promise<string[]> =>
    page.evaluate(`(() => {
      const svg = [...document.querySelectorAll('.figure svg')].find((one) => one.checkVisibility())
      const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()])
      const touch = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3
      return boxes.flatMap(([name, a], i) => boxes.slice(i + 1).flatMap(([other, b]) => (touch(a, b) ? [name + ' / ' + other] : [])))
    })()`) as Promise<string[]>

  test('the spectrum shows the variant that fits, and no text stands on another', async () => {
    const page = await stage.open('/issues/bridge', { viewport })
    expect(await shown(page).count()).toBe(1)
    expect(await shown(page).getAttribute('class')).toBe(`chart at-${variant}`)
    expect(await overlaps(page)).toEqual([])
  })

  test('a tap on a mark shows the quote that places it', async () => {
    const page = await stage.open('/issues/bridge', { viewport, hasTouch: true })
    await shown(page).locator('a[href="#at-mira-castellane"] rect').first().tap()
    await page.locator('#spot').waitFor()
    expect(await page.locator('#spot').textContent()).toContain('the bridge is the only honest answer to the ice')
    expect(await page.locator('#spot > div').getAttribute('class')).toBe('quote quoted')
    expect(new URL(page.url()).hash).toBe('')
  })

  test('the keyboard reaches each mark, shows its quote on focus, and Enter leads to it', async () => {
    const page = await stage.open('/issues/bridge', { viewport })
    const marks = shown(page).locator('a')
    expect(await marks.count()).toBe(3)
    await marks.first().focus()
    expect(await page.locator('#spot').textContent()).toContain('We will never build it')
    await page.keyboard.press('Tab')
    expect(await page.locator('#spot').textContent()).toContain('cut off three islands')
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#at-northwind-lines')
  })

  test('without scripts a mark leads to the quote, and the table and the snippet are there', async () => {
    const page = await stage.open('/issues/bridge', { viewport, javaScriptEnabled: false })
    await shown(page).locator('a[href="#at-bruno-okafor"] text').last().click()
    expect(new URL(page.url()).hash).toBe('#at-bruno-okafor')
    await page.locator('summary', { hasText: 'As a table' }).click()
    expect(await page.locator('.figures-table tbody th').allTextContents()).toEqual([
      'Bruno Okafor',
      'Northwind Lines',
      'Mira Castellane',
    ])
    await page.locator('a', { hasText: 'shown elsewhere' }).click()
    expect(await page.locator('textarea.snippet').inputValue()).toContain(`${stage.base}/embed/issues/bridge`)
    const width = (image: { naturalWidth: number }) => image.naturalWidth
    await expect.poll(() => page.locator('.preview').evaluate(width)).toBe(2560)
  })

  test('the network: chosen by the form without scripts, its names free of each other, its dots lead to speakers', async () => {
    const page = await stage.open('/network', { viewport, javaScriptEnabled: false })
    const fold = page.getByText('Kind of ties and filters')
    if (await fold.isVisible()) await fold.click()
    await page.locator('select[name=measure]').selectOption('conflict')
    await page.locator('input[name=threshold]').fill('0.2')
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(new URL(page.url()).searchParams.get('measure')).toBe('conflict')
    expect(await overlaps(page)).toEqual([])
    expect(await page.locator('.tie-table .tie.against').count()).toBeGreaterThan(0)
    await shown(page).locator('a').first().focus()
    await page.keyboard.press('Enter')
    await page.waitForURL('**/speakers/**')
  })

  test('a picture that is opened by itself has its colours, in both themes', async () => {
    const page = await stage.open('/healthz', { viewport })
    for (const [theme, paper] of [
      ['light', 'rgb(255, 253, 249)'],
      ['dark', 'rgb(21, 19, 26)'],
    ]) {
      await page.goto(`${stage.base}/issues/bridge.svg?theme=${theme}`)
      expect(await page.evaluate('getComputedStyle(document.querySelector(".paper")).fill')).toBe(paper)
    }
    expect(stage.faults).toEqual([])
  })

  test('a page of another origin shows the embedded view, and only that', async () => {
    const host = createServer((_req, res) =>
      res
        .setHeader('Content-Type', 'text/html')
        .end(
          `<!doctype html><title>Elsewhere</title><iframe name="seen" src="${stage.base}/embed/issues/bridge" width="100%" height="520"></iframe><iframe name="refused" src="${stage.base}/issues/bridge"></iframe>`,
        ),
    ).listen(0, '127.0.0.2')
    await once(host, 'listening')
    const page = await stage.open('/healthz', { viewport })
    await page.goto(`http://127.0.0.2:${(host.address() as AddressInfo).port}/`, { waitUntil: 'networkidle' })
    const seen = page.frame('seen')!
    expect(await seen.locator('h1').textContent()).toBe('The bridge')
    expect(await seen.locator('svg.chart:visible').count()).toBe(1)
    expect((await seen.locator('svg.chart:visible').boundingBox())!.width).toBeGreaterThan(250)
    expect(await page.frame('refused')!.locator('svg.chart').count()).toBe(0)
    const [opened] = await Promise.all([
      page.waitForEvent('popup'),
      seen.locator('a', { hasText: 'Open in Parallax' }).click(),
    ])
    await opened.waitForURL(`${stage.base}/issues/bridge`)
    host.closeAllConnections()
    host.close()
  })
})
