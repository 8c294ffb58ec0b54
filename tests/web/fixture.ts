import { createHash } from 'node:crypto'
import type { Express } from 'express'
import { createApp } from '../../src/app.js'
import type { Config } from '../../src/config.js'
import type {
  Document,
  Issue,
  MachineCoding,
  QuoteKind,
  Reading,
  ReadQuote,
  SpeakerKind,
  Wording,
} from '../../src/domain.js'
import { importQueue } from '../../src/imports/queue.js'
import { fetchPage } from '../../src/sources/address.js'
import type { Store } from '../../src/store/contract.js'
import { memory, type Opened, prepared } from '../store/support.js'

/** A quote of the fixture: its words stand in the text exactly once. Everybody in it is invented. */
interface Said {
  readonly words: string
  readonly by: string | null
  readonly speaker?: SpeakerKind
  readonly role?: string
  readonly kind?: QuoteKind
  readonly via?: readonly string[]
  readonly continues?: number
  /** How sure the machine is; 0.93 where absent. */
  readonly sure?: number
  /** Issue, position, decisive words. */
  readonly coded?: readonly (readonly [string, MachineCoding['position'], string])[]
}

interface Told extends Partial<Omit<Document, 'name' | 'text'>> {
  readonly name: string
  readonly wording: Wording
  readonly paragraphs: readonly string[]
  readonly said: readonly Said[]
  /** What is printed and what was meant. */
  readonly signs?: readonly (readonly [string, string | null])[]
}

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words)
  if (start < 0 || text.indexOf(words, start + 1) >= 0) throw new Error(`not once in the text: ${words}`)
  return { start, end: start + words.length }
}

const readQuote = (text: string, said: Said): ReadQuote => ({
  ...spanOf(text, said.words),
  text: said.words,
  kind: said.kind ?? 'direct',
  form: 'whole',
  cue: null,
  mention: null,
  continues: said.continues ?? null,
  rule: 'said-after',
  confidence: said.sure ?? 0.93,
  attribution: {
    name: said.by,
    kind: said.speaker ?? 'person',
    role: said.role ?? null,
    via: said.via ?? [],
    rule: 'full-name',
    confidence: 1,
  },
  codings: (said.coded ?? []).map(([issue, position, words]) => ({
    issue,
    position,
    confidence: 0.8,
    evidence: [spanOf(text, words)],
    rule: `${issue}-rule`,
    coder: 'rules',
  })),
})

function reading(told: Told): Reading {
  const { name, wording, paragraphs, said, signs = [], ...rest } = told
  const text = paragraphs.join('\n\n')
  const none = { title: null, publisher: null, author: null, date: null, address: null, reportedFrom: null }
  return {
    document: { ...none, statedWording: null, ...rest, name, text },
    sha256: createHash('sha256').update(text).digest('hex'),
    wording,
    signals: signs.map(([printed, expected]) => ({
      ...spanOf(text, printed),
      printed,
      expected,
      rule: 'phrase-list',
    })),
    quotes: said.map((quote) => readQuote(text, quote)),
  }
}

const issue = (id: string, name: string, proposition: string) => ({
  id,
  name,
  proposition,
  include: 'Fares, passes, who pays.',
  supports: 'Asks for it or praises it.',
  opposes: 'Rejects it or warns of it.',
  exclude: 'Private boats.',
  examples: [
    {
      text: `I have waited for “${name}” since the old pier burned down.`,
      speaker: 'a net maker',
      position: 1 as const,
      why: 'Waiting for it is wanting it.',
    },
  ],
})

const codebook = {
  title: 'Ferries of the Inner Sound',
  note: 'What the towns of the Sound argue about.\n\nA fact without a judgement is not coded.',
  issues: [
    issue('fares', 'Free fares', 'Ferries should cost passengers nothing.'),
    issue('night', 'Night service', 'Ferries should run through the night, even where few people use them.'),
    issue('bridge', 'The bridge', 'A fixed bridge should replace the northern crossing.'),
    issue('diesel', 'Clean engines', 'Diesel ferries must go within ten years, even where that slows the service.'),
  ],
}

