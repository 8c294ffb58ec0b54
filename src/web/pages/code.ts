import type { Request } from 'express'
import { positions } from '../../../seeds/codebook.js'
import { originalFirst } from '../../compare/versions.js'
import type { Codebook, Issue, Matter, Source, Statement } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { type Badge, badgesOf, type Card, cardOf } from '../card.js'
import { askOf, type Batch, type CodingPlace, codingHref, narrowing, personOf, readPlace } from '../coding.js'
import { positionChoices, settleHref } from '../differing.js'
import { NotFound } from '../errors.js'
import { currentCodebook } from '../find.js'
import { type Page, show } from '../page.js'
import { shortcutsOf } from '../shortcuts.js'
import { nameOf, wantsSuggestions } from '../visitor.js'
import { othersOf, ownOf, voiceWords } from '../voices.js'
import { listed, many, positionWords, sourceTitle, speakerName } from '../words.js'
import { rulesOf } from './issues.js'

/** One issue that is to be decided on. */
export interface Row {
  readonly id: string
  readonly name: string
  /** The letter that reaches it; may be empty. */
  readonly key: string
  readonly choices: readonly {
    readonly value: string
    /** The number key. */
    readonly key: string
    readonly glyph: string
    readonly label: string
    readonly selected: boolean
  }[]
  /** What others said; null where that stays hidden. */
  readonly voices: readonly string[] | null
  readonly proposition: string
  readonly rules: readonly { readonly term: string; readonly text: string }[]
  readonly onlyHref: string | null
}

/** One statement that is to be coded. */
export interface Task {
  readonly id: number
  readonly action: string
  readonly card: Card
  readonly badges: readonly Badge[]
  /** The words of each quote with their place in the source. */
  readonly quotes: readonly { readonly start: number; readonly text: string }[]
  readonly why: string
  readonly rows: readonly Row[]
  readonly version: number
  readonly given: { readonly words: string; readonly start: string; readonly end: string; readonly why: string }
  readonly skipHref: string
  readonly onlyHrefs: readonly { readonly label: string; readonly href: string }[]
}

/** What was decided last. */
export interface Decided {
  readonly did: string
  readonly others: string
  readonly settle: readonly { readonly label: string; readonly href: string }[]
  readonly href: string
  /** Null where it cannot be taken back any more. */
  readonly undo: { readonly action: string; readonly made: string } | null
}

export interface CodeModel {
  readonly name: string
  readonly asksName: boolean
  readonly hidden: readonly { readonly name: string; readonly value: string }[]
  readonly blind: boolean
  readonly left: string
  readonly filters: readonly { readonly label: string; readonly href: string }[]
  readonly task: Task | null
  /** Why there is no task. */
  readonly empty: { readonly text: string; readonly href: string; readonly label: string } | null
  readonly decided: Decided | null
  readonly undone: boolean
  readonly backHref: string | null
  readonly scale: readonly { readonly key: string; readonly label: string; readonly when: string }[]
  readonly shortcuts: readonly { readonly key: string; readonly name: string }[]
}

const glyphs: Record<string, string> = { '2': '▲▲', '1': '▲', '0': '◆', '-1': '▼', '-2': '▼▼', none: '–' }
const keys: Record<string, string> = { '-2': '1', '-1': '2', '0': '3', '1': '4', '2': '5', none: '0' }

/** In the order of their keys, "says nothing" last. */
const choices = [...positionChoices].sort((a, b) => (Number(keys[a]) || 9) - (Number(keys[b]) || 9))

const labelOf = (choice: string): string => {
  if (choice === 'none') return 'Says nothing'
  return positionWords(Number(choice)).replace(/^./, (first) => first.toUpperCase())
}

const whyWords: Record<Matter, string> = {
  differing: 'Another opinion is wanted on this one.',
  second: 'A second opinion is wanted on this one.',
  unsure: 'No person has coded this yet.',
  new: 'No person has coded this yet.',
  agreed: 'Several people have coded this; one more will do no harm.',
}

