import type { Filter } from '../domain.js'
import { assemble } from './assemble.js'
import type { Slice, SpokenPage } from './contract.js'
import { addSizes } from './packs/addUp.js'
import { askOf } from './packs/ask.js'
import { dateOf, type Pack } from './packs/format.js'
import { countedIn, type Walked } from './packs/pass.js'
import { versionsIn } from './packs/rank.js'
import { Settler } from './packs/settle.js'
import { partsOf } from './packs/store.js'
import { Sums } from './packs/sums.js'
import { newestSource, speakersIn } from './standings.js'
import type { Db } from './tables.js'
import { currentVersion } from './versions.js'

/** The parts of what a speaker said, and how a filter reads them; null where the filter is for others, or there is no such speaker. */
export async function partsUnder(db: Db, slug: string, filter: Filter) {
  const narrowed = filter.speaker === undefined ? { ...filter, speaker: slug } : filter
  const speaker = (await speakersIn(db, narrowed)).find((one) => one.slug === slug)
  if (!speaker) return null
  const ask = await askOf(db, filter)
  const settler = new Settler(ask.weights, (await currentVersion(db)) ?? 0)
  return { parts: await partsOf(db, speaker.id), ask, settler }
}

const nothing: SpokenPage = { spoken: [], statements: 0, quotes: 0, sources: 0, from: null, to: null }

/** A stretch of what a speaker said. See `Store.statements.pageOfSpeaker`. */
export async function spokenPage(db: Db, slug: string, slice: Slice, filter: Filter): Promise<SpokenPage> {
  const under = await partsUnder(db, slug, filter)
  if (!under) return nothing
  const { parts, ask } = under
  const [sums, sources, said] = [new Sums(), new Uint8Array((await newestSource(db)) + 1), new Said()]
  for (const pack of parts) {
    const walked = countedIn(pack, ask)
    addSizes(pack, walked.counted, sums, sources)
    said.add(pack, walked)
  }
  const { statements, quotes, from, to } = sums
  const shown = said.newestFirst(slice).map(({ pack, group, day }) => ({ day, ids: versionsIn(pack, group, ask) }))
  const ids = shown.flatMap((one) => one.ids)
  const found = new Map((await assemble(db, ids)).map((statement) => [statement.id, statement]))
  return {
    spoken: shown.map(({ day, ids }) => ({ date: dateOf(day), versions: ids.flatMap((id) => found.get(id) ?? []) })),
    ...{ statements, quotes, sources: sources.reduce((sum, one) => sum + one, 0) },
    ...{ from: dateOf(from), to: dateOf(to) },
  }
}

// Beyond any day, so that what has none comes last.
const undated = 100_000_000
/** More than a speaker's statements. */
const places = 2 ** 26

/** The statements that count, of one speaker, versions of one once. */
class Said {
  readonly #packs: Pack[] = []
  readonly #groups: number[] = []
  /** Of each the day, the newest first, and behind it its place: one number, since numbers are sorted fast. */
  readonly #keys: number[] = []

  add(pack: Pack, { days, counted }: Walked): void {
    let last = -1
    for (let i = 0; i < pack.id.length; i++) {
      const group = pack.group[i]!
      if (counted[i] === 0 || group === last) continue
      last = group
      this.#keys.push((undated - days[group]!) * places + this.#groups.length)
      this.#packs.push(pack)
      this.#groups.push(group)
    }
  }

  newestFirst({ limit, offset }: Slice) {
    const sorted = Float64Array.from(this.#keys)
      .sort()
      .subarray(offset, offset + limit)
    return [...sorted].map((key) => {
      const place = key % places
      return { pack: this.#packs[place]!, group: this.#groups[place]!, day: undated - Math.floor(key / places) }
    })
  }
}
