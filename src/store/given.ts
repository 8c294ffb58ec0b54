import type { GivenAgain, GivenSource, Reading } from '../domain.js'
import { appendCodings, type CodingToAppend } from './append.js'
import { ensureCoder } from './coders.js'
import type { Added, By } from './contract.js'
import { append } from './corrections.js'
import { Refused } from './errors.js'
import { signed } from './log.js'
import { addReading } from './reading.js'
import { recomputeGroups } from './recompute.js'
import type { Db } from './tables.js'
import { touchedBy } from './touched.js'
import { currentVersion, issueIds } from './versions.js'

/** Stores what a table gives of one source within a transaction. See `Store.sources.addGiven`. */
export async function addGiven(trx: Db, reading: Reading, given: GivenSource, by: By): Promise<Added> {
  signed(by)
  return addReading(trx, reading, async (source, statements) => {
    const ids = await trx.selectFrom('quotes').select('id').where('source_id', '=', source).orderBy('ordinal').execute()
    for (const [i, { row }] of given.quotes.entries())
      await append(trx, ids[i]!.id, { what: 'add' }, { ...by, why: placeOf(given.table, row) }, nothingElse)
    await codeGiven(
      trx,
      given.quotes.flatMap(({ codings, start, end }, i) =>
        codings.map((coding) => ({ ...coding, statement: statements.get(i)!, evidence: [{ start, end }] })),
      ),
      given,
    )
  })
}

const nothingElse = { speaker: null, span: null, undoes: null }

const placeOf = (table: string, row: number): string => `Row ${row} of ${table}.`

/** Appends what a table codes of statements that are here, within a transaction. See `Store.codings.appendGiven`. */
export async function codeAgain(
  trx: Db,
  codings: readonly GivenAgain[],
  from: Pick<GivenSource, 'coder' | 'table'>,
): Promise<void> {
  if (codings.length === 0) return
  await codeGiven(trx, codings, from)
  await recomputeGroups(
    trx,
    await touchedBy(
      trx,
      codings.map(({ statement }) => statement),
    ),
  )
}

// The totals are the caller's to recompute.
async function codeGiven(
  trx: Db,
  codings: readonly GivenAgain[],
  { coder: name, table }: Pick<GivenSource, 'coder' | 'table'>,
): Promise<void> {
  if (codings.length === 0) return
  if (!name) throw new Refused('It must be said who coded.')
  const version = await currentVersion(trx)
  const issues = new Set(version === undefined ? [] : await issueIds(trx, version))
  const strange = codings.find(({ issue }) => !issues.has(issue))
  if (version === undefined || strange) throw new Refused(`The codebook has no issue "${strange?.issue}".`)
  const coder = await ensureCoder(trx, { name, kind: 'person', reviews: true, limit: 0 })
  if (coder.kind !== 'person') throw new Refused(`“${name}” is a machine here: say which person coded.`)
  const made = codings.map(
    ({ row, statement, issue, position, evidence }): CodingToAppend => ({
      ...{ statement, issue, position, coder: coder.id, confidence: 1, rule: null, rationale: placeOf(table, row) },
      ...{ evidence: position === null ? [] : evidence, adjudication: false, retracts: false },
    }),
  )
  await appendCodings(trx, made, version)
}
