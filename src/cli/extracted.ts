import type { MachineCoding, Reading, ReadQuote, Span } from '../domain.js'
import { read } from '../pipeline.js'
import { readSource, SourceError } from '../sources/index.js'

/** What became of a file: the line to print, or what is wrong with it. */
export type Extracted = { readonly line: string } | { readonly fault: string }

/** Reads one file and puts together what is printed of it. */
export async function extracted(file: string): Promise<Extracted> {
  try {
    const { document, offset } = await readSource(file)
    return { line: JSON.stringify(line(read(document), offset)) }
  } catch (error) {
    if (!(error instanceof SourceError)) throw error
    return { fault: error.message }
  }
}

/** What is printed of a reading. Offsets are UTF-16 units of the file's text.
 * @param offset where the document's text begins in the file */
export function line({ document, wording, signals, quotes }: Reading, offset: number) {
  const shift = ({ start, end }: Span) => ({ start: start + offset, end: end + offset })
  return {
    doc: document.name,
    wording,
    signals: signals.map(({ printed, expected, ...span }) => ({ printed, expected, ...shift(span) })),
    quotes: quotes.map((quote) => quoteOf(quote, shift)),
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
    codings: codings.map((coding) => codingOf(coding, shift)),
  }
}

const codingOf = ({ issue, position, confidence, evidence, rule }: MachineCoding, shift: (span: Span) => Span) => ({
  ...{ issue, position, confidence: rounded(confidence), evidence: evidence.map(shift), rule },
})

const rounded = (share: number): number => Math.round(share * 1000) / 1000
