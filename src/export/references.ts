import core from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { SourceSummary } from '../domain.js'
import { type CslItem, cslOf } from './csl.js'

const { Cite, plugins } = core
Object.assign(plugins.config.get('@bibtex').format, { useIdAsLabel: true, checkLabel: false })

/** Formats that programs for references read. */
export const referenceFormats = {
  bib: { label: 'BibTeX', type: 'application/x-bibtex; charset=utf-8', write: toBibtex },
  ris: { label: 'RIS', type: 'application/x-research-info-systems; charset=utf-8', write: toRis },
  'csl.json': { label: 'CSL-JSON', type: 'application/vnd.citationstyles.csl+json; charset=utf-8', write: toCslJson },
} as const

/** Sources as BibTeX, their addresses in Parallax as keys. */
export function toBibtex(sources: readonly SourceSummary[]): string {
  return new Cite(sources.map(cslOf)).format('bibtex')
}

/** Sources as RIS, in the tags of the first RIS specification, which every program reads. Lines are never broken: an address would be. */
export function toRis(sources: readonly SourceSummary[]): string {
  const items = sources.map((source) => ({ ...cslOf(source), ...joined(cslOf(source)) }))
  const entries = new Cite(items).format('ris', { format: 'object', spec: 'old' }) as Record<
    string,
    string | string[]
  >[]
  return entries.map((entry, i) => risEntry(entry, items[i]!)).join('')
}

function risEntry({ TY, PY: _, ...tags }: Record<string, string | string[]>, { accessed }: CslItem): string {
  const lines = Object.entries(tags).flatMap(([tag, values]) => [values].flat().map((value) => [tag, value]))
  const read = accessed ? [['Y2', slashed(accessed['date-parts'][0]!)]] : []
  return [['TY', TY], ...lines, ...read, ['ER', '']]
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/g, ' ')}\r\n`)
    .join('')
}

const slashed = ([year, month, day]: readonly number[]): string => `${year}/${month ?? ''}/${day ?? ''}/`

/** RIS knows no particles: they go with the family name. */
const joined = ({ author }: CslItem): Pick<CslItem, 'author'> =>
  author
    ? {
        author: author.map(({ 'non-dropping-particle': particle, ...name }) =>
          particle ? { ...name, family: `${particle} ${name.family}` } : name,
        ),
      }
    : {}

/** Sources as CSL-JSON. */
export function toCslJson(sources: readonly SourceSummary[]): string {
  return `${JSON.stringify(sources.map(cslOf), null, 2)}\n`
}
