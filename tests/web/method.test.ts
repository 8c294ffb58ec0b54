import { expect, test } from 'vitest'
import { collections, figures, type MeasuredFigure } from '../../seeds/figures.js'
import { measuredGroups } from '../../src/web/pages/method.js'

const figure = (rest: Partial<MeasuredFigure>): MeasuredFigure => ({
  what: 'Bells heard',
  on: 'articles',
  value: 90,
  measure: 'F1',
  people: null,
  command: 'count FOLDER',
  measuredOn: '2031-03-01',
  ...rest,
})

test.each<[Partial<MeasuredFigure>, string, string]>([
  [{ value: 97.66, people: 98 }, '97.7 F1', '98 F1'],
  [{ value: 98, measure: 'per cent' }, '98.0 %', 'not known'],
  [{ value: 0, measure: 84, people: 0 }, '0 of 84', '0 of 84'],
])('a figure %j is shown as %s beside %s', (rest, value, people) => {
  expect(measuredGroups([figure(rest)])[0]!.rows).toEqual([{ what: 'Bells heard', value, people }])
})

test('figures stand with those of the same texts, under the newest date, each command once', () => {
  const groups = measuredGroups([
    figure({ measuredOn: '2031-03-02' }),
    figure({ on: 'copies', command: 'ring FILE' }),
    figure({ what: 'Bells rung' }),
  ])
  expect(groups.map(({ people }) => people)).toEqual([false, false])
  expect(measuredGroups([figure({}), figure({ people: 96 })])[0]!.people).toBe(true)
  expect(groups.map(({ on, when, commands, rows }) => [on, when, commands, rows.map(({ what }) => what)])).toEqual([
    [collections.articles, '2 March 2031', ['count FOLDER'], ['Bells heard', 'Bells rung']],
    [collections.copies, '1 March 2031', ['ring FILE'], ['Bells heard']],
  ])
})

test.each(figures)('$what: a value that its measure allows', ({ value, measure, people, measuredOn }) => {
  const most = typeof measure === 'number' ? measure : 100
  for (const number of [value, people ?? 0]) {
    expect(number).toBeGreaterThanOrEqual(0)
    expect(number).toBeLessThanOrEqual(most)
  }
  expect(measuredOn).toMatch(/^\d{4}-\d\d-\d\d$/)
})
