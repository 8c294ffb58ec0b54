import type { Scene } from './candidates.js'
import type { Settled } from './settle.js'

/** A stretch that no mark closes, and the next paragraph opens with marks again: words that go on there. */
export const goesOn = ({ a, outer }: Scene, place: number): boolean =>
  !a.stretches[outer[place]!.stretch]!.closed && outer[place + 1]?.symbol === '¶' && outer[place + 2]?.symbol === 'Q'

/** Name of the rule. */
export const chainRule = 'quoted, goes on in the next paragraph'

/** “We wait.¶ “We have waited for years,” Quill said: where nobody is named in the paragraph of a part that goes on, whoever is named in the
 * paragraph behind speaks both, and nobody from the paragraph before. Passages of more paragraphs are mostly copied from elsewhere, with
 * words of others in them, and so are those that a colon brings in. */
export function chained(scene: Scene, judged: readonly Settled[]): Settled[] {
  return judged.map((part, i) => {
    const next = judged[i + 1]
    if (next?.stretch !== part.stretch + 1 || !goesOn(scene, part.place) || !stands(scene, judged, i)) return part
    const { mention, mentionProbability } = next
    return { ...part, mention, mentionProbability, rule: chainRule }
  })
}

/** Whether stretch `i` opens its paragraph, no colon or other part stands before it, and only the part behind has somebody beside it. */
function stands(scene: Scene, judged: readonly Settled[], i: number): boolean {
  const { outer } = scene
  const { place } = judged[i]!
  const before = judged[i - 1]
  const opens = (outer[place - 1]?.symbol ?? '¶') === '¶' && outer[place - 2]?.symbol !== ':'
  if (!opens || (before && goesOn(scene, before.place))) return false
  return !isNamedBeside(scene, judged[i]!) && isNamedBeside(scene, judged[i + 1]!)
}

/** Whether the mention stands in the stretch's own paragraph. */
export function isNamedBeside({ outer }: Scene, { mention, place }: Settled): boolean {
  if (!mention) return false
  const [from, to] = mention.first < place ? [mention.last, place] : [place, mention.first]
  for (let i = from; i < to; i++) if (outer[i]!.symbol === '¶') return false
  return true
}
