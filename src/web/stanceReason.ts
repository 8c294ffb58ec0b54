import { stanceRules } from '../../seeds/stance/index.js'
import type { Coding } from '../domain.js'

const known = new Map(stanceRules.map((rule) => [rule.id, rule]))

/** Why a rule takes its words for a position, as its author put it.
 * @returns null for a rule that is not known here, and where the coding turned it round, as under a negation: then its reason is not the coding's */
export function stanceReason({ coder, rule, position }: Pick<Coding, 'coder' | 'rule' | 'position'>): string | null {
  const found = coder.kind === 'rules' && rule !== null ? known.get(rule) : undefined
  return found && position !== null && Math.sign(position) === Math.sign(found.position) ? found.why : null
}
