import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { toJson } from '../../src/codebook/json.js'
import { toQdc } from '../../src/codebook/qdc.js'
import type { Codebook, Issue } from '../../src/domain.js'
import type { Store } from '../../src/store/contract.js'
import { appOver, emptyStore, revisedStore } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
const use = async (opened: Promise<Store>) => {
  store = await opened
  app = appOver(store)
}
beforeEach(() => use(revisedStore()))
afterEach(() => store.close())

type Fields = Record<string, string>
const get = (address: string) => request(app).get(address).set('Accept', 'text/html')
const post = (address: string, fields: Fields) =>
  request(app).post(address).set('Accept', 'text/html').type('form').send(fields)
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
const fieldOf = (html: string, name: string): string | undefined =>
  new RegExp(`name="${name}"[^>]*value="([^"]*)"`).exec(html)?.[1] ??
  new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1]
const now = async (): Promise<Codebook> => (await store.codebook.current())!
const issueNow = async (id: string): Promise<Issue | undefined> => (await now()).issues.find((one) => one.id === id)

const said = { note: 'Said more clearly.', who: 'Olof' }
const fares = {
  ...{ what: 'change', name: 'Free fares', proposition: 'Ferries should cost passengers nothing.', meaning: 'same' },
  ...{ include: 'Fares, passes, who pays.', supports: 'Asks for it or praises it.', exclude: 'Private boats.' },
  ...{ opposes: 'Rejects it or warns of it.', from: '3', ...said },
  ...{ text0: 'I have waited for “Free fares” since the old pier burned down.', speaker0: 'a net maker' },
  ...{ position0: '1', why0: 'Waiting for it is wanting it.' },
}
const quay = { name: 'A new quay', proposition: 'A quay should be built.', from: '3', ...said }

