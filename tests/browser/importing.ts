import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, type Stage } from './chromium.js'
import { faultsInAllViews, watch } from './faults.js'

const folder = mkdtempSync(join(tmpdir(), 'parallax-'))
const files = {
  'gale.txt': 'Gale\n\n“Stay at home,” said Eve Harbour of the coast guard.\n',
  'broken.txt': Buffer.from([1, 0, 2]),
}
for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)

describe.runIf(hasChromium)('handing sources in, in Chromium', () => {
  let stage: Stage
  let page: Page
  let faults: string[]
  beforeEach(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterEach(async () => {
    await stage.close()
    expect(faults).toEqual([])
  })
  const here = () => page.url().slice(stage.base.length)
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()

  test.each([true, false])(
    'files are looked at and kept, deleted and brought back; scripts: %s',
    async (javaScriptEnabled) => {
      page = await stage.open('/sources', { javaScriptEnabled })
      faults = watch(page, stage.base)
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
})
