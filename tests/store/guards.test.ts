import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { Db } from '../../src/store/tables.js'
import { attribution, coding, dossier, machine, prepared, reading } from './support.js'

const now = '2025-01-01T00:00:00Z'

const everyTable = prepared(dossier, async ({ store, db }) => {
  const said = [
    {
      words: 'More ferries.',
      by: attribution('Ada Quill'),
      codings: [machine('ferries', 1, { evidence: [{ start: 0, end: 4 }] })],
    },
  ]
  await store.sources.add(reading('a', 'More ferries. Then she left.', said))
  await store.sources.add(reading('b', 'Fewer tolls.', [{ words: 'Fewer tolls.', by: attribution('Ben Ostler') }]))
  await store.codings.append([coding(1, 'ferries', 'anna', 2)])
  await store.models.add('{}', 'anna')
  await store.quotes.correct(1, { what: 'span', start: 5, end: 12 }, { who: 'anna', why: null })
  await store.speakers.merge('ben-ostler', 'ada-quill', { who: 'anna', why: null })
  await store.speakers.unmerge('ben-ostler', { who: 'anna', why: null })
  await store.codings.appendAnswer({ statement: 1, model: 'm', promptVersion: 1, text: '{}', tokens: 7, codings: [] })
  await store.sources.judge('a', 'altered', { who: 'anna', why: null })
  const { title, publisher, author, address } = (await store.sources.bySlug('a'))!
  const facts = { title, publisher, author, date: '2024-02', address }
  await store.sources.correctFacts('a', facts, { who: 'anna', why: null })
  await store.collections.make('Round', null, { who: 'anna', why: null })
  await db
    .insertInto('codebook_examples')
    .values({ version: 1, issue: 'tolls', ordinal: 0, text: 'Pay.', speaker: '', position: 1, why: '' })
    .execute()
  await db
    .insertInto('speaker_doubts')
    .values({ a_id: 1, b_id: 2, reason: 'x', found_at: now, settled_at: now, settled_by: 'anna', same: 0 })
    .execute()
})

const filled = async (): Promise<Db> => (await everyTable()).db

const appendOnly = [
  ...['codebook_versions', 'codebook_issues', 'codebook_examples', 'codings', 'coding_evidence', 'log'],
  ...['corrections', 'merges', 'quote_spans', 'wording_judgements', 'source_facts', 'model_answers', 'trained_models'],
  'collection_changes',
]
const never = /never (changes|change|changed|deleted)/

test.each<[string, RegExp]>([
  ["update sources set text = 'Less.' where id = 1", never],
  ["update sources set text = text || ''", never],
  ['update sources set text_units = 3', never],
  ["update sources set sha256 = replace(sha256, 'a', 'b')", never],
  ["update quotes set text = 'Less.'", never],
  ['update quotes set start_offset = 1', never],
  ['update quotes set end_offset = 99', never],
  ["update quotes set prefix = 'x'", never],
  ["update quotes set suffix = 'x'", never],
  ['update quotes set source_id = 2 where id = 1', never],
  ...appendOnly.flatMap((table): [string, RegExp][] => [
    [`delete from ${table}`, never],
    [`insert or replace into ${table} select * from ${table}`, never],
  ]),
  ['delete from collections', never],
  ["update collections set slug = 'other'", never],
  ['update collection_changes set change = 1', never],
  ['update codings set position = -2', never],
  ['update codings set rationale = null', never],
  ['update coding_evidence set end_offset = 9', never],
  ["update codebook_issues set proposition = 'x'", never],
  ["update codebook_versions set note = 'x'", never],
  ["update codebook_examples set why = 'x'", never],
  ["update log set who = 'nobody'", never],
  ["update model_answers set answer = ''", never],
  ["update wording_judgements set wording = 'original'", never],
  ["update source_facts set change = '{}'", never],
  ["update corrections set why = 'x'", never],
  ["update merges set who = 'x'", never],
  ["update quote_spans set text = 'x'", never],
  ["update quotes set found_by = 'person'", never],
  ['update speaker_doubts set same = 1', never],
  ['delete from speaker_doubts', never],
  ["insert into quote_spans values (9, 1, 5, 12, 'tolls', '', '')", /do not stand in the source/],
  ["insert into quote_spans values (9, 1, 0, 4, 'More', 'x', ' ')", /do not stand in the source/],
  ['update quotes set span_id = 1 where id = 2', /those of another quote/],
  ['update quotes set base_span_id = 1 where id = 2', /those of another quote/],
])('refused: %s', async (statement, message) => {
  const db = await filled()
  await expect(sql.raw(statement).execute(db)).rejects.toThrow(message)
})

test.each([
  "update sources set title = 'Ferries', slug = 'ferries' where id = 1",
  "update quotes set checked = 'confirmed', speaker_id = 2",
  `update quotes set withdrawn_at = '${now}', withdrawn_why = 'Not said'`,
  'update speakers set merged_into = 1 where id = 2',
  "insert into quote_spans values (9, 1, 0, 4, 'More', '', ' ferries')",
  'update quotes set span_id = null, base_span_id = 1 where id = 1',
])('allowed: %s', async (statement) => {
  const { numAffectedRows } = await sql.raw(statement).execute(await filled())
  expect(Number(numAffectedRows)).toBeGreaterThan(0)
})

