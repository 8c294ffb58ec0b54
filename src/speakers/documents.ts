import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import { listAround } from './joint.js'
import { documentSort, isDocumentNoun, isPlatform, organisationSort, roleOf } from './lexicon.js'
import type { Entity } from './registry.js'
import { referenceOn, type Scene } from './scene.js'

/** A document that the text speaks of, and whose words it holds. */
export interface Writing {
  readonly sort: number | undefined
  readonly word: number
  /** Several who wrote it together. */
  readonly authors: readonly Entity[]
}

const made =
  /^(written|filed|published|released|signed|issued|produced|prepared|sent|posted|commissioned|conducted|drafted|made|authored|compiled|circulated|put|provided)$/
const makes =
  /^(publish(ed|es)?|releas(ed|es)|issu(ed|es)|unveil(ed|s)|fil(ed|es)|post(ed|s)|wrote|writes|sen[dt]s?|put|announc(ed|es)|made)$/

/** Finds the documents that are spoken of outside quotation marks and whose author is told. In reading order. */
export function writingsOf(scene: Scene): Writing[] {
  const { words } = scene
  const found: Writing[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    const own = ownAuthor(scene, i) ?? senderOf(scene, i)
    const sort = own && lastSort(words, i)
    if (own && sort !== undefined) found.push({ sort, word: i, authors: [own.options[0]!] })
    if (word.quoted || (word.pos !== 'NOUN' && word.pos !== 'PROPN') || !isDocumentNoun(word.text)) continue
    const authors = authorsNear(scene, i).map(({ options }) => options[0]!)
    if (authors.length > 0) found.push({ sort: documentSort(word.text), word: i, authors })
  }
  return found
}

/** "Its author, the engineer Ada Quill": the name behind the comma. */
function ownAuthor(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  if (
    !/^(its|the)$/.test(words[i]!.lower) ||
    words[i]!.quoted ||
    !/^(lead )?(author|writer)$/.test(words[i + 1]?.lower ?? '')
  )
    return undefined
  if (words[i + 2]?.text !== ',') return undefined
  for (let j = i + 3; j < i + 10 && words[j] && words[j]!.text !== ','; j++) {
    const reference = referenceOn(scene, j)
    if (reference) return reference.options[0]?.kind === 'person' ? reference : undefined
  }
  return undefined
}

/** "It was from the painter Ada Quill.", "It was signed Bo Ostler.": the sentence tells whose the document of the one before is. */
function senderOf(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  if (words[i]!.lower !== 'it' || words[i]!.quoted || words[i - 1]?.sentence === words[i]!.sentence) return undefined
  if (
    !/^(was|came|is|bore)$/.test(words[i + 1]?.lower ?? '') ||
    !/^(from|signed|written|sent)$/.test(words[i + 2]?.lower ?? '')
  )
    return undefined
  for (let j = i + 3; j < i + 12 && words[j]?.sentence === words[i]!.sentence; j++) {
    const reference = referenceOn(scene, j)
    if (reference?.options[0]?.kind === 'person') return reference
    if (words[j]!.pos === 'VERB' || words[j]!.quoted) return undefined
  }
  return undefined
}

/** Sort of the document spoken of last before word `i`, at most 60 words back. */
function lastSort(words: Scene['words'], i: number): number | undefined {
  for (let j = i - 1; j >= 0 && j > i - 60; j--)
    if (!words[j]!.quoted && words[j]!.pos === 'NOUN' && isDocumentNoun(words[j]!.text))
      return documentSort(words[j]!.text)
  return undefined
}

/** Who made the document named at word `i`, as far as the words around it tell: persons who made it together, else one. */
export function authorsNear(scene: Scene, i: number): readonly Reference[] {
  const author =
    ownBefore(scene, i) ?? authorBefore(scene, i) ?? authorAfter(scene, i) ?? writerOf(scene, i) ?? makerOf(scene, i)
  if (!author) return []
  return author.options[0]!.kind === 'person' ? listAround(scene, author) : [author]
}

/** "Ada Quill wrote in her new book": the last person of that gender in the sentence. */
function ownBefore(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  const owner = [words[i - 1], words[i - 2]].find((word) => word?.lower === 'his' || word?.lower === 'her')
  if (!owner || owner.sentence !== words[i]!.sentence) return undefined
  const gender = owner.lower === 'his' ? 'm' : 'f'
  for (let j = i - 2; j > i - 40 && words[j]?.sentence === words[i]!.sentence; j--) {
    const entity = referenceOn(scene, j)?.options[0]
    if (entity?.kind === 'person' && (entity.gender === null || entity.gender === gender)) return referenceOn(scene, j)
  }
  return undefined
}

