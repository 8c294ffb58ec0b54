import { expect, test } from 'vitest'
import { namesIn, type Said } from './support.js'

const named = (text: string, said: readonly Said[]) => namesIn(text, said).map(({ name, kind }) => [name, kind])

test.each<[string, string, readonly Said[], readonly (readonly [string | null, string])[]]>([
  [
    'the company',
    'Larkmoor Energy opened a plant. “One,” the company said.',
    [['One', 'the company']],
    [['Larkmoor Energy', 'organisation']],
  ],
  [
    'the companies',
    'Larkmoor Energy and Halden Mills merged, creating what the companies called “one.”',
    [['one', 'the companies']],
    [['Larkmoor Energy and Halden Mills', 'organisation']],
  ],
  [
    'companies of which no two were named together',
    'Larkmoor Energy met Halden Mills. “One,” the companies said.',
    [['One', 'the companies']],
    [['the companies', 'unnamed']],
  ],
  [
    'a shortened name',
    'Larkmoor Energy opened a plant. “One,” Larkmoor said.',
    [['One', 'Larkmoor']],
    [['Larkmoor Energy', 'organisation']],
  ],
  [
    'it',
    'Larkmoor Energy opened a plant. In a filing it said “One.”',
    [['One', 'it']],
    [['Larkmoor Energy', 'organisation']],
  ],
  [
    'an abbreviation',
    'The Quarry Safety Board (QSB) met. “One,” the QSB said.',
    [['One', 'the QSB']],
    [['Quarry Safety Board', 'organisation']],
  ],
  [
    'a sort of organisation',
    'Larkmoor Energy quarrelled with the Alliance of Millers, a trade body. “One,” the alliance said.',
    [['One', 'the alliance']],
    [['Alliance of Millers', 'organisation']],
  ],
  [
    'a long name',
    '“One,” the Center for Mills and Water Studies said.',
    [['One', 'the Center for Mills and Water Studies']],
    [['Center for Mills and Water Studies', 'organisation']],
  ],
  [
    'a document with its author',
    'Mills are dying, says a report by the Halden Institute. “One,” the report says. It calls this “two.”',
    [
      ['One', 'the report'],
      ['two', 'It'],
    ],
    [
      ['Halden Institute', 'organisation'],
      ['Halden Institute', 'organisation'],
    ],
  ],
  [
    'a memo written by somebody',
    'The memo, which was written by its head of safety, Tilda Quorley, is short. “One,” it reads.',
    [['One', 'it']],
    [['Tilda Quorley', 'person']],
  ],
  [
    'somebody else’s website',
    'Larkmoor Energy is hiring. “One,” the company’s website says.',
    [['One', 'the company’s website']],
    [['Larkmoor Energy', 'organisation']],
  ],
  [
    'a named body',
    '“One,” the Quorley campaign said.',
    [['One', 'the Quorley campaign']],
    [['Quorley campaign', 'organisation']],
  ],
  [
    'an unnamed source',
    '“One,” said a senior official.',
    [['One', 'a senior official']],
    [['a senior official', 'unnamed']],
  ],
  [
    'the unnamed source again',
    'A ministry source spoke. “One,” a ministry source said. “Two,” he added.',
    [
      ['One', 'a ministry source'],
      ['Two', 'he'],
    ],
    [
      ['a ministry source', 'unnamed'],
      ['a ministry source', 'unnamed'],
    ],
  ],
  ['a crowd', 'Critics say it is “one.”', [['one', 'Critics']], [['critics', 'unnamed']]],
  [
    'the name right before a relative pronoun',
    'He quoted the Halden Police Department, which called it “one.”',
    [['one', 'which']],
    [['Halden Police Department', 'organisation']],
  ],
])('%s', (_, text, said, expected) => expect(named(text, said)).toEqual(expected))

test('the author speaks for “I”', () => {
  const text = 'The mill must go.\nI have long said that it stinks.'
  const [got] = namesIn(text, [['it stinks', 'I']], { author: 'Tilda Quorley' })
  expect([got!.name, got!.rule]).toEqual(['Tilda Quorley', 'first-person-author'])
})

test('a name whose words were swapped is read through, in doubt', () => {
  const [got] = namesIn('The group was called “one,” the Monetary Occasions reported.', [
    ['one', 'the Monetary Occasions'],
  ])
  expect([got!.name, got!.rule]).toEqual(['Financial Times', 'altered-name'])
  expect(got!.confidence).toBeLessThan(0.6)
})

test.each([
  ['the paper', '“Costs rise,” the Monetary Occasions wrote. “Two,” the paper added.'],
  ['it', 'The Monetary Occasions met readers. In a letter it said “Two.”'],
])('an altered name is read through from %s as well, and stays in doubt', (mention, text) => {
  const [got] = namesIn(text, [['Two', mention]])
  expect([got!.name, got!.rule.endsWith('+altered-name')]).toEqual(['Financial Times', true])
  expect(got!.confidence).toBeLessThan(0.6)
})
