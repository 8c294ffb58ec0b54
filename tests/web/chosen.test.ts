import { expect, test } from 'vitest'
import { chosenIn } from '../../src/web/chosen.js'

const picker = (...picked: string[]) => ({
  ...{ name: 'speaker', label: 'Speakers', chosen: picked.length === 1 ? picked[0]! : `${picked.length} speakers` },
  options: ['Ada', 'Bruno', 'Mira'].map((name) => ({ value: name, label: name, selected: picked.includes(name) })),
})
const select = (name: string, label: string, value: string, ...values: string[]) => ({
  ...{ name, label },
  options: ['', ...values].map((one) => ({ value: one, label: one || 'any', selected: one === value })),
})
const box = (name: string, on: boolean) => ({ name, label: `Only ${name}`, on, hint: '3 cells change' })

test.each([
  [
    'nothing',
    { speakers: picker(), selects: [select('kind', 'Quotes', '', 'direct')], switches: [box('x', false)] },
    {},
    [],
  ],
  [
    'everything, in the order of the form',
    {
      speakers: picker('Ada'),
      selects: [select('kind', 'Quotes', 'direct', 'direct', 'mixed'), select('from', 'From', '', '2031')],
      switches: [box('reviewed', true), box('unaltered', false)],
    },
    { speaker: 'Ada', kind: 'direct', reviewed: '1' },
    [
      ['Speakers: Ada', '/here?kind=direct&reviewed=1'],
      ['Quotes: direct', '/here?speaker=Ada&reviewed=1'],
      ['Only reviewed', '/here?speaker=Ada&kind=direct'],
    ],
  ],
  [
    'several speakers, and an order that stays',
    { speakers: picker('Ada', 'Mira'), selects: [], switches: [] },
    { speaker: 'Ada,Mira', sort: 'disputed' },
    [['Speakers: 2 speakers', '/here?sort=disputed']],
  ],
  [
    'a form without speakers',
    { selects: [select('kind', 'Quotes', 'mixed', 'mixed')], switches: [] },
    { kind: 'mixed' },
    [['Quotes: mixed', '/here']],
  ],
])('what is chosen can be taken back: %s', (_, form, given, expected) => {
  expect(chosenIn(form, '/here', given as Record<string, string>).map(({ label, href }) => [label, href])).toEqual(
    expected,
  )
})
