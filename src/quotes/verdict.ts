import { canSpeakChunk } from './can-speak.js'
import type { Scene } from './candidates.js'
import type { Chunk } from './chunks.js'
import type { Judged } from './direct.js'
import type { Outer } from './outer.js'
import { lengthOf, shape } from './shape.js'

/** Verbs of judging, before what is judged and the words that judge it: "judged the sums “honest”". */
const judging =
  /^(call|judg|deem|pronounc|label|labell|brand|term|describ|found|find|rat|consider|declar|dismiss|denounc|hail|prais|condemn|prefer|preferr|think|thought|rank)(e|es|ed|s|ing)?$/
/** Verbs that need nothing between: "offered “brave”", "professed to be “taking names”". */
const offering = /^(offer|prefer|preferr|profess|admit|admitt|confess|conced|suggest|propos|ventur)(e|es|ed|s|ing)?$/
const saying = /^(said|says|say|told|tells|insist(s|ed)?|maintain(s|ed)?|argue[sd]?|claim(s|ed)?|added|adds)$/
const longest = { words: 5, items: 14 }

/** What stands between a verb and the words: the judged ("the sums", then "the rest" behind the first verdict), the clause that is said. */
const frames: readonly { readonly verb: RegExp; readonly between: RegExp }[] = [
  { verb: judging, between: /^[Nj'fP]+([,&Q]+[Nj'fP]*)*s?$/ },
  { verb: offering, between: /^(oA)?$/ },
  { verb: saying, between: /^[Nj'fP]*t?[Nj'fP]+[xr]*A[xr]*$/ },
]

/** Whether the few words at a place are a verdict of whoever the mention names: "Quill judged the sums “honest” and the rest “a scandal”", "Quill said that the pier was “safe”",
 * "which was, in Quill's view, “odd”". What begins with a capital may be a name, and what stands behind an article a term. */
export function isVerdict(scene: Scene, { place, mention }: Judged): boolean {
  const { outer } = scene
  if (!mention || lengthOf(scene, place) > longest.words || !/^.l/.test(shape(scene, place))) return false
  if (isArticle(outer[place - 1]) && !isPredicate(outer, place)) return false
  if (isView(outer, place)) return mention.last < place
  const subject = judgeOf(scene, place)
  return subject !== undefined && subject.first <= mention.last && mention.first <= subject.last
}

const isArticle = (item: Outer | undefined): boolean =>
  /^(the|an?|this|that|its|their|his|her|these|those|such)$/.test(item?.lower ?? '')

/** "was a “stopgap”.", "called this “a start”.": the words close the clause, as those of a term before a noun do not. */
function isPredicate(outer: readonly Outer[], place: number): boolean {
  if (!/[.,;¶]/.test(outer[place + 1]?.symbol ?? '¶')) return false
  const before = outer[place - 2]
  return /^(this|that)$/.test(outer[place - 1]!.lower)
    ? judging.test(before?.lower ?? '')
    : /^an?$/.test(outer[place - 1]!.lower) && before?.symbol === 'A'
}

/** "in her view “illegible”", "in Quill's words, “late”". */
function isView(outer: readonly Outer[], place: number): boolean {
  const at = outer[place - 1]?.symbol === ',' ? place - 2 : place - 1
  if (!/^(view|opinion|words|eyes|judgment|judgement|phrase|estimation)$/.test(outer[at]?.lower ?? '')) return false
  for (let i = at - 1; i > at - 5 && i > 0; i--) if (outer[i]!.lower === 'in') return true
  return false
}

/** The subject of the verb of judging or saying that brings the words at a place; undefined for people at large ("critics"). */
function judgeOf(scene: Scene, place: number): Chunk | undefined {
  const { outer } = scene
  for (let i = place - 1; i > 0 && place - i < longest.items; i--) {
    const { symbol, lower } = outer[i]!
    if (/[.¶;:w-]/.test(symbol)) return undefined
    if (!/[CDV]/.test(symbol) && !(i === place - 1 && lower.endsWith('ed') && symbol === 'j')) continue
    const between = symbolsOf(
      outer,
      i + 1,
      outer[place - 2]?.symbol === 'A' && isArticle(outer[place - 1]) ? place - 1 : place,
    )
    if (!frames.some((frame) => frame.verb.test(lower) && frame.between.test(between))) return undefined
    const subject = scene.subjects.of(i)
    const chunk = subject?.chunk
    if (!chunk || (chunk.sort === 'noun' && chunk.first === chunk.last)) return undefined
    return canSpeakChunk(chunk) || subject.how === 'aside' ? chunk : undefined
  }
  return undefined
}

const symbolsOf = (outer: readonly Outer[], from: number, to: number): string =>
  outer
    .slice(from, to)
    .map(({ symbol }) => symbol)
    .join('')
