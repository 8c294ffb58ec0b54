import type { Request } from 'express'
import { positions } from '../../../seeds/codebook.js'
import type { Codebook } from '../../domain.js'
import type { Store } from '../../store/contract.js'
import type { Attempt } from '../act.js'
import { askOf, type CodingPlace, codingHref, narrowing, personOf, readPlace } from '../coding.js'
import { type Decided, decidedOf, versionsFor } from '../decided.js'
import { NotFound } from '../errors.js'
import { currentCodebook } from '../find.js'
import { type Page, show } from '../page.js'
import { type Coding, type Facts, keys, labelOf, type Task, taskOf } from '../task.js'
import { nameOf, wantsSuggestions } from '../visitor.js'
import { many, sourceTitle, speakerName } from '../words.js'

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

/** The statement that the address names or else the next one, with all that is known of it. */
async function factsOf(store: Store, { coder, place }: Coding): Promise<Facts | null> {
  const next = place.statement === null ? await store.queue.next(askOf(coder, place)) : undefined
  const id = place.statement ?? next?.statement
  if (id === undefined) return null
  const versions = await versionsFor(store, id)
  const source = await store.sources.bySlug(versions[0].source.slug)
  return { versions, source, matter: next?.matter ?? null }
}

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
