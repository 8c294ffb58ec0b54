import fc from 'fast-check'
import { expect, test } from 'vitest'
import { codingsUnder } from '../../src/compare/narrow.js'
import { byVersion, countedCodings } from '../../src/compare/versions.js'
import type { Filter, Stance, Statement } from '../../src/domain.js'
import { aggregate } from '../../src/stance/aggregate.js'
import type { Store } from '../../src/store/contract.js'
import { refold } from '../../src/store/refold.js'
import { completeTotals } from '../../src/store/stances.js'
import type { Db } from '../../src/store/tables.js'
import { changes, history, tried } from './actions.js'
import { attribution, codedUnits, coding, dossier, reading } from './support.js'

const rows = (db: Db) => db.selectFrom('stances').selectAll().orderBy('speaker_id').orderBy('issue').execute()

/** What waits for people, and what they have coded. */
const queued = async (db: Db) => [
  await db.selectFrom('coding_queue').selectAll().orderBy('speaker_id').orderBy('version_group').execute(),
  await codedUnits(db),
]

/** Whether a filter takes a statement in, told from what pages show of it. */
function isSaidIn(
  { source, quotes }: Statement,
  { from = '', to = '9999', kind, unaltered, confidence = 0 }: Filter,
): boolean {
  const [first, last] = [source.date ?? '', (source.date ?? '9999-99-99').slice(0, to.length)]
  if (from !== '' && first < from) return false
  if (to !== '9999' && last > to) return false
  if (unaltered && source.wording === 'altered') return false
  return (
    quotes.some((quote) => kind === undefined || quote.kind === kind) &&
    quotes.every((quote) => quote.decided || quote.confidence >= confidence)
  )
}

/** The totals by the slowest way: every statement as the pages see it, its current codings as votes. */
async function bySlowestWay(store: Store, filter: Filter = {}): Promise<unknown[]> {
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
  for (const speaker of (await store.speakers.list()).toSorted((a, b) => a.id - b.id)) {
    const said = (await store.statements.ofSpeaker(speaker.slug)).filter((one) => isSaidIn(one, filter))
    for (const { id } of current.issues) {
      const statements = byVersion(codingsUnder(said, filter)).map((all) => ({
        date: all.map(({ source }) => source.date).sort()[0] ?? null,
        altered: all.every(({ source }) => source.wording === 'altered'),
        votes: countedCodings(
          all.map((one) => ({ ...one, codings: one.codings.filter((c) => !since(c.issue, c.codebookVersion)) })),
          id,
        ).map((one) => ({ ...one, ...one.coder, olderCodebook: one.codebookVersion < current.version })),
      }))
      const total = aggregate(statements)
      if (total.state !== 'nothing-found') found.push({ speaker: speaker.slug, issue: id, ...total })
    }
  }
  return found
}

const filters: fc.Arbitrary<Filter> = fc.record(
  {
    from: fc.constantFrom('2024', '2025', '2025-05'),
    to: fc.constantFrom('2024', '2025', '2025-05-19'),
    kind: fc.constantFrom('direct', 'block', 'mixed'),
    unaltered: fc.boolean(),
    reviewed: fc.boolean(),
    coder: fc.constantFrom('anna', 'example', 'learner', 'rules'),
    confidence: fc.constantFrom(0.5, 0.6, 0.95),
  },
  { requiredKeys: [] },
)

test('after any actions the totals under any filter, and with altered wording left out or not, are those of the slowest way', async () => {
  await fc.assert(
    fc.asyncProperty(history, filters, async (steps, filter) => {
      const { store } = await dossier()
      for (const step of steps) await step(store)
      const { stances, otherwise, speakers } = await store.stances.under(filter)
      expect(stances).toEqual(await bySlowestWay(store, filter))
      const other = (await bySlowestWay(store, { ...filter, unaltered: !filter.unaltered })) as Stance[]
      const brief = ({ speaker, issue, state }: Pick<Stance, 'speaker' | 'issue' | 'state'>) =>
        `${speaker} ${issue} ${state}`
      expect(otherwise.map(brief)).toEqual(other.map(brief))
      const listed = await store.speakers.list(filter)
      const size = (one: { slug: string; statements: number; quotes: number }) =>
        `${one.slug} ${one.statements} ${one.quotes}`
      expect(
        speakers
          .filter((one) => one.statements > 0)
          .map(size)
          .sort(),
      ).toEqual(
        listed
          .filter((one) => one.statements > 0)
          .map(size)
          .sort(),
      )
      await store.close()
    }),
    { numRuns: 150 },
  )
})

