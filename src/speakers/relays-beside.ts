import type { Reference } from './entities.js'
import { isDocumentNoun, roleOf } from './lexicon.js'
import { outletAt } from './outlets.js'
import { named, type Search } from './relay-search.js'
import { isSaying, nameBehind } from './reported.js'
import { referenceOn, type Scene } from './scene.js'
import type { Word } from './words.js'

// Relays that a phrase beside the speaker names: according to, as quoted by, read by.

/** "X, according to Y, had promised": Y, where "according to" is not what names the speaker. */
export function accordingTo(search: Search): string[] {
  const { scene, discourse, finding, first, last, quote, mention } = search
  const { words, text } = scene
  const beside =
    quote.cue !== null &&
    quote.mention !== null &&
    quote.mention.start >= quote.cue.end &&
    text.slice(quote.cue.end, quote.mention.start).trim() === ''
  if (beside && /according|per\b/i.test(text.slice(quote.cue!.start, quote.cue!.end))) return []
  for (let i = first; i < last - 1; i++) {
    if (words[i]!.quoted || words[i]!.lower !== 'according' || words[i + 1]!.lower !== 'to' || i + 2 === mention)
      continue
    const outlet = outletAt(scene, discourse, i + 2)
    if (outlet && !finding.entities.includes(outlet)) return [outlet.name]
    const source = nameBehind(scene, i + 2) ?? personBehind(scene, i + 2)
    if (source && source.name.run !== mention) return named(search, source)
    const noun = nounBehind(words, i + 2)
    if (i === first && noun && roleOf(noun.text) && quote.mention && mention > i)
      return [phraseUntilComma(scene, i + 2)].filter((name) => name !== '')
  }
  return []
}

const passesOn =
  /^(reports?|reported|writes?|wrote|notes?|noted|informs?|informed|transmits?|tells?|told|quotes?|quoted)$/

/** "As the Ledger reported, ...", "As reported by the Ledger, ...": the outlet, where the sentence begins so. */
export function asReported({ scene, discourse, finding, first, last, mention }: Search): string[] {
  const { words } = scene
  if (words[first]!.lower !== 'as') return []
  let comma = first + 1
  while (comma < last && comma < first + 10 && words[comma]!.text !== ',') comma++
  const verb = words.slice(first, comma).findIndex(({ lower }) => passesOn.test(lower))
  if (words[comma]?.text !== ',' || verb < 0 || mention < comma) return []
  const at = verb === 1 ? first + (/^(by|in)$/.test(words[first + 2]!.lower) ? 3 : 2) : first + 1
  const outlet = outletAt(scene, discourse, at)
  return outlet && !finding.entities.includes(outlet) ? [outlet.name] : []
}

/** "according to her deputy, Ada Quill", "to the clerk Bo Ostler": the person whom a few words describe before the name. */
function personBehind(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  for (let at = i; at < i + 9 && words[at] && !words[at]!.quoted; at++) {
    const reference = referenceOn(scene, at)
    if (reference?.options[0]?.kind === 'person') return reference
    if (words[at]!.text === ',') {
      const named = referenceOn(scene, at + 1)
      return named?.options[0]?.kind === 'person' ? named : undefined
    }
    if (
      !reference &&
      !/^(NOUN|ADJ|PROPN|DET|PRON|NUM)$/.test(words[at]!.pos) &&
      !/^(of|at|for|in)$/.test(words[at]!.lower)
    )
      return undefined
  }
  return undefined
}

const nounBehind = (words: readonly Word[], i: number): Word | undefined =>
  words[i]?.lower === 'the' ? words[i + 1] : undefined

function phraseUntilComma({ words, text }: Scene, i: number): string {
  for (let j = i + 1; j < i + 9 && j < words.length; j++) {
    if (words[j]!.text === ',') return text.slice(words[i]!.start, words[j - 1]!.end)
    if (words[j]!.quoted || isDocumentNoun(words[j]!.text)) return ''
  }
  return ''
}

/** "(as quoted by Y)", "as first reported by Y", "was quoted by Y as saying". */
export function asQuotedBy(search: Search): string[] {
  const { scene, first, last } = search
  const { words } = scene
  for (let i = first + 1; i < last - 1; i++) {
    if (
      words[i]!.quoted ||
      words[i]!.lower !== 'by' ||
      !/^(quoted|reported|relayed|cited|published|recounted)$/.test(words[i - 1]!.lower)
    )
      continue
    if (!/^(as|first|was|were|is|been|earlier|\()$/.test(words[i - 2]?.lower ?? '')) continue
    const reference = nameBehind(scene, i + 1)
    if (reference && reference.name.run !== search.mention) return named(search, reference)
  }
  return []
}

/** "in a statement read by his lawyer, Quill, he said", "released through Quill", "said through his lawyer, Quill,": whoever hands the words on. */
export function readBy(search: Search): string[] {
  const { scene, first, last } = search
  const { words } = scene
  for (let i = first; i < last - 1; i++) {
    const by = words[i]!.lower === 'by' ? readTo : /^(through|via)$/.test(words[i]!.lower) ? handed : undefined
    if (words[i]!.quoted || !by) continue
    if (!(by.test(words[i - 1]!.lower) && saidBefore(words, i, first)) && !isDeputed(words, i)) continue
    for (let j = i + 1; j < i + 8 && j < last && !words[j]!.quoted; j++) {
      if (words[j]!.lower === 'that') break
      const reference = referenceOn(scene, j)
      if (reference?.options[0]?.kind === 'person') return j === search.mention ? [] : named(search, reference)
    }
  }
  return []
}

const readTo = /^(read|out|aloud|relayed|on|along|conveyed|delivered|forwarded)$/

/** "Through his lawyer", "via her spokesman": somebody who speaks for another. */
const isDeputed = (words: readonly Word[], i: number): boolean =>
  /^(through|via)$/.test(words[i]!.lower) &&
  /^(his|her|their|its|an?|the)$/.test(words[i + 1]?.lower ?? '') &&
  words.slice(i + 2, i + 5).some(({ lower }) => speaksForOthers.test(lower))

const speaksForOthers =
  /^(lawyers?|solicitor|attorney|counsel|barrister|secretary|spokes(man|woman|person)|agent|aide|assistant|publicist|interpreter|translator|manager|deputy|office|representative|brother|sister|son|daughter|wife|husband)$/

const handed = /^(released|issued|sent|published|out|on|relayed)$/

/** Whether a statement, letter or the like stands in the few words before word `i`. */
function saidBefore(words: readonly Word[], i: number, first: number): boolean {
  for (let j = i - 1; j >= first && j > i - 5; j--) if (isSaying(words[j]!.lower)) return true
  return false
}
