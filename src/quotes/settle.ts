import { speakerAtColon, speakerBelow } from './at-colon.js'
import type { Scene } from './candidates.js'
import { chainRule } from './chain.js'
import type { Chunk } from './chunks.js'
import { crierBehind } from './cries.js'
import { dialogueRule } from './dialogue.js'
import type { Judged } from './direct.js'
import { gappedSubject } from './gapped.js'
import { innermost, quotedAsSaying, subjectBehindAccording, subjectBeside, subjectOfClause } from './nested.js'
import { labelWithAside, subjectBehindOpening } from './openings.js'
import { subjectOfOwnClause } from './own-clause.js'
import { subjectOfSentenceBefore } from './sentence-before.js'
import { signerOf } from './signature.js'
import { subjectBehind } from './subject-behind.js'
import { callerBefore } from './what-called.js'

/** A judgement of the models, and the name of the rule that settled its mention against them, if any did. */
export interface Settled extends Judged {
  readonly rule?: string
}

interface Settling {
  readonly rule: string
  readonly mention: (scene: Scene, judged: Judged) => Chunk | undefined
  /** What both probabilities become: of the mention, and of the words being a quote (at least). */
  readonly sure: (judged: Judged) => readonly [mention: number, quote: number]
}

const asSureAsBefore = ({ mentionProbability, quoteProbability }: Judged): readonly [number, number] => [
  Math.min(mentionProbability, 0.9),
  quoteProbability,
]

/** Structures that leave no choice; the first that fits settles who is named. */
const settlings: readonly Settling[] = [
  {
    rule: 'quoted, signed behind a dash',
    mention: (scene, { place }) => signerOf(scene, place),
    sure: ({ quoteProbability }) => [0.97, Math.max(quoteProbability, 0.97)],
  },
  {
    rule: 'quoted, the line below tells who said it',
    mention: (scene, judged) => speakerBelow(scene, judged),
    sure: ({ quoteProbability }) => [0.95, Math.max(quoteProbability, 0.9)],
  },
  {
    rule: 'quoted, subject of the verb before the mark',
    mention: (scene, judged) => subjectBeside(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, speaker before a colon without a verb',
    mention: (scene, judged) => speakerAtColon(scene, judged),
    sure: ({ quoteProbability }) => [0.95, Math.max(quoteProbability, 0.89)],
  },
  {
    rule: 'quoted, what somebody calls it',
    mention: (scene, judged) => callerBefore(scene, judged),
    sure: ({ quoteProbability }) => [0.95, Math.max(quoteProbability, 0.95)],
  },
  {
    rule: 'quoted, cries from somewhere',
    mention: (scene, { place }) => crierBehind(scene, place),
    sure: ({ quoteProbability }) => [0.9, quoteProbability],
  },
  {
    rule: 'quoted, whoever is quoted as saying it',
    mention: (scene, { place }) => quotedAsSaying(scene, place),
    sure: ({ quoteProbability }) => [0.95, Math.max(quoteProbability, 0.95)],
  },
  {
    rule: 'quoted, subject behind according to',
    mention: (scene, judged) => subjectBehindAccording(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject of an inner clause',
    mention: (scene, judged) => innermost(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject of its own clause',
    mention: (scene, judged) => subjectOfClause(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject of its own clause',
    mention: (scene, judged) => subjectOfOwnClause(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject behind an opening',
    mention: (scene, judged) => subjectBehindOpening(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, name that opens the sentence',
    mention: (scene, judged) => labelWithAside(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject without a verb of its own',
    mention: (scene, judged) => gappedSubject(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject of the sentence before',
    mention: (scene, judged) => subjectOfSentenceBefore(scene, judged),
    sure: asSureAsBefore,
  },
  {
    rule: 'quoted, subject behind the verb',
    mention: (scene, judged) => subjectBehind(scene, judged),
    sure: ({ quoteProbability }) => [0.9, Math.max(quoteProbability, 0.95)],
  },
]

/** Whether a rule, and not the models, settled who is named. */
export const isSettled = (rule: string): boolean =>
  rule === chainRule || rule === dialogueRule || settlings.some((one) => one.rule === rule)

/** The same judgement, its mention settled by the structure around the stretch where that leaves no choice. */
export function settled(scene: Scene, judged: Judged): Settled {
  for (const { rule, mention, sure } of settlings) {
    const chunk = mention(scene, judged)
    if (!chunk) continue
    const [mentionProbability, quoteProbability] = sure(judged)
    return { ...judged, mention: chunk, mentionProbability, quoteProbability, rule }
  }
  return judged
}
