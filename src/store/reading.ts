import type { Coder, MachineCoder, MachineCoding, Reading, SourceSummary } from '../domain.js'
import { appendCodings, type CodingToAppend } from './append.js'
import { ensureCoder } from './coders.js'
import type { Added } from './contract.js'
import { groupCopies } from './copyGroups.js'
import { record } from './log.js'
import { freeSlug, slugOf } from './names.js'
import { checkReading, statementHeads } from './readChecks.js'
import { addQuotes } from './readQuotes.js'
import { speakersOf } from './readSpeakers.js'
import { recomputeGroups } from './recompute.js'
import { summaryBySha256 } from './summaries.js'
import { type Db, flag } from './tables.js'
import { regroup } from './versionGroups.js'
import { currentVersion, issueIds } from './versions.js'

/** The coder whose codings of a kind come with a reading. */
export const machineCoder = (kind: MachineCoder): Omit<Coder, 'id'> => ({
  name: kind,
  kind,
  reviews: false,
  limit: 0.5,
})

/** Stores a reading within a transaction. See `Store.sources.add`.
 * @throws Refused where a quote is not what stands at its place in the text. */
export async function addReading(trx: Db, reading: Reading): Promise<Added> {
  const known = await summaryBySha256(trx, reading.sha256)
  if (known) return { status: 'known', source: known, speakers: 0 }
  checkReading(reading)
  const heads = statementHeads(reading.quotes)
  const source = await addSource(trx, reading)
  await addSignals(trx, source, reading)
  const speakers = await speakersOf(trx, source, reading.quotes, heads)
  const { statements, quotes } = await addQuotes(trx, source, reading, heads, speakers)
  const codings = await codeByMachines(trx, statements, reading)
  const quoted = [...new Set(speakers)].filter((id) => id !== null)
  await groupCopies(trx, source, { ...reading, text: reading.document.text })
  await recomputeGroups(trx, await regroup(trx, [...statements.values()]))
  const after = { name: reading.document.name, quotes, statements: statements.size, speakers: quoted.length, codings }
  await record(trx, { who: 'pipeline', action: 'source.added', subject: 'source', subjectId: source, after })
  return { status: 'stored', source: await summary(trx, reading.sha256), speakers: quoted.length }
}

async function addSource(trx: Db, { document, sha256, wording }: Reading): Promise<number> {
  const { name, title, publisher, author, date, address, reportedFrom, text } = document
  const slug = await freeSlug(slugOf(name, 'source'), async (slugs) => {
    const taken = await trx.selectFrom('sources').select('slug').where('slug', 'in', slugs).execute()
    return taken.map((row) => row.slug)
  })
  const { id } = await trx
    .insertInto('sources')
    .values({
      ...{ slug, name, title, publisher, author, date, address, wording, sha256, text },
      found_wording: wording,
      is_report: flag(reportedFrom !== null),
      reported_title: reportedFrom?.title ?? null,
      reported_publisher: reportedFrom?.publisher ?? null,
      reported_date: reportedFrom?.date ?? null,
      added_at: new Date().toISOString(),
      text_units: text.length,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Keeps the signs of altered wording that a reading saw. */
export async function addSignals(trx: Db, source_id: number, { signals }: Reading): Promise<void> {
  for (const [ordinal, { start, end, printed, expected, rule }] of signals.entries())
    await trx
      .insertInto('signals')
      .values({ source_id, ordinal, start_offset: start, end_offset: end, printed, expected, rule })
      .execute()
}

// Issues that the current codebook does not know are left out: the machines may be ahead of it or behind.
async function codeByMachines(trx: Db, statements: ReadonlyMap<number, number>, { quotes }: Reading): Promise<number> {
  const version = await currentVersion(trx)
  if (version === undefined) return 0
  const issues = new Set(await issueIds(trx, version))
  const made = [...statements].flatMap(([head, statement]) =>
    quotes[head]!.codings.filter(({ issue }) => issues.has(issue)).map((coding) => ({ coding, statement })),
  )
  const coders = await codersOf(trx)
  const codings = made.map(({ coding, statement }) => byMachine(coding, statement, coders[coding.coder]))
  await appendCodings(trx, codings, version)
  return codings.length
}

/** The numbers of the machine coders, which are added where they are not there. */
export async function codersOf(trx: Db): Promise<Record<MachineCoder, number>> {
  const rules = await ensureCoder(trx, machineCoder('rules'))
  const learned = await ensureCoder(trx, machineCoder('learned'))
  return { rules: rules.id, learned: learned.id }
}

/** A coding of a machine, to be appended to a statement. */
export const byMachine = (made: MachineCoding, statement: number, coder: number): CodingToAppend => {
  const { coder: _, ...coding } = made
  return { ...coding, statement, coder, rationale: null, adjudication: false, retracts: false }
}

async function summary(trx: Db, sha256: string): Promise<SourceSummary> {
  return (await summaryBySha256(trx, sha256))!
}
