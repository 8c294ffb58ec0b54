import type { RequestHandler } from 'express'
import { positions } from '../../../seeds/codebook.js'
import { retiredIssues } from '../../codebook/edit.js'
import { formats } from '../../codebook/formats.js'
import { idOf } from '../../codebook/text.js'
import type { Codebook } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { BadRequest, NotFound } from '../errors.js'
import { momentWords } from '../history.js'
import { parameter, show } from '../page.js'
import { dateWords, many } from '../words.js'
import { type IssueView, issueView, valueWords } from './issueText.js'

/** A version in one entry of a list. */
export interface VersionLine {
  readonly version: number
  readonly href: string
  readonly made: string
  readonly note: string
  readonly meaning: boolean
}

export interface CodebookModel {
  readonly title: string
  readonly lede: string
  readonly isEmpty: boolean
  readonly issues: readonly IssueView[]
  readonly positions: readonly { readonly value: string; readonly label: string; readonly when: string }[]
  readonly retired: readonly { readonly name: string; readonly href: string; readonly since: string }[]
  readonly versions: readonly VersionLine[]
  readonly files: readonly { readonly label: string; readonly href: string }[]
  /** "3 codings to look at again"; null where there are none. */
  readonly again: string | null
}

/** "Made by Ines, 19 May 2025, 14:03". */
export const madeWords = ({ madeBy, madeAt }: Codebook): string => `Made by ${madeBy}, ${momentWords(madeAt)}`

/** Where a version is to be had as a file. */
export const filesOf = ({ version, issues }: Codebook, isNewest: boolean): { label: string; href: string }[] =>
  Object.entries(formats)
    .filter(([ending]) => ending !== 'qdc' || issues.length > 0)
    .map(([ending, { label }]) => ({
      label,
      href: `/codebook/file/${ending}${isNewest ? '' : `?version=${version}`}`,
    }))

/** "3 codings to look at again"; null where there are none. */
export const againWords = (total: number): string | null =>
  total === 0 ? null : `${many(total, 'coding')} to look at again`

function ledeOf(now: Codebook | undefined): string {
  if (!now) return 'No codebook yet.'
  return `Version ${now.version}, ${dateWords(now.madeAt)}: ${many(now.issues.length, 'issue')}.`
}

/** The view of the codebook in force, with the versions before it.
 * @param versions oldest first
 * @param again how many codings of people no longer count since a meaning changed */
export function codebookModel(versions: readonly Codebook[], again: number): CodebookModel {
  const now = versions.at(-1)
  return {
    title: now?.title ?? 'Parallax',
    lede: ledeOf(now),
    isEmpty: !now || now.issues.length === 0,
    issues: now?.issues.map(issueView) ?? [],
    positions: positions.map(({ value, label, when }) => ({ value: valueWords(value), label, when })),
    retired: retiredIssues(versions).map(({ issue, lastVersion }) => ({
      ...{ name: issue.name, href: `/issues/${issue.id}`, since: `after version ${lastVersion}` },
    })),
    versions: [...versions].reverse().map((one) => ({
      ...{ version: one.version, href: `/codebook/versions/${one.version}`, made: madeWords(one), note: one.note },
      meaning: one.changesMeaning,
    })),
    files: now ? filesOf(now, true) : [],
    again: againWords(again),
  }
}

/** `/codebook`: what a coder, human or machine, goes by. */
export const showCodebook = (store: Store) =>
  show(async () => {
    const [versions, { total }] = await Promise.all([
      store.codebook.versions(),
      store.codings.outdated({ limit: 1, offset: 0 }),
    ])
    const data = { codebook: versions.at(-1) ?? null, versions, positions, codingsToLookAtAgain: total }
    return { view: 'codebook', title: 'Codebook', section: 'codebook', model: codebookModel(versions, total), data }
  })

/** A version of the codebook by the number in an address.
 * @throws NotFound */
export function versionCalled(versions: readonly Codebook[], number: string): Codebook {
  const found = versions.find(({ version }) => String(version) === number)
  if (found) return found
  throw new NotFound(`There is no version “${number}” of the codebook.`, [{ label: 'The codebook', href: '/codebook' }])
}

/** `/codebook/file/:format`: the codebook, or with `?version=` an older one, as a file. */
export const downloadCodebook =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    try {
      const ending = parameter(req, 'format')
      const format = Object.hasOwn(formats, ending) ? formats[ending] : undefined
      if (!format) throw new NotFound(`The codebook is not to be had as “${ending}”.`, [codebookWay])
      const versions = await store.codebook.versions()
      const { version = String(versions.length) } = req.query
      if (typeof version !== 'string') throw new BadRequest('The version is given more than once.', [codebookWay])
      const codebook = versionCalled(versions, version)
      const name = `${idOf(codebook.title)}-v${codebook.version}.${ending}`
      res.attachment(name).type(format.type).send(format.write(codebook))
    } catch (error) {
      next(error)
    }
  }

const codebookWay = { label: 'The codebook', href: '/codebook' }
