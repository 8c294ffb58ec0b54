import type { Store } from '../../store/contract.js'
import { type Endpoint, groups } from '../api/endpoint.js'
import { endpoints } from '../api/endpoints.js'
import { filters, type Parameter, paging } from '../api/parameters.js'
import { mostCompared } from '../comparing.js'
import { currentCodebook } from '../find.js'
import { show, siteOf } from '../page.js'

interface Named {
  readonly name: string
  readonly about: string
}

/** The API for people who write programs. */
export interface ApiModel {
  /** `http://localhost:3000/api/v1`. */
  readonly address: string
  /** Requests that this dossier answers. */
  readonly examples: readonly { readonly about: string; readonly command: string; readonly href: string }[]
  /** Programs that read all quotes. */
  readonly programs: readonly { readonly language: string; readonly lines: string }[]
  readonly groups: readonly {
    readonly name: string
    readonly id: string
    readonly addresses: readonly {
      readonly path: string
      /** Filled in for this dossier; null where it has no such thing. */
      readonly href: string | null
      readonly about: string
      readonly notes: string
      readonly parameters: readonly Named[]
      readonly filtered: boolean
      readonly paged: boolean
    }[]
  }[]
  readonly filters: readonly Named[]
}

/** Things of the dossier to show the API with, by the address that they complete. */
type Sample = Readonly<Record<string, string | undefined>>

async function sampleOf(store: Store): Promise<Sample> {
  const [{ version, issues }, [quote], [collection], [stance], refs] = await Promise.all([
    currentCodebook(store),
    store.quotes.behind({ after: 0, limit: 1 }),
    store.collections.list(),
    store.stances.list(),
    store.speakers.refs(),
  ])
  const speaker = stance?.speaker ?? quote?.speaker?.slug
  return {
    '/quotes/{id}': quote && `/quotes/${quote.id}`,
    '/statements/{id}': quote && `/statements/${quote.statement}`,
    '/sources/{slug}': quote && `/sources/${quote.source.slug}`,
    '/speakers/{slug}': speaker && `/speakers/${speaker}`,
    '/issues/{id}': issues[0] && `/issues/${issues[0].id}`,
    '/issues/{id}/spectrum': issues[0] && `/issues/${issues[0].id}/spectrum`,
    '/codebook/versions/{version}': version > 0 ? `/codebook/versions/${version}` : undefined,
    '/cells/{speaker}/{issue}': stance && `/cells/${stance.speaker}/${stance.issue}`,
    '/collections/{slug}': collection && `/collections/${collection.slug}`,
    '/compare':
      refs.length < 2 ? undefined : `/compare?speaker=${refs.slice(0, mostCompared / 2).map(({ slug }) => slug)}`,
    '/quotes?speaker=': speaker && `/quotes?speaker=${speaker}&unaltered=1`,
    '/search/quotes?q=': quote && `/search/quotes?q=${encodeURIComponent(longestWord(quote.text))}`,
  }
}

const longestWord = (text: string): string =>
  (text.match(/\p{L}+/gu) ?? []).reduce((longest, word) => (word.length > longest.length ? word : longest), '')

const shown: readonly (readonly [string, string])[] = [
  ['/quotes?speaker=', 'What somebody said, without sources whose wording was altered'],
  ['/cells/{speaker}/{issue}', 'What a mark rests on, the strongest evidence first'],
  ['/search/quotes?q=', 'Quotes by the words in them'],
]

const javaScript = (address: string) => `let next = '${address}/quotes?limit=500'
while (next) {
  const page = await (await fetch(next)).json()
  for (const { speaker, text, form, wording, checked, source } of page.items)
    console.log(speaker?.name, text, form, wording, checked, source.title)
  next = page.next
}`

const python = (address: string) => `import json, urllib.request
address = "${address}/quotes?limit=500"
while address:
    page = json.load(urllib.request.urlopen(address))
    for quote in page["items"]:
        print(quote["text"], quote["form"], quote["wording"],
              quote["checked"], quote["source"]["title"])
    address = page["next"]`

const named = ({ name, about }: Parameter): Named => ({ name, about })

function addressOf({ path, about, notes = '', parameters }: Endpoint, sample: Sample) {
  const own = parameters.filter((one) => one.in === 'query' && !filters.includes(one) && !paging.includes(one))
  const href = path.includes('{') || path === '/compare' ? sample[path] : path
  return {
    ...{ path, about, notes, parameters: own.map(named) },
    href: href === undefined ? null : `/api/v1${href}`,
    filtered: parameters.some((one) => filters.includes(one)),
    paged: parameters.includes(paging[0]!),
  }
}

function apiModel(address: string, sample: Sample): ApiModel {
  return {
    address,
    examples: shown.flatMap(([key, about]) =>
      sample[key] === undefined
        ? []
        : [{ about, command: `curl '${address}${sample[key]}'`, href: `/api/v1${sample[key]}` }],
    ),
    programs: [
      { language: 'JavaScript', lines: javaScript(address) },
      { language: 'Python', lines: python(address) },
    ],
    groups: groups.map((name) => ({
      ...{ name, id: name.toLowerCase() },
      addresses: endpoints.filter(({ group }) => group === name).map((one) => addressOf(one, sample)),
    })),
    filters: filters.map(named),
  }
}

/** `/api`: the API in words, with examples that work here. */
export const showApi = (store: Store) =>
  show(async (req) => {
    const model = apiModel(`${siteOf(req)}/api/v1`, await sampleOf(store))
    return {
      view: 'api',
      title: 'Data for programs',
      section: 'export',
      model,
      data: { description: '/api/openapi.json' },
    }
  })
