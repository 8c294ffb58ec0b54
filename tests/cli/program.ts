import { execFileSync, spawn } from 'node:child_process'
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
