import { indexAt } from '../text/spans.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import { verbLeft, verbRight } from './links.js'
import { bucket, pathOf, shape } from './shape.js'
import { hasCue, isTitle, termRule } from './titles.js'

/** What stands before a text's first word: the same as before a paragraph's. */
const opening = { symbol: '¶', lower: '', pos: '¶' }

/** Features of "this stretch is attributed words" rather than a title, a term or scare quotes. */
export function quoteFeatures(
  scene: Scene,
  place: number,
  best: { probability: number; chunk: Chunk | null },
  repeats: number,
): string[] {
  const { a, outer } = scene
  const stretch = a.stretches[outer[place]!.stretch]!
  const text = a.text.slice(stretch.start, stretch.end).trim()
  const words = text.split(/\s+/)
  const q = shape(scene, place)
  const length = bucket(words.length)
  const left = [outer[place - 1] ?? opening, outer[place - 2], outer[place - 3]] as const
  const right = [outer[place + 1], outer[place + 2]]
  const capital =
    words.length > 1 &&
    words.every(
      (word) =>
        /^[^\p{L}]*[\p{Lu}\d]/u.test(word) || /^(a|an|the|of|in|on|for|and|to|with|at|from|by|is|or)$/i.test(word),
    )
      ? 'Title'
      : 'plain'
  const symbols = `${left[0].symbol}Q${right[0]?.symbol ?? ''}`
  const sure = Math.round(best.probability * 4)
  const features = [
    `length ${length}`,
    `length ${length} ${q}`,
    `shape ${q}`,
    `${capital} ${length}`,
    `${capital} ${q}`,
    `left ${left[0].lower || left[0].symbol}`,
    `left ${left[1]?.lower || left[1]?.symbol} ${left[0].lower || left[0].symbol}`,
    `right ${right[0]?.lower || right[0]?.symbol}`,
    `symbols ${symbols} ${length}`,
    `symbols ${left[1]?.symbol}${symbols}${right[1]?.symbol}`,
    `symbols ${symbols} ${capital} ${q}`,
    `sure ${sure}`,
    `sure ${sure} ${length}`,
    `sure ${sure} ${q}`,
    `best ${best.chunk ? best.chunk.sort : 'nobody'}`,
    `best ${best.chunk ? best.chunk.sort : 'nobody'} sure ${sure}`,
    `repeats ${Math.min(3, repeats)} ${length}`,
  ]
  const reports = scene.reports.get(place)
  const reported = reports ? Math.round(4 * Math.max(...reports.map(({ probability }) => probability))) : 'no'
  features.push(`reported ${reported}`, `reported ${reported} ${length}`, `reported ${reported} ${capital} ${q}`)
  features.push(...insideFeatures(scene, place, length, q))
  if (reports) features.push(`reported by ${reports[0]!.sort}`, `reported by ${reports[0]!.sort} ${length}`)
  if (best.chunk) {
    const after = best.chunk.first > place
    const path = after ? pathOf(outer, place + 1, best.chunk.first) : pathOf(outer, best.chunk.last + 1, place)
    features.push(
      `best ${after ? 'A' : 'B'} ${path.slice(0, 6)}|${path.length > 6 ? '+' : ''}`,
      `best over ${/C/.test(path) ? 'C' : ''}${/D/.test(path) ? 'D' : ''}${/K/.test(path) ? 'K' : ''} ${length}`,
    )
    const verb = after
      ? (verbLeft(outer, best.chunk, place) ?? verbRight(outer, best.chunk, place))
      : verbRight(outer, best.chunk, place)
    features.push(
      `verb ${verb?.sort ?? 'none'} ${length}`,
      `verb ${verb?.word ?? 'none'}`,
      `verb ${verb?.sort ?? 'none'} ${q}`,
    )
  }
  for (const word of new Set(words.map((w) => w.toLowerCase().replace(/[^\p{L}']/gu, ''))))
    if (
      /^(i|we|you|my|our|me|us|he|she|they|it|is|are|was|not|will|i'm|it's|don't|that's|the|a)$/.test(
        word.replace('’', "'"),
      )
    )
      features.push(`has ${word}`)
  if (isTitle(scene, place)) features.push('title', `title ${length}`)
  features.push(...wordingFeatures(scene, place, length, capital, q))
  if (best.chunk) {
    const near = outer[best.chunk.last]!.sentence === outer[place]!.sentence ? 'near' : 'far'
    features.push(`best ${near} ${length}`, `best ${near} ${capital} ${q}`)
  }
  if (words.length <= 3) features.push(`short word ${words.at(-1)!.toLowerCase()}`)
  for (let i = place - 1, cue = ''; i >= Math.max(0, place - 12) && !/[.¶]/.test(outer[i]!.symbol); i--) {
    if (outer[i]!.symbol === 'C' && !cue) {
      cue = outer[i]!.lower
      features.push(`cue< ${cue}`, `cue< ${pathOf(outer, i + 1, place).slice(0, 5)}`)
    }
  }
  for (const [i, item] of left.entries()) if (item && item.symbol === 'N') features.push(`left noun${i} ${item.lower}`)
  return features
}

/** What sort of words stand between the marks, and on either side. */
function insideFeatures({ a, outer }: Scene, place: number, length: string, q: string): string[] {
  const { start, end } = a.stretches[outer[place]!.stretch]!
  const tags: string[] = []
  for (let i = indexAt(a.tokens, start); i < a.tokens.length && a.tokens[i]!.start < end && tags.length < 12; i++)
    if (a.tokens[i]!.start >= start && a.tokens[i]!.pos !== 'PUNCT') tags.push(a.tokens[i]!.pos)
  const verb = tags.includes('VERB') || tags.includes('AUX') ? 'verb' : 'no verb'
  const names = tags.every((tag) => tag === 'PROPN' || tag === 'NUM') ? 'names' : 'words'
  const [left, right] = [(outer[place - 1] ?? opening).pos, outer[place + 1]?.pos ?? '']
  const features = [
    `inside ${verb} ${length}`,
    `inside ${names} ${length}`,
    `inside opens ${tags[0]} ${length}`,
    `between ${left} ${right}`,
    `between ${left} ${right} ${verb} ${q}`,
  ]
  if (tags.length <= 4) features.push(`inside ${tags.join(' ')}`, `inside ${left} ${tags.join(' ')} ${right}`)
  return features
}

/** The words of the sentence on either side, in whatever order, and what they say by rule. */
function wordingFeatures(scene: Scene, place: number, length: string, capital: string, q: string): string[] {
  const { outer } = scene
  const cue = hasCue(scene.outer, place) ? 'reporting' : 'plain'
  const rule = termRule(scene, place)
  const features = [`sentence ${cue} ${length}`, `sentence ${cue} ${capital} ${q}`]
  if (rule) features.push('rule', `rule ${rule.id}`)
  for (let i = place - 1; i >= Math.max(0, place - 6) && !/[.¶Q]/.test(outer[i]!.symbol); i--)
    features.push(`words< ${outer[i]!.lower}`, `words< ${outer[i]!.lower} ${capital}`)
  for (let i = place + 1; i < Math.min(outer.length, place + 4) && !/[.¶Q]/.test(outer[i]!.symbol); i++)
    features.push(`words> ${outer[i]!.lower}`)
  return features
}
