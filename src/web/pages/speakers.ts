import { stanceLookup } from '../../compare/matrix.js'
import type { Issue, Speaker, SpeakerKind, Stance } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type CodedBy, type Narrowed, narrowedBy } from '../codedBy.js'
import { currentCodebook } from '../find.js'
import { type Mark, markOf } from '../mark.js'
import { show } from '../page.js'
import { withParameters } from '../query.js'
import { noteOf } from '../table.js'
import { many } from '../words.js'

export interface SpeakersModel {
  readonly codedBy: CodedBy
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

const headings: readonly (readonly [SpeakerKind, string])[] = [
  ['person', 'People'],
  ['organisation', 'Organisations'],
  ['unnamed', 'Unnamed sources'],
]

/** All speakers by kind, each with the issues on which something was found. */
export function speakersModel(
  speakers: readonly Speaker[],
  issues: readonly Issue[],
  stances: readonly Stance[],
  { given, codedBy }: Narrowed,
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
  const groups = headings.map(([kind, heading]) => ({
    heading,
    speakers: speakers
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
  return { codedBy, lede, groups: groups.filter((group) => group.speakers.length > 0) }
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
