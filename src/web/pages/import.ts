import type { Request, RequestHandler, Response } from 'express'
import { z } from 'zod'
import type { Document, ImportBatch } from '../../domain.js'
import type { ImportQueue } from '../../imports/queue.js'
import { extensions } from '../../sources/index.js'
import { dateOf } from '../../sources/plain.js'
import type { NewImport, Store } from '../../store/contract.js'
import { Refused } from '../../store/errors.js'
import { BadRequest, HttpError } from '../errors.js'
import { factFields, factsIn } from '../facts.js'
import { wantsJson } from '../fail.js'
import { line, readForm, whole } from '../forms.js'
import { momentWords } from '../history.js'
import { countWords, importLine } from '../importWords.js'
import { readParts, type SentFile } from '../multipart.js'
import { type Page, send, show } from '../page.js'
import { anonymous, nameOf } from '../visitor.js'

const mega = 1024 * 1024
/** What may be handed in at once. */
export const importLimits = { files: 500, file: 10 * mega, field: 10 * mega, all: 100 * mega }
const mostAddresses = 50
const shownBatches = 12

interface ImportModel {
  readonly accept: string
  readonly endings: string
  readonly largest: string
  readonly given: Readonly<Record<string, string>>
  readonly batches: readonly {
    readonly href: string
    readonly when: string
    readonly words: string
    readonly busy: boolean
  }[]
}

const batchLine = ({ id, at, counts }: ImportBatch): ImportModel['batches'][number] => ({
  ...{ href: `/import/${id}`, when: momentWords(at), words: countWords(counts) },
  busy: (counts.waiting ?? 0) + (counts.reading ?? 0) > 0,
})

async function importPage(
  store: Store,
  attempt?: { message: string; given: Readonly<Record<string, string>> },
): Promise<Page> {
  const batches = await store.imports.batches(shownBatches)
  const model: ImportModel = {
    ...{ accept: extensions.join(','), endings: extensions.join(', '), largest: `${importLimits.file / mega} MB` },
    given: attempt?.given ?? {},
    batches: batches.filter(({ counts }) => Object.keys(counts).length > 0).map(batchLine),
  }
  return {
    ...{ view: 'import', title: 'Add sources', section: 'import', model, scripts: ['import.js'] },
    data: { extensions, limits: importLimits, batches },
    ...(attempt && { trouble: { message: attempt.message, href: '#main' } }),
  }
}

/** `/import`: the ways in, and what came in lately. */
export const showImport = (store: Store) => show(() => importPage(store))

const handedIn = z.discriminatedUnion(
  'what',
  [
    z.strictObject({
      what: z.literal('files'),
      keep: z.literal('yes').optional(),
      batch: whole('number of an import').optional(),
    }),
    z.strictObject({ what: z.literal('paste'), text: z.string({ error: 'Paste a text first.' }), ...factFields }),
    z.strictObject({ what: z.literal('addresses'), addresses: z.string({ error: 'Give an address first.' }) }),
  ],
  { error: 'This is nothing that can be handed in.' },
)

/** A form at `/import`: puts what it holds into the queue, where one can look at it. */
export const handIn =
  (store: Store, queue: ImportQueue): RequestHandler =>
  async (req, res, next) => {
    let given: Readonly<Record<string, string>> = {}
    try {
      const { fields, files } = await readParts(req, importLimits)
      given = fields
      const form = readForm(handedIn, fields)
      const sent =
        form.what === 'files'
          ? files.map(fileOf)
          : form.what === 'paste'
            ? [pastedOf(form)]
            : addressesIn(form.addresses)
      if (sent.length === 0) throw new BadRequest('Choose a file first.')
      const keep = form.what === 'files' && form.keep === 'yes'
      const batch = await store.imports.add(
        sent,
        keep,
        nameOf(req) || anonymous,
        form.what === 'files' ? form.batch : undefined,
      )
      queue.wake()
      await goOn(req, res, store, batch, form.what === 'paste')
    } catch (error) {
      await sayWhy(req, res, next, store, error, given)
    }
  }

async function goOn(req: Request, res: Response, store: Store, batch: number, single: boolean): Promise<void> {
  const items = await store.imports.items(batch)
  if (wantsJson(req, res)) return void res.status(201).json({ batch, items: items.map(importLine) })
  res.redirect(303, single ? `/import/items/${items.at(-1)!.id}` : `/import/${batch}`)
}

async function sayWhy(
  req: Request,
  res: Response,
  next: (error: unknown) => void,
  store: Store,
  error: unknown,
  given: Readonly<Record<string, string>>,
): Promise<void> {
  const known = error instanceof Refused || error instanceof HttpError
  if (!known || wantsJson(req, res)) return next(error)
  try {
    const page = await importPage(store, { message: error.message, given })
    const status = error instanceof HttpError ? error.status : 400
    // What is still on its way is of no use any more.
    if (!req.complete) res.set('Connection', 'close')
    send(req, res.set('Cache-Control', 'no-store'), { ...page, status, title: `Not done: ${page.title}` })
  } catch (fault) {
    next(fault)
  }
}

const fileOf = ({ name, bytes, cut }: SentFile): NewImport => {
  const way = { name: nameIn(name), way: 'file' } as const
  return cut
    ? { ...way, fault: 'is larger than 10 MB, so nothing of it was taken; split it into one file a document' }
    : { ...way, bytes }
}

const nameIn = (name: string): string =>
  line('File', 300)
    .catch('file')
    .parse(name.split(/[\\/]/).at(-1) ?? '')

function pastedOf(form: { readonly text: string } & Parameters<typeof factsIn>[0]): NewImport {
  const text = form.text.replace(/\r\n?/g, '\n').trim()
  if (text === '') throw new BadRequest('Paste a text first.')
  const empty: Document = {
    ...{ name: 'pasted text', title: null, publisher: null, author: null, date: null, address: null },
    ...{ reportedFrom: null, statedWording: null, text: `${text}\n` },
  }
  const document = { ...empty, ...factsIn(form) }
  const title = document.title ?? titleIn(text)
  const name = title ?? 'pasted text'
  return { name, way: 'paste', document: { ...document, title, date: document.date ?? dateOf(text), name } }
}

/** The first line, where it can be a headline. */
const titleIn = (text: string): string | null => /^(\S[^\n]{1,160}[^\s,;:.])\n\s*\S/.exec(text)?.[1] ?? null

function addressesIn(typed: string): NewImport[] {
  const addresses = [...new Set(typed.split(/\s+/).filter((word) => word !== ''))]
  if (addresses.length === 0) throw new BadRequest('Give an address first.')
  if (addresses.length > mostAddresses) throw new BadRequest(`At most ${mostAddresses} addresses at a time.`)
  const wrong = addresses.find((one) => !/^https?:\/\//i.test(one) || !URL.canParse(one) || one.length > 2000)
  if (wrong) throw new BadRequest(`“${wrong.slice(0, 100)}” is no web address. It begins with http:// or https://.`)
  return addresses.map((address) => ({ name: address, way: 'address', address }))
}
