import type { Site } from './indirect-scene.js'
import { resumesAt, type Start } from './indirect-starts.js'
import type { Outer } from './outer.js'

/** Where a reported clause may end, exclusive, and the mark or word that stands there. */
export interface End {
  readonly at: number
  readonly how: string
}

const limit = 14
const openers = new Set([
  'as',
  'while',
  'because',
  'after',
  'when',
  'before',
  'though',
  'although',
  'since',
  'if',
  'which',
  'who',
  'where',
  'even',
  'until',
  'unless',
  'whether',
  'according',
])

/** All places where the clause that begins at `start` may end, in reading order; the sentence's end is the last. */
export function endsOf(items: readonly Outer[], site: Site, start: Start): End[] {
  if (start.side === 'before' || start.side === 'subject') return [{ at: start.until, how: 'fixed' }]
  if (site.word.sort === 'colon') return [{ at: site.to, how: '.' }]
  const first = start.side === 'split' ? resumesAt(items, site) : start.at
  const found: End[] = []
  for (let i = first + 1; i < site.to && found.length < limit; i++) {
    const how = boundary(items, i)
    if (how) found.push({ at: i, how })
  }
  found.push({ at: site.to, how: '.' })
  return found
}

function boundary(items: readonly Outer[], i: number): string | undefined {
  const { symbol, lower, pos } = items[i]!
  const before = items[i - 1]!.symbol
  if (symbol === ',' || symbol === ';' || symbol === ':' || symbol === '(') return symbol
  if (symbol === '.') return '!'
  if (symbol === '-')
    return items[i]!.start > items[i - 1]!.end || items[i + 1]?.start !== items[i]!.end ? '-' : undefined
  if (before === ',' || before === ';' || before === '-' || before === '(') return undefined
  if (symbol === '&')
    return /V|C|D|A|t|w|r|x/.test(items[i + 1]?.symbol ?? '') || items[i + 1]?.pos === 'PRON' ? '&' : undefined
  if (openers.has(lower)) return lower
  if (pos === 'ADP' && /^(in|on|at|during|by|with|for|from|to|about|over|against)$/.test(lower)) return 'P'
  return undefined
}
