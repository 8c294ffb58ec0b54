import { expect, test } from 'vitest'
import { BadRequest } from '../../src/web/errors.js'
import { cellParameters, filtersOnly, readQuery, withParameters } from '../../src/web/query.js'

const known = {
  ...{ path: '/', sources: ['hearing'], speakers: ['ada', 'bruno', 'cy'], coders: ['rules', 'Ines'] },
  ...{ issues: ['fares', 'night'], moved: { petra: 'ada' } },
}

test.each([
  [{}, { filter: {}, sort: 'name', transpose: false, cell: null }],
  [
    { speakerKind: '', source: '', sort: '' },
    { filter: {}, sort: 'name' },
  ],
  [{ speakerKind: 'person', kind: 'direct' }, { filter: { speakerKind: 'person', kind: 'direct' } }],
  [{ from: '2024', to: '2025' }, { filter: { from: '2024', to: '2025' } }],
  [{ reviewed: '1', unaltered: '1' }, { filter: { reviewed: true, unaltered: true } }],
  [
    { source: 'hearing', coder: 'Ines', wording: 'altered' },
    { filter: { source: 'hearing', coder: 'Ines', wording: 'altered' } },
  ],
  [
    { sort: 'night', transpose: '1' },
    { sort: 'night', transpose: true },
  ],
  [{ cell: 'ada/fares' }, { cell: { speaker: 'ada', issue: 'fares' } }],
  [{ speaker: 'ada' }, { filter: { speakers: ['ada'] }, given: { speaker: 'ada' } }],
  [{ speaker: 'ada,bruno' }, { filter: { speakers: ['ada', 'bruno'] }, given: { speaker: 'ada,bruno' } }],
  [
    { speaker: ['bruno', 'ada,bruno', ''] },
    { filter: { speakers: ['bruno', 'ada'] }, given: { speaker: 'bruno,ada' } },
  ],
  [{ speaker: '' }, { filter: {}, given: {} }],
  // A speaker who was merged is the one that it leads to.
  [{ speaker: ['petra', 'cy'] }, { filter: { speakers: ['ada', 'cy'] }, given: { speaker: 'ada,cy' } }],
  [{ confidence: '0.75' }, { filter: { confidence: 0.75 } }],
  [{ confidence: '1' }, { filter: { confidence: 1 } }],
  [{ confidence: '0' }, { filter: {} }],
  [{}, { fold: null, notes: false, page: 1 }],
  [{ fold: '1' }, { fold: { apart: [] }, filter: {} }],
  [
    { fold: '1', apart: ['ada', 'cy'] },
    { fold: { apart: ['ada', 'cy'] }, given: { fold: '1', apart: 'ada,cy' } },
  ],
  [
    { notes: '1', page: '3' },
    { notes: true, page: 3 },
  ],
  [{ sort: 'similar' }, { sort: 'similar' }],
])('readQuery(%j)', (query, expected) => expect(readQuery(query, known)).toMatchObject(expected))

test.each([
  [{ colour: 'red' }, /no filter or sort called “colour”/, ['/']],
  [
    { wording: 'purple' },
    /“purple” is not a wording/,
    ['/?wording=original', '/?wording=translated', '/?wording=altered', '/?wording=unchecked', '/'],
  ],
  [{ source: 'nope', kind: 'direct' }, /“nope” is not a source/, ['/?source=hearing&kind=direct', '/?kind=direct']],
  [
    { sort: 'size' },
    /“size” is not a sort/,
    ['/?sort=name', '/?sort=disputed', '/?sort=similar', '/?sort=fares', '/?sort=night', '/'],
  ],
  [
    { speaker: 'ada,nobody,other' },
    /“nobody” is not a speaker/,
    ['/?speaker=ada', '/?speaker=bruno', '/?speaker=cy', '/'],
  ],
  [{ apart: 'nobody' }, /“nobody” is not a speaker/, ['/?apart=ada', '/?apart=bruno', '/?apart=cy', '/']],
  [{ confidence: '75' }, /“75” is not a confidence. Write it as a share from 0 to 1/, ['/']],
  [{ confidence: '1.5' }, /is not a confidence/, ['/']],
  [{ confidence: '-1' }, /is not a confidence/, ['/']],
  [{ confidence: 'NaN' }, /“NaN” is not a confidence/, ['/']],
  [{ page: '0' }, /“0” is not the number of a page/, ['/']],
  [{ fold: 'all' }, /“all” is not a value of “fold”/, ['/?fold=1', '/']],
  [{ from: '25' }, /“25” is not a year/, ['/']],
  [{ from: '2025', to: '2024' }, /run backwards/, ['/?from=2024&to=2025']],
  [{ kind: ['direct', 'block'] }, /more than once/, ['/']],
  [{ cell: 'ada' }, /speaker\/issue/, ['/']],
  [{ reviewed: 'yes' }, /“yes” is not a value of “reviewed”/, ['/?reviewed=1', '/']],
  [{ __proto__x: '1' }, /no filter/, ['/']],
])('readQuery(%j) says what is wrong and what is possible', (query, message, ways) => {
  const error = (() => {
    try {
      return readQuery(query, known)
    } catch (caught) {
      return caught
    }
  })()
  expect(error).toBeInstanceOf(BadRequest)
  expect((error as BadRequest).message).toMatch(message)
  expect((error as BadRequest).ways.map((way) => way.href)).toEqual(ways)
})

test.each([
  ['/', {}, {}, '/'],
  ['/', { kind: 'direct' }, { transpose: '1' }, '/?kind=direct&transpose=1'],
  ['/', { kind: 'direct' }, { kind: undefined }, '/'],
  ['/', {}, { coder: 'A & B' }, '/?coder=A+%26+B'],
  ['/', { speaker: 'ada,bruno' }, {}, '/?speaker=ada,bruno'],
])('withParameters(%s, %j, %j)', (path, given, change, expected) => {
  expect(withParameters(path, given, change)).toBe(expected)
})

test('of many values an error names some, and how many there are', () => {
  const sources = Array.from({ length: 300 }, (_, i) => `s${i}`)
  const wrong = () => readQuery({ source: 'nope' }, { ...known, sources })
  expect(wrong).toThrow('“nope” is not a source here. It can be one of 300, such as these:')
  try {
    wrong()
  } catch (error) {
    expect((error as BadRequest).ways).toHaveLength(21)
  }
})

test('what narrows goes along to a cell, with who stands in one row, and nothing else', () => {
  const given = {
    speaker: 'ada',
    confidence: '0.5',
    fold: '1',
    apart: 'cy',
    sort: 'night',
    cell: 'a/b',
    notes: '1',
    page: '2',
  }
  expect(filtersOnly(given)).toEqual({ speaker: 'ada', confidence: '0.5' })
  expect(cellParameters(given)).toEqual({ speaker: 'ada', confidence: '0.5', fold: '1', apart: 'cy' })
})
