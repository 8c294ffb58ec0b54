import type { Span } from '../domain.js'
import { isDocumentNoun, isPeopleNoun, organisationSort } from './lexicon.js'
import { referenceOn, type Scene } from './scene.js'

// No noun phrase before a relative pronoun is longer.
const longest = 8

/** The noun phrase that the relative pronoun at word `index` stands for, where a common noun is its head: "the harbour's director, who said",
 * "members of the council who say". Undefined where a name stands right before it, which then is meant itself. */
export function antecedentOf(scene: Scene, index: number): Span | undefined {
  const { words } = scene
  const head = headBefore(scene, index)
  if (head === undefined || words[head]!.capital || words[head]!.pos !== 'NOUN' || isTime.test(words[head]!.lower))
    return undefined
  if (words[index]!.lower !== 'who' && !speaks(words[head]!.text)) return undefined
  const first = firstOf(scene, head)
  const bearer = inApposition(scene, first)
  if (bearer) return { start: bearer.start, end: bearer.end }
  return { start: words[first]!.start, end: words[lastBefore(scene, index)]!.end }
}

/** "Ada Quill, a baker from Quay, who said": the person whom the phrase that begins at word `first` describes. */
function inApposition(scene: Scene, first: number): Span | undefined {
  const { words } = scene
  if (words[first - 1]?.text !== ',' || !/^(an?|the|one)$/.test(words[first]!.lower)) return undefined
  const named = referenceOn(scene, first - 2)
  return named?.options[0]?.kind === 'person' && words[first - 2]!.sentence === words[first]!.sentence
    ? named
    : undefined
}

/** Whether "which" can tell what a thing of that name says. */
const speaks = (noun: string): boolean => isDocumentNoun(noun) || organisationSort(noun) !== undefined

const isTime = /^(days?|weeks?|months?|years?|time|times|today|morning|evening|night|percent)$/

/** The head noun: the one right before, or the one before "in the hall" where only people can be meant. */
function headBefore(scene: Scene, index: number): number | undefined {
  const { words } = scene
  const last = lastBefore(scene, index)
  if (last < 0 || words[last]!.sentence !== words[index]!.sentence) return undefined
  if (words[index]!.lower !== 'who' || isPerson(scene, last)) return last
  const first = referenceOn(scene, last)?.name.run ?? firstOf(scene, last)
  const before = words[first - 1]?.pos === 'DET' ? first - 2 : first - 1
  if (!/^(of|in|from|at|on|to|for|with|behind|near|inside|outside)$/.test(words[before]?.lower ?? '')) return last
  const noun = before - 1
  const people = noun >= 0 && (isPeopleNoun(words[noun]!.text) || inApposition(scene, firstOf(scene, noun)))
  return people ? noun : last
}

/** The last word before the pronoun at word `index`, its comma passed over. */
const lastBefore = ({ words }: Scene, index: number): number => (words[index - 1]?.text === ',' ? index - 2 : index - 1)

const isPerson = (scene: Scene, word: number): boolean => {
  const kind = referenceOn(scene, word)?.options[0]?.kind
  return kind === undefined ? isPeopleNoun(scene.words[word]!.text) : kind === 'person'
}

/** Index of the word that begins the noun phrase of which word `head` is the head. */
function firstOf(scene: Scene, head: number): number {
  const { words } = scene
  let first = head
  while (first > 0 && head - first < longest && belongs(words[first - 1]!, words[head]!)) {
    first = referenceOn(scene, first - 1)?.name.run ?? first - 1
    if (words[first]!.pos === 'DET' || isPossessive.test(words[first]!.lower)) break
  }
  return first
}

const belongs = (word: Scene['words'][number], head: Scene['words'][number]): boolean =>
  word.sentence === head.sentence &&
  (/^(NOUN|PROPN|ADJ|NUM|DET)$/.test(word.pos) || /^['’]s?$/.test(word.text) || isPossessive.test(word.lower))

const isPossessive = /^(his|her|its|their|our|my)$/
