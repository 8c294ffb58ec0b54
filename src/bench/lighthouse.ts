/** Has Lighthouse look at every page of the seeds:  npm run bench -- lighthouse [desk|phone]
 * On a desk and on a phone, or on one of them, in an installed Chromium (`CHROMIUM` says which where there are several). On a busy machine the performance
 * comes out too low. */
import type { Result } from 'lighthouse'
import { createApp } from '../app.js'
import { readConfig } from '../config.js'
import { importQueue } from '../imports/queue.js'
import { seedIfEmpty } from '../seed.js'
import { fetchPage } from '../sources/address.js'
import { openStore } from '../store/open.js'
import { listening } from './visitor.js'

/** What Lighthouse gives a page, 0..100 each. */
export interface Scores {
  readonly performance: number
  readonly accessibility: number
  readonly bestPractices: number
  /** What cost something, by the names of its audits. */
  readonly faults: readonly string[]
}

const devices = ['desk', 'phone'] as const
export type Device = (typeof devices)[number]

/** A browser that Lighthouse looks at pages with. */
export interface Inspector {
  scores(address: string, device: Device): Promise<Scores>
  leave(): Promise<void>
}

// Pages that come whole from the server have nothing more to wait for.
const quick = {
  ...{ pauseAfterFcpMs: 0, pauseAfterLoadMs: 0, networkQuietThresholdMs: 250, cpuQuietThresholdMs: 250 },
  ...{ disableFullPageScreenshot: true, logLevel: 'silent' as const },
}
const categories = ['performance', 'accessibility', 'best-practices']

function scoresOf({ categories: found, audits }: Result): Scores {
  const score = (id: string): number => Math.round(100 * (found[id]?.score ?? 0))
  const weighed = Object.values(found).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0))
  return {
    ...{ performance: score('performance'), accessibility: score('accessibility') },
    bestPractices: score('best-practices'),
    faults: weighed.map(({ id }) => id).filter((id) => (audits[id]?.score ?? 1) < 0.9),
  }
}

/** Starts a browser: the one at a path, or one that is found. Lighthouse is needed here alone, so it is loaded here.
 * @throws Error where no Chromium is installed */
export async function inspector(chromium = process.env.CHROMIUM): Promise<Inspector> {
  const [{ default: lighthouse, desktopConfig }, { launch }] = await Promise.all([
    import('lighthouse'),
    import('chrome-launcher'),
  ])
  const chrome = await launch({
    ...(chromium ? { chromePath: chromium } : {}),
    chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'],
  })
  const look = async (address: string, device: Device): Promise<Result> => {
    const flags = { port: chrome.port, onlyCategories: categories, ...quick }
    const found = await lighthouse(address, flags, device === 'desk' ? desktopConfig : undefined)
    if (!found) throw new Error(`Lighthouse said nothing of ${address}`)
    return found.lhr
  }
  return {
    async scores(address, device) {
      let found = await look(address, device)
      // A trace that was not recorded is no answer; Lighthouse asks to be run again.
      for (let again = 0; found.runtimeError && again < 2; again++) found = await look(address, device)
      if (found.runtimeError) throw new Error(`${address}: ${found.runtimeError.message}`)
      return scoresOf(found)
    },
    leave: async () => chrome.kill(),
  }
}

const addresses = [
  ...['/', '/?cell=openai/sovereignty', '/?transpose=1', '/?notes=1', '/cells/openai/sovereignty', '/compare'],
  ...['/compare?speaker=openai&speaker=scott-bessent', '/issues', '/issues/sovereignty', '/network', '/speakers'],
  ...['/speakers/openai', '/sources', '/sources/stargate-abroad', '/quotes/1', '/search', '/search?q=power', '/review'],
  ...['/agreement', '/codebook', '/collections', '/import', '/export', '/method', '/api', '/embed/matrix'],
]

/** Prints the scores of every page, and what cost something.
 * @param only where it is looked at, else on both */
export async function benchLighthouse(only?: string): Promise<void> {
  const store = await openStore(':memory:')
  await seedIfEmpty(store)
  const app = createApp({ store, config: readConfig({}), imports: importQueue(store, fetchPage) })
  const lens = await inspector()
  try {
    console.log('performance, accessibility, best practices')
    await listening(app, async (port) => {
      for (const device of devices.filter((one) => only === undefined || one === only))
        for (const address of addresses) {
          const { performance, accessibility, bestPractices, faults } = await lens.scores(
            `http://127.0.0.1:${port}${address}`,
            device,
          )
          const figures = [performance, accessibility, bestPractices].map((score) => String(score).padStart(4)).join('')
          console.log(`${device.padEnd(6)}${figures}  ${address}${faults.length > 0 ? `  (${faults.join(', ')})` : ''}`)
        }
    })
  } finally {
    await lens.leave()
    await store.close()
  }
}
