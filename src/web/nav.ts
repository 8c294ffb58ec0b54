/** One place of the top navigation. */
export interface NavItem {
  readonly id: string
  readonly label: string
  readonly href: string
}

/** What stands in the top navigation, in this order. A new page of its own is one more line. */
export const navigation = [
  { id: 'matrix', label: 'Matrix', href: '/' },
  { id: 'issues', label: 'Issues', href: '/issues' },
  { id: 'speakers', label: 'Speakers', href: '/speakers' },
  { id: 'sources', label: 'Sources', href: '/sources' },
  { id: 'codebook', label: 'Codebook', href: '/codebook' },
  { id: 'method', label: 'Method', href: '/method' },
] as const satisfies readonly NavItem[]

export type NavId = (typeof navigation)[number]['id']
