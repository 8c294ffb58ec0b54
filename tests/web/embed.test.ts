import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { addresses, appOver, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await fixtureStore()
  app = appOver(store)
})
afterAll(() => store.close())

const escapedPattern = (text: string): string => text.replace(/[.?+*]/g, '\\$&')
const get = (address: string) => request(app).get(address).set('Accept', 'text/html')

describe.each([
  ['/embed/matrix', '/', 'Ferries of the Inner Sound'],
  ['/embed/matrix?unaltered=1', '/?unaltered=1', 'altered wording left out'],
  ['/embed/issues/bridge', '/issues/bridge', 'A fixed bridge should replace'],
  ['/embed/cells/bruno-okafor/fares', '/cells/bruno-okafor/fares', 'Bruno Okafor on Free fares'],
  [
    '/embed/compare?speaker=bruno-okafor,mira-castellane',
    '/compare?speaker=bruno-okafor,mira-castellane',
    'Bruno Okafor and Mira Castellane, face to face',
  ],
  ['/embed/network', '/network', 'Who stands with whom'],
])('%s', (address, back, words) => {
  test('may be framed by anybody, asks nothing and leads back', async () => {
    const { headers, text } = await get(address).set('Cookie', 'parallax-name=Ines').expect(200)
    expect(headers['content-security-policy']).toContain('frame-ancestors *')
    expect(headers['content-security-policy']).toContain("form-action 'none'")
    expect(headers['content-security-policy']).not.toContain('script-src')
    expect(headers['x-frame-options']).toBeUndefined()
    expect(headers['set-cookie']).toBeUndefined()
    expect(text).not.toMatch(/<(script|form|input|button|nav|iframe)\b/)
    expect(text).not.toContain('Ines')
    expect(text).toContain(words)
    expect(text).toContain(`<a href="${back}" target="_blank" rel="noopener">Open in Parallax</a>`)
    expect(text.match(/<svg [^>]*role="img"/g)).toHaveLength(4)
  })

  test('its page leads to what to copy', async () => {
    const { text: page } = await get(back).expect(200)
    const share = `/share${address.slice('/embed'.length)}`
    expect(page).toContain(`<a href="${share}">shown elsewhere</a>`)
    const { text } = await get(share).expect(200)
    expect(text).toMatch(new RegExp(`&lt;iframe src=&#34;http://127\\.0\\.0\\.1:\\d+${escapedPattern(address)}&#34;`))
    expect(text).toMatch(new RegExp(`value="http://127\\.0\\.0\\.1:\\d+${escapedPattern(back)}"`))
    for (const [, href] of text.matchAll(/<a href="([^"]+)" download>/g))
      await get(href!.replaceAll('&amp;', '&')).expect(200)
    expect(text.match(/ download>/g)).toHaveLength(4)
  })
})

test.each(addresses.filter((address) => !address.startsWith('/embed/')))('%s may not be framed', async (address) => {
  const { headers } = await get(address)
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
})

test.each([
  ['/embed/speakers', 404],
  ['/embed/nowhere', 404],
  ['/share/speakers', 404],
  ['/embed/matrix?wording=purple', 400],
])('%s answers %d', async (address, status) => {
  await get(address).expect(status)
})
