import * as parts from '../../seeds/demo.js'
import type { CodebookText, Position, SpeakerKind, Wording } from '../domain.js'
import { randomFrom } from '../text/random.js'

/** How large a made-up dossier is to be. */
export interface DemoSize {
  readonly quotes: number
  readonly speakers: number
  /** At most as many as there are in seeds/demo.ts. */
  readonly issues: number
  readonly seed: number
}

export interface DemoSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly role: string | null
  /** Of the number of an organisation among the speakers; null: of none. */
  readonly organisation: number | null
  /** Which side it leans to on each issue, -2..2. */
  readonly leanings: readonly number[]
}

export interface DemoCoding {
  readonly coder: (typeof coders)[number]['name']
  readonly issue: string
  readonly position: Position | null
  readonly confidence: number
}

/** Offsets are UTF-16 units of the source's text, half-open. */
export interface DemoQuote {
  /** Number among the speakers. */
  readonly speaker: number
  readonly kind: 'direct' | 'mixed' | 'indirect'
  readonly form: 'whole' | 'cut'
  readonly start: number
  readonly end: number
  readonly cue: readonly [start: number, end: number]
  readonly mention: readonly [start: number, end: number]
  readonly confidence: number
  readonly codings: readonly DemoCoding[]
}

export interface DemoSource {
  readonly name: string
  readonly title: string
  readonly publisher: string
  readonly date: string
  readonly wording: Wording
  readonly text: string
  readonly quotes: readonly DemoQuote[]
}

const coders = [
  { name: 'rules', kind: 'rules' },
  { name: 'learned', kind: 'learned' },
  { name: 'first reader', kind: 'person' },
  { name: 'second reader', kind: 'person' },
] as const

const perSource = 25
/** Speakers of one bloc lean the same way, more or less. */
const blocs = 5

/** A made-up dossier: the same size and seed always give the same one. Sources come one by one, so that any number of them fits into memory. */
export class DemoDossier {
  readonly codebook: CodebookText
  readonly coders = coders
  readonly speakers: readonly DemoSpeaker[]
  private readonly issues: readonly parts.DemoIssue[]
  private readonly random: () => number

  /** @throws where the size is not one that can be made */
  constructor(readonly size: DemoSize) {
    checkSize(size)
    this.random = randomFrom(size.seed)
    this.issues = parts.demoIssues.slice(0, size.issues)
    this.codebook = codebookOf(this.issues)
    this.speakers = this.castOf(size.speakers)
  }

  /** All of the sources in order; to be asked for once. */
  *sources(): Generator<DemoSource> {
    for (let made = 0, n = 1; made < this.size.quotes; n++) {
      const source = this.source(n, Math.min(perSource, this.size.quotes - made))
      made += source.quotes.length
      yield source
    }
  }

  private below(end: number): number {
    return Math.floor(this.random() * end)
  }

