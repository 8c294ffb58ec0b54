import { z } from 'zod'
import { type Quote, type QuoteChange, quoteKinds, type Source, type Span, speakerKinds } from '../domain.js'
import { formAt } from '../pipeline.js'
import { BadRequest } from './errors.js'
import { byline, line, oneOf, whole } from './forms.js'
import { between, selected } from './locate.js'
import { passageAround } from './segments.js'

/** Longest name of a speaker, in UTF-16 units. */
const longestSpeaker = 160

/** Who a speaker can be said to be; nobody: it cannot be known. */
export const speakerChoices = [...speakerKinds, 'nobody'] as const
export type SpeakerChoice = (typeof speakerChoices)[number]

/** The fields that name a speaker. */
export const speakerFields = {
  name: line('Speaker', longestSpeaker).optional(),
  speakerKind: oneOf('kind of speaker', speakerChoices),
}

/** The fields that a selection on the page fills in. */
export const selectionFields = {
  start: whole('place in the text').optional(),
  end: whole('place in the text').optional(),
}

const review = {
  back: oneOf('place to go back to', ['review']).optional(),
  next: whole('number of a quote').optional(),
  page: whole('number of a page').optional(),
}
const always = { ...byline, ...review }
const words = (label: string) => line(label, 5_000).optional()

const forms = [
  z.strictObject({ what: z.literal(['confirm', 'nobody', 'reject', 'restore']), ...always }),
  z.strictObject({ what: z.literal('speaker'), ...speakerFields, ...always }),
  z.strictObject({ what: z.literal('compare'), original: line('Where the original is', 500), ...always }),
  z.strictObject({ what: z.literal('kind'), kind: oneOf('kind of quote', quoteKinds), ...always }),
  z.strictObject({
    what: z.literal('span'),
    first: words('First words'),
    last: words('Last words'),
    words: words('Selected words'),
    ...selectionFields,
    ...always,
  }),
  z.strictObject({ what: z.literal('undo'), correction: whole('number of a correction'), ...always }),
  z.strictObject({ what: z.literal('undo-coding'), coding: whole('number of a coding'), ...byline }),
] as const

/** What can be sent about a quote. */
export const quoteForm = z.discriminatedUnion('what', forms, {
  error: 'This is nothing that can be done with a quote.',
})
export type QuoteForm = z.infer<typeof quoteForm>

/** The speaker that a form names; null for nobody.
 * @throws BadRequest where somebody is meant and no name given */
export function namedIn(form: { name?: string | undefined; speakerKind: SpeakerChoice }) {
  if (form.speakerKind === 'nobody') return null
  if (form.name !== undefined) return { name: form.name, kind: form.speakerKind }
  throw new BadRequest('Say who the speaker is, or choose “nobody can be named”.')
}

/** The stretch of text in which the edges of a quote are looked up: its paragraphs with one before and one after. */
export function passageSpan(text: string, quote: Span): Span {
  const around = passageAround(text, quote)
  return { start: around[0]?.start ?? 0, end: around.at(-1)?.end ?? text.length }
}

type SpanForm = Extract<QuoteForm, { what: 'span' }>

function spanIn(form: SpanForm, quote: Quote, source: Source): Span {
  const { start, end, first, last } = form
  if (start !== undefined && end !== undefined) return selected(source.text, { start, end }, form.words ?? '')
  if (first === undefined || last === undefined)
    throw new BadRequest('Give both the first and the last words of the quote.')
  return between(source.text, first, last, passageSpan(source.text, quote))
}

/** What a form says of a quote.
 * @throws BadRequest where a name is missing or words are not found once */
export function changeIn(
  form: Exclude<QuoteForm, { what: 'undo' | 'undo-coding' }>,
  quote: Quote,
  source: Source,
): QuoteChange {
  if (form.what === 'kind') return { what: 'kind', kind: form.kind }
  if (form.what === 'span') {
    const { start, end } = spanIn(form, quote, source)
    return { what: 'span', start, end, form: formAt(source.text, { start, end, kind: quote.kind }) }
  }
  if (form.what === 'compare') return { what: 'compare', original: form.original }
  if (form.what !== 'speaker') return { what: form.what }
  const named = namedIn(form)
  return named ? { what: 'speaker', ...named } : { what: 'nobody' }
}
