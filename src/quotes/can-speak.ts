import { organisationNouns } from '../../seeds/names/organisations.js'
import { roleFamilies } from '../../seeds/names/roles.js'
import type { Chunk } from './chunks.js'
import { canSpeak } from './indirect-lexicon.js'

const nouns = new Set(`${roleFamilies} ${organisationNouns}`.split(/\s+/).map((word) => word.split(':')[0]!))

/** Whether a phrase can be a speaker: a person's pronoun, a name, a noun for somebody or some body. */
export const canSpeakChunk = ({ sort, head }: Chunk): boolean =>
  sort === 'he' || sort === 'name' || (sort === 'noun' && (canSpeak(head) || isSpeaker(head)))

const isSpeaker = (head: string): boolean => {
  const noun = head.replace(/^(co|ex|vice)-|-in-law$/g, '')
  return nouns.has(noun) || (noun.endsWith('s') && nouns.has(noun.slice(0, -1)))
}
