import { existsSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

function ascend(from: string): string {
  if (existsSync(path.join(from, 'views', 'partials'))) return from
  const parent = path.dirname(from)
  if (parent === from) throw new Error('The folder views/ was not found above the program')
  return ascend(parent)
}

/** The project's folder, whether the program runs from src/ or from dist/. */
export const root = ascend(path.dirname(fileURLToPath(import.meta.url)))
