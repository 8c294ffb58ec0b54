import type { RequestHandler } from 'express'
import type { Store } from '../store/contract.js'

/** One place of the top navigation. */
export interface NavItem {
  readonly id: string
  readonly label: string
  readonly href: string
}

/** What stands in the top navigation, in this order. A new page of its own is one more line. */
export const navigation = [
  { id: 'matrix', label: 'Matrix', href: '/' },
  { id: 'compare', label: 'Compare', href: '/compare' },
  { id: 'issues', label: 'Issues', href: '/issues' },
  { id: 'network', label: 'Network', href: '/network' },
  { id: 'speakers', label: 'Speakers', href: '/speakers' },
  { id: 'sources', label: 'Sources', href: '/sources' },
  { id: 'collections', label: 'Collections', href: '/collections' },
  { id: 'review', label: 'Review', href: '/review' },
  { id: 'agreement', label: 'Agreement', href: '/agreement' },
  { id: 'codebook', label: 'Codebook', href: '/codebook' },
  { id: 'import', label: 'Import', href: '/import' },
  { id: 'export', label: 'Export', href: '/export' },
  { id: 'method', label: 'Method', href: '/method' },
] as const satisfies readonly NavItem[]

export type NavId = (typeof navigation)[number]['id']

/** The navigation with how much waits at /review. */
export const itemsWith = (count: number) =>
  navigation.map((item) => ({ ...item, count: item.id === 'review' ? count : 0 }))

/** How many readings and questions wait for a person. */
export async function waiting(store: Store): Promise<number> {
  const [readings, doubts] = await Promise.all([
    store.quotes.toReview({ limit: 1, offset: 0 }),
    store.speakers.doubts(),
  ])
  return readings.total + doubts.length
}

/** Puts the navigation before every view, with how much waits at /review, counted again only when something was stored since. A database
 * that does not answer is not told of here: the page itself will say so. */
export function withNavigation(store: Store): RequestHandler {
  let counted = { state: '', count: 0 }
  let shown = { count: 0, items: itemsWith(0) }
  const countAt = async (state: string): Promise<number> => {
    if (state !== counted.state) counted = { state, count: await waiting(store) }
    return counted.count
  }
  return async (_req, res, next) => {
    const state = res.locals.format === 'html' ? await store.state().catch(() => '') : ''
    const count = state === '' ? 0 : await countAt(state).catch(() => 0)
    res.locals.state = state
    if (shown.count !== count) shown = { count, items: itemsWith(count) }
    res.locals.navigation = shown.items
    res.locals.waiting = count
    next()
  }
}
