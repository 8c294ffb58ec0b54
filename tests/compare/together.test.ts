import { describe, expect, test } from 'vitest'
import { isOffice, offices } from '../../src/compare/offices.js'
import { together } from '../../src/compare/together.js'
import type { Role } from '../../src/domain.js'
import { speaker } from './fixture.js'

describe.each(offices)('$id', ({ hits, misses, pattern, why }) => {
  test.each(hits)('%s speaks for all of it', (title) => expect(pattern.test(title.toLowerCase())).toBe(true))
  test.each(misses)('%s does not', (title) => expect(isOffice(title)).toBe(false))
  test('says why', () => expect(why).toMatch(/\.$/))
})

const role = (title: string, organisation: string | null = null, until: string | null = null): Role => ({
  ...{ title, organisation, since: null, until },
})
const lines = { ...speaker('Northwind Lines'), kind: 'organisation' as const, aliases: ['NWL', 'Northwind'] }
const board = { ...speaker('The Harbour Board'), kind: 'organisation' as const }
const holding = (...roles: Role[]) => ({ ...speaker('Ada Quill'), roles })

test.each<[string, Role[], string[]]>([
  ['an office of an organisation', [role('chief executive', 'Northwind Lines')], ['Northwind Lines']],
  ['as printed', [role('chief executive of Northwind Lines')], ['Northwind Lines']],
  ['by an alias', [role('spokeswoman for NWL')], ['Northwind Lines']],
  ['with an article', [role('chair of the Harbour Board')], ['The Harbour Board']],
  ['before the office', [role('Harbour Board chair')], ['The Harbour Board']],
  ['as its own', [role('Northwind Lines’s chief executive')], ['Northwind Lines']],
  ['whatever the letters', [role('CEO', 'NORTHWIND lines')], ['Northwind Lines']],
  ['no office', [role('deckhand', 'Northwind Lines')], []],
  ['who left', [role('former chief executive of Northwind Lines')], []],
  ['whose office ended', [role('chair', 'Northwind Lines', '2029')], []],
  ['a part of it', [role('head of the ice group at Northwind Lines')], []],
  ['one that is called alike', [role('chief executive of Northwind Lines Europe')], []],
  ['an adviser of an officer', [role('adviser to the chief executive of Northwind Lines')], []],
  ['one that is no speaker', [role('chair of the Outer Isles Post')], []],
  ['the newest of two', [role('chair', 'The Harbour Board'), role('CEO', 'Northwind')], ['The Harbour Board']],
  ['the one held still', [role('chair', 'The Harbour Board', '2030'), role('CEO', 'Northwind')], ['Northwind Lines']],
  ['no role', [], []],
])('%s', (_, roles, expected) => {
  const found = together([lines, holding(...roles), board])
  expect(found.map(({ into }) => into.name)).toEqual(expected)
  expect(found.flatMap(({ members }) => members.map((one) => one.speaker.name))).toEqual(
    expected.map(() => 'Ada Quill'),
  )
})

test('an organisation speaks for no other, and several stand with one, each with the role that says so', () => {
  const bo = { ...speaker('Bo Ruud'), roles: [role('sailor'), role('spokesman for Northwind')] }
  const sister = { ...board, roles: [role('chair of Northwind Lines')] }
  const found = together([holding(role('CEO', 'Northwind')), bo, sister, lines])
  expect(
    found.map(({ into, members }) => [into.name, members.map((one) => `${one.speaker.name}: ${one.role.title}`)]),
  ).toEqual([['Northwind Lines', ['Ada Quill: CEO', 'Bo Ruud: spokesman for Northwind']]])
})
