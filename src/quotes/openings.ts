import { canSpeakChunk } from './can-speak.js'
import type { Scene } from './candidates.js'
import { type Chunk, firstChunk } from './chunks.js'
import type { Judged } from './direct.js'
import type { Outer } from './outer.js'

/** "Opening the debate, the minister said it was “late”": who opened it, where the opening word was taken for a speaker. */
export function subjectBehindOpening({ outer, chunks }: Scene, { place, mention }: Judged): Chunk | undefined {
  if (!mention || mention.last >= place || mention.first !== mention.last) return undefined
  const opens = /[.¶Q]/.test(outer[mention.first - 1]?.symbol ?? '¶') && mention.head.endsWith('ing')
  if (!opens || mention.verb !== '') return undefined
  let comma = mention.last + 1
  while (comma < place && /[^,.¶;Q]/.test(outer[comma]!.symbol)) comma++
  const subject = outer[comma]?.symbol === ',' ? chunks[firstChunk(chunks, comma + 1)] : undefined
  return subject?.first === comma + 1 && subject.sort !== 'owner' && canSpeakChunk(subject) ? subject : undefined
}

/** "Ostler, when I read her that line: “It is.”": the name that opens the sentence, as a label, whoever stands in what is told of the occasion. */
export function labelWithAside({ outer, chunks }: Scene, { place, mention }: Judged): Chunk | undefined {
  if (outer[place - 1]?.symbol !== ':' || !mention || mention.last >= place) return undefined
  const from = sentenceStart(outer, place - 1)
  const name = chunks[firstChunk(chunks, from)]
  if (name?.first !== from || name.sort !== 'name' || !canSpeakChunk(name)) return undefined
  const aside =
    outer[name.last + 1]?.symbol === ',' &&
    /^(when|as|after|asked|told|on|in|by|before|while|from|to)$/.test(outer[name.last + 2]?.lower ?? '')
  const closes = outer.slice(name.last + 2, place - 1).some(({ symbol }) => symbol === ',')
  return aside && !closes && mention.first > name.last ? name : undefined
}

function sentenceStart(outer: readonly Outer[], place: number): number {
  let from = place
  while (from > 0 && place - from < 40 && !/[.¶Q]/.test(outer[from - 1]!.symbol)) from--
  return from
}
