import { type Counts, mostWords, openEvidence, packEvidence, type StoredEvidence } from './evidence.js'
import { type Comparison, compare, featureCount } from './features.js'
import { choicesOf, type Lexicon } from './lexicon.js'
import { scan } from './scan.js'
import type { StoredModel } from './score.js'
import { joinPhrases, phrasesOf } from './units.js'

/** Texts to learn from, as words and fixed phrases. */
export type Words = readonly string[]

/** Cuts texts the way the detector does. */
export function wordsOf(texts: readonly string[], lexicon: Lexicon): Words[] {
  const phrases = phrasesOf([...lexicon].flat(2))
  return texts.map((text) => joinPhrases(scan(text), phrases).words)
}

const leastPair = 1
const leastWord = 3
const glossWeight = 0.2

/** Counts words and pairs of neighbours in clean news (each once) and in dictionary texts (a fifth), and keeps what the lexicon can use. */
export function gather(news: readonly Words[], glosses: readonly Words[], lexicon: Lexicon): StoredEvidence {
  const wanted = new Set([...lexicon].flat(2))
  const words = new Map<string, number>()
  const pairs = new Map<string, Map<string, number>>()
  let total = 0
  const add = (text: Words, weight: number): void => {
    let left = '\n'
    total += text.length * weight
    for (const word of [...text, '\n']) {
      words.set(word, (words.get(word) ?? 0) + weight)
      if (wanted.has(left) || wanted.has(word)) addPair(pairs, left, word, weight)
      left = word
    }
  }
  for (const text of news) add(text, 1)
  for (const text of glosses) add(text, glossWeight)
  return packEvidence(keep(total, words, pairs, wanted))
}

function addPair(pairs: Map<string, Map<string, number>>, left: string, right: string, weight: number): void {
  const row = pairs.get(left)
  if (row === undefined) pairs.set(left, new Map([[right, weight]]))
  else row.set(right, (row.get(right) ?? 0) + weight)
}

function keep(
  total: number,
  words: ReadonlyMap<string, number>,
  pairs: ReadonlyMap<string, ReadonlyMap<string, number>>,
  wanted: ReadonlySet<string>,
): Counts {
  const known = [...new Set([...wanted, ...words.keys()])]
    .filter((word) => !word.includes('|') && (wanted.has(word) || word === '\n' || (words.get(word) ?? 0) >= leastWord))
    .map((word) => [word, words.get(word) ?? 0] as const)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, mostWords - 1)
  const ids = new Map(known.map(([word], i) => [word, i + 1]))
  const rows = known.map(([left]) => {
    const kept = new Map<number, number>()
    for (const [right, count] of pairs.get(left) ?? [])
      if (count >= leastPair && ids.has(right)) kept.set(ids.get(right)!, count)
    return kept
  })
  return { total, words: known, pairs: rows }
}

