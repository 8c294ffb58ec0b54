import { expect, test } from 'vitest'
import type { MachineCoder, MachineCoding, Position } from '../../src/domain.js'
import { codeByMachines, together } from '../../src/stance/index.js'

const says = (coder: MachineCoder, position: Position, confidence: number, issue = 'security'): MachineCoding => ({
  ...{ issue, position, confidence, evidence: [], rule: coder, coder },
})

test.each<[string, MachineCoding[], [MachineCoder, Position, number]]>([
  ['the learned coder alone', [says('learned', 1, 0.6)], ['learned', 1, 0.6]],
  ['the rules alone', [says('rules', -1, 0.6)], ['rules', -1, 0.6]],
  ['the learned coder first', [says('rules', -1, 0.9), says('learned', 1, 0.6)], ['learned', 1, 0.57]],
  [
    'the rules where the learned coder is below its limit',
    [says('learned', 1, 0.4), says('rules', -1, 0.6)],
    ['rules', -1, 0.57],
  ],
  ['the learned coder where both are below', [says('rules', -1, 0.4), says('learned', 1, 0.3)], ['learned', 1, 0.28]],
  ['one side makes surer, the strength stays', [says('learned', 2, 0.6), says('rules', 1, 0.7)], ['learned', 2, 0.72]],
])('together: %s', (_, codings, [coder, position, confidence]) => {
  expect(together(codings)).toEqual([{ ...says(coder, position, confidence) }])
})

test('together: rules alone below their limit are no verdict', () => {
  expect(together([says('rules', 1, 0.45)])).toEqual([])
})

test('together: each issue by itself', () => {
  const codings = [says('learned', 1, 0.6), says('rules', -1, 0.6, 'environment')]
  expect(together(codings)).toEqual(codings)
})

test('without a model the rules speak alone, as sure as they are', () => {
  const quote = 'We must run our own AI data centers at home and must not depend on a foreign provider.'
  const input = { quote, lead: '', role: '' }
  const alone = codeByMachines(input, null)
  expect(alone.map(({ coder, issue }) => [coder, issue])).toEqual([['rules', 'sovereignty']])
  const both = codeByMachines(input)
  expect(both.map(({ coder, issue, position }) => [coder, issue, Math.sign(position ?? 0)])).toEqual([
    ['learned', 'sovereignty', 1],
    ['rules', 'sovereignty', 1],
  ])
  expect(both[1]).toEqual(alone[0])
})

test.each([
  ['on subject', true, 'The servers must stand in our own country, under our own laws.', ['sovereignty']],
  [
    'elsewhere, what may be about anything',
    false,
    'The servers must stand in our own country, under our own laws.',
    [],
  ],
  [
    'elsewhere, what names the subject',
    false,
    'We must own the chips and the cloud that our country runs on, and depend on no foreign provider.',
    ['sovereignty'],
  ],
])('the learned coder in a document that is %s', (_, onSubject, quote, issues) => {
  const codings = codeByMachines({ quote, lead: '', role: '', onSubject }).filter(({ coder }) => coder === 'learned')
  expect(codings.filter(({ confidence }) => confidence >= 0.5).map(({ issue }) => issue)).toEqual(issues)
})
