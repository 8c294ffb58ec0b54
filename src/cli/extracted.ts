import type { MachineCoding, Reading, ReadQuote, Span } from '../domain.js'
import { signalsWithin } from '../reading/judge.js'
import { machineLimit, together } from '../stance/index.js'
import type { Fault, Outcome } from './halves.js'

/** What became of a file: the line to print, or what is wrong with it. */
export type Extracted = { readonly line: string } | Fault

/** A document's name, and where its text begins in its file. */
export interface Place {
  readonly name: string
  readonly offset: number
}

/** What is printed of files, in their order.
 * @param outcomes of those without a fault of their own */
export function linesOf(files: readonly (Place | Fault)[], outcomes: readonly Outcome[]): Extracted[] {
  let next = 0
  return files.map((file) => {
    if ('fault' in file) return file
    const outcome = outcomes[next++]!
    if ('fault' in outcome) return { fault: `${file.name}: ${outcome.fault}` }
    return { line: JSON.stringify(line(outcome.reading, file.offset)) }
  })
}

/** What is printed of a reading. Offsets are UTF-16 units of the file's text; of another format than .txt and .md, of the
 * plain text that was taken out of it.
 * @param offset where the document's text begins in the file */
export function line({ document, wording, signals, quotes }: Reading, offset: number) {
  const shift = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  return {
    doc: document.name,
    wording,
    signals: signals.map(({ printed, expected, ...span }) => ({ printed, expected, ...shift(span) })),
    quotes: quotes.map((quote) => ({ ...quoteOf(quote, shift), signals: signalsWithin(signals, quote) })),
  }
}

function quoteOf(quote: ReadQuote, shift: (span: Span) => Span) {
  const { text, kind, form, continues, cue, mention, attribution, confidence, codings } = quote
  return {
    text,
    ...shift(quote),
    kind,
    form,
    continues,
    cue: cue && shift(cue),
    speaker: mention && shift(mention),
    speakerName: attribution.name,
    speakerKind: attribution.name === null && mention === null ? null : attribution.kind,
    role: attribution.role,
    via: attribution.via,
    complete: form !== 'cut',
    confidence: rounded(confidence * attribution.confidence),
    codings: countingOf(codings).map((coding) => codingOf(coding, shift)),
  }
}

/** What would count in the matrix. */
const countingOf = (codings: readonly MachineCoding[]) =>
  together(codings).filter(({ confidence }) => confidence >= machineLimit)

const codingOf = ({ issue, position, confidence, evidence, rule }: MachineCoding, shift: (span: Span) => Span) => ({
  ...{ issue, position, confidence: rounded(confidence), evidence: evidence.map(shift), rule },
})

const rounded = (share: number): number => Math.round(share * 1000) / 1000
