import type { Request, Response } from 'express'
import { z } from 'zod'
import { quoteKinds, type Source, type Span, wordings } from '../../domain.js'
import { formAt } from '../../pipeline.js'
import type { By, NewQuote, Store } from '../../store/contract.js'
import { act } from '../act.js'
import { changeIn, namedIn, type QuoteForm, quoteForm, selectionFields, speakerFields } from '../changes.js'
import { BadRequest } from '../errors.js'
import { factFields, factsIn } from '../facts.js'
import { findSpeaker, speakerCalled } from '../find.js'
import { byline, byOf, line, oneOf, readForm, whole } from '../forms.js'
import { onlyPlace, selected, trimmed } from '../locate.js'
import { parameter } from '../page.js'
import { nameOf } from '../visitor.js'
import { findQuote, idOf, quotePage } from './quote.js'
import { answeredAt, reviewPage } from './review.js'
import { findSource, sourcePage } from './sources.js'
import { speakerPage } from './speaker.js'

async function undo(store: Store, quote: number, correction: number, by: By): Promise<void> {
  const own = await store.quotes.corrections(quote)
  if (!own.some(({ id }) => id === correction))
    throw new BadRequest(`Quote ${quote} has no correction with the number ${correction}.`)
  await store.quotes.undo(correction, by)
}

async function undoCoding(store: Store, statement: number, coding: number, by: By): Promise<void> {
  const own = await store.codings.history(statement)
  if (!own.some(({ id }) => id === coding))
    throw new BadRequest(`This statement has no coding with the number ${coding}.`)
  await store.codings.undo(coding, by)
}

/** Back to the queue at the next reading (or the one taken back), or to the quote. */
function wayOn(form: QuoteForm, quote: number): string {
  if (form.what === 'undo-coding') return `/quotes/${quote}#codings`
  if (form.back !== 'review') return `/quotes/${quote}#right`
  const page = form.page && form.page > 1 ? `&page=${form.page}` : ''
  if (form.what === 'undo') return `/review?page=${form.page ?? 1}#reading-${quote}`
  return `/review?done=${quote}${page}${form.next ? `#reading-${form.next}` : ''}`
}

/** A form at `/quotes/:id`: confirms, changes, rejects, brings back, or takes such a thing back. */
export const correctQuote = (store: Store) =>
  act(
    async (req, res) => {
      const { quote, source } = await findQuote(store, idOf(parameter(req, 'id')))
      const form = readForm(quoteForm, req.body)
      if (form.what === 'undo') await undo(store, quote.id, form.correction, byOf(req, res, form))
      else if (form.what === 'undo-coding') await undoCoding(store, quote.statement, form.coding, byOf(req, res, form))
      else await store.quotes.correct(quote.id, changeIn(form, quote, source), byOf(req, res, form))
      return wayOn(form, quote.id)
    },
    (req, attempt) => quotePage(store, idOf(parameter(req, 'id')), nameOf(req), { attempt }),
  )

const longText = (label: string) => line(label, 20_000).optional()

const missed = z.strictObject({
  words: longText('The words'),
  around: longText('Words around them'),
  ...selectionFields,
  ...speakerFields,
  kind: oneOf('kind of quote', quoteKinds),
  ...byline,
})

function placeOf(form: z.infer<typeof missed>, { text }: Source): Span {
  const { start, end, words, around } = form
  if (words === undefined) throw new BadRequest('Give the words of the quote, exactly as they are printed.')
  if (start !== undefined && end !== undefined) return selected(text, { start, end }, words)
  const whole = { start: 0, end: text.length }
  const place = around ? onlyPlace(text, around, whole, 'this text') : whole
  return trimmed(text, onlyPlace(text, words, place, around ? 'the words around it' : 'this text'))
}

function newQuote(form: z.infer<typeof missed>, source: Source): NewQuote {
  const named = namedIn(form)
  const { start, end } = placeOf(form, source)
  const quote = { start, end, kind: form.kind }
  return { ...quote, form: formAt(source.text, quote), name: named?.name ?? null, speakerKind: named?.kind ?? 'person' }
}

const judgementForm = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('judge'), wording: oneOf('wording', wordings), ...byline }),
  z.strictObject({ what: z.literal('unjudge'), judgement: whole('number of a judgement'), ...byline }),
])

const factsForm = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('facts'), ...factFields, ...byline }),
  z.strictObject({ what: z.literal('undo-facts'), correction: whole('number of a correction'), ...byline }),
])

const deletionForm = z.strictObject({ what: z.enum(['delete', 'restore']), ...byline })

/** Does what a form asks of a source, and says where to go on. */
type SourceDeed = (store: Store, source: Source, req: Request, res: Response) => Promise<string>

