import { nothingFound } from '../compare/matrix.js'
import type { Collection, CollectionEvent, CollectionItem, Quote, Thing } from '../domain.js'
import { type Card, cardOf } from './card.js'
import { compareHref } from './comparing.js'
import type { Gathered, Gathering, Placed } from './gather.js'
import { type Entry, momentWords } from './history.js'
import { type Mark, markOf } from './mark.js'
import { dateWords, listed, many } from './words.js'

/** An item as it is shown and changed. */
export interface ItemModel {
  readonly id: number
  readonly note: string | null
  /** Null where it is no quote, or was withdrawn. */
  readonly card: Card | null
  /** What a cell or a comparison is called, and where it is. */
  readonly heading: {
    readonly text: string
    readonly href: string
    readonly mark: Mark | null
    readonly holds: string
  } | null
  readonly gone: { readonly why: string; readonly href: string | null } | null
  /** The form of its note, as it stands or as it was typed. */
  readonly noting: { readonly open: boolean; readonly text: string }
  readonly by: string
  /** What it is called in the forms that change it. */
  readonly name: string
  /** Before which items it stands after a step up, down; "end" for the last place; null where it cannot go. */
  readonly up: string | null
  readonly down: string | null
}

/** What was typed into a form of a collection that could not be done; empty where nothing was. */
type Typed = Readonly<Record<string, string>>

export interface CollectionModel {
  readonly name: string
  readonly about: string | null
  readonly lede: string
  readonly action: string
  readonly deleted: boolean
  readonly items: readonly ItemModel[]
  readonly history: readonly Entry[]
  readonly who: string
  /** The form that renames it, as it stands or as it was typed. */
  readonly renaming: { readonly open: boolean; readonly name: string; readonly about: string }
  /** A note that was typed for an item that is not there any more. */
  readonly leftNote: string | null
  /** Where one came from. */
  readonly back: string | null
  /** Set where an earlier state is shown. */
  readonly at: { readonly when: string; readonly href: string } | null
  readonly ways: readonly { readonly label: string; readonly note: string; readonly href: string }[]
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text)

/** The statement of a quote as it came, once. */
function cardOfQuote({ placed, quote }: Gathered): Card | null {
  const [first] = placed
  return quote && first ? cardOf(first.statement, { source: first.source }) : null
}

function headingOf({ item, speakers, issue, placed }: Gathered, stances: Gathering['stances']): ItemModel['heading'] {
  const { thing } = item
  if (thing.what === 'quote' || speakers.length === 0) return null
  const holds = many(new Set(placed.map(({ statement }) => statement.id)).size, 'statement')
  const names = listed(speakers.map(({ name }) => name))
  if (thing.what === 'comparison' || !issue)
    return { text: `${names}, face to face`, href: compareHref(speakers.map(({ slug }) => slug)), mark: null, holds }
  const slug = speakers[0]!.slug
  const stance = stances.find((one) => one.speaker === slug && one.issue === issue.id) ?? nothingFound
  const href = `/cells/${slug}/${issue.id}`
  return { text: `${names} on ${issue.name}`, href, mark: markOf(stance, { href }), holds }
}

const isNote = (typed: Typed, item: number): boolean => typed.what === 'note' && typed.item === String(item)

function itemModel(gathered: Gathered, i: number, all: Gathering, typed: Typed): ItemModel {
  const { item, quote, gone } = gathered
  const { items } = all
  const heading = headingOf(gathered, all.stances)
  const next = items[i + 2]
  const open = isNote(typed, item.id)
  return {
    ...{ id: item.id, note: item.note, card: cardOfQuote(gathered), heading },
    gone: gone === null ? null : { why: gone, href: quote ? `/quotes/${quote.id}` : null },
    noting: { open, text: (open ? typed.note : item.note) ?? '' },
    by: `Put in by ${item.addedBy}, ${dateWords(item.addedAt)}`,
    name: heading?.text ?? (quote ? `“${shortened(quote.text)}”` : 'what is gone'),
    up: i === 0 ? null : String(items[i - 1]!.item.id),
    down: i === items.length - 1 ? null : next ? String(next.item.id) : 'end',
  }
}

