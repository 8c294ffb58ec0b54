import type { RowFault, Table } from '../domain.js'
import { planTable, type TableChoices } from '../imports/plan.js'
import { ingestGiven } from '../pipeline.js'
import { seedBasics } from '../seed.js'
import { guessMapping, isFromDna, type Mapping, type QuoteField, quoteFields } from '../sources/index.js'
import type { Store } from '../store/contract.js'
import { count } from './print.js'

/** What the command line says of tables of ready quotes. */
export interface TableOptions {
  /** `speaker=Name,text=Quote,...`: fields and the columns that hold them, by their names or numbers; `guess`: by their names. */
  readonly map?: string
  /** Who coded; needed where there are positions. */
  readonly coder?: string
  /** The texts report what was said, and are not the speakers' own words. */
  readonly reported?: boolean
  /** `More ferries=ferries`: issues of the codebook for what the table calls them. */
  readonly issue?: readonly string[]
}

/** What became of a table: a line on the whole, and one for each row that was not kept as it is. */
interface Kept {
  readonly failed: boolean
  readonly lines: readonly string[]
}

/** Stores tables as the command line says; each of their sources whole or not at all. */
export const tableKeeper =
  (store: Store, options: TableOptions) =>
  async (file: string, table: Table): Promise<Kept> => {
    try {
      return await keep(store, file, table, options)
    } catch (error) {
      return { failed: true, lines: [(error as Error).message] }
    }
  }

async function keep(
  store: Store,
  file: string,
  table: Table,
  { map, coder, reported, issue = [] }: TableOptions,
): Promise<Kept> {
  const choices: TableChoices = {
    mapping: map === undefined || map === 'guess' ? guessMapping(table.columns) : mappingOf(table, map),
    words: (reported ?? isFromDna(table.columns)) ? 'reported' : 'own',
    coder: coder?.trim() || null,
    issues: Object.fromEntries(issue.map(issueOf)),
  }
  if (map !== undefined) await seedBasics(store)
  const { kept, quotes, coded } = await planTable(store, file, table, choices)
  const { sources, again, outcome } = kept
  const faults = [...outcome.faults, ...outcome.uncoded].sort((a, b) => a.row - b.row).map(lineOf)
  if (map === undefined)
    return {
      failed: true,
      lines: [
        `is a table of ${count(outcome.rows, 'row')}; say what its columns hold to store it: ${mapWords(table, choices.mapping)}`,
        ...faults,
      ],
    }
  if (coded && !choices.coder) return { failed: true, lines: ['has positions: say who coded them, with --coder NAME'] }
  if (outcome.kept === 0 && outcome.repeated.length === 0)
    return { failed: true, lines: ['holds no row that can be kept', ...faults] }
  const by = { who: choices.coder ?? 'ingest', why: null }
  for (const given of sources) await ingestGiven(store, given, by)
  if (again.length > 0) await store.codings.appendGiven(again, { coder: choices.coder, table: file })
  const left = outcome.faults.length > 0 ? `, ${outcome.faults.length} left out with a fault` : ''
  const [first] = outcome.repeated
  const repeated = first ? `, ${outcome.repeated.length} repeated (${lineOf(first)})` : ''
  const more = again.length > 0 ? ` and ${count(again.length, 'coding')} of quotes that are here` : ''
  const of = sources.length > 0 ? ` of ${count(sources.length, 'source')}` : ''
  const line = `stored ${count(quotes.length, 'ready quote')}${of}${more}: ${outcome.kept} of ${count(outcome.rows, 'row')} kept${left}${repeated}`
  return { failed: outcome.faults.length > 0, lines: [line, ...faults] }
}

const lineOf = ({ row, fault }: RowFault): string => `row ${row} ${fault}`

/** The guessed mapping, as it can be given. */
function mapWords({ columns }: Table, mapping: Mapping): string {
  const parts = quoteFields.flatMap((field) =>
    mapping[field] === undefined ? [] : [`${field}=${columns[mapping[field]!]}`],
  )
  return parts.length === 0
    ? `--map "speaker=COLUMN,text=COLUMN" (columns: ${columns.join(', ')})`
    : `--map "${parts.join(',')}"`
}

function mappingOf({ columns }: Table, map: string): Mapping {
  const mapping: Partial<Record<QuoteField, number>> = {}
  for (const pair of map.split(',')) {
    const [field = '', ...rest] = pair.split('=')
    const name = rest.join('=').trim()
    const known = quoteFields.find((one) => one === field.trim())
    if (!known) throw new Error(`--map names “${field.trim()}”; it can name ${quoteFields.join(', ')}`)
    const named = columns.findIndex((column) => column.toLowerCase() === name.toLowerCase())
    const at = named >= 0 ? named : /^\d{1,3}$/.test(name) ? Number(name) - 1 : -1
    if (at < 0 || at >= columns.length) throw new Error(`has no column “${name}”; it has ${columns.join(', ')}`)
    mapping[known] = at
  }
  return mapping
}

function issueOf(pair: string): readonly [string, string | null] {
  const at = pair.lastIndexOf('=')
  if (at < 1) throw new Error(`--issue needs “NAME IN THE TABLE=ID OF THE ISSUE”, not “${pair}”`)
  return [pair.slice(0, at).trim(), pair.slice(at + 1).trim() || null]
}
