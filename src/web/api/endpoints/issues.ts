import { z } from 'zod'
import { changesOf } from '../../../codebook/changes.js'
import { retiredIssues } from '../../../codebook/edit.js'
import { spectrum } from '../../../compare/spectrum.js'
import { type StanceState, stanceStates } from '../../../domain.js'
import { narrowedBy } from '../../codedBy.js'
import { currentCodebook, findIssue } from '../../find.js'
import { versionCalled } from '../../pages/codebook.js'
import type { Endpoint } from '../endpoint.js'
import { filters, part } from '../parameters.js'
import { changes, codebook, issue } from '../shapes/codebook.js'
import { count } from '../shapes/parts.js'
import { filter, placed } from '../shapes/stances.js'

const id = part('id', 'The id of the issue.')

export const issues: Endpoint = {
  ...{ path: '/issues', id: 'issues', group: 'Issues' },
  about: 'What the codebook in force asks about, with how many speakers stand where.',
  parameters: filters,
  shape: z.strictObject({
    codebookVersion: count,
    items: z.array(
      z.strictObject({
        issue,
        stances: z.partialRecord(z.enum(stanceStates), count).describe('How many speakers stand so; none: left out.'),
      }),
    ),
  }),
  async answer(store, asked) {
    const { filter: narrowed } = await narrowedBy(store, asked)
    const [{ version, issues: all }, stances] = await Promise.all([
      currentCodebook(store),
      store.stances.list(narrowed),
    ])
    const items = all.map((one) => {
      const counts: Partial<Record<StanceState, number>> = {}
      for (const stance of stances) if (stance.issue === one.id) counts[stance.state] = (counts[stance.state] ?? 0) + 1
      return { issue: one, stances: counts }
    })
    return { codebookVersion: version, items }
  },
}

export const oneIssue: Endpoint = {
  ...{ path: '/issues/{id}', id: 'issue', group: 'Issues' },
  about: 'An issue, whether the codebook still has it or not.',
  parameters: [id],
  shape: z.strictObject({
    issue,
    retiredAfterVersion: count
      .nullable()
      .describe('The last version of the codebook that has it; null: it is in force.'),
  }),
  async answer(store, { at }) {
    const retired = retiredIssues(await store.codebook.versions()).find((one) => one.issue.id === at.id)
    if (retired) return { issue: retired.issue, retiredAfterVersion: retired.lastVersion }
    return { issue: (await findIssue(store, at.id!)).issue, retiredAfterVersion: null }
  },
}

export const oneSpectrum: Endpoint = {
  ...{ path: '/issues/{id}/spectrum', id: 'spectrum', group: 'Issues' },
  about: 'Everybody’s place on an issue, from strongly opposes to strongly supports, then those without one.',
  parameters: [id, ...filters],
  shape: z.strictObject({ issue, filter, items: z.array(placed) }),
  async answer(store, { at, path, query }) {
    const { issue: found } = await findIssue(store, at.id!)
    const { filter: narrowed } = await narrowedBy(store, { path, query })
    const [speakers, stances] = await Promise.all([store.speakers.list(narrowed), store.stances.list(narrowed)])
    const heard = speakers.filter(({ statements }) => statements > 0)
    return { issue: found, filter: narrowed ?? {}, items: spectrum(found, heard, stances) }
  },
}

export const codebooks: Endpoint = {
  ...{ path: '/codebook/versions', id: 'codebookVersions', group: 'Issues' },
  about: 'Every version of the codebook, oldest first.',
  parameters: [],
  shape: z.strictObject({ items: z.array(codebook) }),
  answer: async (store) => ({ items: await store.codebook.versions() }),
}

export const oneCodebook: Endpoint = {
  ...{ path: '/codebook/versions/{version}', id: 'codebookVersion', group: 'Issues' },
  about: 'A version of the codebook, and what it changed.',
  parameters: [part('version', 'The number of the version.')],
  shape: z.strictObject({ codebook, changes: changes.describe('Against the versions before it.') }),
  async answer(store, { at }) {
    const versions = await store.codebook.versions()
    const found = versionCalled(versions, at.version!)
    const earlier = versions.filter(({ version }) => version < found.version)
    return { codebook: found, changes: changesOf(earlier, found) }
  },
}
