import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Position } from '../../src/domain.js'
import { aggregate } from '../../src/stance/aggregate.js'
import type { NewCoding, Store } from '../../src/store/contract.js'
import type { Db } from '../../src/store/tables.js'
import { attribution, codebook, coding, dossier, issue, machine, reading, type Said } from './support.js'

type Action = (store: Store) => Promise<unknown>

const speakers = ['Ada Quill', 'Ben Ostler', 'Harbour Board', null]
const position = fc.constantFrom<Position | null>(-2, -1, 0, 1, 2, null)
const confidence = fc.constantFrom(0, 0.49, 0.5, 0.6, 1)
const onIssue = fc.constantFrom('ferries', 'tolls')
const coders = fc.constantFrom('anna', 'bert', 'example', 'learner')

const said = fc.record({
  by: fc.constantFrom(...speakers).map((name) => attribution(name)),
  continues: fc.boolean(),
  codings: fc.uniqueArray(fc.record({ issue: onIssue, position, confidence }), {
    maxLength: 2,
    selector: (made) => made.issue,
  }),
})

/** A reading whose text is made of its quotes, so that random ones hold together. */
const reads: fc.Arbitrary<Action> = fc
  .record({
    quotes: fc.array(said, { maxLength: 4 }),
    name: fc.nat(5),
    altered: fc.boolean(),
    year: fc.constantFrom(null, '2024', '2025-05-19'),
  })
  .map(({ quotes, name, altered, year }) => {
    const text = `${name}: ${quotes.map((_, i) => `“Words ${i}.”`).join(' ')}`
    const items = quotes.map(({ by, continues, codings }, i): Said => {
      const made = continues && i > 0 ? [] : codings.map((one) => machine(one.issue, one.position, one))
      return { words: `Words ${i}.`, by, continues: continues && i > 0 ? i - 1 : null, codings: made }
    })
    return (store) =>
      store.sources.add(reading(`r${name}`, text, items, { date: year, statedWording: altered ? 'altered' : null }))
  })

const votes = fc.array(
  fc.record({
    pick: fc.nat(99),
    on: onIssue,
    coder: coders,
    position,
    confidence,
    flag: fc.constantFrom('', '', 'adjudication', 'retracts'),
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
      adjudication: person && flag === 'adjudication',
      retracts: flag === 'retracts',
    })
  })
  await store.codings.append(codings)
})

const edits: fc.Arbitrary<Action> = fc.record({ says: fc.constantFrom('a', 'b'), changes: fc.boolean() }).map(
  ({ says, changes }) =>
    (store) =>
      store.codebook.add(codebook(issue('tolls', `Tolls ${says}.`), issue('ferries')), 'anna', changes),
)

const actions = fc.array(
  fc.oneof({ arbitrary: reads, weight: 4 }, { arbitrary: codes, weight: 5 }, { arbitrary: edits, weight: 1 }),
  { minLength: 3, maxLength: 10 },
)

const rows = (db: Db) => db.selectFrom('stances').selectAll().orderBy('speaker_id').orderBy('issue').execute()

/** The totals by the slowest way: every statement as the pages see it, its current codings as votes. */
async function bySlowestWay(store: Store): Promise<unknown[]> {
  const versions = await store.codebook.versions()
  const current = versions.at(-1)!
  const since = (id: string, version: number) =>
    versions
      .slice(version)
      .some((book, i) => changed.get(book.version) && text(book, id) !== text(versions[version - 1 + i]!, id))
  const text = (book: (typeof versions)[number], id: string) => book.issues.find((one) => one.id === id)?.proposition
  const changed = new Map(
    (await store.log.list(9999))
      .filter(({ subject }) => subject === 'codebook')
      .map(({ subjectId, after }) => [Number(subjectId), (after as { changesMeaning: boolean }).changesMeaning]),
  )
  const found: unknown[] = []
  for (const speaker of (await store.speakers.list()).sort((a, b) => a.id - b.id))
    for (const { id } of current.issues) {
      const statements = (await store.statements.ofSpeaker(speaker.slug)).map(({ codings, source }) => ({
        date: source.date,
        altered: source.wording === 'altered',
        votes: codings
          .filter((one) => one.current && one.issue === id && !since(id, one.codebookVersion))
          .sort((a, b) => a.id - b.id)
          .map((one) => ({ ...one, ...one.coder, olderCodebook: one.codebookVersion < current.version })),
      }))
      const total = aggregate(statements)
      if (total.state !== 'nothing-found') found.push({ speaker: speaker.slug, issue: id, ...total })
    }
  return found
}

test('after any actions the stored totals equal a full recomputation, the filtered ones and the slowest way', async () => {
  await fc.assert(
    fc.asyncProperty(actions, async (steps) => {
      const { store, db } = await dossier()
      for (const step of steps) await step(store)
      const before = await rows(db)
      const listed = await store.stances.list()
      expect(listed).toEqual(await bySlowestWay(store))
      const bySpeaker = await Promise.all(
        (await store.speakers.list()).map(({ slug }) => store.stances.list({ speaker: slug })),
      )
      expect(new Set(bySpeaker.flat().map((one) => JSON.stringify(one)))).toEqual(
        new Set(listed.map((one) => JSON.stringify(one))),
      )
      await store.stances.recompute()
      expect(await rows(db)).toEqual(before)
      await store.close()
    }),
    { numRuns: 60 },
  )
})