/** A small seeded generator of numbers in [0, 1), so that learning twice gives the same. */
export function seeded(seed: number): () => number {
  let a = seed >>> 0
  return () => {
    a = (a + 0x6d2b79f5) >>> 0
    let t = Math.imul(a ^ (a >>> 15), a | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A copy as a paraphrasing program would make it, that knows half of the lexicon; `changed` tells which words it replaced. */
export function paraphrase(
  text: Words,
  choices: ReadonlyMap<string, readonly string[]>,
  rate: number,
  random: () => number,
): { readonly words: Words; readonly changed: readonly boolean[] } {
  const habit = new Map<string, string | null>()
  const changed: boolean[] = []
  const words = text.map((word) => {
    const options = choices.get(word)
    if (options === undefined) {
      changed.push(false)
      return word
    }
    if (!habit.has(word)) habit.set(word, random() < 0.5 ? options[Math.floor(random() * options.length)]! : null)
    const printed = habit.get(word) ?? null
    const replaced = printed !== null && random() < rate
    changed.push(replaced)
    return replaced ? printed : word
  })
  return { words, changed }
}

interface Example {
  readonly printed: string
  readonly comparison: Comparison
  readonly replaced: boolean
}

const folds = 5

/** Learns the whole model. Every comparison that it learns from is made with evidence that does not hold its text. */
export function learn(news: readonly Words[], glosses: readonly Words[], lexicon: Lexicon): StoredModel {
  const random = seeded(7)
  const examples: Example[] = []
  for (let fold = 0; fold < folds; fold++) {
    const rest = news.filter((_, i) => i % folds !== fold)
    const compareIn = comparer(gather(rest, glosses, lexicon), lexicon)
    for (const text of news.filter((_, i) => i % folds === fold))
      examples.push(...examplesOf(text, lexicon, compareIn, random))
  }
  const evidence = gather(news, glosses, lexicon)
  const { weights, bias } = regress(examples, random)
  return {
    evidence,
    weights: weights.map((w) => Math.round(w * 100)),
    bias,
    offsets: offsetsOf(evidence, examples, weights, bias, lexicon),
  }
}

type CompareIn = (words: Words, at: number) => Comparison | null

function comparer(stored: StoredEvidence, lexicon: Lexicon): CompareIn {
  const evidence = openEvidence(stored)
  const edge = evidence.idOf('\n')
  const idAt = (words: Words, at: number): number => (words[at] === undefined ? edge : evidence.idOf(words[at]))
  return (words, at) => {
    const meant = (lexicon.get(words[at]!) ?? []).map(evidence.idOf).filter((id) => id > 0)
    if (meant.length === 0) return null
    return compare(evidence, idAt(words, at - 1), evidence.idOf(words[at]!), idAt(words, at + 1), meant)
  }
}

function examplesOf(text: Words, lexicon: Lexicon, compareIn: CompareIn, random: () => number): Example[] {
  const found: Example[] = []
  const take = (words: Words, replaced: boolean, wanted: (at: number) => boolean): void => {
    for (const [at, printed] of words.entries()) {
      if (!wanted(at) || !lexicon.has(printed)) continue
      const comparison = compareIn(words, at)
      if (comparison !== null) found.push({ printed, comparison, replaced })
    }
  }
  take(text, false, () => true)
  const copy = paraphrase(text, choicesOf(lexicon), 0.3 + 0.5 * random(), random)
  take(copy.words, true, (at) => copy.changed[at] === true)
  return found
}

/** Logistic regression by stochastic descent; both kinds of example count the same. */
function regress(examples: readonly Example[], random: () => number): { weights: number[]; bias: number } {
  const weights = new Array<number>(featureCount).fill(0)
  const replaced = examples.filter((example) => example.replaced).length
  const clean = examples.length - replaced
  let bias = 0
  for (let round = 0; round < 6; round++) {
    for (let n = 0; n < examples.length; n++) {
      const { comparison, replaced: truth } = examples[Math.floor(random() * examples.length)]!
      const logit = comparison.features.reduce((sum, at) => sum + weights[at]!, bias)
      const balance = Math.min(4, (0.5 * examples.length) / (truth ? replaced : clean))
      const step = ((truth ? 1 : 0) - 1 / (1 + Math.exp(-logit))) * balance * (0.05 / (1 + round))
      bias += step * 0.1
      for (const at of comparison.features) weights[at] = weights[at]! * (1 - 1e-5) + step
    }
  }
  return { weights, bias }
}

const prior = 5
const spunShare = 0.12

/** What the word itself adds: how often a program would put it there against how often clean news prints it,
 * less what its neighbours in clean news already wrongly speak for. */
function offsetsOf(
  stored: StoredEvidence,
  examples: readonly Example[],
  weights: readonly number[],
  bias: number,
  lexicon: Lexicon,
): string {
  const evidence = openEvidence(stored)
  const false_ = new Map<string, { n: number; sum: number }>()
  for (const { printed, comparison, replaced } of examples) {
    if (replaced) continue
    const entry = false_.get(printed) ?? { n: 0, sum: 0 }
    entry.n++
    entry.sum += Math.exp(comparison.features.reduce((sum, at) => sum + weights[at]!, bias))
    false_.set(printed, entry)
  }
  const choices = choicesOf(lexicon)
  const count = (word: string): number => evidence.count(evidence.idOf(word))
  const bytes = stored.words.split('|').map((word) => {
    const meant = lexicon.get(word)
    if (meant === undefined) return 0
    const { n, sum } = false_.get(word) ?? { n: 0, sum: 0 }
    const made = meant.reduce((all, m) => all + count(m) / Math.sqrt(choices.get(m)!.length), 0)
    const rate = Math.max(-1, Math.min(3, Math.log(0.3 + (spunShare * made) / (count(word) + 3))))
    const offset = rate - Math.max(-2, Math.log((sum + prior) / (n + prior)))
    return Math.max(1, Math.min(255, Math.round(offset * 20) + 128))
  })
  return Buffer.from(bytes).toString('base64')
}
