import { type ColumnDefinitionBuilder, type RawBuilder, sql } from 'kysely'

/** A column changed by one step of its definition. */
export type Define = (column: ColumnDefinitionBuilder) => ColumnDefinitionBuilder

/** A key that is numbered by the database and never given out twice, so that addresses stay valid. */
export const numbered: Define = (column) => column.primaryKey().autoIncrement()

/** A column that always has a value. */
export const required: Define = (column) => column.notNull()

/** A column that points at a row that exists, such as `speakers.id`. */
export const pointsAt =
  (target: string): Define =>
  (column) =>
    column.notNull().references(target)

/** Like `pointsAt`, or null. */
export const mayPointAt =
  (target: string): Define =>
  (column) =>
    column.references(target)

/** 0 or 1. */
export const yesOrNo = (column: string): RawBuilder<boolean> => sql<boolean>`${sql.ref(column)} in (0, 1)`

/** One of the words given. */
export const oneOf = (column: string, words: readonly string[]): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(column)} in (${sql.join(words.map((word) => sql.lit(word)))})`

/** A share: 0 to 1. */
export const share = (column: string): RawBuilder<boolean> => sql<boolean>`${sql.ref(column)} between 0 and 1`

/** A half-open stretch that is not empty. */
export const stretch = (start: string, end: string): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(start)} >= 0 and ${sql.ref(start)} < ${sql.ref(end)}`

/** A stretch of which both ends are given, or neither. */
export const stretchOrNone = (start: string, end: string): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(start)} is null and ${sql.ref(end)} is null) or (${sql.ref(start)} is not null and ${sql.ref(end)} is not null and ${sql.ref(start)} >= 0 and ${sql.ref(start)} < ${sql.ref(end)})`
