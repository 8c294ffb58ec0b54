import type { Request, RequestHandler, Response } from 'express'
import type { CollectionItem } from '../../domain.js'
import { toBriefDocx } from '../../export/brief/docx.js'
import { toMarkdown } from '../../export/brief/markdown.js'
import type { Store } from '../../store/contract.js'
import { type BriefFacts, briefData, briefOf } from '../brief.js'
import { type Narrowed, narrowedBy } from '../codedBy.js'
import { loose } from '../collection.js'
import { compareHref } from '../comparing.js'
import { BadRequest, NotFound } from '../errors.js'
import { currentCodebook } from '../find.js'
import { gather } from '../gather.js'
import { parameter, show, siteOf } from '../page.js'
import { thingsIn } from '../things.js'
import { rendered } from '../views.js'
import { listed } from '../words.js'
import { findCollection, stateIn } from './collections.js'

/** Something that a brief can be made of: its facts, and where it stands. */
interface Subject {
  readonly facts: BriefFacts
  /** Without a format, with the query that gives the same again. */
  readonly path: string
  readonly query: string
  readonly state: string
  readonly back: { readonly label: string; readonly href: string }
  readonly file: string
}
type Find = (store: Store, req: Request) => Promise<Subject>

async function factsOf(
  store: Store,
  title: string,
  about: string | null,
  items: readonly CollectionItem[],
  { filter, given }: Partial<Pick<Narrowed, 'filter' | 'given'>> = {},
): Promise<BriefFacts> {
  const [gathering, { version, title: book }] = await Promise.all([
    gather(store, items, filter),
    currentCodebook(store),
  ])
  return { title, about, gathering, given: given ?? {}, codebook: { version, title: book } }
}

const ofCollection: Find = async (store, req) => {
  const slug = parameter(req, 'slug')
  const collection = await findCollection(store, slug, stateIn(req))
  const query = `?at=${stateIn(req) ?? collection.events[0]!.id}`
  const href = `/collections/${slug}`
  return {
    facts: await factsOf(store, collection.name, collection.about, collection.items),
    ...{ path: `${href}/brief`, query, state: href + query, file: `${slug}-brief` },
    back: { label: collection.name, href },
  }
}

const ofComparison: Find = async (store, { path, query: { speaker, ...rest } }) => {
  const narrowed = await narrowedBy(store, { path, query: rest })
  const slugs = [speaker ?? []]
    .flat()
    .flatMap((one) => String(one).split(','))
    .filter((slug) => slug !== '')
  const things = thingsIn({ comparison: slugs.join(',') })
  const back = compareHref(slugs, narrowed.given)
  const query = back.replace('/compare', '')
  const facts = await factsOf(store, '', null, loose(things), narrowed)
  const title = `${listed(facts.gathering.speakers.map(({ name }) => name))}, face to face`
  return {
    facts: { ...facts, title },
    ...{ path: '/compare/brief', query, state: back, file: `${slugs.join('-')}-brief` },
    back: { label: 'Compare', href: back },
  }
}

function briefFrom(req: Request, { facts, path, query, state }: Subject) {
  const today = new Date().toISOString().slice(0, 10)
  return briefOf(facts, { site: siteOf(req), state, data: `${path}.json${query}`, today })
}

const showBrief = (find: Find) => (store: Store) =>
  show(async (req) => {
    const subject = await find(store, req)
    const { path, query, back, facts } = subject
    const files = [
      { label: 'Word', href: `${path}.docx${query}` },
      { label: 'Web page', href: `${path}.html${query}` },
      { label: 'Markdown', href: `${path}.md${query}` },
    ]
    return {
      ...{ view: 'brief', title: `${facts.title}: brief`, section: null },
      model: { brief: briefFrom(req, subject), back, files },
      data: briefData(facts),
    }
  })

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Sends a brief as a file. */
const downloadBrief =
  (find: Find) =>
  (store: Store): RequestHandler =>
  async (req: Request, res: Response, next) => {
    try {
      const format = parameter(req, 'format')
      if (!['docx', 'md', 'html'].includes(format)) throw new NotFound('A brief comes as .docx, .html and .md.')
      const subject = await find(store, req)
      if (subject.facts.gathering.placed.length === 0)
        throw new BadRequest('There is no quote yet that a brief could print.')
      const brief = briefFrom(req, subject)
      res.attachment(`${subject.file}.${format}`)
      if (format === 'docx') res.type(word).send(await toBriefDocx(brief))
      else if (format === 'md') res.type('text/markdown; charset=utf-8').send(toMarkdown(brief))
      else res.type('html').send(rendered(res, 'brief-file', { brief }))
    } catch (error) {
      next(error)
    }
  }

/** `/collections/:slug/brief`, and as `.docx`, `.html` and `.md`. */
export const showCollectionBrief = showBrief(ofCollection)
export const downloadCollectionBrief = downloadBrief(ofCollection)

/** `/compare/brief?speaker=…&speaker=…`, and as `.docx`, `.html` and `.md`. */
export const showComparisonBrief = showBrief(ofComparison)
export const downloadComparisonBrief = downloadBrief(ofComparison)
