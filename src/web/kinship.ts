import { type Likeness, leastShared, likenesses, nearAndFar, type Shared } from '../compare/alike.js'
import type { Issue, SpeakerRef, Stance } from '../domain.js'
import { compareHref } from './comparing.js'
import { many, positionWords } from './words.js'

/** A speaker who is near or far. */
export interface Kin {
  readonly name: string
  readonly href: string
  /** "0.5 steps apart on average, over 3 issues". */
  readonly distance: string
  /** The issues that make it so, at most three, with both positions. */
  readonly issues: readonly { readonly name: string; readonly words: string }[]
  readonly compareHref: string
}

export interface Kinship {
  readonly near: readonly Kin[]
  readonly far: readonly Kin[]
  /** How it is measured, or why there is nobody. */
  readonly how: string
}

const mostKin = 3
const mostIssues = 3

const steps = (distance: number): string => {
  if (distance === 0) return 'the same position'
  const rounded = Math.round(distance * 10) / 10
  return `${rounded} ${rounded === 1 ? 'step' : 'steps'} apart on average`
}

const bothWords = ({ own, other }: Shared, name: string): string =>
  own === other
    ? `both ${positionWords(own).replace(/s$/, '')}`
    : `${positionWords(own)}; ${name}: ${positionWords(other)}`

/** Whom a speaker is nearest to and farthest from, and the issues that make it so.
 * @param refs names of all speakers */
export function kinshipOf(
  speaker: SpeakerRef,
  stances: readonly Stance[],
  refs: readonly SpeakerRef[],
  issues: readonly Issue[],
  given: Readonly<Record<string, string>>,
): Kinship {
  const all = likenesses(speaker.slug, stances)
  const names = new Map(refs.map(({ slug, name }) => [slug, name]))
  const issueNames = new Map(issues.map(({ id, name }) => [id, name]))
  const kin = ({ speaker: slug, distance, shared }: Likeness): Kin => ({
    name: names.get(slug) ?? slug,
    href: `/speakers/${slug}`,
    distance: `${steps(distance)}, over ${many(shared.length, 'issue')}`,
    issues: shared
      .slice(0, mostIssues)
      .map((one) => ({ name: issueNames.get(one.issue) ?? one.issue, words: bothWords(one, names.get(slug) ?? slug) })),
    compareHref: compareHref([speaker.slug, slug], given),
  })
  const { near, far } = nearAndFar(all, mostKin)
  return { near: near.map(kin), far: far.map(kin), how: howOf(speaker.name, all.length) }
}

const howOf = (name: string, compared: number): string =>
  compared === 0
    ? `Nobody else has a position on at least ${leastShared} of the issues on which ${name} has one, so nobody is called near or far.`
    : `Among ${many(compared, 'speaker')} with a position on at least ${leastShared} of the same issues. One step is that from “mixed” to “supports”, four lie between “strongly opposes” and “strongly supports”; issues on which one of the two contradicts themselves, or nothing was found, are left out.`
