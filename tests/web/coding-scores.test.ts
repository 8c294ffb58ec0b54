import { expect, test } from 'vitest'
import { shippedCoder } from '../../src/stance/learned/shipped.js'
import { codingScores } from '../../src/web/coding-scores.js'

const { model } = shippedCoder()
const scores = {
  ...{ examples: 1200, people: 1, folds: 5, issue: 81.25, stance: 50, sure: { share: 20, right: 90.04 } },
  reliability: [
    { from: 0.6, to: 0.7, codings: 0, right: null },
    { from: 0.7, to: 0.8, codings: 30, right: 0.867 },
  ],
}

test('the figures of a model in words', () => {
  const found = codingScores({ ...model, madeAt: '2031-03-01T10:00:00Z', scores }, ['Ferries', 'Tolls'])
  expect(found).toMatchObject({
    issues: 'Ferries and Tolls',
    from: '1,200 statements that the authors of Parallax made up and coded and 1 statement that people coded here',
    when: '1 March 2031',
    reliability: [{ sure: '0.7 to 0.8', right: '87 %', codings: '30' }],
  })
  expect(found?.rows.map(({ value }) => value)).toEqual(['81.3', '50.0', '20.0 %', '90.0 %'])
})

test('a model that codes none of the issues has nothing to show', () => {
  expect(codingScores(model, [])).toBeNull()
})
