import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import type { Store } from '../../src/store/contract.js'
import { appOver } from '../web/fixture.js'
import { watch } from './faults.js'

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  } catch {
    return undefined
  }
}

/** For all that is tried in a browser: on a machine that is busy it now and then loses an event, and whoever waits for it waits for ever. What fails
 * twice has failed, and what was tried again is told of. */
export const patient = { retry: 1 }

const firstOf = (names: readonly string[]): string | undefined =>
  process.env.CHROMIUM || names.reduce<string | undefined>((found, name) => found ?? which(name), undefined)

// Chromium without windows, and without what they have beside their page, takes a quarter less time.
const withoutWindows = 'chromium-headless-shell'
const withWindows = ['chromium', 'chromium-browser', 'google-chrome']
const executablePath = firstOf([withoutWindows, ...withWindows])

/** The browser whose speed Lighthouse measures: the one that people have, where it is there. */
export const measuredPath = firstOf([...withWindows, withoutWindows])

/** Whether the browser tests can run. Without a Chromium they are left out and say so, except where CI=true demands them. */
export const hasChromium = executablePath !== undefined || process.env.CI === 'true'

// What the windows of a browser have beside their page costs more than most pages: suggestions in the address bar are pages
// of their own, two for each window. The other features are those that Playwright turns off, whose list this one replaces.
const off = [
  ...['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'],
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'LensOverlay'],
  ...['HttpsFirstBalancedModeAutoEnable', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AimEnabled'],
  ...['AvoidCorsURLLoaderRestartOnRedirect', 'TcpPortRandomizationWin', 'OptimizationHints', 'PreconnectToSearch'],
  'NetworkTimeServiceQuerying',
]

const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'
    .split(' ')
    .concat(`--disable-features=${off}`)

let browser: Promise<Browser> | undefined

/** The one browser of all browser tests, started when it is first asked for.
 * @throws Error where CI=true and there is no Chromium */
function theBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error('CI=true, but no Chromium was found')
  browser ??= chromium.launch({ executablePath, args })
  return browser
}

/** Ends the browser of all browser tests; whoever asks later gets another. */
export async function closeBrowser(): Promise<void> {
  const own = browser
  browser = undefined
  await (await own)?.close()
}

/** The application over a store, on a free port, with the browser before it. */
export interface Stage {
  readonly base: string
  readonly store: Store
  /** What has gone wrong so far on any of its pages. */
  readonly faults: readonly string[]
  /** A page of its own context, 1280 by 900 unless told otherwise, at an address. */
  open(address: string, options?: BrowserContextOptions): Promise<Page>
  close(): Promise<void>
}

/** Serves the application over a store. Its pages, the server and the store end with it. */
export async function openStage(store: Store): Promise<Stage> {
  const server = appOver(store).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const pages: Page[] = []
  const faults: string[] = []
  return {
    base,
    store,
    faults,
    async open(address, options = {}) {
      const context = await (await theBrowser()).newContext({ viewport: { width: 1280, height: 900 }, ...options })
      const page = await context.newPage()
      page.setDefaultTimeout(10_000)
      pages.push(page)
      watch(page, base, (fault) => faults.push(fault))
      await page.goto(base + address)
      return page
    },
    async close() {
      await Promise.all(pages.map((page) => page.context().close()))
      server.closeAllConnections()
      server.close()
      await store.close()
    },
  }
}
