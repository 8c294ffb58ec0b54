import { indirectForms, indirectWords, speakingNouns } from '../../seeds/quotes/indirect-words.js'
import { remembering } from '../text/remembering.js'
import { reportingVerb } from './cues.js'

/** A word that can report speech: its lemma, and the class of words that it belongs to. */
export interface CueWord {
  readonly lemma: string
  readonly sort: 'say' | 'tell' | 'speak' | 'write' | 'think' | 'show' | 'other' | 'noun' | 'adjective' | 'colon'
}

const list = (words: string): Set<string> => new Set(words.trim().split(/\s+/))
const nouns = list(indirectWords.nouns)
const verbs = list(indirectWords.verbs)
const adjectives = list(indirectWords.adjectives)
const speaking = list(speakingNouns)

const asNoun = remembering((lower) => lookUp(lower, true))
const asOther = remembering((lower) => lookUp(lower, false))

/** The reporting word that `lower` is a form of, read as the given part of speech; undefined for all other words.
 * @param lower lower case
 * @param pos universal tag */
export const cueWord = (lower: string, pos: string): CueWord | undefined => (pos === 'NOUN' ? asNoun : asOther)(lower)

function lookUp(lower: string, preferNoun: boolean): CueWord | undefined {
  const noun = nouns.has(lower) ? lower : nouns.has(singular(lower)) ? singular(lower) : undefined
  if (preferNoun && noun) return { lemma: noun, sort: 'noun' }
  const verb = reportingVerb(lower)
  if (verb) return { lemma: verb.lemma, sort: verb.sort }
  const other =
    (Object.hasOwn(indirectForms, lower) ? indirectForms[lower] : undefined) ??
    stems(lower).find((stem) => verbs.has(stem))
  if (other && verbs.has(other)) return { lemma: other, sort: 'other' }
  if (adjectives.has(lower)) return { lemma: lower, sort: 'adjective' }
  return noun ? { lemma: noun, sort: 'noun' } : undefined
}

const singular = (word: string): string =>
  word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.endsWith('s') ? word.slice(0, -1) : word

/** What the word may be a regular form of, the word itself first. */
function stems(word: string): string[] {
  const found = [word]
  if (word.endsWith('s')) found.push(singular(word), word.slice(0, -2))
  if (word.endsWith('ied')) found.push(`${word.slice(0, -3)}y`)
  if (word.endsWith('ed')) found.push(word.slice(0, -2), word.slice(0, -1), word.slice(0, -3))
  if (word.endsWith('ing')) found.push(word.slice(0, -3), `${word.slice(0, -3)}e`, word.slice(0, -4))
  return found
}

/** Whether a noun names people or bodies that speak ("officials", "company"). */
export const canSpeak = (lower: string): boolean =>
  speaking.has(lower) || speaking.has(singular(lower)) || /(?:m[ae]n|women|wom[ae]n)$/.test(lower)
