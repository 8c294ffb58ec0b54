import { z } from 'zod'
import { measures, norms } from '../../compare/tie.js'
import { facets, quoteKinds, sides, speakerKinds, wordings } from '../../domain.js'
import { filterNames } from '../parameters.js'

/** A parameter as the description shows it. What it can be is checked by the pages' own reading. */
export interface Parameter {
  readonly name: string
  readonly in: 'query' | 'path'
  readonly about: string
  readonly schema: z.ZodType
  /** May be repeated, or hold several values with commas between. */
  readonly several?: boolean
}

const query = (name: string, schema: z.ZodType, about: string, several = false): Parameter => ({
  ...{ name, in: 'query', schema, about },
  ...(several && { several }),
})

/** A part of the address in braces. */
export const part = (name: string, about: string): Parameter => ({ name, in: 'path', schema: z.string(), about })

const yes = z.literal('1')
const year = z.string().regex(/^[12]\d{3}$/)

const filterParts: Readonly<Record<(typeof filterNames)[number], readonly [z.ZodType, string]>> = {
  speaker: [z.string(), 'What any of these speakers said: slugs.'],
  speakerKind: [z.enum(speakerKinds), 'What speakers of this kind said.'],
  source: [z.string(), 'What stands in this source: its slug.'],
  from: [year, 'From this year on.'],
  to: [year, 'Up to this year.'],
  kind: [z.enum(quoteKinds), 'Statements with a quote of this kind.'],
  wording: [z.enum(wordings), 'From sources with this wording.'],
  coder: [z.string(), 'What this coder coded, and no codings but theirs: a name.'],
  confidence: [
    z.string().regex(/^(0(\.\d{1,4})?|1(\.0{1,4})?)$/),
    'What is at least this sure, as a share from 0 to 1; what people decided is sure.',
  ],
  reviewed: [yes, 'What people coded whose work is review, and no codings but theirs.'],
  unaltered: [yes, 'Leaves out sources with altered wording.'],
}

/** What narrows a view, as in the pages. */
export const filters: readonly Parameter[] = filterNames.map((name) =>
  query(name, ...filterParts[name], name === 'speaker'),
)

/** The filters but for some. */
export const filtersBut = (...names: readonly string[]): Parameter[] =>
  filters.filter(({ name }) => !names.includes(name))

/** Which organisations stand in one row with those who speak for them. */
export const folding: readonly Parameter[] = [
  query('fold', yes, 'Organisations and their officers in one row.'),
  query('apart', z.string(), 'With “fold”: organisations that stand apart all the same: slugs.', true),
]

export const sort = query('sort', z.string(), 'The order of speakers: name, disputed, similar, or the id of an issue.')

/** How much of a list comes at once, and where it goes on. */
export const paging: readonly Parameter[] = [
  query('limit', z.int().min(1).max(500).default(50), 'How many at most.'),
  query('cursor', z.string(), 'Where the list goes on, as given in the address under “next” of an answer.'),
]

export const onIssue = query('issue', z.string(), 'On this issue alone: its id.')

export const compared = query('speaker', z.string(), 'Two to four speakers: slugs.', true)

export const network: readonly Parameter[] = [
  query('measure', z.enum(measures), 'What ties show: agreement, disagreement, or the first less the second.'),
  query('norm', z.enum(norms), 'What ties are divided by, so that those who say much do not stand with everybody.'),
  query(
    'threshold',
    z.string().regex(/^\d{1,3}(\.\d{1,4})?$/),
    'Leaves out weaker ties; left out itself, so many come as a picture can show.',
  ),
]

export const words = query(
  'q',
  z.string(),
  'Words that all have to be there, "words in this order", begin*, -without. Left out: everything.',
)

const chosen: Readonly<Record<(typeof facets)[number], readonly [z.ZodType, string]>> = {
  speaker: [z.string(), 'Quotes of this speaker: a slug.'],
  issue: [z.string(), 'Quotes on this issue: an id.'],
  side: [z.enum(sides), 'Quotes that count on this side.'],
  kind: [z.enum(quoteKinds), 'Quotes of this kind.'],
  wording: [z.enum(wordings), 'From sources with this wording.'],
  source: [z.string(), 'Quotes in this source: a slug.'],
  year: [z.string(), 'From this year.'],
}

/** What found quotes are narrowed by. */
export const choosing: readonly Parameter[] = [
  ...facets.map((facet) => query(facet, ...chosen[facet])),
  query('coder', z.string(), 'Sides by the codings of this coder alone: a name.'),
  query('reviewed', yes, 'Sides by the codings of people alone whose work is review.'),
  query('sort', z.enum(['relevance', 'date']), 'Best first, or newest first.'),
]

export const at = query('at', z.string().regex(/^[1-9]\d{0,8}$/), 'The state after the change with this number.')
