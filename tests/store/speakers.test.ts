import { expect, test } from 'vitest'
import type { Role } from '../../src/domain.js'
import { folded, freeSlug, slugOf } from '../../src/store/names.js'
import { saysAsMuch } from '../../src/store/readSpeakers.js'
import { attribution, dossier, memory, reading } from './support.js'

test.each([
  ['Ada  Quill ', 'ada quill', 'ada-quill'],
  ['Renée O’Harbør', "renee o'harbor", 'renee-oharbor'],
  ['Łukasz Żółw', 'lukasz zolw', 'lukasz-zolw'],
  ['Pier‑Carl Strauß', 'pier-carl strauss', 'pier-carl-strauss'],
  ['A.B.C. (North) & Co', 'a.b.c. (north) & co', 'a-b-c-north-co'],
  ['Ada Quill’s campaign', 'ada quill campaign', 'ada-quill-campaign'],
  ["The Moss' team", 'the moss team', 'the-moss-team'],
  ['Ада Квилл', 'ада квилл', 'speaker'],
  ['हिन्दी', 'हिन्दी', 'speaker'],
])('%s is looked up as %s and addressed as %s', (name, key, slug) => {
  expect([folded(name), slugOf(name, 'speaker')]).toEqual([key, slug])
})

test.each([
  [[], 'ada'],
  [['ada'], 'ada-2'],
  [['ada', 'ada-2', 'ada-4'], 'ada-3'],
  [['ada', ...Array.from({ length: 60 }, (_, i) => `ada-${i + 2}`)], 'ada-62'],
])('beside %j the next free address is %s', async (used, expected) => {
  expect(await freeSlug('ada', async (slugs) => slugs.filter((slug) => used.includes(slug)))).toBe(expected)
})

const head: Role = { title: 'head of planning', organisation: 'Harbour Board', since: '2020', until: null }

test('ensure adds a speaker once and completes it later', async () => {
  const { store } = await memory()
  const ada = { name: 'Ada Quill', kind: 'person', aliases: ['Quill'], roles: [head] } as const
  await store.speakers.ensure([ada])
  await store.speakers.ensure([ada])
  const mayor = { title: 'mayor', organisation: null, since: '2024', until: null }
  await store.speakers.ensure([{ ...ada, name: 'ada quíll', aliases: ['QUILL', 'The Mayor'], roles: [head, mayor] }])
  expect(await store.speakers.list()).toEqual([
    {
      id: 1,
      slug: 'ada-quill',
      name: 'Ada Quill',
      kind: 'person',
      aliases: ['Quill', 'The Mayor'],
      roles: [mayor, head],
      mergedInto: null,
      statements: 0,
      quotes: 0,
    },
  ])
  expect((await store.log.list(9)).map(({ action, after }) => [action, after])).toEqual([
    ['speaker.completed', { aliases: ['The Mayor'], roles: [mayor] }],
    ['speaker.completed', { aliases: ['Quill'], roles: [head] }],
    ['speaker.added', { name: 'Ada Quill', kind: 'person', slug: 'ada-quill' }],
  ])
})

const known = [
  { name: 'Ada Quill', kind: 'person', aliases: ['Mayor Quill', 'The Chair'], roles: [head] },
  { name: 'Ben Ostler', kind: 'person', aliases: ['The Chair'], roles: [] },
  { name: 'Harbour Board', kind: 'organisation', aliases: [], roles: [] },
  { name: 'A clerk', kind: 'person', aliases: [], roles: [] },
] as const

test.each([
  ['a name', attribution('ADA QUILL'), 'ada-quill'],
  ['an alias', attribution('mayor quill'), 'ada-quill'],
  ['an alias of two', attribution('The Chair'), 'the-chair'],
  ['an unknown name', attribution('Cy Nobody'), 'cy-nobody'],
  ['a name taken for another kind', attribution('Harbour Board'), 'harbour-board'],
  ['an unnamed speaker called like a named one', attribution('a clerk', { kind: 'unnamed' }), 'a-clerk-2'],
  ['nobody', attribution(null), null],
])('%s is found as %#', async (_, by, expected) => {
  const { store } = await memory()
  await store.speakers.ensure(known)
  await store.sources.add(
    reading('a', 'Say it. Say more.', [
      { words: 'Say it.', by },
      { words: 'Say more.', by },
    ]),
  )
  expect((await store.quotes.ofSource('a')).map(({ speaker }) => speaker?.slug ?? null)).toEqual([expected, expected])
})