const hearing: Told = {
  name: 'hearing',
  title: 'Harbour board hears from the towns',
  publisher: 'The Sound Courier',
  author: 'Runa Feld',
  date: '2031-03-04',
  address: 'https://example.org/hearing',
  wording: 'original',
  paragraphs: [
    'The harbour board met on Tuesday to hear what the towns think of its plan for the next ten years.',
    '“Every fare we charge keeps somebody at home,” said Ada Lindqvist, chair of the harbour board. “Nothing else on this list matters as much, and we must begin this year.” She spoke for an hour.',
    'Bruno Okafor, minister of ports, saw it otherwise. “A ferry that nobody pays for is a ferry that nobody repairs,” he said. On the bridge he was shorter: “We will never build it, and they should stop asking.”',
    'Northwind Lines, which runs the northern crossing, said it “welcomes longer hours” but could not pay for them alone. The company also wrote: “The bridge would end our work and cut off three islands.”',
    'Mira Castellane, an engineer, was quoted by Teo Brandt as having told her students that “the bridge is the only honest answer to the ice”. A senior official said that night boats were a luxury of the last century.',
    '“I have watched boats for forty years and have no wish to tell anybody what to do,” said Old Petra, a lighthouse keeper.',
  ],
  said: [
    {
      words: 'Every fare we charge keeps somebody at home,',
      by: 'Ada Lindqvist',
      role: 'chair of the harbour board',
      coded: [['fares', 2, 'keeps somebody at home']],
    },
    {
      words: 'Nothing else on this list matters as much, and we must begin this year.',
      by: 'Ada Lindqvist',
      role: 'chair of the harbour board',
      continues: 0,
    },
    {
      words: 'A ferry that nobody pays for is a ferry that nobody repairs,',
      by: 'Bruno Okafor',
      role: 'minister of ports',
      coded: [['fares', -1, 'nobody repairs']],
    },
    {
      words: 'We will never build it, and they should stop asking.',
      by: 'Bruno Okafor',
      role: 'minister of ports',
      coded: [['bridge', -2, 'never build it']],
    },
    {
      words: 'welcomes longer hours',
      by: 'Northwind Lines',
      speaker: 'organisation',
      kind: 'mixed',
      coded: [['night', 1, 'welcomes']],
    },
    {
      words: 'The bridge would end our work and cut off three islands.',
      by: 'Northwind Lines',
      speaker: 'organisation',
      kind: 'block',
      coded: [['bridge', -1, 'cut off three islands']],
    },
    {
      words: 'the bridge is the only honest answer to the ice',
      by: 'Mira Castellane',
      role: 'engineer',
      kind: 'mixed',
      via: ['Teo Brandt'],
      coded: [['bridge', 2, 'the only honest answer']],
    },
    {
      words: 'night boats were a luxury of the last century',
      by: 'a senior official',
      speaker: 'unnamed',
      kind: 'indirect',
      coded: [['night', -1, 'a luxury']],
    },
    {
      words: 'I have watched boats for forty years and have no wish to tell anybody what to do,',
      by: 'Old Petra',
      role: 'lighthouse keeper',
    },
  ],
}

const copy: Told = {
  name: 'copy',
  title: 'Towns speak about boats',
  publisher: 'Daily Sound Mirror',
  date: '2031-05-19',
  wording: 'altered',
  paragraphs: [
    'The port board is listening to what cities suppose about it.',
    '“Gratis vessels are a stunning thought for the entire Sound,” stated Bruno Okafor, minister of harbours. He likewise lauded night time vessels: “The small hours administration saves lives.”',
    '“Diesel motors must depart, and quickly,” delivered Hale <script>alert(1)</script> of the fumes council.',
  ],
  said: [
    {
      words: 'Gratis vessels are a stunning thought for the entire Sound,',
      by: 'Bruno Okafor',
      role: 'minister of harbours',
      coded: [['fares', 1, 'a stunning thought']],
    },
    {
      words: 'The small hours administration saves lives.',
      by: 'Bruno Okafor',
      role: 'minister of harbours',
      coded: [['night', 1, 'saves lives']],
    },
    {
      words: 'Diesel motors must depart, and quickly,',
      by: 'Hale <script>alert(1)</script>',
      role: 'of the <b>fumes</b> council',
      coded: [['diesel', 2, 'must depart']],
    },
  ],
  signs: [
    ['port board', 'harbour board'],
    ['Gratis vessels', 'free ferries'],
    ['small hours administration', 'night service'],
    ['delivered', null],
  ],
}

