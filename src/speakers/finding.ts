import type { SpeakerKind } from '../domain.js'
import type { Entity } from './registry.js'

/** Who a mention stands for, and by which rule. */
export interface Finding {
  readonly name: string | null
  readonly kind: SpeakerKind
  readonly role: string | null
  /** The speakers behind the name; several for joint speakers, none where only a description is known. */
  readonly entities: readonly Entity[]
  readonly rule: string
  readonly confidence: number
}

/** The finding that an entity was meant. */
export const found = (entity: Entity, rule: string, confidence: number): Finding => ({
  name: entity.name,
  kind: entity.kind,
  role: entity.kind === 'person' ? (entity.roles[0]?.text ?? null) : null,
  entities: [entity],
  rule,
  confidence,
})

export const nobody = (rule: string): Finding => ({
  name: null,
  kind: 'unnamed',
  role: null,
  entities: [],
  rule,
  confidence: 0.2,
})

/** Several who speak together, as one. */
export function joint(parts: readonly Finding[]): Finding {
  const named = parts.filter(({ name }) => name !== null)
  const first = named[0] ?? parts[0]!
  if (named.length < 2) return first
  return {
    name: listed([...new Set(named.map(({ name }) => name!))]),
    kind: first.kind,
    role: null,
    entities: named.flatMap(({ entities }) => entities),
    rule: 'joint-speakers',
    confidence: Math.min(...named.map(({ confidence }) => confidence)) * 0.95,
  }
}

/** The finding that these entities were meant, as one. */
export const foundAll = (entities: readonly Entity[], rule: string, confidence: number): Finding =>
  joint(entities.map((entity) => found(entity, rule, confidence)))

/** "Quill, Ostler and Moss". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
