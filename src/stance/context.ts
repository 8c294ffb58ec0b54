import type { Span } from '../domain.js'

const negation =
  /(?:\b(?:not|never|no|nobody|none|hardly|scarcely|barely|without|neither|nor|cannot|far from|rather than|instead of|refus\w+ to|stop\w*)|n't)(?: [\w'-]+){0,3}[ "]*$/
const disbelief =
  /\b(?:nobody|no one|not|n't|never|hardly anyone|few|who)\b(?: \w+){0,2} (?:believe|think|buy|say|claim|convince|accept|pretend|argu)\w*(?: that)?\b[^,;:]{0,60}$/
const falseNegation =
  /\b(?:not (?:only|just|merely|simply)|no (?:doubt|longer|wonder|less|question)|cannot (?:wait|afford|but)|nothing (?:but|less)|never (?:more|so)|why not|whether or not)\b/g
const reporting =
  /\b(?:they|critics?|opponents?|skeptics?|sceptics?|some|many|people|others|pundits|lobbyists?|activists?|we are told|we're told|i am told|i'm told|the (?:other side|claim|argument|story|myth|idea))\b(?: \w+){0,2} ?(?:say|says|said|claim\w*|argue\w*|insist\w*|tell us|told us|pretend\w*|(?:would )?have (?:you|us) believe|believe|complain\w*|goes|is that|that)\b[^.!?;]{0,70}$/
const contrast =
  /\b(?:but|however|yet|nevertheless|nonetheless|still|even so|all the same|on the other hand|that said|at the same time)\b/g
const softener =
  /\b(?:i (?:do )?(?:understand|know|see|get|accept|grant)|of course|granted|to be sure|sure|admittedly|true|no doubt|certainly|yes|while|although|though|may|might)\b/
const strong =
  /\b(?:must|have to|at (?:all|any) costs?|whatever it takes|imperative|non-negotiable|vital|decisive|urgent\w*|immediately|demands?|reject\w*|never|nothing else|refuse[sd]?|outright|forbid|with effect from|are to|completely|no (?:individual|exception)|without (?:our|exception)|commitment|now)\b/
const hedge =
  /\b(?:may|might|could|perhaps|possibly|probably|maybe|partly|seems?|appears?|i (?:think|guess|suppose)|would be reasonable|hope)\b/

const sentenceStart = (text: string, at: number): number =>
  Math.max(...['.', '!', '?', ';'].map((mark) => text.lastIndexOf(`${mark} `, at - 1))) + 1

/** The sentence of the text around a span. */
export function sentenceAround(text: string, { start, end }: Span): string {
  const rest = text.slice(end).search(/[.!?;](?: |$)/)
  return text.slice(sentenceStart(text, start), rest < 0 ? text.length : end + rest)
}

/** Whether a negation in the same clause governs what starts at `start`. */
export function isNegated(text: string, start: number): boolean {
  const before = text.slice(sentenceStart(text, start), start)
  const clause = before.slice(before.search(/[,:"-][^,:"-]*$/) + 1)
  const words = clause.replace(falseNegation, (found) => ' '.repeat(found.length))
  return negation.test(words) || disbelief.test(words)
}

/** Whether what starts at `start` is put into the mouth of somebody else ("critics say that ..."). */
export const isReported = (text: string, start: number): boolean =>
  reporting.test(text.slice(sentenceStart(text, start), start))

/** How forcefully the sentence around a span speaks: 1 insists, -1 hedges, 0 neither. */
export function force(text: string, span: Span): -1 | 0 | 1 {
  const sentence = sentenceAround(text, span)
  return hedge.test(sentence) ? -1 : strong.test(sentence) ? 1 : 0
}

/** Where a turn ("but", "however") stands between two offsets; undefined without one. */
export function turnBetween(text: string, from: number, to: number): number | undefined {
  for (const { index } of text.matchAll(contrast)) if (index >= from && index < to) return index
  return undefined
}

/** Whether the words before a turn only concede ("I understand that ..., but"). */
export const concedesOnly = (text: string, turn: number): boolean =>
  softener.test(text.slice(sentenceStart(text, Math.max(0, turn - 2)), turn))
