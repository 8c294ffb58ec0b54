import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Device, type Inspector, inspector, type Scores } from '../../src/bench/lighthouse.js'
import type { Store } from '../../src/store/contract.js'
import { appOver, correctedStore } from '../web/fixture.js'
import { hasChromium, measuredPath, patient } from './chromium.js'

const bar = 95
/** What else runs on the machine makes a page look slow, never quick: the best of so many is what it can do. */
const attempts = 3

describe.runIf(hasChromium)('Lighthouse', patient, () => {
  let store: Store
  let server: Server
  let lens: Inspector
  let base: string
  beforeAll(async () => {
    store = await correctedStore()
    server = appOver(store).listen(0, '127.0.0.1')
    await once(server, 'listening')
    base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    lens = await inspector(measuredPath)
  })
  afterAll(async () => {
    await lens?.leave()
    server?.closeAllConnections()
    server?.close()
    await store?.close()
  })

  async function best(address: string, device: Device): Promise<Scores> {
    const scores = await lens.scores(base + address, device)
    for (let again = 1; again < attempts && scores.performance < bar; again++) {
      const next = await lens.scores(base + address, device)
      if (next.performance > scores.performance) return { ...scores, performance: next.performance }
    }
    return scores
  }

  // The largest pages; `npm run bench -- lighthouse` looks at all.
  test.each<[Device, string]>([
    ['desk', '/'],
    ['desk', '/compare?speaker=ada-lindqvist&speaker=bruno-okafor'],
    ['desk', '/issues/bridge'],
    ['desk', '/network'],
    ['phone', '/'],
    ['phone', '/speakers/bruno-okafor'],
  ])('%s %s: 95 or more', { timeout: 120_000 }, async (device, address) => {
    const { performance, accessibility, bestPractices, faults } = await best(address, device)
    const found = { performance, accessibility, bestPractices }
    const low = Object.entries(found).filter(([, score]) => score < bar)
    expect(low, faults.join(', ')).toEqual([])
  })
})
