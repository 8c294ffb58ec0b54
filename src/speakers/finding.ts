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
