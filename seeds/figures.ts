/** What a figure counts. `F1` is the balance of two shares, 0..100: of what people marked how much was found, and of what was found
 * how much is right. `per cent` is a share. A number is how many there are of: "53 of 57". */
export type Measure = 'F1' | 'per cent' | number

/** One thing that was measured of the reading. */
export interface MeasuredFigure {
  readonly what: string
  /** Which of `collections` it was measured on. */
  readonly on: keyof typeof collections
  readonly value: number
  readonly measure: Measure
  /** The same measure between two people who annotated the same texts; null where it is not known. */
  readonly people: number | null
  /** What prints the figure, or what it was counted from. */
  readonly command: string
  /** ISO date. */
  readonly measuredOn: string
}

/** The texts that were measured on, by the short name that figures refer to. None of them is part of the project. */
export const collections = {
  articles:
    'PolNeAR (Newell, Margolin and Ruths, 2018): 84 US political news articles, its part for development, in which people marked every attribution. The models learned from its other part, 840 articles',
  names: 'The full name behind 253 quoted passages of those articles, listed for this measurement',
  copies: 'Those 84 articles as they are, and 57 copies of such articles in which a program swapped words for synonyms',
} as const

const evaluate = 'npm run -s parallax -- evaluate FOLDER'
const extract = 'npm run -s parallax -- extract --jsonl FILE...'
const measuredOn = '2026-11-28'

/** Of the quoted passages given to somebody, how many are quotes and are given to the right one. */
export const rightOfAll: MeasuredFigure = {
  what: 'Attributions of quoted passages that are right',
  on: 'articles',
  value: 93.5,
  measure: 'per cent',
  people: null,
  command: evaluate,
  measuredOn,
}

/** The same, where the machine is very sure. */
export const rightOfSure: MeasuredFigure = {
  what: 'The same, of those with a confidence above 0.9',
  on: 'articles',
  value: 98.1,
  measure: 'per cent',
  people: null,
  command: evaluate,
  measuredOn,
}

/** How much reported speech is found at all. */
export const reportedFound: MeasuredFigure = {
  what: 'Of the reported speech that people marked, how much is found',
  on: 'articles',
  value: 78.4,
  measure: 'per cent',
  people: null,
  command: evaluate,
  measuredOn,
}

/** How well texts are read, as measured; `/method` shows them all, the README the first and the most telling. */
export const figures: readonly MeasuredFigure[] = [
  {
    what: 'Quoted passages told apart from titles and terms in quotation marks',
    on: 'articles',
    value: 97.5,
    measure: 'F1',
    people: 98,
    command: evaluate,
    measuredOn,
  },
  {
    what: 'Quoted passages with the words that name their speaker',
    on: 'articles',
    value: 93,
    measure: 'F1',
    people: 96,
    command: evaluate,
    measuredOn,
  },
  {
    what: 'Reported speech without quotation marks',
    on: 'articles',
    value: 81.4,
    measure: 'F1',
    people: 90,
    command: evaluate,
    measuredOn,
  },
  {
    what: 'Reported speech with the words that name its speaker',
    on: 'articles',
    value: 80.4,
    measure: 'F1',
    people: 86,
    command: evaluate,
    measuredOn,
  },
  reportedFound,
  rightOfAll,
  rightOfSure,
  {
    what: 'Share of all attributions of quoted passages that have a confidence above 0.9',
    on: 'articles',
    value: 67,
    measure: 'per cent',
    people: null,
    command: evaluate,
    measuredOn,
  },
  {
    what: 'Full name of the speaker right',
    on: 'names',
    value: 94.5,
    measure: 'per cent',
    people: null,
    command: extract,
    measuredOn,
  },
  {
    what: 'The same, where the text has only a pronoun or a description',
    on: 'names',
    value: 93.3,
    measure: 'per cent',
    people: null,
    command: extract,
    measuredOn,
  },
  {
    what: 'Unchanged articles wrongly flagged as altered',
    on: 'copies',
    value: 0,
    measure: 84,
    people: null,
    command: extract,
    measuredOn,
  },
  {
    what: 'Altered copies flagged as altered',
    on: 'copies',
    value: 55,
    measure: 57,
    people: null,
    command: extract,
    measuredOn,
  },
]
