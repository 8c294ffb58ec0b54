import { wrapped } from './fonts.js'
import { pictureStyle, type Theme } from './style.js'
import { escaped, line, tag } from './svg.js'

/** What was drawn: markup whose upper left corner is 0,0. Pixels. */
export interface Drawing {
  readonly width: number
  readonly height: number
  readonly markup: string
}

/** A view as a picture. A page that has one gives it to `send` as its `picture`, and can then be had as `.svg`, as `.png` and
 * under `/embed/`. */
export interface Picture {
  readonly title: string
  /** Under the title; empty where there is nothing to say. */
  readonly lede: string
  /** What can be seen, in words, for whoever does not see it. */
  readonly description: string
  /** What it rests on: "15 quotes in 3 sources, March to May 2031". */
  readonly basis: string
  /** Draws it without title and source; never narrower than what it shows needs.
   * @param width that there is, in pixels */
  readonly draw: (width: number) => Drawing
}

/** The widths at which a drawing stands in a page; the stylesheet shows the one that fits. */
export const pageWidths = { wide: 1200, broad: 820, middle: 540, narrow: 324 } as const

/** A drawing for a page, one variant a width. Colours and faces come from the page's stylesheet.
 * @param role `img` where nothing in it can be followed; `group` where it holds links */
export function inPage(
  { title, description, draw }: Pick<Picture, 'title' | 'description' | 'draw'>,
  role: 'img' | 'group',
): string {
  return Object.entries(pageWidths)
    .map(([name, wanted]) => {
      const { width, height, markup } = draw(wanted)
      const ids = [`chart-${name}-title`, `chart-${name}-text`] as const
      const about = tag('title', { id: ids[0] }, escaped(title)) + tag('desc', { id: ids[1] }, escaped(description))
      return tag(
        'svg',
        {
          ...{
            class: `chart at-${name}${Math.ceil(width) !== wanted ? ' own-size' : ''}`,
            role,
            'aria-labelledby': ids[0],
            'aria-describedby': ids[1],
          },
          ...{
            width: Math.ceil(width),
            height: Math.ceil(height),
            viewBox: `0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
          },
        },
        about,
        markup,
      )
    })
    .join('')
}

const margin = 40

/** A picture that stands alone: title, drawing, and a line that says where it comes from.
 * @param made day on which it was made, in words */
export function standingAlone(picture: Picture, theme: Theme, width: number, made: string): Drawing {
  const drawing = picture.draw(width)
  const inner = Math.max(drawing.width, 320)
  let y = margin
  const parts: string[] = []
  const put = (words: string, size: number, leading: number, look: string, face: 'title' | 'serif' | 'sans'): void => {
    for (const one of wrapped(words, inner, size, face, 4)) {
      y += leading
      parts.push(line(margin, y - leading * 0.24, one, { 'font-size': size, class: look }))
    }
  }
  put(picture.title, 30, 38, 'title', 'title')
  put(picture.lede, 17, 26, 'serif', 'serif')
  y += 24
  parts.push(tag('g', { transform: `translate(${margin} ${y})` }, drawing.markup))
  y += drawing.height + 28
  parts.push(tag('path', { d: `M${margin} ${y}h${inner}`, class: 'rule' }))
  y += 6
  put(`${picture.basis}. Parallax, ${made}`, 13, 20, 'soft', 'sans')
  const [w, h] = [Math.ceil(inner + 2 * margin), Math.ceil(y + margin - 10)]
  const markup = tag(
    'svg',
    {
      ...{
        xmlns: 'http://www.w3.org/2000/svg',
        class: 'chart',
        role: 'img',
        'aria-labelledby': 'title',
        'aria-describedby': 'text',
      },
      ...{ width: w, height: h, viewBox: `0 0 ${w} ${h}` },
    },
    tag('title', { id: 'title' }, escaped(picture.title)),
    tag('desc', { id: 'text' }, escaped(picture.description)),
    `<style>${escaped(pictureStyle(theme)).replaceAll('&quot;', '"')}</style>`,
    tag('rect', { width: w, height: h, class: 'paper' }),
    ...parts,
  )
  return { width: w, height: h, markup }
}
