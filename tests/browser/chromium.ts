import { execFileSync } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium } from 'playwright-core'
import type { Store } from '../../src/store/contract.js'
import { appOver, fixtureStore } from '../web/fixture.js'

function which(name: string): string | undefined {
  try {
    return execFileSync('which', [name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim() || undefined
  } catch {
    return undefined
  }
}

const executablePath = process.env.CHROMIUM || which('chromium') || which('chromium-browser') || which('google-chrome')

/** Whether the browser tests can run. Without a Chromium they are left out and say so, except where CI=true demands them. */
export const hasChromium = executablePath !== undefined || process.env.CI === 'true'

/** A browser with the application over the fixture. */
export interface Stage {
  readonly browser: Browser
  readonly base: string
  close(): Promise<void>
}

const args =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync'

async function serve(store: Store): Promise<Server> {
  const server = appOver(store).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server
}

/** Starts Chromium and the application on a free port.
 * @throws Error where CI=true and there is no Chromium */
export async function openStage(): Promise<Stage> {
  if (executablePath === undefined) throw new Error('CI=true, but no Chromium was found')
  const store = await fixtureStore()
  const server = await serve(store)
  const browser = await chromium.launch({ executablePath, args: args.split(' ') })
  return {
    browser,
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async close() {
      await browser.close()
      server.closeAllConnections()
      server.close()
      await store.close()
    },
  }
}
