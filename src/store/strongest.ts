import { assemble } from './assemble.js'
import type { Evidence, EvidenceAsk } from './contract.js'
import { askOf } from './packs/ask.js'
import { type Settled, walk } from './packs/pass.js'
import { positionIn, type Ranked, Strongest, speaks } from './packs/rank.js'
import { Settler } from './packs/settle.js'
import { eachPart } from './packs/store.js'
import { speakersIn } from './standings.js'
import type { Db } from './tables.js'
import { currentVersion } from './versions.js'

/** What the cells of a matrix rest on. See `Store.statements.strongest`. */
export async function strongest(db: Db, ask: EvidenceAsk): Promise<Evidence[]> {
  const speakers = new Map((await speakersIn(db, ask.filter)).map(({ id, slug }) => [id, slug]))
  const numbers = await askOf(db, ask.filter)
  const settler = new Settler(numbers.weights, (await currentVersion(db)) ?? 0)
  const cells = new Map<string, Cell>()
  let part = 0
  const most = ask.behind === undefined ? (ask.offset ?? 0) + ask.limit : Number.MAX_SAFE_INTEGER
  await eachPart(db, [...speakers.keys()], (speaker, pack) => {
    const row = rowOf(ask, speakers.get(speaker)!)
    const asked = pack.issues.map((issue) => ask.issue === undefined || ask.issue === issue)
    const own = pack.issues.map((issue, i) => (asked[i] ? cellOf(cells, row, issue, most) : null))
    const sign = ask.towards?.get(row)
    part++
    const take = (one: Readonly<Settled>): void => {
      if (ask.withPosition && !speaks(one)) return
      const { found, wanted } = own[one.issue]!
      found.add(one, pack, part, numbers)
      if (sign !== undefined && signOf(one) === sign) wanted.add(one, pack, part, numbers)
    }
    walk(pack, numbers, settler, take, asked)
  })
  const filled = [...cells.values()].filter(({ found }) => found.total > 0)
  return withStatements(db, filled, ask)
}

interface Cell {
  readonly speaker: string
  readonly issue: string
  readonly found: Strongest
  /** Those that point where the asker wants. */
  readonly wanted: Strongest
}

// What has no position points nowhere, not even to the middle.
function signOf(one: Readonly<Settled>): number | null {
  const position = speaks(one) ? positionIn(one) : null
  return position === null ? null : Math.sign(position)
}

const rowOf = ({ folds = [] }: EvidenceAsk, slug: string): string =>
  folds.find(({ members }) => members.includes(slug))?.into ?? slug

function cellOf(cells: Map<string, Cell>, speaker: string, issue: string, most: number): Cell {
  const key = JSON.stringify([speaker, issue])
  const cell = cells.get(key) ?? { speaker, issue, found: new Strongest(most), wanted: new Strongest(most) }
  cells.set(key, cell)
  return cell
}

/** The stretch of a cell that was asked for. */
function stretchOf(best: readonly Ranked[], { offset = 0, behind, limit }: EvidenceAsk): readonly Ranked[] {
  const at = behind === undefined ? -1 : best.findIndex(({ statements }) => statements.includes(behind))
  const from = at < 0 ? offset : at + 1
  return best.slice(from, from + limit)
}

async function withStatements(db: Db, cells: readonly Cell[], ask: EvidenceAsk): Promise<Evidence[]> {
  const shown = cells.map(({ found, wanted }) =>
    stretchOf((wanted.total > 0 ? wanted : found).best, ask).flatMap(({ statements }) => statements),
  )
  const all = await assemble(db, [...new Set(shown.flat())])
  const byId = new Map(all.map((statement) => [statement.id, statement]))
  return cells.map(({ speaker, issue, found: { total } }, i) => ({
    ...{ speaker, issue, total },
    statements: shown[i]!.flatMap((id) => byId.get(id) ?? []),
  }))
}
