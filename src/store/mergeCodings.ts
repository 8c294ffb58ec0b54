import type { Held, MergedCodings, SentCoding, SentCodings, SentLine } from '../domain.js'
import { appendCodings, type CodingToAppend } from './append.js'
import { ensureCoder } from './coders.js'
import type { By } from './contract.js'
import { Refused } from './errors.js'
import { record, signed } from './log.js'
import { type Placed, placer } from './placing.js'
import { recomputeGroups } from './recompute.js'
import { countingIn } from './slots.js'
import type { Db } from './tables.js'
import { touchedBy } from './touched.js'
import { currentVersion, issueIds, issueRows } from './versions.js'

/** Adds a person's codings from another copy within a transaction. See `Store.codings.merge`. */
export async function mergeCodings(trx: Db, sent: SentCodings, by: By): Promise<MergedCodings> {
  signed(by)
  const version = await currentVersion(trx)
  if (version === undefined) throw new Refused('There is no codebook here yet, so nothing can be coded.')
  const versionOf = await versionsHere(trx, sent, version)
  const coder = await ensureCoder(trx, { ...sent.coder, kind: 'person', limit: 0 })
  if (coder.kind !== 'person') throw new Refused(`“${coder.name}” is a machine here, and a person in the file.`)
  const tally = { added: 0, known: 0, bySource: 0, byWords: 0 }
  const conflicts: MergedCodings['conflicts'][number][] = []
  const unmatched: MergedCodings['unmatched'][number][] = []
  const statements: number[] = []
  const place = placer(trx)
  for (const coding of sent.codings) {
    const placed = await place(coding)
    if (!placed) {
      unmatched.push({ ...lineOf(coding), source: coding.source.title ?? coding.source.sha256.slice(0, 12) })
      continue
    }
    tally[placed.by === 'source' ? 'bySource' : 'byWords']++
    const rows = await slotRows(trx, placed, coding, coder.id)
    const here = countingIn(rows)
    if (isKnown(coding, rows, here)) {
      tally.known++
      continue
    }
    const counts = here && here.made_at > coding.madeAt ? 'here' : 'there'
    if (here) conflicts.push({ ...lineOf(coding), quote: placed.quote, here: { position: here.position }, counts })
    await appendCodings(trx, [asHere(coding, placed, coder.id, versionOf(coding))], version)
    statements.push(placed.statement)
    tally.added++
  }
  await recomputeGroups(trx, await touchedBy(trx, statements))
  const after = { ...tally, conflicts: conflicts.length, unmatched: unmatched.length }
  await record(trx, { ...by, action: 'codings.merged', subject: 'coder', subjectId: coder.id, after })
  return { coder: coder.name, ...tally, conflicts, unmatched }
}

const heldIn = ({ takenBack, position }: SentCoding): Held => (takenBack ? null : { position })

const lineOf = (coding: SentCoding): SentLine => ({
  text: coding.quotes.map(({ exact }) => exact).join(' … '),
  speaker: coding.speaker,
  issue: coding.issue,
  there: heldIn(coding),
})

const slotRows = (trx: Db, { statement }: Placed, { issue, adjudication }: SentCoding, coder: number) =>
  trx
    .selectFrom('codings')
    .select(['id', 'retracts', 'undoes', 'made_at', 'position'])
    .where('statement_id', '=', statement)
    .where('issue', '=', issue)
    .where('coder_id', '=', coder)
    .where('adjudication', '=', adjudication ? 1 : 0)
    .execute()

type Row = Awaited<ReturnType<typeof slotRows>>[number]

/** Whether it was brought here before, or says what counts here anyway. */
function isKnown(coding: SentCoding, rows: readonly Row[], here: Row | undefined): boolean {
  const retracts = coding.takenBack ? 1 : 0
  if (rows.some((row) => row.made_at === coding.madeAt && row.retracts === retracts)) return true
  if (coding.takenBack) return here === undefined
  return here !== undefined && here.position === coding.position
}

const asHere = (coding: SentCoding, placed: Placed, coder: number, version: number): CodingToAppend => ({
  ...{ statement: placed.statement, issue: coding.issue, coder, rule: null, rationale: coding.rationale },
  ...{ position: coding.position, confidence: coding.confidence, evidence: placed.evidence },
  ...{ adjudication: coding.adjudication, retracts: coding.takenBack },
  elsewhere: { madeAt: coding.madeAt, version },
})

/** For each coding the version of this codebook in which its issue asks the same as in the version that it was made under.
 * @throws Refused where there is none */
async function versionsHere(trx: Db, sent: SentCodings, current: number): Promise<(coding: SentCoding) => number> {
  const present = new Set(await issueIds(trx, current))
  const missing = [...new Set(sent.codings.map(({ issue }) => issue))].filter((issue) => !present.has(issue))
  if (missing.length > 0)
    throw new Refused(
      `The file is about another codebook (“${sent.codebook.title}”): there is no issue ${missing.map((id) => `“${id}”`).join(', ')} here.`,
    )
  const rows = await issueRows(trx).execute()
  const asked = new Map(
    sent.codebook.versions.flatMap(({ version, issues }) =>
      issues.map(({ id, proposition }) => [`${version} ${id}` as string, proposition] as const),
    ),
  )
  const found = new Map<string, number>()
  for (const { codebookVersion, issue } of sent.codings) {
    const key = `${codebookVersion} ${issue}`
    if (found.has(key)) continue
    const own = rows.findLast((row) => row.issue === issue && row.proposition === asked.get(key))
    if (!own)
      throw new Refused(askedOtherwise(issue, asked.get(key), rows.findLast((row) => row.issue === issue)!.proposition))
    found.set(key, own.version)
  }
  return ({ codebookVersion, issue }) => found.get(`${codebookVersion} ${issue}`)!
}

const askedOtherwise = (issue: string, there: string | undefined, here: string): string =>
  there === undefined
    ? `The file does not say what its codebook asks on the issue “${issue}”.`
    : `On the issue “${issue}” the file’s codebook says “${there}”, this one “${here}”. Make both codebooks say the same first.`