const report: Told = {
  name: 'report',
  title: 'What was said about engines',
  publisher: 'Parallax',
  date: '2031-05-28',
  wording: 'unchecked',
  reportedFrom: { title: 'Engines at sea', publisher: 'The Sound Courier', date: '2031-05-27' },
  paragraphs: [
    'On engines the chair was plain. Ada Lindqvist told the paper: “Old diesels can go when the new boats have proved themselves in ice, and not before.”',
    'Northwind Lines answered that “we have ordered four clean boats and will order ten”, and added: “Clean engines are worth every crown.”',
  ],
  said: [
    {
      words: 'Old diesels can go when the new boats have proved themselves in ice, and not before.',
      by: 'Ada Lindqvist',
      role: 'chair of the harbour board',
      coded: [['diesel', 0, 'and not before']],
    },
    {
      words: 'we have ordered four clean boats and will order ten',
      by: 'Northwind Lines',
      speaker: 'organisation',
      kind: 'mixed',
      coded: [['diesel', 1, 'will order ten']],
    },
    {
      words: 'Clean engines are worth every crown.',
      by: 'Northwind Lines',
      speaker: 'organisation',
      coded: [['diesel', 1, 'worth every crown']],
    },
  ],
}

const lamps = 'one two three four five six seven eight'.split(' ')
const lampWords = (n: string) => `Lamp ${n} of the northern crossing must be lit again before winter.`

const letters: Told = {
  name: 'letters',
  title: 'Letters to the board',
  publisher: 'The Sound Courier',
  date: '2031-06-02',
  wording: 'original',
  paragraphs: [
    'Letters came in from all over the Sound this week, and some of them were short.',
    'Keep the last boat of the evening, wrote A. Lindqvist from the outer islands, for those who work late.',
    '“No bridge, no bridge and no bridge,” she added. “No bridge was ever promised to us.”',
    'Others spoke of a “harbour for everybody”, and meant it kindly.',
    '“Paint the boats red,” said a voice from the back. “Paint the boats red, and people will wave.”',
    ...lamps.map((n) => `“${lampWords(n)}” That was Petra again.`),
  ],
  said: [
    { words: 'Keep the last boat of the evening', by: 'A. Lindqvist', kind: 'indirect', sure: 0.41 },
    { words: 'No bridge was ever promised to us.', by: 'A. Lindqvist', sure: 0.35 },
    { words: 'harbour for everybody', by: null, kind: 'mixed', sure: 0.22 },
    ...lamps.map((n) => ({ words: lampWords(n), by: 'Old Petra', sure: 0.55 })),
  ],
}

/** A reprint that changes what was said. */
const reprint: Told = {
  name: 'reprint',
  title: 'What the minister said about the bridge',
  publisher: 'Outer Isles Post',
  date: '2031-03-09',
  wording: 'original',
  paragraphs: [
    'Of the bridge Bruno Okafor said: “We may never build it, and they should stop asking.”',
    'Of the fares he is reported to have said that a ferry that nobody pays for is a ferry that nobody repairs.',
  ],
  said: [
    { words: 'We may never build it, and they should stop asking.', by: 'Bruno Okafor', role: 'minister of ports' },
    {
      words: 'a ferry that nobody pays for is a ferry that nobody repairs',
      by: 'Bruno Okafor',
      kind: 'indirect',
    },
  ],
}

const storeOf = (open: () => Promise<Opened>) => async (): Promise<Store> => (await open()).store

