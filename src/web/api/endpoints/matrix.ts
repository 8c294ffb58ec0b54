import { z } from 'zod'
import { evidenceOf } from '../../../compare/evidence.js'
import { type Relation, relations } from '../../../compare/face.js'
import { byVersion } from '../../../compare/versions.js'
import { narrowedBy } from '../../codedBy.js'
import { compareHref, leastCompared } from '../../comparing.js'
import { BadRequest } from '../../errors.js'
import { faceData } from '../../faceData.js'
import { choicesFor, findIssue, findSpeaker } from '../../find.js'
import { cellData, cellFacts } from '../../pages/cell.js'
import { compareFacts, namedIn } from '../../pages/compare.js'
import { matrixData, matrixFacts } from '../../pages/matrix.js'
import { readQuery, withParameters } from '../../query.js'
import { pageOf } from '../cursor.js'
import type { Endpoint } from '../endpoint.js'
import { compared, filters, filtersBut, folding, paging, part, sort } from '../parameters.js'
import { issue } from '../shapes/codebook.js'
import { count, date, role, speaker, speakerRef, text } from '../shapes/parts.js'
import { statement } from '../shapes/quotes.js'
import { evidence, filter, mean, total, totalFields } from '../shapes/stances.js'
import { next } from './quotes.js'

const said = { sources: count, from: date.nullable(), to: date.nullable() }
const briefIssue = { id: text, name: text, proposition: text }
const briefSpeaker = { ...speakerRef.shape, roles: z.array(role) }

export const matrix: Endpoint = {
  ...{ path: '/matrix', id: 'matrix', group: 'Matrix' },
  about: 'Speakers by issues, with a cell for each pair.',
  notes: 'With “unaltered” each cell says whether it stands otherwise where altered wording counts.',
  parameters: [...filters, sort, ...folding],
  shape: z.strictObject({
    ...{ title: text, codebookVersion: count, filter, sort: text },
    counts: z.strictObject({ issues: count, speakers: count, quotes: count, ...said }),
    issues: z.array(z.strictObject(briefIssue)),
    speakers: z.array(
      z.strictObject({ ...briefSpeaker, together: z.array(text).describe('Who else stands in the row: slugs.') }),
    ),
    cells: z
      .array(
        z.strictObject({
          ...{ speaker: text, issue: text, words: text.describe('The mark in words.') },
          ...totalFields,
          flips: z.boolean().optional(),
        }),
      )
      .describe('Row by row.'),
  }),
  async answer(store, { path, query }) {
    const { known, ...choices } = await choicesFor(store, path, query)
    const view = readQuery(query, known)
    return matrixData(await matrixFacts(store, view, choices), view)
  },
}

export const cell: Endpoint = {
  ...{ path: '/cells/{speaker}/{issue}', id: 'cell', group: 'Matrix' },
  about: 'What one cell rests on, the strongest evidence first.',
  parameters: [
    part('speaker', 'The slug of the speaker.'),
    part('issue', 'The id of the issue.'),
    ...filters,
    ...folding,
    ...paging,
  ],
  shape: z.strictObject({
    ...{ speaker, issue, stance: total },
    total: count.describe('How many statements there are; versions of one count once.'),
    together: z.array(text).describe('Who else stands in the row: slugs.'),
    items: z.array(evidence),
    next,
  }),
  async answer(store, asked) {
    const { at, path, cursor, limit } = asked
    const { speaker: who, mergedInto } = await findSpeaker(store, at.speaker!)
    const { issue: on } = await findIssue(store, at.issue!)
    const { query } = await narrowedBy(store, { path, query: asked.query })
    if (mergedInto) return { movedTo: withParameters(`/api/v1/cells/${mergedInto}/${on.id}`, query.given) }
    const slice = { limit: limit + 1, offset: cursor.seen, ...(cursor.after > 0 && { behind: cursor.after }) }
    const facts = await cellFacts(store, who, on, query, slice)
    const { items, next: more } = pageOf('cell', asked, byVersion(facts.statements), (one) => one[0].id)
    return { ...cellData(facts), items: items.map((versions) => evidenceOf(versions, on.id)), next: more }
  },
}

const tally = Object.fromEntries(relations.map((relation) => [relation, count])) as Record<Relation, typeof count>

export const comparison: Endpoint = {
  ...{ path: '/compare', id: 'compare', group: 'Matrix' },
  about: 'Two to four speakers face to face, an issue a row, with the strongest of what each of them said.',
  parameters: [compared, ...filtersBut('speaker', 'speakerKind')],
  shape: z.strictObject({
    filter,
    speakers: z.array(
      z.strictObject({ ...briefSpeaker, counts: z.strictObject({ statements: count, quotes: count, ...said }) }),
    ),
    summary: z.strictObject({ words: text, issues: count, counts: z.strictObject(tally) }),
    issues: z.array(
      z.strictObject({
        ...briefIssue,
        relation: z.enum(relations).describe('What the speakers are to each other here.'),
        sentence: text,
        speakers: z.array(
          z.strictObject({
            ...{ speaker: text, words: text, ...totalFields },
            strongest: z.array(z.strictObject({ position: mean.nullable(), disputed: z.boolean(), statement })),
          }),
        ),
      }),
    ),
  }),
  async answer(store, { path, query: { speaker: speakers, ...query } }) {
    const { filter: narrowed = {}, given } = await narrowedBy(store, { path, query })
    const named = namedIn({ speaker: speakers }, given)
    const found = await Promise.all(named.map((slug) => findSpeaker(store, slug)))
    const now = [...new Set(found.map((one) => one.mergedInto ?? one.speaker.slug))]
    if (found.some(({ mergedInto }) => mergedInto)) return { movedTo: `/api/v1${compareHref(now, given)}` }
    if (found.length < leastCompared)
      throw new BadRequest('A comparison takes two to four speakers: give “speaker” two to four slugs.')
    return faceData(
      await compareFacts(
        store,
        found.map((one) => one.speaker),
        narrowed,
      ),
      narrowed,
    )
  },
}
