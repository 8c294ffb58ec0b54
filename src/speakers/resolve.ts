import type { FoundQuote, Span, SpeakerKind } from '../domain.js'
import { trueName } from './altered.js'
import { describe, isPlural } from './describe.js'
import { type Discourse, personalGender, weights } from './discourse.js'
import { authorOf, opensWithDocument, type Writing } from './documents.js'
import { properCase } from './evidence.js'
import { type Finding, found, joint, nobody } from './finding.js'
import { documentSort, type Gender, organisationSort } from './lexicon.js'
import { type Mention, readMention } from './mention.js'
import type { Entity } from './registry.js'
import { reportedSubject } from './reported.js'
import { referenceOn, type Scene, wordAt } from './scene.js'

/** Names whoever a mention means. Reads the text on up to the mention and leaves its bearer present. */
export function resolveMention(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  quote: FoundQuote,
  span: Span,
): Finding {
  const index = wordAt(scene, span.start)
  discourse.readTo(index)
  if (/^(Q|Question)$/i.test(scene.text.slice(span.start, span.end)) && quote.kind === 'block') return questioner
  const mention = readMention(scene, span)
  const finding = byMention(scene, discourse, writings, quote, mention, span)
  // reported speech that may be none must not bring its subject to mind as a speaker
  const weight =
    quote.kind === 'indirect' && quote.confidence < 0.6 ? weights.plain * quote.confidence : weights.speaker
  for (const entity of finding.entities) discourse.touch(entity, weight, index)
  if (mention.sort === 'pronoun') discourse.skipTo(mention.word + 1)
  return finding
}