const fixture = prepared(memory, async ({ store }) => {
  await store.codebook.add(codebook, 'fixture', false)
  await store.coders.ensure({ name: 'rules', kind: 'rules', reviews: false, limit: 0.5 })
  await store.coders.ensure({ name: 'Ines', kind: 'person', reviews: true, limit: 0 })
  await store.coders.ensure({ name: 'Olof', kind: 'person', reviews: true, limit: 0 })
  await store.speakers.ensure([
    {
      name: 'Ada Lindqvist',
      kind: 'person',
      aliases: ['Lindqvist'],
      roles: [{ title: 'chair', organisation: 'Inner Sound Harbour Board', since: '2029', until: null }],
    },
    { name: 'Northwind Lines', kind: 'organisation', aliases: [], roles: [] },
  ])
  for (const told of [hearing, copy, report]) await store.sources.add(reading(told))
  await codeByHand(store)
})

/** A store in memory with invented speakers, in which every state of a stance occurs. */
export const fixtureStore = storeOf(fixture)

const doubtful = prepared(fixture, ({ store }) => store.sources.add(reading(letters)))

/** The same with letters of which the machine is not sure: eleven readings to review, and a question about two speakers. */
export const doubtfulStore = storeOf(doubtful)

const corrected = prepared(doubtful, async ({ store }) => {
  const by = { who: 'Ines', why: 'Read it twice.' }
  const ordered = await quoteWith(store, 'we have ordered')
  await store.quotes.correct(ordered, { what: 'speaker', name: 'Mira Castellane', kind: 'person' }, by)
  await store.quotes.correct(ordered, { what: 'kind', kind: 'direct' }, { ...by, why: null })
  await store.quotes.correct(await quoteWith(store, 'Clean engines'), { what: 'reject' }, by)
  await store.speakers.merge('old-petra', 'mira-castellane', by)
  await store.sources.add(reading(reprint))
  await store.sources.judge('copy', 'altered', by)
  await store.sources.judge('report', 'original', by)
  await store.quotes.correct(1, { what: 'compare', original: 'The Sound Courier, 4 March 2031, page 2' }, by)
  await codeTogether(store)
  await collect(store)
  await handIn(store)
  await store.sources.add(reading({ ...reprint, name: 'deleted', paragraphs: [...reprint.paragraphs, 'It rained.'] }))
  await store.sources.remove('deleted', by)
})

/** The same after people were there: a corrected quote, one added, one withdrawn, two speakers made one, a source whose wording was judged,
 * words compared with their original, and a reprint of two statements. */
export const correctedStore = storeOf(corrected)

/** A collection of everything that can be in one, under the address `round-one`. */
async function collect(store: Store): Promise<void> {
  const by = { who: 'Ines', why: null }
  const { slug } = await store.collections.make('Round one', 'For the night of the boats', by)
  const quotes = ['Every fare', 'never build it', 'Gratis vessels', 'luxury']
  for (const words of quotes)
    await store.collections.add(slug, [{ what: 'quote', quote: await quoteWith(store, words) }], null, by)
  await store.collections.add(
    slug,
    [{ what: 'cell', speaker: 'northwind-lines', issue: 'bridge' }],
    'They *lose* work',
    by,
  )
  await store.collections.add(slug, [{ what: 'comparison', speakers: ['ada-lindqvist', 'bruno-okafor'] }], null, by)
}

/** Hands in a copy to decide on, the same file as one that is here, and two that cannot be read. */
export async function handIn(store: Store): Promise<void> {
  const files = ['towns.txt', 'hearing.txt'].map((name) => ({ name, way: 'file', bytes: Buffer.from('x') }) as const)
  const empty = { name: 'empty.txt', way: 'file', fault: 'is empty' } as const
  const gone = {
    name: 'https://example.org/<b>gone</b>',
    way: 'address',
    address: 'https://example.org/<b>gone</b>',
  } as const
  await store.imports.add(
    [...files, empty, { ...gone, fault: 'cannot be fetched: there is no page at this address (404)' }],
    false,
    'Ines',
  )
  for (const one of [{ ...copy, name: 'towns', paragraphs: [...copy.paragraphs, 'It rained.'] }, hearing]) {
    const { id } = (await store.imports.next())!
    await store.imports.done(id, reading(one))
  }
}

