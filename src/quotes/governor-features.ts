import { governorsAt, type Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Add } from './features.js'
import type { Governor } from './governors.js'
import { canSpeak } from './indirect-lexicon.js'

const upTo = (most: number, n: number): string => String(Math.min(most, n))

const holds = (chunk: Chunk, who: Chunk): boolean =>
  who === chunk || (who.first >= chunk.first && who.last <= chunk.last)

/** The nearest word that may report the stretch and that the phrase is the subject of. */
export const governorOf = (scene: Scene, place: number, chunk: Chunk): Governor | undefined =>
  governorsAt(scene, place).find(({ who }) => holds(chunk, who))

/** Whether the phrase is the subject of a word that may report the stretch, and how many such words stand nearer or farther. */
export function governorFeatures(scene: Scene, place: number, chunk: Chunk, side: string, q: string, add: Add): void {
  const governors = governorsAt(scene, place)
  const strong = governors.filter((governor) => governor.strong)
  const k = governors.findIndex(({ who }) => holds(chunk, who))
  if (k < 0) {
    add(side, ' governs nothing of ', upTo(3, strong.length))
    add(side, ' ', chunk.sort, ' governs nothing of ', upTo(3, governors.length), ' ', upTo(2, strong.length))
    return
  }
  nearestFeatures(governors[k]!, `${side} governs `, upTo(3, k), q, add)
  const left = strong.filter(({ at }) => at < place).length
  const s = strong.findIndex(({ who }) => holds(chunk, who))
  const where = s < 0 ? 'weak' : `${upTo(3, s)} of ${upTo(3, left)}`
  add(side, ' governs strong ', where)
  add(side, ' governs strong ', where, ' ', chunk.sort)
  if (s >= 0) strongFeatures(strong, s, left, `${side} governs `, where, add)
}

function nearestFeatures({ sort, how, word, path }: Governor, name: string, rank: string, q: string, add: Add): void {
  add(name, rank, ' ', sort, ' ', how)
  add(name, sort, ' ', how, ' q ', q)
  add(name, rank, ' ', word)
  add(name, sort, ' path ', path.slice(0, 5))
  add(name, word, ' path ', path.slice(0, 3))
  add(name, sort, ' ', how, ' path ', path.slice(0, 4))
}

/** The nearest word of reporting that the phrase is the subject of: the one at `s` among all. */
function strongFeatures(
  strong: readonly Governor[],
  s: number,
  left: number,
  name: string,
  where: string,
  add: Add,
): void {
  const { sort, how, word, path } = strong[s]!
  add(name, 'strong ', where, ' ', sort, ' ', how)
  add(name, 'strong ', where, ' ', word)
  add(name, 'strong ', sort, ' path ', path.slice(-6))
  add(name, 'strong ', sort, ' begin ', path.slice(0, 3))
  if (s > 0) {
    const [nearest, nearer] = [strong[0]!, strong[s - 1]!]
    add(name, 'over ', nearest.sort, ' ', nearest.path.slice(0, 3))
    add(name, 'over ', nearer.sort, nearer.how, ' by ', sort)
  }
  if (s + 1 < left) add(name, 'under ', strong[s + 1]!.sort, ' ', sort)
}

const times =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|yesterday|morning|afternoon|evening|night|day|week|month|year|decade|cycle|time|hour|minute|january|february|march|april|june|july|august|september|october|november|december|(?:19|20)\d\d|percent|point|[\d,.]+%?)s?$/

/** What sort of thing the phrase's last word is. */
function kindOf({ sort, head }: Chunk): string {
  if (sort !== 'noun' && sort !== 'name') return sort
  if (times.test(head)) return 'time'
  return sort === 'name' ? 'name' : canSpeak(head) ? 'speaker' : 'thing'
}

/** Whether the phrase can speak, and whether the stretch speaks of its speaker. */
export function kindFeatures(
  { a, outer }: Scene,
  place: number,
  chunk: Chunk,
  side: string,
  path: string,
  q: string,
  add: Add,
): void {
  const { start, end } = a.stretches[outer[place]!.stretch]!
  const kind = kindOf(chunk)
  add(side, ' kind ', kind)
  add(side, ' kind ', kind, ' ', chunk.verb, ' q ', q)
  add(side, ' kind ', kind, speaksOfSelf(a.text.slice(start, end)))
  add(side, ' kind ', kind, ' path ', path.length > 4 ? `${path.slice(0, 4)}|+` : `${path}|`)
}

const speaksOfSelf = (words: string): string =>
  /\b(I|my|me|I['’]m)\b/.test(words) ? ' I' : /\b([Ww]e|[Oo]ur|us)\b/.test(words) ? ' we' : ''
