import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { firstChunk } from './chunks.js'
import type { Judged } from './direct.js'

/** The speaker of a stretch behind which a verb of saying follows at once: « Yes », declared on Tuesday the mayor.
 * Only where the model is in doubt about who it is. */
export function subjectBehind({ a, outer, chunks }: Scene, { place, mentionProbability }: Judged): Chunk | undefined {
  if (mentionProbability >= 0.6) return undefined
  let at = place + 1
  while (outer[at]?.symbol === ',' || outer[at]?.symbol === '-') at++
  if (outer[at]?.symbol !== 'C' || isNewSentence(a.text, outer[at]!.start)) return undefined
  at++
  if (outer[at]?.symbol === 'P') at += 2
  const subject = chunks[firstChunk(chunks, at)]
  return subject?.first === at && subject.sort !== 'owner' && subject.sort !== 'other' ? subject : undefined
}

/** "“At nine.” Asked who came, she left": the verb begins a sentence of its own. */
const isNewSentence = (text: string, at: number): boolean => /^\p{Lu}/u.test(text.charAt(at))
