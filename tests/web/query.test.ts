import { expect, test } from 'vitest'
import { BadRequest } from '../../src/web/errors.js'
import { readQuery, withParameters } from '../../src/web/query.js'

const known = { path: '/', sources: ['hearing'], coders: ['rules', 'Ines'], issues: ['fares', 'night'] }

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
])('readQuery(%j)', (query, expected) => expect(readQuery(query, known)).toMatchObject(expected))

test.each([
  [{ colour: 'red' }, /no filter or sort called “colour”/, ['/']],
  [
    { wording: 'purple' },
    /“purple” is not a wording/,
    ['/?wording=original', '/?wording=translated', '/?wording=altered', '/?wording=unchecked', '/'],
  ],
  [{ source: 'nope', kind: 'direct' }, /“nope” is not a source/, ['/?source=hearing&kind=direct', '/?kind=direct']],
  [{ sort: 'size' }, /“size” is not a sort/, ['/?sort=name', '/?sort=disputed', '/?sort=fares', '/?sort=night', '/']],
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
])('withParameters(%s, %j, %j)', (path, given, change, expected) => {
  expect(withParameters(path, given, change)).toBe(expected)
})
