import type { Dossier, Ties } from './dossier.js'

type Value = string | number | boolean

/** A node or tie with what is known of it; every one of a kind has the same attributes, of the same types. */
export interface Node {
  readonly id: string
  readonly label: string
  readonly attributes: Readonly<Record<string, Value>>
}

export interface Edge {
  readonly source: string
  readonly target: string
  readonly weight: number
  readonly attributes: Readonly<Record<string, Value>>
}

/** An undirected network. */
export interface Net {
  readonly name: string
  /** What was left out, in a sentence; empty where nothing was. */
  readonly left: string
  /** How many ties there are in all, with those that were left out; null where none ever are. */
  readonly total: number | null
  readonly nodes: readonly Node[]
  readonly edges: readonly Edge[]
}

const rounded = (value: number): number => Math.round(value * 1e6) / 1e6

/** Speakers and issues; a tie is a position that a speaker takes on an issue: their median, from -2 (against) to +2 (for). */
export async function matrixNet(dossier: Dossier): Promise<Net> {
  const { speakers, issues, cells } = await dossier.matrix()
  const edges = cells.flat().flatMap(({ speaker, issue, stance }): Edge[] => {
    const { median, state, statements, supports, opposes, mixed, alteredOnly, machineOnly } = stance
    if (median === null) return []
    const counts = { state, statements, supports, opposes, mixed }
    const limits = { altered_only: alteredOnly, machine_only: machineOnly }
    const ends = { source: `speaker/${speaker.slug}`, target: `issue/${issue.id}` }
    return [{ ...ends, weight: median, attributes: { ...counts, ...limits } }]
  })
  return {
    ...{ name: dossier.title, left: '', total: null, edges },
    nodes: [
      ...speakers.map(({ slug, name, kind, statements }) => ({
        id: `speaker/${slug}`,
        label: name,
        attributes: { mode: 'speaker', kind, statements, proposition: '' },
      })),
      ...issues.map(({ id, name, proposition }) => ({
        id: `issue/${id}`,
        label: name,
        attributes: { mode: 'issue', kind: 'issue', statements: 0, proposition },
      })),
    ],
  }
}

const counted = (n: number): string => n.toLocaleString('en')

function leftOut({ ties, total, compared }: Ties, speakers: number): string {
  const strongest =
    ties.length < total ? `The ${counted(ties.length)} strongest of ${counted(total)} ties are here.` : ''
  const most =
    compared < speakers
      ? `Of ${counted(speakers)} speakers the ${counted(compared)} with most statements are compared.`
      : ''
  return [strongest, most].filter(Boolean).join(' ')
}

/** Speakers; a tie binds two who speak of the same issues, the strongest first and only so many. Below zero they stand against each other. */
export async function speakersNet(dossier: Dossier): Promise<Net> {
  const [found, speakers] = await Promise.all([dossier.ties(), dossier.speakers()])
  return {
    ...{ name: dossier.title, left: leftOut(found, speakers.length), total: found.total },
    nodes: speakers.map(({ slug, name, kind, statements }) => ({
      id: slug,
      label: name,
      attributes: { kind, statements },
    })),
    edges: found.ties.map(({ a, b, weight, congruence, conflict, basis }) => ({
      ...{ source: a.slug, target: b.slug, weight: rounded(weight) },
      attributes: { congruence: rounded(congruence), conflict: rounded(conflict), issues: basis.length },
    })),
  }
}