const thingWords = (thing: Thing): string => (thing.what === 'quote' ? `quote ${thing.quote}` : `a ${thing.what}`)

/** What was done, as the end of a sentence whose subject is a person.
 * @param nameOf what an item is called */
function didWords({ id, change }: Pick<CollectionEvent, 'id' | 'change'>, nameOf: (item: number) => string): string {
  switch (change.what) {
    case 'make':
      return `made the collection “${change.name}”`
    case 'rename':
      return `called it “${change.name}”`
    case 'add':
      return `put in ${nameOf(id)}`
    case 'note':
      return change.note === null
        ? `took the note off ${nameOf(change.item)}`
        : `noted “${shortened(change.note)}” on ${nameOf(change.item)}`
    case 'move':
      return `moved ${nameOf(change.item)}`
    case 'remove':
      return `took out ${nameOf(change.item)}`
    case 'delete':
      return 'deleted the collection'
  }
}

function entryOf(
  { id, at, who, why, change, undoes, undone }: CollectionEvent,
  nameOf: (item: number) => string,
): Entry {
  const did = didWords({ id: undoes ?? id, change }, nameOf)
  const whole = undoes === null ? did : `took back: ${did}`
  const undo = undone || undoes !== null || change.what === 'make' ? null : id
  return { when: momentWords(at), who, did: whole, words: null, why, undone, undo }
}

/** How items are called: as they are shown, or by their number where they were taken out. */
function namer(events: readonly CollectionEvent[], items: readonly ItemModel[]): (item: number) => string {
  const shown = new Map(items.map(({ id, name }) => [id, name]))
  const added = new Map(events.map(({ id, change }) => [id, change.what === 'add' ? thingWords(change.thing) : null]))
  return (item) => shown.get(item) ?? added.get(item) ?? 'something'
}

/** The view of a collection.
 * @param who the name that this browser gave last
 * @param at the change up to which it is shown; undefined: all
 * @param typed what could not be done */
export function collectionModel(
  collection: Collection,
  all: Gathering,
  asked: {
    readonly who: string
    readonly at?: number | undefined
    readonly back?: string | null
    readonly typed?: Typed | undefined
  },
): CollectionModel {
  const { who, at, back, typed = {} } = asked
  const { slug, name, about, deleted, events } = collection
  const href = `/collections/${slug}`
  const items = all.items.map((one, i) => itemModel(one, i, all, typed))
  const nameOf = namer(events, items)
  const asOf = at === undefined ? '' : `?at=${at}`
  return {
    ...{ name, about, deleted, who, back: back ?? null, action: href },
    lede: ledeOf(all),
    items,
    renaming: {
      open: typed.what === 'rename',
      ...(typed.what === 'rename'
        ? { name: typed.name ?? '', about: typed.about ?? '' }
        : { name, about: about ?? '' }),
    },
    leftNote: typed.what === 'note' && !items.some(({ id }) => isNote(typed, id)) ? (typed.note ?? null) : null,
    history: events.map((event) => entryOf(event, nameOf)),
    at: at === undefined ? null : { when: momentWords(events[0]!.at), href },
    ways: [
      { label: 'Debate cards', note: 'Word file for Verbatim, or plain text', href: `${href}/cards${asOf}` },
      { label: 'Brief', note: 'Word, web page, Markdown or print', href: `${href}/brief${asOf}` },
    ],
  }
}

function ledeOf({ items, speakers, placed }: Gathering): string {
  if (items.length === 0) return 'Nothing is in it yet.'
  const statements = new Set(placed.map(({ statement }) => statement.id)).size
  const from = speakers.length === 0 ? '' : ` of ${many(speakers.length, 'speaker')}`
  return `${many(items.length, 'item')}, with ${many(statements, 'statement')}${from}.`
}

/** The quotes that a collection holds, each once. */
export const quotesIn = (placed: readonly Placed[]): Quote[] => [
  ...new Map(placed.flatMap(({ statement }) => statement.quotes).map((quote) => [quote.id, quote])).values(),
]

/** Items of things that stand in no collection: the thing itself is what is shown. */
export const loose = (things: readonly CollectionItem['thing'][]): CollectionItem[] =>
  things.map((thing, i) => ({ id: i + 1, thing, note: null, addedAt: '', addedBy: '' }))
