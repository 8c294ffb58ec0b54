import { isNoise, isRubric, type Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { firstChunk } from './chunks.js'
import type { Judged } from './direct.js'
import { canSpeak } from './indirect-lexicon.js'
import { pathOf } from './shape.js'

const reach = 40

/** Who speaks behind a colon that no verb leads up to: “Quill, when asked about it: “No.””, “Laughter, then a man at the back: “No.””
 * A name right before the colon is left to the model. */
export function speakerAtColon({ a, outer, chunks }: Scene, { place, mention }: Judged): Chunk | undefined {
  const colon = place - 1
  if (outer[colon]?.symbol !== ':' || !/[¶.Q]/.test(outer[place + 1]?.symbol ?? '¶')) return undefined
  let from = colon
  while (from > 0 && colon - from < reach && !/[.¶;Q:]/.test(outer[from - 1]!.symbol)) from--
  for (let i = firstChunk(chunks, from); i < chunks.length && chunks[i]!.last < colon; i++) {
    const chunk = chunks[i]!
    if (!speaks(chunk) || isNoise(chunk) || isRubric(a.text, outer, chunk)) continue
    if (!/^[~-]?(N,)?[&rh,]*$/.test(pathOf(outer, from, chunk.first))) continue
    const tail = pathOf(outer, chunk.last + 1, colon)
    if (/^r?([Pfbo]N)*r?$/.test(tail))
      return mention && mention.first >= chunk.first && mention.sort === 'name' ? undefined : chunk
    return isAside(outer, chunk.last + 1, tail) ? chunk : undefined
  }
  return undefined
}

/** "Claim: “...”", and below it "Who said it: Ada Quill, on Monday.": a fact check names the speaker in a line of its own. */
export function speakerBelow({ outer, chunks }: Scene, { place }: Judged): Chunk | undefined {
  let end = place + 1
  while (end < outer.length && end - place <= reach && outer[end]!.symbol !== '¶') end++
  const label = outer.slice(end + 1, end + 5).map(({ lower, symbol }) => lower || symbol)
  const colon = /^(?:who said (?:it|that|this)|(?:said|claimed|made) by|speaker) :/.exec(label.join(' '))
  if (!colon || end - place > reach) return undefined
  let start = place
  while (start > 0 && place - start < reach && outer[start - 1]!.symbol !== '¶') start--
  if (outer[start + 1]?.symbol !== ':' && outer[start + 2]?.symbol !== ':') return undefined
  const first = end + colon[0].split(' ').length + 1
  const chunk = chunks[firstChunk(chunks, first)]
  return chunk?.first === first && speaks(chunk) ? chunk : undefined
}

const speaks = ({ sort, head }: Chunk): boolean =>
  sort === 'he' ||
  (sort === 'name' && !paper.test(head)) ||
  (sort === 'noun' && (canSpeak(head) || somebody.test(head)))
const paper = /^(notes?|letters?|messages?|answers?|questions?|repl(y|ies)|memos?|statements?|posts?)$/
const somebody = /^(somebody|someone|voice|voices|reader|listener|caller)$/

/** ", grinning" or ", a clerk, when asked about it": words about the speaker, and no other clause. */
function isAside(outer: Scene['outer'], at: number, tail: string): boolean {
  const inside = /^,(N,)?(.*)$/.exec(tail)
  const opener = outer[inside?.[1] ? outer.findIndex((item, i) => i > at && item.symbol === ',') + 1 : at + 1]
  return inside !== null && opener !== undefined && (/[hPr]/.test(opener.symbol) || /(ing|ed)$/.test(opener.lower))
}