  private pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)]!
  }

  private filled(pattern: string): string {
    if (!pattern.includes('{')) return pattern
    return pattern.replace(/\{(\w+)\}/g, (_, what: string) => {
      if (what === 'body') return this.pick(parts.demoBodies)
      if (what === 'year') return String(1960 + this.below(65))
      return what === 'count' ? String(3 + this.below(900)) : this.pick(parts.demoPlaces)
    })
  }

  private castOf(count: number): DemoSpeaker[] {
    const sides = Array.from({ length: blocs }, () => this.issues.map(() => this.below(5) - 2))
    const organisations = Math.floor(count / 5)
    return Array.from({ length: count }, (_, i) => {
      const bloc = sides[i % blocs]!
      const leanings = bloc.map((side) => (this.random() < 0.8 ? side : this.below(5) - 2))
      if (i < organisations) return { ...organisation(i), leanings }
      if (i === count - 1 && count > 3)
        return { name: 'an official of the Union', kind: 'unnamed', role: null, organisation: null, leanings }
      const of = organisations > 0 && this.random() < 0.6 ? this.below(organisations) : null
      return { ...person(i - organisations), role: this.pick(parts.demoRoles), organisation: of, leanings }
    })
  }

  private source(n: number, quotes: number): DemoSource {
    const found: DemoQuote[] = []
    const lines: string[] = []
    let at = 0
    const topic = this.below(this.issues.length)
    for (let i = 0; i < quotes; i++) {
      // a few speak often, most seldom
      const speaker = Math.min(this.speakers.length - 1, Math.floor(this.speakers.length * this.random() ** 1.6))
      const { line, quote } = this.said(speaker, this.random() < 0.5 ? topic : this.below(this.issues.length), at)
      lines.push(line)
      found.push(quote)
      at += line.length + 2
    }
    const chance = this.random()
    return {
      name: `demo-${n}`,
      title: `${this.issues[topic]!.name}: ${this.filled('{place} in {year} and today')}`,
      publisher: this.pick(parts.demoPapers),
      date: dateOf(this.below(3652)),
      wording: chance < 0.88 ? 'original' : chance < 0.94 ? 'translated' : 'altered',
      text: lines.join('\n\n'),
      quotes: found,
    }
  }

  /** A paragraph that begins at `at`: what leads to the words, the words, who says them. */
  private said(speaker: number, issue: number, at: number): { line: string; quote: DemoQuote } {
    const { leanings, name } = this.speakers[speaker]!
    const side = this.sideOf(leanings[issue]!)
    const words = this.wordsOf(this.issues[issue]!, side)
    const chance = this.random()
    const kind = chance < 0.6 ? 'direct' : chance < 0.75 ? 'mixed' : 'indirect'
    const verb = this.filled(this.pick(parts.demoVerbs))
    const lead = this.filled(this.pick(parts.demoLeads))
    const cut = kind === 'direct' && this.random() < 0.02
    const before = kind === 'direct' ? `${lead} “` : `${lead} ${name} ${verb} that ${kind === 'mixed' ? '“' : ''}`
    const text = kind === 'direct' ? `${upper(words)}${cut ? ' …' : ','}` : words
    const after = kind === 'direct' ? `” ${name} ${verb}.` : kind === 'mixed' ? '”.' : '.'
    const start = at + before.length
    const end = start + text.length
    const mention = kind === 'direct' ? end + 2 : at + lead.length + 1
    const cue = mention + name.length + 1
    return {
      line: before + text + after,
      quote: {
        ...{ speaker, kind, start, end, form: cut ? 'cut' : 'whole' },
        mention: [mention, mention + name.length],
        cue: [cue, cue + verb.length],
        confidence: Math.round((0.55 + 0.44 * this.random()) * 1000) / 1000,
        codings: this.codingsOf(this.issues[issue]!.id, side),
      },
    }
  }

  /** Mostly the side that the speaker leans to; null: only speaks of it. */
  private sideOf(leaning: number): Position | null {
    const chance = this.random()
    if (chance < 0.2) return null
    if (chance < 0.26) return 0
    return (chance < 0.33 ? -Math.sign(leaning) : leaning) as Position
  }

  private wordsOf({ for: pro, against, mixed, neither }: parts.DemoIssue, side: Position | null): string {
    const claim = this.pick(side === null ? neither : side === 0 ? mixed : side > 0 ? pro : against)
    return this.filled(this.pick(parts.demoOpenings)) + claim + this.filled(this.pick(parts.demoEndings))
  }

  private codingsOf(issue: string, side: Position | null): DemoCoding[] {
    const codings: DemoCoding[] = []
    const add = (coder: DemoCoding['coder'], position: Position | null, confidence: number) =>
      codings.push({ coder, issue, position, confidence: Math.round(confidence * 100) / 100 })
    if (side !== null && this.random() < 0.4) add('rules', side, 0.5 + 0.4 * this.random())
    if (side !== null && this.random() < 0.6) add('learned', this.misread(side, 0.1), 0.4 + 0.55 * this.random())
    if (this.random() < 0.05) {
      add('first reader', side, 1)
      if (this.random() < 0.5) add('second reader', side === null ? null : this.misread(side, 0.08), 1)
    }
    return codings
  }

  private misread(side: Position, share: number): Position {
    return this.random() < share ? ((((side + 3 + this.below(3)) % 5) - 2) as Position) : side
  }
}

function checkSize({ quotes, speakers, issues }: DemoSize): void {
  const whole = (n: number, least: number, most: number): boolean => Number.isInteger(n) && n >= least && n <= most
  if (!whole(quotes, 1, 5_000_000)) throw new RangeError('The number of quotes must be from 1 to 5,000,000.')
  if (!whole(speakers, 2, 2000)) throw new RangeError('The number of speakers must be from 2 to 2,000.')
  if (!whole(issues, 1, parts.demoIssues.length))
    throw new RangeError(`The number of issues must be from 1 to ${parts.demoIssues.length}.`)
}

const codebookOf = (issues: readonly parts.DemoIssue[]): CodebookText => ({
  title: parts.demoTitle,
  note: 'Made up by the command demo.',
  issues: issues.map(({ id, name, proposition, for: pro, against, neither }) => ({
    ...{ id, name, proposition, include: `Statements on: ${name}.` },
    supports: `Such as “${pro[0]}”.`,
    opposes: `Such as “${against[0]}”.`,
    exclude: `Mere facts, such as “${neither[0]}”.`,
    examples: [],
  })),
})

const nth = <T>(list: readonly T[], i: number): T => list[i % list.length]!
const numbered = (name: string, turn: number): string => (turn === 0 ? name : `${name} ${turn + 1}`)

const organisation = (i: number) => {
  const [name, town] = [nth(parts.demoOrganisations, i), Math.floor(i / parts.demoOrganisations.length)]
  const of = town === 0 ? name : `${name} of ${nth(parts.demoPlaces, town - 1)}`
  const all = parts.demoOrganisations.length * (parts.demoPlaces.length + 1)
  return { name: numbered(of, Math.floor(i / all)), kind: 'organisation', role: null, organisation: null } as const
}

const person = (i: number) => {
  const { length } = parts.demoGivenNames
  const family = nth(parts.demoFamilyNames, (i % length) + Math.floor(i / length))
  const all = length * parts.demoFamilyNames.length
  return { name: numbered(`${nth(parts.demoGivenNames, i)} ${family}`, Math.floor(i / all)), kind: 'person' } as const
}

const upper = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
const dateOf = (day: number): string => new Date(Date.UTC(2016, 0, 1 + day)).toISOString().slice(0, 10)
