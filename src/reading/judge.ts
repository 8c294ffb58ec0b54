import { createHash } from 'node:crypto'
import type { Attribution, Document, FoundQuote, MachineCoding, Reading, Span } from '../domain.js'
import { isOutlet } from '../speakers/lexicon.js'
import { nameSpeakers } from '../speakers/name.js'
import { codeByMachines, isOnSubject, type LearnedCoder } from '../stance/index.js'
import type { Analysis } from '../text/analyse.js'
import { detectWording, type WordingReport } from '../wording/detect.js'
import type { Found } from './find.js'
import { formIn } from './form.js'
import { codingInput, statementsOf, textOf, toSource, union, withMarks } from './statements.js'

export { signalsWithin } from '../wording/within.js'

/** The second half of reading several documents, step by step as well: names the speakers, checks the wording, codes the stance of each
 * statement. Never throws.
 * @param found of each document, in their order
 * @param learned the trained model that codes beside the rules; null: rules alone */
export function judgeAll(
  documents: readonly Document[],
  found: readonly Found[],
  learned: LearnedCoder | null,
): Reading[] {
  const attributions = documents.map((document, i) => nameSpeakers(found[i]!.analysis, found[i]!.quotes, document))
  const wordings = documents.map(({ text }) => detectWording(text))
  return documents.map((document, i) => readingOf(document, found[i]!, attributions[i]!, wordings[i]!, learned))
}

/** Puts together what the steps found; the stance of each statement is coded here. */
export function readingOf(
  document: Document,
  { analysis, quotes }: Found,
  attributions: readonly Attribution[],
  { wording, signals }: WordingReport,
  learned: LearnedCoder | null,
): Reading {
  const statements = statementsOf(quotes)
  const quoted = union(quotes.map((quote) => withMarks(analysis, quote)))
  const onSubject = isOnSubject(document.text)
  return {
    document,
    sha256: sha256Of(document.text),
    wording: document.statedWording ?? (document.reportedFrom && wording === 'original' ? 'unchecked' : wording),
    signals,
    quotes: quotes.map((quote, i) => ({
      ...quote,
      text: textOf(analysis, quote),
      form: formIn(analysis, quote),
      attribution: attributions[i]!,
      codings: codingsOf(analysis, quoted, statements.get(i), attributions[i]!, { onSubject, learned }),
    })),
  }
}

function codingsOf(
  analysis: Analysis,
  quoted: readonly Span[],
  parts: readonly FoundQuote[] | undefined,
  attribution: Attribution,
  { onSubject, learned }: { readonly onSubject: boolean; readonly learned: LearnedCoder | null },
): readonly MachineCoding[] {
  const [first] = parts ?? []
  if (parts === undefined || first === undefined || takesNoSide(first, attribution)) return []
  const share = first.kind === 'indirect' ? first.confidence * attribution.confidence : 1
  if (share < leastSure) return []
  const codings = codeByMachines({ ...codingInput(analysis, quoted, parts, attribution.role), onSubject }, learned)
  return codings.filter(isTold).map((coding) => ({
    ...coding,
    confidence: Math.round(coding.confidence * share * 100) / 100,
    evidence: coding.evidence.flatMap((span) => toSource(parts, span)),
  }))
}

/** What the learned coder hardly supposes is not worth keeping. */
const isTold = ({ coder, confidence }: MachineCoding): boolean => coder === 'rules' || confidence >= 0.3

/** Reported speech that more likely is none, or is more likely somebody else's, must not make a stance: a coding of it is only as sure as all of that
 * together. */
const leastSure = 0.5

/** A newspaper or agency that is given as the source of news (“Reuters reported that ...”) passes on what it heard. */
const takesNoSide = ({ kind }: FoundQuote, { kind: speaker, name }: Attribution): boolean =>
  kind === 'indirect' && speaker === 'organisation' && name !== null && isOutlet(name)

/** SHA-256 of a text's UTF-8 bytes, in hexadecimal: what a source is known by. */
export const sha256Of = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex')
