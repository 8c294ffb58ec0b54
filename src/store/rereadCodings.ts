import { type Coding, type MachineCoder, type MachineCoding, machineCoders, type Reading } from '../domain.js'
import { appendCodings, type CodingToAppend } from './append.js'
import { codingsOf } from './codings.js'
import type { RereadReport } from './contract.js'
import { byMachine, codersOf } from './reading.js'
import type { Settled } from './rereadQuotes.js'
import type { Db } from './tables.js'
import { currentVersion, meanings } from './versions.js'

type Changed = RereadReport['changed'][number]

/** Appends what the machines now say of statements where it differs from what they said, and takes back what they do not
 * say any more. Statements that people decided on stay as they are, and what people took back is not said again.
 * @param places of the quotes of the reading
 * @returns what changed on quotes that were there */
export async function recodeByMachines(
  trx: Db,
  { quotes }: Reading,
  places: readonly Settled[],
): Promise<RereadReport['changed']> {
  const version = await currentVersion(trx)
  if (version === undefined) return []
  const coders = await codersOf(trx)
  const issues = await meanings(trx, version)
  const changed: Changed[] = []
  for (const [index, { id, statement, pinned, added }] of places.entries()) {
    const quote = quotes[index]!
    if (pinned || quote.continues !== null) continue
    const stored = await codingsOf(trx, [statement])
    for (const kind of machineCoders) {
      // What was coded before the issue meant something else is coded anew.
      const own = stored.filter(
        (one) => one.coder.id === coders[kind] && one.codebookVersion >= (issues.get(one.issue) ?? 0),
      )
      const now = quote.codings.filter((one) => one.coder === kind && issues.has(one.issue))
      const { append, notes } = difference({ own, now, kind }, { statement, coder: coders[kind], issues })
      await appendCodings(trx, append, version)
      if (!added) changed.push(...notes.map((what): Changed => ({ quote: id, text: quote.text, what })))
    }
  }
  return changed
}

/** What has to be appended so that one machine says what it says now, and that in words. */
function difference(
  { own, now, kind }: { own: readonly Coding[]; now: readonly MachineCoding[]; kind: MachineCoder },
  { statement, coder, issues }: { statement: number; coder: number; issues: ReadonlyMap<string, number> },
): { readonly append: readonly CodingToAppend[]; readonly notes: readonly string[] } {
  const before = own.filter((one) => one.current)
  const known = own.filter((one) => one.current || one.takenBack)
  const fresh = now.filter((one) => !known.some((old) => says(old) === says(one)))
  const gone = before.filter(({ issue }) => !now.some((one) => one.issue === issue) && issues.has(issue))
  const takenBack = gone.map((old): CodingToAppend => ({ ...old, statement, coder, retracts: true }))
  const on = (codings: readonly Coded[], issue: string) => shown(codings.find((one) => one.issue === issue))
  const note = (issue: string) => `coding on ${issue} (${kind}): ${on(before, issue)} → ${on(now, issue)}`
  return {
    append: [...fresh.map((one) => byMachine(one, statement, coder)), ...takenBack],
    notes: [...fresh, ...gone].map(({ issue }) => note(issue)),
  }
}

type Coded = Pick<MachineCoding, 'issue' | 'position' | 'confidence' | 'evidence'> & { readonly rule: string | null }

const says = ({ issue, position, confidence, rule, evidence }: Coded): string =>
  JSON.stringify([issue, position, confidence, rule, evidence.map(({ start, end }) => [start, end])])

const shown = (coding: Coded | undefined): string => (coding ? `${coding.position ?? 'no position'}` : 'none')
