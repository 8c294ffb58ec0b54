import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openArchive } from '../../src/archive/read.js'
import { openStore } from '../../src/store/open.js'
import { refill } from '../../src/store/refill.js'
import { freshFolder } from '../cli/program.js'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'

describe.runIf(hasChromium)('citing and exporting in Chromium', patient, () => {
  let stage: Stage
  beforeAll(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterAll(() => stage?.close())

  test('a button copies a citation with its italics, as text and as HTML, and nothing else', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const page = await stage.open('/quotes/7', { permissions })
    await page.getByRole('button', { name: 'Copy: Feld, R. (2031, March 4)' }).click()
    await page.getByRole('button', { name: 'Copy: Feld, R. (2031, March 4)' }).getByText('Copied').waitFor()
    const read = (type: string) =>
      page.evaluate(`navigator.clipboard.read().then(([item]) => item.getType('${type}')).then((blob) => blob.text())`)
    const text =
      'Feld, R. (2031, March 4). Harbour board hears from the towns. The Sound Courier. https://example.org/hearing'
    expect(await read('text/plain')).toBe(text)
    expect(await read('text/html')).toContain('<i>The Sound Courier</i>')
    expect(stage.faults).toEqual([])
  })

  test('without scripts a citation is text that one click selects', async () => {
    const page = await stage.open('/quotes/7', { javaScriptEnabled: false })
    expect(await page.locator('.citing button').count()).toBe(0)
    const look = await page.evaluate(`getComputedStyle(document.querySelector('.citing .copied')).userSelect`)
    expect(look).toBe('all')
  })

  test('structured data stand in the page and break no rule of its own', async () => {
    const page = await stage.open('/healthz')
    await page.goto(`${stage.base}/quotes/7`)
    const about = await page.locator('script[type="application/ld+json"]').textContent()
    expect(JSON.parse(about!).creator.name).toBe('Mira Castellane')
    expect(stage.faults).toEqual([])
  })

  test('a filter is chosen without scripts, and the file is what it leaves', async () => {
    const page = await stage.open('/export', { javaScriptEnabled: false })
    await page.locator('select[name=wording]').selectOption('altered')
    await page.getByRole('button', { name: 'Apply' }).click()
    expect(await page.locator('.lede').textContent()).toBe('What is taken: 3 quotes by 2 speakers from 1 source.')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'CSV of Quotes' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('ferries-of-the-inner-sound-quotes.csv')
  })
  test('everything in one file is downloaded, and makes the same dossier', async () => {
    const page = await stage.open('/export', { javaScriptEnabled: false })
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Zip of everything' }).click(),
    ])
    expect(download.suggestedFilename()).toBe('ferries-of-the-inner-sound-everything.zip')
    const archive = await openArchive(await download.path())
    const database = join(freshFolder(), 'again.sqlite')
    await refill(database, archive).finally(() => archive.close())
    const again = await openStore(database)
    expect(await again.stances.list()).toEqual(await stage.store.stances.list())
    await again.close()
  })
})