/** Whoever asks in an interview that labels its questions "Q". */
const questioner: Finding = {
  name: 'interviewer',
  kind: 'unnamed',
  role: null,
  entities: [],
  rule: 'question-label',
  confidence: 0.9,
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
    case 'pronoun':
      return byPronoun(scene, discourse, writings, quote, mention.word)
    case 'name':
      return byName(scene, discourse, mention.reference)
    case 'joint':
      return joint(
        mention.parts.map((part) => byMention(scene, discourse, writings, quote, readMention(scene, part), part)),
      )
    case 'phrase':
      if (/^[@#]/.test(scene.words[mention.phrase.first]!.text)) return verbatim(scene, span)
      return described(scene, describe(scene, discourse, writings, mention.phrase), isPlural(scene, mention.phrase))
  }
}

/** An unnamed source stays in mind, so that "he" can mean it. */
function described(scene: Scene, finding: Finding, plural: boolean): Finding {
  if (finding.entities.length > 0 || finding.name === null) return finding
  const key = `${finding.kind} ${finding.name}`
  const known = scene.described.get(key) ?? entityOf(scene.entities.length, finding.name, finding.kind, plural)
  if (!scene.described.has(key)) {
    scene.described.set(key, known)
    scene.entities.push(known)
  }
  return { ...finding, entities: [known] }
}

function entityOf(id: number, name: string, kind: SpeakerKind, plural: boolean): Entity {
  const keys = [name.toLowerCase()]
  const common = { place: false, gender: null, roles: [], stems: new Set<string>(), forms: new Map<string, number>() }
  return { id, name, kind, plural, keys, count: 1, first: 0, ...common }
}

function byName(
  scene: Scene,
  discourse: Discourse,
  reference: Extract<Mention, { sort: 'name' }>['reference'],
): Finding {
  const entity = discourse.bearerOf(reference)
  if (entity.kind === 'organisation') {
    const meant = trueName(entity.name)
    if (meant) return { ...found(entity, 'altered-name', 0.5), name: meant }
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

/** A mention without a known name: what is printed, in proper case. */
function verbatim(scene: Scene, { start, end }: Span): Finding {
  const name = properCase(scene.text.slice(start, end).replace(/\s+/g, ' ').trim())
  return name === ''
    ? nobody('empty-mention')
    : { name, kind: 'unnamed', role: null, entities: [], rule: 'as-printed', confidence: 0.5 }
}

function byPronoun(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  quote: FoundQuote,
  index: number,
): Finding {
  const word = scene.words[index]!.lower
  const gender = personalGender[word]
  if (gender) {
    const close = byClause(scene, discourse, index, gender)
    if (close) return close
    const named = namedInside(scene, quote)
    const choice = discourse.person(gender, index, (entity) => (named.has(entity) ? 0.3 : 1))
    return choice
      ? found(choice.entity, 'pronoun-recent-subject', pronounConfidence(choice.margin))
      : namedLater(scene, index, gender)
  }
  if (/^(who|which|that|whose)$/.test(word)) return byAntecedent(scene, discourse, index)
  if (/^(i|my|me)$/.test(word))
    return scene.author ? found(scene.author, 'first-person-author', 0.8) : nobody('first-person')
  if (/^(we|us|our)$/.test(word))
    return scene.author ? found(scene.author, 'first-person-author', 0.55) : nobody('first-person')
  if (/^(it|its|this)$/.test(word)) return byIt(scene, discourse, writings, quote, index)
  if (word === 'both') return byBoth(discourse, index)
  if (/^(they|them|their|these|those)$/.test(word)) return byThey(discourse, index)
  return { name: word, kind: 'unnamed', role: null, entities: [], rule: 'unnamed-source', confidence: 0.7 }
}

/** Nobody has been named yet: the first person of that gender to be named. */
function namedLater(scene: Scene, index: number, gender: Gender): Finding {
  const later = scene.cast.references.find(({ name, options }) => {
    const entity = options[0]!
    return name.run > index && entity.kind === 'person' && (entity.gender === null || entity.gender === gender)
  })
  return later ? found(later.options[0]!, 'pronoun-named-later', 0.4) : nobody('pronoun-unresolved')
}

/** Structure before presence: "a speech by X, in which he said", and what somebody reports of another's speech. */
function byClause(scene: Scene, discourse: Discourse, index: number, gender: Gender): Finding | undefined {
  const { words } = scene
  const fits = (entity: Entity): boolean =>
    entity.kind === 'person' && (entity.gender === null || entity.gender === gender)
  if (
    /^(wherein|where)$/.test(words[index - 1]?.lower ?? '') ||
    (words[index - 1]?.lower === 'which' && words[index - 2]?.lower === 'in')
  ) {
    for (let i = index - 2; i > index - 14 && i >= 0; i--) {
      const reference = referenceOn(scene, i)
      if (reference && fits(discourse.bearerOf(reference)))
        return found(discourse.bearerOf(reference), 'relative-clause', 0.85)
    }
  }
  const report = reportedSubject(scene, index)
  const reported = report && discourse.bearerOf(report.reference)
  return reported && fits(reported) ? found(reported, 'reported-subject', 0.75) : undefined
}

const pronounConfidence = (margin: number): number => Math.min(0.95, 0.35 + 0.62 * margin)

/** Entities named in the quote itself, who rarely say it. */
function namedInside(scene: Scene, { start, end }: Span): Set<Entity> {
  const named = new Set<Entity>()
  for (let i = wordAt(scene, start); i < scene.words.length && scene.words[i]!.start < end; i++) {
    const reference = referenceOn(scene, i)
    if (reference?.options.length === 1) named.add(reference.options[0]!)
  }
  return named
}

/** "the police department, which called": the name right before. */
function byAntecedent(scene: Scene, discourse: Discourse, index: number): Finding {
  for (let i = index - 1; i > index - 14 && i >= 0; i--) {
    const reference = referenceOn(scene, i)
    if (reference && scene.words[i]!.sentence === scene.words[index]!.sentence)
      return found(discourse.bearerOf(reference), 'relative-pronoun', 0.85)
  }
  return nobody('relative-unresolved')
}

function byIt(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  quote: FoundQuote,
  index: number,
): Finding {
  const reads = quote.cue !== null && /^reads?\b/i.test(scene.text.slice(quote.cue.start, quote.cue.end))
  const document = documentBefore(scene, index)
  if (reads || document !== undefined) {
    const sort = document === undefined ? null : (documentSort(scene.words[document]!.text) ?? null)
    const author = authorOf(writings, sort, index) ?? authorOf(writings, null, index)
    if (author) return found(author, 'document-author', 0.75)
  }
  const choice = discourse.best(index, (entity) =>
    entity.kind === 'organisation' ? (entity.place ? 0.3 : 1) : isNamelessBody(entity) ? 1 : 0,
  )
  return choice
    ? found(choice.entity, 'pronoun-recent-organisation', Math.min(0.9, 0.3 + 0.6 * choice.margin))
    : nobody('pronoun-unresolved')
}

/** "the ministry", of which no name is told. */
const isNamelessBody = ({ kind, plural, name }: Entity): boolean =>
  kind === 'unnamed' && !plural && organisationSort(name.split(' ').at(-1)!) !== undefined

/** The document that is the subject of the sentence before. */
function documentBefore({ words, ...scene }: Scene, index: number): number | undefined {
  let i = index
  const sentence = words[index]!.sentence
  while (i > 0 && words[i - 1]!.sentence === sentence) i--
  if (i === 0) return undefined
  const previous = words[i - 1]!.sentence
  i--
  while (i > 0 && words[i - 1]!.sentence === previous && index - i < 120) i--
  return opensWithDocument({ words, ...scene }, i)
}

/** "Both said": the two persons spoken of last, if there are two. */
function byBoth(discourse: Discourse, index: number): Finding {
  const isPerson = ({ kind, plural }: Entity): boolean => kind === 'person' && !plural
  const one = discourse.best(index, (entity) => (isPerson(entity) ? 1 : 0))?.entity
  const other = discourse.best(index, (entity) => (isPerson(entity) && entity !== one ? 1 : 0))?.entity
  if (!one || !other) return byThey(discourse, index)
  const inOrder = [one, other].sort((x, y) => x.first - y.first)
  return joint(inOrder.map((entity) => found(entity, 'pronoun-both', 0.7)))
}

function byThey(discourse: Discourse, index: number): Finding {
  const choice = discourse.best(index, (entity) =>
    entity.kind === 'person' || (entity.kind === 'unnamed' && !entity.plural) ? 0 : entity.place ? 0.3 : 1,
  )
  if (choice) return found(choice.entity, 'pronoun-recent-organisation', Math.min(0.75, 0.25 + 0.5 * choice.margin))
  return { name: null, kind: 'unnamed', role: null, entities: [], rule: 'plural-unresolved', confidence: 0.4 }
}
