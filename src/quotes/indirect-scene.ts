import type { Analysis } from '../text/analyse.js'
import { type Chunk, chunksOf } from './chunks.js'
import { type CueWord, cueWord } from './indirect-lexicon.js'
import { type Outer, outerOf } from './outer.js'

/** What the search for reported speech looks at, made once a document. */
export interface Scene {
  readonly a: Analysis
  readonly items: readonly Outer[]
  readonly chunks: readonly Chunk[]
}

/** A place where a clause may be reported. All numbers are indexes in the running text. */
export interface Site {
  readonly word: CueWord
  /** First and last item of the reporting words, both inclusive. */
  readonly cue: number
  readonly last: number
  /** The sentence around it, [from, to), its final period left out. */
  readonly from: number
  readonly to: number
}

/** How far, in items, a clause may reach to either side of its cue; keeps the work linear in sentences without end. */
const reach = 120

export function sceneOf(a: Analysis): Scene {
  const items = outerOf(a)
  return { a, items, chunks: chunksOf(items) }
}

/** Every place where reporting words stand outside quotation marks, in reading order. */
export function sitesOf({ items }: Scene): Site[] {
  const sites: Site[] = []
  let from = 0
  let to = -1
  for (let i = 0; i < items.length; i++) {
    const item = items[i]!
    if (i > to) {
      from = i
      to = sentenceEnd(items, i)
    }
    const word = wordAt(items, i)
    if (!word) continue
    const last = word.lemma === 'according' || isParticle(items, i, word) ? i + 1 : i
    sites.push({
      word,
      cue: i,
      last,
      from: Math.max(from, i - reach),
      to: trimmed(items, last + 1, Math.min(to + 1, i + reach)),
    })
    if (item.symbol === '¶') from = i + 1
  }
  return sites
}

/** Index of the last item of the sentence that begins at `i`. */
function sentenceEnd(items: readonly Outer[], i: number): number {
  let end = i
  while (end + 1 < items.length && items[end]!.symbol !== '¶' && items[end + 1]!.sentence === items[i]!.sentence) end++
  return end
}

function trimmed(items: readonly Outer[], from: number, to: number): number {
  let end = to
  while (end > from && (items[end - 1]!.symbol === '¶' || items[end - 1]!.symbol === '.')) end--
  return end
}

const according: CueWord = { lemma: 'according', sort: 'say' }
const tags = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN'])

function wordAt(items: readonly Outer[], i: number): CueWord | undefined {
  const { lower, pos } = items[i]!
  if (lower === 'according') return items[i + 1]?.lower === 'to' ? according : undefined
  if (!tags.has(pos)) return undefined
  return cueWord(lower, pos)
}

const particles: Readonly<Record<string, string>> = { point: 'out', call: 'for', spell: 'out', rule: 'out', lay: 'out' }
const isParticle = (items: readonly Outer[], i: number, { lemma }: CueWord): boolean =>
  particles[lemma] !== undefined && items[i + 1]?.lower === particles[lemma]
