import type { Filter, Side } from '../../domain.js'
import { placeOf } from '../../stance/aggregate.js'
import { askOf } from '../packs/ask.js'
import type { Pack } from '../packs/format.js'
import { type Ask, walk } from '../packs/pass.js'
import { disputed, none, Settler, unknown } from '../packs/settle.js'
import { eachPart } from '../packs/store.js'
import { speakersIn } from '../standings.js'
import type { Db } from '../tables.js'
import { currentVersion } from '../versions.js'
import type { Columns, Counting, Pair } from './columns.js'

/** The quotes as the codings of some coders alone have them: only those of statements with such a coding, on the sides that these say. */
export async function columnsUnder(
  db: Db,
  columns: Columns,
  { coder, reviewed }: Pick<Filter, 'coder' | 'reviewed'>,
): Promise<Counting> {
  const ask = await askOf(db, { ...(coder !== undefined && { coder }), ...(reviewed && { reviewed }) })
  const settler = new Settler(ask.weights, (await currentVersion(db)) ?? 0)
  const speakers = (await speakersIn(db, {})).map(({ id }) => id)
  const coded = new Map<number, number>()
  const stands = new Stands()
  await eachPart(db, speakers, (_, pack) => {
    const sides = sidesIn(pack, ask, settler)
    for (const i of votedIn(pack, ask)) coded.set(pack.id[i]!, stands.numberOf(sides.get(pack.group[i]!) ?? []))
  })
  const standOf = (statement: number): number => coded.get(statement) ?? 0
  return {
    kind: columns.kind.map((kind, id) => (coded.has(columns.statement[id]!) ? kind : 0)),
    stand: columns.statement.map(standOf),
    stands: stands.all,
    ...{ source: columns.source, speaker: columns.speaker, kinds: columns.kinds, sources: columns.sources },
    ...{ order: columns.order, speakers: columns.speakers },
  }
}

/** The indexes of the statements that have a coding which counts. */
function votedIn({ statement, coder }: Pack, { weights }: Ask): Set<number> {
  const voted = new Set<number>()
  for (let vote = 0; vote < statement.length; vote++)
    if (weights[coder[vote]!] !== undefined) voted.add(statement[vote]!)
  return voted
}

/** The sides of each group of versions. */
function sidesIn(pack: Pack, ask: Ask, settler: Settler): Map<number, Pair[]> {
  const sides = new Map<number, Pair[]>()
  walk(pack, ask, settler, ({ issue, group, outcome }) => {
    if (outcome === unknown) return
    const pair = { issue: pack.issues[issue]!, side: sideOf(outcome) }
    sides.set(group, [...(sides.get(group) ?? []), pair])
  })
  return sides
}

function sideOf(outcome: number): Side {
  if (outcome === none) return 'none'
  if (outcome === disputed) return 'disputed'
  const middle = placeOf(0)
  return outcome === middle ? 'mixed' : outcome > middle ? 'supports' : 'opposes'
}

/** Every combination of sides that there is, numbered. */
class Stands {
  readonly all: (readonly Pair[])[] = [[]]
  readonly #numbers = new Map<string, number>([['', 0]])

  numberOf(pairs: readonly Pair[]): number {
    const key = pairs.map(({ issue, side }) => `${issue}:${side}`).join(' ')
    const known = this.#numbers.get(key)
    if (known !== undefined) return known
    this.#numbers.set(key, this.all.length)
    return this.all.push(pairs) - 1
  }
}
