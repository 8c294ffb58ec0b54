import type { Request, Response } from 'express'

/** Who did something where nobody gave a name. */
export const anonymous = 'the person at this computer'

/** Longest name that is kept, in UTF-16 units. */
export const longestName = 80

const cookie = 'parallax-name'
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

/** The name that this browser gave last; empty where it gave none. Never throws. */
export function nameOf(req: Request): string {
  const given = (req.headers.cookie ?? '').split(';').map((pair) => pair.trim())
  const found = given.find((pair) => pair.startsWith(`${cookie}=`))
  return found ? decoded(found.slice(cookie.length + 1)).slice(0, longestName) : ''
}

/** Remembers a name for a year, for this site's own pages and not for scripts; an empty one is forgotten. */
export function remember(res: Response, name: string): void {
  const options = { httpOnly: true, sameSite: 'strict', path: '/' } as const
  if (name === '') res.clearCookie(cookie, options)
  else res.cookie(cookie, name, { ...options, maxAge: year })
}
