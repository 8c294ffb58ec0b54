import { personDescribed } from './by-role.js'
import { isReportingVerb } from './cues.js'
import type { Reference } from './entities.js'
import { FormsOfName } from './forms-of-name.js'
import { groupDescribed } from './group.js'
import { introducedAt, introduces } from './introduced.js'
import type { Gender } from './lexicon.js'
import type { Entity } from './registry.js'
import type { Scene } from './scene.js'
import { isOnePerson } from './unnamed.js'
import { weightOf, weights } from './weights.js'
import type { Word } from './words.js'

/** What remains of earlier mentions when there is a new one, and from one sentence to the next. */
const keep = 0.5
const decay = 0.55
/** What remains after so many sentences. */
const fading = Array.from({ length: 64 }, (_, sentences) => decay ** sentences)
/** What remains in a new paragraph. */
const turn = 0.85
const remembered = 24

/** One place where somebody is spoken of, resolved. */
export interface Trace {
  readonly word: number
  readonly entity: Entity
  readonly weight: number
}

/** The best entity for a pronoun or description, and how clearly it is the best (0.5 = a tie, 1 = nobody else fits). */
export interface Choice {
  readonly entity: Entity
  readonly margin: number
}

export const personalGender: Readonly<Record<string, Gender>> = {
  he: 'm',
  him: 'm',
  his: 'm',
  himself: 'm',
  she: 'f',
  her: 'f',
  hers: 'f',
  herself: 'f',
}

const longestPronoun = 7

/** Who is in the reader's mind while the text is read from its beginning: names and pronouns raise their bearers, sentences let them fade. */
export class Discourse {
  readonly traces: Trace[] = []
  private readonly salience: number[] = []
  private readonly touched: number[] = []
  private readonly paragraph: number[] = []
  private readonly recent: Entity[] = []
  /** The persons who spoke together last, and where. */
  together: { readonly entities: readonly Entity[]; readonly word: number } | undefined
  private readonly forms: FormsOfName
  private at = 0

  constructor(readonly scene: Scene) {
    this.forms = new FormsOfName(scene.words)
  }

  /** Reads on up to word `index`. */
  readTo(index: number): void {
    const { words, cast, referenceAt } = this.scene
    for (; this.at < index && this.at < words.length; this.at++) {
      const word = words[this.at]!
      const found = referenceAt[this.at]!
      if (found >= 0) {
        const reference = cast.references[found]!
        if (reference.name.run === this.at) this.meet(reference)
      } else if (!word.quoted && word.end - word.start <= longestPronoun && personalGender[word.lower] !== undefined) {
        const other = isObject(words, this.at) ? this.subjectOf(word.sentence) : undefined
        const choice = this.person(personalGender[word.lower]!, this.at, (entity) => (entity === other ? 0 : 1))
        if (choice) this.touch(choice.entity, pronounWeight(words, this.at), this.at)
      } else if (word.lower === 'the' && !word.quoted) this.meetDescribed()
      else if (introduces.has(word.lower) && !word.quoted) this.meetIntroduced()
    }
  }

  /** Brings to mind whom a name stands for. */
  private meet(reference: Reference): void {
    const { options, all } = reference
    const weight = weightOf(this.scene.words, reference)
    for (const entity of all ? options : [this.bearerOf(reference)]) this.touch(entity, weight, this.at)
    if (all) this.together = { entities: options, word: this.at }
  }

  /** Brings to mind who enters without a name. */
  private meetIntroduced(): void {
    const entity = introducedAt(this.scene, this.at)
    if (entity) this.touch(entity, weights.subject, this.at)
  }

  /** Brings to mind whom a description means that is a subject: "The minister laughed", "the founders were alone". */
  private meetDescribed(): void {
    const { words } = this.scene
    const opens = words[this.at - 1]?.sentence !== words[this.at]!.sentence
    const office = opens ? personDescribed(this, this.at) : undefined
    const group = office ? [office] : groupDescribed(this, this.at)
    for (const entity of group) this.touch(entity, weights.subject * 0.9, this.at)
    if (group.length > 1) this.together = { entities: group, word: this.at }
  }

  /** Who was spoken of as a subject last in a sentence that is being read: not whom its "him" or "her" means. */
  private subjectOf(sentence: number): Entity | undefined {
    for (let t = this.traces.length - 1; t >= 0 && t > this.traces.length - 6; t--) {
      const { word, entity, weight } = this.traces[t]!
      if (this.scene.words[word]!.sentence !== sentence) return undefined
      if (weight >= weights.subject) return entity
    }
    return undefined
  }

  /** Passes over the words of a mention that has been resolved. */
  skipTo(index: number): void {
    this.at = Math.max(this.at, index)
  }

  touch(entity: Entity, weight: number, word: number): void {
    const sentence = this.scene.words[word]?.sentence ?? 0
    const { id } = entity
    const before = this.presence(entity, word)
    this.salience[id] = Math.max(before, before * keep + weight)
    this.touched[id] = sentence
    this.paragraph[id] = this.scene.words[word]?.paragraph ?? 0
    this.bringForward(entity)
    this.traces.push({ word, entity, weight })
  }

