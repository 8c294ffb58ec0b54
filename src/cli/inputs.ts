import { existsSync, statSync } from 'node:fs'
import { extname, join } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { limitOf, tooLarge } from '../sources/bytes.js'
import { extensions, type Found, readUpload, SourceError } from '../sources/index.js'
import { count } from './print.js'

/** A file to read; `-` is standard input. */
export interface Inputs {
  readonly files: readonly string[]
  /** What is told of the folders that were looked through. */
  readonly remarks: readonly string[]
}

/** The files that arguments mean: files as they are, folders with all that can be read in them and below, and patterns such
 * as "news/**\/*.html" where the shell left them as they are. Names that begin with a dot, and links to folders, are left out.
 * @returns each file once, in the order of the arguments, those of a folder or pattern by their names */
export async function inputsOf(paths: readonly string[]): Promise<Inputs> {
  const files = new Set<string>()
  const remarks: string[] = []
  for (const path of paths) {
    if (path === '-' || isFile(path)) files.add(path)
    else if (existsSync(path)) addFolder(path, await below(path), files, remarks)
    else if (isDynamicPattern(path)) addMatches(path, await matching(path), files, remarks)
    else files.add(path)
  }
  return { files: [...files], remarks }
}

const isFile = (path: string): boolean => existsSync(path) && !statSync(path).isDirectory()

const below = async (folder: string): Promise<string[]> =>
  (await glob('**/*', { cwd: folder, followSymbolicLinks: false })).sort().map((file) => join(folder, file))

const matching = async (pattern: string): Promise<string[]> =>
  (await glob(pattern, { followSymbolicLinks: false, expandDirectories: false })).sort()

const isRead = (file: string): boolean => extensions.includes(extname(file).toLowerCase())

function addFolder(folder: string, found: readonly string[], files: Set<string>, remarks: string[]): void {
  const read = found.filter(isRead)
  for (const file of read) files.add(file)
  const others = found.filter((file) => !isRead(file))
  const endings = [...new Set(others.map((file) => extname(file).toLowerCase() || 'no ending'))].slice(0, 6)
  const left =
    others.length === 0 ? '' : `, ${count(others.length, 'file')} of other formats left out (${endings.join(', ')})`
  remarks.push(`${folder}: ${count(read.length, 'file')} to read${left}`)
}

function addMatches(pattern: string, found: readonly string[], files: Set<string>, remarks: string[]): void {
  for (const file of found) files.add(file)
  if (found.length === 0) files.add(pattern)
  else remarks.push(`${pattern}: ${count(found.length, 'file')}`)
}

/** Reads standard input as a file of that name.
 * @throws SourceError */
export async function readStandardInput(name: string | undefined): Promise<Found[]> {
  if (name === undefined)
    throw new SourceError('-', 'needs a name that tells the format of standard input, such as --name page.html')
  const limit = limitOf(name)
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of process.stdin) {
    size += (chunk as Buffer).length
    if (size > limit) throw new SourceError(name, tooLarge(size, limit))
    chunks.push(chunk as Buffer)
  }
  return readUpload(name, Buffer.concat(chunks))
}
