import type { Coding, Quote, Statement } from '../domain.js'
import type { Cell } from './csv.js'

/** A table of statements: what its columns are called, and the rows of one statement. */
export interface Table {
  readonly name: string
  readonly columns: readonly string[]
  rows(statement: Statement): Cell[][]
}

const thousandths = (value: number): number => Math.round(value * 1000) / 1000

function quoteRow(quote: Quote, { group }: Statement): Cell[] {
  const { id, statement, speaker, role, text, kind, form, wording, checked, via, source, start, end } = quote
  return [
    ...[id, statement, group, speaker?.name ?? '', speaker?.slug ?? '', speaker?.kind ?? '', role ?? '', text],
    ...[kind, form, wording, checked, via.map(({ name }) => name).join('; ')],
    ...[source.slug, source.title ?? '', source.publisher ?? '', source.author ?? '', source.date ?? ''],
    ...[source.address ?? '', start, end, quote.prefix, quote.suffix, thousandths(quote.confidence)],
  ]
}

/** Every quote with what is known of it. */
export const quotesTable: Table = {
  name: 'Quotes',
  columns: [
    ...['quote', 'statement', 'version_group', 'speaker', 'speaker_id', 'speaker_kind', 'role', 'text'],
    ...['kind', 'form', 'wording', 'checked', 'relayed_by'],
    ...['source', 'title', 'publisher', 'author', 'date', 'address'],
    ...['start_utf16', 'end_utf16', 'prefix', 'suffix', 'confidence'],
  ],
  rows: (statement) => statement.quotes.map((quote) => quoteRow(quote, statement)),
}

const wordsOf = ({ quotes }: Statement): string => quotes.map(({ text }) => text).join(' … ')

function codingRow(coding: Coding, statement: Statement): Cell[] {
  const { id, issue, coder, position, confidence, adjudication, codebookVersion, rule, rationale, madeAt } = coding
  const { speaker, source } = statement
  return [
    ...[id, statement.id, statement.quotes[0]!.id, statement.group, speaker?.name ?? '', speaker?.slug ?? '', issue],
    ...[position ?? '', position === null ? 'no position' : '', coder.name, coder.kind, thousandths(confidence)],
    ...[adjudication ? 'yes' : 'no', codebookVersion, rule ?? '', rationale ?? '', madeAt],
    ...[source.slug, source.date ?? '', source.wording, wordsOf(statement)],
  ]
}

/** Every current coding of every coder. */
export const codingsTable: Table = {
  name: 'Codings',
  columns: [
    ...['coding', 'statement', 'first_quote', 'version_group', 'speaker', 'speaker_id', 'issue'],
    ...['position', 'note', 'coder', 'coder_kind', 'confidence'],
    ...['adjudication', 'codebook_version', 'rule', 'rationale', 'made_at'],
    ...['source', 'date', 'wording', 'words'],
  ],
  rows: (statement) => statement.codings.filter(({ current }) => current).map((coding) => codingRow(coding, statement)),
}
