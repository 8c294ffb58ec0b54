import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importQueue } from '../../src/imports/queue.js'
import { SourceError } from '../../src/sources/index.js'
import type { Store } from '../../src/store/contract.js'
import { build } from '../cli/program.js'
import { appOver, fixtureStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
let queue: ReturnType<typeof importQueue>

const mistral = [
  'Mistral winds keep the ferries in port',
  '“We sail when the wind lets us,” said Runa Feld, captain of the night boat. “Nobody drowns on my watch.”',
  '“Boats that wait earn nothing,” said Bo Marsh, minister of tides.',
  'A crowd of forty stood at the pier twice on Monday, in rain and hail, with lamps and flags and two brass bands.',
].join('\n\n')

beforeAll(async () => {
  build()
  store = await fixtureStore()
  queue = importQueue(store, async (address) => {
    if (address.endsWith('/gone'))
      throw new SourceError(address, 'cannot be fetched: there is no page at this address (404)')
    return {
      name: 'storm.txt',
      bytes: Buffer.from(`Storm\n\n“It blew,” said Ada Quay of Port Hill. ${address}\n`),
      address,
    }
  })
  app = appOver(store, queue)
}, 120_000)
afterAll(async () => {
  await queue.stop()
  await store.close()
})

const post = (
  fields: Readonly<Record<string, string>>,
  files: readonly (readonly [string, string | Buffer])[] = [],
) => {
  const sent = request(app).post('/import').set('Accept', 'text/html')
  for (const [name, value] of Object.entries(fields)) sent.field(name, value)
  for (const [name, content] of files) sent.attach('file', Buffer.from(content), name)
  return sent
}
const choose = (address: string, fields: Readonly<Record<string, string>>) =>
  request(app).post(address).type('form').set('Accept', 'text/html').send(fields)

/** Hands files in, waits until they are read, and tells what became of each. */
async function handed(fields: Readonly<Record<string, string>>, files: Parameters<typeof post>[1] = []) {
  const { headers } = await post(fields, files).expect(303)
  await queue.idle()
  const address = headers.location as string
  const batch = Number(/^\/import\/(?:items\/)?(\d+)$/.exec(address)![1])
  const id = address.includes('items') ? (await store.imports.item(batch))!.batch : batch
  return { address: `/import/${id}`, items: await store.imports.items(id) }
}

test('files are read, told of one by one, and nothing is stored before somebody says so', async () => {
  const before = await store.counts()
  const { address, items } = await handed({ what: 'files' }, [
    ['mistral.txt', mistral],
    ['broken.txt', Buffer.from([0x61, 0, 0x62])],
    ['empty.md', ''],
    ['../../etc/passwd.exe', 'root'],
    ['mistral again.md', mistral.replace('twice on Monday', 'once on Tuesday')],
  ])
  expect(items.map(({ name, state, quotes, speakers, fault }) => [name, state, quotes, speakers, fault])).toEqual([
    ['mistral.txt', 'read', 3, 2, null],
    ['broken.txt', 'failed', null, null, 'is a binary file, not text'],
    ['empty.md', 'failed', null, null, 'is empty'],
    ['passwd.exe', 'failed', null, null, expect.stringMatching(/^is of a format \(\.exe\) not read/)],
    ['mistral again.md', 'read', 3, 2, null],
  ])
  expect(await store.counts()).toEqual(before)
  const page = await request(app).get(address).expect(200)
  expect(page.text).toContain('broken.txt is a binary file, not text.')
  // Not "5 files read": three could not be.
  expect(page.text).toContain('<h1>5 files handed in</h1>')
  expect(page.text).toContain('Keep all 2 that are new')

  const preview = await request(app).get(`/import/items/${items[0]!.id}`).expect(200)
  for (const words of [
    '3 quotes by 2 speakers found.',
    'Nothing is stored yet.',
    'We sail when the wind lets us',
    'captain of the night boat',
  ])
    expect(preview.text).toContain(words)

  await choose(`/import/items/${items[0]!.id}`, {
    ...{ what: 'keep', title: 'Mistral winds', date: '2031-06', publisher: 'The Sound Courier', author: 'Olof Ny' },
    address: 'https://example.org/mistral',
  }).expect(303, new RegExp(address))
  await queue.idle()
  expect(await store.sources.bySlug('mistral')).toMatchObject({
    ...{ title: 'Mistral winds', date: '2031-06', publisher: 'The Sound Courier', author: 'Olof Ny', quotes: 3 },
    address: 'https://example.org/mistral',
  })

  const alike = await request(app).get(`/import/items/${items[4]!.id}`).expect(200)
  expect(alike.text).toContain('Much like a source that is here')
  expect(alike.text).toContain('They differ in 1 passage.')
  expect(alike.text).toContain('<mark>once</mark> on <mark>Tuesday</mark>')

  await choose(`/import/items/${items[4]!.id}`, { what: 'discard' }).expect(303)
  expect((await store.imports.items(items[0]!.batch)).map(({ state }) => state)).toEqual([
    'stored',
    'failed',
    'failed',
    'failed',
    'discarded',
  ])
})

test('the same text again is known, and leads to its source', async () => {
  const { address, items } = await handed({ what: 'files', keep: 'yes' }, [['other name.txt', mistral]])
  expect(items).toMatchObject([{ state: 'known', source: { slug: 'mistral' } }])
  expect((await request(app).get(address)).text).toContain('The same text as <a href="/sources/mistral">')
  await store.sources.remove('mistral', { who: 'Ines', why: null })
  const back = 'which was deleted. It can be brought back there.'
  expect((await request(app).get(address)).text).toContain(back)
  const { text } = await request(app).get(`/import/items/${items[0]!.id}`)
  expect(text).toContain('The same text is here already and was deleted. It can be brought back.')
  await store.sources.restore('mistral', { who: 'Ines', why: null })
  expect((await request(app).get(address)).text).not.toContain(back)
})

test('what is kept at once is stored as it is read', async () => {
  const { items } = await handed({ what: 'files', keep: 'yes' }, [
    ['gale.txt', 'Gale\n\n“Stay at home,” said Eve Harbour of the coast guard.\n'],
  ])
  expect(items).toMatchObject([{ state: 'stored', source: { slug: 'gale' } }])
})

test('the encoding that was detected is said in the preview', async () => {
  const { items } = await handed({ what: 'files' }, [
    [
      'fähre.txt',
      Buffer.from(
        'F\u00e4hre\n\n\u201eNein\u201c?\n\n“Ships wait,” said J\u00fcrgen Quill.'.replace(/[„“”]/g, '"'),
        'latin1',
      ),
    ],
  ])
  const { text } = await request(app).get(`/import/items/${items[0]!.id}`)
  expect(text).toContain('Noticed while it was read: encoding windows-1252.')
  expect(text).toContain('Jürgen Quill')
})

test('pasted text is looked at first', async () => {
  const { items } = await handed({
    what: 'paste',
    text: 'Fog over the Sound\r\n\r\n“I see nothing,” said Dan Orchard, a pilot.',
    date: '2031',
  })
  expect(items).toMatchObject([{ name: 'Fog over the Sound', way: 'paste', state: 'read', quotes: 1 }])
  const item = (await store.imports.item(items[0]!.id))!
  expect(item.document).toMatchObject({
    title: 'Fog over the Sound',
    date: '2031',
    text: 'Fog over the Sound\n\n“I see nothing,” said Dan Orchard, a pilot.\n',
  })
})

test('a date may be written in words; a wrong one is said to be wrong, and keeps nobody from leaving it out', async () => {
  const text = 'Dusk\n\n4 March 2031\n\n“It darkens,” said Dan Orchard.'
  const dates = async (fields: Readonly<Record<string, string>>) => {
    const { items } = await handed({ what: 'paste', text, ...fields })
    return [items[0]!.id, (await store.imports.item(items[0]!.id))!.document!.date] as const
  }
  expect((await dates({}))[1]).toBe('2031-03-04')
  const [id, date] = await dates({ date: 'Tuesday, 5 March 2031' })
  expect(date).toBe('2031-03-05')
  const item = `/import/items/${id}`
  for (const wrong of ['3/4/2031', 'the fourth of March 2031', '2031-03-04 or so']) {
    const { text: page } = await choose(item, { what: 'keep', title: 'Dusk', date: wrong }).expect(400)
    expect(page).toContain('Give the date as 2025-05-19, 19 May 2025, 2025-05 or 2025.')
    expect(page).toContain(`name="date" maxlength="300" value="${wrong}"`)
  }
  await choose(item, { what: 'discard', title: 'Dusk', date: 'soon' }).expect(303)
  expect((await store.imports.item(id))!.state).toBe('discarded')
})

test('addresses are fetched in the background', async () => {
  const { items } = await handed({
    what: 'addresses',
    addresses: 'https://example.org/storm\nhttps://example.org/gone',
  })
  expect(items).toMatchObject([
    { name: 'storm.txt', address: 'https://example.org/storm', state: 'read', quotes: 1 },
    {
      name: 'https://example.org/gone',
      state: 'failed',
      fault: 'cannot be fetched: there is no page at this address (404)',
    },
  ])
  expect((await store.imports.item(items[0]!.id))!.document!.address).toBe('https://example.org/storm')
})

describe('what cannot be handed in', () => {
  test.each([
    [{ what: 'files' }, [], 400, 'Choose a file first.'],
    [{ what: 'paste', text: '  \n ' }, [], 400, 'Paste a text first.'],
    [
      { what: 'paste', text: 'x', date: '2031-02-30' },
      [],
      400,
      'Give the date as 2025-05-19, 19 May 2025, 2025-05 or 2025.',
    ],
    [
      { what: 'paste', text: 'x', address: 'javascript:alert(1)' },
      [],
      400,
      'An address begins with http:// or https://.',
    ],
    [{ what: 'files', keep: 'perhaps' }, [['a.txt', 'a']], 400, '“keep” has a value that it cannot have.'],
    [{ what: 'addresses', addresses: 'file:///etc/passwd' }, [], 400, '“file:///etc/passwd” is no web address.'],
    [{ what: 'files', batch: '999' }, [['a.txt', 'a']], 400, 'Nothing was handed in under the number 999.'],
    [{ what: 'nothing' }, [], 400, 'This is nothing that can be handed in.'],
  ] as const)('%j', async (fields, files, status, message) => {
    const page = await post(fields, files).expect(status)
    expect(page.text).toContain(message)
  })

  test('a file that is too large is named, and the others are read', async () => {
    const { items } = await handed({ what: 'files' }, [
      ['huge.txt', Buffer.alloc(11 * 1024 * 1024, 'a')],
      ['calm.txt', 'Calm\n\n“All is well,” said Cleo Winter of the weather office.\n'],
    ])
    expect(items).toMatchObject([
      { name: 'huge.txt', state: 'failed', fault: expect.stringMatching(/^is larger than 10 MB/) },
      { name: 'calm.txt', state: 'read' },
    ])
  })

  test('more than 100 MB is refused before it is sent', async () => {
    const sent = request(app)
      .post('/import')
      .set('Content-Type', 'multipart/form-data; boundary=x')
      .set('Content-Length', '1000000000')
    await expect(sent.send('--x').then(({ status }) => status)).resolves.toBe(413)
  })

  test('a form that breaks off, or none at all', async () => {
    const broken = request(app).post('/import').set('Content-Type', 'multipart/form-data; boundary=x')
    await broken.send('--x\r\nContent-Disposition: form-data; name="file"; filename="a.txt"\r\n\r\nabc').expect(400)
    await request(app).post('/import').send('what=files').expect(400)
    await post({ what: 'files' }, [['a.txt', 'a']])
      .set('Origin', 'https://evil.example')
      .expect(403)
  })
})

test('what waits can be cancelled and tried again', async () => {
  const id = await store.imports.add(
    [{ name: 'late.txt', way: 'file', bytes: Buffer.from('Late\n\n“Wait,” said Eve Harbour.\n') }],
    false,
    'Ines',
  )
  const state = async () => (await store.imports.items(id))[0]!.state
  await store.imports.choose([(await store.imports.items(id))[0]!.id], 'cancel')
  queue.wake()
  await queue.idle()
  expect(await state()).toBe('cancelled')
  expect((await choose(`/import/${id}`, { what: 'eat' }).expect(400)).text).toContain('“eat” is not a choice.')
  await choose(`/import/${id}`, { what: 'retry' }).expect(303)
  await queue.idle()
  expect(await state()).toBe('read')
  await choose(`/import/${id}`, { what: 'keep' }).expect(303)
  await queue.idle()
  expect(await state()).toBe('stored')
})

test('what is to be kept is told as being kept until it is stored, and looked at again', async () => {
  const { address, items } = await handed({ what: 'files' }, [['squall.txt', 'Squall\n\n“Reef,” said Eve Harbour.\n']])
  expect((await request(app).get(address)).text).toContain('Keep the one that is new')
  await store.imports.choose([items[0]!.id], 'keep')
  for (const page of [address, `/import/items/${items[0]!.id}`]) {
    const { text } = await request(app).get(page).expect(200)
    expect([page, /Being kept|being kept/.test(text), /<div id="live" data-busy>/.test(text)]).toEqual([
      page,
      true,
      true,
    ])
    expect(text).not.toMatch(/to decide|Keep the one|Keep this source|Leave/i)
  }
  queue.wake()
  await queue.idle()
  const { text } = await request(app).get(address).expect(200)
  expect(text).toContain('1 kept.')
  expect(text).not.toContain('data-busy')
})

test('a file at which the program stopped three times is given up', async () => {
  const id = await store.imports.add([{ name: 'hard.txt', way: 'file', bytes: Buffer.from('x') }], false, 'Ines')
  for (const expected of ['waiting', 'waiting', 'failed']) {
    expect((await store.imports.next())!.name).toBe('hard.txt')
    await store.imports.recover()
    expect((await store.imports.items(id))[0]!.state).toBe(expected)
  }
})
