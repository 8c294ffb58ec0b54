import type { FrontMatter } from './frontMatter.js'

/** Takes a file's text apart. `offset` is where `body` begins in `text`, in UTF-16 units.
 * @throws SourceError */
export type Reader = (file: string, text: string) => { stated: FrontMatter; body: string; offset: number }
