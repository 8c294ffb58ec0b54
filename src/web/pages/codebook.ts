import { positions } from '../../../seeds/codebook.js'
import type { Codebook } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { currentCodebook } from '../find.js'
import { show } from '../page.js'
import { dateWords } from '../words.js'
import { rulesOf } from './issues.js'

export interface CodebookModel {
  readonly title: string
  readonly lede: string
  readonly note: readonly string[]
  readonly positions: readonly { readonly value: string; readonly label: string; readonly when: string }[]
  readonly issues: readonly {
    readonly id: string
    readonly name: string
    readonly href: string
    readonly proposition: string
    readonly rules: readonly { readonly term: string; readonly text: string }[]
  }[]
  readonly versions: readonly { readonly version: number; readonly date: string; readonly issues: number }[]
}

const valueWords = (value: number | null): string =>
  value === null ? '' : value > 0 ? `+${value}` : String(value).replace('-', '−')

/** The view of the codebook in force, and of the versions before it. */
export const codebookModel = (codebook: Codebook, versions: readonly Codebook[]): CodebookModel => ({
  title: codebook.title,
  lede: codebook.version > 0 ? `Version ${codebook.version}, ${dateWords(codebook.madeAt)}.` : 'No codebook yet.',
  note: codebook.note.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== ''),
  positions: positions.map(({ value, label, when }) => ({ value: valueWords(value), label, when })),
  issues: codebook.issues.map((issue) => ({
    id: issue.id,
    name: issue.name,
    href: `/issues/${issue.id}`,
    proposition: issue.proposition,
    rules: rulesOf(issue),
  })),
  versions: [...versions]
    .sort((a, b) => b.version - a.version)
    .map(({ version, madeAt, issues }) => ({ version, date: dateWords(madeAt), issues: issues.length })),
})

/** `/codebook`: what a coder, human or machine, goes by. */
export const showCodebook = (store: Store) =>
  show(async () => {
    const [codebook, versions] = await Promise.all([currentCodebook(store), store.codebook.versions()])
    const model = codebookModel(codebook, versions)
    return { view: 'codebook', title: 'Codebook', section: 'codebook', model, data: { codebook, versions, positions } }
  })
