import type { Explanation, FoundQuote } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import { sceneOf } from './candidates.js'
import { judgeStretches } from './direct.js'
import { explainClauses } from './explain-indirect.js'
import { explainMention } from './explain-mention.js'
import { explainQuoted } from './explain-quoted.js'
import { directModels, settleAll, termsOf } from './find.js'
import { leastProbable } from './indirect.js'
import { indirectModel } from './indirect-model.js'
import { isSettled } from './settle.js'

/** Explains quotes that `findQuotes` found in the same text: what the models weighed when they decided. Looks at the text once, however
 * many quotes are asked about. A quote that a rule alone found has no decisions. Never throws. */
export function explainQuotes(a: Analysis): (quote: FoundQuote) => Explanation {
  const scene = sceneOf(a)
  const judged = judgeStretches(scene, directModels)
  const terms = termsOf(scene, settleAll(scene, judged))
  const clauses = explainClauses(scene.indirect, indirectModel(), leastProbable, terms)
  const byStart = new Map(judged.map((one, i) => [a.stretches[one.stretch]!.start, i]))
  return (quote) => {
    const { rule, mention } = quote
    const told = { rule, mention: mention && a.text.slice(mention.start, mention.end) }
    if (quote.kind === 'indirect') return { ...told, decisions: clauses(quote) }
    const i = rule.startsWith('quoted') ? byStart.get(quote.start) : undefined
    if (i === undefined) return { ...told, decisions: [] }
    const before = judged[i - 1] && { place: judged[i - 1]!.place, mention: judged[i - 1]!.mention }
    const speaker = isSettled(rule) ? undefined : explainMention(scene, directModels, judged[i]!, before)
    const quoted = explainQuoted(scene, directModels, judged[i]!)
    return { ...told, decisions: speaker ? [speaker, quoted] : [quoted] }
  }
}
