import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toQdc } from '../../src/codebook/qdc.js'
import { revisedStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews } from './faults.js'

describe.runIf(hasChromium)('the codebook in Chromium', patient, () => {
  let stage: Stage
  let page: Page
  beforeEach(async () => {
    stage = await openStage(await revisedStore())
  })
  afterEach(async () => {
    await stage.close()
    expect(stage.faults).toEqual([])
  })
  const open = async (address: string, options: BrowserContextOptions = {}): Promise<void> => {
    page = await stage.open(address, options)
  }
  const here = () => page.url().slice(stage.base.length)
  const field = (name: string) => page.locator(`[name=${name}]`).first()
  const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const issues = async () => (await stage.store.codebook.current())!.issues.map(({ id }) => id)

  test.each([true, false])('an issue is changed, retired and brought back; scripts: %s', async (javaScriptEnabled) => {
    await open('/codebook', { javaScriptEnabled })
    await page.getByRole('link', { name: 'Change or retire Boats by night' }).click()
    await field('proposition').fill('Ferries should run all night.')
    await field('text1').fill('Let them sail.')
    await field('position1').selectOption('supports')
    await page.getByLabel('Yes: earlier codings').check()
    await field('note').fill('All night is meant.')
    await field('who').fill('Ines')
    await press('Save as a new version')
    expect(here()).toBe('/codebook/versions/4')
    expect(await page.locator('#changes + div').textContent()).toContain('Ferries should run all night')

    await page.getByRole('link', { name: /to look at again/ }).click()
    await press(/^It still holds/)
    expect(here()).toBe('/codebook/again#codings')

    await page.goto(`${stage.base}/codebook/issues/night`)
    await page.locator('#retire + div textarea').fill('Settled.')
    await press('Retire this issue')
    expect(await issues()).toEqual(['bridge', 'fares'])
    await page.goto(`${stage.base}/issues/night`)
    await page.getByRole('link', { name: 'Bring it back' }).click()
    await page.getByLabel('Boats by night').check()
    await page.locator('#retired + div textarea').fill('Not settled after all.')
    await press('Bring it back')
    expect(await issues()).toEqual(['bridge', 'fares', 'night'])
  })

  test('a form from an older version keeps what was typed, and nothing is wrong with its page', async () => {
    await open('/codebook/issues/fares')
    await field('opposes').fill('Mine.')
    await page.getByLabel('No: it says').check()
    await field('note').fill('Clearer.')
    const book = (await stage.store.codebook.current())!
    const edited = book.issues.map((one) => (one.id === 'fares' ? { ...one, opposes: 'Theirs.' } : one))
    await stage.store.codebook.add({ ...book, issues: edited }, 'Olof', false)
    await press('Save as a new version')
    expect(await page.getByRole('alert').textContent()).toContain('The codebook is at version 4 by now')
    expect(await field('opposes').inputValue()).toBe('Mine.')
    expect(await page.locator('.meanwhile').textContent()).toContain('Theirs.')
    expect(await faultsInAllViews(page)).toEqual([])
    await press('Save as a new version')
    expect(here()).toBe('/codebook/versions/5')
  })

  test('a codebook is taken from a file, after a look at what it changes', async () => {
    await open('/codebook/import', { javaScriptEnabled: false })
    const book = (await stage.store.codebook.current())!
    const named = { ...book, issues: book.issues.map((one) => ({ ...one, name: `${one.name}, again` })) }
    const buffer = Buffer.from(toQdc(named))
    await field('file').setInputFiles({ name: 'c.qdc', mimeType: 'text/xml', buffer: Buffer.from('<a/>') })
    await press('Show what it changes')
    expect(await page.locator('.faults').textContent()).toContain('it begins with <a>, not <CodeBook>')
    await field('file').setInputFiles({ name: 'c.qdc', mimeType: 'text/xml', buffer })
    await press('Show what it changes')
    expect(await page.locator('.change h3').first().textContent()).toBe('Changed: The bridge, again')
    await field('note').fill('From the other laptop.')
    await press('Store as a new version')
    expect(here()).toBe('/codebook/versions/4')
    expect((await stage.store.codebook.current())!.issues).toEqual(named.issues)
  })

  test('the page of what a file changes has no faults', async () => {
    await open('/codebook/import')
    const book = (await stage.store.codebook.current())!
    const named = { ...book, issues: book.issues.map((one) => ({ ...one, proposition: `${one.proposition} Now.` })) }
    await field('text').fill(toQdc(named))
    await press('Show what it changes')
    expect(await faultsInAllViews(page)).toEqual([])
  })
})