/** "the Quill Institute report", "Quill's new report". */
function authorBefore({ words, ...scene }: Scene, i: number): Reference | undefined {
  for (let j = i - 1; j >= i - 4 && j >= 0; j--) {
    const reference = referenceOn({ words, ...scene }, j)
    if (reference) {
      const joined =
        j === i - 1 || /^['’]s?$/.test(words[reference.name.last + 1]?.text ?? '') || words[i - 1]!.pos !== 'ADP'
      if (isPlatform(reference.options[0]!.name)) return undefined
      return joined && !reference.options[0]!.place && words[i]!.sentence === words[j]!.sentence ? reference : undefined
    }
    if (words[j]!.pos === 'ADP' || words[j]!.pos === 'VERB' || words[j]!.pos === 'DET' || words[j]!.text === ',')
      return undefined
  }
  return undefined
}

/** "a report by the Quill Institute", "a letter from Ada Quill", "the opinion, by Judge Quill,". */
function authorAfter(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  const wrote = writerBehind(scene, i)
  if (wrote) return wrote
  let by = -1
  for (let j = i + 1; j < i + 8 && j < words.length; j++) {
    const word = words[j]!
    const aside = j === i + 1 && word.text === ',' && words[j + 1]?.lower === 'by'
    if (word.sentence !== words[i]!.sentence || (/^[,.;:(“”"]$/.test(word.text) && !aside)) return undefined
    if (/^(by|from)$/.test(word.lower)) {
      if (isHandedOn.test(words[j - 1]!.lower)) return undefined
      by = j
    }
    const reference = by > 0 ? referenceOn(scene, j) : undefined
    if (reference) return reference
  }
  return undefined
}

/** "the last letter that Ada Quill had written". */
function writerBehind(scene: Scene, i: number): Reference | undefined {
  if (!/^(that|which)$/.test(scene.words[i + 1]?.lower ?? '')) return undefined
  const at = scene.words[i + 2]?.lower === 'the' ? i + 3 : i + 2
  const reference = referenceOn(scene, at)
  if (reference?.name.run !== at) return undefined
  const behind = scene.words.slice(reference.name.last + 1, reference.name.last + 4)
  return behind.some(({ lower }) => /^(wrote|written|sent|left|penned|signed)$/.test(lower)) ? reference : undefined
}

/** "a letter seen by the Ledger": whoever has it did not write it. */
const isHandedOn = /^(seen|obtained|reviewed|viewed|acquired)$/

/** "The memo, which ..., was written by the firm's head, Ada Quill": the first person behind "by", else the first name. */
function writerOf(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  let sent = -1
  for (let j = i + 1; j < i + 40 && words[j]?.sentence === words[i]!.sentence; j++) {
    if (/^(sent|posted|written|signed|mailed)$/.test(words[j]!.lower)) sent = j
    const from = words[j]!.lower === 'from' && sent >= 0 && j - sent < 9
    if (!from && (words[j]!.lower !== 'by' || !made.test(words[j - 1]!.lower))) continue
    let first: Reference | undefined
    for (let k = j + 1; k < j + 15 && words[k]?.sentence === words[i]!.sentence; k++) {
      const reference = referenceOn(scene, k)
      if (reference?.options[0]?.kind === 'person') return reference
      first ??= reference
    }
    return first
  }
  return undefined
}

/** "Quill Energy released a report", "told buyers in a letter": the subject of a sentence that makes the document known. */
function makerOf(scene: Scene, i: number): Reference | undefined {
  const { words } = scene
  for (let j = i - 1; j > i - 8 && words[j]?.sentence === words[i]!.sentence; j--) {
    const toldInIt = words[i - 2]?.lower === 'in' && isReportingVerb(words[j]!.lower)
    if (!toldInIt && !makes.test(words[j]!.lower)) continue
    if (isSomebodyElse(scene, j - 1)) return undefined
    const told = toldOfBefore(scene, j)
    if (told) return told
    for (let k = j - 1; k > j - 16 && words[k]?.sentence === words[i]!.sentence; k--) {
      const reference = referenceOn(scene, k)
      if (reference && !words[k]!.quoted) return reference
    }
  }
  return undefined
}

/** "Ada Quill, who ran the school until 2011 and now lives abroad, had sent": the name before the clause. */
function toldOfBefore(scene: Scene, verb: number): Reference | undefined {
  const { words } = scene
  let comma = verb - 1
  while (words[comma]?.pos === 'AUX') comma--
  if (words[comma]?.text !== ',') return undefined
  for (let k = comma - 1; k > comma - 30 && words[k]?.sentence === words[verb]!.sentence && !words[k]!.quoted; k--)
    if (/^(who|which)$/.test(words[k]!.lower) && words[k - 1]?.text === ',') return referenceOn(scene, k - 2)
  return undefined
}

/** "where the composer wrote a note": the noun before the verb is whoever made it, and no name. */
const isSomebodyElse = (scene: Scene, i: number): boolean =>
  scene.words[i]?.pos === 'NOUN' &&
  scene.words[i - 1]?.lower === 'the' &&
  organisationSort(scene.words[i]!.text) === undefined

/** The authors of the last document of that kind spoken of before word `index`, else of the first behind it; any document's where `sort` is null.
 * None where no author is told. */
export function authorsOf(writings: readonly Writing[], sort: number | null, index: number): readonly Entity[] {
  const fits = (writing: Writing): boolean => sort === null || writing.sort === sort
  let behind = 0
  for (let high = writings.length; behind < high; ) {
    const mid = (behind + high) >> 1
    if (writings[mid]!.word <= index) behind = mid + 1
    else high = mid
  }
  for (let i = behind - 1; i >= 0 && i >= behind - reach; i--) if (fits(writings[i]!)) return writings[i]!.authors
  return writings.slice(behind, behind + reach).find(fits)?.authors ?? []
}

/** Documents that are looked through in each direction. */
const reach = 100

/** Whether a sentence has a document for its subject: "The memo says", "It" of the sentence behind that. */
export function opensWithDocument(scene: Scene, sentenceStart: number): number | undefined {
  const { words } = scene
  if (!/^(the|a|an|this|that|another|one)$/.test(words[sentenceStart]?.lower ?? '')) return undefined
  for (let i = sentenceStart + 1; i < sentenceStart + 5 && i < words.length; i++) {
    const word = words[i]!
    if (word.quoted || word.pos === 'VERB' || word.text === ',') return undefined
    if (
      word.pos === 'NOUN' &&
      isDocumentNoun(word.text) &&
      organisationSort(word.text) === undefined &&
      !roleOf(word.text)
    )
      return i
  }
  return undefined
}
