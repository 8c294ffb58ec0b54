import { senses } from '../../../seeds/stance/senses.js'
import { type Word, wordsOf } from './words.js'

/** Names of the groups, in the order of their numbers. */
export const senseNames: readonly string[] = Object.keys(senses)

interface Phrase {
  readonly words: readonly string[]
  readonly group: number
  /** The last word may go on. */
  readonly open: boolean
}

const exact = new Map<string, number[]>()
const opened = new Map<string, number[]>()
const phrases = new Map<string, Phrase[]>()
const add = <T>(map: Map<string, T[]>, key: string, value: T) => map.set(key, [...(map.get(key) ?? []), value])

for (const [group, name] of senseNames.entries())
  for (const entry of senses[name]!.split(' ')) {
    const words = wordsOf(entry.replace(/[_-]/g, ' ').replace('*', '')).map(({ text }) => text)
    const open = entry.endsWith('*')
    if (words.length > 1) add(phrases, words[0]!, { words, group, open })
    else add(open ? opened : exact, words[0]!, group)
  }

const known = new Map<string, readonly number[]>()

/** The groups that a word alone belongs to. Remembered. */
export function sensesOf(word: string): readonly number[] {
  const before = known.get(word)
  if (before) return before
  const found = new Set(exact.get(word))
  for (let end = 2; end <= word.length; end++)
    for (const group of opened.get(word.slice(0, end)) ?? []) found.add(group)
  const groups = [...found]
  if (known.size < 50_000) known.set(word, groups)
  return groups
}

const startsAt = (words: readonly Word[], at: number, { words: parts, open }: Phrase): boolean =>
  parts.every((part, k) => {
    const text = words[at + k]?.text
    return text === part || (open && k === parts.length - 1 && text?.startsWith(part) === true)
  })

/** The groups that begin at each word as part of a phrase and that the word alone does not have. */
export const phrasesIn = (words: readonly Word[]): (readonly number[])[] =>
  words.map(({ text }, at) => {
    const own = sensesOf(text)
    const found = (phrases.get(text) ?? []).filter(
      (phrase) => !own.includes(phrase.group) && startsAt(words, at, phrase),
    )
    return found.length === 0 ? none : [...new Set(found.map(({ group }) => group))]
  })

const none: readonly number[] = []
