import { beforeEach, expect, test } from 'vitest'
import type { Collection, CollectionChange, Thing } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { attribution, dossier, reading } from './support.js'

const by = { who: 'anna', why: null }
const quote = (id: number): Thing => ({ what: 'quote', quote: id })
type Change = Exclude<CollectionChange, { what: 'make' | 'add' }>

let store: Store
let slug: string
beforeEach(async () => {
  store = (await dossier()).store
  const said = ['More ferries.', 'Fewer tolls.', 'No bridge.'].map((words) => ({ words, by: attribution('Ada Quill') }))
  await store.sources.add(reading('a', 'More ferries. Fewer tolls. No bridge.', said))
  await store.sources.add(reading('b', 'A lamp.', [{ words: 'A lamp.', by: attribution('Ben Ostler') }]))
  slug = (await store.collections.make('Café round', 'For Friday', by)).slug
})

const now = async (): Promise<Collection> => (await store.collections.bySlug(slug))!
const shown = ({ items }: Pick<Collection, 'items'>): string =>
  items
    .map(({ thing, note }) => `${thing.what === 'quote' ? thing.quote : thing.what}${note ? ` ${note}` : ''}`)
    .join(', ')

test('a collection is made under an address of its own, which a new name leaves as it is', async () => {
  expect(slug).toBe('cafe-round')
  expect((await store.collections.make('Cafe round', null, by)).slug).toBe('cafe-round-2')
  expect((await store.collections.make('…', null, by)).slug).toBe('collection')
  await store.collections.change(slug, { what: 'rename', name: 'Final', about: null }, by)
  expect(await now()).toMatchObject({ slug: 'cafe-round', name: 'Final', about: null, deleted: false })
  expect((await store.collections.list()).map(({ name, items }) => `${name} ${items}`).sort()).toEqual([
    'Cafe round 0',
    'Final 0',
    '… 0',
  ])
})

test('things are added once, in the order in which they come', async () => {
  expect(await store.collections.add(slug, [quote(2), quote(1), quote(2)], 'best', by)).toBe(2)
  expect(await store.collections.add(slug, [quote(1), quote(3)], null, by)).toBe(1)
  expect(shown(await now())).toBe('2 best, 1 best, 3')
  const face = (...speakers: string[]): Thing => ({ what: 'comparison', speakers })
  const cell: Thing = { what: 'cell', speaker: 'ada-quill', issue: 'ferries' }
  expect(await store.collections.add(slug, [cell, cell, face('ada-quill', 'ben-ostler')], null, by)).toBe(2)
  expect(await store.collections.add(slug, [face('ben-ostler', 'ada-quill')], null, by)).toBe(0)
  expect((await store.collections.list())[0]).toMatchObject({ items: 5 })
})

test.each<[string, (item: (n: number) => number) => Change, string]>([
  ['to the front', (item) => ({ what: 'move', item: item(2), before: item(0) }), '3, 1, 2'],
  ['to the end', (item) => ({ what: 'move', item: item(0), before: null }), '2, 3, 1'],
  ['between', (item) => ({ what: 'move', item: item(0), before: item(2) }), '2, 1, 3'],
  ['before itself', (item) => ({ what: 'move', item: item(1), before: item(1) }), '1, 2, 3'],
  ['a note', (item) => ({ what: 'note', item: item(1), note: 'read this' }), '1, 2 read this, 3'],
  ['taken out', (item) => ({ what: 'remove', item: item(0) }), '2, 3'],
])('%s, and back', async (_, change, expected) => {
  await store.collections.add(slug, [quote(1), quote(2), quote(3)], null, by)
  const { items } = await now()
  const after = await store.collections.change(
    slug,
    change((n) => items[n]!.id),
    by,
  )
  expect(shown(after)).toBe(expected)
  expect(shown(await store.collections.undo(slug, after.events[0]!.id, { who: 'bert', why: 'A slip' }))).toBe('1, 2, 3')
  expect((await now()).events[0]).toMatchObject({ who: 'bert', why: 'A slip', undoes: after.events[0]!.id })
})

