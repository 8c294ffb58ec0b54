import { expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { attribution, dossier, machine, reading } from './support.js'

const by = { who: 'anna', why: 'One person' }
const role = (title: string) => ({ title, organisation: null, since: null, until: null })

/** Three speakers with an alias, a role and a coded statement each; Cy relays Ben's. */
async function three() {
  const opened = await dossier()
  const { store } = opened
  await store.speakers.ensure([
    { name: 'Ada Quill', kind: 'person', aliases: ['The Chair', 'Shared'], roles: [role('mayor'), role('poet')] },
    { name: 'Ben Ostler', kind: 'person', aliases: ['Shared'], roles: [role('poet')] },
    { name: 'Cy Nobody', kind: 'person', aliases: ['Cyan'], roles: [role('pilot')] },
  ])
  const said = (words: string, name: string, position: 1 | -1, via: string[] = []) => ({
    ...{ words, by: attribution(name, { via }), codings: [machine('ferries', position)] },
  })
  await store.sources.add(
    reading('a', 'One. Two. Three.', [
      said('One.', 'Ada Quill', 1),
      said('Two.', 'Ben Ostler', -1, ['Cy Nobody']),
      said('Three.', 'Cy Nobody', 1),
    ]),
  )
  return opened
}

/** Everything that pages show of speakers. */
const shown = async (store: Store) => ({
  speakers: await store.speakers.list(),
  quotes: (await store.quotes.ofSource('a')).map(({ id, speaker, via, machine: answer }) => [
    id,
    speaker?.slug,
    via,
    answer,
  ]),
  statements: (await store.statements.ofSource('a')).map(({ id, speaker }) => [id, speaker?.slug]),
  stances: await store.stances.list(),
  merges: (await store.speakers.merges()).map(({ from, into }) => [from.slug, into.slug]),
})

const merge = (from: string, into: string) => (store: Store) => store.speakers.merge(from, into, by)
const unmerge = (from: string) => (store: Store) => store.speakers.unmerge(from, by)

test('a merged speaker counts under the other, with aliases, roles and relays', async () => {
  const { store } = await three()
  await store.speakers.merge('cy-nobody', 'ada-quill', by)
  expect(await store.speakers.list()).toMatchObject([
    {
      ...{ slug: 'ada-quill', quotes: 2, statements: 2, aliases: ['The Chair', 'Shared', 'Cy Nobody', 'Cyan'] },
      roles: [{ title: 'pilot' }, { title: 'poet' }, { title: 'mayor' }],
    },
    { slug: 'ben-ostler', quotes: 1 },
  ])
  expect(await store.speakers.bySlug('cy-nobody')).toMatchObject({
    mergedInto: 'ada-quill',
    quotes: 0,
    aliases: ['Cyan'],
  })
  expect((await store.quotes.ofSpeaker('ada-quill')).map(({ text, machine: answer }) => [text, answer])).toEqual([
    ['One.', null],
    ['Three.', null],
  ])
  expect((await store.quotes.byId(2))!.via).toEqual([{ name: 'Cy Nobody', slug: 'ada-quill' }])
  expect((await store.stances.list()).map(({ speaker, supports }) => [speaker, supports])).toEqual([
    ['ada-quill', 2],
    ['ben-ostler', 0],
  ])
  const at = expect.stringMatching(/^\d{4}-.*Z$/)
  const [from, into] = [
    { slug: 'cy-nobody', name: 'Cy Nobody', kind: 'person' },
    { slug: 'ada-quill', name: 'Ada Quill', kind: 'person' },
  ]
  expect(await store.speakers.merges()).toEqual([{ from, into, at, who: 'anna', why: 'One person' }])
  expect((await store.log.list(1))[0]).toMatchObject({ action: 'speaker.merged', who: 'anna', why: 'One person' })
})

test.each<[string, ((store: Store) => Promise<void>)[], ((store: Store) => Promise<void>)[]]>([
  ['a merge', [], [merge('ben-ostler', 'ada-quill'), unmerge('ben-ostler')]],
  [
    'the second of a chain',
    [merge('ben-ostler', 'ada-quill')],
    [merge('ada-quill', 'cy-nobody'), unmerge('ada-quill')],
  ],
  [
    'the first of a chain',
    [merge('ada-quill', 'cy-nobody')],
    [unmerge('ada-quill'), merge('ben-ostler', 'ada-quill'), merge('ada-quill', 'cy-nobody'), unmerge('ben-ostler')],
  ],
  [
    'two into one, one of them',
    [merge('ada-quill', 'cy-nobody')],
    [merge('ben-ostler', 'cy-nobody'), unmerge('ben-ostler')],
  ],
])('unmerging gives back exactly what was moved: %s', async (_, before, steps) => {
  const { store } = await three()
  for (const step of before) await step(store)
  const expected = await shown(store)
  for (const step of steps) await step(store)
  expect(await shown(store)).toEqual(expected)
})

test('what came or was corrected while merged stays with whom it was given to', async () => {
  const { store } = await three()
  await store.speakers.merge('ben-ostler', 'ada-quill', by)
  await store.sources.add(reading('b', 'Four.', [{ words: 'Four.', by: attribution('Ben Ostler', { role: 'baker' }) }]))
  await store.quotes.correct(2, { what: 'speaker', name: 'Cy Nobody', kind: 'person' }, by)
  await store.quotes.correct(3, { what: 'speaker', name: 'Ben Ostler', kind: 'person' }, by)
  await store.speakers.unmerge('ben-ostler', by)
  const texts = async (slug: string) => (await store.quotes.ofSpeaker(slug)).map(({ text }) => text).sort()
  expect([await texts('ada-quill'), await texts('ben-ostler'), await texts('cy-nobody')]).toEqual([
    ['Four.', 'One.', 'Three.'],
    [],
    ['Two.'],
  ])
  await store.quotes.undo(1, by)
  expect(await texts('ben-ostler')).toEqual(['Two.'])
  expect((await store.speakers.bySlug('ben-ostler'))!.roles.map(({ title }) => title)).toEqual(['poet'])
})

test('a merged speaker does not come into being again', async () => {
  const { store } = await three()
  await store.speakers.merge('ben-ostler', 'ada-quill', by)
  const ben = { name: 'Ben Ostler', kind: 'person', aliases: ['Benny'], roles: [] } as const
  await store.speakers.ensure([ben])
  await store.speakers.ensure([ben])
  expect((await store.speakers.list()).map(({ slug, aliases }) => [slug, aliases])).toEqual([
    ['ada-quill', ['The Chair', 'Shared', 'Ben Ostler', 'Benny']],
    ['cy-nobody', ['Cyan']],
  ])
})

test.each<[string, (store: Store) => Promise<void>, RegExp]>([
  ['into itself', merge('ada-quill', 'ada-quill'), /into itself/],
  ['of nobody', merge('dee', 'ada-quill'), /no speaker "dee"/],
  ['into nobody', merge('ada-quill', 'dee'), /no speaker "dee"/],
  ['of one that is merged', merge('ben-ostler', 'cy-nobody'), /"ben-ostler" was merged already/],
  ['into one that is merged', merge('cy-nobody', 'ben-ostler'), /"ben-ostler" was merged already/],
  ['by nobody', (s) => s.speakers.merge('cy-nobody', 'ada-quill', { who: '', why: null }), /who decides/],
  ['undone that was none', unmerge('cy-nobody'), /"cy-nobody" is not merged/],
  ['undone of nobody', unmerge('dee'), /no speaker "dee"/],
])('refused: a merge %s', async (_, attempt, message) => {
  const { store } = await three()
  await store.speakers.merge('ben-ostler', 'ada-quill', by)
  const before = [await shown(store), await store.log.list(99)]
  await expect(attempt(store)).rejects.toThrow(message)
  await expect(attempt(store)).rejects.toBeInstanceOf(Refused)
  expect([await shown(store), await store.log.list(99)]).toEqual(before)
})
