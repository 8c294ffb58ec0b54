import { nothingFound } from '../../src/compare/matrix.js'
import type {
  CoderKind,
  Coding,
  Issue,
  Position,
  SourceSummary,
  Speaker,
  Stance,
  StanceState,
  StanceTotal,
  Statement,
} from '../../src/domain.js'

/** A speaker with nothing but a name. */
export const speaker = (name: string): Speaker => ({
  id: 1,
  slug: name.toLowerCase(),
  name,
  kind: 'person',
  aliases: [],
  roles: [],
  mergedInto: null,
  statements: 1,
  quotes: 1,
})

/** An issue with nothing but an id. */
export const issue = (id: string): Issue => ({
  id,
  name: id,
  proposition: '',
  include: '',
  supports: '',
  opposes: '',
  exclude: '',
  examples: [],
})

/** A stance, of one statement where not said otherwise, all of them at the median. */
export const stance = (
  who: string,
  about: string,
  state: StanceState,
  median: number | null,
  more: Partial<StanceTotal> = {},
): Stance => {
  const statements = more.statements ?? 1
  const positions = median === null ? [] : [[median, statements] as const]
  return { ...nothingFound, statements, positions, ...more, speaker: who.toLowerCase(), issue: about, state, median }
}

const source = (date: string | null): SourceSummary => ({
  id: 1,
  slug: 's',
  name: 's',
  title: null,
  publisher: null,
  author: null,
  date,
  address: null,
  reportedFrom: null,
  wording: 'original',
  sha256: '',
  addedAt: '',
  quotes: 1,
  copyGroup: 1,
})

let ids = 0

/** A coding, current and sure where not said otherwise. */
export const coding = (
  kind: CoderKind,
  position: Position | null,
  more: Partial<Coding> & { readonly limit?: number; readonly name?: string } = {},
): Coding => {
  ids += 1
  const { limit = 0.5, name = `${kind} ${ids}`, ...rest } = more
  return {
    id: ids,
    statement: 1,
    issue: 'tea',
    coder: { id: ids, name, kind, reviews: kind === 'person', limit },
    codebookVersion: 1,
    position,
    confidence: 0.8,
    rule: null,
    rationale: null,
    evidence: [],
    adjudication: false,
    madeAt: '2031-01-01T00:00:00.000Z',
    current: true,
    takenBack: false,
    ...rest,
  }
}

/** A statement without quotes. */
export const statement = (id: number, codings: readonly Coding[], date: string | null = null): Statement => ({
  id,
  group: id,
  speaker: null,
  source: source(date),
  quotes: [],
  codings,
})
