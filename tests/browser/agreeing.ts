import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { codeTogether, fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews } from './faults.js'

describe.runIf(hasChromium)('agreement in Chromium', patient, () => {
  let stage: Stage
  let page: Page
  beforeEach(async () => {
    const store = await fixtureStore()
    await codeTogether(store)
    stage = await openStage(store)
  })
  afterEach(async () => {
    await stage.close()
    expect(stage.faults).toEqual([])
  })

  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    page = await stage.open(address, options)
  }
  const here = () => page.url().slice(stage.base.length)
  const mark = async () => page.locator('.verdicts .mark .word').textContent()

  test('from a disputed cell to settling it by keyboard, to the matrix, and back', async () => {
    await open('/cells/ada-lindqvist/diesel')
    expect(await mark()).toContain('Disputed')
    await page.getByRole('link', { name: 'Settle what they differ on' }).click()
    expect(here()).toMatch(/^\/agreement\?open=\d+%2Fdiesel#d-\d+-diesel$/)
    const form = page.locator('.differing:target form')
    await form.getByLabel('Mixed').focus()
    expect(await faultsInAllViews(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    await page.keyboard.type('When they have proved themselves is a delay.')
    await page.keyboard.press('Tab')
    await page.keyboard.type('Ragna')
    await page.keyboard.press('Enter')
    await page.waitForURL(/open=\d+%2Fdiesel#d-/)
    expect(await page.locator('.differing:target .outcome-of').textContent()).toMatch(
      /Settled: opposes, by Ragna\. When they have proved themselves is a delay\./,
    )
    expect(await page.locator('.differing:target .says').textContent()).toMatch(/Ines\s+mixed[\s\S]*Olof\s+supports/)
    expect(await faultsInAllViews(page)).toEqual([])
    await page.goto(`${stage.base}/cells/ada-lindqvist/diesel`)
    expect(await mark()).toBe('Opposes')
    await page.goBack()
    await page.locator('.differing:target').getByRole('button', { name: /^Undo/ }).click()
    await page.goto(`${stage.base}/cells/ada-lindqvist/diesel`)
    expect(await mark()).toContain('Disputed')
  })

  test.each([1280, 390])('coders are chosen, %d px wide', async (width) => {
    await open('/agreement', { viewport: { width, height: 800 } })
    await page.getByLabel('rules (machine)').check()
    await page.getByRole('button', { name: 'Show' }).click()
    expect(here()).toBe('/agreement?coder=rules&coder=Ines&coder=Olof')
    await page.getByRole('link', { name: 'rules and Ines' }).click()
    expect(await page.getByRole('heading', { name: 'rules and Ines side by side' }).isVisible()).toBe(true)
    await page.locator('summary', { hasText: 'Case by case' }).click()
    await page.locator('summary', { hasText: 'How to read this' }).click()
    expect(await faultsInAllViews(page)).toEqual([])
  })

  test('codings are saved and brought in without scripts, and undone with one click', async () => {
    await open('/agreement', { javaScriptEnabled: false, acceptDownloads: true })
    const saving = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Save the codings of Olof' }).click()
    const file = await (await saving).path()
    const { readFile } = await import('node:fs/promises')
    const changed = (await readFile(file, 'utf8')).replace('"name":"Olof"', '"name":"Ragna"')
    await page.getByLabel(/^File of codings/).setInputFiles({
      name: 'ragna.jsonl',
      mimeType: 'application/jsonl',
      buffer: Buffer.from(changed),
    })
    await page.getByRole('button', { name: 'Bring them in' }).click()
    expect(await page.getByRole('status').textContent()).toBe('11 codings added, 0 were here already.')
    await page.getByRole('link', { name: 'See how far they agree' }).click()
    expect(await page.locator('.lede').textContent()).toMatch(/^How far Ines, Olof and Ragna agree/)
    await page.locator('a', { hasText: 'All codings of this statement' }).first().click()
    await page.locator('button', { hasText: 'Ragna coded' }).click()
    expect(here()).toMatch(/^\/quotes\/\d+#codings$/)
    expect(await page.locator('.history').first().textContent()).toMatch(
      /took back what was done to the coding of Ragna/,
    )
  })

  test('a file that is none is told of on the page', async () => {
    await open('/agreement')
    const buffer = Buffer.from('Dear board,')
    await page.getByLabel(/^File of codings/).setInputFiles({ name: 'letter.txt', mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: 'Bring them in' }).click()
    expect(await page.getByRole('alert').textContent()).toContain('This is no file of codings')
    expect(await faultsInAllViews(page)).toEqual([])
  })
})
