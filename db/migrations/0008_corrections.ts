import { type Kysely, sql } from 'kysely'
import { mayPointAt, numbered, oneOf, pointsAt, required, stretch, yesOrNo } from './columns.js'

const kinds = ['direct', 'mixed', 'block', 'indirect']

/** What people say of quotes and speakers, and what it is said of: the answers that corrections start from. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createSpans(db)
  await addToQuotes(db)
  await createCorrections(db)
  await createMerges(db)
  await createDoubts(db)
  await db.schema
    .alterTable('sources')
    .addColumn('reading', 'integer', (column) => column.notNull().defaultTo(1))
    .execute()
}

/** Words of quotes that differ from those they were first stored with. */
async function createSpans(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('quote_spans')
    .addColumn('id', 'integer', numbered)
    .addColumn('quote_id', 'integer', pointsAt('quotes.id'))
    .addColumn('start_offset', 'integer', required)
    .addColumn('end_offset', 'integer', required)
    .addColumn('text', 'text', required)
    .addColumn('prefix', 'text', required)
    .addColumn('suffix', 'text', required)
    .addUniqueConstraint('quote_spans_once', ['quote_id', 'start_offset', 'end_offset'])
    .addCheckConstraint('quote_spans_span', stretch('start_offset', 'end_offset'))
    .execute()
}

async function addToQuotes(db: Kysely<unknown>): Promise<void> {
  const points = ['base_speaker_id', 'named_id'].map((name) => [name, 'speakers.id'] as const)
  const spans = ['base_span_id', 'span_id'].map((name) => [name, 'quote_spans.id'] as const)
  const statements = ['base_statement_id', 'own_statement_id'].map((name) => [name, 'statements.id'] as const)
  for (const [name, target] of [...points, ...spans, ...statements])
    await db.schema.alterTable('quotes').addColumn(name, 'integer', mayPointAt(target)).execute()
  for (const name of ['base_withdrawn_at', 'base_withdrawn_why'])
    await db.schema.alterTable('quotes').addColumn(name, 'text').execute()
  await db.schema
    .alterTable('quotes')
    .addColumn('base_kind', 'text', (column) => column.check(oneOf('base_kind', kinds)))
    .execute()
  await db.schema
    .alterTable('quotes')
    .addColumn('found_by', 'text', (column) =>
      column
        .notNull()
        .defaultTo('machine')
        .check(oneOf('found_by', ['machine', 'person'])),
    )
    .execute()
  await db.schema
    .alterTable('quotes')
    .addColumn('decided', 'integer', (column) => column.notNull().defaultTo(0).check(yesOrNo('decided')))
    .execute()
  await sql`update quotes set base_speaker_id = speaker_id, named_id = speaker_id, base_kind = kind,
    base_statement_id = statement_id`.execute(db)
  await db.schema.createIndex('quotes_base_statement').on('quotes').column('base_statement_id').execute()
  await db.schema.createIndex('quotes_named').on('quotes').column('named_id').execute()
  await db.schema.createIndex('quotes_review').on('quotes').columns(['decided', 'confidence', 'id']).execute()
}

async function createCorrections(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('corrections')
    .addColumn('id', 'integer', numbered)
    .addColumn('quote_id', 'integer', pointsAt('quotes.id'))
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('why', 'text')
    .addColumn('change', 'text', required)
    .addColumn('speaker_id', 'integer', mayPointAt('speakers.id'))
    .addColumn('span_id', 'integer', mayPointAt('quote_spans.id'))
    .addColumn('undoes', 'integer', mayPointAt('corrections.id'))
    .addCheckConstraint('corrections_undoes', sql`undoes < id`)
    .execute()
  await db.schema.createIndex('corrections_quote').on('corrections').column('quote_id').execute()
}

async function createMerges(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('merges')
    .addColumn('id', 'integer', numbered)
    .addColumn('from_id', 'integer', pointsAt('speakers.id'))
    .addColumn('into_id', 'integer', pointsAt('speakers.id'))
    .addColumn('at', 'text', required)
    .addColumn('who', 'text', required)
    .addColumn('why', 'text')
    .addColumn('undoes', 'integer', (column) => column.unique().references('merges.id'))
    .addCheckConstraint('merges_two', sql`from_id <> into_id`)
    .execute()
  await db.schema.createIndex('merges_from').on('merges').column('from_id').execute()
  await db.schema.createIndex('merges_into').on('merges').column('into_id').execute()
  await db.schema.createIndex('speakers_merged').on('speakers').column('merged_into').execute()
}

/** Names as they are compared for likeness, and the questions that came of it. */
async function createDoubts(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('name_keys')
    .addColumn('speaker_id', 'integer', pointsAt('speakers.id'))
    .addColumn('sort', 'text', required)
    .addColumn('key', 'text', required)
    .addColumn('given', 'text', required)
    .addPrimaryKeyConstraint('name_keys_key', ['key', 'sort', 'speaker_id', 'given'])
    .addCheckConstraint('name_keys_sort', oneOf('sort', ['surname', 'bare']))
    .execute()
  await db.schema.createIndex('name_keys_speaker').on('name_keys').column('speaker_id').execute()
  await db.schema
    .createTable('speaker_doubts')
    .addColumn('id', 'integer', numbered)
    .addColumn('a_id', 'integer', pointsAt('speakers.id'))
    .addColumn('b_id', 'integer', pointsAt('speakers.id'))
    .addColumn('reason', 'text', required)
    .addColumn('found_at', 'text', required)
    .addColumn('settled_at', 'text')
    .addColumn('settled_by', 'text')
    .addColumn('settled_why', 'text')
    .addColumn('same', 'integer')
    .addUniqueConstraint('speaker_doubts_pair', ['a_id', 'b_id'])
    .addCheckConstraint('speaker_doubts_two', sql`a_id <> b_id`)
    .addCheckConstraint('speaker_doubts_same', yesOrNo('same'))
    .addCheckConstraint(
      'speaker_doubts_settled',
      sql`(settled_at is null) = (settled_by is null) and (settled_at is null) = (same is null)`,
    )
    .execute()
  await db.schema.createIndex('speaker_doubts_b').on('speaker_doubts').column('b_id').execute()
  await db.schema.createIndex('speaker_doubts_open').on('speaker_doubts').columns(['settled_at', 'id']).execute()
}
