import type { Codebook, Position, Span } from '../../domain.js'
import { ModelFault } from './fault.js'
import { answerSchema } from './prompt.js'

/** One coding that a model gave. Evidence offsets count in the quote that was sent. */
export interface ModelCoding {
  readonly issue: string
  readonly position: Position | null
  readonly confidence: number
  readonly evidence: readonly Span[]
  readonly reason: string
}

/** Reads a model's answer: JSON, bare or in a code fence.
 * Codings whose deciding words do not stand in the quote are left out: a model that invents the words has not read the quote.
 * @throws ModelFault where the answer is no JSON of the form that was asked for */
export function readAnswer(answer: string, codebook: Codebook, quote: string): ModelCoding[] {
  const parsed = answerSchema(codebook.issues).safeParse(asJson(unfenced(answer)))
  if (!parsed.success)
    throw new ModelFault('answer', `The answer has not the form that was asked for: ${shown(answer)}`)
  const seen = new Set<string>()
  return parsed.data.codings.flatMap(({ issue, position, confidence, words, reason }): ModelCoding[] => {
    const evidence = placeOf(quote, words)
    if (seen.has(issue) || (position !== null && !evidence)) return []
    seen.add(issue)
    return [{ issue, position, confidence, evidence: evidence ? [evidence] : [], reason: reason.slice(0, 500) }]
  })
}

const unfenced = (answer: string): string => /^\s*```(?:json)?\s*([\s\S]*?)```\s*$/.exec(answer)?.[1] ?? answer

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const shown = (answer: string): string => JSON.stringify(answer.length > 120 ? `${answer.slice(0, 119)}…` : answer)

/** Where words stand in a quote, whatever kind of quotation marks, apostrophes and blanks are used. */
function placeOf(quote: string, words: string): Span | undefined {
  const plain = (text: string): string =>
    text.replace(/[’‘]/g, "'").replace(/[“”]/g, '"').replace(/\s/g, ' ').toLowerCase()
  const sought = plain(words).trim()
  // Lower case may be longer than what it was made from: then offsets would not hold.
  if (sought === '' || plain(quote).length !== quote.length) return undefined
  const start = plain(quote).indexOf(sought)
  return start < 0 ? undefined : { start, end: start + sought.length }
}
