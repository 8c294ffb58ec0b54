import type { Span } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import type { Token } from '../text/tokens.js'
import { reportingVerb } from './cues.js'

/** A word of the running text, a quoted stretch in its place (symbol Q), or a paragraph's end (symbol ¶). */
export interface Outer extends Span {
  /** One letter for what it does in reporting: see `symbolOf`. */
  readonly symbol: string
  readonly lower: string
  readonly pos: string
  /** Index of the quoted stretch that stands here; -1 for words. */
  readonly stretch: number
  readonly sentence: number
}

/** The running text of a document: its words with each quoted stretch folded into one item. Linear. */
export function outerOf(a: Analysis): Outer[] {
  const items: Outer[] = []
  const names = namesIn(a)
  let t = 0
  let s = 0
  let sentence = 0
  for (const paragraph of a.paragraphs) {
    while (t < a.tokens.length && a.tokens[t]!.start < paragraph.start) t++
    while (t < a.tokens.length && a.tokens[t]!.start < paragraph.end) {
      const token = a.tokens[t]!
      while (sentence < a.sentences.length - 1 && a.sentences[sentence]!.end <= token.start) sentence++
      while (s < a.stretches.length && a.stretches[s]!.after <= token.start) s++
      const stretch = a.stretches[s]
      if (stretch && token.end > stretch.open) {
        items.push({ start: stretch.open, end: stretch.after, symbol: 'Q', lower: '', pos: 'Q', stretch: s, sentence })
        while (t < a.tokens.length && a.tokens[t]!.start < stretch.after) t++
        s++
      } else {
        const named = canBeName(token) && isName(token, contextOf(a, items.at(-1)), names)
        const pos = named ? 'PROPN' : posBehind(items, token)
        const symbol = named ? 'N' : pos === token.pos ? symbolOf(token) : tags.get(pos)!
        items.push({ start: token.start, end: token.end, symbol, lower: token.lower, pos, stretch: -1, sentence })
        t++
      }
    }
    items.push({ start: paragraph.end, end: paragraph.end, symbol: '¶', lower: '', pos: '¶', stretch: -1, sentence })
  }
  return items
}

/** Capitalised words that stand in mid-sentence as proper nouns: the tagger takes surnames such as Lynch or Ward for verbs elsewhere. */
function namesIn(a: Analysis): ReadonlySet<string> {
  const names = new Set<string>()
  a.tokens.forEach((token, i) => {
    const before = a.tokens[i - 1]?.text
    if (token.pos === 'PROPN' && before && /[\p{Ll},]$/u.test(before) && /^\p{Lu}\p{Ll}/u.test(token.text))
      names.add(token.text)
  })
  return names
}

/** Part of speech of a word where what stands before it says otherwise than the tagger: a noun in "according to police", which taggers take
 * for an infinitive, and an adjective in "Quay-based", which they take for a verb. */
function posBehind(items: readonly Outer[], token: Token): string {
  if (token.pos !== 'VERB') return token.pos
  const [two, one] = [items.at(-2), items.at(-1)]
  if (one?.symbol === 'o' && two?.symbol === 'K') return 'NOUN'
  if (one && opensNoun.test(one.lower) && !/(?:ing|ed|en)$/.test(token.lower)) return 'NOUN'
  const hyphened = one?.symbol === '-' && one.end === token.start && two?.end === one.start
  return hyphened && !verbal.test(two!.lower) ? 'ADJ' : 'VERB'
}

/** What a noun follows, and no verb: "its lead author". */
const opensNoun = /^(?:its|his|their|my|our|your|the|an?)$/

/** What may stand before the hyphen of a verb: "re-elected", "co-wrote". */
const verbal = /^(re|co|pre|over|out|mis|un|de|non|cross|double|fact|hand|self)$/

/** What stands before a word: a stretch that ends in a comma or question goes on in mid-sentence. */
function contextOf(a: Analysis, before: Outer | undefined): string {
  if (!before) return '¶'
  if (before.symbol !== 'Q') return before.symbol
  const stretch = a.stretches[before.stretch]!
  return /[,?!—–-]$/.test(a.text.slice(stretch.start, stretch.end).trimEnd()) ? ',' : 'Q'
}

const open = /VERB|ADJ|NOUN|ADV|AUX|INTJ|X/

/** Whether a capitalised word that the tagger takes for something else could be a name. */
const canBeName = ({ text, pos }: Token): boolean =>
  !startsLower(text) && pos !== 'PROPN' && open.test(pos) && /^\p{Lu}\p{Ll}/u.test(text)

/** Most words do, and need no closer look. */
function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  return code >= 97 && code <= 122
}

/** Whether such a word is a name: capitalised in mid-sentence, or known as a name from elsewhere. */
function isName(token: Token, before: string, names: ReadonlySet<string>): boolean {
  return (
    !/[¶.:Q(~-]/.test(before) ||
    (names.has(token.text) && !/^(No|Yes|But|And|Now|Here|Then|That|Not|Even|Still)$/.test(token.text))
  )
}

const words: ReadonlyMap<string, string> = new Map(
  Object.entries({
    that: 't',
    who: 'w',
    which: 'w',
    whom: 'w',
    to: 'o',
    as: 's',
    by: 'b',
    of: 'f',
    and: '&',
    but: '&',
    or: '&',
    when: 'h',
    while: 'h',
    because: 'h',
    after: 'h',
    before: 'h',
    if: 'h',
    according: 'K',
    per: 'K',
    "'s": "'",
    '’s': "'",
    "'": "'",
    '’': "'",
  }),
)
const marks: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ',': ',',
    ':': ':',
    ';': ';',
    '—': '-',
    '–': '-',
    '―': '-',
    '--': '-',
    '-': '-',
    '(': '(',
    ')': ')',
    '[': '(',
    ']': ')',
    '.': '.',
    '?': '.',
    '!': '.',
    '…': '.',
    '...': '.',
  }),
)
const tags: ReadonlyMap<string, string> = new Map(
  Object.entries({
    VERB: 'V',
    AUX: 'A',
    ADV: 'r',
    ADP: 'P',
    PRON: 'N',
    NOUN: 'N',
    PROPN: 'N',
    NUM: 'N',
    DET: 'N',
    ADJ: 'j',
    PART: 'x',
    SCONJ: 'h',
    CCONJ: '&',
  }),
)

/** C reporting verb, D verb of thinking or showing, V other verb, A auxiliary, N part of a noun phrase, P preposition, and letters for single words and marks. */
function symbolOf(token: Token): string {
  const special = marks.get(token.text) ?? words.get(token.lower)
  if (special) return special
  const verb =
    token.pos === 'VERB' || token.pos === 'AUX' || token.pos === 'NOUN' || token.pos === 'ADJ'
      ? reportingVerb(token.lower)
      : undefined
  if (
    verb &&
    (token.pos === 'VERB' || /^(said|says|told|tells|added|adds|wrote|tweeted|tweets|asked)$/.test(token.lower))
  )
    return verb.sort === 'think' || verb.sort === 'show' ? 'D' : 'C'
  return tags.get(token.pos) ?? '~'
}
