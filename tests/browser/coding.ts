import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { fixtureStore } from '../web/fixture.js'
import { hasChromium, openStage, patient, type Stage } from './chromium.js'
import { faultsInAllViews, overflow } from './faults.js'

describe.runIf(hasChromium)('coding in Chromium', patient, () => {
  let stage: Stage
  beforeEach(async () => {
    stage = await openStage(await fixtureStore())
  })
  afterEach(async () => {
    await stage.close()
    expect(stage.faults).toEqual([])
  })

  /** A browser of its own in which somebody has given a name. */
  async function sitDown(name: string, address = '/review/code', options: BrowserContextOptions = {}): Promise<Page> {
    const page = await stage.open(address, options)
    await page.getByLabel('Your name').fill(name)
    await page.getByRole('button', { name: 'Begin' }).click()
    await page.locator('#statement').waitFor()
    return page
  }
  const words = (page: Page) => page.locator('#words').textContent()
  const saveWords = (page: Page) => page.locator('#save-words').textContent()
  const here = (page: Page) => page.locator('.issue.here .issue-name').textContent()
  const live = (page: Page) => page.locator('#live').textContent()
  const codedBy = async (name: string) => {
    const all = await Promise.all(
      (await stage.store.sources.list()).map(({ slug }) => stage.store.statements.ofSource(slug)),
    )
    return all.flat().filter(({ codings }) => codings.some(({ coder, current }) => coder.name === name && current))
  }

  /** Presses keys, and waits for the next statement. */
  async function decide(page: Page, keys: string): Promise<void> {
    const before = await words(page)
    for (const key of keys) await page.keyboard.press(key)
    await page.keyboard.press('Enter')
    await expect.poll(() => words(page)).not.toBe(before)
  }

  test('two people code ten quotes each by keyboard, compare, settle what they differ on, and the matrix changes', async () => {
    const ada = await sitDown('Runa')
    const began = Date.now()
    for (let i = 0; i < 10; i++) await decide(ada, i % 3 === 0 ? '4' : i % 3 === 1 ? '0' : '02')
    // Ten statements a minute must be possible: the program takes a small part of that.
    expect(Date.now() - began).toBeLessThan(20_000)
    expect(await codedBy('Runa')).toHaveLength(10)
    expect(await live(ada)).toContain('Saved.')

    const other = await sitDown('Teo')
    for (let i = 0; i < 10; i++) await decide(other, i % 3 === 0 ? '2' : i % 3 === 1 ? '0' : '02')
    const [hers, his] = [await codedBy('Runa'), await codedBy('Teo')]
    expect(his.map(({ id }) => id).sort()).toEqual(hers.map(({ id }) => id).sort())

    const differing = his.find(({ codings }) => {
      const on = (name: string) => codings.find((c) => c.coder.name === name && c.issue === 'fares')?.position
      return on('Runa') === 1 && on('Teo') === -1
    })!
    const speaker = differing.speaker!
    const mark = async () =>
      (await stage.store.stances.list({ speaker: speaker.slug })).find(({ issue }) => issue === 'fares')
    const before = await mark()
    expect(before!.disputed).toBeGreaterThan(0)
    await other.goto(`${stage.base}/?cell=${speaker.slug}/fares`)
    const cell = other.locator(`.matrix a.mark[href^="/cells/${speaker.slug}/fares"]`)
    const shown = await cell.textContent()

    await other.goto(`${stage.base}/agreement?coder=Runa&coder=Teo`)
    expect(await other.locator('.alphas').first().textContent()).toMatch(/Free fares/)
    const one = other.locator(`#d-${differing.group}-fares`)
    expect(await one.locator('.says').textContent()).toMatch(/Runa\s+supports[\s\S]*Teo\s+opposes/)
    await one.locator('summary', { hasText: 'Settle it' }).click()
    await one.locator('input[name=position][value="2"]').check()
    await one.getByLabel('Why').fill('She asks for it outright.')
    await one.getByRole('button', { name: 'Settle it so' }).click()
    await other.locator('.settled').first().waitFor()
    expect((await mark())!.disputed).toBe(before!.disputed - 1)

    await other.goto(`${stage.base}/`)
    expect(await cell.textContent()).not.toBe(shown)
  })

  test('the keys', async () => {
    const page = await sitDown('Runa', '/review/code?source=hearing')
    const first = await words(page)
    const press = (key: string) => page.keyboard.press(key)
    expect(await here(page)).toBe('Free fares')
    await press('j')
    expect(await here(page)).toBe('Night service')
    await press('k')
    await press('t')
    expect(await here(page)).toBe('The bridge')
    expect(await page.locator('.entry.here h3').textContent()).toBe('The bridge')
    expect(await page.locator('.entry:visible').count()).toBe(1)
    await press('5')
    expect(await here(page)).toBe('Clean engines')
    expect(await saveWords(page)).toBe('Save: strongly supports The bridge')
    expect(await live(page)).toBe('The bridge: Strongly supports. Now Clean engines.')
    await press('1')
    expect(await saveWords(page)).toBe('Save: strongly supports The bridge, strongly opposes Clean engines')
    await press('0')
    await press('Control+3')
    await press('Alt+3')
    expect(await saveWords(page)).toBe('Save: strongly supports The bridge')

    await press('r')
    await page.keyboard.type('5 nuns')
    expect(await page.locator('[name=why]').inputValue()).toBe('5 nuns')
    await press('Escape')
    expect(await page.evaluate('document.activeElement.id')).toBe('statement')
    await press('?')
    expect(await page.getByRole('dialog').isVisible()).toBe(true)
    await press('n')
    await press('Escape')
    expect(await words(page)).toBe(first)

    await press('Enter')
    await expect.poll(() => words(page)).not.toBe(first)
    expect(await page.evaluate('document.activeElement.id')).toBe('statement')
    const second = await words(page)
    await press('u')
    await expect.poll(() => words(page)).toBe(first)
    expect(await codedBy('Runa')).toEqual([])
    expect(await page.locator('.decided').textContent()).toContain('Taken back')
    await decide(page, '')
    expect(await words(page)).toBe(second)
    await press('n')
    await expect.poll(() => words(page)).not.toBe(second)
    await press('b')
    await expect.poll(() => words(page)).toBe(first)
    await page.goBack()
    await expect.poll(() => words(page)).not.toBe(first)

    await page.locator('#keys').uncheck()
    const now = await words(page)
    await press('4')
    await press('Enter')
    expect(await saveWords(page)).toBe('Save: says nothing on any issue')
    expect(await words(page)).toBe(now)
  })

  test.each(['e', null])('selected words decide, by key %s or by button', async (key) => {
    const page = await sitDown('Runa', '/review/code?speaker=bruno-okafor')
    await page.evaluate(`(() => {
      const text = document.querySelector('#words [data-start]').firstChild
      getSelection().setBaseAndExtent(text, 2, text, 12)
    })()`)
    if (key) await page.keyboard.press(key)
    else await page.getByRole('button', { name: 'take the selected ones' }).click()
    const marked = await page.locator('[name=words]').inputValue()
    expect(marked).toHaveLength(10)
    await decide(page, '2')
    const [statement] = await codedBy('Runa')
    const coding = statement!.codings.find(({ coder, position }) => coder.name === 'Runa' && position !== null)!
    const { text } = (await stage.store.sources.bySlug(statement!.source.slug))!
    expect(coding.evidence.map(({ start, end }) => text.slice(start, end))).toEqual([marked])
  })

  test('a decision that cannot be saved is told of, and nothing typed is lost', async () => {
    const page = await sitDown('Runa')
    await page.locator('[name=words]').fill('words of nobody')
    await page.locator('#statement').focus()
    await page.keyboard.press('4')
    await page.keyboard.press('Enter')
    expect(await page.getByRole('alert').textContent()).toContain('does not stand in this statement')
    expect(await page.locator('[name=words]').inputValue()).toBe('words of nobody')
    expect(await saveWords(page)).toBe('Save: supports Free fares')
  })

  test('nothing jumps from one statement to the next', async () => {
    const page = await sitDown('Runa')
    const places = () =>
      page.evaluate(
        `[...document.querySelectorAll('.issue, #save, .entries')].map((e) => Math.round(e.getBoundingClientRect().top + scrollY))`,
      )
    await decide(page, '4')
    const before = await places()
    for (const keys of ['', '05', '2']) {
      await decide(page, keys)
      expect(await places()).toEqual(before)
    }
  })

  test.each([1280, 390])('it is fit to be used by everybody, %d px wide', async (width) => {
    const page = await sitDown('Runa', '/review/code', { viewport: { width, height: 800 } })
    await page.locator('.segment', { hasText: 'Supports' }).first().click()
    await page.getByRole('button', { name: /^Save/ }).click()
    await expect.poll(() => codedBy('Runa').then(({ length }) => length)).toBe(1)
    await page.locator('#undo').waitFor()
    expect(await faultsInAllViews(page)).toEqual([])
    for (const narrow of [320, 360]) {
      await page.setViewportSize({ width: narrow, height: 600 })
      expect(await overflow(page)).toBe(0)
    }
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('#ask-help').click()
    expect(await faultsInAllViews(page)).toEqual([])
  })

  test('all of it works without scripts', async () => {
    const page = await sitDown('Runa', '/review/code', { javaScriptEnabled: false })
    expect(await page.locator('.entry:visible').count()).toBe(4)
    const first = await words(page)
    await page.locator('.segment', { hasText: 'Opposes' }).first().click()
    await page.getByRole('button', { name: /^Save and go on/ }).click()
    expect(await words(page)).not.toBe(first)
    await page.getByRole('button', { name: /^Undo/ }).click()
    expect(await words(page)).toBe(first)
    await page.getByRole('link', { name: 'Skip', exact: true }).click()
    expect(await words(page)).not.toBe(first)
    await page.getByRole('button', { name: /Others’ codings hidden/ }).click()
    expect(await page.locator('.voices').count()).toBe(4)
  })
})
