import type { FoundQuote, Span } from '../domain.js'
import { trueName } from './altered.js'
import { antecedentOf } from './antecedent.js'
import { byPronoun } from './by-pronoun.js'
import { isReportingVerb } from './cues.js'
import { describe } from './describe.js'
import type { Discourse } from './discourse.js'
import type { Writing } from './documents.js'
import { properCase } from './evidence.js'
import { type Finding, found, foundAll, joint, nobody } from './finding.js'
import type { Labels } from './labels.js'
import {
  documentSort,
  isDocumentNoun,
  isOutlet,
  isPlace,
  knownOrganisation,
  organisationSort,
  roleOf,
} from './lexicon.js'
import { type Mention, type Phrase, readMention } from './mention.js'
import type { Entity } from './registry.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import { bearerOfDescription, plural } from './unnamed.js'
import { weights } from './weights.js'

/** Names whoever a mention means. Reads the text on up to the mention and leaves its bearer present. */
export function resolveMention(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  labels: Labels,
  quote: FoundQuote,
  span: Span,
): Finding {
  const index = wordAt(scene, span.start)
  discourse.readTo(index)
  const mention = readMention(scene, span)
  const finding = labels.bearerOf(quote, span) ?? byMention(scene, discourse, writings, quote, mention, span)
  // reported speech that may be none must not bring its subject to mind as a speaker, nor must a guess
  const weight =
    quote.kind === 'indirect' && quote.confidence < 0.6
      ? weights.plain * quote.confidence
      : finding.rule === 'description-state'
        ? weights.plain
        : weights.speaker
  for (const entity of finding.entities) discourse.touch(entity, weight, index)
  if (finding.entities.length > 1) discourse.together = { entities: finding.entities, word: index }
  if (mention.sort === 'pronoun') discourse.skipTo(mention.word + 1)
  if (mention.sort === 'phrase') discourse.skipTo(mention.phrase.first + 1)
  return finding
}

function byMention(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  quote: FoundQuote,
  mention: Mention,
  span: Span,
): Finding {
  switch (mention.sort) {
    case 'none':
      return verbatim(scene, span)
    case 'pronoun': {
      const antecedent =
        /^(who|which|that)$/.test(scene.words[mention.word]!.lower) && antecedentOf(scene, mention.word)
      if (antecedent) return byMention(scene, discourse, writings, quote, readMention(scene, antecedent), antecedent)
      return byPronoun(scene, discourse, writings, quote, mention.word)
    }
    case 'name':
      return byName(scene, discourse, mention.reference)
    case 'joint':
      return joint(
        mention.parts.map((part) => byMention(scene, discourse, writings, quote, readMention(scene, part), part)),
      )
    case 'phrase':
      if (/^[@#]/.test(scene.words[mention.phrase.first]!.text)) return verbatim(scene, span)
      if (isMeasure(scene, mention.phrase)) return nobody('no-speaker')
      return (
        revealed(scene, quote, mention.phrase) ??
        described(scene, describe(scene, discourse, writings, mention.phrase), mention.phrase)
      )
  }
}

/** "Then a voice from the back: “No.” It was Ada Quill, the baker.": the sentence behind the words says who that was. */
function revealed({ words, ...scene }: Scene, { end }: FoundQuote, { first, determiner }: Phrase): Finding | undefined {
  if (!/^an?$/.test(determiner ?? '') && !/^some(body|one)$/.test(words[first]!.lower)) return undefined
  let i = wordAt({ words, ...scene }, end)
  while (words[i] && !/\p{L}/u.test(words[i]!.text)) i++
  if (words[i]?.lower !== 'it' || words[i + 1]?.lower !== 'was') return undefined
  const who = referenceOn({ words, ...scene }, i + 2)
  const entity = who?.name.run === i + 2 && who.options.length === 1 ? who.options[0]! : undefined
  return entity?.kind === 'person' ? found(entity, 'named-behind', 0.85) : undefined
}

/** "per megawatt, “refundable”": one thing without an article, and nothing that speaks. */
function isMeasure({ words }: Scene, { first, last, head, determiner }: Phrase): boolean {
  const { text, lower, capital, pos } = words[head]!
  const speaks = roleOf(text) ?? organisationSort(text) ?? documentSort(text)
  const bare = first === last && determiner === null && !capital && pos === 'NOUN' && /^\p{L}+$/u.test(text)
  return bare && words[first - 1]?.lower === 'per' && speaks === undefined && !plural(lower)
}

/** An unnamed source stays in mind, so that "he" can mean it; a document without an author does not. */
function described(scene: Scene, finding: Finding, phrase: Phrase): Finding {
  if (finding.entities.length > 0 || finding.name === null) return finding
  const head = scene.words[phrase.head]!.text
  if (finding.kind === 'unnamed' && isDocumentNoun(head) && !roleOf(head)) return finding
  return { ...finding, entities: [bearerOfDescription(scene, finding, phrase)] }
}

function byName(
  scene: Scene,
  discourse: Discourse,
  reference: Extract<Mention, { sort: 'name' }>['reference'],
): Finding {
  if (reference.all) return foundAll(reference.options, 'family', 0.8)
  const entity = discourse.bearerOf(reference)
  if (entity.kind === 'organisation') {
    const meant = trueName(entity.name)
    if (meant) return { ...found(entity, 'altered-name', 0.5), name: meant }
    const verb = scene.words[reference.name.last + 1]
    if (isDoubtful(entity) && !isReportingVerb(verb?.lower ?? ''))
      return { ...found(entity, 'as-printed', 0.5), kind: 'unnamed' }
    return found(entity, reference.full ? 'organisation' : 'organisation-short', reference.full ? 0.95 : 0.88)
  }
  if (reference.full) return found(entity, 'full-name', entity.keys.length > 1 ? 0.98 : 0.85)
  if (scene.words[reference.name.first]!.shout) return found(entity, 'transcript-label', 0.9)
  return found(
    entity,
    reference.options.length > 1 ? 'surname-of-several' : 'last-name',
    reference.options.length > 1 ? 0.75 : 0.96,
  )
}

/** A word that only opens a sentence may be no name at all: "Research showed". */
const isDoubtful = ({ name, place, keys, count }: Entity): boolean =>
  place && keys.length === 1 && count === 1 && !isPlace(keys[0]!) && !isOutlet(name) && !knownOrganisation(name)

/** A mention without a known name: what is printed, in proper case; marks alone, as of mark-up, name nobody. */
function verbatim(scene: Scene, { start, end }: Span): Finding {
  const name = properCase(scene.text.slice(start, end).replace(/\s+/g, ' ').trim())
  return !/[\p{L}\p{N}]/u.test(name)
    ? nobody('empty-mention')
    : { name, kind: 'unnamed', role: null, entities: [], rule: 'as-printed', confidence: 0.5 }
}
