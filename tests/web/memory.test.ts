import type { Request } from 'express'
import request from 'supertest'
import { describe, expect, test, vi } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { PageMemory } from '../../src/web/memory.js'
import { appOver, fixtureStore } from './fixture.js'

const asked = (originalUrl: string, cookie = ''): Request =>
  ({ originalUrl, headers: { host: 'localhost', cookie } }) as unknown as Request

describe('what is remembered', () => {
  test('a page at one state, for one address and one visitor', () => {
    const memory = new PageMemory()
    expect(memory.get('1', asked('/'))).toBeUndefined()
    memory.set('1', asked('/'), 'matrix')
    expect(memory.get('1', asked('/'))).toBe('matrix')
    expect(memory.get('1', asked('/?sort=name'))).toBeUndefined()
    expect(memory.get('1', asked('/', 'tray=ada'))).toBeUndefined()
    expect(memory.get('2', asked('/'))).toBeUndefined()
    expect(memory.get('1', asked('/'))).toBeUndefined()
  })
  test('nothing that was made at a state that is gone', () => {
    const memory = new PageMemory()
    memory.get('2', asked('/'))
    memory.set('1', asked('/'), 'old')
    expect(memory.get('2', asked('/'))).toBeUndefined()
  })
  test('at most so much: what was not asked for longest goes first', () => {
    const memory = new PageMemory(40)
    memory.get('1', asked('/'))
    for (const page of ['/a', '/b', '/c', '/d']) memory.set('1', asked(page), 'x'.repeat(10))
    memory.get('1', asked('/a'))
    memory.set('1', asked('/e'), 'x'.repeat(10))
    expect(['/a', '/b', '/c', '/d', '/e'].filter((page) => memory.get('1', asked(page)))).toEqual([
      '/a',
      '/c',
      '/d',
      '/e',
    ])
    memory.set('1', asked('/long'), 'x'.repeat(11))
    expect(memory.get('1', asked('/long'))).toBeUndefined()
  })
})

describe('pages', () => {
  const counting = (store: Store) => {
    const list = vi.fn(store.speakers.list)
    return { list, app: appOver({ ...store, speakers: { ...store.speakers, list } }) }
  }
  test('are computed once, and anew when something was stored', async () => {
    const store = await fixtureStore()
    const { app, list } = counting(store)
    const server = app.listen(0)
    const first = await request(server).get('/speakers').expect(200)
    const calls = list.mock.calls.length
    expect((await request(server).get('/speakers').expect(200)).text).toBe(first.text)
    expect(list.mock.calls.length).toBe(calls)
    await store.speakers.ensure([{ name: 'Tilda Quill', kind: 'person', aliases: [], roles: [] }])
    await request(server).get('/speakers').expect(200)
    expect(list.mock.calls.length).toBeGreaterThan(calls)
    server.close()
    await store.close()
  })
  test('are computed anew each time where nothing is to be remembered', async () => {
    const memory = new PageMemory(0)
    memory.get('1', asked('/'))
    memory.set('1', asked('/'), 'matrix')
    expect(memory.get('1', asked('/'))).toBeUndefined()
  })
  test('unchanged ones are answered with 304, whether they were remembered or not, and changed ones anew', async () => {
    const store = await fixtureStore()
    const { app, list } = counting(store)
    app.locals.memory = new PageMemory(0)
    const { headers } = await request(app).get('/speakers').expect(200)
    expect((await request(app).head('/speakers').expect(200)).headers.etag).toBe(headers.etag)
    const calls = list.mock.calls.length
    const again = (cookie = '') =>
      request(app).get('/speakers').set('If-None-Match', headers.etag!).set('Cookie', cookie)
    expect((await again().expect(304)).headers.etag).toBe(headers.etag)
    expect(list.mock.calls.length).toBe(calls)
    await again('parallax-picked=old-petra').expect(200)
    await store.speakers.ensure([{ name: 'Tilda Quill', kind: 'person', aliases: [], roles: [] }])
    await again().expect(200)
    app.locals.memory = new PageMemory()
    await again().expect(200)
    await store.close()
  })
  test('what is not there has no tag of what is', async () => {
    const store = await fixtureStore()
    const app = appOver(store)
    const { headers } = await request(app).get('/').expect(200)
    expect((await request(app).get('/speakers/nobody').set('Accept', 'text/html').expect(404)).headers.etag).not.toBe(
      headers.etag,
    )
    await store.close()
  })
})
