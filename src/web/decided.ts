import { originalFirst } from '../compare/versions.js'
import type { Position, Statement } from '../domain.js'
import type { Store } from '../store/contract.js'
import { type Batch, codingHref } from './coding.js'
import { settleHref } from './differing.js'
import { NotFound } from './errors.js'
import type { Coding } from './task.js'
import { othersOf, ownOf, voiceWords } from './voices.js'
import { listed, many, positionWords } from './words.js'

/** What was decided last. */
export interface Decided {
  readonly did: string
  readonly others: string
  readonly settle: readonly { readonly label: string; readonly href: string }[]
  readonly href: string
  readonly undo: { readonly action: string; readonly made: string }
}

/** A statement's versions by the same speaker, likely original first.
 * @throws NotFound */
export async function versionsFor(store: Store, id: number): Promise<[Statement, ...Statement[]]> {
  const all = await store.statements.versions(id)
  const asked = all.find((one) => one.id === id)
  const [first, ...others] = originalFirst(all.filter(({ speaker }) => speaker?.slug === asked?.speaker?.slug))
  if (first && asked) return [first, ...others]
  throw new NotFound(`There is no statement with the number ${id}.`, [
    { label: 'All statements to code', href: '/review/code' },
  ])
}

const short = (text: string): string => (text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text)

/** "supports Free fares, says nothing on 3 others". */
function didWords(positions: readonly { readonly name: string; readonly position: number | null }[]): string {
  const said = positions.filter(({ position }) => position !== null)
  const silent = positions.length - said.length
  if (said.length === 0) return silent === 1 ? `says nothing on ${positions[0]?.name}` : 'says nothing on any issue'
  const words = said.map(({ name, position }) => `${positionWords(position)} ${name}`)
  return [...words, ...(silent > 0 ? [`says nothing on ${many(silent, 'other')}`] : [])].join(', ')
}

/** One issue of what was decided, with what others say on it. */
interface Told {
  readonly id: string
  readonly name: string
  readonly position: Position | null
  readonly voices: readonly VoiceOf[]
}
type VoiceOf = ReturnType<typeof othersOf>[number]

// A voice is of interest where either side took a position.
const isTelling = ({ position, voices }: Told): boolean =>
  voices.some((voice) => voice.position !== null || position !== null)

/** A person says otherwise, and nobody has settled it. */
const isOpen = ({ position, voices }: Told): boolean =>
  !voices.some(({ adjudication }) => adjudication) &&
  voices.some(
    ({ coder, position: other }) => coder.kind === 'person' && coder.reviews && side(other) !== side(position),
  )

const side = (position: Position | null): number | null => (position === null ? null : Math.sign(position))

function othersWords(told: readonly Told[]): string {
  const telling = told.filter(isTelling)
  if (telling.length > 0)
    return telling.map(({ name, voices }) => `${name}: ${listed(voices.map(voiceWords))}`).join('; ')
  const alone = told.every(({ voices }) => voices.length === 0)
  return alone ? 'Nobody else has coded it.' : 'Whoever else coded it found nothing either.'
}

/** What was decided in one go, if it still stands, with what others say. */
export async function decidedOf(
  store: Store,
  { coder, place, codebook }: Coding,
  batch: Batch | null,
): Promise<Decided | null> {
  const own = batch && (await store.statements.byId(batch.statement))
  if (!batch || !own) return null
  const made = madeBy(own, coder, batch)
  if (made.length === 0) return null
  const versions = await versionsFor(store, own.id)
  const told = codebook.issues
    .filter(({ id }) => made.some(({ issue }) => issue === id))
    .map(({ id, name }): Told => {
      const position = ownOf(versions, id, coder)?.position ?? null
      return { id, name, position, voices: othersOf(versions, id, coder) }
    })
  return {
    did: `“${short(own.quotes[0]!.text)}” ${didWords(told)}.`,
    others: othersWords(told),
    settle: told.filter(isOpen).map(({ id, name }) => ({ label: `Settle ${name}`, href: settleHref(own.group, id) })),
    href: codingHref({ ...place, statement: own.id }),
    undo: { action: `/review/code/${own.id}`, made: `${batch.first}.${batch.last}` },
  }
}

/** The codings of one go by a person that nobody took back. */
export const madeBy = (statement: Statement, coder: string, { first, last }: Omit<Batch, 'statement'>) =>
  statement.codings.filter(
    ({ id, coder: by, takenBack }) => by.name === coder && id >= first && id <= last && !takenBack,
  )
