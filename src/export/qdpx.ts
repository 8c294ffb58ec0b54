import { builder, codeOf, guidOf, positionGuid } from '../codebook/qdc.js'
import { cleaned } from '../codebook/text.js'
import type { Coding, Quote, Source, Speaker, Statement } from '../domain.js'
import { codePointsIn } from './codePoints.js'
import type { Dossier } from './dossier.js'
import type { ExportFormat } from './format.js'
import { type ZipEntry, zipped } from './zip.js'

const sourceGuid = ({ sha256 }: Pick<Source, 'sha256'>): string => guidOf(`source/${sha256}`)
const quoteGuid = ({ id }: Pick<Quote, 'id'>): string => guidOf(`quote/${id}`)
const coderGuid = (name: string): string => guidOf(`coder/${name}`)
const described = (text: string): object => (text === '' ? {} : { Description: cleaned(text) })
/** Milliseconds are allowed, but not every program reads them. */
const secondsOf = (iso: string): string => `${new Date(iso).toISOString().slice(0, 19)}Z`

/** Elements as XML, one after the other; nothing for nothing. */
const xml = (elements: object): string => builder.build(elements)

/** A coding is of the whole statement; each of its quotes bears it. */
const codingOf = ({ id, issue, position, coder, madeAt }: Coding, quote: Quote): object => ({
  ...{
    '@guid': guidOf(`coding/${id}/${quote.id}`),
    '@creatingUser': coderGuid(coder.name),
    '@creationDateTime': secondsOf(madeAt),
  },
  CodeRef: { '@targetGUID': positionGuid(issue, { value: position }) },
})

function selectionOf(quote: Quote, codings: readonly Coding[], at: (offset: number) => number): object {
  const { speaker, role, wording, checked } = quote
  const warning =
    wording === 'altered' && checked !== 'confirmed' ? 'Altered wording: not to be quoted as printed.' : ''
  const who = [speaker?.name ?? 'Nobody named', role].filter(Boolean).join(', ')
  return {
    ...{ '@guid': quoteGuid(quote), '@name': cleaned(quote.text).slice(0, 120) },
    ...{ '@startPosition': at(quote.start), '@endPosition': at(quote.end) },
    ...described([who, warning].filter(Boolean).join('\n')),
    ...(codings.length > 0 && { Coding: codings.map((coding) => codingOf(coding, quote)) }),
  }
}

/** @param codes ids of the issues that have a code; codings on others have none to refer to */
function textSource(source: Source, statements: readonly Statement[], codes: ReadonlySet<string>): string {
  const at = codePointsIn(source.text)
  const selections = statements.flatMap(({ quotes, codings }) => {
    const own = codings.filter(({ current, issue }) => current && codes.has(issue))
    return quotes.map((quote) => selectionOf(quote, own, at))
  })
  const { title, name, publisher, author, date, address, addedAt } = source
  return xml({
    TextSource: {
      ...{ '@guid': sourceGuid(source), '@name': cleaned(title ?? name) },
      '@plainTextPath': `internal://${sourceGuid(source)}.txt`,
      '@creationDateTime': secondsOf(addedAt),
      ...described([author, publisher, date, address].filter(Boolean).join('\n')),
      PlainTextSelection: selections,
    },
  })
}

/** What a speaker said: ids of sources and of quotes. */
interface Told {
  readonly sources: Set<number>
  readonly quotes: number[]
}

/** What has to be known before the sources are written: what each speaker said, by their slugs, and the sources with their GUIDs. */
interface Index {
  readonly told: Map<string, Told>
  readonly sources: Map<number, { readonly slug: string; readonly guid: string }>
}

async function indexOf({ statements }: Dossier): Promise<Index> {
  const index: Index = { told: new Map(), sources: new Map() }
  for await (const some of statements())
    for (const { speaker, source, quotes } of some) {
      if (!index.sources.has(source.id)) index.sources.set(source.id, { slug: source.slug, guid: sourceGuid(source) })
      if (!speaker) continue
      const own = index.told.get(speaker.slug) ?? { sources: new Set(), quotes: [] }
      own.sources.add(source.id)
      own.quotes.push(...quotes.map(({ id }) => id))
      index.told.set(speaker.slug, own)
    }
  return index
}