const check = /CHECK constraint failed/
const unique = /UNIQUE constraint failed/
const foreign = /FOREIGN KEY constraint failed/

test.each<[string, RegExp]>([
  [copy('sources', 'slug', "'c'"), unique],
  [copy('sources', 'sha256', "printf('%064d', 1)"), unique],
  [copy('speakers', 'name', "'Ada'"), unique],
  [copy('coders', 'kind', "'person'"), unique],
  [copy('quotes', 'role', 'null'), unique],
  ["update sources set wording = 'odd'", check],
  ["update sources set reported_title = 'x' where is_report = 0", check],
  ["update speakers set kind = 'ghost'", check],
  ['update speakers set merged_into = id', check],
  ['update speakers set merged_into = 99', foreign],
  ["update quotes set kind = 'odd'", check],
  ["update quotes set form = 'odd'", check],
  ["update quotes set checked = 'odd'", check],
  ['update quotes set confidence = 1.01', check],
  ['update quotes set confidence = -0.01', check],
  ['update quotes set cue_start = 3', check],
  ['update quotes set cue_start = 3, cue_end = 3', check],
  ['update quotes set cue_start = -1, cue_end = 3', check],
  ['update quotes set mention_start = 3, mention_end = 4', check],
  [`update quotes set withdrawn_at = '${now}'`, check],
  ['update quotes set statement_id = 2 where id = 1', foreign],
  ['update quotes set speaker_id = 99', foreign],
  ["update coders set reviews = 1 where kind = 'learned'", check],
  ['update coders set confidence_limit = 2', check],
  ["update stances set state = 'odd'", check],
  ["update stances set issue = 'bridges'", foreign],
  ['delete from sources', foreign],
  ['delete from speakers', foreign],
  ['delete from statements', foreign],
  ["insert into codebook_examples values (1, 'tolls', 1, 'x', '', 3, '')", check],
  ["insert into codebook_examples values (1, 'bridges', 0, 'x', '', 1, '')", foreign],
  [newCoding({ position: '3' }), check],
  [newCoding({ position: '-3' }), check],
  [newCoding({ confidence: '1.1' }), check],
  [newCoding({ retracts: '1', position: '1' }), check],
  [newCoding({ issue: "'bridges'" }), foreign],
  [newCoding({ codebook_version: '2' }), foreign],
  [newCoding({ statement_id: '99' }), foreign],
  ['insert into coding_evidence values (1, 7, 4, 4)', check],
  ["insert into merges values (9, 1, 1, 'x', 'x', null, null)", check],
  ["insert into merges values (9, 2, 1, 'x', 'x', null, 1)", unique],
  ["insert into corrections values (9, 1, 'x', 'x', null, '{}', null, null, 9)", check],
  ["insert into corrections values (9, 1, 'x', 'x', null, '{}', 99, null, null)", foreign],
  ["insert into speaker_doubts values (9, 1, 1, 'x', 'x', null, null, null, null)", check],
  ["insert into speaker_doubts values (9, 2, 1, 'x', 'x', 'x', null, null, null)", check],
  ["insert into name_keys values (1, 'odd', 'x', '')", check],
  ["update quotes set base_kind = 'odd'", check],
  ['update quotes set decided = 2', check],
  ["insert into signals values (1, 0, 5, 4, 'x', null, 'r')", check],
])('the database itself refuses: %s', async (statement, message) => {
  const db = await filled()
  await expect(sql.raw(statement).execute(db)).rejects.toThrow(message)
})

test('what the refusals change one thing of is otherwise accepted', async () => {
  const { numAffectedRows } = await sql.raw(newCoding({})).execute(await filled())
  expect(numAffectedRows).toBe(1n)
})

/** Inserts the first row of a table again, under a new key, with one column set. */
function copy(table: string, column: string, value: string): string {
  const others: Record<string, string> = {
    sources: 'slug, name, wording, sha256, is_report, added_at, text_units, text',
    speakers: 'slug, name, folded, kind, added_at',
    coders: 'name, kind, reviews, confidence_limit',
    quotes:
      'statement_id, source_id, ordinal, kind, form, checked, start_offset, end_offset, text, prefix, suffix, role, rule, speaker_rule, confidence',
  }
  const columns = others[table]!
  const values = columns.split(', ').map((name) => (name === column ? value : name))
  return `insert into ${table} (${columns}) select ${values.join(', ')} from ${table} where id = 1`
}

function newCoding(values: Record<string, string>): string {
  const row = {
    ...{ statement_id: '1', issue: "'tolls'", codebook_version: '1', coder_id: '1', position: 'null', confidence: '1' },
    ...{ adjudication: '0', retracts: '0', made_at: `'${now}'` },
    ...values,
  }
  return `insert into codings (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`
}
