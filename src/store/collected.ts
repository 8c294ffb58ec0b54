import type { Collection, CollectionEvent, CollectionItem, Thing } from '../domain.js'

type State = Omit<Collection, 'slug' | 'events'>
type Events = readonly Omit<CollectionEvent, 'why'>[]

/** What changes that were not taken back leave of a collection. A change of an item that is no longer there changes nothing.
 * @param events in the order in which they were made */
export function collected(events: Events): State {
  return events
    .filter(({ undoes, undone }) => undoes === null && !undone)
    .reduce(applied, { name: '', about: null, items: [], deleted: false })
}

function applied(state: State, { id, at, who, change }: Events[number]): State {
  switch (change.what) {
    case 'make':
    case 'rename':
      return { ...state, name: change.name, about: change.about }
    case 'add':
      return has(state.items, change.thing)
        ? state
        : {
            ...state,
            items: [...state.items, { id, thing: change.thing, note: change.note, addedAt: at, addedBy: who }],
          }
    case 'note':
      return {
        ...state,
        items: state.items.map((item) => (item.id === change.item ? { ...item, note: change.note } : item)),
      }
    case 'move':
      return { ...state, items: moved(state.items, change.item, change.before) }
    case 'remove':
      return { ...state, items: state.items.filter((item) => item.id !== change.item) }
    case 'delete':
      return { ...state, deleted: true }
  }
}

function moved(items: readonly CollectionItem[], id: number, before: number | null): readonly CollectionItem[] {
  const item = items.find((one) => one.id === id)
  if (!item || id === before) return items
  const rest = items.filter((one) => one !== item)
  const at = before === null ? -1 : rest.findIndex((one) => one.id === before)
  return at < 0 ? [...rest, item] : [...rest.slice(0, at), item, ...rest.slice(at)]
}

/** Whether a thing is among items. */
export const has = (items: readonly Pick<CollectionItem, 'thing'>[], thing: Thing): boolean =>
  items.some((item) => keyOf(item.thing) === keyOf(thing))

/** Tells things apart: speakers who are compared are the same in any order. */
function keyOf(thing: Thing): string {
  if (thing.what === 'quote') return `quote ${thing.quote}`
  return thing.what === 'cell' ? `cell ${thing.speaker} ${thing.issue}` : `comparison ${[...thing.speakers].sort()}`
}
