import { byOrganisation } from './by-body.js'
import { byDocument } from './by-document.js'
import { byRole, namedSoon } from './by-role.js'
import type { Discourse } from './discourse.js'
import { authorsOf, type Writing } from './documents.js'
import { type Finding, found, foundAll } from './finding.js'
import { groupBefore } from './group.js'
import { isDocumentNoun, organisationSort, roleOf } from './lexicon.js'
import type { Phrase } from './mention.js'
import { pairBefore } from './pair.js'
import { byRelation } from './relations.js'
import type { Scene } from './scene.js'
import { describedBefore, isAnonymous, plural, unnamed } from './unnamed.js'

const indefinite = /^(a|an|one|some|several|many|another|other|few|two|three|four|five|most|no|any|all)$/

/** Who is meant by a description. `index` is the word from which one looks back. */
export function describe(scene: Scene, discourse: Discourse, writings: readonly Writing[], phrase: Phrase): Finding {
  const { apposition, head, determiner } = phrase
  const word = scene.words[head]!.lower
  if (apposition) return found(discourse.bearerOf(apposition), 'apposition', 0.93)
  if (isDocumentNoun(word) && !(roleOf(word) && organisationSort(word) === undefined)) {
    const finding = byDocument(scene, discourse, writings, phrase)
    if (finding && !(/^(poll|survey)s?$/.test(word) && isNoPollster(finding))) return finding
  }
  const group = groupBefore(scene, discourse, phrase)
  if (group) return group
  const many = plural(word)
  if (determiner === null && head === phrase.last && scene.words[head + 1]?.text === ':' && roleOf(word))
    return byRole(scene, discourse, phrase, true) ?? unnamed(scene, phrase)
  const unknown =
    (determiner !== null && indefinite.test(determiner)) ||
    (many && (determiner === null || roleOf(word) !== undefined)) ||
    isAnonymous(scene, phrase)
  if (many && /^authors?$/.test(word) && determiner === 'the') {
    const authors = authorsOf(writings, null, phrase.first)
    if (authors.length > 0) return foundAll(authors, 'document-author', 0.7)
  }
  const several = many && organisationSort(word) !== undefined && roleOf(word) === undefined
  if (several && phrase.inside.length === 0) return pairBefore(scene, discourse, phrase) ?? unnamed(scene, phrase)
  const earlier = unknown ? undefined : describedBefore(scene, discourse, phrase)
  if (earlier) return earlier
  if (organisationSort(word) !== undefined && !unknown) {
    const finding = byOrganisation(scene, discourse, phrase)
    if (finding) return finding
  }
  if (unknown) return namedSoon(scene, phrase) ?? unnamed(scene, phrase)
  const role = byRole(scene, discourse, phrase, true) ?? byRelation(scene, discourse, phrase)
  return role ?? byRole(scene, discourse, phrase) ?? byFirstName(scene, discourse, phrase) ?? unnamed(scene, phrase)
}

/** A person whom a poll only asks about; whoever stands behind "by" made it. */
const isNoPollster = ({ kind, role, confidence }: Finding): boolean =>
  kind === 'person' && confidence < 0.85 && !/poll|professor|research/i.test(role ?? '')

/** "Quill shot" of "Quill shot back": a name, and a word that is no noun here. "Quill's spokesman" is not Quill. */
function byFirstName({ words }: Scene, discourse: Discourse, { first, head, inside }: Phrase): Finding | undefined {
  const reference = inside.find(({ name, options }) => name.run === first && options[0]!.kind === 'person')
  const owns = reference && /^['’]s?$/.test(words[reference.name.last + 1]?.text ?? '')
  if (owns && roleOf(words[head]!.lower) !== undefined) return undefined
  return reference && found(discourse.bearerOf(reference), 'leading-name', 0.7)
}
