import type { SpeakerKind } from '../domain.js'
import { endsOrganisation, isOutlet, knownOrganisation, opensOrganisation, organisationSort } from './lexicon.js'

/** What a name given by itself names: "a senior official" nobody, "Port Authority" an organisation, else a person. */
export function kindOf(name: string): SpeakerKind {
  const words = name.split(/[\s,]+/).filter((word) => word !== '')
  if (
    !words.some((word) => /^\p{Lu}/u.test(word) && !/^(an?|the|some|one)$/i.test(word)) &&
    /^\p{Ll}|^An? /u.test(name)
  )
    return 'unnamed'
  const bare = words.filter((word) => !/^the$/i.test(word))
  const last = bare.at(-1) ?? ''
  const isOrganisation =
    knownOrganisation(name) !== undefined ||
    isOutlet(name) ||
    /^(inc|ltd|llc|corp|plc|co|gmbh|ag|sa)\.?$/i.test(last) ||
    (bare.length > 1 && (endsOrganisation(last) || organisationSort(last) !== undefined)) ||
    bare.some((word, i) => (opensOrganisation(word) || endsOrganisation(word)) && /^(of|for)$/i.test(bare[i + 1] ?? ''))
  return isOrganisation ? 'organisation' : 'person'
}
