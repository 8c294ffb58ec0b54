import type { FilterForm } from './form.js'
import { withParameters } from './query.js'

/** What was chosen in a form, as a link that takes it back. */
export interface Chosen {
  readonly label: string
  readonly href: string
}

type Asking = Partial<Pick<FilterForm, 'speakers'>> & Pick<FilterForm, 'selects' | 'switches'>

/** What is chosen in a form, in the order of the form. An empty value is no choice.
 * @param path of the page, @param given its parameters */
export function chosenIn(form: Asking, path: string, given: Readonly<Record<string, string>>): Chosen[] {
  const { speakers, selects, switches } = form
  const without = (name: string, label: string): Chosen => ({
    label,
    href: withParameters(path, given, { [name]: undefined }),
  })
  const isPicked = speakers?.options.some(({ selected }) => selected)
  return [
    ...(speakers && isPicked ? [without(speakers.name, `${speakers.label}: ${speakers.chosen}`)] : []),
    ...selects.flatMap(({ name, label, options }) =>
      options
        .filter(({ value, selected }) => value !== '' && selected)
        .map((option) => without(name, `${label}: ${option.label}`)),
    ),
    ...switches.filter(({ on }) => on).map(({ name, label }) => without(name, label)),
  ]
}