  /** Keeps the entities spoken of last, the newest in front. */
  private bringForward(entity: Entity): void {
    const { recent } = this
    if (recent[0] === entity) return
    let at = recent.indexOf(entity)
    if (at < 0) at = Math.min(recent.length, remembered - 1)
    for (; at > 0; at--) recent[at] = recent[at - 1]!
    recent[0] = entity
  }

  /** How present an entity is at word `index`. */
  presence(entity: Entity, index: number): number {
    const sentence = this.scene.words[index]?.sentence ?? 0
    const paragraph = this.scene.words[index]?.paragraph ?? 0
    return (
      (this.salience[entity.id] ?? 0) *
      ((this.paragraph[entity.id] ?? paragraph) < paragraph ? turn : 1) *
      (fading[Math.max(0, sentence - (this.touched[entity.id] ?? sentence))] ?? 0)
    )
  }

  /** The one that a name stands for, where several bear it: lately named in full, called so before, else named most. */
  bearerOf({ options, name }: Reference): Entity {
    if (options.length === 1 && !this.scene.cast.shared.has(name.keys.at(-1)!)) return options[0]!
    const at = this.scene.words[name.first]!.start
    const known = options.some(({ first }) => first < at)
    // whoever has not been named yet is not meant by a surname that somebody else has been named by
    const score = (entity: Entity): number =>
      (known && entity.first >= at ? -100 : 0) +
      Math.log2(entity.count + 1) +
      this.forms.scoreOf(name, entity) +
      ageFits(this.scene.words[name.run - 1]?.lower, entity) +
      (this.presence(entity, name.first) > 20 ? 1.5 : 0)
    const bearer = options.reduce((best, entity) => (score(entity) > score(best) ? entity : best))
    this.forms.remember(name, bearer)
    return bearer
  }

  /** The person whom "he" or "she" at word `index` stands for; `factor` lowers those who fit badly. */
  person(gender: Gender, index: number, factor: (entity: Entity) => number = () => 1): Choice | undefined {
    const choice = this.best(index, (entity) => {
      if (entity.kind === 'organisation' || entity.plural || (entity.gender !== null && entity.gender !== gender))
        return 0
      if (entity.kind === 'unnamed' && !isOnePerson(entity.name)) return 0
      return (
        factor(entity) *
        (entity.gender === null ? 0.6 : 1) *
        (entity.kind === 'unnamed' && !/^(an?|one|another) /.test(entity.name) ? 0.6 : 1)
      )
    })
    if (choice && choice.margin > 0.75 && choice.entity.gender === null) choice.entity.gender = gender
    return choice
  }

  /** The entity spoken of last before word `index` of those that `fits` accepts, at most 80 places back. Asks for traces in order. */
  lastBefore(index: number, fits: (entity: Entity) => boolean): Entity | undefined {
    const behind = this.tracesBefore(index)
    for (let t = behind - 1; t >= 0 && t > behind - 80; t--)
      if (fits(this.traces[t]!.entity)) return this.traces[t]!.entity
    return undefined
  }

  /** How many traces stand before word `index`, as long as they are in the order of the text. */
  tracesBefore(index: number): number {
    let low = 0
    let high = this.traces.length
    while (low < high) {
      const mid = (low + high) >> 1
      if (this.traces[mid]!.word < index) low = mid + 1
      else high = mid
    }
    return low
  }

  /** The most present entity, each weighed by `suits` (0 leaves it out). */
  best(index: number, suits: (entity: Entity) => number): Choice | undefined {
    let best: Entity | undefined
    let most = 0
    let second = 0
    for (const entity of this.recent) {
      const worth = suits(entity) * this.presence(entity, index)
      if (worth > most) [best, most, second] = [entity, worth, most]
      else if (worth > second) second = worth
    }
    return best && { entity: best, margin: most / (most + second) }
  }
}

/** "answered him", "told her": the object of the verb right before it. */
const isObject = (words: readonly Word[], i: number): boolean => {
  const [before, word, after] = [words[i - 1], words[i]!, words[i + 1]]
  if (before?.pos !== 'VERB' || !/^(him|her)$/.test(word.lower)) return false
  return word.lower === 'him' || !/^(NOUN|ADJ|PROPN)$/.test(after?.pos ?? '')
}

/** "the elder Quill", "the younger Quill": how well that fits what the text tells of somebody. */
function ageFits(word: string | undefined, { roles, stems }: Entity): number {
  if (word === undefined || !/^(elder|older|younger)$/.test(word)) return 0
  const told = [...stems, ...roles.map(({ text }) => text)].join(' ')
  const age = /\b(mother|father|elder|older|uncle|aunt|grand\p{L}+)\b/u.test(told)
    ? 1
    : /\b(son|daughter|younger|nephew|niece)\b/.test(told)
      ? -1
      : 0
  return 4 * (word === 'younger' ? -age : age)
}

const pronounWeight = (words: readonly Word[], i: number): number => {
  if (!/^s?he$/i.test(words[i]!.text)) return weights.modifier
  const next = words[i + 1]
  return next?.pos === 'VERB' && isReportingVerb(next.lower) ? weights.speaker : weights.subject * 0.9
}
