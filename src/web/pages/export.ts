import type { RequestHandler } from 'express'
import { archiveOf } from '../../archive/write.js'
import { dossierOf } from '../../export/dossier.js'
import type { ExportFormat } from '../../export/format.js'
import { exportFormats, fileName } from '../../export/registry.js'
import type { Counts, Store } from '../../store/contract.js'
import { type Chosen, chosenIn } from '../chosen.js'
import { NotFound } from '../errors.js'
import { choicesFor, knownTo } from '../find.js'
import { type FilterForm, filterForm } from '../form.js'
import { parameter, show, siteOf } from '../page.js'
import { filtersOnly, readQuery, withParameters } from '../query.js'
import { streamed } from '../streamed.js'
import { many } from '../words.js'

export interface ExportModel {
  readonly lede: string
  readonly form: FilterForm
  readonly clearHref: string | null
  /** What is chosen, as links that take it back. */
  readonly chosen: readonly Chosen[]
  readonly groups: readonly {
    readonly id: string
    readonly name: string
    /** Files that hold the same in several formats stand together. */
    readonly files: readonly {
      readonly name: string
      readonly about: string
      readonly formats: readonly FormatLink[]
    }[]
  }[]
  readonly codebook: readonly FormatLink[]
}

interface FormatLink {
  readonly label: string
  readonly href: string
}

function groupsOf(given: Readonly<Record<string, string>>): ExportModel['groups'] {
  const names = [...new Set(exportFormats.map(({ group }) => group))]
  return names.map((name) => {
    const files = new Map<string, { name: string; about: string; formats: FormatLink[] }>()
    for (const { group, label, about, id } of exportFormats) {
      if (group !== name) continue
      const [what = '', format = what] = label.split(/, (?=[^,]+$)/)
      const file = files.get(what) ?? { name: what, about, formats: [] }
      file.formats.push({ label: format, href: withParameters(`/export/${id}`, given) })
      files.set(what, file)
    }
    return { id: name.toLowerCase().replaceAll(' ', '-'), name, files: [...files.values()] }
  })
}

// Whole, it holds also speakers of whom no quote is left.
function ledeOf({ quotes, sources, speakers }: Counts, isNarrowed: boolean): string {
  const [said, who, where] = [many(quotes, 'quote'), many(speakers, 'speaker'), many(sources, 'source')]
  return isNarrowed ? `What is taken: ${said} by ${who} from ${where}.` : `All of it: ${said}, ${who} and ${where}.`
}

/** `/export`: everything that the dossier can be taken away as, narrowed as the address says. */
export const showExport = (store: Store) =>
  show(async (req) => {
    const { known, ...choices } = await choicesFor(store, '/export', req.query)
    const query = readQuery(req.query, known)
    const narrowed = Object.keys(query.filter).length > 0
    const counts = await store.counts(narrowed ? query.filter : undefined)
    const given = filtersOnly(query.given)
    const whole = filterForm(choices, given, {})
    const form = { ...whole, selects: whole.selects.filter(({ name }) => name !== 'sort') }
    const model: ExportModel = {
      lede: ledeOf(counts, narrowed),
      form,
      chosen: chosenIn(form, '/export', given),
      clearHref: narrowed ? '/export' : null,
      groups: groupsOf(given),
      codebook: [
        { label: 'JSON', href: '/codebook/file/json' },
        { label: 'REFI-QDA codebook', href: '/codebook/file/qdc' },
      ],
    }
    const formats = exportFormats.map(({ write: _, ...format }) => ({
      ...format,
      href: withParameters(`/export/${format.id}`, given),
    }))
    const data = { filter: query.filter, counts, formats, everything: '/export/everything' }
    return { view: 'export', title: 'Take it away', section: 'export', model, data }
  })

function formatCalled(id: string): ExportFormat {
  const format = exportFormats.find((one) => one.id === id)
  if (format) return format
  throw new NotFound(`Nothing can be taken away as “${id}”.`, [{ label: 'What there is', href: '/export' }])
}

/** `/export/:format`: one file, sent as it is made. */
export const downloadExport =
  (store: Store): RequestHandler =>
  (req, res, next) =>
    streamed(res, next, async () => {
      const format = formatCalled(parameter(req, 'format'))
      const { filter } = readQuery(req.query, await knownTo(store, '/export', req.query))
      const dossier = await dossierOf(store, filter, siteOf(req))
      res.attachment(fileName(dossier.title, format)).type(format.type)
      return format.write(dossier)
    })

/** `/export/everything`: all data and settings as one zip, from which the command `import` makes the same dossier. */
export const downloadEverything =
  (store: Store): RequestHandler =>
  (_req, res, next) =>
    streamed(res, next, async () => {
      const { title } = (await store.codebook.current()) ?? { title: 'Parallax' }
      res.attachment(fileName(title, { id: 'everything', ending: 'zip' })).type('application/zip')
      return archiveOf(store)
    })