/** What is known of the statement that is to be coded. */
interface Facts {
  /** Likely original first. */
  readonly versions: readonly [Statement, ...Statement[]]
  readonly source: Source | undefined
  readonly matter: Matter | null
}

interface Coding {
  readonly coder: string
  readonly place: CodingPlace
  readonly codebook: Codebook
  readonly blind: boolean
  readonly attempt: Attempt | undefined
}

/** The issues that are decided on: all, or the one that the address names. */
export const issuesIn = ({ issues }: Codebook, { issue }: CodingPlace): readonly Issue[] =>
  issue === undefined ? issues : issues.filter(({ id }) => id === issue)

/** What stands in the form before it is touched: what was typed, or what this person decided before. */
function chosenOn(issue: string, { versions }: Facts, { coder, attempt }: Coding): string {
  const given = attempt?.given[`position.${issue}`]
  if (given !== undefined) return given
  const own = ownOf(versions, issue, coder)
  return own && own.position !== null ? String(own.position) : 'none'
}

const decidedAll = (versions: readonly Statement[], issues: readonly Issue[], coder: string): boolean =>
  issues.every(({ id }) => ownOf(versions, id, coder) !== undefined)

function rowsOf(facts: Facts, coding: Coding): Row[] {
  const issues = issuesIn(coding.codebook, coding.place)
  const letters = shortcutsOf(issues.map(({ name }) => name))
  const open = !coding.blind || decidedAll(facts.versions, issues, coding.coder)
  return issues.map((issue, i) => {
    const chosen = chosenOn(issue.id, facts, coding)
    return {
      ...{ id: issue.id, name: issue.name, key: letters[i]!, proposition: issue.proposition, rules: rulesOf(issue) },
      choices: choices.map((value) => ({
        ...{ value, key: keys[value]!, glyph: glyphs[value]!, label: labelOf(value), selected: value === chosen },
      })),
      voices: open ? othersOf(facts.versions, issue.id, coding.coder).map(voiceWords) : null,
      onlyHref: coding.place.issue ? null : codingHref({ ...coding.place, issue: issue.id }),
    }
  })
}

function taskOf(facts: Facts, coding: Coding): Task {
  const [statement] = facts.versions
  const { place, attempt, codebook } = coding
  const { words = '', start = '', end = '', why = '' } = attempt?.given ?? {}
  const speaker = statement.speaker
  return {
    id: statement.id,
    action: `/review/code/${statement.id}`,
    card: cardOf(statement, { others: facts.versions.slice(1), ...(facts.source && { source: facts.source }) }),
    badges: badgesOf(statement.quotes[0]!),
    quotes: statement.quotes.map(({ start: at, text }) => ({ start: at, text })),
    why: facts.matter ? whyWords[facts.matter] : 'You have coded this; change what you like.',
    rows: rowsOf(facts, coding),
    version: codebook.version,
    given: { words, start, end, why },
    skipHref: codingHref({ ...place, statement: null, after: String(statement.id) }),
    onlyHrefs: [
      ...(speaker && !place.speaker
        ? [{ label: `Only ${speaker.name}`, href: codingHref({ ...place, statement: null, speaker: speaker.slug }) }]
        : []),
      ...(place.source
        ? []
        : [
            {
              label: 'Only this source',
              href: codingHref({ ...place, statement: null, source: statement.source.slug }),
            },
          ]),
    ],
  }
}

/** The statement that the address names or else the next one, with all that is known of it. */
async function factsOf(store: Store, { coder, place }: Coding): Promise<Facts | null> {
  const next = place.statement === null ? await store.queue.next(askOf(coder, place)) : undefined
  const id = place.statement ?? next?.statement
  if (id === undefined) return null
  const versions = await versionsFor(store, id)
  const source = await store.sources.bySlug(versions[0].source.slug)
  return { versions, source, matter: next?.matter ?? null }
}

/** A statement's versions by the same speaker, likely original first.
 * @throws NotFound */
