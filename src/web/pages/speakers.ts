import { stanceLookup } from '../../compare/matrix.js'
import type { Issue, Speaker, SpeakerKind, Stance } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type CodedBy, type Narrowed, narrowedBy } from '../codedBy.js'
import { currentCodebook } from '../find.js'
import { type Mark, markOf } from '../mark.js'
import { show } from '../page.js'
import { withParameters } from '../query.js'
import { noteOf } from '../table.js'
import { counted, many } from '../words.js'

export interface SpeakersModel {
  /** Whether nobody is quoted here at all. */
  readonly isNew: boolean
  readonly codedBy: CodedBy
  /** Null where all stand on one page. */
  readonly pages: { readonly words: string; readonly previous: string | null; readonly next: string | null } | null
  readonly lede: string
  readonly groups: readonly {
    readonly heading: string
    readonly speakers: readonly {
      readonly name: string
      readonly slug: string
      readonly href: string
      readonly note: string
      readonly count: string
      readonly marks: readonly { readonly issue: string; readonly mark: Mark }[]
    }[]
  }[]
}

const perPage = 200

const headings: readonly (readonly [SpeakerKind, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['unnamed', 'Unnamed sources'],
]

function pagesOf(total: number, page: number, given: Narrowed['given']): SpeakersModel['pages'] {
  const last = Math.max(1, Math.ceil(total / perPage))
  if (last === 1 && page === 1) return null
  const to = (n: number): string => withParameters('/speakers', given, { page: n === 1 ? undefined : String(n) })
  const words =
    page > last
      ? `There are ${many(last, 'page')}`
      : `${counted((page - 1) * perPage + 1)} to ${counted(Math.min(total, page * perPage))} of ${counted(total)}`
  return { words, previous: page > 1 ? to(Math.min(page - 1, last)) : null, next: page < last ? to(page + 1) : null }
}

/** A page of the speakers by kind, each with the issues on which something was found. */
export function speakersModel(
  speakers: readonly Speaker[],
  issues: readonly Issue[],
  stances: readonly Stance[],
  { given, codedBy, query: { page } }: Pick<Narrowed, 'given' | 'codedBy' | 'query'>,
): SpeakersModel {
  const find = stanceLookup(stances)
  const marks = (speaker: Speaker) =>
    issues
      .map((issue) => ({
        issue: issue.name,
        mark: markOf(find(speaker.slug, issue.id), {
          href: withParameters(`/cells/${speaker.slug}/${issue.id}`, given),
        }),
      }))
      .filter(({ mark }) => mark.href !== null)
  const byKind = headings.flatMap(([kind]) => speakers.filter((speaker) => speaker.kind === kind))
  const shown = byKind.slice((page - 1) * perPage, page * perPage)
  const groups = headings.map(([kind, heading]) => ({
    heading,
    speakers: shown
      .filter((speaker) => speaker.kind === kind)
      .map((speaker) => ({
        name: speaker.name,
        slug: speaker.slug,
        href: withParameters(`/speakers/${speaker.slug}`, given),
        note: noteOf(speaker),
        count: many(speaker.quotes, 'quote'),
        marks: marks(speaker),
      })),
  }))
  const lede = `${many(speakers.length, 'speaker')}.`
  return {
    ...{ isNew: speakers.length === 0 && Object.keys(given).length === 0 },
    ...{ codedBy, lede, pages: pagesOf(speakers.length, page, given) },
    groups: groups.filter((group) => group.speakers.length > 0),
  }
}

/** `/speakers`: everybody who is quoted. */
export const showSpeakers = (store: Store) =>
  show(async (req) => {
    const narrowed = await narrowedBy(store, req)
    const [speakers, codebook, stances] = await Promise.all([
      store.speakers.list(narrowed.filter),
      currentCodebook(store),
      store.stances.list(narrowed.filter),
    ])
    return {
      view: 'speakers',
      title: 'Speakers',
      section: 'speakers',
      model: speakersModel(speakers, codebook.issues, stances, narrowed),
      data: { speakers },
    }
  })
