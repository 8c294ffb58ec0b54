/** Measures what the tests do not time:  npm run bench -- NAME [SIZE]  */
import { benchPages, benchThroughput } from './pages.js'
import { benchQueue } from './queue.js'
import { benchVersions } from './versions.js'

const benches: Readonly<Record<string, (size?: number) => Promise<void>>> = {
  pages: benchPages,
  throughput: benchThroughput,
  queue: benchQueue,
  versions: benchVersions,
}

const [name = '', size] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (bench) await bench(size === undefined ? undefined : Number(size))
else {
  console.error(`Name what is to be measured: ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
}
