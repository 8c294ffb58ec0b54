import type { FoundQuote } from '../domain.js'
import type { Finding } from './finding.js'

/** Fewer words than these are said by many. */
const fewest = 3
// Of the same words said again and again, so many are looked at.
const most = 40
/** Up to here a text has its headline, which may print words from the middle of a quote. */
const top = 300

/** A headline prints words that the text below attributes: a quote whose speaker is not named takes the speaker of the quote that holds the
 * same words, if all that do so have one speaker.
 * @returns the findings in the same order */
export function nameRepeats(text: string, quotes: readonly FoundQuote[], findings: readonly Finding[]): Finding[] {
  const marked = [...quotes.keys()].filter((i) => quotes[i]!.kind !== 'indirect')
  const words = new Map(marked.map((i) => [i, wordsOf(text, quotes[i]!)]))
  const byFirst = new Map<string, number[]>()
  for (const i of marked)
    if (findings[i]!.name !== null && isNamed(findings[i]!)) push(byFirst, firstWords(words.get(i)!), i)
  const held = (i: number, own: string): number[] =>
    quotes[i]!.start > top || own.split(' ').length <= fewest
      ? []
      : marked.filter((j) => j > i && isNamed(findings[j]!) && ` ${words.get(j)!} `.includes(` ${own} `))
  return findings.map((finding, i) => {
    const own = words.get(i)
    if (!own || isSure(finding) || own.split(' ').length < fewest) return finding
    const begun = (byFirst.get(firstWords(own)) ?? []).filter(
      (j) => j !== i && `${words.get(j)!} `.startsWith(`${own} `),
    )
    const same = begun.length > 0 ? begun : held(i, own)
    const other = findings[same[0] ?? -1]
    const agreed = same.every((j) => findings[j]!.name === other?.name)
    return other && agreed ? { ...other, rule: 'said-again-below', confidence: other.confidence * 0.9 } : finding
  })
}

const isNamed = ({ kind, rule }: Finding): boolean => kind !== 'unnamed' && !rule.startsWith('floating')
/** Named beside the quote, and no guess. */
const isSure = (finding: Finding): boolean =>
  isNamed(finding) && finding.confidence >= 0.6 && !finding.rule.startsWith('organisation')

const wordsOf = (text: string, { start, end }: FoundQuote): string =>
  (
    text
      .slice(start, end)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ')
const firstWords = (words: string): string => words.split(' ', fewest).join(' ')

function push(map: Map<string, number[]>, key: string, value: number): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [value])
  else if (list.length < most) list.push(value)
}
