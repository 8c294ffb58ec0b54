import { type Place, type Placed, spectrum } from '../../compare/spectrum.js'
import type { Issue, Speaker, Stance } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type CodedBy, type Narrowed, narrowedBy } from '../codedBy.js'
import { currentCodebook } from '../find.js'
import { show } from '../page.js'
import { withParameters } from '../query.js'
import { listed, many } from '../words.js'

export interface IssuesModel {
  readonly codedBy: CodedBy
  readonly lede: string
  readonly issues: readonly {
    readonly name: string
    readonly href: string
    readonly proposition: string
    readonly spread: string
  }[]
}

/** "4 speakers support it, 2 oppose it, 1 is in between". */
function spreadOf(placed: readonly Placed[]): string {
  const count = (...wanted: Place[]): number => placed.filter((p) => p.place && wanted.includes(p.place)).length
  const [supports, between, opposes] = [
    count('supports', 'strongly-supports'),
    count('mixed'),
    count('opposes', 'strongly-opposes'),
  ]
  const parts = [
    supports > 0 && `${supports} ${supports === 1 ? 'supports' : 'support'} it`,
    opposes > 0 && `${opposes} ${opposes === 1 ? 'opposes' : 'oppose'} it`,
    between > 0 && `${between} in between`,
  ].filter((part) => part !== false)
  return parts.length > 0 ? listed(parts) : 'nobody placed yet'
}

/** All issues with how speakers spread over them. */
export const issuesModel = (
  issues: readonly Issue[],
  speakers: readonly Speaker[],
  stances: readonly Stance[],
  { given, codedBy }: Narrowed,
): IssuesModel => ({
  codedBy,
  lede: `${many(issues.length, 'issue')}, each with a proposition that one can support or oppose.`,
  issues: issues.map((issue) => ({
    name: issue.name,
    href: withParameters(`/issues/${issue.id}`, given),
    proposition: issue.proposition,
    spread: spreadOf(spectrum(issue, speakers, stances)),
  })),
})

/** Those who said something. */
export const heard = (speakers: readonly Speaker[]): Speaker[] => speakers.filter((speaker) => speaker.statements > 0)

/** `/issues`: what is asked about. */
export const showIssues = (store: Store) =>
  show(async (req) => {
    const narrowed = await narrowedBy(store, req)
    const [codebook, speakers, stances] = await Promise.all([
      currentCodebook(store),
      store.speakers.list(narrowed.filter),
      store.stances.list(narrowed.filter),
    ])
    return {
      view: 'issues',
      title: 'Issues',
      section: 'issues',
      model: issuesModel(codebook.issues, heard(speakers), stances, narrowed),
      data: { codebookVersion: codebook.version, issues: codebook.issues },
    }
  })