/** A speaker as a case: everything they said, and where. */
const caseOf = ({ slug, name, kind, roles }: Speaker, { told, sources }: Index): object => ({
  ...{ '@guid': guidOf(`speaker/${slug}`), '@name': cleaned(name) },
  ...described(roles.map(({ title, organisation }) => [title, organisation].filter(Boolean).join(', ')).join('\n')),
  VariableValue: { VariableRef: { '@targetGUID': guidOf('variable/kind') }, TextValue: kind },
  SourceRef: [...told.get(slug)!.sources].map((id) => ({ '@targetGUID': sources.get(id)!.guid })),
  SelectionRef: told.get(slug)!.quotes.map((id) => ({ '@targetGUID': quoteGuid({ id }) })),
})

/** Speakers one by one: together they would refer to every quote at once. */
async function* casesOf(dossier: Dossier, index: Index) {
  const speakers = (await dossier.speakers()).filter(({ slug }) => index.told.has(slug))
  if (speakers.length === 0) return
  const kind = { '@guid': guidOf('variable/kind'), '@name': 'Kind of speaker', '@typeOfVariable': 'Text' }
  yield `${xml({ Variables: { Variable: kind } })}<Cases>\n`
  for (const speaker of speakers) yield xml({ Case: caseOf(speaker, index) })
  yield '</Cases>\n'
}

/** The project piece by piece, its elements in the order of the schema (urn:QDA-XML:project:1.0). */
async function* projectOf(dossier: Dossier, index: Index) {
  const { title, codebook, madeAt } = dossier
  const issues = codebook?.issues ?? []
  const coders = await dossier.coders()
  const made = secondsOf(madeAt.toISOString())
  const attributes = `name="${attribute(title)}" origin="Parallax" creationDateTime="${made}"`
  yield `<?xml version="1.0" encoding="utf-8"?>\n<Project xmlns="urn:QDA-XML:project:1.0" ${attributes}>\n`
  if (coders.length > 0)
    yield xml({ Users: { User: coders.map(({ name }) => ({ '@guid': coderGuid(name), '@name': cleaned(name) })) } })
  if (issues.length > 0) yield xml({ CodeBook: { Codes: { Code: issues.map(codeOf) } } })
  yield* casesOf(dossier, index)
  const codes = new Set(issues.map(({ id }) => id))
  let isOpen = false
  for await (const { source, statements } of dossier.sources()) {
    if (!isOpen) yield '<Sources>\n'
    isOpen = true
    yield textSource(source, statements, codes)
  }
  if (isOpen) yield '</Sources>\n'
  if (codebook?.note) yield xml(described(codebook.note))
  yield '</Project>\n'
}

const attribute = (text: string): string =>
  cleaned(text).replace(/[&<"\n]/g, (one) => ({ '&': '&amp;', '<': '&lt;', '"': '&quot;' })[one] ?? ' ')

async function* entriesOf(dossier: Dossier): AsyncIterable<ZipEntry> {
  const index = await indexOf(dossier)
  yield ['project.qde', projectOf(dossier, index)]
  for (const { slug, guid } of index.sources.values())
    yield [`Sources/${guid}.txt`, whole((await dossier.source(slug)).text)]
}

async function* whole(text: string) {
  yield text
}

/** A REFI-QDA project, which NVivo, MAXQDA, ATLAS.ti and other programs for qualitative analysis open. */
export const refiQda: ExportFormat = {
  ...{ id: 'refi-qda', group: 'For other programs', label: 'REFI-QDA project, QDPX' },
  about:
    'Sources with their quotes, the codebook, coders and codings, and a case a speaker; for NVivo, MAXQDA, ATLAS.ti.',
  ...{ ending: 'qdpx', type: 'application/zip' },
  write: (dossier) => zipped(entriesOf(dossier), dossier.madeAt),
}
