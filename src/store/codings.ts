import type { Coder, Coding } from '../domain.js'
import { appendCodings, type CodingToAppend } from './append.js'
import { groupBy, inChunks } from './chunks.js'
import { coderStore } from './coders.js'
import { historyOf, undoCodings } from './codingHistory.js'
import type { NewCoding, Store } from './contract.js'
import { countedCodings } from './countedCodings.js'
import { Refused } from './errors.js'
import { record } from './log.js'
import { mergeCodings } from './mergeCodings.js'
import { appendAnswer, unasked } from './modelAnswers.js'
import { outdated, perVersion, renew } from './outdated.js'
import { recomputeGroups } from './recompute.js'
import { undoneOf } from './replay.js'
import { sentCodings } from './sentCodings.js'
import { type Db, flag } from './tables.js'
import { touchedBy } from './touched.js'
import { currentVersion, issueIds } from './versions.js'

/** Codings, which are only ever appended. */
export const codingStore = (db: Db): Store['codings'] => ({
  append: (codings) => db.transaction().execute((trx) => appendAll(trx, codings)),
  appendAnswer: (answer) => db.transaction().execute((trx) => appendAnswer(trx, answer)),
  unasked: (model, promptVersion, most) => unasked(db, model, promptVersion, most),
  undo: (coding, by) => db.transaction().execute((trx) => undoCodings(trx, [coding], by)),
  undoAll: (codings, by) => db.transaction().execute((trx) => undoCodings(trx, codings, by)),
  history: (statement) => historyOf(db, statement),
  counted: (coders) => countedCodings(db, coders),
  sent: (coder) => sentCodings(db, coder),
  merge: (sent, by) => db.transaction().execute((trx) => mergeCodings(trx, sent, by)),
  outdated: (page) => outdated(db, page),
  renew: (coding, by) => db.transaction().execute((trx) => renew(trx, coding, by)),
  perVersion: () => perVersion(db),
})

/** Codings of statements, newest first; what was taken back is there, the taking back is not. */
export const codingsOf = (db: Db, statements: readonly number[]): Promise<Coding[]> =>
  inChunks(statements, async (chunk) =>
    asCodings(db, await codingRows(db).where('codings.statement_id', 'in', chunk).where('retracts', '=', 0).execute()),
  )

/** Appends codings within a transaction. See `Store.codings.append`. */
export async function appendAll(trx: Db, codings: readonly NewCoding[]): Promise<Coding[]> {
  const version = await currentVersion(trx)
  if (version === undefined) throw new Refused('There is no codebook yet, so nothing can be coded.')
  const issues = new Set(await issueIds(trx, version))
  const coders = new Map((await coderStore(trx).list()).map((coder) => [coder.name, coder]))
  const places = await statementPlaces(trx, codings)
  const sound = codings.map((coding) => checked(coding, coders, issues, places))
  const ids = await appendCodings(trx, sound, version)
  await recomputeGroups(trx, await touchedBy(trx, [...places.keys()]))
  await logAll(trx, codings, ids)
  return (await codingsById(trx, ids)).sort((a, b) => a.id - b.id)
}

/** Codings by number, newest first. */
export const codingsById = (db: Db, ids: readonly number[]): Promise<Coding[]> =>
  inChunks(ids, async (chunk) => asCodings(db, await codingRows(db).where('codings.id', 'in', chunk).execute()))

interface Place {
  readonly id: number
  readonly speaker_id: number | null
  readonly text_units: number
}

async function statementPlaces(trx: Db, codings: readonly NewCoding[]): Promise<Map<number, Place>> {
  const ids = [...new Set(codings.map(({ statement }) => statement))]
  const rows = await inChunks(ids, (chunk) =>
    trx
      .selectFrom('statements')
      .innerJoin('sources', 'sources.id', 'statements.source_id')
      .select(['statements.id', 'statements.speaker_id', 'sources.text_units'])
      .where('statements.id', 'in', chunk)
      .execute(),
  )
  return new Map(rows.map((row) => [row.id, row]))
}

