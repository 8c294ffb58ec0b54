import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews, overflow } from './faults.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-'))
const files = {
  'gale.txt': 'Gale\n\n“Stay at home,” said Eve Harbour of the coast guard.\n',
  'broken.txt': Buffer.from([1, 0, 2]),
}
const table = [
  'Name;Words;Where;When;Topic;Side',
  'Runa Feld;We sail at dawn.;Winds;2031-05-02;Night boats;2',
  'Bo Marsh;Never.;Winds;2031-05-02;Night boats;-1',
  ';Who said this?;Winds;;;',
].join('\n')
writeFileSync(join(folder, 'quotes.csv'), table)
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)

describe.runIf(hasChromium)('handing sources in, in Chromium', patient, () => {
  let stage: Stage
  let page: Page
  beforeEach(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterEach(async () => {
    await stage.close()
    expect(stage.faults).toEqual([])
  })
  const here = () => page.url().slice(stage.base.length)
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()

  test.each([true, false])(
    'files are looked at and kept, deleted and brought back; scripts: %s',
    async (javaScriptEnabled) => {
      page = await stage.open('/sources', { javaScriptEnabled })
      await page.getByRole('link', { name: 'Add sources' }).click()
      expect(here()).toBe('/import')
      await page.locator('input[type=file]').setInputFiles(Object.keys(files).map((name) => join(folder, name)))
      await press('Read these files')
      await page.waitForURL('**/import/1')
      for (let tries = 0; (await page.getByText('To decide').count()) === 0 && tries < 40; tries++) {
        await page.waitForTimeout(250)
        if (!javaScriptEnabled) await page.reload()
      }
      expect(await page.getByText('broken.txt is a binary file, not text.').count()).toBe(1)
      if (javaScriptEnabled) expect(await faultsInAllViews(page)).toEqual([])

      await page.getByRole('link', { name: 'Gale' }).click()
      expect(await page.locator('.found-quotes .name').allTextContents()).toEqual(['Eve Harbour'])
      if (javaScriptEnabled) expect(await faultsInAllViews(page)).toEqual([])
      await page.getByLabel('Publisher').fill('The Sound Courier')
      await press('Keep this source')
      for (let tries = 0; (await page.getByText('Kept', { exact: true }).count()) === 0 && tries < 40; tries++) {
        await page.waitForTimeout(250)
        if (!javaScriptEnabled) await page.reload()
      }
      await page.getByRole('link', { name: 'Gale' }).click()
      expect(here()).toBe('/sources/gale')
      expect(await page.locator('.lede').textContent()).toBe('The Sound Courier')

      await page.locator('summary', { hasText: 'Delete it' }).click()
      await press('Delete this source')
      expect(await page.getByText('This source was deleted.').count()).toBe(1)
      expect((await stage.store.sources.list()).map(({ slug }) => slug)).not.toContain('gale')
      await press('Bring it back')
      expect((await stage.store.sources.list()).map(({ slug }) => slug)).toContain('gale')
    },
  )

  test('a word without an end reaches beyond no page', async () => {
    page = await stage.open('/import')
    const word = `W${'o'.repeat(400)}`
    await page.getByLabel('Text', { exact: true }).fill(`${word}\n\n“${word},” said Eve Harbour of the coast guard.`)
    await press('Read this text')
    await page.locator('.found-quotes').waitFor()
    expect(await faultsInAllViews(page)).toEqual([])
  })

  test.each([true, false])(
    'of a table it is said what its columns hold, before its quotes are kept; scripts: %s',
    async (javaScriptEnabled) => {
      page = await stage.open('/', { javaScriptEnabled, viewport: { width: 1280, height: 900 } })
      await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Import' }).click()
      await page.locator('input[type=file]').setInputFiles(join(folder, 'quotes.csv'))
      await press('Read these files')
      await page.waitForURL('**/import/1')
      const found = page.getByText('Say what its columns hold.')
      for (let tries = 0; (await found.count()) === 0 && tries < 40; tries++) {
        await page.waitForTimeout(250)
        if (!javaScriptEnabled) await page.reload()
      }
      await page.getByRole('link', { name: 'quotes.csv' }).click()
      expect(await page.getByText('Row 4 names no speaker.').count()).toBe(1)
      expect(await page.getByLabel('Title of the source').inputValue()).toBe('')
      await page.getByLabel('Title of the source').selectOption({ label: 'Where (Winds)' })
      await page.getByLabel(/^Who coded/).fill('Ines')
      await page.getByLabel('“Night boats” is').selectOption({ index: 1 })
      await press('Show what that gives')
      expect(await page.locator('.table-preview tbody tr').allTextContents()).toEqual([
        expect.stringMatching(/^\s*2Runa Feld\s*“We sail at dawn\.”Winds, 2 May 2031.*: strongly supports/),
        expect.stringMatching(/^\s*3Bo Marsh\s*“Never\.”Winds, 2 May 2031.*: opposes/),
      ])
      if (javaScriptEnabled) {
        expect(await faultsInAllViews(page)).toEqual([])
        await page.setViewportSize({ width: 320, height: 256 })
        expect(await overflow(page)).toBe(0)
      }
      await press('Keep 2 quotes')
      await page.waitForURL('**/import/1')
      const kept = () => page.locator('.item.stored').count()
      for (let tries = 0; (await kept()) < 2 && tries < 40; tries++) {
        await page.waitForTimeout(250)
        if (!javaScriptEnabled) await page.reload()
      }
      await page.getByRole('link', { name: 'Quotes from ‘Winds’' }).click()
      expect(here()).toBe('/sources/quotes-from-winds')
      if (javaScriptEnabled) expect(await faultsInAllViews(page)).toEqual([])
      const [quote] = await stage.store.quotes.withWords(['We sail at dawn.'])
      expect(quote).toMatchObject({ checked: 'unchecked', speaker: { name: 'Runa Feld' } })
    },
  )
})
