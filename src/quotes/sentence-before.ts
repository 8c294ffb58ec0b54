import { canSpeakChunk } from './can-speak.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Judged } from './direct.js'

/** How far back, in items, a sentence may begin. */
const longest = 60

/** "Quill met Ostler. Its spokesman told Radio Sarn that it was late. “Nobody asked us.”": a quote that is a sentence of its own, nobody
 * beside it, is said by whoever is the subject of the sentence right before, rather than by somebody further back; and where that sentence
 * reports what somebody said, rather than by whoever reports something else behind: “...” The mayor added that she was not asked. */
export function subjectOfSentenceBefore(scene: Scene, { place, mention }: Judged): Chunk | undefined {
  const { outer } = scene
  const behind = mention !== null && mention.first > place
  if (outer[place - 1]?.symbol !== '.' || !mention || (behind && !reportsElse(scene, place, mention))) return undefined
  let from = place - 1
  while (from > 0 && place - from < longest && !/[.¶Q]/.test(outer[from - 1]!.symbol)) from--
  if ((!behind && mention.last >= from) || (outer[from - 1]?.symbol === 'Q' && !isEnd(scene, from - 1)))
    return undefined
  for (let i = from; i < place; i++) {
    const reports = behind ? outer[i]!.symbol === 'C' : /[CDVA]/.test(outer[i]!.symbol)
    const subject = reports ? scene.subjects.of(i) : undefined
    if (!subject || !/^(beside|aside)$/.test(subject.how)) continue
    const { chunk } = subject
    return chunk.first >= from && chunk.sort !== 'he' && canSpeakChunk(chunk) ? chunk : undefined
  }
  return undefined
}

/** Whether a sentence of its own begins behind the quote, in which the one who was chosen says something: "The mayor, Ada Quill, added that". */
function reportsElse(scene: Scene, place: number, { last }: Chunk): boolean {
  const { outer } = scene
  if (!isEnd(scene, place) || outer[place + 1]?.symbol === '¶') return false
  for (let i = last + 1; i < last + 20 && outer[i] && !/[.¶Q]/.test(outer[i]!.symbol); i++)
    if (outer[i]!.symbol === 'C') return outer[i + 1]?.symbol === 't'
  return false
}

/** Whether words between marks close their sentence, so that the next begins behind them. */
function isEnd({ a, outer }: Scene, place: number): boolean {
  const { start, end } = a.stretches[outer[place]!.stretch]!
  return /[.!?]$/.test(a.text.slice(start, end).trim()) && /^\p{Lu}/u.test(a.text.slice(outer[place + 1]!.start))
}