describe('an issue is changed', () => {
  test('in all its parts, as a new version with note, name and answer', async () => {
    const texts = { name: ' Fares  for nobody ', proposition: 'No fares.', supports: 'One.\r\n\r\nTwo.', opposes: '' }
    const examples = { text0: '', text1: 'Never pay!', position1: '-2', speaker1: 'a boy', why1: 'He says it.' }
    await post('/codebook/issues/fares', { ...fares, ...texts, ...examples, meaning: 'changed' })
      .expect(303)
      .expect('Location', '/codebook/versions/4')
    expect(await now()).toMatchObject({
      ...{ version: 4, note: said.note, madeBy: 'Olof', changesMeaning: true },
      meaningSince: { fares: 4, night: 1, bridge: 2 },
    })
    expect(await issueNow('fares')).toEqual({
      ...{ id: 'fares', name: 'Fares for nobody', proposition: 'No fares.', include: 'Fares, passes, who pays.' },
      ...{ supports: 'One.\n\nTwo.', opposes: '', exclude: 'Private boats.' },
      examples: [{ text: 'Never pay!', speaker: 'a boy', position: -2, why: 'He says it.' }],
    })
    const page = plain((await get('/codebook/versions/4')).text)
    expect(page).toContain('Made by Olof')
    expect(page).toContain('It changes what Fares for nobody means: codings made before it no longer count there.')
    expect(page).toContain('4 codings to look at again')
  })

  test('a name alone keeps its codings and its address', async () => {
    const before = await store.stances.list()
    await post('/codebook/issues/fares', { ...fares, name: 'Tickets', meaning: 'changed' }).expect(303)
    expect((await store.stances.list()).map(({ state }) => state)).toEqual(before.map(({ state }) => state))
    expect((await get('/issues/fares')).text).toContain('<h1>Tickets</h1>')
  })

  test.each<[string, Fields, string]>([
    ['an empty proposition', { proposition: ' \n ' }, '“Proposition” is empty.'],
    ['no name', { name: '' }, '“Name” is empty.'],
    ['a name twice', { name: 'boats BY night' }, 'There is an issue called “Boats by night” already.'],
    ['a text too long', { include: 'x'.repeat(4001) }, '“Counts” is too long: at most 4000 characters.'],
    ['a proposition too long', { proposition: 'x'.repeat(601) }, '“Proposition” is too long'],
    ['an example too long', { text1: 'x'.repeat(2001), position1: '1' }, '“Example 2” is too long'],
    ['an example without a position', { text1: 'Yes.', position1: '' }, 'Choose the position that example 2 takes.'],
    ['a position that is none', { position0: '7' }, '“7” is not a position.'],
    ['no note', { note: '' }, '“What changes and why” is empty.'],
    ['no answer', { meaning: '' }, 'No answer to whether this changes the meaning was chosen.'],
    ['nothing changed', {}, 'The codebook says all of this already'],
    ['a field that is not there', { colour: 'red' }, 'There is no field called “colour” in this form.'],
    ['no version', { from: '' }, 'does not say which version of the codebook'],
    ['a deed that is none', { what: 'burn' }, 'This is nothing that can be done with an issue.'],
  ])('%s is refused, and what was typed is kept', async (_, wrong, message) => {
    const before = await store.log.list(999)
    const { text } = await post('/codebook/issues/fares', { ...fares, ...wrong }).expect(400)
    expect(plain(text)).toContain(message)
    expect(text).toContain('Nothing was changed.')
    if (wrong.what === undefined) {
      expect(fieldOf(text, 'note')).toBe(wrong.note ?? said.note)
      expect(fieldOf(text, 'name')).toBe(wrong.name ?? 'Free fares')
      expect(fieldOf(text, 'include')).toBe(wrong.include ?? fares.include)
      if (wrong.text1) expect(fieldOf(text, 'text1')).toBe(wrong.text1)
    }
    expect(await store.log.list(999)).toEqual(before)
  })

  test('of two at once the second is told what changed meanwhile, keeps what was typed, and can save it then', async () => {
    await post('/codebook/issues/fares', { ...fares, supports: 'Theirs.' }).expect(303)
    const mine = { ...fares, opposes: 'Mine.', supports: '' }
    const { text } = await post('/codebook/issues/fares', mine).expect(400)
    expect(plain(text)).toContain('The codebook is at version 4 by now, and this was made from version 3.')
    expect(text).toContain('href="/codebook/versions/4"')
    expect(plain(text)).toContain('Changed meanwhile to: Theirs.')
    expect([fieldOf(text, 'opposes'), fieldOf(text, 'supports'), fieldOf(text, 'from')]).toEqual(['Mine.', '', '4'])
    expect((await issueNow('fares'))!.opposes).toBe(fares.opposes)
    await post('/codebook/issues/fares', { ...mine, from: fieldOf(text, 'from')! }).expect(303)
    expect(await issueNow('fares')).toMatchObject({ opposes: 'Mine.', supports: '' })
    expect((await store.codebook.versions()).map(({ version }) => version)).toEqual([1, 2, 3, 4, 5])
  })

  test('what was typed is kept where the issue was retired meanwhile', async () => {
    await post('/codebook/issues/fares', { what: 'retire', from: '3', ...said }).expect(303)
    const first = await post('/codebook/issues/fares', { ...fares, opposes: 'Mine.' }).expect(400)
    expect(fieldOf(first.text, 'opposes')).toBe('Mine.')
    const { text } = await post('/codebook/issues/fares', { ...fares, opposes: 'Mine.', from: '4' }).expect(400)
    expect(plain(text)).toContain('The codebook has no issue “fares” any more: it was retired. Bring it back first.')
    expect(fieldOf(text, 'opposes')).toBe('Mine.')
  })
})

