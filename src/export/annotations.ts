import type { Coding, Quote, Source, Statement } from '../domain.js'
import { codePointsIn } from './codePoints.js'
import { webAddress } from './csl.js'
import type { Dossier } from './dossier.js'
import type { ExportFormat } from './format.js'

const label = ({ position, issue }: Coding): string => `${issue}: ${position === null ? 'no position' : position}`

const bodies = (quote: Quote, codings: readonly Coding[], site: string): object[] => [
  ...(quote.speaker
    ? [
        {
          ...{ type: 'TextualBody', purpose: 'identifying', value: quote.speaker.name, format: 'text/plain' },
          creator: `${site}/speakers/${quote.speaker.slug}`,
        },
      ]
    : []),
  ...codings.map((coding) => ({
    ...{ type: 'TextualBody', purpose: 'classifying', value: label(coding), format: 'text/plain' },
    creator: { type: coding.coder.kind === 'person' ? 'Person' : 'Software', name: coding.coder.name },
    created: coding.madeAt,
  })),
  ...(quote.wording === 'altered' && quote.checked !== 'confirmed'
    ? [{ type: 'TextualBody', purpose: 'commenting', value: 'Altered wording: not to be quoted as printed.' }]
    : []),
]

function annotationOf(
  quote: Quote,
  codings: readonly Coding[],
  source: Source,
  site: string,
  at: (n: number) => number,
) {
  const url = webAddress(source.address)
  return {
    ...{ id: `${site}/quotes/${quote.id}`, type: 'Annotation', motivation: 'identifying' },
    body: bodies(quote, codings, site),
    target: {
      source: { id: `${site}/sources/${source.slug}`, type: 'Text', ...(url && { via: url }) },
      selector: [
        { type: 'TextQuoteSelector', exact: quote.text, prefix: quote.prefix, suffix: quote.suffix },
        { type: 'TextPositionSelector', start: at(quote.start), end: at(quote.end) },
      ],
    },
  }
}

function* annotationsIn(source: Source, statements: readonly Statement[], site: string) {
  const at = codePointsIn(source.text)
  for (const { quotes, codings } of statements)
    for (const [i, quote] of quotes.entries()) {
      // Codings are of the whole statement: they stand on its first quote.
      const own = i === 0 ? codings.filter(({ current }) => current) : []
      yield annotationOf(quote, own, source, site, at)
    }
}

async function* pageOf({ site, title, sources }: Dossier) {
  const head = { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage', label: title }
  yield `${JSON.stringify(head).slice(0, -1)},"items":[`
  let between = '\n'
  for await (const { source, statements } of sources())
    for (const annotation of annotationsIn(source, statements, site)) {
      yield `${between}${JSON.stringify(annotation)}`
      between = ',\n'
    }
  yield '\n]}\n'
}

/** Every quote as a W3C Web Annotation of its source. Positions count code points of the source's text. */
export const webAnnotations: ExportFormat = {
  ...{ id: 'web-annotation', group: 'For other programs', label: 'W3C Web Annotation, JSON-LD' },
  about: 'Every quote anchored in its source by its words, what stands around them, and its place in code points.',
  ...{ ending: 'jsonld', type: 'application/ld+json; charset=utf-8' },
  write: pageOf,
}
