import { z } from 'zod'
import {
  checks,
  coderKinds,
  forms,
  type Original,
  quoteKinds,
  type Relay,
  type Role,
  type SourceSummary,
  type Span,
  type Speaker,
  type SpeakerRef,
  type Stretch,
  speakerKinds,
  wordings,
} from '../../../domain.js'
import { shape } from '../shape.js'

export const text = z.string()
export const maybe = z.string().nullable()
export const count = z.int().min(0)
export const share = z.number().min(0).max(1)
/** ISO 8601, as exact as it is known. */
export const date = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)
  .describe('As exact as it is known: 2025-05-19, 2025-05 or 2025.')
export const moment = z.iso.datetime().describe('A moment, in UTC.')

export const speakerKind = z.enum(speakerKinds)
export const quoteKind = z
  .enum(quoteKinds)
  .describe(
    'direct: whole words in quotation marks; mixed: partial quotes inside a reported clause; block: set off without marks; indirect: reported without marks.',
  )
export const form = z
  .enum(forms)
  .describe('Label 1. whole; cut: breaks off; elided: has an ellipsis; edited: has [brackets].')
export const wording = z
  .enum(wordings)
  .describe(
    'Label 2, of the source. altered: it looks machine-paraphrased, so do not quote its words as printed; unchecked: it is only a report.',
  )
export const checked = z
  .enum(checks)
  .describe(
    'Label 3. stored: the words equal the stored source letter for letter; confirmed: a person compared them with the original; unchecked: the source itself is only a report.',
  )
export const coderKind = z.enum(coderKinds)

/** The fields of a stretch of a text, to be part of others. */
export const spanFields = {
  start: count.describe('In UTF-16 units into the text of the source.'),
  end: count.describe('In UTF-16 units; the unit at it is not part of the stretch.'),
}
export const span = shape<Span>()('Span', 'A stretch of the text of a source.', z.strictObject(spanFields))

export const speakerRef = shape<SpeakerRef>()(
  'SpeakerRef',
  'Who said something.',
  z.strictObject({ slug: text, name: text, kind: speakerKind }),
)

export const role = shape<Role>()(
  'Role',
  'An office or occupation as printed or as known.',
  z.strictObject({ title: text, organisation: maybe, since: date.nullable(), until: date.nullable() }),
)

export const speakerFields = {
  ...{ slug: text, name: text, kind: speakerKind, id: count },
  aliases: z.array(text),
  roles: z.array(role).describe('Newest first.'),
  mergedInto: maybe.describe('Slug of the speaker that this one was merged into.'),
  statements: count,
  quotes: count,
}
export const speaker = shape<Speaker>()(
  'Speaker',
  'A person, an organisation, or an unnamed source.',
  z.strictObject(speakerFields),
)

export const original = shape<Original>()(
  'Original',
  'The article that a report was written from.',
  z.strictObject({ title: maybe, publisher: maybe, date: date.nullable() }),
)

export const sourceFields = {
  ...{ id: count, slug: text, name: text.describe('Of its file, without extension.') },
  ...{ title: maybe, publisher: maybe, author: maybe },
  date: date.nullable(),
  address: maybe.describe('Where it was published.'),
  reportedFrom: original.nullable().describe('Set where it is a report about another article.'),
  wording,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  addedAt: moment,
  quotes: count,
  copyGroup: count.describe('Sources that print the same report have the same number.'),
}
export const source = shape<SourceSummary>()(
  'Source',
  'A document in which people are quoted, without its text.',
  z.strictObject(sourceFields),
)

export const relay = shape<Relay>()(
  'Relay',
  'A person or outlet through whom the words reached the source.',
  z.strictObject({ name: text, slug: maybe.describe('Null where it is no speaker of the dossier.') }),
)

export const stretch = shape<Stretch>()(
  'Stretch',
  'A piece of a text that was searched.',
  z.strictObject({ text, found: z.boolean().describe('Whether it is what was looked for.') }),
)