describe('an issue is added', () => {
  test.each<[string, Fields, Partial<Issue>]>([
    ['with an id made of its name', {}, { id: 'a-new-quay', name: 'A new quay', include: '', examples: [] }],
    ['with an id of its own', { id: 'quay' }, { id: 'quay' }],
    [
      'with examples',
      { text0: 'Dig!', position0: '2', text1: 'A pier is a pier.', position1: 'null' },
      {
        examples: [
          { text: 'Dig!', speaker: '', position: 2, why: '' },
          { text: 'A pier is a pier.', speaker: '', position: null, why: '' },
        ],
      },
    ],
  ])('%s', async (_, fields, expected) => {
    await post('/codebook/add', { ...quay, ...fields })
      .expect(303)
      .expect('Location', '/codebook/versions/4')
    expect((await now()).issues.at(-1)).toMatchObject(expected)
    expect((await get('/')).text).toContain('A quay should be built.')
  })

  test.each<[string, Fields, string]>([
    ['an id that is taken', { id: 'night' }, 'There is an issue with the id “night” already: “Boats by night”.'],
    ['a strange id', { id: 'A/B' }, '“A/B” cannot be an id'],
    ['the id of a retired issue', { id: 'diesel' }, 'belongs to the issue “Clean engines”, which was retired'],
    ['a name that is taken', { name: 'The Bridge', id: 'b' }, 'There is an issue called “The bridge” already.'],
    ['an empty proposition', { proposition: '' }, '“Proposition” is empty.'],
    ['an older version', { from: '2' }, 'The codebook is at version 3 by now, and this was made from version 2.'],
  ])('%s is refused, and what was typed is kept', async (_, wrong, message) => {
    const { text } = await post('/codebook/add', { ...quay, ...wrong }).expect(400)
    expect(plain(text)).toContain(message)
    expect(fieldOf(text, 'name')).toBe(wrong.name ?? quay.name)
    expect(fieldOf(text, 'id')).toBe(wrong.id ?? '')
    expect((await now()).version).toBe(3)
  })

  test('to a new dossier', async () => {
    await store.close()
    await use(emptyStore())
    await post('/codebook/add', { ...quay, from: '1' }).expect(303)
    expect((await now()).issues.map(({ id }) => id)).toEqual(['a-new-quay'])
  })
})

describe('an issue is retired and brought back', () => {
  const retire = () => post('/codebook/issues/bridge', { what: 'retire', from: '3', ...said })
  test('it leaves matrix and lists; its codings stay, and its page says so', async () => {
    await retire().expect(303)
    const { body } = await request(app).get('/index.json')
    expect(body.issues.map(({ id }: Issue) => id)).toEqual(['fares', 'night'])
    const page = plain((await get('/issues/bridge').expect(200)).text)
    expect(page).toContain('This issue is retired. Version 3 of the codebook was the last to have it.')
    expect(page).toContain('5 codings on it are kept, and count nowhere.')
    expect((await get('/codebook/versions/1')).text).toContain('5 codings made under this version')
    expect((await get('/quotes/4')).text).toContain('<a href="/issues/bridge">The bridge</a>')
    await get('/codebook/issues/bridge').expect(404)
  })

  test('brought back, it stands last, and counts as it did', async () => {
    const before = await store.stances.list()
    await retire()
    await post('/codebook/arrange', { what: 'restore', issue: 'bridge', from: '4', ...said }).expect(303)
    expect((await now()).issues.map(({ id }) => id)).toEqual(['fares', 'night', 'bridge'])
    expect((await store.stances.list()).length).toBe(before.length)
    expect(plain((await get('/codebook/versions/5')).text)).toContain('Brought back: The bridge')
  })

  test.each<[string, string, Fields, string]>([
    ['without a note', '/codebook/issues/bridge', { what: 'retire', note: '' }, '“What changes and why” is empty.'],
    ['one that is there', '/codebook/arrange', { what: 'restore', issue: 'bridge' }, 'no retired issue “bridge”'],
    ['none chosen', '/codebook/arrange', { what: 'restore' }, '“Issue” is empty.'],
  ])('%s: refused', async (_, address, fields, message) => {
    const { text } = await post(address, { ...said, from: '3', ...fields }).expect(400)
    expect(plain(text)).toContain(message)
  })
})

