/** Writes a phrase that was meant the way the printed one is written: "white house" for "White Home" is "White House".
 * Words that both have keep their printed letters ("AI fashions": "AI models"). */
export function inCaseOf(meant: string, printed: string): string {
  const shown = printed.split(/\s+/)
  const asPrinted = new Map(shown.map((word) => [word.toLowerCase().replaceAll('’', "'"), word]))
  const words = meant.split(' ')
  const isTitle = shown.every((word, i) => /^[^\p{Ll}]/u.test(word) || (i > 0 && small.has(word)))
  const isLoud = printed.length > 3 && printed === printed.toUpperCase()
  if (isLoud) return meant.toUpperCase()
  return words
    .map((word, i) => {
      const known = asPrinted.get(word)
      if (known !== undefined) return known
      const raised = i === 0 ? /^\p{Lu}/u.test(printed) : isTitle && shown.length > 1
      return raised && !(isTitle && i > 0 && small.has(word)) ? word.charAt(0).toUpperCase() + word.slice(1) : word
    })
    .join(' ')
}

const small = new Set(['of', 'the', 'and', 'for', 'in', 'on', 'to', 'a', 'an'])
