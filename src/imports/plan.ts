import type { Codebook, GivenAgain, Issue, Position, Quote, RowFault, Table, TableKept } from '../domain.js'
import { type Mapping, type ReadyQuote, readyQuotes } from '../sources/index.js'
import type { Store } from '../store/contract.js'
import { type CodedQuote, givenSources, sourceKey, type Words, withoutMarks } from './given.js'

/** What a person says of a table. */
export interface TableChoices {
  readonly mapping: Mapping
  readonly words: Words
  /** Who coded it; null: not said. */
  readonly coder: string | null
  /** Ids of issues for what the table calls them, where these are not their names; null: without their positions. */
  readonly issues: Readonly<Record<string, string | null>>
}

/** An issue as the table writes it, and which of the codebook it is. */
export interface WrittenIssue {
  readonly written: string
  readonly issue: Issue | null
  /** Rows with a position on it. */
  readonly rows: number
}

/** What keeping a table would store. */
export interface TablePlan {
  readonly kept: TableKept
  /** The quotes as they will be stored, in the order of their rows. */
  readonly quotes: readonly CodedQuote[]
  readonly issues: readonly WrittenIssue[]
  /** Whether any row has a position, so that it must be said who coded. */
  readonly coded: boolean
}

/** Finds out what keeping a table would store, and what is wrong with which row; stores nothing.
 * @param name of the table's file */
export async function planTable(store: Store, name: string, table: Table, choices: TableChoices): Promise<TablePlan> {
  const { quotes, faults } = readyQuotes(table, choices.mapping)
  const issues = writtenIssues(quotes, await store.codebook.current(), choices.issues)
  const rows = new Rows(new Map(issues.map(({ written, issue }) => [written, issue?.id ?? null])), faults)
  for (const quote of quotes) rows.add({ ...quote, text: quote.text.replace(/\r\n?/g, '\n') })
  const fresh = await withoutThoseHere(store, rows, choices.coder)
  const coder = choices.coder
  const sources = givenSources(name, fresh, choices.words, coder)
  const again = rows.again
  const repeated = new Set(rows.repeated.map(({ row }) => row))
  const outcome = {
    ...{ rows: table.rows.length, kept: rows.kept },
    ...{
      repeated: byRow(rows.repeated),
      faults: byRow(rows.faults),
      uncoded: byRow(rows.uncoded).filter(({ row }) => !repeated.has(row)),
    },
  }
  const coded = fresh.some(({ codings }) => codings.length > 0) || again.length > 0
  return { kept: { sources, again, coder, outcome }, quotes: fresh, issues, coded }
}

const byRow = (faults: readonly RowFault[]): RowFault[] => [...faults].sort((a, b) => a.row - b.row)

/** A name for comparing: small letters, single blanks. */
export const alike = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, ' ')

function writtenIssues(
  quotes: readonly ReadyQuote[],
  codebook: Codebook | undefined,
  chosen: TableChoices['issues'],
): WrittenIssue[] {
  const all = codebook?.issues ?? []
  const counted = new Map<string, number>()
  for (const { issue, position } of quotes)
    if (issue !== null && position !== undefined) counted.set(issue, (counted.get(issue) ?? 0) + 1)
  const named = (written: string): Issue | undefined =>
    all.find(({ id, name, proposition }) => [id, name, proposition].some((one) => alike(one) === alike(written)))
  return [...counted].map(([written, rows]) => {
    const own = Object.hasOwn(chosen, written) ? all.find(({ id }) => id === chosen[written]) : named(written)
    return { written, issue: own ?? null, rows }
  })
}

/** Rows put together: what several say of the same words is one quote. */
class Rows {
  readonly repeated: RowFault[] = []
  readonly uncoded: RowFault[] = []
  readonly again: GivenAgain[] = []
  readonly faults: RowFault[]
  readonly #quotes = new Map<string, CodedQuote>()

  constructor(
    private readonly issues: ReadonlyMap<string, string | null>,
    faults: readonly RowFault[],
  ) {
    this.faults = [...faults]
  }

  /** Rows of which something is kept. */
  kept = 0

  get quotes(): CodedQuote[] {
    return [...this.#quotes.values()]
  }

  add(quote: ReadyQuote): void {
    const key = JSON.stringify([sourceKey(quote), alike(quote.speaker), withoutMarks(quote.text)])
    const known = this.#quotes.get(key)
    const issue = quote.position === undefined || quote.issue === null ? null : this.issues.get(quote.issue)!
    const own = issue === null ? [] : [{ row: quote.row, issue, position: quote.position as Position | null }]
    const before = known?.codings.find((coding) => coding.issue === issue)
    if (before && before.position !== quote.position)
      return void this.faults.push({ row: quote.row, fault: `says otherwise than row ${before.row} of the same words` })
    const isUncoded = own.length === 0 && quote.issue !== null && quote.position !== undefined
    if (known && (before || (own.length === 0 && !isUncoded)))
      return void this.repeated.push({ row: quote.row, fault: `says the same as row ${(before ?? known).row}` })
    if (isUncoded)
      this.uncoded.push({
        row: quote.row,
        fault: `is kept without its position: “${quote.issue}” is no issue of the codebook`,
      })
    this.kept++
    const rows = [...(known?.rows ?? []), quote.row]
    this.#quotes.set(key, { ...(known ?? quote), rows, codings: [...(known?.codings ?? []), ...own] })
  }
}

/** Leaves out what is here already; what the table codes of it is added there. */
async function withoutThoseHere(store: Store, rows: Rows, coder: string | null): Promise<CodedQuote[]> {
  const found = await store.quotes.withWords(rows.quotes.map(({ text }) => withoutMarks(text)))
  const byText = new Map<string, Quote[]>()
  for (const quote of found) byText.set(quote.text, [...(byText.get(quote.text) ?? []), quote])
  const statements = await store.statements.byIds([...new Set(found.map(({ statement }) => statement))])
  const counting = new Map(
    statements.flatMap(({ id, codings }) =>
      codings
        .filter(({ current, adjudication }) => current && !adjudication)
        .map((one) => [`${id} ${one.issue} ${one.coder.name}`, one.position] as const),
    ),
  )
  return rows.quotes.filter((quote) => {
    const here = (byText.get(withoutMarks(quote.text)) ?? []).find((one) => isSame(quote, one))
    if (!here) return true
    const where = `is here already, in “${here.source.title ?? here.source.name}”`
    const fresh = quote.codings.filter(
      ({ issue, position }) => counting.get(`${here.statement} ${issue} ${coder}`) !== position,
    )
    const evidence = [{ start: here.start, end: here.end }]
    rows.again.push(...fresh.map((coding) => ({ ...coding, statement: here.statement, evidence })))
    const left = quote.rows.filter((row) => !fresh.some((coding) => coding.row === row))
    rows.kept -= left.length
    rows.repeated.push(...left.map((row) => ({ row, fault: where })))
    return false
  })
}

/** Whether a stored quote with the same words is the one of a row: said by the same, and in the source that the row names, if it does. */
function isSame(row: ReadyQuote, { speaker, source }: Quote): boolean {
  if (speaker === null || alike(speaker.name) !== alike(row.speaker)) return false
  if (row.address !== null && row.address === source.address) return true
  if (row.source === null) return row.address === null
  const titles = [source.title, source.name, source.reportedFrom?.title ?? null]
  const dated =
    row.date === null || source.date === null || row.date.startsWith(source.date) || source.date.startsWith(row.date)
  return dated && titles.some((title) => title !== null && alike(title) === alike(row.source!))
}