describe('title and order', () => {
  const places = { 'place.bridge': '1', 'place.fares': '2', 'place.night': '3' }
  const form = { what: 'arrange', title: 'Ferries of the Inner Sound', ...places, from: '3', ...said }
  test.each<[string, Fields, string, string[]]>([
    ['another order', { 'place.night': '0' }, 'Ferries of the Inner Sound', ['night', 'bridge', 'fares']],
    ['another title', { title: 'All about boats' }, 'All about boats', ['bridge', 'fares', 'night']],
  ])('%s', async (_, fields, title, order) => {
    await post('/codebook/arrange', { ...form, ...fields }).expect(303)
    const { issues, ...rest } = await now()
    expect([rest.title, issues.map(({ id }) => id)]).toEqual([title, order])
    expect((await get('/')).text).toContain(`<h1>${title}</h1>`)
  })
  test.each<[string, Fields, string]>([
    ['a place twice', { 'place.night': '1' }, 'Two issues have the same place.'],
    ['no place', { 'place.night': '' }, 'The place of “Boats by night” is missing.'],
    ['no number', { 'place.night': 'last' }, '“last” is not the place of “Boats by night”.'],
    ['no title', { title: '' }, '“Title” is empty.'],
    ['a long title', { title: 'x'.repeat(161) }, '“Title” is too long: at most 160 characters.'],
    ['nothing new', {}, 'The codebook says all of this already'],
    ['an older version', { from: '1' }, 'this was made from version 1'],
  ])('%s is refused, and what was typed is kept', async (_, wrong, message) => {
    const { text } = await post('/codebook/arrange', { ...form, ...wrong }).expect(400)
    expect(plain(text)).toContain(message)
    expect(fieldOf(text, 'note')).toBe(said.note)
    expect((await now()).version).toBe(3)
  })
})

describe('codings to look at again', () => {
  const waiting = async () => (await store.codings.outdated({ limit: 9, offset: 0 })).codings.map(({ id }) => id)

  test('are listed with what changed, and one that still holds is appended under the version in force', async () => {
    const [first, second] = await waiting()
    const page = plain((await get('/codebook/again')).text)
    expect(page).toContain('These 2 codings were made before the meaning of the issue changed')
    expect(page).toContain('3 codings of machines do not count any more either.')
    expect(page).toContain('Ines: opposes The bridge Names only harms.')
    expect((await get('/codebook/again')).text).toContain('href="/codebook/versions/2#change-bridge"')
    await post('/codebook/again', { coding: String(second), as: 'Ines' })
      .expect(303)
      .expect('Location', '/codebook/again#codings')
    expect(await waiting()).toEqual([first])
    expect(
      (await store.stances.list()).find(({ speaker, issue }) => speaker === 'northwind-lines' && issue === 'bridge'),
    ).toMatchObject({ state: 'opposes', statements: 1, reviewed: true, olderCodebook: false })
    const basis = async (cell: string) =>
      plain((await get(`/cells/${cell}`)).text).match(/From \d+ statements?.*?(?= Collect)/)?.[0]
    expect(await basis('northwind-lines/bridge')).toBe('From 1 statement.')
    expect(await basis('bruno-okafor/fares')).toBe(
      'From 2 statements, coded by machine only so far. Coded at least in part under an earlier version of the codebook.',
    )
    await post('/codebook/again', { coding: String(first), as: 'Ines', coder: 'Ines' })
      .expect(303)
      .expect('Location', '/codebook/again?coder=Ines#codings')
    expect(plain((await get('/codebook/again')).text)).toContain('No coding waits')
  })

  test.each<[string, Fields, string]>([
    ['by somebody else', { as: 'Olof' }, 'This coding is Ines’s: only they can say it again.'],
    ['that is not there', { coding: '9999' }, 'There is no coding 9999 of a person.'],
    ['without a number', { coding: 'x' }, '“x” is not the number of a coding.'],
  ])('one %s is refused', async (_, wrong, message) => {
    const [, second] = await waiting()
    const { text } = await post('/codebook/again', { coding: String(second), as: 'Ines', ...wrong }).expect(400)
    expect(plain(text)).toContain(message)
    expect(await waiting()).toHaveLength(2)
  })

  test('by coder, and as data', async () => {
    const { body } = await request(app).get('/codebook/again.json?coder=Olof').expect(200)
    expect(body).toMatchObject({ codings: [], total: 0, machine: 3, coders: [{ name: 'Ines', codings: 2 }] })
  })
})