function checked(
  { adjudication = false, retracts = false, ...coding }: NewCoding,
  coders: ReadonlyMap<string, Coder>,
  issues: ReadonlySet<string>,
  places: ReadonlyMap<number, Place>,
): CodingToAppend {
  const coder = coders.get(coding.coder)
  const place = places.get(coding.statement)
  if (!coder) throw new Refused(`There is no coder "${coding.coder}".`)
  if (!place) throw new Refused(`There is no statement ${coding.statement}.`)
  if (!issues.has(coding.issue)) throw new Refused(`The codebook has no issue "${coding.issue}".`)
  if (adjudication && coder.kind !== 'person') throw new Refused('Only a person can settle a disagreement.')
  if (coding.evidence.some(({ end }) => end > place.text_units)) throw new Refused('Evidence lies outside the source.')
  return { ...coding, coder: coder.id, adjudication, retracts }
}

async function logAll(trx: Db, codings: readonly NewCoding[], ids: readonly number[]): Promise<void> {
  for (const [i, { coder, statement, issue, position, rationale, retracts, adjudication }] of codings.entries()) {
    const action = retracts ? 'coding.retracted' : adjudication ? 'coding.adjudicated' : 'coding.appended'
    const after = retracts ? { statement, issue } : { statement, issue, position }
    await record(trx, { who: coder, action, subject: 'coding', subjectId: ids[i]!, after, why: rationale })
  }
}

const codingRows = (db: Db) =>
  db
    .selectFrom('codings')
    .innerJoin('coders', 'coders.id', 'codings.coder_id')
    .leftJoin('current_codings', 'current_codings.coding_id', 'codings.id')
    .select(['codings.id', 'codings.statement_id', 'codings.issue', 'codings.codebook_version', 'codings.position'])
    .select(['codings.confidence', 'codings.rule', 'codings.rationale', 'codings.adjudication', 'codings.made_at'])
    .select(['coders.id as coder_id', 'coders.name', 'coders.kind', 'coders.reviews', 'coders.confidence_limit'])
    .select('current_codings.coding_id as current')
    .orderBy('codings.id', 'desc')

type CodingRow = Awaited<ReturnType<ReturnType<typeof codingRows>['execute']>>[number]

async function asCodings(db: Db, rows: readonly CodingRow[]): Promise<Coding[]> {
  const ids = rows.map(({ id }) => id)
  const spans = groupBy(await inChunks(ids, (chunk) => evidenceOf(db, chunk)), ({ coding_id }) => coding_id)
  const undone = await undoneAmong(
    db,
    rows.map(({ statement_id }) => statement_id),
  )
  return rows.map((row) => ({
    id: row.id,
    statement: row.statement_id,
    issue: row.issue,
    coder: {
      id: row.coder_id,
      name: row.name,
      kind: row.kind,
      reviews: row.reviews === flag(true),
      limit: row.confidence_limit,
    },
    codebookVersion: row.codebook_version,
    position: row.position,
    confidence: row.confidence,
    rule: row.rule,
    rationale: row.rationale,
    evidence: (spans.get(row.id) ?? []).map(({ start, end }) => ({ start, end })),
    adjudication: row.adjudication === flag(true),
    madeAt: row.made_at,
    current: row.current !== null,
    takenBack: undone.has(row.id),
  }))
}

/** Ids of what was taken back on statements, and not brought back. */
async function undoneAmong(db: Db, statements: readonly number[]): Promise<Set<number>> {
  const rows = await inChunks([...new Set(statements)], (chunk) =>
    db
      .selectFrom('codings')
      .select(['id', 'undoes'])
      .where('statement_id', 'in', chunk)
      .where('undoes', 'is not', null)
      .execute(),
  )
  return undoneOf(rows.sort((a, b) => a.id - b.id))
}

const evidenceOf = (db: Db, codings: readonly number[]) =>
  db
    .selectFrom('coding_evidence')
    .select(['coding_id', 'start_offset as start', 'end_offset as end'])
    .where('coding_id', 'in', codings)
    .orderBy('coding_id')
    .orderBy('ordinal')
    .execute()
