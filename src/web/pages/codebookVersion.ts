import { changesOf } from '../../codebook/changes.js'
import type { Codebook } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type ChangesModel, changesModel } from '../codebookChanges.js'
import { parameter, show } from '../page.js'
import { listed, many } from '../words.js'
import { againWords, filesOf, madeWords, versionCalled } from './codebook.js'
import { type IssueView, issueView } from './issueText.js'

/** One version of the codebook, and what it changed. */
export interface VersionModel {
  readonly heading: string
  readonly title: string
  readonly made: string
  readonly note: string
  /** Null for the first version. */
  readonly changes: ChangesModel | null
  /** Whose earlier codings ended to count, in a sentence; null where the meaning stayed. */
  readonly meaning: string | null
  readonly issues: readonly (IssueView & { readonly codings: string })[]
  readonly previousHref: string | null
  readonly nextHref: string | null
  readonly files: readonly { readonly label: string; readonly href: string }[]
  readonly again: string | null
}

type Counts = Awaited<ReturnType<Store['codings']['perVersion']>>

function meaningOf(made: Codebook): string | null {
  if (!made.changesMeaning) return null
  const ended = made.issues.filter(({ id }) => made.meaningSince[id] === made.version).map(({ name }) => name)
  return ended.length === 0
    ? 'It was said to change the meaning, but touches what no issue means.'
    : `It changes what ${listed(ended)} ${ended.length === 1 ? 'means' : 'mean'}: codings made before it no longer count there.`
}

/** The view of one version.
 * @param again how many codings wait to be looked at again */
export function versionModel(
  made: Codebook,
  versions: readonly Codebook[],
  counts: Counts,
  again: number,
): VersionModel {
  const earlier = versions.filter(({ version }) => version < made.version)
  const isNewest = made.version === versions.length
  const codings = (id: string): number =>
    counts.find(({ version, issue }) => version === made.version && issue === id)?.codings ?? 0
  return {
    heading: `Version ${made.version}`,
    title: made.title,
    made: madeWords(made),
    note: made.note,
    changes: earlier.length > 0 ? changesModel(changesOf(earlier, made)) : null,
    meaning: meaningOf(made),
    issues: made.issues.map((issue) => ({
      ...issueView(issue),
      codings: `${many(codings(issue.id), 'coding')} made under this version`,
    })),
    previousHref: earlier.length > 0 ? `/codebook/versions/${made.version - 1}` : null,
    nextHref: isNewest ? null : `/codebook/versions/${made.version + 1}`,
    files: filesOf(made, isNewest),
    again: isNewest ? againWords(again) : null,
  }
}

/** `/codebook/versions/:version`: a version as it was, and what it changed against the one before. */
export const showVersion = (store: Store) =>
  show(async (req) => {
    const versions = await store.codebook.versions()
    const made = versionCalled(versions, parameter(req, 'version'))
    const [counts, { total }] = await Promise.all([
      store.codings.perVersion(),
      store.codings.outdated({ limit: 1, offset: 0 }),
    ])
    const earlier = versions.filter(({ version }) => version < made.version)
    return {
      view: 'codebook-version',
      title: `Codebook, version ${made.version}`,
      section: 'codebook',
      model: versionModel(made, versions, counts, total),
      data: {
        codebook: made,
        changes: changesOf(earlier, made),
        codings: counts.filter(({ version }) => version === made.version),
      },
    }
  })