describe('versions', () => {
  test('each shows who, when, why, and word by word what it changed', async () => {
    const { text } = await get('/codebook/versions/2').expect(200)
    expect(text).toContain('A fixed bridge <mark>or a tunnel</mark> should replace the northern crossing.')
    expect(plain(text)).toContain('Made by Ines')
    expect(plain(text)).toContain('The towns speak of a tunnel now.')
    const third = plain((await get('/codebook/versions/3')).text)
    for (const words of ['The issues stand in another order.', 'Retired: Clean engines', 'Changed: Boats by night'])
      expect(third).toContain(words)
    expect((await get('/codebook/versions/1')).text).not.toContain('What it changed')
    const { body } = await request(app).get('/codebook/versions/1.json').expect(200)
    expect(body.codebook).toEqual((await store.codebook.versions())[0])
  })

  test.each(['4', '0', 'x', '1e0'])('there is no version %s', async (number) => {
    const { text } = await get(`/codebook/versions/${number}`).expect(404)
    expect(text).toContain(`There is no version “${number}” of the codebook.`)
  })
})

describe('files', () => {
  test.each([
    ['/codebook/file/json', 'ferries-of-the-inner-sound-v3.json', /application\/json/, toJson, 3],
    ['/codebook/file/qdc', 'ferries-of-the-inner-sound-v3.qdc', /text\/xml/, toQdc, 3],
    ['/codebook/file/qdc?version=1', 'ferries-of-the-inner-sound-v1.qdc', /text\/xml/, toQdc, 1],
  ] as const)('%s', async (address, name, type, write, version) => {
    const answer = await request(app).get(address).buffer().parse(textOf).expect(200).expect('Content-Type', type)
    expect(answer.headers['content-disposition']).toBe(`attachment; filename=${name}`)
    expect(answer.body).toBe(write((await store.codebook.versions())[version - 1]!))
  })
  test.each([
    ['/codebook/file/doc', 404],
    ['/codebook/file/constructor', 404],
    ['/codebook/file/json?version=9', 404],
    ['/codebook/file/json?version=1&version=2', 400],
  ])('%s answers %d', async (address, status) => {
    await get(address).expect(status)
  })

  type Answer = { on(event: string, heard: (chunk: Buffer) => void): void }
  function textOf(res: unknown, done: (error: Error | null, body: unknown) => void): void {
    const chunks: Buffer[] = []
    const answer = res as Answer
    answer.on('data', (chunk) => chunks.push(chunk))
    answer.on('end', () => done(null, Buffer.concat(chunks).toString()))
  }
})