/** What two people say of the same statements: the words, their issue, what Ines and what Olof says. */
const together: readonly (readonly [string, string, Place, Place])[] = [
  ['Every fare', 'fares', 2, 2],
  ['nobody repairs', 'fares', -1, -2],
  ['never build it', 'bridge', -2, -2],
  ['welcomes longer', 'night', 1, 1],
  ['three islands', 'bridge', -1, -1],
  ['honest answer', 'bridge', 2, 2],
  ['Gratis vessels', 'fares', 1, null],
  ['saves lives', 'night', 2, 1],
  ['must depart', 'diesel', 2, 2],
  ['and not before', 'diesel', 0, 1],
]
type Place = -2 | -1 | 0 | 1 | 2 | null

/** Two people code the same statements, and a third settles one on which they differ. */
export async function codeTogether(store: Store): Promise<void> {
  const statement = async (words: string) => (await store.quotes.byId(await quoteWith(store, words)))!.statement
  const coded = (coder: string, id: number, issueId: string, position: Place, more = {}) => ({
    ...{ statement: id, issue: issueId, coder, position, confidence: 1, rule: null, rationale: null, evidence: [] },
    ...more,
  })
  for (const [words, issueId, ines, olof] of together) {
    const id = await statement(words)
    await store.codings.append([coded('Ines', id, issueId, ines), coded('Olof', id, issueId, olof)])
  }
  await store.coders.ensure({ name: 'Sunna', kind: 'person', reviews: true, limit: 0 })
  const gratis = await statement('Gratis vessels')
  const why = { adjudication: true, rationale: 'A thought is praised, no free fare asked for.' }
  await store.codings.append([coded('Sunna', gratis, 'fares', 0, why)])
}

const revised = prepared(doubtful, async ({ store }) => {
  const issues: readonly Issue[] = codebook.issues
  const [fares, night, bridge, diesel] = issues as [Issue, Issue, Issue, Issue]
  const asked = { ...bridge, proposition: 'A fixed bridge or a tunnel should replace the northern crossing.' }
  const tunnel = { ...asked, supports: `${asked.supports}\nA tunnel counts as well.`, examples: [] }
  const edit = (note: string, edited: readonly Issue[], changesMeaning = false) =>
    store.codebook.add({ ...codebook, note, issues: edited }, 'Ines', changesMeaning)
  await edit('The towns speak of a tunnel now.', [fares, night, tunnel, diesel], true)
  await edit('Nobody asks about engines any more.', [tunnel, fares, { ...night, name: 'Boats by night' }])
})

/** The store with letters after its codebook was edited: the bridge is asked about otherwise, so that codings on it wait to be looked at again; clean
 * engines are retired, and night service has another name. */
export const revisedStore = storeOf(revised)

const endless = 'Hyperinterinstitutionalcommunicationsrepresentative'
const long = 'Professor Emerita Dr. Maximiliana-Alexandrina von und zu Waldenberg-Schillingsfelden the Younger'

const withLongNames = prepared(corrected, async ({ store }) => {
  const by = { who: 'Ines', why: null }
  const title =
    'deputy chair of the parliamentary committee on inland waterways, lighthouses and the upkeep of public piers'
  const role = { title, organisation: 'Assembly of the Seventeen Towns of the Inner Sound', since: null, until: null }
  await store.speakers.ensure([{ name: long, kind: 'person', aliases: [], roles: [role] }])
  for (const [words, name] of [
    ['Nothing else on this', long],
    ['Every fare', long],
    ['never build it', endless],
    ['must depart', endless],
  ] as const)
    await store.quotes.correct(await quoteWith(store, words), { what: 'speaker', name, kind: 'person' }, by)
  const [fares, night, bridge, diesel] = codebook.issues
  const issues = [
    {
      ...fares!,
      name: 'Reimbursement of interregional transportation',
      proposition: `${fares!.proposition} `.repeat(6),
    },
    { ...night!, name: 'Infrastrukturbeschleunigungsgesetz' },
    ...[bridge!, diesel!],
  ]
  await store.codebook.add({ ...codebook, issues }, 'Ines', false)
})

/** The store after people were there, with names and roles of any length, one of them without a space to break at. */
export const longNamesStore = storeOf(withLongNames)

const slugged = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .slice(0, 80)

