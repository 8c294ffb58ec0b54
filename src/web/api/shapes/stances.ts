import { z } from 'zod'
import type { Likeness } from '../../../compare/alike.js'
import type { Evidence } from '../../../compare/evidence.js'
import type { Line } from '../../../compare/shifts.js'
import { type Placed, places } from '../../../compare/spectrum.js'
import { type Filter, type Stance, type StanceTotal, stanceStates } from '../../../domain.js'
import { shape } from '../shape.js'
import { count, date, quoteKind, share, speaker, speakerKind, text, wording } from './parts.js'
import { coding, statement } from './quotes.js'

/** A position that statements or coders add up to: it may lie between two steps. */
export const mean = z.number().min(-2).max(2)

/** The fields of a stance, to be part of others. */
export const totalFields = {
  state: z
    .enum(stanceStates)
    .describe(
      'What the statements add up to. no-position: people read every statement and found none; nothing-found: no coding that counts speaks of the issue, which says nothing about the speaker.',
    ),
  statements: count.describe('How many count with a position.'),
  ...{ supports: count, opposes: count, mixed: count },
  disputed: count.describe('Statements on which people differ; they do not count until somebody settles it.'),
  median: mean.nullable(),
  positions: z
    .array(z.tuple([mean, count]))
    .describe('Pairs of a position and how many statements take it, lowest first.'),
  newest: date.nullable().describe('Of the statements that count.'),
  machineOnly: z.boolean(),
  reviewed: z.boolean().describe('At least one position comes from a person whose work is review.'),
  alteredOnly: z.boolean().describe('Rests on altered wording only.'),
  olderCodebook: z.boolean(),
}
export const total = shape<StanceTotal>()(
  'StanceTotal',
  'What the statements of a speaker on an issue add up to.',
  z.strictObject(totalFields),
)

export const stance = shape<Stance>()(
  'Stance',
  'Where a speaker stands on an issue.',
  z.strictObject({ speaker: text, issue: text, ...totalFields }),
)

export const filter = shape<Filter>()(
  'Filter',
  'What the answer takes in; empty: everything.',
  z
    .strictObject({
      speaker: text,
      speakers: z.array(text),
      speakerKind,
      ...{ source: text, from: text, to: text },
      kind: quoteKind,
      wording,
      ...{ unaltered: z.boolean(), reviewed: z.boolean() },
      coder: text,
      confidence: share,
    })
    .partial(),
)

export const evidence = shape<Evidence>()(
  'Evidence',
  'A statement with what was decided about it on one issue.',
  z.strictObject({
    statement: statement.describe('The likely original among its versions.'),
    others: z.array(statement).describe('What other sources made of it.'),
    codings: z.array(coding).describe('Current codings on the issue, those that decide first.'),
    deciding: z.array(coding),
    position: mean.nullable().describe('Null: no position, or nothing counts.'),
    disputed: z.boolean(),
  }),
)

export const placed = shape<Placed>()(
  'Placed',
  'A speaker on the axis of an issue.',
  z.strictObject({
    ...{ speaker, stance: total },
    place: z.enum(places).nullable().describe('Null for those who have none.'),
    scatter: z
      .strictObject({ mean, deviation: z.number().min(0), lowest: mean, highest: mean })
      .nullable()
      .describe('How positions lie on the scale from -2 to 2; the deviation is that of all, not of a sample.'),
  }),
)

export const line = shape<Line>()(
  'Line',
  'The positions of a speaker on one issue through time.',
  z.strictObject({
    issue: text,
    points: z
      .array(z.strictObject({ period: text.describe('2025-05, or 2025.'), statements: count, mean }))
      .describe('Oldest first.'),
    shifted: z.boolean().describe('Whether the first and the last lie on two sides.'),
  }),
)

export const likeness = shape<Likeness>()(
  'Likeness',
  'How far another speaker is from one.',
  z.strictObject({
    speaker: text,
    distance: z.number().min(0).max(4).describe('Mean distance over the shared issues, in steps of the scale.'),
    shared: z.array(z.strictObject({ issue: text, own: mean, other: mean })),
  }),
)
