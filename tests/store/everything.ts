import type { LogEvent } from 'kysely'
import type { Filter, GivenSource } from '../../src/domain.js'
import { attribution, codebook, coding, dossier, issue, machine, reading } from './support.js'

async function all<T>(chunks: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = []
  for await (const one of chunks) found.push(one)
  return found
}

/** Every method of the store called on a small dossier, one entry each: what the portability and index tests look at. */
export async function everyMethod(log: (event: LogEvent) => void) {
  const { store, db } = await dossier(log)
  const filter: Filter = {
    speaker: 'ada-quill',
    speakerKind: 'person',
    source: 'a',
    from: '2024',
    to: '2026',
    kind: 'direct',
    wording: 'original',
    unaltered: true,
    reviewed: true,
    coder: 'anna',
    speakers: ['ada-quill', 'ben-ostler'],
    confidence: 0.5,
  }
  const ada = attribution('Ada Quill', { role: 'mayor', via: ['Ben Ostler'] })
  const said = [
    { words: 'More ferries.', by: ada, codings: [machine('ferries', 1, { evidence: [{ start: 0, end: 4 }] })] },
  ]
  const text = 'More ferries. Then she left.'
  const signals = [{ start: 0, end: 4, printed: 'More', expected: null, rule: 'odd' }]
  const one = { ...reading('a', text, said, { date: '2025' }), signals }
  const by = { who: 'anna', why: 'Heard it' }
  const facts = { title: 'Ferries', publisher: 'The Sound', author: null, address: null }
  const found = { start: 14, end: 27, kind: 'indirect', form: 'whole', name: null, speakerKind: 'person' } as const
  const other = (words: string, position: 1 | -1) =>
    reading('b', 'Fewer tolls. No tolls at all.', [
      { words, by: attribution('Ben Ostler', { via: ['Ada Quill'] }), codings: [machine('tolls', position)] },
    ])
  const fresh = reading('e', 'Ferries at night. Nobody came.', [])
  const givenText = 'Ben Ostler: “All ferries.”'
  const givenReading = reading('g', givenText, [{ words: 'All ferries.', by: attribution('Ben Ostler') }], {
    reportedFrom: { title: 'News', publisher: null, date: null },
  })
  const given: GivenSource = {
    ...{ document: givenReading.document, table: 'q.csv', coder: 'anna' },
    quotes: [
      {
        ...{ row: 2, kind: 'direct', start: 13, end: 25, mention: { start: 0, end: 10 }, name: 'Ben Ostler' },
        ...{ speakerKind: 'person', role: null, codings: [{ row: 2, issue: 'ferries', position: 1 }] },
      },
    ],
  }
  const calls: Record<string, () => Promise<unknown>> = {
    'speakers.ensure': () =>
      store.speakers.ensure([
        {
          name: 'Ben Ostler',
          kind: 'person',
          aliases: ['Ben'],
          roles: [{ title: 'pilot', organisation: null, since: null, until: null }],
        },
      ]),
    'sources.add': () => store.sources.add(one),
    'codings.append': () =>
      store.codings.append([coding(1, 'ferries', 'anna', 2), coding(1, 'tolls', 'anna', null, { retracts: true })]),
    'codings.unasked': () => store.codings.unasked('small', 1, 5),
    'codings.appendAnswer': () =>
      store.codings.appendAnswer({
        ...{ statement: 1, model: 'small', promptVersion: 1, text: '{}', tokens: 7 },
        codings: [{ issue: 'ferries', position: 1, confidence: 0.9, evidence: [], reason: 'Says so.' }],
      }),
    'codings.undo': () => store.codings.undo(3, by),
    'codings.undoAll': () => store.codings.undoAll([2], by),
    'queue.next': () => store.queue.next({ coder: 'anna' }),
    'queue.next behind': () => store.queue.next({ coder: 'anna', after: 1, issue: 'tolls' }),
    'queue.next narrowed': () => store.queue.next({ coder: 'anna', speaker: 'ada-quill', source: 'a' }),
    'queue.left': () => store.queue.left({ coder: 'anna' }),
    'queue.left narrowed': () => store.queue.left({ coder: 'anna', speaker: 'ada-quill', source: 'a', issue: 'tolls' }),
    'queue.before': () => store.queue.before('anna', 1),
    'codings.history': () => store.codings.history(1),
    'codings.counted': () => store.codings.counted(['anna', 'bert']),
    'codings.sent': () => store.codings.sent('anna'),
    'codings.merge': async () => {
      const sent = await store.codings.sent('anna')
      const elsewhere = { ...sent.codings[0]!, source: { sha256: '0'.repeat(64), title: null } }
      await store.codings.merge({ ...sent, codings: [...sent.codings, elsewhere] }, by)
    },
    'quotes.correct': () => store.quotes.correct(1, { what: 'span', start: 0, end: 4 }, by),
    'quotes.corrections': () => store.quotes.corrections(1),
    'quotes.undo': () => store.quotes.undo(1, by),
    'quotes.correct speaker': () => store.quotes.correct(1, { what: 'speaker', name: 'A. Quill', kind: 'person' }, by),
    'speakers.doubts': () => store.speakers.doubts(),
    'speakers.settle': () => store.speakers.settle(1, true, by),
    'speakers.merges': () => store.speakers.merges(),
    'speakers.unmerge': () => store.speakers.unmerge('a-quill', by),
    'speakers.merge': () => store.speakers.merge('a-quill', 'ada-quill', by),
    'quotes.add': () => store.quotes.add('a', found, by),
    'sources.add another': () => store.sources.add(other('Fewer tolls.', 1)),
    'sources.reread': () => store.sources.reread('b', { ...other('No tolls at all.', -1), wording: 'altered' }, true),
    'sources.reread back': () => store.sources.reread('b', other('Fewer tolls.', 1), false),
    'quotes.toReview': () => store.quotes.toReview({ limit: 5, offset: 0 }),
    'sources.judge': () => store.sources.judge('a', 'altered', by),
    'sources.unjudge': () => store.sources.unjudge('a', 1, by),
    'sources.correctFacts': () => store.sources.correctFacts('a', { ...facts, date: '2024-02' }, by),
    'sources.correctFacts more': () => store.sources.correctFacts('a', { ...facts, title: null, date: '2024-02' }, by),
    'sources.uncorrectFacts': () => store.sources.uncorrectFacts('a', 1, by),
    'sources.factCorrections': () => store.sources.factCorrections('a'),
    'sources.judgements': () => store.sources.judgements('a'),
    'sources.like': () => store.sources.like(one),
    'imports.add': () =>
      store.imports.add(
        [
          { name: 'a.txt', way: 'file', bytes: Buffer.from('a') },
          { name: 'c.txt', way: 'file' },
        ],
        false,
        'anna',
      ),
    'imports.add more': () => store.imports.add([{ name: 'd.txt', way: 'file', fault: 'is empty' }], true, 'anna', 1),
    'imports.next': () => store.imports.next(),
    'imports.opened': () => store.imports.opened(1, [{ name: 'a.txt', way: 'file', document: fresh.document }]),
    'imports.done': () => store.imports.done(1, fresh),
    'imports.describe': () => store.imports.describe(1, fresh.document, true),
    'imports.next again': () => store.imports.next(),
    'imports.done kept': () => store.imports.done(1, fresh),
    'imports.opened parts': async () => {
      await store.imports.next()
      await store.imports.opened(2, [
        { name: 'c/1.txt', way: 'file', document: one.document },
        { name: 'c/2.txt', way: 'file', fault: 'is empty' },
      ])
    },
    'imports.failed': () => store.imports.failed(4, 'is empty'),
    'imports.store': () => store.imports.store(1),
    'imports.choose': () => store.imports.choose([3, 5], 'retry'),
    'imports.recover': () => store.imports.recover(),
    'imports.batches': () => store.imports.batches(5),
    'imports.items': () => store.imports.items(1),
    'imports.item': () => store.imports.item(1),
    'sources.addAll': () => store.sources.addAll([reading('f', 'Nobody said a word.', []), one]),
    'sources.addGiven': () => store.sources.addGiven(givenReading, given, by),
    'quotes.withWords': () => store.quotes.withWords(['All ferries.']),
    'codings.appendGiven': () =>
      store.codings.appendGiven([{ row: 3, issue: 'tolls', position: null, statement: 1, evidence: [] }], given),
    'imports.keepTable': async () => {
      const table = { columns: ['Speaker', 'Text'], rows: [], notes: [] }
      const batch = await store.imports.add([{ name: 'q.csv', way: 'file', table, notes: ['odd'] }], true, 'anna')
      const [item] = await store.imports.items(batch)
      const outcome = { rows: 0, kept: 0, repeated: [], faults: [], uncoded: [] }
      const again = [{ row: 4, issue: 'tolls', position: -1 as const, statement: 1, evidence: [{ start: 0, end: 4 }] }]
      await store.imports.keepTable(item!.id, { sources: [given], again, coder: 'bert', outcome }, by)
    },
    'sources.remove': () => store.sources.remove('e', by),
    'sources.restore': () => store.sources.restore('e', by),
    'coders.ensure': () => store.coders.ensure({ name: 'new', kind: 'model', reviews: false, limit: 0.8 }),
    'codings.append once more': () => store.codings.append([coding(1, 'ferries', 'anna', 1)]),
    'codebook.add': () =>
      store.codebook.add(codebook(issue('ferries', 'More ferries.'), issue('tolls')), 'anna', true, 1),
    'models.add': () => store.models.add('{}', 'anna'),
    'models.newest': () => store.models.newest(),
    'models.byId': () => store.models.byId(1),
    'codings.outdated': () => store.codings.outdated({ coder: 'anna', limit: 5, offset: 0 }),
    'codings.renew': async () => {
      const { codings } = await store.codings.outdated({ coder: 'anna', limit: 1, offset: 0 })
      return store.codings.renew(codings[0]!.id, by)
    },
    'codings.perVersion': () => store.codings.perVersion(),
    'stances.recompute': () => store.stances.recompute(),
    'sources.bySha256': () => store.sources.bySha256(one.sha256),
    'sources.bySlug': () => store.sources.bySlug('a'),
    'sources.choices': () => store.sources.choices(5, 'none'),
    'speakers.names': () => store.speakers.names(),
    'sources.list': () => store.sources.list(),
    'speakers.bySlug': () => store.speakers.bySlug('ada-quill'),
    'speakers.list': () => store.speakers.list(),
    'speakers.list filtered': () => store.speakers.list(filter),
    'quotes.byId': () => store.quotes.byId(1),
    'sources.behind': () => store.sources.behind({ after: 0, limit: 5 }),
    'quotes.behind': () => store.quotes.behind({ after: 0, limit: 5 }),
    'quotes.behind filtered': () => store.quotes.behind({ after: 0, limit: 5 }, filter),
    'statements.behind': () => store.statements.behind({ after: 0, limit: 5 }),
    'statements.behind filtered': () => store.statements.behind({ after: 0, limit: 5 }, filter),
    'codings.behind': () => store.codings.behind({ after: 0, limit: 5 }),
    'codings.behind filtered': () => store.codings.behind({ after: 0, limit: 5 }, filter, 'ferries'),
    'quotes.ofSource': () => store.quotes.ofSource('a'),
    'quotes.ofSpeaker': () => store.quotes.ofSpeaker('ada-quill'),
    'statements.byId': () => store.statements.byId(1),
    'statements.versions': () => store.statements.versions(1),
    'statements.each': () => all(store.statements.each()),
    'statements.each filtered': () => all(store.statements.each(filter)),
    'statements.ofSource': () => store.statements.ofSource('a'),
    'statements.ofSpeaker': () => store.statements.ofSpeaker('ada-quill'),
    'statements.ofSpeaker filtered': () => store.statements.ofSpeaker('ada-quill', filter),
    'statements.onIssue': () => store.statements.onIssue('ferries'),
    'statements.onIssue filtered': () => store.statements.onIssue('ferries', filter),
    'statements.strongest': () => store.statements.strongest({ filter: {}, issue: 'ferries', limit: 20 }),
    'statements.strongest filtered': () => store.statements.strongest({ filter, limit: 2, withPosition: true }),
    'codebook.current': () => store.codebook.current(),
    'codebook.versions': () => store.codebook.versions(),
    'coders.list': () => store.coders.list(),
    'speakers.refs': () => store.speakers.refs(),
    'speakers.refs named': () => store.speakers.refs(['ada-quill', 'a-quill']),
    'statements.byIds': () => store.statements.byIds([1, 2]),
    'statements.pageOfSpeaker': () => store.statements.pageOfSpeaker('ada-quill', { limit: 5, offset: 0 }),
    'statements.pageOfSpeaker filtered': () =>
      store.statements.pageOfSpeaker('ada-quill', { limit: 5, offset: 0 }, filter),
    'positions.strongest': () => store.positions.strongest(['ada-quill'], ['ferries', 'tolls'], 2),
    'positions.strongest filtered': () => store.positions.strongest(['ada-quill'], ['ferries', 'tolls'], 2, filter),
    'positions.onSide': () => store.positions.onSide('ada-quill', [{ issue: 'ferries', side: 1 }], 2),
    'positions.byMonth': () => store.positions.byMonth('ada-quill'),
    'stances.list of one': () => store.stances.list({ speaker: 'ada-quill' }),
    'stances.list': () => store.stances.list(),
    'stances.list filtered': () => store.stances.list(filter),
    'search.quotes': () =>
      store.search.quotes({
        ...{ text: '', sort: 'date', limit: 5, offset: 0, speaker: 'ada-quill', source: 'a', issue: 'ferries' },
        ...{ side: 'supports', kind: 'direct', wording: 'original', year: '2025' },
      }),
    'search.speakers': () => store.search.speakers('', { limit: 5, offset: 0 }),
    'search.sources': () => store.search.sources('', { limit: 5, offset: 0 }),
    'stances.under': () => store.stances.under(),
    'stances.under folded': () => store.stances.under({}, [{ into: 'ben-ostler', members: ['ada-quill'] }]),
    'stances.under filtered': () => store.stances.under(filter),
    'collections.make': () => store.collections.make('Harbour round', 'For Friday', by),
    'collections.add': () =>
      store.collections.add(
        'harbour-round',
        [
          { what: 'quote', quote: 1 },
          { what: 'cell', speaker: 'ada-quill', issue: 'ferries' },
          { what: 'comparison', speakers: ['ada-quill', 'ben-ostler'] },
        ],
        null,
        by,
      ),
    'collections.change': () => store.collections.change('harbour-round', { what: 'remove', item: 2 }, by),
    'collections.undo': () => store.collections.undo('harbour-round', 5, by),
    'collections.list': () => store.collections.list(),
    'collections.bySlug': () => store.collections.bySlug('harbour-round'),
    'log.list': () => store.log.list(5),
    hurry: async () => store.hurry()(),
    state: () => store.state(),
    counts: () => store.counts(),
    snapshot: async () => store.snapshot().close(),
    'counts filtered': () => store.counts(filter),
  }
  return { store, db, calls }
}
