import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import { makeDemo } from '../cli/demo.js'
import { openStore } from '../store/open.js'

/** What a command cost. */
export interface Cost {
  /** Of the processor, own and system's. */
  readonly seconds: number
  /** The most memory that it had at a time (resident set), in megabytes of 1024 × 1024 bytes. */
  readonly megabytes: number
}

// Said by the command itself as it ends, on a pipe of its own.
const tell = `import { writeSync } from 'node:fs'; process.on('exit', () => writeSync(3, JSON.stringify(process.resourceUsage())))`

/** Runs a command of Parallax in a process of its own.
 * @throws Error where it fails */
export async function measured(...args: readonly string[]): Promise<Cost> {
  const launcher = new URL('../../../src/launch.mjs', import.meta.url).pathname
  const child = spawn(
    process.execPath,
    ['--import', `data:text/javascript,${encodeURIComponent(tell)}`, launcher, ...args],
    { stdio: ['ignore', 'ignore', 'inherit', 'pipe'] },
  )
  const [told, [code]] = await Promise.all([text(child.stdio[3] as NodeJS.ReadableStream), once(child, 'close')])
  if (code !== 0) throw new Error(`${args.join(' ')}: ended with ${code}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(told) as NodeJS.ResourceUsage
  return { seconds: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }
}

/** The most memory that taking a dossier away may need, in megabytes. */
const bar = 300

/** Prints a line of a table, and notes where it is over the bar. */
export function row(name: string, { seconds, megabytes }: Cost, file: string): void {
  const over = megabytes > bar ? `  over ${bar} MB` : ''
  const size = statSync(file).size / 1024 / 1024
  console.log(
    `${name.padEnd(22)}${seconds.toFixed(1).padStart(8)} s${megabytes.toFixed(0).padStart(7)} MB${size.toFixed(1).padStart(9)} MB${over}`,
  )
  if (over) process.exitCode = 1
}

/** Prints what stands in such lines. */
export const head = (quotes: number): void => console.log(`${quotes} quotes            processor    memory     file`)

/** A made-up dossier of that many quotes, made where it is not there yet, and brought up to date. */
export async function demoOf(quotes: number): Promise<string> {
  const file = `db/demo-${quotes}.sqlite`
  const size = { speakers: 200, issues: 12, seed: 1 }
  if (!existsSync(file) && (await makeDemo({ ...size, quotes, db: file })) !== 0) throw new Error(`no ${file}`)
  await (await openStore(file)).close()
  return file
}