test('a change that was taken back leaves the later ones as they are', async () => {
  await store.collections.add(slug, [quote(1), quote(2)], null, by)
  const [first] = (await now()).items
  const noted = await store.collections.change(slug, { what: 'note', item: first!.id, note: 'x' }, by)
  await store.collections.change(slug, { what: 'remove', item: first!.id }, by)
  expect(shown(await now())).toBe('2')
  await store.collections.undo(slug, noted.events[0]!.id, by)
  await store.collections.undo(slug, (await now()).events[1]!.id, by)
  expect(shown(await now())).toBe('1, 2')
})

test('a deleted collection keeps its address, leaves the list, takes nothing, and comes back', async () => {
  await store.collections.add(slug, [quote(1)], null, by)
  const gone = await store.collections.change(slug, { what: 'delete' }, by)
  expect(gone.deleted).toBe(true)
  expect(await store.collections.list()).toEqual([])
  await expect(store.collections.add(slug, [quote(2)], null, by)).rejects.toThrow('bring it back first')
  expect(shown(await store.collections.undo(slug, gone.events[0]!.id, by))).toBe('1')
  expect(await store.collections.list()).toHaveLength(1)
})

test('an earlier state can be asked for', async () => {
  await store.collections.add(slug, [quote(1), quote(2)], null, by)
  const [last, before] = (await now()).events
  expect(shown((await store.collections.bySlug(slug, before!.id))!)).toBe('1')
  await store.collections.undo(slug, last!.id, by)
  expect(shown((await store.collections.bySlug(slug, last!.id))!)).toBe('1, 2')
  expect(await store.collections.bySlug(slug, 0)).toBeUndefined()
  expect(await store.collections.bySlug('nothing')).toBeUndefined()
})

test.each<[string, () => Promise<unknown>, string]>([
  ['a quote that is not there', () => store.collections.add(slug, [quote(99)], null, by), 'no quote 99'],
  [
    'a speaker who is not there',
    () => store.collections.add(slug, [{ what: 'cell', speaker: 'zoe', issue: 'ferries' }], null, by),
    'no speaker “zoe”',
  ],
  [
    'an issue that is not there',
    () => store.collections.add(slug, [{ what: 'cell', speaker: 'ada-quill', issue: 'moon' }], null, by),
    'no issue “moon”',
  ],
  [
    'one speaker against herself',
    () => store.collections.add(slug, [{ what: 'comparison', speakers: ['ada-quill', 'ada-quill'] }], null, by),
    'two or more',
  ],
  [
    'an item that is not there',
    () => store.collections.change(slug, { what: 'remove', item: 99 }, by),
    'not in “Café round” any more',
  ],
  ['a collection that is not there', () => store.collections.change('x', { what: 'delete' }, by), 'no collection “x”'],
  ['a name that another one has', () => store.collections.make('Café round', null, by), 'called “Café round” already'],
  ['nobody', () => store.collections.make('x', null, { who: ' ', why: null }), 'who decides'],
  ['unmaking', async () => store.collections.undo(slug, (await now()).events[0]!.id, by), 'cannot be unmade'],
  ['a change that is not there', () => store.collections.undo(slug, 99, by), 'no change 99'],
])('refused: %s', async (_, deed, message) => {
  await expect(deed()).rejects.toThrow(message)
  expect((await now()).events).toHaveLength(1)
})

test('what was done is in the log', async () => {
  await store.collections.add(slug, [quote(1)], null, { who: 'anna', why: 'Strong' })
  expect((await store.log.list(1))[0]).toMatchObject({
    ...{ action: 'collection.added-to', subject: 'collection', subjectId: slug, who: 'anna', why: 'Strong' },
    before: { name: 'Café round', items: [] },
  })
})