const deleteOrRestore: SourceDeed = async (store, { slug }, req, res) => {
  const form = readForm(deletionForm, req.body)
  const by = byOf(req, res, form)
  if (form.what === 'delete') await store.sources.remove(slug, by)
  else await store.sources.restore(slug, by)
  return `/sources/${slug}`
}

const judge: SourceDeed = async (store, { slug }, req, res) => {
  const form = readForm(judgementForm, req.body)
  const by = byOf(req, res, form)
  if (form.what === 'judge') await store.sources.judge(slug, form.wording, by)
  else await store.sources.unjudge(slug, form.judgement, by)
  return `/sources/${slug}#wording`
}

const describeSource: SourceDeed = async (store, { slug }, req, res) => {
  const form = readForm(factsForm, req.body)
  const by = byOf(req, res, form)
  if (form.what === 'facts') await store.sources.correctFacts(slug, factsIn(form), by)
  else await store.sources.uncorrectFacts(slug, form.correction, by)
  return `/sources/${slug}#facts`
}

const addMissed: SourceDeed = async (store, source, req, res) => {
  const form = readForm(missed, req.body)
  const { id } = await store.quotes.add(source.slug, newQuote(form, source), byOf(req, res, form))
  return `/quotes/${id}#right`
}

const sourceDeeds: ReadonlyMap<unknown, SourceDeed> = new Map([
  ['delete', deleteOrRestore],
  ['restore', deleteOrRestore],
  ['judge', judge],
  ['unjudge', judge],
  ['facts', describeSource],
  ['undo-facts', describeSource],
])

/** A form at `/sources/:slug`: adds a quote that was missed, judges the wording, puts the facts right, takes such a thing back, deletes the
 * source or brings it back. */
export const changeSource = (store: Store) =>
  act(
    async (req, res) => {
      const source = await findSource(store, parameter(req, 'slug'))
      const deed = sourceDeeds.get((req.body as { what?: unknown } | undefined)?.what) ?? addMissed
      return deed(store, source, req, res)
    },
    (req, attempt) => sourcePage(store, parameter(req, 'slug'), nameOf(req), attempt),
  )

const speakerForm = z.discriminatedUnion(
  'what',
  [
    z.strictObject({ what: z.literal('merge'), into: line('Same as', 160), ...byline }),
    z.strictObject({ what: z.literal('unmerge'), from: line('Speaker', 200), ...byline }),
  ],
  { error: 'This is nothing that can be done with a speaker.' },
)

async function intoSlug(store: Store, from: string, typed: string): Promise<string> {
  const { slug } = speakerCalled(await store.speakers.list(), typed)
  if (slug === from) throw new BadRequest(`“${typed}” is this speaker. Choose another one.`)
  return slug
}

/** A form at `/speakers/:slug`: merges the speaker into another, or gives back one that was merged into it. */
export const changeSpeaker = (store: Store) =>
  act(
    async (req, res) => {
      const { speaker, mergedInto } = await findSpeaker(store, parameter(req, 'slug'))
      const form = readForm(speakerForm, req.body)
      if (mergedInto !== null)
        throw new BadRequest(
          `${speaker.name} was said to be the same as another speaker meanwhile. Nothing was changed.`,
          [{ label: 'That speaker', href: `/speakers/${mergedInto}` }],
        )
      if (form.what === 'merge') {
        const into = await intoSlug(store, speaker.slug, form.into)
        await store.speakers.merge(speaker.slug, into, byOf(req, res, form))
        return `/speakers/${into}#same`
      }
      const merges = await store.speakers.merges()
      if (!merges.some(({ from, into }) => from.slug === form.from && into.slug === speaker.slug))
        throw new BadRequest(`“${form.from}” is not merged into ${speaker.name}.`)
      await store.speakers.unmerge(form.from, byOf(req, res, form))
      return `/speakers/${form.from}`
    },
    (req, attempt) => speakerPage(store, req, attempt),
  )

const doubtForm = z.strictObject({
  doubt: whole('number of a question'),
  same: oneOf('answer', ['yes', 'no']),
  ...byline,
})

/** A form at `/review`: answers whether two speakers are the same. */
export const answerDoubt = (store: Store) =>
  act(
    async (req, res) => {
      const form = readForm(doubtForm, req.body)
      const asked = (await store.speakers.doubts()).find(({ id }) => id === form.doubt)
      await store.speakers.settle(form.doubt, form.same === 'yes', byOf(req, res, form))
      return asked ? answeredAt(asked, form.same === 'yes') : '/review#doubts'
    },
    (req, attempt) => reviewPage(store, {}, nameOf(req), attempt),
  )
