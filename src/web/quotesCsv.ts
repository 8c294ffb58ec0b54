import type { Quote } from '../domain.js'
import { sourceTitle, speakerName } from './words.js'

const head = [
  ...['Quote', 'Speaker', 'Speaker kind', 'Role', 'Words', 'Kind', 'Form', 'Wording', 'Checked', 'Relayed by'],
  ...['Source', 'Publisher', 'Date', 'Address', 'Start', 'End', 'Confidence'],
]

/** Quotes as rows of cells, each with its three labels: form, wording and checked, in the terms of the JSON. Offsets in UTF-16 units. */
export const quotesCsv = (quotes: readonly Quote[]): (string | number)[][] => [
  head,
  ...quotes.map((quote) => {
    const { id, speaker, role, text, kind, form, wording, checked, via, source, start, end, confidence } = quote
    return [
      ...[id, speakerName(quote), speaker?.kind ?? '', role ?? '', text, kind, form, wording, checked],
      ...[via.map(({ name }) => name).join('; '), sourceTitle(source), source.publisher ?? '', source.date ?? ''],
      ...[source.address ?? '', start, end, Math.round(confidence * 1000) / 1000],
    ]
  }),
]
