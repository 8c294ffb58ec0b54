import type { MachineCoding, Reading } from '../domain.js'
import { appendCodings, type CodingToAppend } from './append.js'
import { ensureCoder } from './coders.js'
import { codingsOf } from './codings.js'
import type { RereadReport } from './contract.js'
import { ofRules, rulesCoder } from './reading.js'
import type { Settled } from './rereadQuotes.js'
import type { Db } from './tables.js'
import { currentVersion, meanings } from './versions.js'

/** Appends what the rules now say of statements where it differs from what they said, and takes back what they do not
 * say any more. Statements that people decided on stay as they are, and what people took back is not said again.
 * @param places of the quotes of the reading
 * @returns what changed on quotes that were there */
export async function recodeByRules(
  trx: Db,
  { quotes }: Reading,
  places: readonly Settled[],
): Promise<RereadReport['changed']> {
  const version = await currentVersion(trx)
  if (version === undefined) return []
  const coder = await ensureCoder(trx, rulesCoder)
  const issues = await meanings(trx, version)
  const changed: RereadReport['changed'][number][] = []
  for (const [index, { id, statement, pinned, added }] of places.entries()) {
    const quote = quotes[index]!
    if (pinned || quote.continues !== null) continue
    const now = quote.codings.filter(({ issue }) => issues.has(issue))
    // What was coded before the issue meant something else is coded anew.
    const own = (await codingsOf(trx, [statement])).filter(
      (one) => one.coder.id === coder.id && one.codebookVersion >= (issues.get(one.issue) ?? 0),
    )
    const before = own.filter((one) => one.current)
    const known = own.filter((one) => one.current || one.takenBack)
    const fresh = now.filter((one) => !known.some((old) => says(old) === says(one)))
    const gone = before.filter(({ issue }) => !now.some((one) => one.issue === issue) && issues.has(issue))
    const takenBack = gone.map((old): CodingToAppend => ({ ...old, statement, coder: coder.id, retracts: true }))
    await appendCodings(trx, [...fresh.map((one) => ofRules(one, statement, coder.id)), ...takenBack], version)
    if (added) continue
    const old = (issue: string) => shown(before.find((one) => one.issue === issue))
    for (const one of [...fresh, ...gone]) {
      const what = `coding on ${one.issue}: ${old(one.issue)} → ${shown(now.find(({ issue }) => issue === one.issue))}`
      changed.push({ quote: id, text: quote.text, what })
    }
  }
  return changed
}

type Coded = Pick<MachineCoding, 'issue' | 'position' | 'confidence' | 'evidence'> & { readonly rule: string | null }

const says = ({ issue, position, confidence, rule, evidence }: Coded): string =>
  JSON.stringify([issue, position, confidence, rule, evidence.map(({ start, end }) => [start, end])])

const shown = (coding: Coded | undefined): string => (coding ? `${coding.position ?? 'no position'}` : 'none')
