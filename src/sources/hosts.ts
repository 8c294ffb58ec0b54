import { lookup as resolve } from 'node:dns/promises'
import { isIP } from 'node:net'
import ipaddr from 'ipaddr.js'

/** Whether an address is one of the public network: no loopback, private, link-local, shared, reserved, multicast or unspecified one,
 * and none that hides an IPv4 address that is not public (mapped, 6to4, Teredo, NAT64).
 * @param address an IPv4 or IPv6 address; anything else is not public */
export function isPublic(address: string): boolean {
  const bare = address.replace(/%.*$/, '')
  if (!ipaddr.isValid(bare)) return false
  // `process` turns IPv6-mapped addresses into the IPv4 ones that they reach.
  return ipaddr.process(bare).range() === 'unicast' && !(isIP(bare) === 6 && isCompatible(bare))
}

// ::a.b.c.d, given up long ago, reaches whatever a system makes of it.
const isCompatible = (address: string): boolean =>
  ipaddr
    .parse(address)
    .toByteArray()
    .slice(0, 12)
    .every((byte) => byte === 0)

/** The addresses of a host's name. */
export type Resolve = (host: string) => Promise<readonly string[]>

/** Asks the system for them. */
export const systemResolve: Resolve = async (host) =>
  (await resolve(host, { all: true, verbatim: true })).map(({ address }) => address)
