import { afterEach, beforeEach, expect, test } from 'vitest'
import { codebook } from '../seeds/codebook.js'
import { codings } from '../seeds/codings.js'
import { speakers } from '../seeds/speakers.js'
import { ingest } from '../src/pipeline.js'
import { seedBasics, seedIfEmpty } from '../src/seed.js'
import { fromBytes } from '../src/sources/index.js'
import type { Store } from '../src/store/contract.js'
import { openStore } from '../src/store/open.js'

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const exampleCodings = async () => {
  const sources = await store.sources.list()
  const statements = (await Promise.all(sources.map(({ slug }) => store.statements.ofSource(slug)))).flat()
  return statements.flatMap(({ speaker, codings }) =>
    codings
      .filter(({ coder }) => coder.name === 'example')
      .map(({ issue, position }) => [speaker?.name, issue, position]),
  )
}
const note = fromBytes('note.txt', Buffer.from('“We need more ferries,” said Ada Quill.')).document

test('an empty database gets codebook, reports, speakers, and every example coding on the words of its speaker', async () => {
  await seedIfEmpty(store)
  expect((await store.codebook.current())?.issues).toEqual(codebook.issues)
  expect((await store.sources.list()).map(({ name, wording }) => [name, wording])).toEqual([
    ['openai-for-countries', 'unchecked'],
    ['stargate-abroad', 'altered'],
  ])
  const names = (await store.speakers.list()).map(({ name }) => name)
  expect(speakers.map(({ name }) => name).filter((name) => !names.includes(name))).toEqual([])
  const wanted = codings.map(({ speaker, issue, position }) => [speaker, issue, position])
  expect((await exampleCodings()).sort()).toEqual(wanted.sort())
})

test('a second start changes nothing', async () => {
  await seedIfEmpty(store)
  const before = [await store.counts(), await store.log.list(10_000)]
  await seedIfEmpty(store)
  expect([await store.counts(), await store.log.list(10_000)]).toEqual(before)
})

test('a database in use gets no reports', async () => {
  await seedBasics(store)
  await ingest(store, note)
  await seedIfEmpty(store)
  expect((await store.sources.list()).map(({ name }) => name)).toEqual(['note'])
})

test('the basics are codebook, coders and speakers, once', async () => {
  await seedBasics(store)
  await seedBasics(store)
  expect((await store.codebook.versions()).map(({ version }) => version)).toEqual([1])
  expect(
    (await store.coders.list()).map(({ name, kind, reviews, limit }) => [name, kind, reviews, limit]).sort(),
  ).toEqual([
    ['example', 'person', false, 0],
    ['learned', 'learned', false, 0.5],
    ['rules', 'rules', false, 0.5],
  ])
  expect((await store.counts()).sources).toBe(0)
})

test('seeding that was cut short is completed at the next start', async () => {
  const ensure: Store['coders']['ensure'] = (coder) =>
    coder.name === 'example' ? Promise.reject(new Error('stopped')) : store.coders.ensure(coder)
  const broken: Store = { ...store, coders: { ...store.coders, ensure } }
  await expect(seedIfEmpty(broken)).rejects.toThrow('stopped')
  expect(await exampleCodings()).toEqual([])
  await seedIfEmpty(store)
  expect(await exampleCodings()).toHaveLength(codings.length)
  expect((await store.codebook.versions()).length).toBe(1)
})
