import { firstChunk, type Scene } from './candidates.js'
import type { Judged } from './direct.js'

/** The same judgement, surer, where a verb of saying follows at once and the speaker behind it: « Yes », declared on Tuesday the mayor.
 * Only where the model is in doubt about who it is. */
export function inverted(scene: Scene, judged: Judged): Judged {
  const { outer, chunks } = scene
  if (judged.mentionProbability >= 0.6) return judged
  let at = judged.place + 1
  while (outer[at]?.symbol === ',' || outer[at]?.symbol === '-') at++
  if (outer[at]?.symbol !== 'C') return judged
  at++
  if (outer[at]?.symbol === 'P') at += 2
  const subject = chunks[firstChunk(chunks, at)]
  if (subject?.first !== at || subject.sort === 'owner' || subject.sort === 'other') return judged
  return {
    ...judged,
    mention: subject,
    mentionProbability: 0.9,
    quoteProbability: Math.max(judged.quoteProbability, 0.95),
  }
}