export async function versionsFor(store: Store, id: number): Promise<[Statement, ...Statement[]]> {
  const all = await store.statements.versions(id)
  const asked = all.find((one) => one.id === id)
  const [first, ...others] = originalFirst(all.filter(({ speaker }) => speaker?.slug === asked?.speaker?.slug))
  if (first && asked) return [first, ...others]
  throw new NotFound(`There is no statement with the number ${id}.`, [
    { label: 'All statements to code', href: '/review/code' },
  ])
}

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text)

/** "supports Free fares, says nothing on 3 others". */
function didWords(positions: readonly { readonly name: string; readonly position: number | null }[]): string {
  const said = positions.filter(({ position }) => position !== null)
  const silent = positions.length - said.length
  if (said.length === 0) return silent === 1 ? `says nothing on ${positions[0]?.name}` : 'says nothing on any issue'
  const words = said.map(({ name, position }) => `${positionWords(position)} ${name}`)
  return [...words, ...(silent > 0 ? [`says nothing on ${many(silent, 'other')}`] : [])].join(', ')
}

async function decidedOf(
  store: Store,
  { coder, place, codebook }: Coding,
  batch: Batch | null,
): Promise<Decided | null> {
  const own = batch && (await store.statements.byId(batch.statement))
  const made = own?.codings.filter(
    ({ id, coder: by, takenBack }) => by.name === coder && id >= batch!.first && id <= batch!.last && !takenBack,
  )
  if (!batch || !own || !made?.length) return null
  const versions = await versionsFor(store, own.id)
  const issues = codebook.issues.filter(({ id }) => made.some(({ issue }) => issue === id))
  const now = issues.map(({ id, name }) => ({ id, name, position: ownOf(versions, id, coder)?.position ?? null }))
  const others = issues.map(({ id, name }) => ({ id, name, voices: othersOf(versions, id, coder) }))
  const telling = others.filter(
    ({ id, voices }) =>
      voices.some(({ position }) => position !== null) ||
      (voices.length > 0 && now.find((one) => one.id === id)?.position !== null),
  )
  const differing = telling.filter(
    ({ id, voices }) =>
      !voices.some(({ adjudication }) => adjudication) &&
      voices.some(
        (voice) =>
          voice.coder.kind === 'person' &&
          voice.coder.reviews &&
          !alike(voice.position, now.find((one) => one.id === id)!.position),
      ),
  )
  return {
    did: `“${short(own.quotes[0]!.text)}” ${didWords(now)}.`,
    others:
      telling.length === 0
        ? others.some(({ voices }) => voices.length > 0)
          ? 'Whoever else coded it found nothing either.'
          : 'Nobody else has coded it.'
        : telling.map(({ name, voices }) => `${name}: ${listed(voices.map(voiceWords))}`).join('; '),
    settle: differing.map(({ id, name }) => ({ label: `Settle ${name}`, href: settleHref(own.group, id) })),
    href: codingHref({ ...place, statement: own.id }),
    undo: { action: `/review/code/${own.id}`, made: `${batch.first}.${batch.last}` },
  }
}

const alike = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : Math.sign(a) === Math.sign(b)

async function filtersOf(store: Store, place: CodingPlace, { issues }: Codebook): Promise<CodeModel['filters']> {
  const gone = (name: 'speaker' | 'source' | 'issue'): string =>
    codingHref({ ...place, statement: null, [name]: undefined })
  const [speaker, source] = await Promise.all([
    place.speaker === undefined ? undefined : store.speakers.bySlug(place.speaker),
    place.source === undefined ? undefined : store.sources.bySlug(place.source),
  ])
  const unknown = (what: string, given: string): never => {
    throw new NotFound(`There is no ${what} called “${given}”.`, [
      { label: 'All statements to code', href: '/review/code' },
    ])
  }
  const issue = issues.find(({ id }) => id === place.issue)
  if (place.speaker && !speaker) unknown('speaker', place.speaker)
  if (place.source && !source) unknown('source', place.source)
  if (place.issue && !issue) unknown('issue', place.issue)
  return [
    ...(speaker ? [{ label: speaker.name, href: gone('speaker') }] : []),
    ...(source ? [{ label: sourceTitle(source), href: gone('source') }] : []),
    ...(issue ? [{ label: issue.name, href: gone('issue') }] : []),
  ]
}

