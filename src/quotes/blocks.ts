import type { FoundQuote, Span } from '../domain.js'
import { indexAt } from '../text/spans.js'
import { cueIn, handing, reporting, subjectOf } from './block-senders.js'
import type { Scene } from './candidates.js'
import { findEditorLetters } from './editor-letters.js'
import { blockOf, inlineBlock, postOf } from './inline-blocks.js'
import { findMails, goesOn, isLeave } from './mails.js'
import { findTurns } from './turns.js'

/** Words set off without marks: a post or statement behind a colon, and the turns of transcripts and interviews.
 * @returns in reading order, `continues` counts in this list */
export function findBlocks(scene: Scene): FoundQuote[] {
  const found: FoundQuote[] = []
  const taken = new Set<number>()
  const add = (blocks: readonly FoundQuote[]): void => {
    const before = found.length
    for (const block of blocks) {
      found.push(block.continues === null ? block : { ...block, continues: block.continues + before })
      taken.add(indexAt(scene.a.paragraphs, block.start))
    }
  }
  add(findTurns(scene))
  add(findMails(scene, (i) => !taken.has(i)))
  add(findEditorLetters(scene, (i) => !taken.has(i)))
  scene.a.paragraphs.forEach((paragraph, i) => {
    if (taken.has(i)) return
    const inline = inlineBlock(scene, paragraph) ?? postOf(scene, paragraph)
    add(inline ? [inline] : blocksAfter(scene, i, taken))
  })
  return found
}

const introducing =
  /\b(tweet|post|writ|wrote|thread|message|statement|letter|email|e-mail|memo|note|said|says|say|add|repl|ask|question|respond|react|explain|announc|declar|ruled|opinion|aim|put it|caption|comment|told|tells|argu|warn|concluded|read|reads|stat|answer)/i
const listing =
  /\b(following|here (are|is|'s)|these|below|include|includes|including|such as|reasons|takeaways|things|examples?|steps|points|key|highlights|agenda|schedule|results|list|contents|related|(read|see|hear) more|watch|listen|why it matters|bottom line)\b[^:]*:$/i

/** "It goes on:", "The second letter begins:" */
const unfolding =
  /^(it|(the|this|that|his|her|its|their|\p{Lu}[\p{L}’'-]+) ([\p{L}-]+ ){0,3}(letter|note|message|e-?mail|memo|statement|reply|answer|text|article|report|poem|speech|post|thread|entry|diary|order|ruling|card|page|will|leaflet|petition|postscript|preface|appeal|record|passage)) ((then|also|simply) )?(goes|went|runs?|ran|begins|began|opens|opened|ends|ended|closes|closed|concludes|continues|continued|finishes|finished)( on| off| up)?( (like this|as follows|so|thus|with this))?:$/iu

const introduces = (line: string): boolean =>
  handing.test(line) ||
  (!listing.test(line) && (introducing.test(line) || reporting.test(line) || unfolding.test(line)))

const shortestIntroduction = 9

/** Paragraphs behind one that ends in a colon and says that somebody wrote, said or ruled. */
function blocksAfter(scene: Scene, i: number, taken: ReadonlySet<number>): FoundQuote[] {
  const { a } = scene
  const intro = a.paragraphs[i]!
  const next = a.paragraphs[i + 1]
  const line = a.text.slice(intro.start, intro.end)
  if (
    !next ||
    taken.has(i + 1) ||
    !line.endsWith(':') ||
    line.length < shortestIntroduction ||
    !introduces(lastSentence(line))
  )
    return []
  if (opensWithMark(scene, next) || /^([-•*–—]|\(?\d+[.)])\s/.test(a.text.slice(next.start, next.end))) return []
  const mention = subjectOf(scene, intro)
  if (!mention) return []
  const colon = { start: intro.end - 1, end: intro.end }
  const marked = markedLines(scene, i + 1)
  if (marked.length > 0)
    return inRow(
      marked.map((line) => blockOf(line, cueIn(scene, intro) ?? colon, mention, 'block behind a colon', 0.9)),
    )
  const blocks = [blockOf(next, cueIn(scene, intro) ?? colon, mention, 'block behind a colon', 0.85)]
  for (let k = i + 2; k < lastOf(scene, i + 1, taken); k++)
    blocks.push(blockOf(a.paragraphs[k]!, colon, mention, 'block behind a colon', 0.8))
  return inRow(blocks)
}

/** Index behind the last paragraph of what begins at paragraph `i`: the posts of a numbered thread, a letter from "Dear ..." to where it takes leave. */
function lastOf({ a }: Scene, i: number, taken: ReadonlySet<number>): number {
  const line = (k: number): string =>
    a.paragraphs[k] ? a.text.slice(a.paragraphs[k]!.start, a.paragraphs[k]!.end) : ''
  let last = i + 1
  while (isNumbered(line(last - 1)) && isNumbered(line(last))) last++
  if (last > i + 1) return last
  const open = isGreeting(line(i)) && !taken.has(last) && line(last) !== '' ? last + 1 : last
  for (let k = open; k < open + longestLetter && !taken.has(k) && goesOn(line(k)); k++)
    if (isLeave(line(k))) return k + 1
  return open
}

/** Paragraphs that a letter may have before it takes leave. */
const longestLetter = 12
const isGreeting = (line: string): boolean => line.length < 60 && /^(dear|hi|hello|to whom)\b.*[,:]$/i.test(line)

/** Each part goes on from the one before. */
const inRow = (blocks: readonly FoundQuote[]): FoundQuote[] =>
  blocks.map((block, k) => ({ ...block, continues: k === 0 ? null : k - 1 }))

/** The lines from paragraph `i` on that begin with ">", as mail and Markdown mark what is quoted: without the mark, empty ones left out. */
function markedLines({ a }: Scene, i: number): Span[] {
  const lines: Span[] = []
  for (let k = i; a.text[a.paragraphs[k]?.start ?? a.text.length] === '>'; k++) {
    const { start, end } = a.paragraphs[k]!
    const mark = /^[>\s]+/.exec(a.text.slice(start, end))![0].length
    if (start + mark < end) lines.push({ start: start + mark, end })
  }
  return lines
}

const lastSentence = (line: string): string => line.split(/(?<=[.!?])\s+/).at(-1) ?? line
const isNumbered = (line: string): boolean => /^\d+\/\s/.test(line)
const opensWithMark = ({ a }: Scene, paragraph: Span): boolean =>
  a.stretches[indexAt(a.stretches, paragraph.start)]?.open === paragraph.start
