import type { Reference } from './entities.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'

/** What a line around an interview or a hearing tells: who asks from there on, or who answers. */
export interface Part {
  readonly word: number
  readonly part: 'asks' | 'answers'
  readonly entity: Entity
}

const name = '@(\\d+)'
/** Words between a preposition and the name: "by the county's lawyer, @". */
const lead = '(?:[^@.:;]{0,60} )?'
/** ", a lawyer for the county," or a clause behind the name. */
const aside = '(?: , [^@]{0,80} ,)?'
const verbs = '(?:questioned|interviewed|examined|cross-examined|quizzed|grilled)'

/** How sentences tell it, names written as "@" and a number; the groups are names, `asks` and `answers` say which. */
export const partRules: readonly { pattern: RegExp; asks?: number; answers?: number }[] = [
  // "The questions were put by Quill", "questions from Quill"
  { pattern: new RegExp(`\\bquestions?\\b[^.@]{0,60} (?:by|from) ${lead}${name}`), asks: 1 },
  { pattern: new RegExp(`${name}${aside} (?:asks?|asked|puts?|poses?|posed) (?:[a-z]+ ){0,2}questions\\b`), asks: 1 },
  { pattern: new RegExp(`\\b(?:interviewer|interviewed by|interview by|questions|interview) :? ?${name}`), asks: 1 },
  { pattern: new RegExp(`\\b${verbs}\\b[^.@]{0,40} by ${lead}${name}`), asks: 1 },
  { pattern: new RegExp(`${name}${aside} (?:was|were|is) (?:[a-z]+ )?${verbs}\\b`), answers: 1 },
  {
    pattern: new RegExp(`${name}${aside} (?:[a-z]+ly )?${verbs}(?: (?:first|next|then))?(?: ${name})?`),
    asks: 1,
    answers: 2,
  },
  {
    pattern: new RegExp(`${name}${aside} (?:met|meets|visited|visits|interviews|joined|joins)(?: ${lead}${name})?`),
    asks: 1,
    answers: 2,
  },
  {
    pattern: new RegExp(
      `${name}${aside} (?:spoke|speaks|talked|talks|sat down|sits down|caught up) (?:[a-z]+ ){0,3}?(?:to|with) (?:us|me|our)\\b`,
    ),
    answers: 1,
  },
  {
    pattern: new RegExp(
      `${name}${aside} (?:spoke|speaks|talked|talks|sat down|sits down|caught up) (?:[a-z]+ ){0,3}?(?:to|with) ${lead}${name}`,
    ),
    asks: 1,
    answers: 2,
  },
  { pattern: new RegExp(`\\b(?:we|i|interview|conversation)\\b[^.@]{0,30} (?:to|with) ${lead}${name}`), answers: 1 },
  {
    pattern: new RegExp(
      `${name}${aside} (?:then |next )?(?:took over|takes over|went next|was next|resumed|continued)\\b`,
    ),
    asks: 1,
  },
  { pattern: new RegExp(`^(?:[a-z-]*examination )?by ${name}(?: :)?$`), asks: 1 },
  {
    pattern: new RegExp(
      `${name}${aside} (?:testified|appeared|took the stand|was sworn|gave evidence|answered|answers)\\b`,
    ),
    answers: 1,
  },
  { pattern: new RegExp(`\\b(?:testimony|deposition|evidence|examination) of ${lead}${name}`), answers: 1 },
  { pattern: new RegExp(`\\bheard\\b[^.@]{0,30} from ${lead}${name}`), answers: 1 },
  { pattern: new RegExp(`\\bwitness(?: was| is| ,| :)? ${name}`), answers: 1 },
]

/** Reads who is said to ask and to answer outside quotations, in reading order. Costs time only where a document labels questions. */
export function partsOf(scene: Scene): Part[] {
  const { words } = scene
  const found: Part[] = []
  for (let first = 0; first < words.length; ) {
    let last = first
    while (words[last + 1]?.sentence === words[first]!.sentence) last++
    if (!words[first]!.quoted && last - first < longest) found.push(...partsIn(scene, first, last))
    first = last + 1
  }
  return found
}

/** Words of a sentence that is looked at. */
const longest = 90

function partsIn(scene: Scene, first: number, last: number): Part[] {
  const line = lineOf(scene, first, last)
  if (!line.includes('@')) return []
  return partRules.flatMap(({ pattern, asks, answers }) => {
    const match = pattern.exec(line)
    const part = (which: Part['part'], group: number | undefined): Part[] => {
      const number = group === undefined ? undefined : match?.[group]
      const reference = number === undefined ? undefined : scene.cast.references[Number(number)]
      return reference && isPerson(reference) ? [{ word: first, part: which, entity: reference.options[0]! }] : []
    }
    return [...part('asks', asks), ...part('answers', answers)]
  })
}

const isPerson = ({ options }: Reference): boolean => options.length === 1 && options[0]!.kind === 'person'

/** A sentence in lower case, each name of it "@" and the number of its reference. */
function lineOf(scene: Scene, first: number, last: number): string {
  const parts: string[] = []
  for (let i = first; i <= last; i++) {
    const reference = scene.referenceAt[i] ?? -1
    if (reference < 0) parts.push(scene.words[i]!.lower)
    else if (i === first || scene.referenceAt[i - 1] !== reference) parts.push(`@${reference}`)
  }
  return parts.join(' ')
}

/** Who asks or answers at a word: as the last line above it told, else as the first one below. */
export const partAt = (parts: readonly Part[], part: Part['part'], word: number): Entity | undefined =>
  (parts.findLast((one) => one.part === part && one.word <= word) ?? parts.find((one) => one.part === part))?.entity
