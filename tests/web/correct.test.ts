import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Store } from '../../src/store/contract.js'
import { addresses, appOver, correctedAddresses, doubtfulStore, quoteWith } from './fixture.js'

let store: Store
let app: ReturnType<typeof appOver>
beforeEach(async () => {
  store = await doubtfulStore()
  app = appOver(store)
})
afterEach(() => store.close())

type Fields = Record<string, string | string[]>
const post = (address: string, fields: Fields) =>
  request(app).post(address).set('Accept', 'text/html').type('form').send(fields)
const get = (address: string) => request(app).get(address).set('Accept', 'text/html')
const quote = (words: string): Promise<number> => quoteWith(store, words)
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')

describe('a form about a quote', () => {
  const words = 'welcomes longer hours'
  test.each([
    ['confirm', { what: 'confirm' }, { decided: true }],
    [
      'speaker',
      { what: 'speaker', name: ' Ada  Lindqvist ', speakerKind: 'person' },
      { speaker: { slug: 'ada-lindqvist', name: 'Ada Lindqvist', kind: 'person' }, decided: true },
    ],
    [
      'a new speaker',
      { what: 'speaker', name: 'The night guard', speakerKind: 'unnamed' },
      { speaker: { slug: 'the-night-guard', name: 'The night guard', kind: 'unnamed' } },
    ],
    ['nobody, chosen', { what: 'speaker', name: '', speakerKind: 'nobody' }, { speaker: null }],
    ['nobody', { what: 'nobody' }, { speaker: null }],
    ['kind', { what: 'kind', kind: 'indirect' }, { kind: 'indirect' }],
    [
      'span',
      { what: 'span', first: 'welcomes', last: 'pay for them' },
      { text: 'welcomes longer hours” but could not pay for them' },
    ],
    [
      'reject',
      { what: 'reject', why: 'A headline.' },
      { withdrawn: { at: expect.any(String), why: expect.any(String) } },
    ],
  ])('%s is done, with who and why, and leads back', async (_, fields, expected) => {
    const id = await quote(words)
    await post(`/quotes/${id}`, { why: 'Read it again.', who: 'Ines', ...fields })
      .expect(303)
      .expect('Location', `/quotes/${id}#right`)
    expect(await store.quotes.byId(id)).toMatchObject(expected)
    expect((await store.quotes.corrections(id))[0]).toMatchObject({
      who: 'Ines',
      why: 'why' in fields ? fields.why : 'Read it again.',
    })
    const page = await get(`/quotes/${id}`).expect(200)
    expect(plain(page.text)).toContain('Ines')
  })

  test('a selection on the page changes the span, marks left out', async () => {
    const id = await quote(words)
    const { text } = (await store.sources.bySlug('hearing'))!
    const start = text.indexOf('“welcomes')
    const selection = '“welcomes longer hours”'
    await post(`/quotes/${id}`, {
      what: 'span',
      start: String(start - 3),
      end: String(start + selection.length),
      words: `it ${selection}`,
    }).expect(303)
    expect((await store.quotes.byId(id))!.text).toBe('it “welcomes longer hours”')
  })

  test('the form follows the words', async () => {
    const id = await quote(words)
    const form = async () => (await store.quotes.byId(id))!.form
    await post(`/quotes/${id}`, { what: 'span', first: 'Northwind Lines, which', last: 'crossing, said it' }).expect(
      303,
    )
    expect(await form()).toBe('whole')
    await post(`/quotes/${id}`, {
      what: 'span',
      first: 'runs the northern',
      last: 'could not pay for them alone. The',
    }).expect(303)
    expect(await form()).toBe('cut')
    expect(plain((await get(`/quotes/${id}`)).text)).toContain('Breaks off')
    const { body } = await get(`/quotes/${id}.json`)
    expect(body.corrections[0].change).toMatchObject({ what: 'span', form: 'cut' })
  })

  test.each([
    [{ what: 'speaker', name: '', speakerKind: 'person' }, 'Say who the speaker is'],
    [
      { what: 'speaker', name: 'x'.repeat(161), speakerKind: 'person' },
      '“Speaker” is too long: at most 160 characters.',
    ],
    [{ what: 'speaker', name: 'Eve', speakerKind: 'robot' }, '“robot” is not a kind of speaker.'],
    [{ what: 'kind', kind: 'loud' }, '“loud” is not a kind of quote.'],
    [{ what: 'span', first: 'welcomes' }, 'Give both the first and the last words of the quote.'],
    [
      { what: 'span', first: 'welcomes', last: 'nowhere to be seen' },
      '“nowhere to be seen” does not stand in the passage',
    ],
    [{ what: 'span', first: 'he', last: 'longer hours' }, 'times in the passage around this quote. Give more words'],
    [{ what: 'span', start: '3', end: '9', words: 'others' }, 'The words that were selected are not those of the text'],
    [{ what: 'span', start: '9', end: '3', words: 'x' }, 'The words that were selected are not those of the text'],
    [{ what: 'undo', correction: '999' }, 'has no correction with the number 999.'],
    [{ what: 'restore' }, ''],
    [{ what: 'eat' }, 'This is nothing that can be done with a quote.'],
    [{ what: ['confirm', 'reject'] }, 'This is nothing that can be done with a quote.'],
    [{}, 'This is nothing that can be done with a quote.'],
  ])('%j is refused, says why and keeps what was typed', async (fields: Fields, message) => {
    const id = await quote(words)
    const before = await store.quotes.byId(id)
    const page = await post(`/quotes/${id}`, { ...fields, why: 'It says <so>.' })
      .expect(400)
      .expect('Content-Type', /html/)
    expect(page.text).toContain('role="alert"')
    expect(plain(page.text)).toContain('Nothing was changed. ')
    expect(plain(page.text)).toContain(message)
    if (['speaker', 'kind', 'span'].includes(String(fields.what))) {
      expect(page.text).toContain('value="It says &lt;so&gt;."')
      expect(page.text).toMatch(/<details class="fix" name="fix"[^>]* open>/)
    }
    if (fields.first) expect(page.text).toContain(`name="first" maxlength="5000" value="${fields.first}"`)
    expect(await store.quotes.byId(id)).toEqual(before)
    expect(await store.quotes.corrections(id)).toEqual([])
  })

  test('the refusal is JSON for programs', async () => {
    const { body } = await request(app)
      .post(`/quotes/${await quote(words)}`)
      .set('Accept', 'application/json')
      .send({})
      .expect(400)
    expect(body).toEqual({ error: { status: 400, message: 'This is nothing that can be done with a quote.' } })
  })

  test.each([
    ['/quotes/99999', 404],
    ['/quotes/abc', 400],
  ])('%s answers %d', async (address, status) => {
    await post(address, { what: 'confirm' }).expect(status)
  })

  test('a form that is far too large is not read', async () => {
    const page = await post(`/quotes/${await quote(words)}`, { what: 'confirm', why: 'x'.repeat(70_000) }).expect(413)
    expect(page.text).toContain('more than a form here can hold')
  })

  test('the history names everything, and each is undone by its own number', async () => {
    const id = await quote(words)
    const address = `/quotes/${id}`
    await post(address, {
      what: 'speaker',
      name: 'Bruno Okafor',
      speakerKind: 'person',
      who: 'Ines',
      why: 'He wrote it.',
    })
    await post(address, { what: 'kind', kind: 'block', who: 'Olof' })
    const page = plain((await get(address)).text)
    expect(page).toContain('The rules read: Northwind Lines, partial.')
    expect(page).toMatch(
      /Olof changed the kind to set off\..*Ines said that the speaker is Bruno Okafor\..*Why: He wrote it\./,
    )
    expect(page).toContain('A person decided on this quote')
    const [kind, speaker] = await store.quotes.corrections(id)
    await post(address, { what: 'undo', correction: String(speaker!.id) }).expect(303)
    expect(await store.quotes.byId(id)).toMatchObject({ kind: 'block', speaker: { slug: 'northwind-lines' } })
    await post(address, { what: 'undo', correction: String(kind!.id) }).expect(303)
    expect(await store.quotes.byId(id)).toMatchObject({ kind: 'mixed', decided: false, machine: null })
    expect(plain((await get(address)).text)).toContain('took a correction back')
    expect(await store.quotes.corrections(id)).toHaveLength(4)
  })

  test('a correction is not undone at another quote', async () => {
    const [id, other] = [await quote(words), await quote('forty years')]
    await post(`/quotes/${id}`, { what: 'confirm' })
    const { id: correction } = (await store.quotes.corrections(id))[0]!
    await post(`/quotes/${other}`, { what: 'undo', correction: String(correction) }).expect(400)
    expect((await store.quotes.byId(id))!.decided).toBe(true)
  })

  test('whoever said nothing any more is told so, and has nothing to code', async () => {
    const id = await quote('No bridge was ever')
    for (const name of ['Eve Keel', 'Bruno Okafor'])
      await post(`/quotes/${id}`, { what: 'speaker', name, speakerKind: 'person' }).expect(303)
    const page = plain((await get('/speakers/eve-keel')).text)
    expect(page).toContain('No quote here is by Eve Keel now.')
    expect(page).not.toContain('Code the statements')
  })

  test('a withdrawn quote keeps its address, says when and why, and comes back', async () => {
    const id = await quote(words)
    await post(`/quotes/${id}`, { what: 'reject', why: 'It is a slogan.' })
    const page = plain((await get(`/quotes/${id}`).expect(200)).text)
    expect(page).toMatch(/Withdrawn on \d+ \w+ \d{4}, \d\d:\d\d\./)
    expect(page).toContain('It is a slogan.')
    expect((await get('/sources/hearing')).text).not.toContain(`/quotes/${id}"`)
    const data = await get(`/quotes/${id}.json`).expect(200)
    expect(data.body.quote.withdrawn.why).toContain('It is a slogan.')
    await post(`/quotes/${id}`, { what: 'restore' }).expect(303)
    expect((await get('/sources/hearing')).text).toContain(`/quotes/${id}"`)
  })

  test('the data carry the corrections and the new fields', async () => {
    const id = await quote(words)
    await post(`/quotes/${id}`, { what: 'nobody', who: 'Ines' })
    const { body } = await get(`/quotes/${id}.json`).expect(200)
    expect(body.quote).toMatchObject({
      speaker: null,
      decided: true,
      withdrawn: null,
      speakerRule: expect.any(String),
      machine: { speaker: { slug: 'northwind-lines' }, kind: 'mixed', text: words },
    })
    expect(body.corrections).toMatchObject([{ who: 'Ines', change: { what: 'nobody' }, undone: false }])
  })
})

