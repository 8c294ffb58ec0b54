import type { Analysis } from '../text/analyse.js'
import { type Chunk, chunksOf } from './chunks.js'
import { type Codes, codesOf } from './indirect-codes.js'
import { type CueWord, cueWord } from './indirect-lexicon.js'
import type { Seen } from './indirect-read.js'
import { type Outer, outerOf } from './outer.js'

/** What the search for reported speech looks at, made once a document. */
export interface Scene {
  readonly a: Analysis
  readonly items: readonly Outer[]
  readonly chunks: readonly Chunk[]
  readonly codes: Codes
  /** Every place where reporting words stand outside quotation marks, in reading order. */
  readonly sites: readonly Site[]
  /** What was seen at the sites that were read already, by their cues. */
  readonly seen: Map<number, Seen>
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

/** The running text of a document with its noun phrases, where somebody has made them already. */
export interface Made {
  readonly outer: readonly Outer[]
  readonly chunks: readonly Chunk[]
}

/** @param made spares making the running text once more */
export function sceneOf(a: Analysis, made?: Made): Scene {
  const outer = made?.outer ?? outerOf(a)
  const items = withPlainSymbols(outer)
  const chunks = made && items === outer ? made.chunks : chunksOf(items)
  const proper = chunks.filter(({ sort }) => typeof sort === 'string')
  return { a, items, chunks: proper, codes: codesOf(items), sites: sitesOf(items), seen: new Map() }
}

/** Words such as "toString" name members that every object inherits; where a look-up took such a member for a symbol, the item is plain. */
function withPlainSymbols(items: readonly Outer[]): readonly Outer[] {
  if (items.every(({ symbol }) => typeof symbol === 'string')) return items
  return items.map((item) => (typeof item.symbol === 'string' ? item : { ...item, symbol: '~' }))
}

function sitesOf(items: readonly Outer[]): Site[] {
  const sites: Site[] = []
  let from = 0
  let to = -1
  let paragraph = 0
  for (let i = 0; i < items.length; i++) {
    if (i > to) {
      if (items[i - 1]?.symbol === '¶') paragraph = i
      from = i
      to = sentenceEnd(items, i)
    }
    const word = wordAt(items, i)
    if (!word || isWhoSaidIt(items, paragraph, i)) continue
    if (word === colon) {
      if (paragraph === 0 && isLabel(items, paragraph, i))
        sites.push({ word, cue: i, last: i, from: paragraph, to: labelled(items, i) })
      continue
    }
    const last = word.lemma === 'according' || isParticle(items, i, word) ? i + 1 : i
    sites.push({
      word,
      cue: i,
      last,
      from: Math.max(from, i - reach),
      to: trimmed(items, last + 1, Math.min(to + 1, i + reach)),
    })
  }
  return sites
}

/** "Who said it:" at the head of a line, in fact checks. */
const isWhoSaidIt = (items: readonly Outer[], paragraph: number, i: number): boolean =>
  i === paragraph + 1 && items[paragraph]!.lower === 'who' && items[i + 2]?.symbol === ':'

/** Index of the last item of the sentence that begins at `i`. */
function sentenceEnd(items: readonly Outer[], i: number): number {
  let end = i
  while (end + 1 < items.length && items[end]!.symbol !== '¶' && goesOn(items, end)) end++
  return end
}

/** Whether the item behind `i` belongs to the same sentence; "(D-N.Y.)" and "then-Sen. Ada Example" end none. */
function goesOn(items: readonly Outer[], i: number): boolean {
  const item = items[i]!
  const next = items[i + 1]!
  if (next.sentence === item.sentence || next.symbol === ')') return true
  return item.symbol === '.' && abbreviation.test(items[i - 1]?.lower ?? '')
}

const abbreviation = /(?:^|-)(?:sen|rep|gov|gen|lt|rev|sgt|capt|col|adm|dr|mr|mrs|ms|st|prof)$/

function trimmed(items: readonly Outer[], from: number, to: number): number {
  let end = to
  while (end > from && (items[end - 1]!.symbol === '¶' || items[end - 1]!.symbol === '.')) end--
  return end
}

/** Whether a few words before the colon open the paragraph, as in headlines: "Poll: ...". */
const isLabel = (items: readonly Outer[], paragraph: number, colonAt: number): boolean =>
  colonAt > paragraph &&
  colonAt - paragraph <= 9 &&
  items[colonAt + 1]?.symbol !== '¶' &&
  !rubric.test(items[colonAt - 1]!.lower)

/** Words that papers set before a headline and that say nothing of it. */
const rubric =
  /^(latest|exclusive|breaking|updated?|watch|video|live|photos|listen|correction|related|opinion|analysis|q&a)$/

/** End of what a label introduces: its paragraph. */
function labelled(items: readonly Outer[], colonAt: number): number {
  let end = colonAt + 1
  while (end < items.length && end < colonAt + 4 * reach && items[end]!.symbol !== '¶') end++
  return trimmed(items, colonAt + 1, end)
}

const colon: CueWord = { lemma: ':', sort: 'colon' }
const according: CueWord = { lemma: 'according', sort: 'say' }
const tags = new Set(['VERB', 'NOUN', 'ADJ', 'PROPN'])

function wordAt(items: readonly Outer[], i: number): CueWord | undefined {
  const { lower, pos } = items[i]!
  if (lower === ':') return colon
  if (lower === 'according') return items[i + 1]?.lower === 'to' ? according : undefined
  if (!tags.has(pos)) return undefined
  return cueWord(lower, pos)
}

const particles: Readonly<Record<string, string>> = { point: 'out', call: 'for', spell: 'out', rule: 'out', lay: 'out' }
const isParticle = (items: readonly Outer[], i: number, { lemma }: CueWord): boolean =>
  particles[lemma] !== undefined && items[i + 1]?.lower === particles[lemma]
