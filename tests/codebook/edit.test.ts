import { describe, expect, test } from 'vitest'
import { changesNothing, changesOf, redefined } from '../../src/codebook/changes.js'
import { arranged, retiredIssues, withChanged, withIssue, withoutIssue, withRetired } from '../../src/codebook/edit.js'
import { cleaned, idOf } from '../../src/codebook/text.js'
import type { Codebook, Issue } from '../../src/domain.js'
import { issue, versionsOf } from './support.js'

const [bridge, ferry, pier] = [issue('bridge'), issue('ferry'), issue('pier')]
const versions = versionsOf([bridge, ferry, pier], [bridge, { ...ferry, opposes: 'Fears it.' }], [bridge])
const ids = (issues: readonly Issue[]) => issues.map(({ id }) => id)

test('retired issues are as the last version has them, the last first', () => {
  expect(retiredIssues(versions).map(({ issue: one, lastVersion }) => [one.id, one.opposes, lastVersion])).toEqual([
    ['ferry', 'Fears it.', 2],
    ['pier', 'Warns of it.', 1],
  ])
  expect(retiredIssues([])).toEqual([])
})

test.each<[string, () => readonly Issue[], string[]]>([
  ['a new issue comes last', () => withIssue(versions, issue('quay')), ['bridge', 'quay']],
  ['the first of all', () => withIssue([], ferry), ['ferry']],
  ['one that is changed stays in its place', () => withChanged(versions, { ...bridge, name: 'Span' }), ['bridge']],
  ['one that is retired', () => withoutIssue(versions, 'bridge'), []],
  ['one that is brought back', () => withRetired(versions, 'pier'), ['bridge', 'pier']],
  [
    'places',
    () =>
      arranged(
        [bridge, ferry, pier],
        new Map([
          ['pier', 1],
          ['ferry', 1],
        ]),
      ),
    ['bridge', 'ferry', 'pier'],
  ],
  [
    'other places',
    () =>
      arranged(
        [bridge, ferry, pier],
        new Map([
          ['pier', 1],
          ['ferry', 2],
          ['bridge', 3],
        ]),
      ),
    ['pier', 'ferry', 'bridge'],
  ],
])('%s', (_, edit, expected) => expect(ids(edit())).toEqual(expected))

test.each<[string, () => unknown, string]>([
  ['an id twice', () => withIssue(versions, issue('bridge', { name: 'X' })), 'the id “bridge” already: “The bridge”'],
  ['a name twice', () => withIssue(versions, issue('quay', { name: ' the  BRIDGE' })), 'called “The bridge” already'],
  [
    'the id of a retired one',
    () => withIssue(versions, ferry),
    'The id “ferry” belongs to the issue “The ferry”, which was retired after version 2. Bring that one back',
  ],
  ['a strange id', () => withIssue(versions, issue('No way/')), '“No way/” cannot be an id'],
  [
    'a name taken on change',
    () => withChanged(versionsOf([bridge, ferry]), { ...ferry, name: 'the bridge' }),
    'called',
  ],
  ['changing what is not there', () => withChanged(versions, ferry), 'no issue “ferry” any more: it was retired'],
  ['retiring what is not there', () => withoutIssue(versions, 'ferry'), 'The codebook has no issue “ferry”.'],
  ['bringing back what is there', () => withRetired(versions, 'bridge'), 'There is no retired issue “bridge”.'],
  [
    'bringing back a name that is taken',
    () => withRetired(versionsOf([ferry], [issue('boat', { name: 'The ferry' })]), 'ferry'),
    'There is an issue called “The ferry” already.',
  ],
])('refused: %s', (_, edit, message) => expect(edit).toThrow(message))

describe('what a version changes', () => {
  const next = (issues: readonly Issue[], title = 'Boats & bridges') => ({ title, note: '', issues })
  const told = (earlier: readonly Codebook[], now: ReturnType<typeof next>) => {
    const { title, issues, reordered } = changesOf(earlier, now)
    const list = issues.map(({ issue: { id }, what, parts }) => [what, id, ...parts.map(({ part }) => part)].join(' '))
    return [...(title ? [`title ${title.after}`] : []), ...list, ...(reordered ? ['order'] : [])]
  }
  const two = versionsOf([bridge, ferry])
  test.each<[string, readonly Codebook[], ReturnType<typeof next>, string[]]>([
    ['nothing', two, next([bridge, ferry]), []],
    ['everything, at first', [], next([bridge]), ['added bridge']],
    ['the title', two, next([bridge, ferry], 'Boats'), ['title Boats']],
    ['the order', two, next([ferry, bridge]), ['order']],
    ['one more', two, next([pier, bridge, ferry]), ['added pier']],
    ['one less', two, next([ferry]), ['retired bridge']],
    ['texts', two, next([{ ...bridge, name: 'B', exclude: 'Y' }, ferry]), ['changed bridge name exclude']],
    ['examples', two, next([bridge, { ...ferry, examples: [] }]), ['changed ferry examples']],
    ['one back', versions, next([bridge, pier]), ['restored pier']],
    ['one back, changed', versions, next([{ ...pier, supports: 'Y' }, bridge]), ['restored pier supports']],
    ['several', two, next([pier, ferry], 'P'), ['title P', 'added pier', 'retired bridge']],
  ])('%s', (_, earlier, now, expected) => {
    expect(told(earlier, now)).toEqual(expected)
    expect(changesNothing(changesOf(earlier, now))).toBe(expected.length === 0)
  })

  test('a new name redefines nothing, any other part does', () => {
    const now = next([{ ...bridge, name: 'B' }, { ...ferry, include: 'X' }, pier])
    expect(ids(redefined(changesOf(two, now)))).toEqual(['ferry'])
  })
})

test.each([
  ['Clean engines', 'clean-engines'],
  ['  Fähren & Brücken! ', 'fahren-brucken'],
  ['渡し船', 'issue'],
  ['x'.repeat(60), 'x'.repeat(40)],
])('idOf(%s)', (name, id) => expect(idOf(name)).toBe(id))

test.each([
  ['a\r\nb\rc', 'a\nb\nc'],
  [' a\u0000b\t \n', 'a b'],
  ['a\ud800b\uffff', 'a\ufffdb\ufffd'],
])('cleaned(%j)', (text, expected) => expect(cleaned(text)).toBe(expected))
