import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const root = join(here, here.includes(join('dist', 'src')) ? '../../../..' : '../../..')

/** The path of a file of seeds/stance that is not compiled. */
export const seedFile = (name: string): string => join(root, 'seeds', 'stance', name)
