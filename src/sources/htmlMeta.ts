import { dateIn } from './date.js'
import type { Page } from './dom.js'
import type { FrontMatter } from './frontMatter.js'
import { short } from './tidy.js'

type Stated = Pick<FrontMatter, 'title' | 'author' | 'date' | 'publisher' | 'address'>
type Json = Record<string, unknown>

/** Names of meta tags, the most telling first. */
const tags: Readonly<Record<keyof Stated, readonly string[]>> = {
  title: ['og:title', 'citation_title', 'dc.title', 'dcterms.title', 'twitter:title', 'parsely-title', 'headline'],
  author: [
    'author',
    'article:author',
    'og:article:author',
    'citation_author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'byl',
    'sailthru.author',
  ],
  date: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'citation_publication_date',
    'citation_date',
    'dc.date',
    'dc.date.issued',
    'dcterms.date',
    'dcterms.created',
    'parsely-pub-date',
    'pubdate',
    'publish-date',
    'publication_date',
    'date',
  ],
  publisher: [
    'og:site_name',
    'publisher',
    'citation_journal_title',
    'dc.publisher',
    'dcterms.publisher',
    'application-name',
  ],
  address: ['og:url', 'twitter:url', 'parsely-link'],
}

/** What a page says of itself: in JSON-LD, in its meta tags (OpenGraph, Dublin Core and others), in what can be seen of it. */
export function htmlMeta(page: Page): Stated {
  const article = articleOf(page)
  const meta = metaOf(page)
  const first = (kind: keyof Stated): string | null =>
    tags[kind].map((name) => meta.get(name)).find((value) => value) ?? null
  const publisher = nameIn(article?.publisher) ?? first('publisher')
  const seen = page.querySelector(
    '[itemprop~="author"] [itemprop="name"], [itemprop~="author"], [rel~="author"], .byline, .author',
  )
  const time = page.querySelector('[itemprop~="datePublished"], time[pubdate], article time[datetime], time[datetime]')
  return {
    title: short(textIn(article?.headline)) ?? short(first('title')) ?? titleOf(page, publisher),
    author: nameIn(article?.author) ?? personIn(first('author')) ?? personIn(seen?.textContent),
    date:
      dateIn(textIn(article?.datePublished)) ??
      dateIn(first('date')) ??
      dateIn(time?.getAttribute('datetime') ?? time?.getAttribute('content') ?? time?.textContent),
    publisher: short(publisher),
    address: addressOf(page, [first('address'), textIn(article?.url), textIn(article?.mainEntityOfPage)]),
  }
}

function metaOf(page: Page): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const tag of page.querySelectorAll('meta[content]')) {
    const name = (
      tag.getAttribute('property') ??
      tag.getAttribute('name') ??
      tag.getAttribute('itemprop') ??
      ''
    ).toLowerCase()
    const content = short(tag.getAttribute('content'))
    if (content === null) continue
    const before = found.get(name)
    if (before === undefined) found.set(name, content)
    else if (/author|creator/.test(name) && !before.includes(content)) found.set(name, `${before}, ${content}`)
  }
  return found
}

/** The longest JSON-LD that is looked at, in UTF-16 units. */
const longestJson = 500_000
const articles = /(Article|Posting|Report|Review)$/

/** The article that JSON-LD describes, anywhere in it. */
function articleOf(page: Page): Json | undefined {
  const found: Json[] = []
  for (const script of [...page.querySelectorAll('script[type="application/ld+json"]')].slice(0, 20)) {
    try {
      const text = script.textContent ?? ''
      if (text.length < longestJson) collect(JSON.parse(text), found, 0)
    } catch {
      // A page with broken JSON-LD is read by its other tags.
    }
  }
  return found.find((one) => [one['@type']].flat().some((type) => articles.test(String(type))))
}

function collect(value: unknown, found: Json[], depth: number): void {
  if (depth > 6 || found.length > 200 || typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) {
    for (const item of value) collect(item, found, depth + 1)
    return
  }
  found.push(value as Json)
  collect((value as Json)['@graph'], found, depth + 1)
  collect((value as Json).mainEntity, found, depth + 1)
}

/** The text of a value that may stand in a list or an object. */
function textIn(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return textIn(value[0])
  if (typeof value === 'object' && value !== null) return textIn((value as Json)['@id'] ?? (value as Json).url ?? null)
  return null
}

/** The name or names in a value: a text, an object with a name, or a list of them. */
function nameIn(value: unknown): string | null {
  const names = [value]
    .flat()
    .slice(0, 20)
    .map((one) => {
      const name = typeof one === 'object' && one !== null ? (one as Json).name : one
      return typeof name === 'string' ? personIn(name) : null
    })
  return names.filter((name) => name !== null).join(', ') || null
}

/** A byline without its "By", and without an address in the place of a name. */
function personIn(text: string | null | undefined): string | null {
  const name = short(text, 200)?.replace(/^by\s+/i, '') ?? null
  return name === null || /^https?:|@/.test(name) ? null : name
}

/** The title of the page's window without the publisher at its end, or its one heading. */
function titleOf(page: Page, publisher: string | null): string | null {
  const headings = page.querySelectorAll('h1')
  const heading = headings.length === 1 ? short(headings[0]!.textContent) : null
  const title = short(page.querySelector('title')?.textContent)
  if (title === null) return heading
  if (heading !== null && title.includes(heading)) return heading
  const [, before, after] = /^(.+\S)\s+[|–—-]\s+([^|–—]+)$/.exec(title) ?? []
  return before && after && (after === publisher || /\s\|\s/.test(title)) ? before : title
}

function addressOf(page: Page, others: readonly (string | null)[]): string | null {
  const canonical = page.querySelector('link[rel~="canonical"]')?.getAttribute('href') ?? null
  return [canonical, ...others].find((address) => address !== null && isAddress(address)) ?? null
}

const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && text.length <= 2000 && URL.canParse(text)
