import { isIP, type LookupFunction } from 'node:net'
import type { FetchLimits } from './address.js'

/** An address that cannot be fetched; the message goes on from "cannot be fetched: ". */
export class Unreachable extends Error {
  override readonly name = 'Unreachable'
}

type Reach = Pick<FetchLimits, 'allowed' | 'resolve'>

const inside = (host: string): Unreachable =>
  new Unreachable(`${host} is this computer or one of a private network, which Parallax does not look into`)

/** Refuses a host that is written as a number and may not be reached: for those no name is looked up.
 * @throws Unreachable */
export function hostOf(url: URL, { allowed }: Reach): void {
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowed(host)) throw inside(host)
}

/** How a connection is made: names are looked up here, and one of whose addresses any may not be reached is not connected to at all. */
export function connectTo({ allowed, resolve }: Reach): { readonly lookup: LookupFunction } {
  const checked = async (host: string): Promise<{ address: string; family: number }[]> => {
    const found = await resolve(host)
    if (found.length === 0) throw Object.assign(new Error(host), { code: 'ENOTFOUND' })
    if (!found.every(allowed)) throw inside(host)
    return found.map((address) => ({ address, family: isIP(address) }))
  }
  return {
    lookup(host, options, callback) {
      checked(host).then(
        (found) => (options.all ? callback(null, found) : callback(null, found[0]!.address, found[0]!.family)),
        (error: NodeJS.ErrnoException) => callback(error, '', 0),
      )
    },
  }
}