describe('a codebook from a file', () => {
  const send = (content: string, field = 'file') => {
    const form = request(app).post('/codebook/import').set('Accept', 'text/html')
    return field === 'file' ? form.attach('file', Buffer.from(content), 'c.qdc') : form.field('text', content)
  }
  const changed = async (): Promise<Codebook> => {
    const book = await now()
    const [bridge, ...others] = book.issues as [Issue, ...Issue[]]
    return { ...book, issues: [{ ...bridge, proposition: 'A tunnel should be dug.' }, ...others] }
  }
  const unescaped = (text: string) => text.replaceAll('&#34;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')

  test.each([
    ['qdc', 'file'],
    ['json', 'file'],
    ['qdc', 'text'],
  ])('%s as %s: shows what it changes, stores nothing, then makes a version', async (format, field) => {
    const book = await changed()
    const { text } = await send(format === 'qdc' ? toQdc(book) : toJson(book), field).expect(200)
    expect(plain(text)).toContain('Changed: The bridge')
    expect(text).toContain('A tunnel should <mark>be dug</mark>.')
    expect((await now()).version).toBe(3)
    const form = { codebook: unescaped(fieldOf(text, 'codebook')!), title: fieldOf(text, 'title')!, from: '3', ...said }
    const { text: asked } = await post('/codebook/import/apply', form).expect(400)
    expect(plain(asked)).toContain('Say whether this changes the meaning.')
    expect(fieldOf(asked, 'note')).toBe(said.note)
    await post('/codebook/import/apply', { ...form, meaning: 'changed' }).expect(303)
    expect(await now()).toMatchObject({
      ...{ version: 4, title: book.title, issues: book.issues, madeBy: 'Olof', note: said.note, changesMeaning: true },
      meaningSince: { bridge: 4, fares: 1, night: 1 },
    })
  })

  test('is refused where the codebook has moved on, and can be stored after another look', async () => {
    const { text } = await send(toJson(await changed())).expect(200)
    await post('/codebook/issues/fares', { ...fares, supports: 'Theirs.' }).expect(303)
    const form = { codebook: unescaped(fieldOf(text, 'codebook')!), title: 'T', meaning: 'same', ...said }
    const again = await post('/codebook/import/apply', { ...form, from: '3' }).expect(400)
    expect(plain(again.text)).toContain('The codebook is at version 4 by now')
    expect(plain(again.text)).toContain('Changed: Free fares')
    await post('/codebook/import/apply', { ...form, from: fieldOf(again.text, 'from')! }).expect(303)
    expect((await now()).version).toBe(5)
  })

  test.each<[string, () => request.Test, string[]]>([
    ['nothing chosen', () => send('', 'text'), ['Choose a file, or paste what it holds.']],
    ['a picture', () => send('\u0089PNG'), ['The file is neither JSON nor a REFI-QDA codebook (XML).']],
    ['a document type', () => send('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>'), ['a document type (DOCTYPE)']],
    [
      'several faults',
      () => send('{"format":"parallax-codebook","formatVersion":1,"title":"T","issues":[{"id":"a"}]}', 'text'),
      ['issues[0].name is missing.', 'issues[0].proposition is missing.'],
    ],
    ['no upload at all', () => post('/codebook/import', { a: 'b' }), ['The form holds no file.']],
    [
      'a broken form',
      () => request(app).post('/codebook/import').set('Content-Type', 'multipart/form-data; boundary=x').send('y'),
      ['The form cannot be read.'],
    ],
  ])('%s is refused with what is wrong', async (_, sent, messages) => {
    const { text } = await sent().set('Accept', 'text/html').expect(400)
    for (const message of messages) expect(plain(text)).toContain(message)
    expect((await now()).version).toBe(3)
  })

  test('that says nothing new is not stored', async () => {
    const { text } = await send(toJson(await now())).expect(400)
    expect(plain(text)).toContain('The codebook says all of this already.')
  })

  test('larger than any codebook is refused unread', async () => {
    await send(`{${' '.repeat(3_200_000)}`).expect(413)
  })
})

test.each([
  ['/', ['This dossier is new.', 'add them to the codebook', 'npm run -s parallax -- ingest']],
  ['/codebook', ['There are no issues yet.', 'Add the first issue', 'add them here', 'ingest FILE']],
  ['/issues', ['No issue is asked about yet.', 'Add the first']],
  ['/speakers', ['Nobody is quoted in this dossier yet. Add sources']],
  ['/search?q=boat', ['Nobody is quoted in this dossier yet. Add sources']],
  ['/review', ['no source has been read yet', 'add them here', 'ingest FILE']],
])('in a new dossier %s says what to do', async (address, words) => {
  await store.close()
  await use(emptyStore())
  const page = plain((await get(address).expect(200)).text)
  for (const one of words) expect(page).toContain(one)
})
