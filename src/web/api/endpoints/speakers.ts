import { z } from 'zod'
import { narrowedBy } from '../../codedBy.js'
import { findSpeaker } from '../../find.js'
import { standsData, standsOf } from '../../pages/speaker.js'
import { withParameters } from '../../query.js'
import { pageOf } from '../cursor.js'
import type { Endpoint } from '../endpoint.js'
import { filters, filtersBut, paging, part } from '../parameters.js'
import { speaker, text } from '../shapes/parts.js'
import { statement } from '../shapes/quotes.js'
import { likeness, line, mean, stance } from '../shapes/stances.js'
import { next } from './quotes.js'

export const speakers: Endpoint = {
  ...{ path: '/speakers', id: 'speakers', group: 'Speakers' },
  about: 'Everybody who is quoted, in the order in which they were stored.',
  parameters: [...filters, ...paging],
  shape: z.strictObject({ items: z.array(speaker), next }),
  async answer(store, asked) {
    const { filter } = await narrowedBy(store, asked)
    const all = (await store.speakers.list(filter)).toSorted((a, b) => a.id - b.id)
    const found = all.filter(({ id }) => id > asked.cursor.after).slice(0, asked.limit + 1)
    return pageOf('speakers', asked, found, ({ id }) => id)
  },
}

export const oneSpeaker: Endpoint = {
  ...{ path: '/speakers/{slug}', id: 'speaker', group: 'Speakers' },
  about: 'Who somebody is, where they stand and stood, and how far others are from them.',
  notes: 'What they said stands under /statements?speaker= and /quotes?speaker=.',
  parameters: [part('slug', 'The slug of the speaker.'), ...filtersBut('speaker')],
  shape: z.strictObject({
    speaker,
    stances: z.array(stance).describe('On the issues on which something was found.'),
    overTime: z.array(line),
    againstUsualSide: z
      .array(
        z.strictObject({ issue: text, statements: z.array(z.strictObject({ position: mean.nullable(), statement })) }),
      )
      .describe('What they said on the side on which they usually do not stand.'),
    distances: z.array(likeness).describe('Nearest first; only those who share two issues or more.'),
  }),
  async answer(store, { path, query, at }) {
    const { speaker: found, mergedInto } = await findSpeaker(store, at.slug!)
    const { filter = {}, given } = await narrowedBy(store, { path, query })
    if (mergedInto) return { movedTo: withParameters(`/api/v1/speakers/${mergedInto}`, given) }
    const stands = await standsOf(store, found, filter)
    return { speaker: found, stances: stands.stances, ...standsData(found, stands) }
  },
}
