import { expect, test } from 'vitest'
import { memory } from './support.js'

test('the newest model that was trained for a dossier is its model, and the older ones stay', async () => {
  const { store } = await memory()
  expect(await store.models.newest()).toBeUndefined()
  expect(await store.models.byId(1)).toBeUndefined()
  const first = await store.models.add('{"first":1}', 'anna')
  const second = await store.models.add('{"second":2}', 'train')
  expect(await store.models.newest()).toBe(second)
  expect(await store.models.byId(first)).toMatchObject({ id: first, madeBy: 'anna', model: '{"first":1}' })
  expect((await store.log.list(5)).map(({ who, action, subjectId }) => [who, action, subjectId])).toEqual([
    ['train', 'model.trained', String(second)],
    ['anna', 'model.trained', String(first)],
  ])
  await store.close()
})