describe('the name of the person', () => {
  const cookieOf = (headers: Record<string, unknown>): string => String(headers['set-cookie'] ?? '')
  test('is remembered for pages of this site alone, and not for scripts', async () => {
    const id = await quote('No bridge was ever')
    const { headers } = await post(`/quotes/${id}`, { what: 'kind', kind: 'mixed', who: 'Åsa R.' }).expect(303)
    expect(cookieOf(headers)).toMatch(/^parallax-name=%C3%85sa%20R\.; .*Path=\/.*HttpOnly; SameSite=Strict$/)
    const cookie = cookieOf(headers).split(';')[0]!
    expect((await get(`/quotes/${id}`).set('Cookie', cookie)).text).toContain(
      'name="who" maxlength="80" value="Åsa R."',
    )
    const again = await post(`/quotes/${id}`, { what: 'confirm' }).set('Cookie', cookie).expect(303)
    expect(cookieOf(again.headers)).toBe('')
    expect((await store.quotes.corrections(id))[0]!.who).toBe('Åsa R.')
  })

  test('left empty it is forgotten, and somebody at this computer did it', async () => {
    const id = await quote('No bridge was ever')
    const { headers } = await post(`/quotes/${id}`, { what: 'kind', kind: 'mixed', who: '' }).set(
      'Cookie',
      'parallax-name=Ines',
    )
    expect(cookieOf(headers)).toMatch(/^parallax-name=;.*Expires=Thu, 01 Jan 1970/)
    expect((await store.quotes.corrections(id))[0]!.who).toBe('the person at this computer')
  })
})

