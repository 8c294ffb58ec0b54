import type { Form, FoundQuote } from '../domain.js'
import type { Analysis } from '../text/analyse.js'
import { stretchesOf } from '../text/marks.js'
import { paragraphsOf } from '../text/paragraphs.js'
import { spanAt } from '../text/spans.js'
import { formOf } from '../wording/form.js'

/** The form of the words at a place of a text, as a reading would find it there. */
export const formAt = (text: string, quote: Pick<FoundQuote, 'start' | 'end' | 'kind'>): Form =>
  formIn({ text, stretches: stretchesOf(text, paragraphsOf(text)) }, quote)

/** The same in a text that was analysed already. */
export const formIn = (
  analysis: Pick<Analysis, 'text' | 'stretches'>,
  quote: Pick<FoundQuote, 'start' | 'end' | 'kind'>,
): Form => formOf(placed(analysis, quote))

function placed(
  { text, stretches }: Pick<Analysis, 'text' | 'stretches'>,
  { start, end, kind }: Pick<FoundQuote, 'start' | 'end' | 'kind'>,
) {
  const stretch = spanAt(stretches, start)
  const closed = stretch?.closed === true && end >= text.slice(0, stretch.end).trimEnd().length
  return { text: text.slice(start, end), after: text.slice(end), kind, closed }
}
