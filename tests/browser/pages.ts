import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addresses,
  correctedAddresses,
  correctedStore,
  emptyAddresses,
  emptyStore,
  foldedAddresses,
  foldedStore,
  longNamesAddresses,
  longNamesStore,
  revisedAddresses,
  revisedStore,
} from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews, overflow } from './faults.js'

// Said here alone, so that it is said once.
if (!hasChromium) console.warn('The browser tests are left out: no Chromium was found (set CHROMIUM to its path).')

// What is folded away is looked at as well: all of it at once, also where one closes when another opens.
const unfold = (page: Page) =>
  page.evaluate(`for (const part of document.querySelectorAll('details')) {
    part.removeAttribute('name')
    part.open = true
  }`)

describe.runIf(hasChromium)('every page in Chromium', patient, () => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await openStage(await correctedStore())
    page = await stage.open('/healthz')
  })
  afterAll(() => stage?.close())

  test.each([...addresses, ...correctedAddresses])(
    '%s: nothing for axe, no fault, nothing cut off',
    async (address) => {
      await page.goto(stage.base + address)
      expect(await faultsInAllViews(page)).toEqual([])
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 256 })
        expect(await overflow(page)).toBe(0)
      }
      expect(stage.faults).toEqual([])
    },
  )

  test.each([
    ...['/quotes/5', '/quotes/14', '/sources/letters', '/speakers/mira-castellane', '/cells/bruno-okafor/fares'],
    ...['/?kind=direct&sort=disputed', '/network?measure=conflict', '/export?reviewed=1'],
  ])('%s with everything unfolded', async (address) => {
    await page.goto(stage.base + address)
    await unfold(page)
    expect(await faultsInAllViews(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await overflow(page)).toBe(0)
  })
})

describe.runIf(hasChromium).each([
  ['after the codebook was edited', revisedStore, revisedAddresses],
  ['of a new dossier', emptyStore, emptyAddresses],
  ['with an organisation and its officer', foldedStore, foldedAddresses],
  ['with names of any length', longNamesStore, longNamesAddresses],
] as const)('every page in Chromium %s', patient, (_, store, all) => {
  let stage: Stage
  let page: Page
  beforeAll(async () => {
    stage = await openStage(await store())
    page = await stage.open('/healthz')
  })
  afterAll(() => stage?.close())

  test.each(all)('%s: nothing for axe, no fault, nothing cut off, with everything unfolded', async (address) => {
    await page.goto(stage.base + address)
    await unfold(page)
    expect(await faultsInAllViews(page)).toEqual([])
    for (const width of [320, 360]) {
      await page.setViewportSize({ width, height: 256 })
      expect(await overflow(page)).toBe(0)
    }
    expect(stage.faults).toEqual([])
  })
})
