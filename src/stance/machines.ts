import type { CodingInput, MachineCoding } from '../domain.js'
import type { LearnedCoder } from './learned/code.js'
import { shippedCoder } from './learned/shipped.js'
import { codeByRules, namesSubject } from './rules.js'

/** What both machine coders say of a statement, each on its own: the learned one first. Never throws.
 * @param learned otherwise the model that comes with the program; null: rules alone */
export function codeByMachines(input: CodingInput, learned: LearnedCoder | null = shippedCoder()): MachineCoding[] {
  const byRules = codeByRules(input)
  if (!learned) return byRules
  const byLearned = codeByLearned(input, learned)
  return [...byLearned, ...byRules.map((coding) => doubted(coding, byLearned, learned))]
}

/** Where the learned coder knows an issue and sees another side of it than the rules, or none, they are less sure: on statements that were
 * written after them they were right one time in three then. */
function doubted(coding: MachineCoding, byLearned: readonly MachineCoding[], learned: LearnedCoder): MachineCoding {
  const seen = byLearned.find(({ issue }) => issue === coding.issue)
  if (!learned.knows(coding.issue) || (seen && side(seen) === side(coding))) return coding
  return { ...coding, confidence: Math.round(coding.confidence * doubt * 100) / 100 }
}

const doubt = 0.75

/** What the learned coder says of a statement. In a document that is about something else it says nothing on issues of the seed codebook
 * unless the statement names their subject, and then only what it is sure of. */
function codeByLearned(input: CodingInput, coder: LearnedCoder): MachineCoding[] {
  if (input.onSubject !== false) return coder.code(input)
  const isNamed = namesSubject(input)
  if (!isNamed && coder.isOfSeedsAlone) return []
  return coder
    .code(input, coder.isOfSeedsAlone ? elsewhere : 0)
    .filter(({ issue, confidence }) => !coder.isOfSeeds(issue) || (isNamed && confidence >= elsewhere))
}

/** In a document that is about something else the learned coder has to be so sure. */
const elsewhere = 0.8

/** From this confidence on a machine's coding counts, as long as nobody sets another limit. */
export const machineLimit = 0.5

/** The one machine verdict on each issue: the learned coder's where it reaches its limit, else the rules' where they do, else what the learned
 * coder supposes. Both on the same side make it surer, on different sides less sure. */
export function together(codings: readonly MachineCoding[]): MachineCoding[] {
  const issues = [...new Set(codings.map(({ issue }) => issue))]
  return issues.flatMap((issue) => {
    const own = codings.filter((coding) => coding.issue === issue)
    const counting = inOrder(own.filter(({ confidence }) => confidence >= machineLimit))
    const first = counting[0] ?? own.find(({ coder }) => coder === 'learned')
    const other = own.find((coding) => coding !== first)
    return first ? [other ? { ...first, confidence: surer(first, other) } : first] : []
  })
}

const inOrder = (codings: readonly MachineCoding[]): MachineCoding[] =>
  codings.toSorted((a, b) => Number(a.coder === 'rules') - Number(b.coder === 'rules'))

const side = ({ position }: MachineCoding): number => Math.sign(position ?? 0)

function surer(first: MachineCoding, other: MachineCoding): number {
  const left = 1 - first.confidence
  const value = side(first) === side(other) ? 1 - left * agreement : first.confidence * discord
  return Math.round(value * 100) / 100
}

/** What is left of the doubt where both agree, and of the confidence where they do not. */
const agreement = 0.7
const discord = 0.95
