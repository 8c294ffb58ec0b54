import { tally } from '../compare/face.js'
import { summaryOf } from '../compare/faceWords.js'
import type { Filter } from '../domain.js'
import { bestKey, type FaceFacts } from './face.js'
import { countOf, markOf, markWords } from './mark.js'
import { sourceTitle, stateWords } from './words.js'

const relationsOf = ({ rows }: FaceFacts) => rows.map(({ relation }) => relation)

/** A comparison as data. */
export const faceData = (facts: FaceFacts, filter: Filter): object => ({
  filter,
  speakers: facts.speakers.map(({ slug, name, kind, roles }, column) => ({
    ...{ slug, name, kind, roles },
    counts: facts.counts[column],
  })),
  summary: {
    words: summaryOf(relationsOf(facts), facts.speakers.length),
    issues: facts.rows.length,
    counts: tally(relationsOf(facts)),
  },
  issues: facts.rows.map(({ issue, stances, relation, sentence }) => ({
    ...{ id: issue.id, name: issue.name, proposition: issue.proposition, relation, sentence },
    speakers: facts.speakers.map(({ slug }, column) => ({
      speaker: slug,
      words: markWords(stances[column]!),
      ...stances[column]!,
      strongest: (facts.best.get(bestKey(slug, issue.id)) ?? []).map(({ statement, position, disputed }) => ({
        ...{ position, disputed, statement },
      })),
    })),
  })),
})

const perSpeaker = ['mark', 'statements', 'notes', 'strongest quote', 'wording', 'source', 'date', 'quote number']

/** A comparison as rows of cells, one an issue. */
export function faceCsv(facts: FaceFacts): (string | number)[][] {
  const { speakers, rows, best } = facts
  return [
    [
      ...['Issue', 'Proposition', 'Relation', 'In words'],
      ...speakers.flatMap(({ name }) => perSpeaker.map((column) => `${name}: ${column}`)),
    ],
    ...rows.map(({ issue, stances, relation, sentence }) => [
      ...[issue.name, issue.proposition, relation, sentence],
      ...speakers.flatMap(({ slug }, column) => {
        const stance = stances[column]!
        const first = best.get(bestKey(slug, issue.id))?.[0]?.statement
        return [
          ...[stateWords[stance.state], countOf(stance) ?? 0, markOf(stance, { href: null }).notes],
          first?.quotes.map(({ text }) => text).join(' … ') ?? '',
          ...(first ? [first.source.wording, sourceTitle(first.source), first.source.date ?? ''] : ['', '', '']),
          first?.quotes[0]?.id ?? '',
        ]
      }),
    ]),
  ]
}
