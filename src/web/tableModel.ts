import type { Issue, RowFault, Table, TableOutcome } from '../domain.js'
import { isOwn, withoutMarks } from '../imports/given.js'
import type { TableChoices, TablePlan } from '../imports/plan.js'
import { kindOf } from '../pipeline.js'
import { type QuoteField, quoteFields } from '../sources/index.js'
import { choicesQuery, issueField, noIssue } from './tableChoices.js'
import { dateWords, many, positionWords } from './words.js'

interface Choice {
  readonly value: string
  readonly label: string
  readonly chosen: boolean
}

export interface ChoiceField {
  readonly name: string
  readonly label: string
  readonly hint: string
  readonly options: readonly Choice[]
}

/** A quote as it will be stored. */
interface PreviewRow {
  readonly row: number
  readonly speaker: string
  readonly about: string
  readonly text: string
  readonly own: boolean
  readonly source: string
  readonly codings: readonly string[]
}

export interface FaultList {
  readonly id: string
  readonly heading: string
  readonly rows: readonly { readonly row: number; readonly fault: string }[]
  readonly more: string
}

export interface TableModel {
  readonly lede: string
  readonly fields: readonly ChoiceField[]
  readonly words: readonly Choice[]
  readonly coder: string
  readonly asksCoder: boolean
  readonly issues: readonly ChoiceField[]
  readonly moreIssues: string
  readonly seen: string
  readonly keep: string | null
  readonly rows: readonly PreviewRow[]
  readonly moreRows: string
  readonly lists: readonly FaultList[]
}

const labels: Readonly<Record<QuoteField, readonly [label: string, hint: string]>> = {
  speaker: ['Speaker', 'needed'],
  role: ['Role or organisation', ''],
  text: ['Quote', 'needed'],
  source: ['Title of the source', ''],
  publisher: ['Publisher', ''],
  date: ['Date', 'such as 2025-05-19'],
  address: ['Address', 'https://…'],
  issue: ['Issue', ''],
  position: ['Position', '−2 to +2, or in words'],
}

const shownRows = 30
const shownFaults = 100
const shownIssues = 40

/** Everything that the page of a table asks and shows before anything is stored. */
export function tableModel(table: Table, choices: TableChoices, plan: TablePlan, issues: readonly Issue[]): TableModel {
  const { kept, quotes } = plan
  const { outcome } = kept
  const strange = plan.issues.filter(({ written, issue }) => issue === null || Object.hasOwn(choices.issues, written))
  return {
    lede: ledeOf(plan),
    fields: quoteFields.map((field) => columnField(table, choices, field)),
    words: [
      { value: 'own', label: 'are the speakers’ own words', chosen: choices.words === 'own' },
      { value: 'reported', label: 'are passages that report what was said', chosen: choices.words === 'reported' },
    ],
    ...{ coder: choices.coder ?? '', asksCoder: plan.coded || plan.issues.length > 0 },
    issues: strange.slice(0, shownIssues).map((one) => issueChoice(one.written, one.rows, choices, issues)),
    moreIssues: strange.length > shownIssues ? `${many(strange.length - shownIssues, 'more issue')} in the table.` : '',
    seen: choicesQuery(choices),
    keep: outcome.kept > 0 ? `Keep ${many(quotes.length, 'quote')}${againWords(plan)}` : null,
    rows: previewRows(plan, choices, issues),
    moreRows: quotes.length > shownRows ? `${many(quotes.length - shownRows, 'more quote')} like these.` : '',
    lists: listsOf(outcome),
  }
}

const againWords = ({ kept: { again } }: TablePlan): string =>
  again.length > 0 ? ` and ${many(again.length, 'coding')} of quotes that are here` : ''

function ledeOf({ kept: { sources, outcome }, quotes }: TablePlan): string {
  const speakers = new Set(quotes.map(({ speaker }) => speaker)).size
  const parts = [
    `${many(quotes.length, 'new quote')} by ${many(speakers, 'speaker')} from ${many(sources.length, 'source')}`,
    outcome.faults.length > 0 ? `${many(outcome.faults.length, 'row')} cannot be kept` : '',
    outcome.repeated.length > 0 ? `${many(outcome.repeated.length, 'row')} repeated` : '',
  ]
  return `${many(outcome.rows, 'row')}: ${parts.filter(Boolean).join(', ')}. Nothing is stored yet.`
}

function columnField({ columns, rows }: Table, { mapping }: TableChoices, field: QuoteField): ChoiceField {
  const [label, hint] = labels[field]
  const example = (i: number): string => rows.find(({ cells }) => cells[i])?.cells[i]?.slice(0, 40) ?? ''
  const options = columns.map((name, i) => ({
    value: String(i),
    label: example(i) === '' ? name : `${name} (${example(i)})`,
    chosen: mapping[field] === i,
  }))
  return { name: field, label, hint, options: [{ value: '', label: 'in no column', chosen: false }, ...options] }
}

function issueChoice(
  written: string,
  rows: number,
  { issues: chosen }: TableChoices,
  issues: readonly Issue[],
): ChoiceField {
  const own = Object.hasOwn(chosen, written) ? chosen[written] : null
  const none = { value: noIssue, label: 'none: keep its quotes without a position', chosen: !own }
  const options = issues.map(({ id, name }) => ({ value: id, label: name, chosen: own === id }))
  return { name: issueField(written), label: `“${written}” is`, hint: many(rows, 'row'), options: [none, ...options] }
}

function previewRows({ quotes }: TablePlan, { words }: TableChoices, issues: readonly Issue[]): PreviewRow[] {
  const nameOf = new Map(issues.map(({ id, name }) => [id, name]))
  return quotes
    .slice(0, shownRows)
    .map(({ row, speaker, byOrganisation, role, text, source, publisher, date, codings }) => ({
      ...{ row, speaker, text: withoutMarks(text), own: isOwn(text, words) },
      about: [role, byOrganisation || kindOf(speaker) === 'organisation' ? 'organisation' : '']
        .filter(Boolean)
        .join(', '),
      source: [source ?? 'Not stated', publisher, date && dateWords(date)].filter(Boolean).join(', '),
      codings: codings.map(({ issue, position }) => `${nameOf.get(issue)}: ${positionWords(position)}`),
    }))
}

/** The rows of which something, or everything, is not kept. */
export function listsOf({ faults, repeated, uncoded }: TableOutcome): FaultList[] {
  const list = (id: string, heading: string, rows: readonly RowFault[]): FaultList[] =>
    rows.length === 0
      ? []
      : [
          {
            ...{ id, heading: `${heading} (${rows.length.toLocaleString('en')})`, rows: rows.slice(0, shownFaults) },
            more: rows.length > shownFaults ? `${many(rows.length - shownFaults, 'more row')} like these.` : '',
          },
        ]
  return [
    ...list('faults', 'Rows that cannot be kept', faults),
    ...list('uncoded', 'Rows without their position', uncoded),
    ...list('repeated', 'Rows that are repeated', repeated),
  ]
}
