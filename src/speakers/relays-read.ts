import { isDocumentNoun } from './lexicon.js'
import type { Entity } from './registry.js'
import type { Search } from './relay-search.js'
import { sentenceAround } from './reported.js'
import { referenceOn, wordAt } from './scene.js'
import { weights } from './weights.js'
import type { Word } from './words.js'

// What somebody reads out goes on to be quoted: "Ostler read from an email by Quill. “...,” Quill had written.", "“...,” it began."

// How many words back somebody may have read it out, and may have read it out all through a meeting.
const near = 70
const far = 250

/** Whoever read out what the speaker wrote. */
export function readAloud(search: Search): string[] {
  const { scene, finding, mention } = search
  const { words } = scene
  if (!isWritten(search)) return []
  for (let i = mention - 1; i > 0 && i > mention - far; i--) {
    if (!/^(read|reads|conveyed|delivered|relayed|forwarded|brought)$/.test(words[i]!.lower) || words[i]!.quoted)
      continue
    const passive = /^(was|were|been|being)$/.test(words[i - 1]!.lower)
    if (!passive && i < mention - near) continue
    const reader = passive ? agentBehind(search, i) : readerBefore(search, i)
    if (!reader || finding.entities.includes(reader) || !isByThem(search, i)) continue
    const broken = !isWrittenBefore(search) && isBrokenOff(words, sentenceAround(words, i)[1], mention)
    return broken ? [] : [reader.name]
  }
  return []
}

/** Whether the words were written: a document speaks for its author, or the author "wrote" them. */
function isWritten({ scene, quote, finding, mention }: Search): boolean {
  if (/^document-author/.test(finding.rule)) return true
  const cue = quote.cue ? scene.text.slice(quote.cue.start, quote.cue.end) : ''
  return /^(wrote|writes|written|write)$/i.test(cue) || isDocumentNoun(scene.words[mention]!.text)
}

/** "Ostler read it out": the person who is the subject, what is read a document or a pronoun for it. */
function readerBefore({ scene, discourse }: Search, verb: number): Entity | undefined {
  const { words } = scene
  const [first, last] = sentenceAround(words, verb)
  if (/^(to|should|would|will|could|can|must|might|may|not|n['’]t)$/.test(words[verb - 1]?.lower ?? ''))
    return undefined
  const object = words.slice(verb + 1, Math.min(last, verb + 7))
  const aloud = object.some(({ lower }) => /^(out|aloud|from)$/.test(lower))
  if (!aloud && (/^reads?$/.test(words[verb]!.lower) || !object.some(({ text }) => isDocumentNoun(text))))
    return undefined
  const { traces } = discourse
  for (let t = discourse.tracesBefore(verb) - 1; t >= 0 && traces[t]!.word >= first; t--)
    if (traces[t]!.weight >= weights.plain && traces[t]!.entity.kind === 'person') return traces[t]!.entity
  return undefined
}

/** "were read out to the house by the clerk, Bo Ostler": the first person behind "by". */
function agentBehind({ scene, discourse }: Search, verb: number): Entity | undefined {
  const { words } = scene
  const [, last] = sentenceAround(words, verb)
  let by = -1
  for (let i = verb + 1; i < last && i < verb + 16; i++) {
    if (words[i]!.lower === 'by') by = i
    const reference = by > 0 ? referenceOn(scene, i) : undefined
    if (reference?.options[0]?.kind === 'person') return discourse.bearerOf(reference)
  }
  return undefined
}

/** Whether the speaker is named where it was read, or between there and the quote. */
function isByThem(search: Search, verb: number): boolean {
  const { scene, discourse, finding, mention } = search
  if (/^document-author/.test(finding.rule) || isWrittenBefore(search)) return true
  for (let i = sentenceAround(scene.words, verb)[0]; i < mention; i++) {
    const reference = referenceOn(scene, i)
    if (reference && finding.entities.includes(discourse.bearerOf(reference))) return true
  }
  return false
}

/** "Quill had written": before it was read, whatever happened since. */
const isWrittenBefore = ({ scene, quote }: Search): boolean =>
  quote.mention !== null && scene.words[wordAt(scene, quote.mention.end)]?.lower === 'had'

/** Whether somebody is reached, or speaks on another day, between where it was read and the quote. */
function isBrokenOff(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (
      /^(reached|phoned|afterwards|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/.test(
        words[i]!.lower,
      ) &&
      !words[i]!.quoted
    )
      return true
  return false
}
