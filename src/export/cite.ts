import { createRequire } from 'node:module'
import core from '@citation-js/core'
import '@citation-js/plugin-csl'
import british from 'locale-en-gb'
import type { Quote, SourceSummary } from '../domain.js'
import { type CslItem, cslOf } from './csl.js'
import { mlaStyle } from './mla.js'
import { shortName } from './names.js'

const { Cite, plugins } = core
const chicago = createRequire(import.meta.url)('@citation/csl-style-chicago-fullnote-bibliography/info.json') as {
  readonly content: string
}
const csl = plugins.config.get('@csl')
csl.templates.add('mla', mlaStyle)
csl.templates.add('chicago-notes', chicago.content)
csl.locales.add('en-GB', british)

/** Text with what a style sets in italics, as plain text and as HTML in which all else is escaped. */
export interface Formatted {
  readonly text: string
  readonly html: string
}

/** A citation in one style. */
export interface Citation {
  readonly style: CiteStyle
  readonly label: string
  /** The entry in the list of references; for Chicago the note. */
  readonly reference: Formatted
  /** How it is cited in the text; null for notes. */
  readonly inText: Formatted | null
}

export const citeStyles = ['apa', 'mla', 'chicago', 'harvard'] as const
export type CiteStyle = (typeof citeStyles)[number]

interface Style {
  readonly label: string
  readonly template: string
  readonly lang: string
  /** What stands before the source where a quote is cited: its speaker is not the source's author. */
  quotedIn(speaker: { readonly name: string; readonly short: string }): string
  readonly notes?: true
  /** Every name stands as "Feld, R.". */
  readonly inverts?: true
}

const styles: Readonly<Record<CiteStyle, Style>> = {
  apa: {
    ...{ label: 'APA', template: 'apa', lang: 'en-US', inverts: true },
    quotedIn: ({ short }) => `${short}, as cited in `,
  },
  // MLA has the sentence name the speaker.
  mla: { label: 'MLA', template: 'mla', lang: 'en-US', quotedIn: () => 'qtd. in ' },
  chicago: {
    ...{ label: 'Chicago (note)', template: 'chicago-notes', lang: 'en-US', notes: true },
    quotedIn: ({ name }) => `${name}, quoted in `,
  },
  harvard: {
    ...{ label: 'Harvard', template: 'harvard1', lang: 'en-GB', inverts: true },
    quotedIn: ({ short }) => `${short}, quoted in `,
  },
}

/** A source in every style, or a quote in it: then the speaker is "quoted in" the source, unless they wrote it. */
export const citationsOf = (source: SourceSummary, quote: Pick<Quote, 'speaker'> | null = null): Citation[] =>
  citeStyles.map((style) => citationOf(style, source, quote))

/** The same in one style. */
export function citationOf(
  style: CiteStyle,
  source: SourceSummary,
  quote: Pick<Quote, 'speaker'> | null = null,
): Citation {
  const { label, template, lang, quotedIn, notes, inverts } = styles[style]
  const item = completed(cslOf(source), inverts === true)
  const speaker = quote?.speaker ?? null
  const isAuthor = speaker !== null && sameName(speaker.name, source.author)
  const prefix =
    speaker && !isAuthor ? quotedIn({ name: speaker.name, short: shortName(speaker.name, speaker.kind) }) : ''
  const inText = formatted(item, 'citation', { template, lang, entry: [{ id: source.slug, prefix }] })
  const reference = notes ? inText : formatted(item, 'bibliography', { template, lang })
  return { style, label, reference: notes ? capitalised(reference) : reference, inText: notes ? null : inText }
}

/** What styles ask for where something is missing: an untitled article is described; without a paper it is a page of its own. */
function completed(item: CslItem, inverts: boolean): object {
  const { author = [], 'container-title': paper, ...rest } = item
  const isBare = author.length === 0 && item.title === undefined && paper !== undefined
  // Where names stand inverted anyway, one that begins with the family name takes its comma, too.
  const names = inverts ? author.map(({ 'static-ordering': _, ...name }) => name) : author
  return {
    ...rest,
    ...(isBare ? { author: [{ literal: paper }] } : names.length > 0 && { author: names }),
    ...(paper === undefined ? { type: 'webpage' } : !isBare && { 'container-title': paper }),
    ...(item.title === undefined && { genre: 'Newspaper article' }),
  }
}

const sameName = (a: string, b: string | null): boolean =>
  a.toLowerCase() === (b ?? '').replace(/^by\s+/i, '').toLowerCase()

// A page of a quote takes seven of them, three milliseconds each, and sources and speakers come again: the newest are kept.
const kept = new Map<string, Formatted>()
const mostKept = 2000

function formatted(item: object, what: 'bibliography' | 'citation', options: object): Formatted {
  const key = JSON.stringify([item, what, options])
  const before = kept.get(key)
  if (before) return before
  const made = format(item, what, options)
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
  kept.set(key, made)
  return made
}

function format(item: object, what: 'bibliography' | 'citation', options: object): Formatted {
  const whole = (new Cite(item).format(what, { ...options, format: 'html' }) as string).trim()
  const html = /<div[^>]*class="csl-entry">([\s\S]*)<\/div>\s*<\/div>$/.exec(whole)?.[1] ?? whole
  return { html, text: plain(html) }
}

const characters: Readonly<Record<string, string>> = { '&#38;': '&', '&#60;': '<', '&#62;': '>' }
const plain = (html: string): string =>
  html.replace(/<[^>]*>/g, '').replace(/&#\d+;/g, (escaped) => characters[escaped] ?? escaped)

const upper = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase())
const capitalised = ({ text, html }: Formatted): Formatted => ({ text: upper(text), html: upper(html) })
