import type { PositionCount, Stance, StanceState } from '../domain.js'
import type { Standings } from './contract.js'
import { asList, gathered } from './gathered.js'
import { kept } from './kept.js'
import { type Db, flag, type NewRow } from './tables.js'

/** The totals of a speaker that are kept, as one text: an array of `Kept`. */
const keptTotals = (db: Db) =>
  db
    .selectFrom('stances')
    .innerJoin('speakers', 'speakers.id', 'stances.speaker_id')
    .select('speakers.slug')
    .select((eb) => [
      gathered([...columns.map((column) => eb.ref(`stances.${column}`)), asList(eb.ref('stances.positions'))]).as(
        'totals',
      ),
    ])
    .groupBy('speakers.id')
    .orderBy('speakers.id')

const columns = [
  ...(['issue', 'state', 'unaltered_state', 'statements', 'supports', 'opposes', 'mixed', 'disputed'] as const),
  ...(['median', 'newest', 'machine_only', 'reviewed', 'altered_only', 'older_codebook'] as const),
]

type Kept = readonly [
  ...[issue: string, state: StanceState, unaltered: StanceState | null],
  ...[statements: number, supports: number, opposes: number, mixed: number, disputed: number],
  ...[median: number | null, newest: string | null],
  ...[machineOnly: number, reviewed: number, alteredOnly: number, olderCodebook: number],
  positions: readonly PositionCount[],
]

/** The issues of the codebook in force, in its order. */
const currentIssues = (db: Db) =>
  db
    .selectFrom('codebook_issues')
    .select('issue')
    .where('version', '=', (eb) => eb.selectFrom('codebook_versions').select((v) => v.fn.max('version').as('newest')))
    .orderBy('ordinal')

/** The totals that are kept, in the order of speakers and issues, and how they stand without altered wording. */
export const storedStances = (db: Db): Promise<Pick<Standings, 'stances' | 'otherwise'>> =>
  kept(db, 'stored stances', () => readStances(db))

async function readStances(db: Db): Promise<Pick<Standings, 'stances' | 'otherwise'>> {
  const issues = await currentIssues(db).execute()
  const order = new Map(issues.map(({ issue }, i) => [issue, i]))
  const stances: Stance[] = []
  const otherwise: Standings['otherwise'][number][] = []
  for (const { slug, totals } of await keptTotals(db).execute()) {
    const own = JSON.parse(totals) as Kept[]
    for (const one of own.sort(([a], [b]) => order.get(a)! - order.get(b)!)) {
      const [issue, state, unaltered] = one
      if (state !== 'nothing-found') stances.push(asStance(slug, one))
      if (unaltered !== null && unaltered !== 'nothing-found')
        otherwise.push({ speaker: slug, issue, state: unaltered })
    }
  }
  return { stances, otherwise }
}

// In the order of `totalOf`, so that data reads the same whichever way it came.
const asStance = (speaker: string, kept: Kept): Stance => ({
  speaker,
  issue: kept[0],
  state: kept[1],
  statements: kept[3],
  supports: kept[4],
  opposes: kept[5],
  mixed: kept[6],
  disputed: kept[7],
  median: kept[8],
  positions: kept[14],
  newest: kept[9],
  machineOnly: kept[10] === 1,
  reviewed: kept[11] === 1,
  alteredOnly: kept[12] === 1,
  olderCodebook: kept[13] === 1,
})

/** A total as it is kept. */
export const asRow = (
  { machineOnly, alteredOnly, olderCodebook, reviewed, positions, speaker: _, ...row }: Stance,
  more: Pick<NewRow<'stances'>, 'speaker_id' | 'codebook_version' | 'unaltered_state'>,
): NewRow<'stances'> => ({
  ...row,
  ...more,
  positions: JSON.stringify(positions),
  machine_only: flag(machineOnly),
  reviewed: flag(reviewed),
  altered_only: flag(alteredOnly),
  older_codebook: flag(olderCodebook),
})
