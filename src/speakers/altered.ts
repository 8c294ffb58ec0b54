import { swappedWords } from '../../seeds/names/altered.js'
import { knownOrganisation } from './lexicon.js'

/** The well-known institution that a name stands for if some of its words were swapped for others of like sense, else undefined.
 * A name that is well known as printed is nobody else's. */
export function trueName(name: string): string | undefined {
  const words = name.toLowerCase().replace(/^the /, '').split(' ')
  if (words.length < 2 || words.length > 5 || knownOrganisation(name)) return undefined
  let readings = ['']
  for (const word of words) {
    const meant = [word, ...(swappedWords[word] ?? [])]
    readings = readings.flatMap((reading) => meant.map((one) => (reading ? `${reading} ${one}` : one)))
  }
  for (const reading of readings) {
    const known = knownOrganisation(reading)
    if (known) return known
  }
  return undefined
}
