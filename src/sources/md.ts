import { splitFrontMatter } from './frontMatter.js'
import type { TextReader } from './reader.js'

const heading = /^ {0,3}#[^\S\n]+(\S[^\n]{0,300})/m

/** Markdown. What its front matter does not say of the title, its first heading says. */
export const md: TextReader = (file, text) => {
  const { stated, body, offset } = splitFrontMatter(file, text)
  return { stated: { ...stated, title: stated.title ?? headingOf(body) }, body, offset }
}

const headingOf = (body: string): string | null =>
  heading
    .exec(body)?.[1]
    ?.replace(/\s+#+\s*$/, '')
    .trim() ?? null
