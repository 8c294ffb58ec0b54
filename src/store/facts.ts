import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import type { QuoteRow } from './packs/build.js'
import type { Stretch } from './packs/parts.js'
import type { Db, Tables } from './tables.js'
import type { CodedStatements, VoteRow } from './totals.js'
import { issueIds, meanings } from './versions.js'

/** Whose statements are meant: all of some speakers, or those of one whose groups lie in a stretch. */
export type Said = { readonly speakers: readonly number[] } | (Stretch & { readonly speaker: number })

/** Whether a statement is meant. */
const among =
  (said: Said) =>
  (eb: ExpressionBuilder<Tables, 'statements'>): Expression<SqlBool> =>
    'speakers' in said
      ? eb('statements.speaker_id', 'in', said.speakers)
      : eb.and([
          eb('statements.speaker_id', '=', said.speaker),
          eb('statements.version_group', '>=', said.from),
          eb('statements.version_group', '<', said.to),
        ])

/** What was said, with the quotes in which it stands. */
export interface Facts extends CodedStatements {
  /** Those that were not withdrawn. */
  readonly quotes: readonly QuoteRow[]
}

/** Everything that was said, with the current codings that count under a version of the codebook. */
export async function factsOf(db: Db, said: Said, version: number): Promise<Facts> {
  const quotes = await quotesSaid(db, said)
  const quoted = new Set(quotes.map(({ statement_id }) => statement_id))
  const statements = await db
    .selectFrom('statements')
    .innerJoin('sources', 'sources.id', 'statements.source_id')
    .select(['statements.id', 'statements.version_group', 'statements.source_id', 'sources.date', 'sources.wording'])
    .select((eb) => eb.ref('statements.speaker_id').$notNull().as('speaker_id'))
    .where(among(said))
    .orderBy('statements.speaker_id')
    .execute()
  return {
    statements: statements.filter(({ id }) => quoted.has(id)),
    votes: await votes(db, said, version),
    quotes,
    issues: await issueIds(db, version),
    version,
  }
}

/** The current codings of statements that count, in the order in which they were made. Coders and issues are few and joined here: with them in
 * the query an engine may begin at the issues and go through the codings of everybody. */
async function votes(db: Db, said: Said, version: number): Promise<VoteRow[]> {
  const coders = await db.selectFrom('coders').select(['id', 'kind', 'reviews', 'confidence_limit']).execute()
  const byId = new Map(coders.map(({ id, ...coder }) => [id, coder]))
  const since = await meanings(db, version)
  const rows = await db
    .selectFrom('statements')
    .innerJoin('current_codings', 'current_codings.statement_id', 'statements.id')
    .innerJoin('codings', 'codings.id', 'current_codings.coding_id')
    .select(['codings.id as coding_id', 'codings.coder_id', 'codings.statement_id', 'codings.issue'])
    .select(['codings.adjudication', 'codings.position', 'codings.confidence', 'codings.made_at'])
    .select('codings.codebook_version')
    .where(among(said))
    .orderBy('codings.made_at')
    .orderBy('codings.id')
    .execute()
  return rows.flatMap((row) => {
    const meaning = since.get(row.issue)
    if (meaning === undefined || row.codebook_version < meaning) return []
    return [{ ...row, ...byId.get(row.coder_id)! }]
  })
}

const quotesSaid = (db: Db, said: Said): Promise<QuoteRow[]> =>
  db
    .selectFrom('statements')
    .innerJoin('quotes', 'quotes.statement_id', 'statements.id')
    .select(['quotes.statement_id', 'quotes.kind', 'quotes.decided', 'quotes.confidence'])
    .where(among(said))
    .where('quotes.withdrawn_at', 'is', null)
    .execute()