/** Every page on which such names stand. */
export const longNamesAddresses = [
  '/',
  '/?transpose=1',
  `/?cell=${slugged(endless)}/bridge`,
  '/compare',
  `/compare?speaker=${slugged(endless)}&speaker=${slugged(long)}&speaker=bruno-okafor`,
  '/issues/bridge',
  '/network?threshold=0',
  '/speakers',
  `/speakers/${slugged(endless)}`,
  `/speakers/${slugged(long)}`,
  '/sources/hearing',
  `/search?q=${endless.toLowerCase()}`,
  `/cells/${slugged(endless)}/bridge`,
  '/embed/matrix',
  '/codebook',
]

const folded = prepared(fixture, async ({ store }) => {
  const office = { title: 'chief executive', organisation: 'Northwind Lines', since: '2030', until: null }
  await store.speakers.ensure([{ name: 'Mira Castellane', kind: 'person', aliases: [], roles: [office] }])
})

/** The fixture, in which somebody holds an office in the organisation. */
export const foldedStore = storeOf(folded)

/** One address of every view of the matrix over it. */
export const foldedAddresses = [
  '/?fold=1',
  '/?fold=1&apart=northwind-lines&transpose=1',
  '/?fold=1&notes=1&sort=similar',
  '/?fold=1&cell=northwind-lines/bridge',
  '/?speaker=mira-castellane,bruno-okafor&confidence=0.75&transpose=1&notes=1',
  '/cells/northwind-lines/bridge?fold=1',
]

const empty = prepared(memory, async ({ store }) => {
  await store.codebook.add({ title: 'Ferries of the Inner Sound', note: 'Started empty.', issues: [] }, 'init', false)
})

/** A dossier that was only just begun. */
export const emptyStore = storeOf(empty)

/** The number of the quote that holds these words. */
export async function quoteWith(store: Store, words: string): Promise<number> {
  for (const source of await store.sources.list())
    for (const quote of await store.quotes.ofSource(source.slug)) if (quote.text.includes(words)) return quote.id
  throw new Error(`no quote with ${words}`)
}

/** The statement of a speaker that holds these words. */
export async function statementWith(store: Store, speaker: string, words: string): Promise<number> {
  const statements = await store.statements.ofSpeaker(speaker)
  const found = statements.find((statement) => statement.quotes.some((quote) => quote.text.includes(words)))
  if (!found) throw new Error(`${speaker} did not say ${words}`)
  return found.id
}

async function codeByHand(store: Store): Promise<void> {
  const petra = await statementWith(store, 'old-petra', 'forty years')
  const fares = await statementWith(store, 'ada-lindqvist', 'Every fare')
  const bridge = await statementWith(store, 'northwind-lines', 'three islands')
  const official = (await store.speakers.list({ speakerKind: 'unnamed' }))[0]!
  const luxury = await statementWith(store, official.slug, 'luxury')
  const by = (
    coder: string,
    statement: number,
    issueId: string,
    position: -2 | -1 | 0 | 1 | 2 | null,
    why: string,
  ) => ({
    coder,
    statement,
    issue: issueId,
    position,
    confidence: 1,
    rule: null,
    rationale: why,
    evidence: [],
  })
  await store.codings.append([
    ...codebook.issues.map(({ id }) => by('Ines', petra, id, null, 'Says outright that she takes no side.')),
    by('Ines', fares, 'fares', 2, 'Demands it this year, above all else.'),
    by('Ines', bridge, 'bridge', -1, 'Names only harms.'),
    by('Ines', luxury, 'night', -1, 'Calls it a luxury.'),
    by('Olof', luxury, 'night', 1, 'A luxury that the last century could afford.'),
  ])
}

const config = { host: '127.0.0.1', port: 0, database: ':memory:', model: null, otherSites: true }

/** The application over a store. */
export const appOver = (store: Store, imports = importQueue(store, fetchPage), more: Partial<Config> = {}): Express =>
  createApp({ store, config: { ...config, ...more }, imports })

/** One address of every kind of page over the store after people were there, its errors included; numbers of quotes are those
 * of reading order. */
