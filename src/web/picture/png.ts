import { renderAsync } from '@resvg/resvg-js'
import { faces, isCovered } from './fonts.js'
import type { Drawing } from './picture.js'

/** Most pixels that a picture has; a larger one is made smaller. */
const most = 20_000_000

/** A picture as PNG, at twice its size for sharp slides.
 * @param words all text in it: what our faces do not have is set in the system's, which takes longer to find */
export async function toPng({ width, height, markup }: Drawing): Promise<Buffer> {
  const words = markup.replace(/<style>[\s\S]*?<\/style>|<[^>]*>/g, '')
  const rendered = await renderAsync(markup, {
    font: {
      fontFiles: Object.values(faces),
      loadSystemFonts: !isCovered(words),
      defaultFontFamily: 'Inter',
      sansSerifFamily: 'Inter',
      serifFamily: 'Source Serif 4',
    },
    fitTo: { mode: 'zoom', value: Math.min(2, Math.sqrt(most / (width * height))) },
  })
  return rendered.asPng()
}