test('after any actions the stored totals and the queue equal a full recomputation, the totals also the filtered ones and the slowest way', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { store, db } = await dossier()
      for (const step of steps) await step(store)
      const [before, waiting] = [await rows(db), await queued(db)]
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
      expect(await queued(db)).toEqual(waiting)
      await db.deleteFrom('coding_queue').execute()
      await db.deleteFrom('coded_units').execute()
      await store.stances.recompute()
      expect(await queued(db)).toEqual(waiting)
      await store.close()
    }),
    { numRuns: 60 },
  )
})

test('totals that an earlier version stored without positions are completed', async () => {
  const { store, db } = await dossier()
  await store.sources.add(reading('news', '“Yes,” said Zoe.', [{ words: 'Yes,', by: attribution('Zoe') }]))
  await store.codings.append([coding(1, 'ferries', 'anna', 2)])
  const before = await rows(db)
  expect(before.map(({ positions }) => positions)).toContain('[[2,1]]')
  await db.updateTable('stances').set({ positions: null }).execute()
  await completeTotals(db)
  expect(await rows(db)).toEqual(before)
  await store.close()
})

/** Every quote that there ever was, with what pages show of it. */
async function allQuotes(store: Store, db: Db) {
  const ids = await db.selectFrom('quotes').select('id').orderBy('id').execute()
  return Promise.all(ids.map(({ id }) => store.quotes.byId(id)))
}

/** What pages show beside the quotes: statements and their codings, totals, merges. */
const everything = async (store: Store, db: Db) => ({
  quotes: await allQuotes(store, db),
  statements: await Promise.all((await store.sources.list()).map(({ slug }) => store.statements.ofSource(slug))),
  stances: await store.stances.list(),
  merged: (await store.speakers.merges()).map(({ from, into }) => `${from.slug} ${into.slug}`).sort(),
})

test('whatever happens, no quote is lost or moved to another source, and the log only grows', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { store, db } = await dossier()
      for (const step of steps) {
        const [quotes, log] = [await allQuotes(store, db), await store.log.list(9999)]
        await step(store)
        const after = (await allQuotes(store, db)).slice(0, quotes.length)
        expect(after.map((quote) => [quote?.id, quote?.source.id])).toEqual(
          quotes.map((quote) => [quote?.id, quote?.source.id]),
        )
        expect((await store.log.list(9999)).slice(-log.length)).toEqual(log)
      }
      await store.close()
    }),
    { numRuns: 25 },
  )
})

test('whatever happened, quotes are what their base and corrections say, and words what the source says', async () => {
  await fc.assert(
    fc.asyncProperty(history, async (steps) => {
      const { store, db } = await dossier()
      for (const step of steps) await step(store)
      const stored = () => db.selectFrom('quotes').selectAll().orderBy('id').execute()
      const before = await stored()
      await refold(
        db,
        before.map(({ base_statement_id }) => base_statement_id!),
      )
      expect(await stored()).toEqual(before)
      const leads = await db.selectFrom('statements').select(['id', 'speaker_id']).execute()
      const leader = new Map(leads.map(({ id, speaker_id }) => [id, speaker_id]))
      expect(before.filter((quote) => leader.get(quote.statement_id) !== quote.speaker_id)).toEqual([])
      for (const quote of await allQuotes(store, db)) {
        const { text } = (await store.sources.bySlug(quote!.source.slug))!
        expect(quote!.prefix + quote!.text + quote!.suffix).toBe(
          text.slice(Math.max(0, quote!.start - 32), quote!.end + 32),
        )
      }
      await store.close()
    }),
    { numRuns: 40 },
  )
})

test('after any history, undoing gives back the state before: of a correction, and of a merge', async () => {
  const slugs = fc.constantFrom('ada-quill', 'a-quill', 'ben-ostler', 'ostler', 'harbour-board')
  const last = fc.record({ quote: fc.nat(20), change: changes, from: slugs, into: slugs })
  await fc.assert(
    fc.asyncProperty(history, last, async (steps, { quote, change, from, into }) => {
      const by = { who: 'bert', why: null }
      const { store, db } = await dossier()
      for (const step of steps) await step(store)
      const before = await everything(store, db)
      const id = before.quotes[quote % Math.max(1, before.quotes.length)]?.id ?? 0
      if (await tried(store.quotes.correct(id, change, by)))
        await store.quotes.undo((await store.quotes.corrections(id))[0]!.id, by)
      expect(await everything(store, db)).toEqual(before)
      const { length } = await store.speakers.merges()
      await tried(store.speakers.merge(from, into, by))
      if ((await store.speakers.merges()).length > length) await store.speakers.unmerge(from, by)
      expect(await everything(store, db)).toEqual(before)
      await store.close()
    }),
    { numRuns: 60 },
  )
})
