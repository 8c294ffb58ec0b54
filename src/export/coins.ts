import type { SourceSummary } from '../domain.js'
import { type CslName, cslOf } from './csl.js'

/** What Zotero takes as the author where none is known: without one it looks the title up elsewhere, and finds another item. */
const authorsFor = ({ author, publisher }: { author?: readonly CslName[]; publisher: string | null }): CslName[] =>
  author ? [...author] : [{ literal: publisher ?? 'Anonymous' }]

/** A source as a ContextObject (Z39.88-2004, Dublin Core), the title of a `span class="Z3988"`: Zotero reads it as a newspaper article.
 * @param words what is quoted of it; becomes the abstract */
export function coinsOf(source: SourceSummary, words?: string): string {
  const { author, URL: url } = cslOf(source)
  const names = authorsFor({ publisher: source.publisher, ...(author && { author }) })
  const pairs: [string, string | null | undefined][] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', source.title ?? source.name],
    ['rft.source', source.publisher],
    ['rft.date', source.date],
    // Its reader takes a plus for a blank.
    ['rft.identifier', url?.replaceAll('+', '%2B')],
    ['rft.description', words],
    ...names.map(nameOf),
  ]
  return pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&')
}

function nameOf({ literal, family, given, 'non-dropping-particle': particle }: CslName): [string, string] {
  if (literal !== undefined) return ['rft.aucorp', literal]
  return ['rft.au', `${[particle, family].filter(Boolean).join(' ')}, ${given}`]
}

/** Halves of characters cannot be encoded. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD').trim())
