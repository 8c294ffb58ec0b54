import { z } from 'zod'
import { type CodebookChanges, parts } from '../../../codebook/changes.js'
import type { Codebook, Example, Issue } from '../../../domain.js'
import { shape } from '../shape.js'
import { count, moment, text } from './parts.js'
import { position } from './quotes.js'

const example = shape<Example>()(
  'Example',
  'A statement as it might be made, and how it is to be coded.',
  z.strictObject({ text, speaker: text, position, why: text }),
)

export const issue = shape<Issue>()(
  'Issue',
  'What is asked about, with the proposition that one can support or oppose.',
  z.strictObject({
    ...{ id: text, name: text, proposition: text },
    include: text.describe('What counts as speaking of it.'),
    supports: text.describe('What counts as supporting it.'),
    opposes: text.describe('What counts as opposing it.'),
    exclude: text.describe('What does not count.'),
    examples: z.array(example),
  }),
)

export const codebook = shape<Codebook>()(
  'Codebook',
  'One version of the codebook.',
  z.strictObject({
    ...{ title: text, note: text.describe('What changed and why.'), issues: z.array(issue) },
    ...{ version: count, madeBy: text, madeAt: moment },
    changesMeaning: z.boolean(),
    meaningSince: z.record(z.string(), count).describe('By issue, the oldest version whose codings on it still count.'),
  }),
)

const beforeAndAfter = { before: text, after: text }

export const changes = shape<CodebookChanges>()(
  'CodebookChanges',
  'What one version of the codebook changes.',
  z.strictObject({
    title: z.strictObject(beforeAndAfter).nullable(),
    issues: z.array(
      z.strictObject({
        issue,
        what: z.enum(['added', 'retired', 'restored', 'changed']),
        parts: z.array(z.strictObject({ part: z.enum(parts), ...beforeAndAfter })),
      }),
    ),
    reordered: z.boolean(),
  }),
)
