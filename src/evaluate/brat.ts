import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../domain.js'

/** One attribution as annotated; each part may lie in several pieces. */
export interface Annotated {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

/** A text with the attributions that its first annotator marked. */
export interface AnnotatedText {
  readonly name: string
  readonly text: string
  readonly attributions: readonly Annotated[]
  /** Passages that the annotator set aside. */
  readonly ignored: readonly Span[]
}

/** Reads a corpus in brat standoff format: DIR/text/NAME.txt and DIR/attributions/NAME*.ann (of several annotators the first by name).
 * Offsets in the files count code points; those returned count UTF-16 units. Lines that do not parse are skipped.
 * @throws Error if DIR has no `text` or `attributions` folder */
export function readCorpus(dir: string): AnnotatedText[] {
  const files = readdirSync(join(dir, 'attributions'))
    .filter((file) => file.endsWith('.ann'))
    .sort()
  const texts = readdirSync(join(dir, 'text'))
    .filter((file) => file.endsWith('.txt'))
    .sort()
  return texts.map((file) => {
    const name = file.slice(0, -'.txt'.length)
    const text = readFileSync(join(dir, 'text', file), 'utf8')
    const standoff = files.find((f) => f === `${name}.ann` || f.replace(/_[0-9a-f]+\.ann$/, '') === name)
    const parsed = standoff
      ? parse(readFileSync(join(dir, 'attributions', standoff), 'utf8'), unitsOf(text))
      : { attributions: [], ignored: [] }
    return { name, text, ...parsed }
  })
}

/** Maps code-point offsets to UTF-16 offsets. */
function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const point of text) {
    units.push(at)
    at += point.length
  }
  units.push(at)
  return units
}

function parse(standoff: string, units: readonly number[]): Pick<AnnotatedText, 'attributions' | 'ignored'> {
  const spans = new Map<string, Span[]>()
  const ignored: Span[] = []
  const events: Record<'source' | 'cue' | 'content', string[]>[] = []
  for (const line of standoff.split('\n')) {
    const [id, body] = line.split('\t')
    if (!id || !body) continue
    if (id.startsWith('T')) {
      spans.set(id, piecesOf(body, units))
      if (/^Disc(ard|uss) /.test(body)) ignored.push(...(spans.get(id) ?? []))
    } else if (id.startsWith('E')) events.push(rolesOf(body))
  }
  const resolve = (ids: readonly string[]) => ids.flatMap((id) => spans.get(id) ?? [])
  return {
    ignored,
    attributions: events.map((e) => ({ source: resolve(e.source), cue: resolve(e.cue), content: resolve(e.content) })),
  }
}

function piecesOf(body: string, units: readonly number[]): Span[] {
  const pieces = body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .map((piece) => piece.split(' ').map(Number))
  return pieces.flatMap(([from, to]) => {
    const [start, end] = [units[from ?? -1], units[to ?? -1]]
    return start === undefined || end === undefined ? [] : [{ start, end }]
  })
}

function rolesOf(body: string): Record<'source' | 'cue' | 'content', string[]> {
  const roles = { source: [] as string[], cue: [] as string[], content: [] as string[] }
  for (const part of body.split(' ')) {
    const [role, id] = part.split(':')
    const key = role?.replace(/\d+$/, '').toLowerCase()
    if (id && (key === 'source' || key === 'cue' || key === 'content')) roles[key].push(id)
  }
  return roles
}
