import { limits, oneLine } from '../codebook/text.js'
import { readConfig } from '../config.js'
import { Outdated } from '../store/errors.js'
import { openStore } from '../store/open.js'
import { print } from './print.js'

/** Starts a dossier on another subject: a database with an empty codebook, no speakers, no sources, and no rules that know its issues.
 * @param database its file; otherwise the setting DATABASE
 * @returns the exit code: 1 where the database has a codebook already, which stays as it is */
export async function initDossier(given: string, database = readConfig().database): Promise<number> {
  const title = oneLine(given)
  if (title.length > limits.title) {
    console.error(`The title is too long: at most ${limits.title} characters.`)
    return 1
  }
  const store = await openStore(database)
  try {
    await store.codebook.add({ title, note: 'Started empty.', issues: [] }, 'init', false, 0)
  } catch (error) {
    if (!(error instanceof Outdated)) throw error
    const { title: there } = (await store.codebook.current())!
    console.error(`${database} holds a dossier already, “${there}”. It was left as it is: name another file with --db.`)
    return 1
  } finally {
    await store.close()
  }
  for (const line of nextSteps(title, database)) await print(line)
  return 0
}

const nextSteps = (title: string, database: string): string[] => [
  `${database}: a new dossier, “${title}”, with an empty codebook.`,
  'What comes next:',
  `  1. DATABASE=${database} npm start, and add the issues at /codebook`,
  `     (or take them from a file: npm run -s parallax -- codebook import --db ${database} FILE)`,
  `  2. npm run -s parallax -- ingest --db ${database} my-articles/*.txt`,
  '  3. code the statements at /review: the machines know other issues than yours, and code none of them',
]
