import { readdirSync, readFileSync } from 'node:fs'
import { type CompiledQuery, createQueryId, PostgresQueryCompiler } from 'kysely'
import { beforeAll, expect, test } from 'vitest'
import { everyMethod } from './everything.js'

const queries: { readonly method: string; readonly query: CompiledQuery }[] = []
// The one thing that the dialect itself says by hand.
const transaction = /^(begin|commit|rollback)\b/
const called = new Set<string>()
let methods: string[] = []

beforeAll(async () => {
  let method = ''
  const { store, calls } = await everyMethod(({ query }) => {
    if (method && !transaction.test(query.sql)) queries.push({ method, query })
  })
  for (const [name, call] of Object.entries(calls)) {
    method = name
    await call()
    called.add(name.split(' ')[0]!)
  }
  methods = Object.entries(store).flatMap(([area, value]) =>
    typeof value === 'function' ? [area] : Object.keys(value).map((name) => `${area}.${name}`),
  )
})

// The tables of words are SQLite's own: what is asked of them stands in src/store/search/sqlite.ts alone.
const ofWords = /"(quote|speaker|source)_words"/

// What both engines know under the same name, and with the same meaning.
const common = new Set([
  'count',
  'coalesce',
  'min',
  'max',
  'exists',
  'in',
  'values',
  'where',
  'and',
  'or',
  'on',
  'conflict',
  'as',
  'from',
  'by',
  'distinct',
  'select',
])

// Many small rows as one text: gathered.ts says how PostgreSQL does it.
const gathering = /\bjson_group_array\(json_array\(|\bjson\(coalesce\(/g

test('every method of the store is called', () => {
  expect(methods.filter((name) => !called.has(name))).toEqual(['close'])
})

test('every query is built of nodes that PostgreSQL compiles, with the same parameters', () => {
  expect(queries.length).toBeGreaterThan(100)
  for (const { query } of queries) {
    const { sql, parameters } = new PostgresQueryCompiler().compileQuery(query.query, createQueryId())
    expect(parameters).toEqual(query.parameters)
    expect((sql.match(/\$\d+/g) ?? []).length).toBe(query.parameters.length)
  }
})

test('no query is written by hand or asks for what only SQLite has', () => {
  // state.ts asks the engine itself, like search/sqlite.ts
  const others = queries.filter(({ method }) => method !== 'state')
  const found = others.flatMap(({ method, query }) => {
    const { sql } = new PostgresQueryCompiler().compileQuery(query.query, createQueryId())
    const bare = sql
      .replace(/"[^"]*"/g, 'x')
      .toLowerCase()
      .replace(gathering, '')
    const functions = [...bare.matchAll(/\b([a-z_]+)\s*\(/g)]
      .map(([, name]) => name!)
      .filter((name) => name !== 'x' && !common.has(name))
    const words = bare.match(/\b(rowid|glob|regexp|match|pragma|collate|or replace|or ignore|json_\w+)\b|`/g) ?? []
    if (query.query.kind === 'RawNode' && ofWords.test(sql)) return []
    return query.query.kind === 'RawNode'
      ? [`${method}: ${sql}`]
      : [...functions, ...words].map((word) => `${method}: ${word}`)
  })
  expect(found).toEqual([])
})

test('only these files of the store ask what is written for one engine', () => {
  const files = readdirSync('src/store', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
  const raw = files.filter((name) =>
    /import \{[^}]*\bsql\b[^}]*\} from 'kysely'/.test(readFileSync(`src/store/${name}`, 'utf8')),
  )
  expect(raw.sort()).toEqual(['gathered.ts', 'search/sqlite.ts', 'state.ts'])
})

test('no parameter is of a type that one of the engines would not take', () => {
  const types = queries.flatMap(({ query }) =>
    query.parameters.map((value) => (value === null ? 'null' : value instanceof Uint8Array ? 'bytes' : typeof value)),
  )
  expect([...new Set(types)].sort()).toEqual(['bytes', 'null', 'number', 'string'])
})
