import type { Position } from '../../../src/domain.js'

/** Issues of the codebook that the examples are coded by. */
export type ExampleIssue = 'sovereignty' | 'security' | 'soft-power' | 'environment'

/** An invented statement with its codings after the seed codebook: what the learned coder learns from. Nobody said it. */
export interface Example {
  readonly quote: string
  /** The reporting clause around it; empty where there is none. */
  readonly lead: string
  readonly role: string
  /** Issues that are missing are not touched. */
  readonly codings: Readonly<Partial<Record<ExampleIssue, Position>>>
}
