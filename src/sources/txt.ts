import { nothingStated, splitFrontMatter } from './frontMatter.js'
import { dateOf, titleOf } from './plain.js'
import type { TextReader } from './reader.js'

/** Plain text. Title and date are taken from its first lines and stay part of the text. */
export const txt: TextReader = (file, text) => {
  const { stated, body, offset } = splitFrontMatter(file, text)
  if (offset > 0) return { stated, body, offset }
  return { stated: { ...nothingStated, title: titleOf(text), date: dateOf(text) }, body, offset }
}
