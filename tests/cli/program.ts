import { type ChildProcess, execFileSync, fork, spawn } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** The program as people start it: `node ...launcher command`. */
export const launcher = resolve('src/launch.mjs')

/** Builds what is not built yet; a moment where nothing has changed. */
export const build = (): void => void execFileSync(process.execPath, ['src/prepare.mjs'], { stdio: 'pipe' })

let host: ChildProcess | undefined
let before: Promise<unknown> = Promise.resolve()

/** Runs the command line to the end of a command, in a folder of its own unless another is given. The process is one that runs other commands
 * before and after, each begun when the one before has ended: for what a command does and prints. How it starts and ends as a process is for `run`. */
export function parallax(args: readonly string[], cwd = freshFolder(), env = {}): Promise<Ended> {
  const ended = before.then(() => inHost({ args, cwd, more: { DATABASE: '', ...env } }))
  before = ended.catch(() => undefined)
  return ended
}

function inHost(task: object): Promise<Ended> {
  host ??= fork(resolve('tests/cli/host.mjs'), { stdio: 'ignore', execArgv: [] })
  const running = host
  running.ref()
  running.channel?.ref()
  return new Promise((done, fail) => {
    const died = () => fail(new Error('The command ended its process without a word.'))
    running.once('exit', died)
    running.once('message', ({ ended, ...told }: Ended & { readonly ended: boolean }) => {
      running.off('exit', died)
      running.unref()
      running.channel?.unref()
      if (ended) host = undefined
      done(told)
    })
    running.send(task)
  })
}

/** Runs a program to its end, in a folder of its own unless another is given. */
export function run(script: string, args: readonly string[], cwd = freshFolder(), env = {}): Promise<Ended> {
  const child = spawn(process.execPath, [script, ...args], { cwd, env: { ...process.env, DATABASE: '', ...env } })
  let stdout = ''
  let stderr = ''
  child.stdout.on('data', (chunk) => {
    stdout += chunk
  })
  child.stderr.on('data', (chunk) => {
    stderr += chunk
  })
  return new Promise((done, fail) => {
    child.on('error', fail)
    child.on('close', (code) => done({ code, stdout, stderr }))
  })
}

export const freshFolder = (): string => mkdtempSync(join(tmpdir(), 'parallax-'))

/** Writes files by name into a folder. */
export function write(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
}
