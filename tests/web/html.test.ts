import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import {
  addresses,
  appOver,
  correctedAddresses,
  correctedStore,
  emptyAddresses,
  emptyStore,
  foldedAddresses,
  foldedStore,
  revisedAddresses,
  revisedStore,
} from './fixture.js'
import { faultsOf } from './validator.js'

describe.each([
  ['after people were there', correctedStore, [...addresses, ...correctedAddresses]],
  ['after the codebook was edited', revisedStore, revisedAddresses],
  ['of a new dossier', emptyStore, emptyAddresses],
  ['with an organisation and its officer', foldedStore, foldedAddresses],
] as const)('%s', (_, open, all) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => store.close())

  test.each(all)('%s is valid HTML', async (address) => {
    const { text } = await request(appOver(store)).get(address).set('Accept', 'text/html')
    expect(await faultsOf(text)).toEqual([])
  })
})
