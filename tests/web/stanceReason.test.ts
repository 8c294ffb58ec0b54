import request from 'supertest'
import { expect, test } from 'vitest'
import { codebook } from '../../seeds/codebook.js'
import type { Coder, Coding } from '../../src/domain.js'
import { read } from '../../src/pipeline.js'
import { openStore } from '../../src/store/open.js'
import { stanceReason } from '../../src/web/stanceReason.js'
import { appOver } from './fixture.js'

const reason = 'Names dependence on somebody else as a state to get out of.'

test.each<[string, Coder['kind'], string | null, Coding['position'], string | null]>([
  ['as the rule has it', 'rules', 'dependence-harms', 2, reason],
  ['milder than the rule has it', 'rules', 'dependence-harms', 1, reason],
  ['turned round', 'rules', 'dependence-harms', -1, null],
  ['no position', 'rules', 'dependence-harms', null, null],
  ['a rule that is gone', 'rules', 'of-old', 1, null],
  ['no rule', 'rules', null, 1, null],
  ['a person who names one', 'person', 'dependence-harms', 2, null],
])('%s', (_, kind, rule, position, expected) => {
  const coder = { id: 1, name: 'x', kind, reviews: false, limit: 0 }
  expect(stanceReason({ coder, rule, position })).toBe(expected)
})

test('a quote that a rule coded says why, in words', async () => {
  const store = await openStore(':memory:')
  await store.codebook.add(codebook, 'Ines', false)
  const none = { publisher: null, author: null, date: null, address: null, reportedFrom: null, statedWording: null }
  const text = '“Our models make the country less dependent on machines that stand abroad,” said Imra Voss, a chair.\n'
  await store.sources.add(read({ ...none, name: 'hall', title: 'A hall for AI', text }))
  const { text: page } = await request(appOver(store)).get('/quotes/1').set('Accept', 'text/html').expect(200)
  expect(page).toContain(`The rule’s reason: ${reason}`)
  await store.close()
})
