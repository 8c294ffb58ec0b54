import { decidingCodings } from '../../compare/evidence.js'
import { stanceLookup } from '../../compare/matrix.js'
import type { Issue, Speaker, Stance, Statement } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import { type Card, cardOf } from '../card.js'
import { currentCodebook, findSpeaker } from '../find.js'
import { type Mark, markOf } from '../mark.js'
import { parameter, show } from '../page.js'
import { many, positionWords, roleWords, speakerKindWords, tenureWords } from '../words.js'

/** A position that a quote was given. */
export interface Tag {
  readonly issue: string
  readonly href: string
  readonly position: string
}

export interface SpeakerModel {
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
}

function tagsOf(statement: Statement, issues: readonly Issue[]): Tag[] {
  return issues.flatMap((issue) => {
    const coding = decidingCodings(statement.codings.filter((c) => c.issue === issue.id))[0]
    if (!coding?.current) return []
    const href = statement.speaker ? `/cells/${statement.speaker.slug}/${issue.id}` : `/issues/${issue.id}`
    return [{ issue: issue.name, href, position: positionWords(coding.position) }]
  })
}

/** Statements by the date of their source, newest first, undated last. */
function byDay(statements: readonly Statement[], issues: readonly Issue[]): SpeakerModel['days'] {
  const newestFirst = [...statements].sort(
    (a, b) => (b.source.date ?? '').localeCompare(a.source.date ?? '') || a.source.id - b.source.id || a.id - b.id,
  )
  const days = new Map<string, { card: Card; tags: Tag[] }[]>()
  for (const statement of newestFirst) {
    const card = cardOf(statement)
    days.set(card.date, [...(days.get(card.date) ?? []), { card, tags: tagsOf(statement, issues) }])
  }
  return [...days].map(([date, items]) => ({ date, items }))
}

/** The view of one speaker. */
export function speakerModel(
  speaker: Speaker,
  issues: readonly Issue[],
  stances: readonly Stance[],
  statements: readonly Statement[],
): SpeakerModel {
  const find = stanceLookup(stances)
  const sources = new Set(statements.map((statement) => statement.source.id)).size
  const quotes = statements.reduce((sum, statement) => sum + statement.quotes.length, 0)
  return {
    name: speaker.name,
    kind: speakerKindWords[speaker.kind],
    aliases: speaker.aliases.filter((alias) => alias !== speaker.name).join(', '),
    roles: speaker.roles.map((role) => ({ words: roleWords(role), tenure: tenureWords(role) })),
    lede: `${many(quotes, 'quote')} in ${many(sources, 'source')}.`,
    marks: issues.map((issue) => ({
      issue: issue.name,
      href: `/issues/${issue.id}`,
      proposition: issue.proposition,
      mark: markOf(find(speaker.slug, issue.id), { href: `/cells/${speaker.slug}/${issue.id}` }),
    })),
    days: byDay(statements, issues),
  }
}

/** `/speakers/:slug`: who somebody is and what was said when. Merged speakers redirect. */
export const showSpeaker = (store: Store) =>
  show(async (req) => {
    const { speaker, mergedInto } = await findSpeaker(store, parameter(req, 'slug'))
    if (mergedInto) return { movedTo: `/speakers/${mergedInto}` }
    const [codebook, stances, statements] = await Promise.all([
      currentCodebook(store),
      store.stances.list({ speaker: speaker.slug }),
      store.statements.ofSpeaker(speaker.slug),
    ])
    return {
      view: 'speaker',
      title: speaker.name,
      section: 'speakers',
      model: speakerModel(speaker, codebook.issues, stances, statements),
      data: { speaker, stances, statements },
    }
  })
