import { indexAt } from '../text/spans.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Add } from './features.js'
import { verbLeft, verbRight } from './links.js'
import type { Outer } from './outer.js'
import { bucket, pathOf, shape } from './shape.js'
import { hasCue, isTitle, termRule } from './titles.js'

/** What stands before a text's first word: the same as before a paragraph's. */
const opening = { symbol: '¶', lower: '', pos: '¶' }

/** Tells the features of "this stretch is attributed words" rather than a title, a term or scare quotes. */
export function quoteFeatures(
  scene: Scene,
  place: number,
  best: { probability: number; chunk: Chunk | null },
  repeats: number,
  add: Add,
): void {
  const { a, outer } = scene
  const stretch = a.stretches[outer[place]!.stretch]!
  const text = a.text.slice(stretch.start, stretch.end).trim()
  const words = text.split(/\s+/)
  const q = shape(scene, place)
  const length = bucket(words.length)
  const capital = words.length > 1 && words.every(isOfTitle) ? 'Title' : 'plain'
  const sides: Sides = {
    left: [outer[place - 1] ?? opening, outer[place - 2], outer[place - 3]],
    right: [outer[place + 1], outer[place + 2]],
  }
  ownFeatures(sides, length, capital, q, add)
  bestFeatures(best, length, q, add)
  add('repeats ', String(Math.min(3, repeats)), ' ', length)
  const reports = scene.reports.get(place)
  const reported = reports ? String(Math.round(4 * Math.max(...reports.map(({ probability }) => probability)))) : 'no'
  add('reported ', reported)
  add('reported ', reported, ' ', length)
  add('reported ', reported, ' ', capital, ' ', q)
  insideFeatures(scene, place, length, q, add)
  if (reports) {
    add('reported by ', reports[0]!.sort)
    add('reported by ', reports[0]!.sort, ' ', length)
  }
  if (best.chunk) linkFeatures(outer, place, best.chunk, length, q, add)
  for (const word of new Set(words.map((w) => w.toLowerCase().replace(/[^\p{L}']/gu, ''))))
    if (isPlainWord.test(word.replace('’', "'"))) add('has ', word)
  if (isTitle(scene, place)) {
    add('title')
    add('title ', length)
  }
  wordingFeatures(scene, place, length, capital, q, add)
  if (best.chunk) {
    const near = outer[best.chunk.last]!.sentence === outer[place]!.sentence ? 'near' : 'far'
    add('best ', near, ' ', length)
    add('best ', near, ' ', capital, ' ', q)
  }
  if (words.length <= 3) add('short word ', words.at(-1)!.toLowerCase())
  cueFeatures(outer, place, add)
  for (const [i, item] of sides.left.entries())
    if (item && item.symbol === 'N') add('left noun', String(i), ' ', item.lower)
}

const isPlainWord = /^(i|we|you|my|our|me|us|he|she|they|it|is|are|was|not|will|i'm|it's|don't|that's|the|a)$/

const isOfTitle = (word: string): boolean =>
  /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || /^(a|an|the|of|in|on|for|and|to|with|at|from|by|is|or)$/i.test(word)

/** What stands beside the stretch, the nearest first. */
interface Sides {
  readonly left: readonly [Beside, Beside | undefined, Beside | undefined]
  readonly right: readonly [Beside | undefined, Beside | undefined]
}
type Beside = Pick<Outer, 'symbol' | 'lower' | 'pos'>

/** How the stretch looks, and what stands right beside it. */
function ownFeatures({ left, right }: Sides, length: string, capital: string, q: string, add: Add): void {
  const printed = (item: Beside | undefined): string => String(item?.lower || item?.symbol)
  const symbols = `${left[0].symbol}Q${right[0]?.symbol ?? ''}`
  add('length ', length)
  add('length ', length, ' ', q)
  add('shape ', q)
  add(capital, ' ', length)
  add(capital, ' ', q)
  add('left ', printed(left[0]))
  add('left ', printed(left[1]), ' ', printed(left[0]))
  add('right ', printed(right[0]))
  add('symbols ', symbols, ' ', length)
  add('symbols ', String(left[1]?.symbol), symbols, String(right[1]?.symbol))
  add('symbols ', symbols, ' ', capital, ' ', q)
}

/** The likeliest speaker, and how sure that is. */
function bestFeatures(
  { probability, chunk }: { probability: number; chunk: Chunk | null },
  length: string,
  q: string,
  add: Add,
): void {
  const sure = String(Math.round(probability * 4))
  const sort = chunk ? chunk.sort : 'nobody'
  add('sure ', sure)
  add('sure ', sure, ' ', length)
  add('sure ', sure, ' ', q)
  add('best ', sort)
  add('best ', sort, ' sure ', sure)
}

/** What stands between the stretch and its likeliest speaker. */
function linkFeatures(outer: readonly Outer[], place: number, chunk: Chunk, length: string, q: string, add: Add): void {
  const after = chunk.first > place
  const path = after ? pathOf(outer, place + 1, chunk.first) : pathOf(outer, chunk.last + 1, place)
  add('best ', after ? 'A ' : 'B ', path.slice(0, 6), path.length > 6 ? '|+' : '|')
  const over = ['C', 'D', 'K'].filter((symbol) => path.includes(symbol)).join('')
  add('best over ', over, ' ', length)
  const right = verbRight(outer, chunk, place)
  const verb = after ? (verbLeft(outer, chunk, place) ?? right) : right
  const sort = verb?.sort ?? 'none'
  add('verb ', sort, ' ', length)
  add('verb ', verb?.word ?? 'none')
  add('verb ', sort, ' ', q)
}

/** The reporting word before the stretch. */
function cueFeatures(outer: readonly Outer[], place: number, add: Add): void {
  for (let i = place - 1; i >= Math.max(0, place - 12) && !'.¶'.includes(outer[i]!.symbol); i--) {
    if (outer[i]!.symbol !== 'C') continue
    add('cue< ', outer[i]!.lower)
    add('cue< ', pathOf(outer, i + 1, place).slice(0, 5))
    if (outer[i]!.lower !== '') return
  }
}

/** What sort of words stand between the marks, and on either side. */
function insideFeatures({ a, outer }: Scene, place: number, length: string, q: string, add: Add): void {
  const { start, end } = a.stretches[outer[place]!.stretch]!
  const tags: string[] = []
  for (let i = indexAt(a.tokens, start); i < a.tokens.length && a.tokens[i]!.start < end && tags.length < 12; i++)
    if (a.tokens[i]!.start >= start && a.tokens[i]!.pos !== 'PUNCT') tags.push(a.tokens[i]!.pos)
  const verb = tags.includes('VERB') || tags.includes('AUX') ? 'verb' : 'no verb'
  const names = tags.every((tag) => tag === 'PROPN' || tag === 'NUM') ? 'names' : 'words'
  const [left, right] = [(outer[place - 1] ?? opening).pos, outer[place + 1]?.pos ?? '']
  add('inside ', verb, ' ', length)
  add('inside ', names, ' ', length)
  add('inside opens ', String(tags[0]), ' ', length)
  add('between ', left, ' ', right)
  add('between ', left, ' ', right, ' ', verb, ` ${q}`)
  if (tags.length > 4) return
  add('inside ', tags.join(' '))
  add('inside ', left, ' ', tags.join(' '), ' ', right)
}

/** The words of the sentence on either side, in whatever order, and what they say by rule. */
function wordingFeatures(scene: Scene, place: number, length: string, capital: string, q: string, add: Add): void {
  const { outer } = scene
  const cue = hasCue(scene.outer, place) ? 'reporting' : 'plain'
  const rule = termRule(scene, place)
  add('sentence ', cue, ' ', length)
  add('sentence ', cue, ' ', capital, ' ', q)
  if (rule) {
    add('rule')
    add('rule ', rule.id)
  }
  for (let i = place - 1; i >= Math.max(0, place - 6) && !'.¶Q'.includes(outer[i]!.symbol); i--) {
    add('words< ', outer[i]!.lower)
    add('words< ', outer[i]!.lower, ' ', capital)
  }
  for (let i = place + 1; i < Math.min(outer.length, place + 4) && !'.¶Q'.includes(outer[i]!.symbol); i++)
    add('words> ', outer[i]!.lower)
}
