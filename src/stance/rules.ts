import { stanceRules } from '../../seeds/stance/index.js'
import { slips, subject, weakSubject } from '../../seeds/stance/subject.js'
import type { CodingInput, MachineCoding, Span } from '../domain.js'
import { combine, type Verdict } from './combine.js'
import { type Match, matchRule } from './match.js'
import { type Normalised, normalise, originalSpan } from './normalise.js'
import { possibleAmong } from './openings.js'
import type { StanceRule } from './rule.js'

const issues = [...new Set(stanceRules.map((rule) => rule.issue))]
const rulesOf = new Map(issues.map((issue) => [issue, stanceRules.filter((rule) => rule.issue === issue)]))
const possibleIn = possibleAmong(stanceRules.flatMap(({ patterns }) => patterns))
const rulesWith = new Map<RegExp, StanceRule[]>()
for (const rule of stanceRules)
  for (const pattern of rule.patterns) rulesWith.set(pattern, [...(rulesWith.get(pattern) ?? []), rule])

/** Below this the coder says nothing. */
const least = 0.5

/** How much a rule counts by what the quote is about: full on AI, less on what only may be. */
const relevance = (text: string): number => (subject.test(text) ? 1 : weakSubject.test(text) ? 0.9 : 0.75)

const isNested = (span: Span, others: readonly Span[]): boolean =>
  others.some(
    (o) => o !== span && o.start <= span.start && span.end <= o.end && o.end - o.start > span.end - span.start,
  )

/** The spans of the original that decided, in reading order, without those inside others. */
function evidenceOf(normalised: Normalised, matches: readonly Match[]): Span[] {
  const spans = matches.map((m) => originalSpan(normalised, m))
  const unique = [...new Map(spans.map((s) => [`${s.start}-${s.end}`, s])).values()]
  return unique.filter((s) => !isNested(s, unique)).sort((a, b) => a.start - b.start)
}

const strongest = (matches: readonly Match[]): Match =>
  matches.reduce((best, m) => (m.rule.confidence > best.rule.confidence ? m : best))

const toCoding = (issue: string, normalised: Normalised, verdict: Verdict): MachineCoding => ({
  issue,
  position: verdict.position,
  confidence: Math.round(verdict.confidence * 100) / 100,
  evidence: evidenceOf(normalised, verdict.matches),
  rule: strongest(verdict.matches).rule.id,
  coder: 'rules',
})

const subjects = new RegExp(subject.source, 'g')

/** Whether a document is about AI or what it runs on: at least three of its words say so, and one in four hundred.
 * In such a document a quote may speak of the issues without naming them; elsewhere it has to name the subject itself. */
export function isOnSubject(text: string): boolean {
  const found = text.toLowerCase().match(subjects)?.length ?? 0
  return found >= 3 && found >= text.length / 2400
}

const ownSubjectPatterns = stanceRules.filter((rule) => rule.ownSubject).flatMap((rule) => rule.patterns)

const aroundOf = ({ quote, lead, role }: CodingInput): string => `${quote} ${lead} ${role}`.toLowerCase()

/** Whether the statement, or what stands around it, names AI or what it runs on. */
export const namesSubject = (input: CodingInput): boolean => subject.test(aroundOf(input))

/** Nothing in or around the statement is about AI, or what it runs on. */
function isElsewhere(input: CodingInput): boolean {
  const around = aroundOf(input)
  if (subject.test(around) || weakSubject.test(around) || slips.test(around)) return false
  return !ownSubjectPatterns.some((pattern) => pattern.test(around))
}

/** Codes a statement by the rules of seeds/stance: at most one coding an issue, none where nothing is sure enough.
 * @returns evidence as half-open UTF-16 offsets in `input.quote`. Never throws. */
export function codeByRules(input: CodingInput): MachineCoding[] {
  if (input.onSubject === false && isElsewhere(input)) return []
  const normalised = normalise(input.quote)
  const { text } = normalised
  const possible = possibleIn(text)
  const asked = new Set([...possible].flatMap((pattern) => rulesWith.get(pattern)!))
  const around = lazily(() => `${text} ${normalise(`${input.lead} ${input.role}`).text}`)
  const share = lazily(() => relevance(around()))
  const weight = ({ rule }: Match) => (rule.ownSubject ? rule.confidence : rule.confidence * share())
  const codings: MachineCoding[] = []
  for (const [issue, rules] of rulesOf) {
    const matches = rules.flatMap((rule) =>
      asked.has(rule)
        ? matchRule(
            rule,
            text,
            around,
            rule.patterns.filter((pattern) => possible.has(pattern)),
          )
        : [],
    )
    const verdict = combine(text, matches, weight)
    if (verdict && verdict.confidence >= least) codings.push(toCoding(issue, normalised, verdict))
  }
  return codings
}

/** What most statements never need is made when it is first asked for. */
function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
