/** A text, and whose words some of its quotes hold: the first words of each, and "speaker via relay via relay", the nearest to the speaker first. */
export type Row = readonly [what: string, text: string, ...quotes: (readonly [words: string, expected: string])[]]
