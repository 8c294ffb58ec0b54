import { describe, expect, test } from 'vitest'
import type { Narrowed } from '../../src/web/codedBy.js'
import { issueModel } from '../../src/web/pages/issue.js'
import { speakersModel } from '../../src/web/pages/speakers.js'
import { issue, speaker, stance } from '../compare/fixture.js'

// Pages of a dossier with more speakers than anybody reads at once.
const fares = issue('fares')
const crowd = Array.from({ length: 450 }, (_, i) => speaker(`P${String(i).padStart(3, '0')}`))
const stances = crowd
  .slice(0, 300)
  .map(({ slug }, i) => stance(slug, 'fares', 'supports', i + 1, { statements: i + 1, positions: [[1, i + 1]] }))
const narrowed = (page = 1) => ({ given: { wording: 'original' }, codedBy: {}, query: { page } }) as unknown as Narrowed

describe('the spectrum of 300 among 450 speakers', () => {
  const model = issueModel(fares, crowd, stances, [], narrowed())

  test('on the axis are the 200 whose place rests on most statements, in the order of the axis', () => {
    expect(model.placed.map(({ name }) => name)).toEqual(crowd.slice(100, 300).map(({ name }) => name))
    expect(model.drawn).toBe(
      'On the axis are the 200 of 300 speakers whose place rests on most statements; the table has all.',
    )
    expect(model.chart).not.toContain('P099')
    expect(model.chart).toContain('P100')
  })

  test('the table has everybody, and leads to all quotes of those who are not drawn', () => {
    expect(model.rows).toHaveLength(300)
    expect(model.rows[99]!.href).toBe('/cells/p099/fares?wording=original')
    expect(model.rows[100]!.href).toBe('#at-p100')
  })

  test('of those without a place 60 are named, the others folded away', () => {
    expect([model.others.length, model.furtherOthers.length]).toEqual([60, 90])
  })

  test('200 are all on the axis', () => {
    const fewer = issueModel(fares, crowd.slice(0, 200), stances, [], narrowed())
    expect([fewer.placed.length, fewer.drawn, fewer.furtherOthers]).toEqual([200, null, []])
  })
})

describe('a list of 450 speakers', () => {
  test.each([
    [1, 200, 'P000', '1 to 200 of 450', null, '/speakers?wording=original&page=2'],
    [2, 200, 'P200', '201 to 400 of 450', '/speakers?wording=original', '/speakers?wording=original&page=3'],
    [3, 50, 'P400', '401 to 450 of 450', '/speakers?wording=original&page=2', null],
    [4, 0, undefined, 'There are 3 pages', '/speakers?wording=original&page=3', null],
  ])('page %d', (page, count, first, words, previous, next) => {
    const { groups, pages } = speakersModel(crowd, [fares], stances, narrowed(page))
    const shown = groups.flatMap(({ speakers }) => speakers)
    expect([shown.length, shown[0]?.name]).toEqual([count, first])
    expect(pages).toEqual({ words, previous, next })
  })

  test('200 stand on one page', () => {
    expect(speakersModel(crowd.slice(0, 200), [fares], stances, narrowed()).pages).toBeNull()
  })
})
