import type { Chunk } from './chunks.js'
import { reportingVerb } from './cues.js'
import type { Outer } from './outer.js'
import { pathOf } from './shape.js'

/** A verb that links a noun phrase and a stretch. */
export interface Link {
  readonly word: string
  readonly sort: string
  readonly gap: string
  readonly to: string
}

/** The first verb behind the phrase; an aside between commas or brackets is stepped over. */
export function verbRight(outer: readonly Outer[], chunk: Chunk, place: number): Link | undefined {
  let gap = ''
  for (let i = chunk.last + 1; i < Math.min(outer.length, chunk.last + 28); i++) {
    const item = outer[i]!
    if (item.symbol === 'Q' || item.symbol === '.' || item.symbol === '¶' || item.symbol === ':') return undefined
    if (item.symbol === 'C' || item.symbol === 'D' || item.symbol === 'V') {
      const aside = /^[,(-].*[,)-]$/.test(gap)
      if (!aside && item.symbol === 'V' && /[,(-]/.test(gap)) {
        gap += 'V'
        continue
      }
      if (/[,(-]w?/.test(gap) && !aside) {
        gap += item.symbol
        continue
      }
      const to = place > i ? pathOf(outer, i + 1, place).slice(0, 4) : pathOf(outer, place + 1, chunk.first).slice(0, 4)
      return { word: item.lower, sort: verbSort(item), gap: aside ? 'aside' : gap.slice(0, 3), to }
    }
    gap += item.symbol
  }
  return undefined
}

/** The verb right before the phrase: said X. */
export function verbLeft(outer: readonly Outer[], chunk: Chunk, place: number): Link | undefined {
  let gap = ''
  for (let i = chunk.first - 1; i >= Math.max(0, chunk.first - 4); i--) {
    const item = outer[i]!
    if (/[Q.¶:]/.test(item.symbol)) return undefined
    if (/[CDV]/.test(item.symbol)) {
      const to = place < i ? pathOf(outer, place + 1, i).slice(0, 4) : pathOf(outer, chunk.last + 1, place).slice(0, 4)
      return { word: item.lower, sort: verbSort(item), gap: gap.slice(0, 3), to }
    }
    gap += item.symbol
  }
  return undefined
}

const verbSort = (item: Outer): string => (item.symbol === 'V' ? 'other' : (reportingVerb(item.lower)?.sort ?? 'other'))
