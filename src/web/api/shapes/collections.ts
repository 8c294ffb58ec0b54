import { z } from 'zod'
import type { CollectionChange, CollectionEvent, CollectionItem, CollectionSummary, Thing } from '../../../domain.js'
import { shape } from '../shape.js'
import { count, maybe, moment, text } from './parts.js'

const thing = shape<Thing>()(
  'Thing',
  'What can be put into a collection.',
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('quote'), quote: count }),
    z.strictObject({ what: z.literal('cell'), speaker: text, issue: text }),
    z.strictObject({ what: z.literal('comparison'), speakers: z.array(text) }),
  ]),
)

export const item = shape<CollectionItem>()(
  'CollectionItem',
  'A thing in a collection.',
  z.strictObject({ id: count, thing, note: maybe, addedAt: moment, addedBy: text }),
)

const titled = { name: text, about: maybe }

const change = shape<CollectionChange>()(
  'CollectionChange',
  'What a person did to a collection.',
  z.discriminatedUnion('what', [
    z.strictObject({ what: z.literal('make'), ...titled }),
    z.strictObject({ what: z.literal('rename'), ...titled }),
    z.strictObject({ what: z.literal('add'), thing, note: maybe }),
    z.strictObject({ what: z.literal('note'), item: count, note: maybe }),
    z.strictObject({ what: z.literal('move'), item: count, before: count.nullable() }),
    z.strictObject({ what: z.literal('remove'), item: count }),
    z.strictObject({ what: z.literal('delete') }),
  ]),
)

export const event = shape<CollectionEvent>()(
  'CollectionEvent',
  'One thing that was done to a collection, which stays even where it was taken back.',
  z.strictObject({
    ...{ id: count, at: moment, who: text, why: maybe, change },
    ...{ undoes: count.nullable(), undone: z.boolean() },
  }),
)

export const collection = shape<CollectionSummary>()(
  'Collection',
  'What people gathered under a name.',
  z.strictObject({ slug: text, name: text, items: count, changedAt: moment }),
)
