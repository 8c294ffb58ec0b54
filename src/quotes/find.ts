import model from '../../seeds/quotes/direct-model.json' with { type: 'json' }
import type { FoundQuote } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import { indexAt, overlap } from '../text/spans.js'
import { findBlocks } from './blocks.js'
import { type Scene, sceneOf } from './candidates.js'
import { chained, goesOn } from './chain.js'
import { cueOf } from './cue.js'
import { alternated } from './dialogue.js'
import { confidenceOf, type DirectModels, type Judged, judgeStretches } from './direct.js'
import { findIndirect } from './indirect.js'
import { continuationsOf, kindOf } from './kind.js'
import { header } from './mails.js'
import { HashedModel, modelOf } from './model.js'
import { isSaidBeside } from './nested.js'
import { type Settled, settled } from './settle.js'
import { isWholeBullet, lengthOf, shape } from './shape.js'
import { hasCue, isSupposed, isTitle, termRule } from './titles.js'
import { isVerdict } from './verdict.js'

/** The models that were learned from an annotated corpus: see evaluate/train-direct.ts. */
export const directModels: DirectModels = {
  mention: new HashedModel(modelOf(model.mention)),
  quote: new HashedModel(modelOf(model.quote), true),
  calibration: model.calibration,
}

/** How probable a stretch must be to count as somebody's words: much for what looks like a title or a term, more for a few words, most of
 * all those set into a sentence that reports nothing; never what “you” or “someone” would say. The limits were chosen on the training
 * corpus and on invented texts, some of which are also measured on. */
function limitOf(scene: Scene, judged: Judged): number {
  const { place, mention } = judged
  if (mention?.head === 'you' || isSupposed(scene, place)) return 2
  const rule = termRule(scene, place)
  if (rule) return rule.always ? 2 : 0.9
  if (isTitle(scene, place)) return 0.95
  if (goesOn(scene, place) || isWholeBullet(scene, place)) return 0.4
  if (isSaidBeside(scene, judged)) return 0.5
  if (isVerdict(scene, judged)) return 0.05
  const length = lengthOf(scene, place)
  // One or two words that begin small are a term where nobody near could have said them.
  if (!mention && length <= 2 && /^.l/.test(shape(scene, place))) return 2
  const plain = shape(scene, place).startsWith('m') && !hasCue(scene.outer, place)
  if (plain && length <= 2 && mention && scene.outer[mention.last]!.sentence !== scene.outer[place]!.sentence)
    return 0.95
  if (plain) return length <= 4 ? 0.7 : 0.6
  return length <= 4 ? 0.6 : 0.5
}

/** Finds what a text attributes to somebody: quoted stretches, blocks set off without marks, and reported speech, in reading order.
 * Reported speech that names nobody is left out.
 * @returns quotes of which none overlaps another, but reported speech may hold reported speech; `continues` points to an earlier one of the list. Never throws; linear in the text. */
export function findQuotes(a: Analysis): FoundQuote[] {
  const scene = sceneOf(a)
  const blocks = findBlocks(scene)
  const inOrder = [...blocks].sort((one, other) => one.start - other.start)
  const free = (quote: FoundQuote): boolean => {
    const next = inOrder[indexAt(inOrder, quote.start)]
    return !next || overlap(next, quote) === 0
  }
  const judged = settleAll(scene, judgeStretches(scene, directModels))
  const terms = termsOf(scene, judged)
  const direct = quotesOf(scene, judged, terms)
  const indirect = findIndirect(scene.indirect, undefined, undefined, terms).filter(
    (quote) => quote.mention !== null && free(quote) && !inHead(a, quote),
  )
  return merged([...renumbered(direct, free), ...blocks, ...indirect])
}

/** "To: Ada Quill" above an e-mail reports nothing. */
const inHead = ({ text, paragraphs }: Analysis, { start }: FoundQuote): boolean => {
  const line = paragraphs[indexAt(paragraphs, start)]
  return line !== undefined && header.test(text.slice(line.start, Math.min(line.end, line.start + 20)))
}

/** Judgements settled by the structure around each stretch, and by the parts of quotations that go on in the next paragraph. */
export const settleAll = (scene: Scene, judged: readonly Judged[]): Settled[] =>
  alternated(
    scene,
    chained(
      scene,
      judged.map((one) => settled(scene, one)),
    ),
  )

/** The stretches between marks that are nobody's words: names, titles, terms, scare quotes. */
export const termsOf = (scene: Scene, judged: readonly Settled[]): ReadonlySet<number> =>
  new Set(judged.filter((one) => one.quoteProbability < limitOf(scene, one)).map(({ stretch }) => stretch))

function quotesOf(scene: Scene, judged: readonly Settled[], terms: ReadonlySet<number>): FoundQuote[] {
  const kept = judged.filter(({ stretch }) => !terms.has(stretch))
  const continued = continuationsOf(scene, kept)
  return kept.map((judged, i) => quoteOf(scene, judged, continued[i]!))
}

function quoteOf(scene: Scene, judged: Settled, continues: number | null): FoundQuote {
  const { start, end } = scene.a.stretches[judged.stretch]!
  const { mention, place } = judged
  return {
    start,
    end,
    kind: kindOf(scene, place),
    cue: cueOf(scene.outer, place, mention),
    mention: mention && { start: mention.start, end: mention.end },
    continues,
    rule: ruleOf(judged),
    confidence: confidenceOf(directModels, judged),
  }
}

function ruleOf({ mention, place, rule }: Settled): string {
  if (rule) return rule
  if (!mention) return 'quoted, nobody near'
  if (mention.first === place) return 'quoted, label inside'
  return mention.first > place ? 'quoted, mention behind' : 'quoted, mention before'
}

/** Leaves out quotes and keeps `continues` pointing at what is left. */
function renumbered(quotes: readonly FoundQuote[], keep: (quote: FoundQuote) => boolean): FoundQuote[] {
  const kept = quotes.filter(keep)
  return kept.map((quote) => {
    const target = quote.continues === null ? -1 : kept.indexOf(quotes[quote.continues]!)
    return { ...quote, continues: target < 0 ? null : target }
  })
}

/** Puts lists together in reading order; each quote's `continues` counts among those of its own sort until here. */
function merged(quotes: readonly FoundQuote[]): FoundQuote[] {
  const groups = [
    quotes.filter((q) => q.kind === 'direct' || q.kind === 'mixed'),
    quotes.filter((q) => q.kind === 'block'),
    quotes.filter((q) => q.kind === 'indirect'),
  ]
  const targets = new Map<FoundQuote, FoundQuote>()
  for (const group of groups)
    for (const quote of group) if (quote.continues !== null) targets.set(quote, group[quote.continues]!)
  const sorted = [...quotes].sort((x, y) => x.start - y.start || x.end - y.end)
  const index = new Map(sorted.map((quote, i) => [quote, i]))
  return sorted.map((quote) => {
    const target = targets.get(quote)
    return target ? { ...quote, continues: index.get(target) ?? null } : quote
  })
}
