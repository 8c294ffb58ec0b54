import { readFileSync } from 'node:fs'
import { strFromU8, unzipSync } from 'fflate'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { preflight } from '../../src/export/cards/preflight.js'
import { doubtfulStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'

describe.runIf(hasChromium).each([
  [1280, true],
  [390, false],
] as const)('carrying quotes away in Chromium, %d px wide, scripts: %s', patient, (width, javaScriptEnabled) => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(await doubtfulStore())
  })
  afterAll(() => stage?.close())

  const open = (address: string) => stage.open(address, { viewport: { width, height: 900 }, javaScriptEnabled })

  /** The body of the Word file behind a link. */
  async function word(page: Page, name: string): Promise<string> {
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name }).click()])
    return strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!)
  }

  test('a debater finds a quote, collects it, and downloads a card file that passes its preflight', async () => {
    const page = await open('/search?q=ferry+repairs')
    await page.getByRole('link', { name: 'Collect', exact: true }).first().click()
    await page.getByLabel('Name of the new collection').fill('Round one')
    await page.getByLabel('Your note').fill('Free boats rot')
    await page.getByRole('button', { name: 'Put it there' }).click()
    await page.waitForURL('**/collections/round-one**')
    expect(await page.getByRole('link', { name: 'Back to where you were' }).getAttribute('href')).toBe(
      '/search?q=ferry+repairs',
    )
    await page.getByRole('link', { name: 'Debate cards' }).click()
    const xml = await word(page, 'Word file for Verbatim')
    const lines = [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([one]) =>
      [...one.matchAll(/<w:t[^>]*>(.*?)<\/w:t>/gs)].map(([, text]) => text).join(''),
    )
    expect(lines.slice(0, 4)).toEqual(['Round one', 'Free fares', 'Opposes', 'Free boats rot'])
    expect(lines).toHaveLength(6)
    const body = [{ text: lines[5]!, quoted: true, read: true }]
    const card = { hat: '', block: '', tag: lines[3]!, cite: [{ text: lines[4]!, cite: false }], body }
    expect(preflight(card).findings).toEqual([])
  })

  test('a briefer compares two people and downloads a brief', async () => {
    const page = await open('/compare?speaker=ada-lindqvist&speaker=bruno-okafor')
    await page.getByRole('link', { name: 'Brief', exact: true }).click()
    const xml = await word(page, 'Word')
    expect(xml).toContain('Ada Lindqvist and Bruno Okafor, face to face')
    expect(xml.match(/<w:footnoteReference /g)!.length).toBeGreaterThan(2)
  })

  test('items are moved, taken out and brought back', async () => {
    await stage.store.collections.make('Order', null, { who: 'Ines', why: null })
    const things = [1, 3, 4].map((quote) => ({ what: 'quote' as const, quote }))
    await stage.store.collections.add('order', things, null, { who: 'Ines', why: null })
    const page = await open('/collections/order')
    const shown = async () =>
      (await page.locator('.items .quote .words').allTextContents()).map((words) => words.trim().slice(0, 12))
    await page
      .getByRole('button', { name: /^Move down/ })
      .first()
      .click()
    expect(await shown()).toEqual(['“A ferry tha', '“Every fare ', '“We will nev'])
    await page
      .getByRole('button', { name: /^Take out/ })
      .first()
      .click()
    expect(await shown()).toEqual(['“Every fare ', '“We will nev'])
    await page.getByRole('button', { name: /^Undo ?: took out/ }).click()
    expect(await shown()).toEqual(['“A ferry tha', '“Every fare ', '“We will nev'])
  })
})
