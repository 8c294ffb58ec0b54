import { type Expression, type RawBuilder, sql } from 'kysely'

/** Many rows as one text: a JSON array with an array for each row of a group, in no particular order. Thousands of small rows are read several times as fast so.
 * SQLite's own, like `state.ts`; PostgreSQL has `json_agg(json_build_array(…))`. */
export const gathered = (columns: readonly Expression<unknown>[]): RawBuilder<string> =>
  sql<string>`json_group_array(json_array(${sql.join(columns)}))`

/** A column that holds a JSON list or nothing, as a part of what is gathered. */
export const asList = (column: Expression<unknown>): RawBuilder<unknown> => sql`json(coalesce(${column}, '[]'))`
