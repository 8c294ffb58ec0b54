import type { Document, Reading } from '../domain.js'
import type { Found } from '../reading/find.js'
import { judgeAll } from '../reading/judge.js'
import type { LearnedCoder } from '../stance/index.js'
import { unpack } from '../text/packed.js'
import { type HalfDone, type Outcome, ofEach } from './halves.js'

/** Loads what judging takes, so that it is there when the first documents come.
 * @param learned whom they will be coded by */
export function prepareToJudge(learned: LearnedCoder | null): void {
  const analysis = { text: '', paragraphs: [], sentences: [], tokens: [], stretches: [] }
  const nothing = { name: '', title: null, publisher: null, author: null, date: null, address: null, text: '' }
  judgeAll([{ ...nothing, reportedFrom: null, statedWording: null }], [{ analysis, quotes: [] }], learned)
}

interface Read extends Found {
  readonly document: Document
}

/** What the second of two threads makes of what the first one found, in the order of the documents. */
export function judged({ task, halves }: HalfDone<unknown>, learned: LearnedCoder | null): Outcome[] {
  const found = task.documents.flatMap((document, i): Read[] => {
    const half = halves[i]!
    return 'fault' in half ? [] : [{ document, analysis: unpack(half.packed), quotes: half.quotes }]
  })
  const judge = (some: readonly Read[]): Reading[] =>
    judgeAll(
      some.map(({ document }) => document),
      some,
      learned,
    )
  const readings = ofEach(found, judge)
  let next = 0
  return halves.map((half) => {
    if ('fault' in half) return half
    const reading = readings[next++]!
    return 'fault' in reading ? reading : { reading }
  })
}
