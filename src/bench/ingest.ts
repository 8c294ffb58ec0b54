/** Measures how long a folder of articles takes to read and store:  npm run bench -- ingest FOLDER
 * Runs the command as people do, into a database of its own that is deleted afterwards. */
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
    const began = performance.now()
    await run(['ingest', '--db', database, folder])
    const seconds = (performance.now() - began) / 1000
    const store = await openStore(database)
    const { sources, quotes, speakers } = await store.counts()
    await store.close()
    const each = ((1000 * seconds) / sources).toFixed(0)
    console.log(`${sources} articles, ${quotes} quotes, ${speakers} speakers stored in ${seconds.toFixed(1)} s`)
    console.log(`${each} ms an article on ${availableParallelism()} processors`)
  } finally {
    rmSync(own, { recursive: true })
  }
}

const run = (args: readonly string[]): Promise<void> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'ignore', 'inherit'] })
    child.on('error', fail)
    child.on('exit', () => done())
  })
