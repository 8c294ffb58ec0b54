import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Span } from '../domain.js'

/** One attribution as a corpus in brat standoff layout annotates it; spans in UTF-16 units. */
export interface GoldEvent {
  readonly source: readonly Span[]
  readonly cue: readonly Span[]
  readonly content: readonly Span[]
}

export interface GoldDocument {
  readonly name: string
  readonly text: string
  readonly events: readonly GoldEvent[]
}

/** Reads a corpus: text/NAME.txt with attributions/NAME_ANNOTATOR.ann, the first annotator of each document. Lines that do not parse are skipped. */
export function* goldDocuments(folder: string): Generator<GoldDocument> {
  const done = new Set<string>()
  for (const file of readdirSync(join(folder, 'attributions'))
    .filter((name) => name.endsWith('.ann'))
    .sort()) {
    const name = file.replace(/_[0-9a-f]+\.ann$/, '')
    if (done.has(name)) continue
    done.add(name)
    const text = readFileSync(join(folder, 'text', `${name}.txt`), 'utf8')
    yield { name, text, events: eventsOf(readFileSync(join(folder, 'attributions', file), 'utf8'), unitsOf(text)) }
  }
}

/** Code points, in which the layout counts, to UTF-16 units. */
function unitsOf(text: string): number[] {
  const units: number[] = []
  let at = 0
  for (const character of text) {
    units.push(at)
    at += character.length
  }
  units.push(text.length)
  return units
}

function eventsOf(annotations: string, units: readonly number[]): GoldEvent[] {
  const spans = new Map<string, Span[]>()
  const events: GoldEvent[] = []
  for (const line of annotations.split('\n')) {
    const [id, body] = line.split('\t')
    if (!id || !body) continue
    if (id.startsWith('T')) spans.set(id, spansOf(body, units))
    else if (id.startsWith('E')) events.push(eventOf(body, spans))
  }
  return events
}

const spansOf = (body: string, units: readonly number[]): Span[] =>
  body
    .slice(body.indexOf(' ') + 1)
    .split(';')
    .flatMap((part) => {
      const [start, end] = part.split(' ').map((n) => units[Number(n)])
      return start === undefined || end === undefined ? [] : [{ start, end }]
    })

function eventOf(body: string, spans: ReadonlyMap<string, Span[]>): GoldEvent {
  const role = (name: string): Span[] =>
    body
      .split(' ')
      .filter((part) => part.replace(/\d*:.*$/, '') === name)
      .flatMap((part) => spans.get(part.slice(part.indexOf(':') + 1)) ?? [])
  return { source: role('Source'), cue: role('Cue'), content: role('Content') }
}
