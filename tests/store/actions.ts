import fc from 'fast-check'
import type { Position, QuoteChange } from '../../src/domain.js'
import type { NewCoding, Store } from '../../src/store/contract.js'
import { Refused } from '../../src/store/errors.js'
import { attribution, codebook, coding, issue, machine, place, reading, type Said } from './support.js'

/** Something that a person or the machine does to a dossier. */
export type Action = (store: Store) => Promise<unknown>

const names = ['Ada Quill', 'A. Quill', 'Ben Ostler', 'Ostler', 'Harbour Board', null]
const slugs = ['ada-quill', 'a-quill', 'ben-ostler', 'ostler', 'harbour-board', 'cy-nobody']
const by = { who: 'anna', why: null }
const position = fc.constantFrom<Position | null>(-2, -1, 0, 1, 2, null)
const confidence = fc.constantFrom(0, 0.49, 0.5, 0.6, 1)
const onIssue = fc.constantFrom('ferries', 'tolls')
const coders = fc.constantFrom('anna', 'bert', 'example', 'learner')
const wording = fc.constantFrom('altered' as const, null)

/** What nonsense is asked for is refused, and nothing else may go wrong. */
export async function tried<T>(attempt: Promise<T>): Promise<T | undefined> {
  try {
    return await attempt
  } catch (error) {
    if (error instanceof Refused) return undefined
    throw error
  }
}

const said = fc.record({
  by: fc.constantFrom(...names).map((name) => attribution(name)),
  continues: fc.boolean(),
  kind: fc.constantFrom('direct' as const, 'block' as const),
  codings: fc.uniqueArray(fc.record({ issue: onIssue, position, confidence }), {
    maxLength: 2,
    selector: (made) => made.issue,
  }),
})
type RandomSaid = typeof said extends fc.Arbitrary<infer T> ? T : never

const asSaid = ({ by: who, continues, kind, codings }: RandomSaid, words: string, i: number): Said => ({
  ...{ words, by: who, kind, continues: continues && i > 0 ? i - 1 : null },
  codings: continues && i > 0 ? [] : codings.map((one) => machine(one.issue, one.position, one)),
})

/** A reading whose text is made of its quotes, so that random ones hold together. */
const reads: fc.Arbitrary<Action> = fc
  .record({
    quotes: fc.array(said, { maxLength: 4 }),
    name: fc.nat(3),
    statedWording: wording,
    date: fc.constantFrom(null, '2024', '2025-05-19'),
  })
  .map(({ quotes, name, ...more }) => {
    const text = `${name}: ${quotes.map((_, i) => `“Words ${i}.”`).join(' ')}`
    const items = quotes.map((one, i) => asSaid(one, `Words ${i}.`, i))
    return (store) => store.sources.add(reading(`r${name}`, text, items, more))
  })

/** Another reading of a source that is there: some of its quotes, some of them shorter, by whomever. */
const rereads: fc.Arbitrary<Action> = fc
  .record({
    name: fc.nat(3),
    statedWording: wording,
    apply: fc.boolean(),
    quotes: fc.array(fc.tuple(said, fc.constantFrom('left out', 'shorter', 'the same', 'the same')), {
      minLength: 4,
      maxLength: 4,
    }),
  })
  .map(({ name, quotes, statedWording, apply }) => async (store) => {
    const source = await store.sources.bySlug(`r${name}`)
    if (!source) return
    const items: Said[] = []
    for (const [i, [one, how]] of quotes.entries()) {
      const words = how === 'shorter' ? `Words ${i}` : `Words ${i}.`
      if (how !== 'left out' && source.text.includes(`“${words}`)) items.push(asSaid(one, words, items.length))
    }
    await store.sources.reread(source.slug, reading('again', source.text, items, { statedWording }), apply)
  })

const votes = fc.array(
  fc.record({
    pick: fc.nat(99),
    on: onIssue,
    coder: coders,
    position,
    confidence,
    flag: fc.constantFrom('', '', 'adjudication', 'retracts', 'adjudication retracts'),
  }),
  { minLength: 1, maxLength: 5 },
)

const codes: fc.Arbitrary<Action> = votes.map((made) => async (store) => {
  const { statements } = await store.counts()
  if (statements === 0) return
  const codings = made.map(({ pick, on, coder, position: at, confidence: sure, flag }): NewCoding => {
    const person = coder !== 'learner'
    return coding(1 + (pick % statements), on, coder, at, {
      confidence: sure,
      adjudication: person && flag.startsWith('adjudication'),
      retracts: flag.endsWith('retracts'),
    })
  })
  await store.codings.append(codings)
})

const undoesCoding: fc.Arbitrary<Action> = fc
  .integer({ min: 1, max: 12 })
  .map((coding) => (store) => tried(store.codings.undo(coding, by)))