test('a speaker made beside an ambiguous alias is the one of that name from then on', async () => {
  const { store } = await memory()
  await store.speakers.ensure(known)
  for (const name of ['a', 'b'])
    await store.sources.add(reading(name, `Say ${name}.`, [{ words: `Say ${name}.`, by: attribution('The Chair') }]))
  expect((await store.quotes.ofSpeaker('the-chair')).map(({ text }) => text)).toEqual(['Say a.', 'Say b.'])
})

test('unnamed speakers are one for each source and name', async () => {
  const { store } = await memory()
  const official = attribution('a senior official', { kind: 'unnamed' })
  const guard = attribution('a guard', { kind: 'unnamed' })
  await store.sources.add(
    reading('a', 'One. Two. Three.', [
      { words: 'One.', by: official },
      { words: 'Two.', by: guard },
      { words: 'Three.', by: official },
    ]),
  )
  await store.sources.add(reading('b', 'Four.', [{ words: 'Four.', by: official }]))
  expect((await store.speakers.list()).map(({ slug, kind, quotes }) => [slug, kind, quotes])).toEqual([
    ['a-guard', 'unnamed', 1],
    ['a-senior-official', 'unnamed', 2],
    ['a-senior-official-2', 'unnamed', 1],
  ])
})

test('a merged speaker is followed: found at its old address, not listed, never given new quotes', async () => {
  const { store, db } = await memory()
  await store.speakers.ensure(known)
  await db.updateTable('speakers').set({ merged_into: 1 }).where('slug', '=', 'ben-ostler').execute()
  await store.sources.add(
    reading('a', 'Say it. The end.', [
      { words: 'Say it.', by: attribution('Ben Ostler') },
      { words: 'The end.', by: attribution('The Chair') },
    ]),
  )
  expect(await store.speakers.bySlug('ben-ostler')).toMatchObject({
    name: 'Ben Ostler',
    mergedInto: 'ada-quill',
    quotes: 0,
  })
  expect((await store.speakers.list()).map(({ slug, quotes }) => [slug, quotes])).toEqual([
    ['a-clerk', 0],
    ['ada-quill', 2],
    ['harbour-board', 0],
  ])
  expect(await store.speakers.bySlug('nobody')).toBeUndefined()
})

test.each([
  ['head of planning', true],
  ['Head of Planning', true],
  ['head of planning at the Harbour Board', true],
  ["the Harbour Board's head of planning", true],
  ['head of the Harbour Board', false],
  ['head', false],
])('beside head of planning, Harbour Board, "%s" is known: %s', (printed, expected) => {
  expect(saysAsMuch(head, printed)).toBe(expected)
})

test('roles as printed are kept once, with the source that printed them', async () => {
  const { store, db } = await dossier()
  await store.speakers.ensure(known)
  const by = (role: string) => attribution('Ada Quill', { role })
  await store.sources.add(
    reading('a', 'One. Two.', [
      { words: 'One.', by: by('poet') },
      { words: 'Two.', by: by('Poet') },
    ]),
  )
  await store.sources.add(
    reading('b', 'Three. Four.', [
      { words: 'Three.', by: by('poet') },
      { words: 'Four.', by: by('head of planning, Harbour Board') },
    ]),
  )
  expect((await store.speakers.bySlug('ada-quill'))!.roles.map(({ title }) => title)).toEqual([
    'head of planning',
    'poet',
  ])
  expect(await db.selectFrom('roles').select(['title', 'source_id']).execute()).toEqual([
    { title: 'head of planning', source_id: null },
    { title: 'poet', source_id: 1 },
  ])
})
