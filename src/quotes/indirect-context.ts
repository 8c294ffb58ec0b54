import { type Chunk, firstChunk } from './chunks.js'
import { at, type Codes, tagCode } from './indirect-codes.js'
import { canSpeak } from './indirect-lexicon.js'
import type { Scene, Site } from './indirect-scene.js'
import type { Start } from './indirect-starts.js'
import type { Outer } from './outer.js'

/** What all features of a site look at, as numbers. */
export interface Context {
  readonly scene: Scene
  readonly codes: Codes
  readonly site: Site
  readonly lemma: number
  readonly sort: number
  /** 1 verbs of speech, 2 nouns, 3 all others. */
  readonly group: number
  readonly ending: number
  readonly form: number
  /** The items before and behind the cue, words or parts of speech, and the latter's and former's symbols. */
  readonly before: number
  readonly after: number
  readonly beforeTag: number
  readonly afterTag: number
}

export function contextOf(scene: Scene, site: Site): Context {
  const { codes, items } = scene
  const cue = items[site.cue]!
  const ending = endingOf(cue.lower)
  return {
    scene,
    codes,
    site,
    lemma: tagCode(site.word.lemma),
    sort: tagCode(site.word.sort),
    group: groupOf(site.word.sort),
    ending,
    form: tagCode(cue.pos) + ending,
    before: at(codes.shapes, site.cue - 1),
    after: at(codes.shapes, site.last + 1),
    beforeTag: at(codes.tags, site.cue - 1),
    afterTag: at(codes.tags, site.last + 1),
  }
}

const groupOf = (sort: Site['word']['sort']): number =>
  sort === 'noun' ? 2 : sort === 'think' || sort === 'show' || sort === 'other' || sort === 'adjective' ? 3 : 1

const past = new Set([
  'said',
  'told',
  'wrote',
  'thought',
  'knew',
  'felt',
  'found',
  'held',
  'swore',
  'saw',
  'sought',
  'spoke',
])

/** Which ending a verb has: 1 -ing, 2 -ed and other past forms, 3 -s, 4 none. */
export const endingOf = (lower: string): number =>
  lower.endsWith('ing') ? 1 : lower.endsWith('ed') || past.has(lower) ? 2 : lower.endsWith('s') ? 3 : 4

/** What sort of phrase: a pronoun's sort, 2 a time, 3 a name, 4 people or bodies that speak, 5 another noun. */
export function kindOf({ sort, head }: Chunk): number {
  if (sort !== 'noun' && sort !== 'name') return tagCode(sort)
  if (times.test(head)) return 2
  return sort === 'name' ? 3 : canSpeak(head) ? 4 : 5
}

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|morning|afternoon|evening|night|day|week|month|year|decade|cycle|time|hour|minute|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|percent|[\d,.]+%?)s?$/

/** Number that stands for every name. */
export const aName = 3

/** The last word of the noun phrase that ends before the cue; 0 where none stands in the sentence. */
export function headBefore({ chunks, codes }: Scene, site: Site): number {
  const chunk = chunks[firstChunk(chunks, site.cue) - 1]
  return !chunk || chunk.last < site.from ? 0 : chunk.sort === 'name' ? aName : codes.words[chunk.last]!
}

/** How many commas stand in [from, to), three at most. */
export function commas(items: readonly Outer[], from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) if (items[i]!.symbol === ',') n++
  return Math.min(n, 3)
}

export const kindOfStart = (start: Start): number => tagCode(start.how) ^ Math.imul(tagCode(start.side), 31)
