import { z } from 'zod'
import { measures, norms } from '../../../compare/tie.js'
import { networkData, networkFacts } from '../../pages/network.js'
import type { Endpoint } from '../endpoint.js'
import { filters, network as own } from '../parameters.js'
import { speakerRef, text } from '../shapes/parts.js'
import { mean } from '../shapes/stances.js'

const sums = { congruence: z.number().min(0), conflict: z.number().min(0) }

export const network: Endpoint = {
  ...{ path: '/network', id: 'network', group: 'Network' },
  about: 'Who stands with whom: pairs of speakers who speak of the same issues, the heaviest tie first.',
  parameters: [...own, ...filters],
  shape: z.strictObject({
    ...{ measure: z.enum(measures), norm: z.enum(norms), threshold: z.number().min(0) },
    scale: z.tuple([z.literal(-2), z.literal(2)]),
    filter: z.record(z.string(), text).describe('As the address has it.'),
    speakers: z.array(speakerRef).describe('Those with a position.'),
    total: z.number().int().describe('How many ties are this strong.'),
    ties: z.array(
      z.strictObject({
        ...{ a: text, b: text, ...sums },
        weight: z.number().describe('The measure, divided; below zero: against each other.'),
        basis: z.array(
          z.strictObject({ issue: text, a: z.array(mean), b: z.array(mean), ...sums }).describe('An issue of both.'),
        ),
      }),
    ),
  }),
  answer: async (store, { path, query }) => networkData(await networkFacts(store, query, path)),
}
