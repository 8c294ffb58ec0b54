import type { Role, Speaker } from '../domain.js'
import { isOffice } from './offices.js'
import { oncePer } from './once.js'

/** An organisation with those who speak for it. */
export interface Together {
  readonly into: Speaker
  readonly members: readonly { readonly speaker: Speaker; readonly role: Role }[]
}

/** Which speakers speak for which organisation among them: people with an office (see `offices`) that they still hold, as far as is known, in an organisation
 * that is itself a speaker under that name. Of several the newest decides. A title that names the organisation must be nothing else than the
 * office and the name, so "head of the port research group at Acme" does not make anybody speak for Acme.
 * @returns in the order of the organisations as given */
export const together = oncePer((speakers: readonly Speaker[]): readonly Together[] => {
  const organisations = speakers.filter(({ kind }) => kind === 'organisation')
  const called = new Map(organisations.flatMap((one) => [one.name, ...one.aliases].map((name) => [plain(name), one])))
  const members = new Map<Speaker, Together['members'][number][]>()
  for (const speaker of speakers) {
    const found = speaker.kind === 'person' ? spokenFor(speaker.roles, called) : undefined
    if (found) members.set(found.into, [...(members.get(found.into) ?? []), { speaker, role: found.role }])
  }
  return organisations.flatMap((into) => (members.has(into) ? [{ into, members: members.get(into)! }] : []))
})

function spokenFor(roles: readonly Role[], called: ReadonlyMap<string, Speaker>) {
  for (const role of roles) {
    const into = role.until === null ? organisationOf(role, called) : undefined
    if (into) return { into, role }
  }
  return undefined
}

const plain = (name: string): string => (/^[a-z0-9]+( [a-z0-9]+)*$/i.test(name) ? short(name) : short(bare(name)))

const short = (name: string): string => name.toLowerCase().replace(/^the /, '')

const bare = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim()

/** The organisation in which a role is an office. */
function organisationOf({ title, organisation }: Role, called: ReadonlyMap<string, Speaker>): Speaker | undefined {
  if (organisation !== null) return isOffice(plain(title)) ? called.get(plain(organisation)) : undefined
  const words = plain(title)
  // "chair of the Harbour Board"
  const after = [...words.matchAll(/ (?:of|at|for|with) (?:the )?/g)].map(({ 0: link, index }) => ({
    office: words.slice(0, index),
    name: words.slice(index + link.length),
  }))
  // "Harbour Board chair", "the Harbour Board's chair"
  const before = [...words.matchAll(/ /g)].map(({ index }) => ({
    office: words.slice(index + 1),
    name: words.slice(0, index),
  }))
  return [...after, ...before].flatMap(({ office, name }) => (isOffice(office) ? (called.get(name) ?? []) : []))[0]
}
