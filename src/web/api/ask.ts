import type { Request } from 'express'
import { BadRequest } from '../errors.js'
import { readCursor } from './cursor.js'
import type { Asked, Endpoint } from './endpoint.js'

const usual = 50
const most = 500

function limitIn(given: unknown): number {
  if (given === undefined || given === '') return usual
  const limit = typeof given === 'string' && /^\d{1,3}$/.test(given) ? Number(given) : 0
  if (limit >= 1 && limit <= most) return limit
  throw new BadRequest(`“${given}” is no limit. Write a number from 1 to ${most}.`)
}

/** Reads what a request asks an address for, as far as all of them have it in common.
 * @throws BadRequest where there is no such parameter, or limit or cursor cannot be what they are */
export function asked(endpoint: Endpoint, req: Request): Asked {
  const names = endpoint.parameters.filter((one) => one.in === 'query').map(({ name }) => name)
  const unknown = Object.keys(req.query).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const there = names.length > 0 ? `There are: ${names.join(', ')}.` : 'There are none.'
    throw new BadRequest(`There is no parameter called “${unknown}” here. ${there}`)
  }
  const { limit, cursor, ...query } = req.query
  return {
    ...{ req, query, path: `${req.baseUrl}${req.path}`.replace(/\/$/, '') },
    at: Object.fromEntries(Object.entries(req.params).map(([name, value]) => [name, String(value)])),
    limit: limitIn(limit),
    cursor: readCursor(endpoint.id, cursor),
  }
}