async function emptyOf(store: Store, { coder, place, codebook }: Coding, left: number): Promise<CodeModel['empty']> {
  if (codebook.issues.length === 0)
    return {
      text: 'The codebook has no issues yet, so nothing can be coded.',
      href: '/codebook',
      label: 'The codebook',
    }
  if (left > 0 && place.after)
    return {
      text: `You are at the end. ${many(left, 'statement')} that you passed over ${left === 1 ? 'waits' : 'wait'}.`,
      href: codingHref({ ...place, statement: null, after: undefined } as CodingPlace),
      label: 'Take them up again',
    }
  if (await store.queue.next({ coder: coder || null }))
    return { text: 'You have coded all that fits here.', href: '/review/code', label: 'Code all other statements' }
  return { text: 'You have coded every statement.', href: '/agreement', label: 'See how far people agree' }
}

/** The page on which somebody codes, with what was typed where a form on it could not be done. */
export async function codePage(
  store: Store,
  address: { readonly statement: string | undefined; readonly query: unknown },
  visitor: { readonly name: string; readonly suggestions: boolean },
  attempt?: Attempt,
): Promise<Page> {
  const { place, done, undone } = readPlace(address.statement, address.query)
  const name = await personOf(store, visitor.name)
  const codebook = await currentCodebook(store)
  const coding: Coding = { coder: name, place, codebook, blind: !visitor.suggestions, attempt }
  const filters = await filtersOf(store, place, codebook)
  const left = await store.queue.left(askOf(coding.coder, place))
  const facts = name === '' || codebook.issues.length === 0 ? null : await factsOf(store, coding)
  const before = name === '' ? undefined : await store.queue.before(name, facts?.versions[0].id)
  const task = facts && taskOf(facts, coding)
  const model: CodeModel = {
    name,
    asksName: name === '',
    hidden: narrowing.flatMap((name) => (place[name] ? [{ name, value: place[name] }] : [])),
    blind: coding.blind,
    left: `${many(left, 'statement')} left`,
    filters,
    task,
    empty: task || name === '' ? null : await emptyOf(store, coding, left),
    decided: await decidedOf(store, coding, done),
    undone,
    backHref: before === undefined ? null : codingHref({ ...place, statement: before }),
    scale: [...positions]
      .sort((a, b) => Number(a.value === null) - Number(b.value === null) || (a.value ?? 0) - (b.value ?? 0))
      .map(({ value, when }) => {
        const choice = value === null ? 'none' : String(value)
        return { key: keys[choice]!, label: labelOf(choice), when }
      }),
    shortcuts: (task?.rows ?? []).filter(({ key }) => key !== '').map(({ key, name }) => ({ key, name })),
  }
  return {
    view: 'code',
    title: task ? `Code: ${speakerName(facts!.versions[0])}` : 'Code',
    section: 'review',
    model,
    data: dataOf(coding, left, facts, task),
    scripts: ['code.js'],
    ...(attempt && { trouble: { message: attempt.message, href: task ? '#decide' : '#main' } }),
  }
}

/** The same as data; others' codings stay hidden there as they do on the page. */
function dataOf({ coder, place, codebook }: Coding, left: number, facts: Facts | null, task: Task | null): object {
  const statement = facts?.versions[0]
  return {
    coder: coder || null,
    left,
    codebookVersion: codebook.version,
    filter: { speaker: place.speaker, source: place.source, issue: place.issue },
    statement: statement ? { ...statement, codings: undefined } : null,
    issues: task?.rows.map(({ id, voices, choices: all }) => ({
      issue: id,
      chosen: all.find(({ selected }) => selected)?.value ?? 'none',
      others: voices,
    })),
  }
}

/** Who codes, by what the browser remembers, and whether others' codings are to be seen before. */
export const visitorOf = (req: Request) => ({ name: nameOf(req), suggestions: wantsSuggestions(req) })

/** `/review/code` and `/review/code/:statement`: one statement after the other. */
export const showCode = (store: Store) =>
  show((req) =>
    codePage(store, { statement: req.params.statement as string | undefined, query: req.query }, visitorOf(req)),
  )
