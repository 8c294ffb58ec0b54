import type { FoundQuote, Span } from '../domain.js'
import { singular } from '../text/inflect.js'
import { describedSubject, statementBefore, subjectBeforeQuote, subjectFactor } from './before-quote.js'
import { type Discourse, personalGender } from './discourse.js'
import { authorsOf, opensWithDocument, type Writing } from './documents.js'
import { type Finding, found, foundAll, nobody } from './finding.js'
import { togetherBefore } from './joint.js'
import { documentSort, type Gender, isPlace, organisationSort } from './lexicon.js'
import type { Entity } from './registry.js'
import { reportedSubject, sentenceAround } from './reported.js'
import { referenceOn, type Scene, wordAt } from './scene.js'
import { weights } from './weights.js'

/** Who is meant by the pronoun at word `index`. */
export function byPronoun(
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
    const office = describedSubject(discourse, index)
    if (office && (office.gender === null || office.gender === gender))
      return found(office, 'pronoun-recent-subject', 0.7)
    const named = namedInside(scene, quote)
    const subject = subjectBeforeQuote(discourse, index)
    const choice = discourse.person(
      gender,
      index,
      (entity) => (named.has(entity) ? 0.3 : 1) * (entity === subject ? subjectFactor : 1),
    )
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

/** "the police department, which called": the name right before; "Senator Quill of Ohio, who": the person before a place. */
function byAntecedent({ words, ...scene }: Scene, discourse: Discourse, index: number): Finding {
  const who = words[index]!.lower === 'who'
  const last = words[index - 1]?.text === ',' ? index - 2 : index - 1
  if (words[last]?.lower === 'those') return nobody('relative-unresolved')
  for (let i = index - 1; i > index - 14 && i >= 0 && words[i]!.sentence === words[index]!.sentence; i--) {
    const reference = referenceOn({ words, ...scene }, i)
    const entity = reference && discourse.bearerOf(reference)
    if (!entity || (who && entity.kind === 'organisation' && (i < last || isCountry(entity)))) continue
    return found(entity, 'relative-pronoun', 0.85)
  }
  return nobody('relative-unresolved')
}

/** A place, but not a people: "Americans". */
const isCountry = ({ place, keys }: Entity): boolean => place && !(keys.length === 1 && isPeople(keys[0]!))
const isPeople = (key: string): boolean => singular(key) !== key && isPlace(singular(key))

function byIt(
  scene: Scene,
  discourse: Discourse,
  writings: readonly Writing[],
  quote: FoundQuote,
  index: number,
): Finding {
  const stated = statementBefore(discourse, index)
  if (stated) return found(stated, 'document-author', 0.8)
  const reads = quote.cue !== null && readsOut.test(scene.text.slice(quote.cue.start, quote.cue.end))
  const document = documentBefore(scene, index) ?? documentRead(scene, index)
  const goesOn = /^(went|goes)$/.test(scene.words[index + 1]?.lower ?? '') && scene.words[index + 2]?.lower === 'on'
  if (reads || goesOn || document !== undefined) {
    const sort = document === undefined ? null : (documentSort(scene.words[document]!.text) ?? null)
    const own = authorsOf(writings, sort, index)
    const authors = own.length > 0 ? own : authorsOf(writings, null, index)
    if (authors.length > 0) return foundAll(authors, 'document-author', 0.75)
  }
  const choice = discourse.best(index, (entity) =>
    entity.kind === 'organisation' ? (entity.place ? 0.3 : 1) : isNamelessBody(entity) ? 1 : 0,
  )
  return choice
    ? found(choice.entity, 'pronoun-recent-organisation', Math.min(0.9, 0.3 + 0.6 * choice.margin))
    : nobody('pronoun-unresolved')
}

/** What only documents do. */
const readsOut = /^(reads?|begins?|began|opens?|opened|concludes?|concluded|ends?|ended)$/i

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

/** The document that somebody read out or brought in the sentence before: "She read from a letter by Quill. “...,” it said." */
function documentRead({ words }: Scene, index: number): number | undefined {
  const [first] = sentenceAround(words, index)
  if (first === 0) return undefined
  const [start] = sentenceAround(words, first - 1)
  for (let i = start; i < first; i++) {
    if (!/^(read|conveyed|delivered|relayed|brought|forwarded)$/.test(words[i]!.lower) || words[i]!.quoted) continue
    for (let j = i + 1; j < first && j < i + 8; j++) if (documentSort(words[j]!.text) !== undefined) return j
  }
  return undefined
}

/** "Both said": the two persons spoken of last, if there are two. */
function byBoth(discourse: Discourse, index: number): Finding {
  const isPerson = ({ kind, plural }: Entity): boolean => kind === 'person' && !plural
  const one = discourse.best(index, (entity) => (isPerson(entity) ? 1 : 0))?.entity
  const other = discourse.best(index, (entity) => (isPerson(entity) && entity !== one ? 1 : 0))?.entity
  if (!one || !other) return byThey(discourse, index)
  const inOrder = [one, other].sort((x, y) => x.first - y.first)
  return foundAll(inOrder, 'pronoun-both', 0.7)
}

function byThey(discourse: Discourse, index: number): Finding {
  const pair = togetherBefore(discourse, index)
  if (pair) return foundAll(pair, 'pronoun-together', 0.8)
  const choice = discourse.best(index, (entity) =>
    entity.kind === 'person' || (entity.kind === 'unnamed' && !entity.plural) ? 0 : entity.place ? 0.3 : 1,
  )
  // a country that only says where somebody is from is not meant
  const present = choice && (!choice.entity.place || discourse.presence(choice.entity, index) > weights.oblique)
  if (present) return found(choice.entity, 'pronoun-recent-organisation', Math.min(0.75, 0.25 + 0.5 * choice.margin))
  return { name: null, kind: 'unnamed', role: null, entities: [], rule: 'plural-unresolved', confidence: 0.4 }
}
