import { independentSources, originalFirst } from '../compare/versions.js'
import type { Quote, Statement } from '../domain.js'
import { type Alarm, type AlarmSort, differencesOf, type Piece } from '../wording/differences.js'
import { type Badge, badgesOf, type SourceLine, sourceLine } from './card.js'
import { many, speakerName } from './words.js'

/** Words that both versions have, or only this one. */
export interface Stretch {
  readonly text: string
  readonly own: boolean
}

/** Another version of a statement, compared with the one that is looked at. */
export interface OtherVersion {
  readonly href: string
  readonly source: SourceLine
  readonly badges: readonly Badge[]
  /** Set where another source names somebody else. */
  readonly speaker: string | null
  /** "Likely the original", "A copy of the same report", or null. */
  readonly note: string | null
  /** Null where both have the same words. */
  readonly words: { readonly here: readonly Stretch[]; readonly there: readonly Stretch[] } | null
  /** What the difference changes in the sense. */
  readonly warnings: readonly string[]
}

export interface VersionsModel {
  readonly lede: string
  readonly others: readonly OtherVersion[]
}

const touched: Readonly<Record<AlarmSort, string>> = {
  negation: 'a negation',
  number: 'a number',
  modal: 'how binding or likely it is',
  condition: 'a condition or limit',
  turn: 'what is said against it',
  name: 'a name',
}

const warningOf = ({ sort, here, there }: Alarm): string => {
  const change =
    here === ''
      ? `“${there}” stands only there`
      : there === ''
        ? `“${here}” stands only here`
        : `“${here}” here, “${there}” there`
  return `Changes ${touched[sort]}: ${change}.`
}

const textOf = (quotes: readonly Pick<Quote, 'text'>[]): string => quotes.map(({ text }) => text).join(' ')
const stretches = (text: string, pieces: readonly Piece[]): Stretch[] =>
  pieces.map(({ start, end, own }) => ({ text: text.slice(start, end), own }))

function compared(here: Statement, other: Statement, original: Statement): OtherVersion {
  const [mine, theirs] = [textOf(here.quotes), textOf(other.quotes)]
  const found = differencesOf(mine, theirs)
  const differ = [...found.here, ...found.there].some(({ own }) => own)
  const first = other.quotes[0]!
  return {
    href: `/quotes/${first.id}`,
    source: sourceLine(other.source),
    badges: badgesOf(first),
    speaker: other.speaker?.slug === here.speaker?.slug ? null : speakerName(other),
    note:
      other === original
        ? 'Likely the original'
        : other.source.copyGroup === here.source.copyGroup
          ? 'A copy of the same report'
          : null,
    words: differ ? { here: stretches(mine, found.here), there: stretches(theirs, found.there) } : null,
    warnings: found.alarms.map(warningOf),
  }
}

/** How the versions of a statement in other sources differ from it, likely original first; null where there are none. */
export function versionsOf(here: Statement, versions: readonly Statement[]): VersionsModel | null {
  const sorted = originalFirst(versions)
  const others = sorted.filter(({ id }) => id !== here.id)
  if (others.length === 0) return null
  const independent = independentSources(versions)
  const copies = independent === versions.length ? '' : `, ${independent} of them independent`
  const first = sorted[0]!.id === here.id ? ' The version here is likely the original.' : ''
  return {
    lede: `These words are printed in ${many(versions.length, 'source')}${copies}; they count once.${first}`,
    others: others.map((other) => compared(here, other, sorted[0]!)),
  }
}
