import { countedCodings } from '../compare/versions.js'
import type { Coding, Statement } from '../domain.js'
import { positionWords, sureWords } from './words.js'

/** What somebody or something else said of a statement on an issue: "Olof: opposes". */
export const voiceWords = ({ coder, position, confidence, adjudication }: Coding): string => {
  const sure = coder.kind === 'person' ? '' : `, ${sureWords(confidence)}`
  return `${coder.name}${adjudication ? ', settling it' : ''}: ${positionWords(position)}${sure}`
}

/** A person's own coding that counts on an issue, whichever version of the statement it is of. */
export const ownOf = (versions: readonly Statement[], issue: string, coder: string): Coding | undefined =>
  countedCodings(versions, issue).find((one) => one.coder.name === coder && !one.adjudication)

/** What others say on an issue, people first. */
export const othersOf = (versions: readonly Statement[], issue: string, coder: string): Coding[] =>
  countedCodings(versions, issue)
    .filter((one) => one.coder.name !== coder || one.adjudication)
    .sort((a, b) => Number(b.coder.kind === 'person') - Number(a.coder.kind === 'person'))
