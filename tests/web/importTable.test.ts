import request from 'supertest'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importQueue } from '../../src/imports/queue.js'
import type { Store } from '../../src/store/contract.js'
import { build } from '../cli/program.js'
import { appOver, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
let queue: ReturnType<typeof importQueue>

beforeAll(async () => {
  build()
  store = await fixtureStore()
  queue = importQueue(store, async () => Promise.reject(new Error('no network')))
  app = appOver(store, queue)
}, 120_000)
afterAll(async () => {
  await queue.stop()
  await store.close()
})

const table = [
  'Speaker,Words,Article,Date,Topic,Side',
  'Runa Feld,We sail at dawn.,Winds,2031-05-02,ISSUE,2',
  'Bo Marsh,<b>Never</b>.,Winds,2031-05-02,Bridges,-1',
  ',Who said this?,Winds,2031-05-02,,',
].join('\n')

/** Hands a table in, and waits until it is read. */
async function handed(content: string, name = 'q.csv'): Promise<{ batch: number; item: number }> {
  const sent = request(app)
    .post('/import')
    .set('Accept', 'application/json')
    .field('what', 'files')
    .field('keep', 'yes')
  const { body } = await sent.attach('file', Buffer.from(content, 'latin1'), name).expect(201)
  await queue.idle()
  return { batch: body.batch, item: (await store.imports.items(body.batch))[0]!.id }
}
const post = (item: number, fields: Readonly<Record<string, string>>) =>
  request(app).post(`/import/items/${item}`).type('form').set('Accept', 'text/html').send(fields)
const textOf = async (address: string): Promise<string> => (await request(app).get(address).expect(200)).text

const mapped = { speaker: '0', text: '1', source: '2', date: '3', issue: '4', position: '5', words: 'own' }

test('a table is mapped, looked at and kept; nothing of it is stored before, and every row is accounted for', async () => {
  const issue = (await store.codebook.current())!.issues[0]!
  const before = await store.counts()
  const { batch, item } = await handed(table.replace('ISSUE', issue.name))
  expect(await store.imports.items(batch)).toMatchObject([{ state: 'read', isTable: true, keep: false }])
  expect(await textOf(`/import/${batch}`)).toContain('A table of quotes. Say what its columns hold.')
  expect(await textOf(`/import/${batch}`)).not.toContain('Keep all')

  const page = await textOf(`/import/items/${item}`)
  for (const words of [
    '3 rows: 2 new quotes by 2 speakers from 1 source, 1 row cannot be kept. Nothing is stored yet.',
    'Read with columns parted by commas.',
    'Row 4 names no speaker.',
    'Row 3 is kept without its position: “Bridges” is no issue of the codebook.',
    '“&lt;b&gt;Never&lt;/b&gt;.”',
    `${issue.name}: strongly supports`,
    'Keep 2 quotes',
  ])
    expect(page).toContain(words)

  // A mapping that was not looked at is shown first.
  const unseen = await post(item, { ...mapped, coder: 'Ines', what: 'keep', 'as Bridges': issue.id }).expect(303)
  const { location } = unseen.headers as { location: string }
  expect(location).toContain(`/import/items/${item}?speaker=0&role=&text=1`)
  expect(await store.counts()).toEqual(before)
  const seen = /name="seen" value="([^"]*)"/
    .exec(await textOf(location.replace('#stored', '')))![1]!
    .replaceAll('&amp;', '&')
  expect(location).toBe(`/import/items/${item}?${seen}#stored`)
  const fields = Object.fromEntries(new URLSearchParams(seen))

  const nobody = await post(item, {
    ...fields,
    coder: '',
    seen: seen.replace('coder=Ines', 'coder='),
    what: 'keep',
  }).expect(400)
  expect(nobody.text).toContain('Say who coded these quotes.')
  expect(await store.counts()).toEqual(before)

  await post(item, { ...fields, seen, what: 'keep' }).expect(303)
  await queue.idle()
  expect((await store.imports.items(batch)).map(({ state, name, quotes }) => [state, name, quotes])).toEqual([
    ['stored', 'q.csv', null],
    ['stored', 'Quotes from ‘Winds’', 2],
  ])
  const [statement] = (await store.statements.ofSource('quotes-from-winds')).filter(
    ({ speaker }) => speaker!.name === 'Bo Marsh',
  )
  expect(statement!.quotes[0]).toMatchObject({
    text: '<b>Never</b>.',
    checked: 'unchecked',
    kind: 'direct',
    decided: true,
  })
  expect(statement!.codings.filter(({ coder }) => coder.name === 'Ines')).toMatchObject([
    { issue: issue.id, position: -1 },
  ])

  expect(await textOf(`/import/${batch}`)).toContain('2 of 3 rows kept, 1 could not be kept.')
  const outcome = await textOf(`/import/items/${item}`)
  expect(outcome).toContain('Row 4 names no speaker.')
  expect(outcome).not.toContain('<form method="post"')
  const again = await post(item, { ...fields, seen, what: 'keep' }).expect(400)
  expect(again.text).toContain('There is nothing left to decide')
  expect(await textOf(`/quotes/${statement!.quotes[0]!.id}`)).toContain('Not checked against the original')
})

test('its encoding is said, and it can be left out', async () => {
  const before = await store.counts()
  const { batch, item } = await handed('Speaker;Words\nAda F\u00e4hr;Yes.\n')
  const page = await textOf(`/import/items/${item}`)
  expect(page).toContain('Read with encoding windows-1252 and columns parted by semicolons.')
  expect(page).toContain('Ada Fähr')
  await post(item, { what: 'discard' }).expect(303)
  expect(await store.imports.items(batch)).toMatchObject([{ state: 'discarded' }])
  expect(await textOf(`/import/items/${item}`)).toContain('This table was left out.')
  expect(await store.counts()).toEqual(before)
})

test.each([
  [{ speaker: '9' }, 'The table has no column “9” for the speaker.'],
  [{ speaker: '-1' }, 'The table has no column “-1” for the speaker.'],
  [{ spaeker: '1' }, 'There is no field called “spaeker” in this form.'],
])('a mapping that makes no sense: %j', async (query, message) => {
  const { item } = await handed(table)
  const { status, text } = await request(app).get(`/import/items/${item}`).query(query).set('Accept', 'text/html')
  expect([status, text.includes(message)]).toEqual([400, true])
})

test('a table whose columns nobody can guess is asked about', async () => {
  const { item } = await handed('a,b\nAda,Yes.\n')
  const page = await textOf(`/import/items/${item}`)
  expect(page).toContain('Row 2 names no speaker.')
  expect(page).not.toContain('value="keep"')
  expect(await textOf(`/import/items/${item}?speaker=0&text=1`)).toContain('Keep 1 quote')
})
