import type { SourceSummary } from '../domain.js'
import { nameParts } from './names.js'

/** A name in CSL-JSON. */
export interface CslName {
  readonly literal?: string
  readonly family?: string
  readonly given?: string
  readonly suffix?: string
  readonly 'non-dropping-particle'?: string
  /** Family name first, wherever it stands. */
  readonly 'static-ordering'?: true
}

export interface CslDate {
  readonly 'date-parts': readonly (readonly number[])[]
}

/** A source as CSL-JSON (csl-data.json 1.0.2); what is not known is absent. */
export interface CslItem {
  readonly id: string
  readonly type: 'article-newspaper'
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly 'container-title'?: string
  readonly issued?: CslDate
  readonly URL?: string
  readonly accessed?: CslDate
  /** What an untitled source is called in brackets. */
  readonly genre?: string
  readonly note?: string
}

const institution =
  /\b(?:agenc(?:y|ies)|associat(?:ion|ed)|board|bureau|centre|center|commission|committee|company|correspondents?|council|courier|daily|department|desk|editors?|editorial|foundation|group|inc|institute|journal|ltd|magazine|ministry|network|news|newsroom|office|organi[sz]ation|post|press|project|reporters?|service|staff|team|times|tribune|union|university|wire|writers?)\b/i

/** One author of a byline. Words of institutions, a "The" and single words mark who is cited whole. */
export function authorName(name: string): CslName {
  const isWhole = institution.test(name) || /^the /i.test(name)
  const { given, particle, family, suffix, familyFirst, whole } = nameParts(name, isWhole ? 'organisation' : 'person')
  if (family === '') return { literal: whole }
  return {
    ...{ family, given },
    ...(particle && { 'non-dropping-particle': particle }),
    ...(suffix && { suffix }),
    ...(familyFirst && { 'static-ordering': true as const }),
  }
}

/** The authors of a byline: "By Runa Feld and Teo Brandt", "Feld, Runa", "Runa Feld, Teo Brandt". */
export function authorsOf(byline: string | null): CslName[] {
  const plain = (byline ?? '').replace(/^\s*by\s+/i, '').trim()
  if (plain === '') return []
  const inverted = /^([^\s,;]+), ([^\s,;]+)$/.exec(plain)
  if (inverted) return [authorName(`${inverted[2]} ${inverted[1]}`)]
  const names = plain.split(/\s*;\s*|\s*,(?!\s*(?:Jr|Sr|I{2,3}|IV|Ph\.?D|MD)\b)\s*(?:and\s+)?|\s+(?:and|&)\s+/)
  return names.filter((name) => name.trim() !== '').map(authorName)
}

/** An ISO date as CSL date, as exact as it is. */
export function cslDate(iso: string | null): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso ?? '') ?? []
  return year === undefined
    ? undefined
    : { 'date-parts': [[year, month, day].filter((part) => part !== undefined).map(Number)] }
}

/** The address of a source where it is one of the web. */
export const webAddress = (address: string | null): string | undefined =>
  address !== null && /^https?:\/\/\S+$/i.test(address) ? address : undefined

/** The title that a source is cited by. One of which nothing is known goes by the name under which it stands here: no style can do without. */
export const citedTitle = ({ title, author, publisher, name }: SourceSummary): string | null =>
  title ?? (authorsOf(author).length === 0 && publisher === null ? name : null)

/** A source as CSL-JSON: its reporter is the author. It was accessed when Parallax read it. */
export function cslOf(source: SourceSummary): CslItem {
  const author = authorsOf(source.author)
  const url = webAddress(source.address)
  const issued = cslDate(source.date)
  const accessed = url && cslDate(source.addedAt)
  const title = citedTitle(source)
  return {
    ...{ id: source.slug, type: 'article-newspaper' },
    ...(title && { title }),
    ...(author.length > 0 && { author }),
    ...(source.publisher && { 'container-title': source.publisher }),
    ...(issued && { issued }),
    ...(url && { URL: url }),
    ...(accessed && { accessed }),
    ...(source.reportedFrom && { note: reportNote(source.reportedFrom) }),
  }
}

const reportNote = ({ title, publisher, date }: NonNullable<SourceSummary['reportedFrom']>): string =>
  `Report about ${[title && `“${title}”`, publisher, date].filter(Boolean).join(', ')}`