const edits: fc.Arbitrary<Action> = fc.record({ says: fc.constantFrom('a', 'b'), changes: fc.boolean() }).map(
  ({ says, changes }) =>
    (store) =>
      store.codebook.add(codebook(issue('tolls', `Tolls ${says}.`), issue('ferries')), 'anna', changes),
)

/** A change that a person might ask for, sense or nonsense. */
export const changes: fc.Arbitrary<QuoteChange> = fc.oneof(
  fc
    .constantFrom('Ada Quill', 'A. Quill', 'Ben Ostler', 'Cy Nobody')
    .map((name) => ({ what: 'speaker', name, kind: 'person' }) as const),
  fc
    .constantFrom('nobody' as const, 'reject' as const, 'restore' as const, 'confirm' as const)
    .map((what) => ({ what })),
  fc.constantFrom('direct' as const, 'block' as const).map((kind) => ({ what: 'kind', kind }) as const),
  fc.record({ what: fc.constant('span' as const), start: fc.nat(20), end: fc.nat(20) }),
  fc.constant({ what: 'compare', original: 'Evenmouth Echo, page 3' } as const),
)

const corrects: fc.Arbitrary<Action> = fc.record({ quote: fc.integer({ min: 1, max: 9 }), change: changes }).map(
  ({ quote, change }) =>
    (store) =>
      tried(store.quotes.correct(quote, change, by)),
)

const undoes: fc.Arbitrary<Action> = fc
  .integer({ min: 1, max: 6 })
  .map((correction) => (store) => tried(store.quotes.undo(correction, by)))

const adds: fc.Arbitrary<Action> = fc
  .record({ name: fc.constantFrom(...names), words: fc.constantFrom('Words', 'ords 1', '0.') })
  .map(({ name, words }) => async (store) => {
    const [source] = await store.sources.list()
    const text = source && (await store.sources.bySlug(source.slug))!.text
    if (!source || !text?.includes(words)) return
    const quote = { ...place(text, words), kind: 'block', form: 'whole', name, speakerKind: 'person' } as const
    await tried(store.quotes.add(source.slug, quote, by))
  })

const judges: fc.Arbitrary<Action> = fc
  .record({ name: fc.nat(3), says: fc.constantFrom('original' as const, 'altered' as const), takesBack: fc.nat(3) })
  .map(({ name, says, takesBack }) => async (store) => {
    if (takesBack > 0) await tried(store.sources.unjudge(`r${name}`, takesBack, by))
    else await tried(store.sources.judge(`r${name}`, says, by))
  })

const dates = fc.constantFrom('2024-02-03', '2025', null)
const describes: fc.Arbitrary<Action> = fc
  .record({ name: fc.nat(3), date: dates, title: fc.constantFrom('Another title', null), takesBack: fc.nat(3) })
  .map(({ name, date, title, takesBack }) => async (store) => {
    const source = await store.sources.bySlug(`r${name}`)
    if (!source) return
    const { publisher, author, address } = source
    if (takesBack > 1) await tried(store.sources.uncorrectFacts(source.slug, takesBack - 1, by))
    else await tried(store.sources.correctFacts(source.slug, { title, publisher, author, date, address }, by))
  })

const deletes: fc.Arbitrary<Action> = fc.tuple(fc.nat(3), fc.boolean()).map(
  ([name, back]) =>
    (store) =>
      tried(back ? store.sources.restore(`r${name}`, by) : store.sources.remove(`r${name}`, by)),
)

const slug = fc.constantFrom(...slugs)
const merges: fc.Arbitrary<Action> = fc.tuple(slug, slug).map(
  ([from, into]) =>
    (store) =>
      tried(store.speakers.merge(from, into, by)),
)
const unmerges: fc.Arbitrary<Action> = slug.map((from) => (store) => tried(store.speakers.unmerge(from, by)))
const settles: fc.Arbitrary<Action> = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.boolean()).map(
  ([doubt, same]) =>
    (store) =>
      tried(store.speakers.settle(doubt, same, by)),
)

/** A history of a dossier: it begins with a source, and goes on at random. */
export const history: fc.Arbitrary<Action[]> = fc
  .tuple(
    fc.array(reads, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.oneof(
        { arbitrary: codes, weight: 4 },
        { arbitrary: undoesCoding, weight: 2 },
        { arbitrary: edits, weight: 1 },
        { arbitrary: reads, weight: 2 },
        { arbitrary: rereads, weight: 3 },
        { arbitrary: corrects, weight: 6 },
        { arbitrary: undoes, weight: 2 },
        { arbitrary: adds, weight: 1 },
        { arbitrary: judges, weight: 2 },
        { arbitrary: describes, weight: 2 },
        { arbitrary: deletes, weight: 2 },
        { arbitrary: merges, weight: 3 },
        { arbitrary: unmerges, weight: 2 },
        { arbitrary: settles, weight: 1 },
      ),
      { maxLength: 9 },
    ),
  )
  .map(([first, more]) => [...first, ...more])
