import type { Attribution, ReadQuote, Role, SpeakerKind } from '../domain.js'
import { raiseDoubts } from './doubts.js'
import { addSpeaker, speakerNamed } from './identity.js'
import { record } from './log.js'
import { folded } from './names.js'
import { rolesOf } from './speakers.js'
import type { Db } from './tables.js'

/** What an earlier reading of the same source tells of its speakers. */
export interface Earlier {
  /** Whom the source speaks of, by `speakerKey`. */
  readonly known: ReadonlyMap<string, number>
  /** Speakers of statements that stay, by the index of their first quote. */
  readonly given: ReadonlyMap<number, number | null>
}

/** Finds or adds the speaker of every quote, and keeps their roles as printed.
 * @param heads see `statementHeads`: a statement has one speaker, that of its first quote
 * @returns a speaker's id for each quote, null where nobody is named */
export async function speakersOf(
  trx: Db,
  source: number,
  quotes: readonly ReadQuote[],
  heads: readonly number[],
  { known, given }: Earlier = { known: new Map(), given: new Map() },
): Promise<(number | null)[]> {
  const met = new Map<string, number>()
  const speakers: (number | null)[] = []
  for (const head of heads)
    speakers.push(
      given.get(head) ?? (given.has(head) ? null : await speakerOf(trx, quotes[head]!.attribution, met, known)),
    )
  for (const [index, { attribution }] of quotes.entries()) {
    const speaker = speakers[index]!
    const role = given.has(heads[index]!) ? null : attribution.role
    if (speaker !== null && role) await addPrintedRole(trx, source, speaker, role)
  }
  return speakers
}

/** What a speaker is known by within a source. */
export const speakerKey = (name: string, kind: SpeakerKind): string => `${kind === 'unnamed'} ${folded(name)}`

// `met` keeps who is who within the source: two "senior officials" of two sources need not be one person,
// and a name that could be several known speakers still is one and the same here.
async function speakerOf(
  trx: Db,
  { name, kind }: Attribution,
  met: Map<string, number>,
  known: ReadonlyMap<string, number>,
): Promise<number | null> {
  if (name === null) return null
  const key = speakerKey(name, kind)
  const speaker =
    met.get(key) ??
    (kind === 'unnamed' ? undefined : await speakerNamed(trx, name)) ??
    known.get(key) ??
    (await addWithDoubts(trx, name, kind))
  met.set(key, speaker)
  return speaker
}

async function addWithDoubts(trx: Db, name: string, kind: SpeakerKind): Promise<number> {
  const speaker = await addSpeaker(trx, name, kind, 'pipeline')
  await raiseDoubts(trx, speaker)
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
