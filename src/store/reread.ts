import type { Reading } from '../domain.js'
import type { RereadReport } from './contract.js'
import { Refused } from './errors.js'
import { judgedWording } from './judgements.js'
import { record } from './log.js'
import { checkReading, statementHeads } from './readChecks.js'
import { addSignals } from './reading.js'
import { recompute } from './recompute.js'
import { refold } from './refold.js'
import { recodeByMachines } from './rereadCodings.js'
import { placeQuotes } from './rereadQuotes.js'
import { quotesBefore, reportOf, type StoredQuote } from './rereadReport.js'
import { signalsOf } from './signals.js'
import type { Db } from './tables.js'

/** Reads a stored source again. See `Store.sources.reread`. */
export async function reread(db: Db, slug: string, reading: Reading, apply: boolean): Promise<RereadReport> {
  try {
    return await db.transaction().execute(async (trx) => {
      const report = await readAgain(trx, slug, reading)
      if (!apply) throw new NotApplied(report)
      return report
    })
  } catch (error) {
    if (error instanceof NotApplied) return error.report
    throw error
  }
}

/** Takes back all that a reading stored when it was only asked what it would change, so that both ways tell the same. */
class NotApplied extends Error {
  constructor(readonly report: RereadReport) {
    super('Nothing was to be stored.')
  }
}

async function readAgain(trx: Db, slug: string, reading: Reading): Promise<RereadReport> {
  const source = await trx
    .selectFrom('sources')
    .select(['id', 'slug', 'name', 'sha256', 'reading', 'wording'])
    .where('slug', '=', slug)
    .executeTakeFirst()
  if (!source) throw new Refused(`There is no source "${slug}".`)
  if (source.sha256 !== reading.sha256) throw new Refused(`${slug}: the reading is of another text.`)
  checkReading(reading)
  const before = await quotesBefore(trx, source.id)
  const number = source.reading + 1
  const ids = await placeQuotes(trx, {
    source: source.id,
    number,
    reading,
    heads: statementHeads(reading.quotes),
    before,
  })
  // Before the statements are compared with those of other sources: altered words are compared as what was meant.
  const rewording = await reword(trx, source, reading)
  const speakers = await refold(trx, await baseStatements(trx, source.id))
  const recoded = await recodeByMachines(trx, reading, ids)
  const after = await quotesBefore(trx, source.id)
  const report = reportOf(before, after, [...recoded, ...rewording])
  await recompute(trx, [...speakers, ...said(before)])
  await logChanges(trx, source.id, number, report, [before, after])
  return report
}

async function baseStatements(trx: Db, source: number): Promise<number[]> {
  const rows = await trx.selectFrom('quotes').select('base_statement_id').where('source_id', '=', source).execute()
  return rows.map(({ base_statement_id }) => base_statement_id!)
}

const said = (quotes: readonly StoredQuote[]): number[] =>
  quotes.map(({ speaker_id }) => speaker_id).filter((id) => id !== null)

interface Source {
  readonly id: number
  readonly slug: string
  readonly name: string
  readonly wording: string
}

async function reword(
  trx: Db,
  { id, slug, name, wording }: Source,
  reading: Reading,
): Promise<RereadReport['changed']> {
  const changed: { quote: null; text: string; what: string }[] = []
  // What a person judged stays.
  const now = (await judgedWording(trx, slug)) ?? reading.wording
  await trx.updateTable('sources').set({ wording: now, found_wording: reading.wording }).where('id', '=', id).execute()
  if (wording !== now) changed.push({ quote: null, text: name, what: `wording: ${wording} → ${now}` })
  const signals = await signalsOf(trx, id)
  if (JSON.stringify(signals.map(inShort)) === JSON.stringify(reading.signals.map(inShort))) return changed
  await trx.deleteFrom('signals').where('source_id', '=', id).execute()
  await addSignals(trx, id, reading)
  const what = `signs of altered wording: ${signals.length} → ${reading.signals.length}`
  return [...changed, { quote: null, text: name, what }]
}

const inShort = ({ start, end, printed, expected, rule }: Reading['signals'][number]) => [
  ...[start, end, printed, expected, rule],
]

async function logChanges(
  trx: Db,
  source: number,
  reading: number,
  { changed, added, withdrawn, kept, reweighed, pinned }: RereadReport,
  [before, after]: readonly [readonly StoredQuote[], readonly StoredQuote[]],
): Promise<void> {
  if (changed.length + added.length + withdrawn.length + reweighed === 0) return
  await trx.updateTable('sources').set({ reading }).where('id', '=', source).execute()
  const old = new Map(before.map((quote) => [quote.id, quote]))
  for (const quote of after) {
    const was = old.get(quote.id)
    if (JSON.stringify(was) !== JSON.stringify(quote))
      await record(trx, {
        ...{ who: 'pipeline', action: 'quote.reread', subject: 'quote', subjectId: quote.id },
        ...{ before: was, after: quote },
      })
  }
  const counts = { reading, kept, reweighed, pinned, changed, added: added.length, withdrawn: withdrawn.length }
  await record(trx, { who: 'pipeline', action: 'source.reread', subject: 'source', subjectId: source, after: counts })
}
