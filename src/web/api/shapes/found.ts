import { z } from 'zod'
import { facets, sides } from '../../../domain.js'
import type { FacetCounts, FoundQuote, FoundSource, FoundSpeaker } from '../../../store/contract.js'
import { shape } from '../shape.js'
import { count, source, speaker, stretch, text } from './parts.js'
import { quote } from './quotes.js'

export const foundQuote = shape<FoundQuote>()(
  'FoundQuote',
  'A quote with what was found marked.',
  z.strictObject({
    quote,
    words: z.array(stretch),
    before: z.array(stretch).describe('The words before it.'),
    after: z.array(stretch).describe('The words after it.'),
    speaker: z.array(stretch),
    source: z.array(stretch),
    stands: z
      .array(z.strictObject({ issue: text, side: z.enum(sides) }))
      .describe('Where its statement counts as standing.'),
  }),
)

export const foundSpeaker = shape<FoundSpeaker>()(
  'FoundSpeaker',
  'A speaker with what was found marked.',
  z.strictObject({ speaker, name: z.array(stretch), also: z.array(z.array(stretch)).describe('Aliases and roles.') }),
)

export const foundSource = shape<FoundSource>()(
  'FoundSource',
  'A source with what was found marked.',
  z.strictObject({ source, title: z.array(stretch), passage: z.array(stretch) }),
)

const facetCounts = shape<FacetCounts>()(
  'FacetCounts',
  'How many of the found quotes there are under each value.',
  z.strictObject({
    values: z.array(z.strictObject({ value: text, label: text, count })).describe('Most quotes first; at most 60.'),
    more: count.describe('How many more values there are.'),
  }),
)

export const facetLists = z.strictObject(
  Object.fromEntries(facets.map((facet) => [facet, facetCounts])) as Record<
    (typeof facets)[number],
    typeof facetCounts
  >,
)
