import { HtmlValidate } from 'html-validate'
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
  revisedAddresses,
  revisedStore,
} from './fixture.js'

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the text is written, not what it means.
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // Checkboxes of one name are one question with several answers.
    'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
    // Everything comes from this site, under an address made from its content.
    'require-sri': 'off',
  },
})

describe.each([
  ['after people were there', correctedStore, [...addresses, ...correctedAddresses]],
  ['after the codebook was edited', revisedStore, revisedAddresses],
  ['of a new dossier', emptyStore, emptyAddresses],
] as const)('%s', (_, open, all) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })
  afterAll(() => store.close())

  test.each(all)('%s is valid HTML', async (address) => {
    const { text } = await request(appOver(store)).get(address).set('Accept', 'text/html')
    const report = await validator.validateString(text)
    const faults = report.results.flatMap(({ messages }) => messages.map((m) => `${m.line}: ${m.ruleId}: ${m.message}`))
    expect(faults).toEqual([])
  })
})
