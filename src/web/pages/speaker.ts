import type { Request } from 'express'
import { decidingCodings } from '../../compare/evidence.js'
import { stanceLookup } from '../../compare/matrix.js'
import { codingsUnder } from '../../compare/narrow.js'
import { byVersion, countedCodings, type Versions } from '../../compare/versions.js'
import type { Issue, Speaker, Stance, Statement } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { type Card, cardOf } from '../card.js'
import { type CodedBy, type Narrowed, narrowedBy } from '../codedBy.js'
import { codingHref } from '../coding.js'
import { currentCodebook, findSpeaker } from '../find.js'
import { type MergedSpeaker, mergedInto as mergedWith } from '../history.js'
import { type Mark, markOf } from '../mark.js'
import { type Moved, type Page, parameter, show } from '../page.js'
import { withParameters } from '../query.js'
import { quotesCsv } from '../quotesCsv.js'
import { nameOf } from '../visitor.js'
import { many, positionWords, roleWords, speakerKindWords, tenureWords } from '../words.js'

/** A position that a quote was given. */
export interface Tag {
  readonly issue: string
  readonly href: string
  readonly position: string
}

/** The form that says that two speakers are one, and those of which that was said. */
export interface Merging {
  readonly action: string
  readonly into: string
  readonly known: readonly string[]
  readonly who: string
  readonly why: string
  readonly merged: readonly MergedSpeaker[]
}

export interface SpeakerModel {
  readonly codedBy: CodedBy
  /** Where the statements of this speaker are coded. */
  readonly codeHref: string
  readonly name: string
  readonly kind: string
  readonly aliases: string
  readonly roles: readonly { readonly words: string; readonly tenure: string }[]
  readonly lede: string
  readonly marks: readonly {
    readonly issue: string
    readonly href: string
    readonly proposition: string
    readonly mark: Mark
  }[]
  readonly days: readonly {
    readonly date: string
    readonly items: readonly { readonly card: Card; readonly tags: readonly Tag[] }[]
  }[]
  readonly merging: Merging
}

function tagsOf(versions: Versions, issues: readonly Issue[], given: Narrowed['given']): Tag[] {
  const [statement] = versions
  return issues.flatMap((issue) => {
    const coding = decidingCodings(countedCodings(versions, issue.id))[0]
    if (!coding) return []
    const path = statement.speaker ? `/cells/${statement.speaker.slug}/${issue.id}` : `/issues/${issue.id}`
    const href = withParameters(path, given)
    return [{ issue: issue.name, href, position: positionWords(coding.position) }]
  })
}

/** Statements, versions of one together, by the date of the likely original, newest first, undated last. */
function byDay(
  statements: readonly Statement[],
  issues: readonly Issue[],
  given: Narrowed['given'],
): SpeakerModel['days'] {
  const newestFirst = byVersion(statements).sort(
    ([a], [b]) => (b.source.date ?? '').localeCompare(a.source.date ?? '') || a.source.id - b.source.id || a.id - b.id,
  )
  const days = new Map<string, { card: Card; tags: Tag[] }[]>()
  for (const versions of newestFirst) {
    const [statement, ...others] = versions
    const card = cardOf(statement, { others })
    days.set(card.date, [...(days.get(card.date) ?? []), { card, tags: tagsOf(versions, issues, given) }])
  }
  return [...days].map(([date, items]) => ({ date, items }))
}

/** The view of one speaker. */
export function speakerModel(
  speaker: Speaker,
  issues: readonly Issue[],
  stances: readonly Stance[],
  statements: readonly Statement[],
  merging: Merging,
  { given, codedBy }: Narrowed,
): SpeakerModel {
  const find = stanceLookup(stances)
  const sources = new Set(statements.map((statement) => statement.source.id)).size
  const quotes = statements.reduce((sum, statement) => sum + statement.quotes.length, 0)
  return {
    codedBy,
    codeHref: codingHref({ statement: null, speaker: speaker.slug }),
    name: speaker.name,
    kind: speakerKindWords[speaker.kind],
    aliases: speaker.aliases.filter((alias) => alias !== speaker.name).join(', '),
    roles: speaker.roles.map((role) => ({ words: roleWords(role), tenure: tenureWords(role) })),
    lede: `${many(quotes, 'quote')} in ${many(sources, 'source')}.`,
    marks: issues.map((issue) => ({
      issue: issue.name,
      href: withParameters(`/issues/${issue.id}`, given),
      proposition: issue.proposition,
      mark: markOf(find(speaker.slug, issue.id), {
        href: withParameters(`/cells/${speaker.slug}/${issue.id}`, given),
      }),
    })),
    days: byDay(statements, issues, given),
    merging,
  }
}

async function mergingOf(store: Store, speaker: Speaker, who: string, attempt?: Attempt): Promise<Merging> {
  const [speakers, merges] = await Promise.all([store.speakers.list(), store.speakers.merges()])
  const given = attempt?.given ?? {}
  return {
    action: `/speakers/${speaker.slug}`,
    into: given.into ?? '',
    known: speakers.filter(({ slug }) => slug !== speaker.slug).map(({ name }) => name),
    who: given.who ?? who,
    why: given.why ?? '',
    merged: mergedWith(merges, speaker.slug),
  }
}

/** The page of one speaker, with what was typed where a form on it could not be done; or where a merged one is now. */
export async function speakerPage(store: Store, req: Request, attempt?: Attempt): Promise<Page | Moved> {
  const slug = parameter(req, 'slug')
  const { speaker, mergedInto } = await findSpeaker(store, slug)
  if (mergedInto) return { movedTo: `/speakers/${mergedInto}` }
  const narrowed = await narrowedBy(store, req)
  const filter = narrowed.filter ?? {}
  const [codebook, stances, said, merging] = await Promise.all([
    currentCodebook(store),
    store.stances.list({ ...filter, speaker: speaker.slug }),
    store.statements.ofSpeaker(speaker.slug, filter),
    mergingOf(store, speaker, nameOf(req), attempt),
  ])
  const statements = codingsUnder(said, filter)
  return {
    view: 'speaker',
    title: speaker.name,
    section: 'speakers',
    model: speakerModel(speaker, codebook.issues, stances, statements, merging, narrowed),
    data: { speaker, stances, statements },
    csv: () => quotesCsv(statements.flatMap(({ quotes }) => quotes)),
    ...(attempt && { trouble: { message: attempt.message, href: '#same' } }),
  }
}

/** `/speakers/:slug`: who somebody is and what was said when. Merged speakers redirect. */
export const showSpeaker = (store: Store) => show((req) => speakerPage(store, req))
