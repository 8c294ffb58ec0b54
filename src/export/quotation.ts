import type { Quote, SpeakerRef } from '../domain.js'
import { cslOf } from './csl.js'

/** Why the text must not be taken for the speaker's own words; undefined where it can be. */
function warningOf({ wording, checked, kind }: Pick<Quote, 'wording' | 'checked' | 'kind'>): string | undefined {
  if (wording === 'altered' && checked !== 'confirmed')
    return 'Altered wording: the source looks machine-paraphrased; these words are not to be quoted as printed.'
  return kind === 'indirect' ? "Reported speech: the source's words, not the speaker's." : undefined
}

const types = { person: 'Person', organisation: 'Organization', unnamed: 'Person' } as const

const creatorOf = ({ name, kind }: SpeakerRef, role: string | null): object => ({
  '@type': types[kind],
  name,
  ...(role && kind === 'person' && { jobTitle: role }),
})

/** A quote as a schema.org Quotation: its speaker is the creator, the source what it is based on. Words that are not the speaker's say so.
 * @param address where the quote's page is */
export function quotationOf(quote: Quote, address: string): object {
  const { source, speaker, role, text, via } = quote
  const { URL: url } = cslOf(source)
  const warning = warningOf(quote)
  return {
    ...{ '@context': 'https://schema.org', '@type': 'Quotation', '@id': address, url: address, text },
    ...(speaker && { creator: creatorOf(speaker, role) }),
    ...(via.length > 0 && { mentions: via.map(({ name }) => ({ '@type': 'Thing', name })) }),
    ...(warning && { creativeWorkStatus: warning }),
    isBasedOn: {
      ...{ '@type': 'NewsArticle', headline: source.title ?? source.name },
      ...(source.author && { author: { '@type': 'Person', name: source.author } }),
      ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
      ...(source.date && { datePublished: source.date }),
      ...(url && { url }),
    },
  }
}

/** JSON-LD that can stand in a `script` element: nothing in it ends the element or begins a comment. */
export const scriptJson = (data: object): string => JSON.stringify(data).replace(/</g, '\\u003c')
