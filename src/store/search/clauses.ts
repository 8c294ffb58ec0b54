/** One thing that is looked for. */
export interface Clause {
  /** A word, or several that must stand beside each other; never blank. */
  readonly words: string
  /** Longer words that begin like the last one fit too. */
  readonly prefix: boolean
  /** Nothing that has it fits. */
  readonly not: boolean
}

/** What a search field says: see `readClauses`. */
export interface Clauses {
  readonly clauses: readonly Clause[]
  /** Something at the end was left unread. */
  readonly cut: boolean
}

const mostUnits = 500
const mostClauses = 24

// What the index knows as part of a word; a stretch without any would be found nowhere.
const hasWord = /[\p{L}\p{N}\p{Co}]/u
const item = /(-?)(?:"([^"]*)(?:"|$)|([^\s"]+?))(\*?)(?=[\s"]|$)/gu

/** Reads what somebody typed into a search field: words that all have to be there, "words in this order", begin*, -without. Whatever is
 * no word is passed over, so that there is nothing that cannot be read. At most 500 units and 24 words or phrases. */
export function readClauses(typed: string): Clauses {
  const whole = typed.replace(/\p{Cc}/gu, ' ').replace(/[“”„‟«»″]/g, '"')
  const found = [...whole.slice(0, mostUnits).matchAll(item)].flatMap(([, minus, phrase, word, star]): Clause[] => {
    const words = (phrase ?? word ?? '').trim()
    return hasWord.test(words) ? [{ words, prefix: star === '*', not: minus === '-' }] : []
  })
  return { clauses: found.slice(0, mostClauses), cut: whole.length > mostUnits || found.length > mostClauses }
}
