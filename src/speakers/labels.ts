import type { FoundQuote, Span } from '../domain.js'
import { type Finding, found, nobody } from './finding.js'
import { type Parts, partAt, partsOf } from './interview.js'
import { isParticle, roleOf, stemOf } from './lexicon.js'
import type { Entity } from './registry.js'
import { referenceOn, type Scene, wordAt } from './scene.js'

/** Names who stands behind the labels of turns that are no names: "Q", "A", "JK", "THE WITNESS". */
export class Labels {
  private parts: Parts | undefined
  private readonly known = new Map<string, Finding | undefined>()

  constructor(private readonly scene: Scene) {}

  /** Whoever a label of a block means; undefined where it is a name or a description like any other. */
  bearerOf(quote: FoundQuote, span: Span): Finding | undefined {
    if (quote.kind !== 'block') return undefined
    const label = this.scene.text.slice(span.start, span.end)
    if (/^(Q|Question|Interviewer|Examiner)$/i.test(label)) {
      const asks = this.at('asks', span.start)
      return asks ? found(asks, 'question-label', 0.85) : questioner
    }
    if (/^the witness$/i.test(label)) return this.answer(quote)
    if (label.startsWith('@')) return this.accountOf(label)
    if (!this.known.has(label)) this.known.set(label, this.everywhere(label))
    return this.known.get(label)
  }

  /** "Ada Quill @adaquill", "Ada Quill (@adaquill)": whose account it is. */
  private accountOf(handle: string): Finding | undefined {
    const { text, words } = this.scene
    for (let at = text.indexOf(handle); at >= 0; at = text.indexOf(handle, at + 1)) {
      if (/\w/.test(text[at + handle.length] ?? '')) continue
      const before = /(\S[ ]?)[ (]+$/.test(text.slice(Math.max(0, at - 3), at)) ? wordAt(this.scene, at) - 1 : -1
      const word = words[before]?.text === '(' ? before - 1 : before
      const owner = word >= 0 ? referenceOn(this.scene, word) : undefined
      if (owner?.options.length === 1 && owner.end >= words[word]!.end && owner.options[0]!.kind !== 'unnamed')
        return found(owner.options[0]!, 'label-account', 0.9)
    }
    return undefined
  }

  /** Labels that mean the same throughout a document. */
  private everywhere(label: string): Finding | undefined {
    if (/^the (court|bench)$/i.test(label)) return this.judge(label)
    if (anybody.test(label)) return { ...nobody('unnamed-source'), name: label.toLowerCase(), confidence: 0.8 }
    const self = roleOf(label) && this.introducedAs(label)
    if (self) return found(self, 'label-introduces-itself', 0.85)
    return /^\p{Lu}{2,4}$/u.test(label.replace(/[.\s]/g, '')) ? this.byInitials(label) : undefined
  }

  /** Who gives an answer of which the document says who that is. */
  answer({ start }: FoundQuote): Finding | undefined {
    const answers = this.at('answers', start)
    return answers && found(answers, 'answer-label', 0.8)
  }

  /** "Host: I'm Ada Quill, and with me is ...": the name that whoever bears the label gives in the first person. */
  private introducedAs(label: string): Entity | undefined {
    const { text, cast } = this.scene
    for (let at = text.indexOf(`${label}:`); at >= 0; at = text.indexOf(`${label}:`, at + 1)) {
      const line = text.slice(
        at,
        text.indexOf('\n', at) < 0 ? at + longestLine : Math.min(text.indexOf('\n', at), at + longestLine),
      )
      const own = /\b(?:I[’']m|I am|my name is|this is) (?=\p{Lu})/iu.exec(line)
      const start = own && at + own.index + own[0].length
      const named = start === null ? undefined : cast.references.find((reference) => reference.start === start)
      if (named?.options.length === 1 && named.options[0]!.kind === 'person') return named.options[0]
    }
    return undefined
  }

  /** "THE COURT" is the one judge of the document. */
  private judge(label: string): Finding {
    const judges = this.scene.entities.filter(
      ({ kind, stems }) =>
        kind === 'person' && ['judge', 'justice', 'magistrate'].some((role) => stems.has(stemOf(role))),
    )
    const printed: Finding = { ...nobody('label-as-printed'), name: label.toLowerCase(), confidence: 0.7 }
    return judges.length === 1 ? found(judges[0]!, 'label-role', 0.85) : printed
  }

  /** Whoever puts the questions at an offset, if that is told. */
  at(part: 'asks' | 'answers', offset: number): Entity | undefined {
    const word = wordAt(this.scene, offset)
    this.parts ??= partsOf(this.scene, word)
    return partAt(this.parts[part], word)
  }

  /** "JK" of Judith Kwarteng, where nobody else has these initials; as printed and in doubt where none or several have. */
  private byInitials(label: string): Finding | undefined {
    const { entities, cast } = this.scene
    const letters = label.replace(/[.\s]/g, '').toLowerCase()
    const called = cast.references.some(({ name }) => name.keys.length > 1 && name.keys.at(-1) === letters)
    if (called) return undefined
    const persons = entities.filter(({ kind, keys }) => kind === 'person' && keys.length > 1)
    const fitting = persons.filter(({ keys }) => initialsOf(keys).includes(letters))
    if (fitting.length === 1) return found(fitting[0]!, 'label-initials', 0.9)
    const bodies = entities.some(
      ({ kind, keys }) => kind === 'organisation' && keys.length > 1 && initialsOf(keys).includes(letters),
    )
    if (fitting.length === 0 && (bodies || letters.length > 3)) return undefined
    return { ...nobody('label-as-printed'), name: label, confidence: 0.5 }
  }
}

/** Labels of those whom nobody knows. */
const anybody =
  /^(an? |the |some |several )?(members?( of the (public|audience))?|public|audience( members?)?|voices?|hon\.? members?|crowd|unidentified.*|unknown.*|speaker \d+|all|both|others?|man|woman|male|female|male voice|female voice)$/i
const longestLine = 400

/** First letters of a name's words: all of them, and those of the given name and the surname alone; a hyphenated name counts once or twice. */
function initialsOf(keys: readonly string[]): string[] {
  const plain = keys.filter((key) => !isParticle(key))
  const first = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('')
  return [
    first(keys),
    first(plain),
    first([plain[0] ?? '', plain.at(-1) ?? '']),
    first(plain.flatMap((key) => key.split('-'))),
  ]
}

/** Whoever asks in an interview that labels its questions "Q" and does not say who that is. */
const questioner: Finding = {
  name: 'interviewer',
  kind: 'unnamed',
  role: null,
  entities: [],
  rule: 'question-label',
  confidence: 0.9,
}
