import { type Counts, mostWords, openEvidence, packEvidence, type StoredEvidence } from './evidence.js'
import { type Comparison, compare, featureCount } from './features.js'
import { learnGenre } from './genre.js'
import { choicesOf, type Lexicon } from './lexicon.js'
import { offsetsOf } from './offsets.js'
import { paraphrase, seeded } from './paraphrase.js'
import { breakPhrases, openPhrases, usualIn } from './phrases.js'
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

/** What is learned from: news is what the detector reads most, other prose and dictionary texts keep it from taking every other kind of English for odd. */
export interface Corpora {
  readonly news: readonly Words[]
  /** Essays, manuals, licences, quips: a few thousand short texts of any kind. */
  readonly prose: readonly Words[]
  readonly glosses: readonly Words[]
}

const leastPair = 2.3
const leastWord = 8
const weightOf = { news: 1, prose: 0.4, glosses: 0.2 } as const

/** Counts words and pairs of neighbours, and keeps what the lexicon can use. */
export function gather(corpora: Corpora, lexicon: Lexicon): StoredEvidence {
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
  for (const kind of ['news', 'prose', 'glosses'] as const) for (const text of corpora[kind]) add(text, weightOf[kind])
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

/** A word in its place that may be a replacement, with the truth. */
export interface Example {
  readonly kind: 'news' | 'prose'
  readonly printed: string
  readonly comparison: Comparison
  readonly replaced: boolean
}

const folds = 5

/** Learns the whole model. Every comparison that it learns from is made with evidence that does not hold its text. */
export function learn(corpora: Corpora, lexicon: Lexicon): StoredModel {
  const random = seeded(7)
  const examples: Example[] = []
  for (let fold = 0; fold < folds; fold++) {
    const outside = (texts: readonly Words[]): Words[] => texts.filter((_, i) => i % folds !== fold)
    const rest = { news: outside(corpora.news), prose: outside(corpora.prose), glosses: corpora.glosses }
    const compareIn = comparer(gather(rest, lexicon), lexicon)
    for (const kind of ['news', 'prose'] as const)
      for (const [i, text] of corpora[kind].entries())
        if (i % folds === fold)
          for (const example of examplesOf(text, kind, lexicon, compareIn, random)) examples.push(example)
  }
  const evidence = gather(corpora, lexicon)
  const { weights, bias } = regress(
    examples.filter(({ kind }) => kind === 'news'),
    random,
  )
  const odds = ({ comparison }: Example): number =>
    Math.exp(comparison.features.reduce((sum, at) => sum + weights[at]!, bias))
  return {
    evidence,
    weights: weights.map((w) => Math.round(w * 100)),
    bias,
    offsets: offsetsOf(corpora, evidence.words.split('|'), examples, odds, lexicon),
    genre: learnGenre(corpora.news, corpora.prose, lexicon),
    usual: usualIn(
      [...corpora.news, ...corpora.prose],
      openPhrases(breakPhrases(lexicon, openEvidence(evidence), new Set())),
    ),
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

function examplesOf(
  text: Words,
  kind: Example['kind'],
  lexicon: Lexicon,
  compareIn: CompareIn,
  random: () => number,
): Example[] {
  const found: Example[] = []
  const take = (words: Words, replaced: boolean, wanted: (at: number) => boolean): void => {
    for (const [at, printed] of words.entries()) {
      if (!wanted(at) || !lexicon.has(printed)) continue
      const comparison = compareIn(words, at)
      if (comparison !== null) found.push({ kind, printed, comparison, replaced })
    }
  }
  take(text, false, () => true)
  if (kind !== 'news') return found
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
