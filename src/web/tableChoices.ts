import type { Table } from '../domain.js'
import type { TableChoices } from '../imports/plan.js'
import { guessMapping, isFromDna, type Mapping, type QuoteField, quoteFields } from '../sources/index.js'
import { BadRequest } from './errors.js'
import { longestName, oneLine } from './visitor.js'

/** What goes before the name of an issue as the table writes it, in the field that tells which of the codebook it is. */
const issuePrefix = 'as '
/** The value of such a field where its positions are to be left out. */
export const noIssue = 'none'

export const issueField = (written: string): string => `${issuePrefix}${written}`

/** What a person said of a table's columns, in the address of its page or in its form; what they did not say is guessed.
 * @param who the name that the browser remembers
 * @throws BadRequest that says which field is wrong */
export function tableChoices(table: Table, query: Readonly<Record<string, unknown>>, who: string): TableChoices {
  const given = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, textOf(name, value)]))
  const isGiven = quoteFields.some((field) => given[field] !== undefined)
  const issues = Object.entries(given)
    .filter(([name, value]) => name.startsWith(issuePrefix) && value !== '')
    .map(([name, value]) => [name.slice(issuePrefix.length), value === noIssue ? null : value] as const)
  const reported = given.words === undefined ? isFromDna(table.columns) : given.words === 'reported'
  return {
    mapping: isGiven ? mappingIn(table, given) : guessMapping(table.columns),
    words: reported ? 'reported' : 'own',
    coder: oneLine(given.coder ?? who).slice(0, longestName) || null,
    issues: Object.fromEntries(issues),
  }
}

function textOf(name: string, value: unknown): string {
  const known = (quoteFields as readonly string[]).includes(name) || ['words', 'coder', 'what', 'seen'].includes(name)
  if (!known && !name.startsWith(issuePrefix)) throw new BadRequest(`There is no field called “${name}” in this form.`)
  if (typeof value !== 'string') throw new BadRequest(`“${name}” is given more than once; give it once.`)
  return value
}

function mappingIn(table: Table, given: Readonly<Record<string, string>>): Mapping {
  const mapping: Partial<Record<QuoteField, number>> = {}
  for (const field of quoteFields) {
    const column = given[field] ?? ''
    if (column === '') continue
    if (!/^\d{1,3}$/.test(column) || Number(column) >= table.columns.length)
      throw new BadRequest(`The table has no column “${column}” for the ${field}.`)
    mapping[field] = Number(column)
  }
  return mapping
}

/** The same choices as parameters of an address. */
export function choicesQuery({ mapping, words, coder, issues }: TableChoices): string {
  const parameters = new URLSearchParams()
  for (const field of quoteFields) parameters.set(field, String(mapping[field] ?? ''))
  parameters.set('words', words)
  parameters.set('coder', coder ?? '')
  for (const [written, issue] of Object.entries(issues)) parameters.set(issueField(written), issue ?? noIssue)
  return parameters.toString()
}
