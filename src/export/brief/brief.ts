/** A mark of the matrix in words, with the colours that it has on pages. */
export interface BriefMark {
  readonly glyph: string
  /** "Supports", "Contested". */
  readonly word: string
  /** "3 statements", "2 for and 1 against"; empty where nothing is counted. */
  readonly count: string
  /** What it rests on, where that is to be known: "coded by machine only". */
  readonly notes: string
  /** Hexadecimal, without #. */
  readonly fill: string
  readonly ink: string
}

/** A statement as a brief prints it. */
export interface BriefQuote {
  readonly words: string
  /** Whether the words may be set as a quotation: not where they were altered or reported. */
  readonly quotation: boolean
  readonly speaker: string
  readonly role: string | null
  /** What a person noted about it. */
  readonly note: string | null
  /** What must not be overlooked beside the words; null: nothing. */
  readonly warning: string | null
  /** Number of its footnote, from 1. */
  readonly footnote: number
}

/** The source of a quote in full, with what to know before the words are used. */
export interface Footnote {
  readonly citation: string
  readonly warnings: readonly string[]
  readonly href: string
}

export interface BriefSection {
  readonly issue: string
  readonly proposition: string
  readonly sides: readonly { readonly side: string; readonly quotes: readonly BriefQuote[] }[]
}

/** A brief, ready to be written in any format. */
export interface Brief {
  readonly title: string
  readonly about: string | null
  /** What of the dossier it takes in: "Narrowed: from 2031 on, reviewed only"; empty: all. */
  readonly narrowed: string
  readonly issues: readonly string[]
  readonly rows: readonly { readonly speaker: string; readonly marks: readonly BriefMark[] }[]
  readonly legend: readonly string[]
  readonly sections: readonly BriefSection[]
  readonly footnotes: readonly Footnote[]
  readonly method: readonly string[]
  /** "27 November 2026". */
  readonly date: string
  /** Where the state is that it was made from. */
  readonly address: string
  /** Where that state is as data, whose bytes have the hash. */
  readonly dataAddress: string
  /** SHA-256 in hexadecimal. */
  readonly hash: string
}

/** A mark on one line: "▲ Supports, 3 statements". */
export const markLine = ({ glyph, word, count }: BriefMark): string =>
  [glyph, [word, count].filter(Boolean).join(', ')].filter(Boolean).join(' ')

/** The words of a quote as they are set. */
export const wordsOf = ({ words, quotation }: BriefQuote): string => (quotation ? `“${words}”` : words)

/** The words that describe the matrix to whoever does not see it. */
export const matrixAlt = ({ rows, issues, narrowed }: Brief): string =>
  `Where ${rows.length} speakers stand on ${issues.length} issues, from ${basisOf(narrowed)}: a row a speaker, a column an issue.`

const basisOf = (narrowed: string): string =>
  narrowed === '' ? 'everything that they said in the dossier' : `what they said in the dossier (${narrowed})`
