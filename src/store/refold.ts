import type { QuoteChange } from '../domain.js'
import { groupBy, inChunks } from './chunks.js'
import { type Base, type Outcome, replay, type Said } from './replay.js'
import { type Db, flag } from './tables.js'
import { regroup } from './versionGroups.js'

/** Brings quotes to what their base and their corrections say, and their statements to their speakers.
 * @param statements the statements that the quotes had before any correction
 * @returns the speakers whose totals that may change, those before and those after */
export async function refold(trx: Db, statements: readonly number[]): Promise<number[]> {
  const rows = await inChunks([...new Set(statements)], (chunk) => rowsOf(trx, chunk))
  const corrections = await inChunks(
    rows.map(({ id }) => id),
    (chunk) => saidOf(trx, chunk),
  )
  const groups = groupBy(rows, ({ base_statement_id }) => base_statement_id!)
  const said = groupBy(corrections, ({ quote }) => quote)
  const speakers = new Set(rows.map(({ speaker_id }) => speaker_id))
  for (const group of groups.values()) {
    const own = group.flatMap(({ id }) => said.get(id) ?? []).sort((a, b) => a.id - b.id)
    const outcomes = replay(group.map(asBase), own)
    for (const [i, outcome] of outcomes.entries()) speakers.add(await settle(trx, group[i]!, outcome))
    await leadStatements(trx, group)
  }
  const regrouped = await regroup(trx, [...statements, ...(await statementsOf(trx, rows))])
  return [...speakers, ...regrouped.keys()].filter((id) => id !== null)
}

const statementsOf = (trx: Db, quotes: readonly { readonly id: number }[]): Promise<number[]> =>
  inChunks(
    quotes.map(({ id }) => id),
    async (chunk) => {
      const rows = await trx.selectFrom('quotes').select('statement_id').where('id', 'in', chunk).execute()
      return rows.map(({ statement_id }) => statement_id)
    },
  )

/** Corrections of quotes, oldest first. */
export async function saidOf(db: Db, quotes: readonly number[]): Promise<Said[]> {
  const rows = await db
    .selectFrom('corrections')
    .select(['id', 'quote_id', 'at', 'why', 'change', 'speaker_id', 'span_id', 'undoes'])
    .where('quote_id', 'in', quotes)
    .orderBy('id')
    .execute()
  return rows.map(({ quote_id: quote, speaker_id: speaker, span_id: span, change, ...row }) => ({
    ...row,
    ...{ quote, speaker, span },
    change: JSON.parse(change) as QuoteChange,
  }))
}

/** The speaker under whom one counts now: that which it was merged into, or itself. */
export async function rootOf(db: Db, speaker: number): Promise<number> {
  const row = await db.selectFrom('speakers').select('merged_into').where('id', '=', speaker).executeTakeFirst()
  return row?.merged_into ?? speaker
}

const rowsOf = (db: Db, statements: readonly number[]) =>
  db
    .selectFrom('quotes')
    .leftJoin('quote_spans', 'quote_spans.id', 'quotes.base_span_id')
    .innerJoin('sources', 'sources.id', 'quotes.source_id')
    .select([
      'sources.deleted_at',
      'quotes.id',
      'source_id',
      'statement_id',
      'speaker_id',
      'named_id',
      'kind',
      'form',
      'span_id',
    ])
    .select(['decided', 'checked'])
    .select(['withdrawn_at', 'withdrawn_why', 'own_statement_id', 'found_by', 'base_statement_id', 'base_speaker_id'])
    .select(['base_kind', 'base_form', 'base_span_id', 'base_checked', 'base_withdrawn_at', 'base_withdrawn_why'])
    .where('base_statement_id', 'in', statements)
    .orderBy('base_statement_id')
    .orderBy((eb) => eb.fn.coalesce('quote_spans.start_offset', 'quotes.start_offset'))
    .orderBy('quotes.id')
    .execute()

type Row = Awaited<ReturnType<typeof rowsOf>>[number]

const asBase = (row: Row): Base => ({
  id: row.id,
  statement: row.base_statement_id!,
  speaker: row.base_speaker_id,
  kind: row.base_kind!,
  form: row.base_form!,
  span: row.base_span_id,
  withdrawn: row.base_withdrawn_at === null ? null : { at: row.base_withdrawn_at, why: row.base_withdrawn_why! },
  foundBy: row.found_by,
})

/** Stores an outcome where it differs from what is there.
 * @returns the speaker under whom the quote counts now */
async function settle(trx: Db, row: Row, outcome: Outcome): Promise<number | null> {
  const speaker_id = outcome.speaker === null ? null : await rootOf(trx, outcome.speaker)
  const own = outcome.apart ? (row.own_statement_id ?? (await addStatement(trx, row.source_id, speaker_id))) : null
  const deleted = row.deleted_at === null ? null : { at: row.deleted_at, why: 'Its source was deleted.' }
  const withdrawn = deleted ?? outcome.withdrawn
  const next = {
    statement_id: own ?? row.base_statement_id!,
    own_statement_id: own ?? row.own_statement_id,
    named_id: outcome.speaker,
    speaker_id,
    kind: outcome.kind,
    form: outcome.form,
    span_id: outcome.span,
    decided: flag(outcome.decided),
    checked: outcome.compared ? ('confirmed' as const) : row.base_checked!,
    withdrawn_at: withdrawn?.at ?? null,
    withdrawn_why: withdrawn?.why ?? null,
  }
  const same = (Object.keys(next) as (keyof typeof next)[]).every((name) => next[name] === row[name])
  if (!same) await trx.updateTable('quotes').set(next).where('id', '=', row.id).execute()
  return speaker_id
}

/** Adds a statement without quotes yet. */
export async function addStatement(trx: Db, source_id: number, speaker_id: number | null): Promise<number> {
  const statement = trx.insertInto('statements').values({ source_id, speaker_id }).returning('id')
  return (await statement.executeTakeFirstOrThrow()).id
}

// All quotes of a statement have one speaker, so any of them tells whose it is.
async function leadStatements(trx: Db, group: readonly Row[]): Promise<void> {
  const ids = group.map(({ id }) => id)
  const now = await trx.selectFrom('quotes').select(['statement_id', 'speaker_id']).where('id', 'in', ids).execute()
  for (const [id, speaker_id] of new Map(now.map((row) => [row.statement_id, row.speaker_id])))
    await trx.updateTable('statements').set({ speaker_id }).where('id', '=', id).execute()
}
