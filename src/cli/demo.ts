import { readConfig } from '../config.js'
import { DemoDossier } from '../demo/dossier.js'
import { Refused } from '../store/errors.js'
import { fillDatabase } from '../store/fill.js'
import { count, print } from './print.js'

export interface DemoOptions {
  readonly quotes: number
  readonly speakers: number
  readonly issues: number
  readonly seed: number
  readonly db?: string
}

/** Makes a dossier of invented people and words in a new database, to try the program on and to measure it.
 * @returns the exit code: 1 where the size is out of bounds or the database holds something already, which stays as it is */
export async function makeDemo({ db = readConfig().database, ...size }: DemoOptions): Promise<number> {
  const began = performance.now()
  try {
    const demo = new DemoDossier(size)
    await fillDatabase(db, demo, (done) => {
      if (process.stderr.isTTY) process.stderr.write(`\r${done} of ${count(size.quotes, 'quote')}`)
    })
    if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
  } catch (error) {
    if (!(error instanceof Refused || error instanceof RangeError)) throw error
    console.error(
      error instanceof Refused ? `${error.message} It was left as it is: name another file with --db.` : error.message,
    )
    return 1
  }
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  const { quotes, speakers, issues } = size
  await print(
    `${db}: ${count(quotes, 'quote')} of ${count(speakers, 'speaker')} on ${count(issues, 'issue')}, made up in ${seconds} s.`,
  )
  await print(`Look at it with: DATABASE=${db} npm start`)
  return 0
}
