import { changesNothing, changesOf } from '../codebook/changes.js'
import type { Codebook, Issue } from '../domain.js'
import type { Store } from '../store/contract.js'
import { Refused } from '../store/errors.js'
import type { Attempt } from './act.js'

/** What every form that edits the codebook holds beside its own fields. */
export interface EditFields {
  readonly action: string
  readonly from: number
  readonly note: string
  readonly who: string
  readonly meaning: string
  /** Where what changed meanwhile is shown; null where the form was made from the newest version. */
  readonly meanwhileHref: string | null
}

/** Those fields, filled in with what was typed.
 * @param who the name that this browser gave last */
export function editFieldsOf(
  action: string,
  versions: readonly Codebook[],
  who: string,
  attempt?: Attempt,
): EditFields {
  const given = attempt?.given ?? {}
  const now = versions.at(-1)?.version ?? 0
  return {
    ...{ action, from: now, note: given.note ?? '', who: given.who ?? who, meaning: given.meaning ?? '' },
    meanwhileHref: attempt && Number(given.from) < now ? `/codebook/versions/${now}` : null,
  }
}

/** Makes a version, and tells where it is shown.
 * @throws Refused where it would be the same as the one before */
export async function makeVersion(
  store: Store,
  versions: readonly Codebook[],
  issues: readonly Issue[],
  by: { readonly note: string; readonly who: string; readonly changesMeaning?: boolean; readonly title?: string },
): Promise<string> {
  const title = by.title ?? versions.at(-1)?.title ?? 'Parallax'
  const text = { title, note: by.note, issues }
  if (versions.length > 0 && changesNothing(changesOf(versions, text)))
    throw new Refused('The codebook says all of this already, so there is no new version.')
  const from = versions.at(-1)?.version ?? 0
  const { version } = await store.codebook.add(text, by.who, by.changesMeaning === true, from)
  return `/codebook/versions/${version}`
}
