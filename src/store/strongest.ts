import { placeOf } from '../stance/aggregate.js'
import { assemble } from './assemble.js'
import type { Evidence, EvidenceAsk } from './contract.js'
import { askOf } from './packs/ask.js'
import type { Pack } from './packs/format.js'
import { type Ask, isIn, pass, type Settled } from './packs/pass.js'
import { disputed, none, Settler, unknown } from './packs/settle.js'
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
  await eachPart(db, [...speakers.keys()], (speaker, pack) =>
    rank({ pack, part: part++ }, numbers, settler, ask, (issue) =>
      cellOf(cells, rowOf(ask, speakers.get(speaker)!), issue),
    ),
  )
  const filled = [...cells.values()].filter(({ total }) => total > 0)
  return withStatements(db, filled, ask)
}

/** The best of a cell so far, best first. */
interface Cell {
  readonly speaker: string
  readonly issue: string
  readonly best: Ranked[]
  total: number
}

interface Ranked extends Settled {
  /** Of all that were looked at, in order. */
  readonly part: number
  /** Versions of one statement. */
  readonly statements: readonly number[]
}

const rowOf = ({ folds = [] }: EvidenceAsk, slug: string): string =>
  folds.find(({ members }) => members.includes(slug))?.into ?? slug

function cellOf(cells: Map<string, Cell>, speaker: string, issue: string): Cell {
  const key = JSON.stringify([speaker, issue])
  const cell = cells.get(key) ?? { speaker, issue, best: [], total: 0 }
  cells.set(key, cell)
  return cell
}

function rank(
  { pack, part }: { readonly pack: Pack; readonly part: number },
  numbers: Ask,
  settler: Settler,
  ask: EvidenceAsk,
  find: (issue: string) => Cell,
): void {
  const most = (ask.offset ?? 0) + ask.limit
  const asked = pack.issues.map((issue) => ask.issue === undefined || ask.issue === issue)
  const cells = pack.issues.map((issue, i) => (asked[i] ? find(issue) : undefined))
  const versions = (group: number): number[] => statementsOf(pack, group).filter((i) => isIn(pack, numbers, i))
  pass(pack, numbers, settler, null, (one) => {
    const cell = cells[one.issue]
    if (!cell || (ask.withPosition && !speaks(one))) return
    cell.total++
    const last = cell.best[most - 1]
    if (last && !isStronger(one, last, part - last.part)) return
    const place = cell.best.findIndex((other) => isStronger(one, other, part - other.part))
    const statements = versions(one.group).map((i) => pack.id[i]!)
    cell.best.splice(place < 0 ? cell.best.length : place, 0, { ...one, part, statements })
    cell.best.length = Math.min(cell.best.length, most)
  })
}

/** The indexes of the statements of a group, which stand together. */
function statementsOf({ group }: Pack, own: number): number[] {
  let [low, high] = [0, group.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (group[middle]! < own) low = middle + 1
    else high = middle
  }
  const found: number[] = []
  for (let i = low; group[i] === own; i++) found.push(i)
  return found
}

const speaks = ({ outcome }: Settled): boolean => outcome !== none && outcome !== unknown

function strength({ outcome }: Settled): number {
  if (outcome === disputed) return 3
  return outcome === none || outcome === unknown ? -1 : Math.abs(outcome - placeOf(0)) / 2
}

/** Disputed first, then by how strong the position is; a person's before a machine's, the surer and the newer first; then what was stored first.
 * @param parts by how many parts the first stands behind the other */
function isStronger(a: Settled, b: Settled, parts: number): boolean {
  const by =
    strength(a) - strength(b) ||
    Number(a.byPerson) - Number(b.byPerson) ||
    a.confidence - b.confidence ||
    a.day - b.day ||
    -parts ||
    b.group - a.group
  return by > 0
}

async function withStatements(db: Db, cells: readonly Cell[], { offset = 0 }: EvidenceAsk): Promise<Evidence[]> {
  const shown = cells.map(({ best }) => best.slice(offset).flatMap(({ statements }) => statements))
  const all = await assemble(db, [...new Set(shown.flat())])
  const byId = new Map(all.map((statement) => [statement.id, statement]))
  return cells.map(({ speaker, issue, total }, i) => ({
    ...{ speaker, issue, total },
    statements: shown[i]!.flatMap((id) => byId.get(id) ?? []),
  }))
}
