import { Validator } from '@seriousme/openapi-schema-validator'
import { Ajv2020 } from 'ajv/dist/2020.js'
import formats from 'ajv-formats'
import type { Express } from 'express'
import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { endpoints } from '../../src/web/api/endpoints.js'
import { api } from '../../src/web/api/router.js'
import { PageMemory } from '../../src/web/memory.js'
import { filterNames } from '../../src/web/parameters.js'
import { requests } from './apiRequests.js'
import { appOver, correctedStore, quoteWith } from './fixture.js'

// What the description of the API promises, held against what the API answers.

let store: Store
let app: Express
// biome-ignore lint/suspicious/noExplicitAny: the document is read as what it is, JSON
let document: any
let ajv: Ajv2020

beforeAll(async () => {
  store = await correctedStore()
  app = appOver(store)
  document = JSON.parse((await request(app).get('/api/openapi.json').expect(200)).text)
  const schemas = JSON.stringify(document.components.schemas).replaceAll('#/components/schemas/', '#/$defs/')
  ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true })
  formats.default(ajv)
  ajv.addSchema({ $id: 'api', $defs: JSON.parse(schemas) })
})
afterAll(() => store.close())

/** What is wrong with an answer by the description; empty where nothing is. */
function faults(schema: { $ref: string }, body: unknown): unknown[] {
  const check = ajv.getSchema(`api${schema.$ref.replace('#/components/schemas/', '#/$defs/')}`)
  if (!check) throw new Error(`not described: ${schema.$ref}`)
  return check(body) ? [] : check.errors!.map(({ instancePath, message, params }) => [instancePath, message, params])
}

const answerOf = (path: string, status = '200', type = 'application/json') =>
  document.paths[path].get.responses[status].content[type].schema

test('the description is valid OpenAPI 3.1', async () => {
  const checked = await new Validator().validate(structuredClone(document))
  expect(checked.errors ?? []).toEqual([])
  expect([checked.valid, document.openapi]).toEqual([true, '3.1.0'])
})

/** The addresses that a router really answers, parts that vary in braces. */
function served(): string[] {
  const { stack } = api(store, new PageMemory(), true) as unknown as { stack: { route?: { path: string } }[] }
  return stack.flatMap(({ route }) => (route ? [route.path.replace(/:(\w+)/g, '{$1}')] : []))
}

test('every address is described, and every one that is described is served', () => {
  const described = Object.keys(document.paths).map((path) => `/v1${path}`)
  expect(served().sort()).toEqual(['/openapi.json', ...described].sort())
  expect(described).toHaveLength(endpoints.length)
})

test('every address and every parameter is tried below', () => {
  const tried = (path: string) =>
    new Set(
      requests
        .filter(([of]) => of === path)
        .flatMap(([, address]) => [...new URL(address, 'http://x').searchParams.keys()]),
    )
  for (const [path, { get }] of Object.entries<{ get: { parameters: { name: string; in: string }[] } }>(
    document.paths,
  )) {
    const names = get.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
    expect([path, names.filter((name) => !tried(path).has(name))]).toEqual([path, []])
    expect(requests.map(([of]) => of)).toContain(path)
    const parts = [...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1])
    expect(get.parameters.filter((one) => one.in === 'path').map(({ name }) => name)).toEqual(parts)
  }
})

/** Numbers that only the store knows. */
async function filled(address: string): Promise<string> {
  if (!address.includes('{')) return address
  const collection = await store.collections.bySlug('round-one')
  const [left] = await store.quotes.behind({ after: (await quoteWith(store, 'we have ordered')) + 1, limit: 1 })
  return address
    .replace('{corrected}', String(await quoteWith(store, 'we have ordered')))
    .replace('{withdrawn}', String(left!.id - 1))
    .replace('{change}', String(collection!.events[1]!.id))
}

test.each(requests)('%s answers %s as described', async (path, address) => {
  const { body } = await request(app)
    .get(`/api/v1${await filled(address)}`)
    .expect(200)
    .expect('Content-Type', /^application\/json/)
  expect(faults(answerOf(path), body)).toEqual([])
})

test('a described answer that says more, less or otherwise is told from one that fits', async () => {
  const { body } = await request(app).get('/api/v1/quotes?limit=1')
  const [quote] = body.items
  const { form: _, ...less } = quote
  for (const wrong of [less, { ...quote, more: 1 }, { ...quote, checked: 'hardly' }, { ...quote, start: -1 }])
    expect(faults(answerOf('/quotes'), { items: [wrong], next: null })).not.toEqual([])
})

test.each([
  ['/quotes?kind=spoken', 400],
  ['/quotes?colour=red', 400],
  ['/quotes/0', 400],
  ['/quotes/99999', 404],
  ['/speakers/nobody', 404],
])('%s answers %i with a problem as described', async (address, status) => {
  const { body } = await request(app)
    .get(`/api/v1${address}`)
    .expect(status)
    .expect('Content-Type', /^application\/problem\+json/)
  const [path] = requests.find(([, other]) => other.split(/[/?]/)[1] === address.split(/[/?]/)[1])!
  const documented = document.paths[path].get.responses[405].content['application/problem+json'].schema
  expect(faults(documented, body)).toEqual([])
})

test('the filters of a list are those of the pages', () => {
  const names = document.paths['/quotes'].get.parameters.map(({ name }: { name: string }) => name)
  expect(names).toEqual([...filterNames, 'limit', 'cursor'])
})

test('every schema that is described is used', () => {
  const text = JSON.stringify(document)
  const unused = Object.keys(document.components.schemas).filter((id) => !text.includes(`"#/components/schemas/${id}"`))
  expect(unused).toEqual([])
})
