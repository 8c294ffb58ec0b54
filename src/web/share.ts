import { pictureFiles } from './picture/send.js'
import { escaped } from './picture/svg.js'

/** How a view is taken along. */
export interface ShareModel {
  readonly heading: string
  readonly back: string
  readonly address: string
  readonly pictures: readonly { readonly label: string; readonly href: string }[]
  readonly preview: string
  readonly embedHref: string
  /** What shows it inside another page. */
  readonly frame: string
}

type TakenAs = 'share' | 'embed' | (typeof pictureFiles)[number]

const dark = (href: string): string => `${href}${href.includes('?') ? '&' : '?'}theme=dark`

/** The address of a view, its files, and what shows it inside another page.
 * @param site where the program is reached: scheme, host and port
 * @param as the path of the view in a format */
export function shareModel(title: string, site: string, as: (format: TakenAs) => string): ShareModel {
  const back = as('share')
    .replace(/^\/share/, '')
    .replace(/^\/matrix(?=\?|$)/, '/')
  const frame = `<iframe src="${escaped(site + as('embed'))}" title="${escaped(title)}"`
  return {
    heading: `${title}, to take along`,
    ...{ back, address: site + back, preview: as('png'), embedHref: as('embed') },
    pictures: pictureFiles.flatMap((format) => [
      { label: `${format.toUpperCase()}, light`, href: as(format) },
      { label: `${format.toUpperCase()}, dark`, href: dark(as(format)) },
    ]),
    frame: `${frame} width="100%" height="520" style="border:0"></iframe>`,
  }
}
