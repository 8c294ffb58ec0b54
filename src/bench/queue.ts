/** Measures how long the next statement to code takes to find in a large dossier:  npm run bench -- queue [STATEMENTS]
 * One person has coded a fifth of the statements, another a tenth; the statements belong to 500 speakers. */
import type { CodebookText } from '../domain.js'
import type { QueueAsk } from '../store/contract.js'
import { migrate } from '../store/open.js'
import { openSqlite } from '../store/sqlite.js'
import { storeOn } from '../store/store.js'
import type { Db, NewRow } from '../store/tables.js'

const speakers = 500
const perSource = 20
const issues = ['fares', 'night', 'bridge', 'diesel']
const batch = 200
const at = '2031-01-01T00:00:00.000Z'

export async function benchQueue(total = 100_000): Promise<void> {
  const db = openSqlite(':memory:')
  await migrate(db)
  const store = storeOn(db)
  await store.codebook.add(codebook, 'bench', false)
  for (const name of ['Ines', 'Olof']) await store.coders.ensure({ name, kind: 'person', reviews: true, limit: 0 })
  await fill(db, total)
  await told('filling the queue from all codings', () => store.stances.recompute())
  const asks: Record<string, QueueAsk> = {
    'the next for nobody known': { coder: null },
    'the next for one who coded a fifth': { coder: 'Ines' },
    'the next behind a statement': { coder: 'Olof', after: total - 10 },
    'the next of a speaker': { coder: 'Ines', speaker: 's7' },
    'the next of a source': { coder: 'Ines', source: 'a7' },
    'the next on one issue': { coder: 'Ines', issue: 'bridge' },
  }
  for (const [name, ask] of Object.entries(asks)) await told(name, () => store.queue.next(ask))
  await told('how many are left', () => store.queue.left({ coder: 'Ines' }))
  await told('how many are left on one issue', () => store.queue.left({ coder: 'Ines', issue: 'bridge' }))
  const next = (await store.queue.next({ coder: 'Ines' }))!.statement
  await told('storing the codings of a statement', () =>
    store.codings.append(
      issues.map((issue) => ({
        ...{ statement: next, issue, coder: 'Ines', position: null, confidence: 1, rule: null, rationale: null },
        evidence: [],
      })),
    ),
  )
  await store.close()
}

const codebook: CodebookText = {
  title: 'Ferries',
  note: 'First version.',
  issues: issues.map((id) => ({
    ...{ id, name: id, proposition: id, include: '', supports: '', opposes: '', exclude: '', examples: [] },
  })),
}

async function told(name: string, work: () => Promise<unknown>): Promise<void> {
  const began = performance.now()
  await work()
  console.log(`${name}: ${(performance.now() - began).toFixed(1)} ms`)
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i)

async function inserted<T extends 'speakers' | 'sources' | 'statements' | 'quotes' | 'codings' | 'current_codings'>(
  db: Db,
  table: T,
  rows: readonly NewRow<T>[],
): Promise<void> {
  for (let i = 0; i < rows.length; i += batch)
    await db
      .insertInto(table)
      .values(rows.slice(i, i + batch) as never)
      .execute()
}

/** Rows straight into the tables: reading so many sources would take minutes. */
const fill = (db: Db, total: number): Promise<void> =>
  db.transaction().execute(async (trx) => {
    const sources = Math.ceil(total / perSource)
    await inserted(trx, 'speakers', numbers(1, speakers).map(speaker))
    await inserted(trx, 'sources', numbers(1, sources).map(source))
    await inserted(trx, 'statements', numbers(1, total).map(statement))
    await inserted(trx, 'quotes', numbers(1, total).map(quote))
    await code(trx, 1, numbers(1, Math.floor(total / 5)))
    await code(trx, 2, numbers(Math.floor(total / 2), Math.floor((total * 6) / 10)))
  })

const speaker = (id: number) => ({
  ...{ id, slug: `s${id}`, name: `Speaker ${id}`, folded: `speaker ${id}`, kind: 'person' as const, added_at: at },
})
const source = (id: number) => ({
  ...{ id, slug: `a${id}`, name: `a${id}`, is_report: 0 as const, wording: 'original' as const },
  ...{ sha256: String(id).padStart(64, '0'), added_at: at, text_units: 9999, text: 'x', copy_group: id },
})
const sourceOf = (id: number): number => Math.ceil(id / perSource)
const statement = (id: number) => ({
  ...{ id, source_id: sourceOf(id), speaker_id: 1 + (id % speakers), version_group: id },
})
const quote = (id: number) => ({
  ...{
    statement_id: id,
    source_id: sourceOf(id),
    speaker_id: 1 + (id % speakers),
    ordinal: id,
    kind: 'direct' as const,
  },
  ...{ form: 'whole' as const, checked: 'stored' as const, start_offset: 0, end_offset: 1, text: 'x', prefix: '' },
  ...{ suffix: '', rule: 'bench', speaker_rule: 'bench', confidence: 1 },
})

async function code(db: Db, coder_id: number, statements: readonly number[]): Promise<void> {
  const made = statements.flatMap((statement_id) => issues.map((issue) => ({ statement_id, issue, coder_id })))
  const first = Number(
    (
      await db
        .selectFrom('codings')
        .select((eb) => eb.fn.max('id').as('id'))
        .executeTakeFirst()
    )?.id,
  )
  const ids = made.map((own, i) => ({ ...own, id: first + i + 1 }))
  const plain = { codebook_version: 1, confidence: 1, adjudication: 0 as const, retracts: 0 as const, made_at: at }
  await inserted(
    db,
    'codings',
    ids.map((own) => ({ ...own, ...plain })),
  )
  await inserted(
    db,
    'current_codings',
    ids.map(({ id, ...own }) => ({ ...own, adjudication: 0 as const, coding_id: id })),
  )
}
