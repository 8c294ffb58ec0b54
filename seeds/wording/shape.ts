/** What a word is replaced by: the printed words or phrases, separated by commas, keyed by the word that was meant. */
export type Substitutes = Readonly<Record<string, string>>

/** A phrase as printed in paraphrased copies, and the one that was meant. Both in lower case. */
export interface Swap {
  readonly printed: string
  readonly expected: string
}
