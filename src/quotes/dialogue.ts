import { indexAt } from '../text/spans.js'
import type { Scene } from './candidates.js'
import { isNamedBeside } from './chain.js'
import type { Settled } from './settle.js'

/** Name of the rule. */
export const dialogueRule = 'quoted, takes its turn in a dialogue'

/** “Can we pay for it?” she asked.¶ “Not this year,” Quill said.¶ “Next year?”¶ “No.”: where somebody has asked and somebody else has answered,
 * a question that stands alone in its paragraph is asked by the first, and what stands alone behind that is the other's answer. */
export function alternated(scene: Scene, judged: readonly Settled[]): Settled[] {
  const { paragraphs, stretches } = scene.a
  const paragraphOf = ({ stretch }: Settled): number => indexAt(paragraphs, stretches[stretch]!.open)
  const found: Settled[] = []
  for (const [i, one] of judged.entries()) {
    const [asked, answered] = [found[i - 2], found[i - 1]]
    const inRow =
      asked &&
      answered &&
      isAlone(scene, one) &&
      paragraphOf(one) === paragraphOf(answered) + 1 &&
      paragraphOf(one) === paragraphOf(asked) + 2
    found.push(inRow ? turnOf(scene, asked, answered, one) : one)
  }
  return found
}

function turnOf(scene: Scene, before: Settled, last: Settled, one: Settled): Settled {
  const named = [before, last].every((turn) => turn.rule === dialogueRule || isNamedBeside(scene, turn))
  const exchange = named && before.mention !== last.mention && asks(scene, before) !== asks(scene, last)
  const asksAgain = exchange && asks(scene, before) && asks(scene, one)
  const answers = exchange && last.rule === dialogueRule && (asks(scene, last) || before.rule === dialogueRule)
  if (!asksAgain && !answers) return one
  const quoteProbability = Math.max(one.quoteProbability, 0.9)
  return { ...one, mention: before.mention, mentionProbability: 0.9, quoteProbability, rule: dialogueRule }
}

/** The stretch is all that its paragraph holds. */
const isAlone = ({ outer }: Scene, { place }: Settled): boolean =>
  (outer[place - 1]?.symbol ?? '¶') === '¶' && (outer[place + 1]?.symbol ?? '¶') === '¶'

const asks = ({ a }: Scene, { stretch }: Settled): boolean =>
  a.text.slice(a.stretches[stretch]!.start, a.stretches[stretch]!.end).trimEnd().endsWith('?')
