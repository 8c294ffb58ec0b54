import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Document, Reading } from '../../src/domain.js'
import { read } from '../../src/pipeline.js'
import type { Store } from '../../src/store/contract.js'
import { openStore } from '../../src/store/open.js'
import { inHundred } from '../../src/web/because.js'
import { appOver, quoteWith } from './fixture.js'

const text = `“We owe this to everyone who works late,” said Edda Marchetti, the council's transport chair.

Harald Osterby was not convinced. “A boat that nobody rides is a boat that nobody needs,” he told reporters.

The mayor said the ferry would cost two million crowns, and left. The clerk wrote:

The figures are public. Anybody can read them.`

const none = { title: null, publisher: null, author: null, date: null, address: null, reportedFrom: null }
const document: Document = { ...none, name: 'ferry', statedWording: null, text }
const by = { who: 'Ines', why: null }

let store: Store
beforeEach(async () => {
  store = await openStore(':memory:')
})
afterEach(() => store.close())

const storedAs = async (change: (reading: Reading) => Reading): Promise<void> => {
  await store.sources.add(change(read(document)))
}
const because = async (words: string) => {
  const { body } = await request(appOver(store)).get(`/quotes/${await quoteWith(store, words)}.json`)
  return body.because
}
const shown = async (words: string): Promise<string> => {
  const page = await request(appOver(store)).get(`/quotes/${await quoteWith(store, words)}`)
  const details = /<details class="because">.*?<\/details>/s.exec(page.text)![0]
  return details
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&#39;', "'")
    .replace(/\s+/g, ' ')
}

describe('why this speaker', () => {
  test('tells what weighed for the mention and for the words, and by which rule the mention is somebody', async () => {
    await storedAs((reading) => reading)
    const page = await shown('A boat that')
    expect(page).toMatch(/Which words name the speaker\? “he” the model gives it .*\d+ in 100 Speaks for it /)
    expect(page).toContain('it does what “told” says')
    expect(page).toMatch(/Less likely: .*“Harald Osterby” \([^)]* in 100\)/)
    expect(page).toContain(
      'Who is “he”? Harald Osterby , because it is the person that the sentences before speak of, and the pronoun fits (rule pronoun-recent-subject )',
    )
    expect(page).toContain('Are these somebody’s words, and not a title or a term? Yes')
    const { standing, explanation } = await because('A boat that')
    expect(standing).toBe('stored')
    const [speaker, quoted] = explanation.decisions
    expect([speaker.question, quoted.question]).toEqual(['speaker', 'quoted'])
    expect(speaker.features).toContainEqual({ feature: 'A sort he', weight: expect.any(Number) })
    expect(quoted.features).toContainEqual({ feature: 'right he', weight: expect.any(Number) })
  })

  test('tells the same of reported speech', async () => {
    await storedAs((reading) => reading)
    const page = await shown('two million')
    expect(page).toContain('Which words name the speaker? “The mayor”')
    expect(page).toContain('Does the text report here what somebody said? Yes')
    const { explanation } = await because('two million')
    expect(explanation.decisions.map(({ question }: { question: string }) => question)).toEqual([
      ...['speaker', 'reported', 'begins', 'ends'],
    ])
    expect(explanation.decisions[1].features[0].feature).toMatch(/^site: /)
  })

  test('names the rule where no model decided', async () => {
    await storedAs((reading) => reading)
    expect(await shown('The figures')).toContain('“The clerk” (rule block behind a colon )')
  })

  test('stays the machine’s reasons where a person changed its answer', async () => {
    await storedAs((reading) => reading)
    const id = await quoteWith(store, 'A boat that')
    await store.quotes.correct(id, { what: 'speaker', name: 'Edda Marchetti', kind: 'person' }, by)
    await store.quotes.correct(id, { what: 'span', start: text.indexOf('boat'), end: text.indexOf(' is a boat') }, by)
    const page = await shown('boat that')
    expect(page).toContain(
      'A person has changed this since; these are the reasons for the machine’s own answer, Harald Osterby.',
    )
    expect(page).toContain('Who is “he”? Harald Osterby')
    expect(await because('boat that')).toMatchObject({ standing: 'stored', speaker: 'Harald Osterby' })
  })

  test('says that nobody but a person decided on a quote that was added', async () => {
    await storedAs((reading) => reading)
    const at = { start: text.indexOf('The clerk'), end: text.indexOf(' wrote') }
    await store.quotes.add('ferry', { ...at, kind: 'indirect', form: 'whole', name: null, speakerKind: 'person' }, by)
    expect(await shown('The clerk')).toContain('A person added this quote, so no machine decided who said it.')
    expect(await because('The clerk')).toMatchObject({ standing: 'person', explanation: null })
  })

  const changed = (change: Partial<Reading['quotes'][number]>) => (reading: Reading) => ({
    ...reading,
    quotes: reading.quotes.map((quote, i) => (i === 1 ? { ...quote, ...change } : quote)),
  })
  test.each<[string, Partial<Reading['quotes'][number]>]>([
    ['surer', { confidence: 0.5 }],
    ['another rule', { rule: 'older' }],
    ['other words', { mention: null }],
    ['another kind', { kind: 'mixed' }],
  ])('gives no reasons for what another version read: %s', async (_, change) => {
    await storedAs(changed(change))
    const page = await shown('A boat that')
    expect(page).toContain('made by another version of Parallax, whose reasons were not kept')
    expect(page).toContain('The present version reads: Harald Osterby, direct, from the words “he”.')
    expect(page).not.toContain('Speaks for it')
    expect(await because('A boat that')).toMatchObject({
      standing: 'other-version',
      explanation: null,
      today: { speaker: 'Harald Osterby', kind: 'direct', mention: 'he' },
    })
    await store.sources.reread('ferry', read(document), true)
    expect((await because('A boat that')).standing).toBe('stored')
  })

  test('says that the present version does not find it', async () => {
    const start = text.indexOf('was not convinced')
    const words = { start, end: start + 17, text: 'was not convinced' }
    await storedAs(changed({ ...words, kind: 'indirect' }))
    expect(await shown('was not convinced')).toContain('The present version does not find the quote.')
  })
})

test.each([
  [1, 'more than 99 in 100'],
  [0.9951, 'more than 99 in 100'],
  [0.97, '97 in 100'],
  [0.005, '1 in 100'],
  [0.0049, 'less than 1 in 100'],
])('%d is %s', (probability, words) => expect(inHundred(probability)).toBe(words))