export const correctedAddresses = [
  '/collections',
  '/collections/round-one',
  '/collections/round-one?at=4',
  '/collections/round-one/cards?insist=10',
  '/collections/round-one/brief',
  '/compare/brief?speaker=ada-lindqvist&speaker=bruno-okafor',
  '/collections/add?quote=1&quote=3&cell=ada-lindqvist/fares',
  '/collections/add',
  '/search',
  '/search?q=boat&kind=direct&issue=bridge',
  '/search?q=gratis+bridge+-zeppelin',
  '/search?q=zeppelin&speaker=nobody&year=2031',
  '/search?q=lindqvist&in=speakers',
  '/search?q=cities&in=sources',
  '/review',
  '/review?page=2',
  '/review/code',
  '/quotes/14',
  '/quotes/15',
  '/speakers/mira-castellane',
  '/sources/letters',
  '/sources/copy',
  '/sources/report',
  '/sources/deleted',
  '/quotes/1',
  '/quotes/4',
  '/cells/bruno-okafor/fares',
  '/cells/ada-lindqvist/diesel',
  '/speakers/bruno-okafor',
  '/review?page=zero',
  '/agreement',
  '/agreement?coder=Ines&coder=Olof',
  '/agreement?coder=Ines',
  '/agreement?coder=rules&coder=Ines&coder=Olof&open=12/diesel',
  '/agreement?coder=Zoe',
  '/import',
  '/import/1',
  '/import/items/1',
  '/import/items/3',
  '/import/items/99',
]

/** One address of every kind of page over the store after its codebook was edited, its errors included. */
export const revisedAddresses = [
  '/codebook',
  '/codebook/versions/1',
  '/codebook/versions/2',
  '/codebook/versions/3',
  '/codebook/again',
  '/codebook/again?coder=Ines',
  '/codebook/again?page=0',
  '/codebook/arrange',
  '/codebook/issues/bridge',
  '/codebook/issues/diesel',
  '/issues/diesel',
  '/',
]

/** Every page that a new dossier has something to say on. */
export const emptyAddresses = [
  '/api',
  '/collections',
  '/search?q=boat',
  '/',
  '/compare',
  '/codebook',
  '/codebook/versions/1',
  '/codebook/arrange',
  '/issues',
  '/network',
  '/embed/network',
  '/review',
  '/speakers',
  '/sources',
  '/method',
]

/** One address of every kind of page over the fixture, its errors included. */
export const addresses = [
  '/',
  '/api',
  '/export',
  '/export?source=copy&unaltered=1',
  '/?unaltered=1&sort=disputed',
  '/?transpose=1',
  '/?cell=bruno-okafor/fares',
  '/?source=copy&unaltered=1',
  '/cells/bruno-okafor/fares',
  '/cells/old-petra/night',
  '/cells/mira-castellane/night',
  '/speakers',
  '/speakers/ada-lindqvist',
  '/speakers/bruno-okafor',
  '/compare',
  '/compare?speaker=ada-lindqvist&speaker=bruno-okafor',
  '/compare?speaker=bruno-okafor&speaker=northwind-lines&speaker=old-petra&speaker=a-senior-official',
  '/compare?speaker=nobody&speaker=old-petra',
  '/issues',
  '/issues/bridge',
  '/issues/night',
  '/issues/bridge?coder=Ines&reviewed=1',
  '/network',
  '/network?measure=conflict&norm=jaccard&threshold=0.2&unaltered=1',
  '/network?threshold=99',
  '/embed/matrix',
  '/embed/cells/bruno-okafor/fares',
  '/embed/issues/bridge',
  '/embed/network',
  '/embed/speakers',
  '/share/matrix?unaltered=1',
  '/share/issues/bridge',
  '/sources',
  '/sources/hearing',
  '/sources/copy',
  '/sources/report',
  '/quotes/1',
  '/quotes/4?part=build+it%2C+and+they+should+stop+asking.',
  '/quotes/4?part=not+there',
  '/quotes/7',
  '/quotes/8',
  '/quotes/10',
  '/codebook',
  '/codebook/add',
  '/codebook/issues/night',
  '/codebook/import',
  '/codebook/arrange',
  '/codebook/again',
  '/codebook/versions/9',
  '/method',
  '/agreement',
  '/nowhere',
  '/?wording=purple',
]
