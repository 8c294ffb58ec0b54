import type { Attribution, ReadQuote, Role } from '../domain.js'
import { addSpeaker, speakerNamed } from './identity.js'
import { record } from './log.js'
import { folded } from './names.js'
import { rolesOf } from './speakers.js'
import type { Db } from './tables.js'

/** Finds or adds the speaker of every quote, and keeps their roles as printed.
 * @param heads see `statementHeads`: a statement has one speaker, that of its first quote
 * @returns a speaker's id for each quote, null where nobody is named */
export async function speakersOf(
  trx: Db,
  source: number,
  quotes: readonly ReadQuote[],
  heads: readonly number[],
): Promise<(number | null)[]> {
  const met = new Map<string, number>()
  const speakers: (number | null)[] = []
  for (const head of heads) speakers.push(await speakerOf(trx, quotes[head]!.attribution, met))
  for (const [index, { attribution }] of quotes.entries()) {
    const speaker = speakers[index]!
    if (speaker !== null && attribution.role) await addPrintedRole(trx, source, speaker, attribution.role)
  }
  return speakers
}

// `met` keeps who is who within the source: two "senior officials" of two sources need not be one person,
// and a name that could be several known speakers still is one and the same here.
async function speakerOf(trx: Db, { name, kind }: Attribution, met: Map<string, number>): Promise<number | null> {
  if (name === null) return null
  const key = `${kind === 'unnamed'} ${folded(name)}`
  const speaker =
    met.get(key) ??
    (kind === 'unnamed' ? undefined : await speakerNamed(trx, name)) ??
    (await addSpeaker(trx, name, kind, 'pipeline'))
  met.set(key, speaker)
  return speaker
}

async function addPrintedRole(trx: Db, source_id: number, speaker_id: number, title: string): Promise<void> {
  if ((await rolesOf(trx, [speaker_id])).some((role) => saysAsMuch(role, title))) return
  await trx
    .insertInto('roles')
    .values({ speaker_id, title, organisation: null, since: null, until: null, source_id })
    .execute()
  const after = { role: title, source: source_id }
  await record(trx, { who: 'pipeline', action: 'speaker.role-added', subject: 'speaker', subjectId: speaker_id, after })
}

/** Whether a known role already says what was printed: "adviser at Acme" adds nothing to adviser, Acme. */
export function saysAsMuch({ title, organisation }: Pick<Role, 'title' | 'organisation'>, printed: string): boolean {
  const words = folded(printed)
  if (words === folded(title)) return true
  return organisation !== null && words.includes(folded(title)) && words.includes(folded(organisation))
}
