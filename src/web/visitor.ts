import type { Request, Response } from 'express'

/** Who did something where nobody gave a name. */
export const anonymous = 'the person at this computer'

/** Longest name that is kept, in UTF-16 units. */
export const longestName = 80

const cookie = 'parallax-name'
const suggestionCookie = 'parallax-suggestions'
const pickedCookie = 'parallax-picked'
const collectionCookie = 'parallax-collection'
const year = 365 * 24 * 60 * 60 * 1000

/** One line of text: white space and control characters become single spaces. */
export const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, ' ').trim()

function decoded(value: string): string {
  try {
    return oneLine(decodeURIComponent(value))
  } catch {
    return ''
  }
}

function cookieOf(req: Request, name: string): string {
  const given = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const found = given.find((pair) => pair.startsWith(`${name}=`))
  return found ? decoded(found.slice(name.length + 1)) : ''
}

/** The name that this browser gave last; empty where it gave none. Never throws. */
export const nameOf = (req: Request): string => cookieOf(req, cookie).slice(0, longestName)

/** Whether this browser wants to see what others said before it codes; not, unless it said so. */
export const wantsSuggestions = (req: Request): boolean => cookieOf(req, suggestionCookie) === 'shown'

/** Slugs of the speakers that this browser picked for a comparison. Never throws. */
export const pickedOf = (req: Request): string[] => [
  ...new Set(
    cookieOf(req, pickedCookie)
      .split(' ')
      .filter((slug) => /^[\w-]{1,200}$/.test(slug)),
  ),
]

/** Remembers the speakers picked for a comparison. */
export const keepPicked = (res: Response, slugs: readonly string[]): void => keep(res, pickedCookie, slugs.join(' '))

/** Remembers a name for a year, for this site's own pages and not for scripts; an empty one is forgotten. */
export function remember(res: Response, name: string): void {
  keep(res, cookie, name)
}

/** Remembers whether to show what others said before somebody codes. */
export const rememberSuggestions = (res: Response, shown: boolean): void =>
  keep(res, suggestionCookie, shown ? 'shown' : '')

/** The collection that this browser put something into last; empty where there is none. */
export const collectionOf = (req: Request): string => cookieOf(req, collectionCookie)

/** Remembers where this browser put something last. */
export const rememberCollection = (res: Response, slug: string): void => keep(res, collectionCookie, slug)

function keep(res: Response, name: string, value: string): void {
  const options = { httpOnly: true, sameSite: 'strict', path: '/' } as const
  if (value === '') res.clearCookie(name, options)
  else res.cookie(name, value, { ...options, maxAge: year })
}
