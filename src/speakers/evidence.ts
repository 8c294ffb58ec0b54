import { givenGender, isFunctionWord, isOutletWord, organisationSort, roleNoun } from './lexicon.js'
import { isCamel, type Name, type NameSort } from './names.js'
import type { Vocabulary } from './runs.js'
import type { Word } from './words.js'

/** Settles what names of unknown sort name, by all that stands around them and their parts in the document. */
export function settleSorts(words: readonly Word[], names: readonly Name[], { plain }: Vocabulary): Name[] {
  const scores = new Map<string, number>()
  for (const name of names) {
    if (name.sort !== 'unknown') continue
    const key = name.keys.join(' ')
    scores.set(key, (scores.get(key) ?? 0) + evidenceOf(words, name))
  }
  if (scores.size === 0) return [...names]
  const singles = singleKeys(names)
  const places = onlyPlaces(words, names)
  return names.map((name) => {
    if (name.sort !== 'unknown') return name
    const { keys } = name
    if (keys.length === 1 && places.has(keys[0]!)) return { ...name, sort: 'place' }
    let score = scores.get(keys.join(' ')) ?? 0
    if (keys.length > 1) {
      if (singles.has(keys.at(-1)!)) score += 2
      if (singles.has(keys[0]!)) score -= 1
      if (keys.some((key) => plain.has(key))) score -= 2
      if (keys.length > 4) score -= 2
      if (words[name.last]!.quoted || /[^s]s$/.test(keys.at(-1)!)) score -= 1
      for (let i = name.first; i <= name.last; i++) if (oddInPerson(words[i]!)) score -= 3
    }
    return { ...name, sort: decide(score, keys.length) }
  })
}

/** Words that a person's name seldom holds. */
const oddInPerson = ({ text, shout }: Word): boolean =>
  isCamel(text) || isOutletWord(text) || (shout && text.length > 2)

const decide = (score: number, length: number): NameSort =>
  length === 1
    ? score > 0
      ? 'person'
      : score < 0
        ? 'organisation'
        : 'unknown'
    : score >= 0
      ? 'person'
      : 'organisation'

/** Names of one word that stand nowhere but behind "in", "near" and the like, as places do. */
function onlyPlaces(words: readonly Word[], names: readonly Name[]): Set<string> {
  const found = new Set<string>()
  const others = new Set<string>()
  for (const { keys, run, the, sort } of names) {
    const [noun, before] = [words[run - 2], words[run - 1]]
    const set =
      !the &&
      /^(in|near|to|from|across|outside|towards?)$/.test(before?.lower ?? '') &&
      !holding.test(noun?.lower ?? '')
    if (keys.length === 1 && sort === 'unknown' && set) found.add(keys[0]!)
    else for (const key of keys) others.add(key)
  }
  return new Set([...found].filter((key) => !others.has(key)))
}

/** "shares in Quill", "sold to Quill", "a letter from Quill": no places. */
const holding =
  /^(shares?|stakes?|stock|interest|investors?|investments?|investing|confidence|trust|sold|according|lent|given|paid|letter|statement|email|e-mail|reply|thanks|due|belongs?|talked|spoke|speaking)$/

/** Names of one word, by which the longer ones are called for short. */
function singleKeys(names: readonly Name[]): Set<string> {
  const found = new Set<string>()
  for (const { keys, the } of names) if (keys.length === 1 && !the) found.add(keys[0]!)
  return found
}

/** Above zero for a person, below for an organisation. */
function evidenceOf(words: readonly Word[], { run, last, the }: Name): number {
  let score = the ? -1 : 0
  const before = words[run - 1]
  if (before?.capital === false && words[run]!.near && before.pos !== 'VERB') {
    if (organisationSort(before.text) !== undefined || /^(programme|show)$/.test(before.lower)) score -= 2
    else if (roleNoun(before.text) && !isFunctionWord(before.text)) score += 3
    else if (before.pos === 'NOUN' && !words[run]!.shout && doer.test(before.text)) score += 1
  }
  const next = words[last + 1]
  const alone = last === run && !the && next?.pos !== 'NOUN' && next?.text !== ':'
  if (alone && surname.test(words[run]!.text)) score += 1
  const after = evidenceAfter(words, last) - (isOwner(words, last) ? 2 : 0)
  // "a spokesman for Quill, who": who is the spokesman.
  return score + (before?.pos === 'ADP' && after > 0 ? 0 : after)
}

/** "The investor, Quill Ostler, came. Its head said": the next sentence begins with "Its", and nothing else has a capital up to there. */
function isOwner(words: readonly Word[], last: number): boolean {
  const { sentence, paragraph } = words[last]!
  let i = last + 1
  while (words[i]?.sentence === sentence && !words[i]!.capital && !words[i]!.quoted) i++
  return words[i]?.lower === 'its' && words[i]!.sentence === sentence + 1 && words[i]!.paragraph === paragraph
}

/** How nouns for people end that are in no list: "dissident", "columnist", "gardener". */
const doer = /\p{L}{4}(?:ist|ent|ant|eer|ian|woman|[^e]er|or)$/u
/** How surnames end, of which nobody's whole name may be told. Compiled by the project; names of firms among them are known by other signs. */
const surname =
  /^(?!Human|Woman|Roman|German|Ottoman|Nielsen)\p{Lu}\p{Ll}+(?:mann?|(?:rs|ns|n|l|t|d|k|p|b|w)son|sen|ez|berg|stein|ski|sky|ska|ov|ova|vich|wicz|idis|akis|poulos|escu|[^b]yan|etti|elli|ucci|worth)$/u

function evidenceAfter(words: readonly Word[], last: number): number {
  const after = words[last + 1]
  if (!after || after.sentence !== words[last]!.sentence) return 0
  if (after.lower === 'who') return 3
  if (after.text !== ',' && after.text !== '(' && after.text !== '–' && after.text !== '-') return 0
  const next = words[last + 2]
  if (!next) return 0
  if (next.lower === 'who' || next.lower === 'whose') return 3
  if (next.lower === 'which') return -3
  if (/^\d\d$/.test(next.text)) return 3
  for (let i = last + 2; i < last + 9 && i < words.length; i++) {
    const word = words[i]!
    if (i > last + 2 && /^[,.;:()"“”]$/.test(word.text)) break
    if (word.capital || word.pos === 'VERB' || word.pos === 'ADP') {
      if (word.pos === 'VERB' || word.pos === 'ADP') break
      continue
    }
    if (roleNoun(word.text) && /^(,|of|at|for|in|to|and|who|with|from|on|\.|;|–)$/.test(words[i + 1]?.lower ?? ''))
      return 2
    if (organisationSort(word.text) !== undefined) return -2
  }
  return 0
}

/** "DUVAL" as "Duval", "McCONNELL" as "McConnell", "O'REILLY" as "O'Reilly"; words not in capitals stay. */
export const properCase = (text: string): string =>
  text.replace(/\p{Lu}[\p{Lu}’'-]+/gu, (word) =>
    (word.length < 3 && givenGender(word) === undefined) || word.includes('.')
      ? word
      : word.charAt(0) +
        word
          .slice(1)
          .replace(
            /([-’']|^)(\p{Lu})?([\p{Lu}]*)/gu,
            (_, mark: string, one = '', rest = '') => mark + (mark ? one : one.toLowerCase()) + rest.toLowerCase(),
          ),
  )