describe('a quote that was missed', () => {
  const form = { words: 'Paint the boats red,', name: 'Old Petra', speakerKind: 'person', kind: 'direct' }
  test('is added by its words', async () => {
    const { headers } = await post('/sources/letters', {
      ...form,
      words: '“Paint the boats red, and people\r\nwill wave.”',
      who: 'Ines',
    }).expect(303)
    const id = Number(/^\/quotes\/(\d+)#right$/.exec(headers.location!)![1])
    expect(await store.quotes.byId(id)).toMatchObject({
      text: 'Paint the boats red, and people will wave.',
      speaker: { slug: 'old-petra' },
      kind: 'direct',
      decided: true,
      machine: null,
    })
    expect(plain((await get(`/quotes/${id}`)).text)).toContain('The rules did not find it.')
  })

  test('is added with its form', async () => {
    const { headers } = await post('/sources/letters', { ...form, words: 'Others spoke of a' }).expect(303)
    expect((await store.quotes.byId(Number(headers.location!.match(/\d+/)![0])))!.form).toBe('cut')
  })

  test('that stands twice is asked for more words, and found with them', async () => {
    const words = 'Paint the boats red'
    const page = await post('/sources/letters', { ...form, words, why: 'Clear.' }).expect(400)
    expect(plain(page.text)).toContain(`“${words}” stands 2 times in this text. Give more words`)
    expect(page.text).toContain(`<textarea name="words" rows="2" maxlength="20000">${words}</textarea>`)
    expect(page.text).toContain('name="around"')
    expect(page.text).toContain('value="Clear."')
    await post('/sources/letters', { ...form, words, around: 'boats red,” said a voice' }).expect(400)
    const { headers } = await post('/sources/letters', {
      ...form,
      words,
      around: 'Paint the boats red,” said a voice',
    }).expect(303)
    const { text } = (await store.sources.bySlug('letters'))!
    expect(await store.quotes.byId(Number(headers.location!.match(/\d+/)![0]))).toMatchObject({
      start: text.indexOf(words),
    })
  })

  test('is added by a selection, by nobody in particular', async () => {
    const { text } = (await store.sources.bySlug('letters'))!
    const start = text.indexOf('short')
    const fields = {
      words: ' short',
      start: String(start - 1),
      end: String(start + 5),
      speakerKind: 'nobody',
      kind: 'mixed',
    }
    const { headers } = await post('/sources/letters', fields).expect(303)
    expect(await store.quotes.byId(Number(headers.location!.match(/\d+/)![0]))).toMatchObject({
      text: 'short',
      speaker: null,
    })
  })

  test.each([
    [{ words: '' }, 'Give the words of the quote, exactly as they are printed.'],
    [{ words: 'Paint the walls' }, '“Paint the walls” does not stand in this text.'],
    [{ start: '1', end: '5' }, 'The words that were selected are not those of the text here.'],
    [{ name: '' }, 'Say who the speaker is'],
    [{ kind: 'loud' }, '“loud” is not a kind of quote.'],
    [{ what: 'confirm' }, 'There is no field called “what” in this form.'],
  ])('with %j is refused', async (fields, message) => {
    const page = await post('/sources/letters', { ...form, ...fields }).expect(400)
    expect(plain(page.text)).toContain(message)
    expect(await store.quotes.ofSource('letters')).toHaveLength(11)
  })

  test('in no source answers 404', async () => {
    await post('/sources/nothing', form).expect(404)
  })
})

describe('two speakers that are one', () => {
  test('are merged by name; the old address leads on; undo gives back', async () => {
    const merge = { what: 'merge', into: 'ada lindqvist', who: 'Ines', why: 'Same hand.' }
    await post('/speakers/a-lindqvist', merge).expect(303).expect('Location', '/speakers/ada-lindqvist#same')
    // As from a page that was opened before.
    const { text: late } = await post('/speakers/a-lindqvist', merge).expect(400)
    expect(late).toContain('A. Lindqvist was said to be the same as another speaker meanwhile. Nothing was changed.')
    expect(late).toContain('<a href="/speakers/ada-lindqvist">That speaker</a>')
    await get('/speakers/a-lindqvist')
      .expect(301)
      .expect('Location', '/speakers/ada-lindqvist')
      .expect('Cache-Control', 'no-store')
    const page = plain((await get('/speakers/ada-lindqvist')).text)
    expect(page).toContain('A. Lindqvist is the same as Ada Lindqvist, said Ines.')
    expect(page).toContain('Why: Same hand.')
    expect(page).toContain('No bridge was ever promised to us.')
    await post('/speakers/ada-lindqvist', { what: 'unmerge', from: 'a-lindqvist' })
      .expect(303)
      .expect('Location', '/speakers/a-lindqvist')
    expect(plain((await get('/speakers/a-lindqvist').expect(200)).text)).toContain('No bridge was ever promised to us.')
  })

  test.each([
    ['a-lindqvist', { what: 'merge', into: 'Nobody At All' }, 'There is no speaker called “Nobody At All”.'],
    ['a-lindqvist', { what: 'merge', into: 'A. Lindqvist' }, '“A. Lindqvist” is this speaker. Choose another one.'],
    ['a-lindqvist', { what: 'merge' }, '“Same as” is empty.'],
    ['a-lindqvist', { what: 'unmerge', from: 'old-petra' }, '“old-petra” is not merged into A. Lindqvist.'],
    ['a-lindqvist', { what: 'split' }, 'This is nothing that can be done with a speaker.'],
  ])('%s with %j is refused', async (slug, fields: Fields, message) => {
    const page = await post(`/speakers/${slug}`, fields).expect(400)
    expect(plain(page.text)).toContain(`Nothing was changed. ${message}`)
    expect(await store.speakers.merges()).toEqual([])
  })
})

describe('/review', () => {
  const doubt = async () =>
    (await store.speakers.doubts()).find(({ a, b }) => [a.slug, b.slug].includes('a-lindqvist'))!

  test('asks about the least sure first, in pages, and its data are the same', async () => {
    const page = await get('/review').expect(200)
    const { body } = await get('/review.json').expect(200)
    const confidences = body.quotes.map((q: { confidence: number }) => q.confidence)
    expect([body.total, body.page, confidences.slice(0, 4)]).toEqual([11, 1, [0.22, 0.35, 0.41, 0.55]])
    expect(page.text.match(/<li class="reading"/g)).toHaveLength(10)
    expect(plain(page.text)).toContain('11 readings that Parallax is not sure of, least sure first')
    expect(plain(page.text)).toContain('Said by nobody that could be named? Partial, unsure.')
    const second = await get('/review?page=2').expect(200)
    expect(second.text.match(/<li class="reading"/g)).toHaveLength(1)
    expect((await get('/review?page=99')).text).toContain('Page 2 of 2')
  })

  test('tells of both speakers what helps to answer, and of a reading by which rule it was named', async () => {
    const page = plain((await get('/review')).text)
    expect(page).toContain(
      'Ada Lindqvist person, chair, Inner Sound Harbour Board, 3 quotes and A. Lindqvist person, 2 quotes',
    )
    expect(page).toContain('Direct, unsure. Named, because the text gives the whole name (rule full-name ).')
  })

  test('stands in the navigation with its count', async () => {
    const waiting = 11 + (await store.speakers.doubts()).length
    expect(plain((await get('/method')).text)).toContain(`Review ${waiting} waiting`)
  })

  test.each(['/review?page=0', '/review?page=x', '/review?page=1&page=2', '/review?colour=red', '/review?one=ada'])(
    '%s is refused',
    async (address) => {
      await get(address).expect(400)
    },
  )

  test.each(['confirm', 'reject', 'nobody'])('%s leads to the next reading and can be taken back', async (what) => {
    const { body } = await get('/review.json')
    const [, id, next] = body.quotes.map((q: { id: number }) => q.id)
    const { headers } = await post(`/quotes/${id}`, { what, back: 'review', page: '1', next: String(next) }).expect(303)
    expect(headers.location).toBe(`/review?done=${id}#reading-${next}`)
    const page = await get(`/review?done=${id}`).expect(200)
    expect(page.text).toContain(`id="reading-${next}"`)
    expect(page.text).not.toContain(`id="reading-${id}"`)
    const { id: correction } = (await store.quotes.corrections(id))[0]!
    expect(page.text).toContain(`<input type="hidden" name="correction" value="${correction}">`)
    await post(`/quotes/${id}`, { what: 'undo', correction: String(correction), back: 'review', page: '1' })
      .expect(303)
      .expect('Location', `/review?page=1#reading-${id}`)
    expect((await get('/review.json')).body.total).toBe(11)
  })

  test.each([
    ['yes', 301],
    ['no', 200],
  ])('the answer %s settles whether two speakers are one', async (same, status) => {
    const { id, a, b } = await doubt()
    expect(plain((await get(`/review?two=${a.slug}.${b.slug}`)).text)).not.toContain('stay two speakers')
    const open = (await store.speakers.doubts()).length
    await post('/review', { doubt: String(id), same })
      .expect(303)
      .expect('Location', `/review?${same === 'yes' ? 'one' : 'two'}=${a.slug}.${b.slug}#doubts`)
    expect(await store.speakers.doubts()).toHaveLength(open - 1)
    await get(`/speakers/${b.slug}`).expect(status)
    const address = `/review?${same === 'yes' ? 'one' : 'two'}=${a.slug}.${b.slug}`
    const page = (await get(address).expect(200)).text
    if (same === 'no') {
      expect(plain(page)).toContain(`${a.name} and ${b.name} stay two speakers. Should they be one after all`)
      expect(page).toContain(`href="/speakers/${a.slug}#same"`)
      return
    }
    expect(plain(page)).toContain(`${b.name} is now the same as ${a.name}.`)
    expect(page).toContain(`<input type="hidden" name="from" value="${b.slug}">`)
    await post(`/speakers/${a.slug}`, { what: 'unmerge', from: b.slug }).expect(303)
    expect(plain((await get(address)).text)).not.toContain('is now the same')
  })

  test.each([
    [{ doubt: '999', same: 'yes' }, ''],
    [{ doubt: 'x', same: 'yes' }, '“x” is not the number of a question.'],
    [{ same: 'yes' }, 'The number of a question is missing.'],
    [{ doubt: '1', same: 'perhaps' }, '“perhaps” is not an answer.'],
  ])('%j is refused', async (fields: Fields, message) => {
    const page = await post('/review', fields).expect(400)
    expect(plain(page.text)).toContain(`Nothing was changed. ${message}`)
  })
})

describe('nothing is written', () => {
  const everything = async (): Promise<string> =>
    JSON.stringify([
      await store.log.list(10_000),
      await store.speakers.list(),
      await store.speakers.merges(),
      await store.speakers.doubts(),
      await store.statements.ofSource('letters'),
      await store.statements.ofSource('hearing'),
    ])

  test.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'http://evil.example' },
    { Origin: 'null' },
  ])('by a form that another site sends: %j', async (sent) => {
    const before = await everything()
    for (const [address, fields] of [
      [`/quotes/1`, { what: 'reject' }],
      ['/sources/letters', { words: 'boats red,” said', name: 'Eve', speakerKind: 'person', kind: 'direct' }],
      ['/speakers/a-lindqvist', { what: 'merge', into: 'Ada Lindqvist' }],
      ['/review', { doubt: '1', same: 'yes' }],
    ] as const)
      await post(address, fields).set(sent).expect(403)
    expect(await everything()).toBe(before)
  })

  test('by looking at any page', async () => {
    const before = await everything()
    for (const address of [
      ...addresses,
      ...correctedAddresses,
      '/quotes/1?what=reject',
      '/review?what=confirm&doubt=1',
      '/speakers/a-lindqvist?what=merge&into=Ada+Lindqvist',
      '/sources/letters?words=short&kind=mixed&speakerKind=nobody',
    ]) {
      await get(address)
      await request(app).head(address)
    }
    expect(await everything()).toBe(before)
  })
})
