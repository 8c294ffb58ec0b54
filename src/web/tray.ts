import type { Request, RequestHandler, Response } from 'express'
import type { SpeakerRef } from '../domain.js'
import type { Store } from '../store/contract.js'
import { compareHref, mostCompared, narrowing } from './comparing.js'
import { keepPicked, pickedOf } from './visitor.js'

/** The speakers that somebody picked for a comparison, as every page shows them. */
export interface Tray {
  readonly speakers: readonly SpeakerRef[]
  readonly slugs: readonly string[]
  /** What is missing, or that there is no room for more; empty where neither. */
  readonly hint: string
  /** Null: there are not two yet. */
  readonly compareHref: string | null
  readonly full: boolean
  /** Not where it would say what the page says anyway, or nothing. */
  readonly shown: boolean
}

export const emptyTray: Tray = { speakers: [], slugs: [], hint: '', compareHref: null, full: false, shown: false }

const hints: readonly string[] = ['', 'Pick one more to compare.', '', '', 'Four is the most.']

/** The tray of those who are picked.
 * @param given parameters that narrow the page, kept in the link
 * @param compared speakers that the page compares; null where it is no comparison */
export function trayOf(
  speakers: readonly SpeakerRef[],
  given: Readonly<Record<string, string>>,
  compared: readonly string[] | null,
): Tray {
  const slugs = speakers.map(({ slug }) => slug)
  return {
    speakers,
    slugs,
    hint: hints[speakers.length] ?? '',
    compareHref: slugs.length < 2 ? null : compareHref(slugs, given),
    full: slugs.length >= mostCompared,
    shown: slugs.length > 0 && !(compared && (compared.length === 0 || sameSet(compared, slugs))),
  }
}

const sameSet = (a: readonly string[], b: readonly string[]): boolean => [...a].sort().join() === [...b].sort().join()

/** Puts the tray before every view. A database that does not answer is not told of here: the page itself will say so. */
export const withTray =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    const slugs = res.locals.format === 'html' ? pickedOf(req) : []
    if (slugs.length === 0) return next()
    const speakers = await store.speakers.refs(slugs).catch(() => [])
    const compared = req.path === '/compare' ? listIn(req.query.speaker) : null
    res.locals.tray = trayOf(speakers.slice(0, mostCompared), narrowing(req.query), compared)
    next()
  }

/** The page that a form was sent from, where it is one of this site; else /compare. */
function backTo(req: Request): string {
  const from = req.headers.referer ?? ''
  if (!URL.canParse(from)) return '/compare'
  const { host, pathname, search } = new URL(from)
  return host === req.headers.host ? pathname + search : '/compare'
}

const listIn = (value: unknown): string[] => [value].flat().filter((one): one is string => typeof one === 'string')

/** A form at `/compare/tray`: adds a speaker, takes one out, empties it, or sets all at once and goes on to their comparison. What it holds is
 * kept in this browser alone. */
export const changeTray =
  (store: Store): RequestHandler =>
  async (req, res, next) => {
    try {
      const form = (req.body ?? {}) as Record<string, unknown>
      res.redirect(303, await changed(store, form, req, res))
    } catch (error) {
      next(error)
    }
  }

async function changed(store: Store, form: Record<string, unknown>, req: Request, res: Response): Promise<string> {
  const before = pickedOf(req)
  const removed = listIn(form.remove)
  const all = 'set' in form ? listIn(form.speaker) : [...before, ...listIn(form.add)]
  const wanted = 'clear' in form ? [] : all.filter((slug) => !removed.includes(slug))
  const slugs = (await store.speakers.refs(wanted)).map(({ slug }) => slug)
  keepPicked(res, slugs.slice(0, mostCompared))
  // Whoever chose too many is told so, with the choice as it was made.
  return 'set' in form ? compareHref(slugs, narrowing(form)) : backTo(req)
}
