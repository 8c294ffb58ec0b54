import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { exportFormats } from '../../src/export/registry.js'
import type { Store } from '../../src/store/contract.js'
import { filesOf } from '../archive/files.js'
import { appOver, correctedStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeAll(async () => {
  store = await correctedStore()
  app = appOver(store)
})
afterAll(() => store.close())
const get = (address: string) => request(app).get(address)
const links = (html: string) =>
  [...html.matchAll(/href="(\/export\/[^"]+)"/g)].map((m) => m[1]!.replaceAll('&amp;', '&'))

test('every format is offered once, and its link gives a file with the name and type that it has', async () => {
  const page = await get('/export').expect(200)
  // A speaker of whom no quote is left is taken along, but said nothing.
  const { quotes, speakers, sources } = await store.counts()
  expect(page.text).toContain(`All of it: ${quotes} quotes, ${speakers} speakers and ${sources} sources.`)
  expect(links(page.text).sort()).toEqual(
    ['everything', ...exportFormats.map(({ id }) => id)].map((id) => `/export/${id}`).sort(),
  )
  for (const { id, type, ending } of exportFormats) {
    const { headers } = await get(`/export/${id}`).buffer(true).expect(200)
    expect(headers['content-type']!.split(';')[0]).toBe(type.split(';')[0])
    expect(headers['content-disposition']).toMatch(
      new RegExp(`^attachment; filename=ferries-of-the-inner-sound-.+\\.${ending}$`),
    )
  }
})

test('what the address narrows goes into the files', async () => {
  const page = await get('/export?source=copy&coder=Olof').expect(200)
  const link = links(page.text).find((href) => href.startsWith('/export/quotes-csv'))!
  expect(link).toBe('/export/quotes-csv?source=copy&coder=Olof')
  const rows = (await get(link).expect(200)).text.trim().split('\r\n').slice(1)
  expect(rows.length).toBe(3)
  for (const row of rows) expect(row).toContain(',altered,')
  expect(page.text).toContain('What is taken: 3 quotes')
})

test('as JSON it lists the formats with their addresses', async () => {
  const { body } = await get('/export.json?wording=altered').expect(200)
  expect(body.filter).toEqual({ wording: 'altered' })
  expect(body.formats.map(({ id }: { id: string }) => id)).toEqual(exportFormats.map(({ id }) => id))
  expect(body.formats[0].href).toBe('/export/tables-xlsx?wording=altered')
  expect(body.everything).toBe('/export/everything')
})

test.each([
  ['/export/word', 404, 'Nothing can be taken away as “word”.'],
  ['/export?wording=purple', 400, '“purple” is not a wording'],
  ['/export/quotes-csv?wording=purple', 400, '“purple” is not a wording'],
])('%s says what is wrong', async (address, status, message) => {
  const page = await get(address).set('Accept', 'text/html').expect(status).expect('Content-Type', /html/)
  expect(page.text).toContain(message)
  expect(page.headers['content-disposition']).toBeUndefined()
})

test('everything in one file: the whole dossier, whatever the filters say', async () => {
  const parse = (res: request.Response, done: (error: Error | null, body: Buffer) => void) => {
    const pieces: Buffer[] = []
    const stream = res as unknown as NodeJS.ReadableStream
    stream.on('data', (piece) => pieces.push(piece))
    stream.on('end', () => done(null, Buffer.concat(pieces)))
  }
  const { headers, body } = await get('/export/everything?source=copy').buffer(true).parse(parse).expect(200)
  expect(headers['content-type']).toBe('application/zip')
  expect(headers['content-disposition']).toBe('attachment; filename=ferries-of-the-inner-sound-everything.zip')
  const { 'tables/sources.jsonl': sources, 'README.txt': about } = filesOf(body)
  const slugs = sources!
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line).slug)
  expect(slugs).toEqual(expect.arrayContaining((await store.sources.list()).map(({ slug }) => slug)))
  expect(about).toMatch(/^Ferries of the Inner Sound\n/)
})

describe('a fault half-way', () => {
  test('breaks the file of everything off, too', async () => {
    const broken: Store = {
      ...store,
      snapshot() {
        const snapshot = store.snapshot()
        const rows = (table: string) => {
          if (table === 'log') throw new Error('disk')
          return snapshot.rows(table)
        }
        return { ...snapshot, rows }
      },
    }
    const logged = vi.spyOn(console, 'error').mockReturnValue()
    await expect(request(appOver(broken)).get('/export/everything')).rejects.toThrow(/aborted|hang up/)
    expect(logged.mock.calls).toEqual([[new Error('disk')]])
    logged.mockRestore()
  })

  test('breaks the file off, so that nobody takes it for whole', async () => {
    const broken: Store = {
      ...store,
      statements: {
        ...store.statements,
        async *each() {
          yield* store.statements.each({ source: 'copy' })
          throw new Error('disk')
        },
      },
    }
    const logged = console.error
    console.error = () => {}
    await expect(request(appOver(broken)).get('/export/quotes-csv')).rejects.toThrow(/aborted|hang up/)
    console.error = logged
  })
})
