import { expect, test } from 'vitest'
import type { SpeakerKind } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { couldBeSame, nameKeysOf } from '../../src/store/likeness.js'
import { attribution, memory, reading } from './support.js'

const by = { who: 'anna', why: null }

test.each<[string, SpeakerKind, boolean, string[]]>([
  ['Ada Quill', 'person', false, ['adaquill', 'quill, ada']],
  ['J.R. O’Quill, Jr.', 'person', false, ['jroquilljr', 'oquill, j r']],
  ['Jean-Luc van der Quill', 'person', false, ['jeanlucvanderquill', 'quill, jean luc']],
  ['Quill', 'person', false, ['quill', 'quill, ']],
  ['Ада Квилл', 'person', false, ['адаквилл', 'квилл, ада']],
  ['The Quill Company, Inc.', 'organisation', false, ['quill']],
  ['Quill & Co', 'organisation', false, ['quill']],
  ['Company', 'organisation', false, ['company']],
  ['the mayor', 'person', true, ['mayor']],
  ['Quill', 'person', true, ['quill']],
  ['Ada Marsh', 'person', true, ['adamarsh', 'marsh, ada']],
  ['a senior official', 'unnamed', false, []],
  ['—', 'person', false, []],
])('%s (%s, alias: %s) is compared as %j', (name, kind, alias, expected) => {
  const keys = nameKeysOf(name, kind, alias)
  expect(keys.map(({ sort, key, given }) => (sort === 'bare' ? key : `${key}, ${given}`))).toEqual(expected)
})

test.each<[string, string, boolean]>([
  ['', 'ada', true],
  ['ada', 'ada', true],
  ['a', 'ada', true],
  ['ada', 'a', true],
  ['ada', 'ada maria', true],
  ['a m', 'ada maria', true],
  ['ada', 'anna', false],
  ['b', 'ada', false],
  ['ada m', 'ada rose', false],
  ['ad', 'ada', false],
])('given names "%s" and "%s" could be one person’s: %s', (a, b, expected) => {
  expect([couldBeSame(a, b), couldBeSame(b, a)]).toEqual([expected, expected])
})

async function quoting(...names: (string | [string, SpeakerKind])[]): Promise<Store> {
  const { store } = await memory()
  for (const [i, one] of names.entries()) {
    const [name, kind] = typeof one === 'string' ? [one, 'person' as const] : one
    await store.sources.add(reading(`s${i}`, `Say ${i}.`, [{ words: `Say ${i}.`, by: attribution(name, { kind }) }]))
  }
  return store
}

const asked = async (store: Store) =>
  (await store.speakers.doubts()).map(({ a, b, reason }) => [a.name, b.name, reason.split(' ')[0]])

test.each<[string, (string | [string, SpeakerKind])[], string[][]]>([
  ['an initial', ['John Smythe', 'J. Smythe'], [['John Smythe', 'J. Smythe', 'The']]],
  ['an initial first', ['J. Smythe', 'John Smythe'], [['John Smythe', 'J. Smythe', 'The']]],
  ['a name more', ['John Smythe', 'John Paul Smythe'], [['John Paul Smythe', 'John Smythe', 'The']]],
  ['a surname alone', ['John Smythe', 'Smythe'], [['John Smythe', 'Smythe', 'One']]],
  [
    'a surname alone of several',
    ['John Smythe', 'Mary Smythe', 'Smythe'],
    [
      ['John Smythe', 'Smythe', 'One'],
      ['Mary Smythe', 'Smythe', 'One'],
    ],
  ],
  ['punctuation', ['Jean-Luc Smythe', 'Jean Luc Smythe'], [['Jean-Luc Smythe', 'Jean Luc Smythe', 'Only']]],
  [
    'a suffix',
    [
      ['Smythe Works', 'organisation'],
      ['Smythe Works, Inc.', 'organisation'],
    ],
    [['Smythe Works', 'Smythe Works, Inc.', 'Only']],
  ],
  ['diacritics alone: the same', ['Jón Smythe', 'Jon Smythe'], []],
  ['two given names', ['John Smythe', 'Mary Smythe'], []],
  ['two surnames', ['John Smythe', 'John Cooper'], []],
  ['an unnamed one', ['John Smythe', ['Smythe', 'unnamed']], []],
  ['an organisation of that surname', ['John Smythe', ['Smythe', 'organisation']], []],
])('%s: %j', async (_, names, expected) => {
  expect(await asked(await quoting(...names))).toEqual(expected)
})

test('an alias of several is a question about each, once', async () => {
  const { store } = await memory()
  const chair = (name: string) => ({ name, kind: 'person', aliases: ['The Chair'], roles: [] }) as const
  await store.speakers.ensure([chair('Ada Quill'), chair('Ben Ostler')])
  for (const name of ['a', 'b'])
    await store.sources.add(reading(name, `Say ${name}.`, [{ words: `Say ${name}.`, by: attribution('The Chair') }]))
  expect(await asked(store)).toEqual([
    ['Ada Quill', 'The Chair', 'The'],
    ['Ben Ostler', 'The Chair', 'The'],
  ])
})

test('a speaker whom a person names is asked about too', async () => {
  const store = await quoting('John Smythe', 'Ada Quill')
  await store.quotes.correct(2, { what: 'speaker', name: 'J Smythe', kind: 'person' }, by)
  expect(await asked(store)).toEqual([['John Smythe', 'J Smythe', 'The']])
})

test('the same: b is merged into a, and what that answers is not asked again', async () => {
  const store = await quoting('John Smythe', 'J. Smythe', 'Smythe')
  expect((await asked(store)).length).toBe(3)
  const [first] = await store.speakers.doubts()
  await store.speakers.settle(first!.id, true, by)
  expect((await store.speakers.merges()).map(({ from, into }) => [from.slug, into.slug])).toEqual([
    ['j-smythe', 'john-smythe'],
  ])
  expect(await asked(store)).toEqual([['John Smythe', 'Smythe', 'One']])
  const [last] = await store.speakers.doubts()
  await store.speakers.settle(last!.id, true, by)
  expect([await asked(store), (await store.speakers.bySlug('john-smythe'))!.quotes]).toEqual([[], 3])
})

test('not the same: nothing moves, and it is not asked again', async () => {
  const store = await quoting('John Smythe', 'J. Smythe')
  await store.speakers.settle(1, false, { who: 'anna', why: 'Father and son' })
  expect([await asked(store), await store.speakers.merges()]).toEqual([[], []])
  expect((await store.log.list(1))[0]).toMatchObject({ action: 'doubt.settled', who: 'anna', why: 'Father and son' })
  await expect(store.speakers.settle(1, true, by)).rejects.toThrow(/no open doubt 1/)
  await expect(store.speakers.settle(7, true, by)).rejects.toThrow(/no open doubt 7/)
})
