/** Measures what the tests do not time:  npm run bench -- NAME [SIZE, FOLDER or DEVICE]  */
import { benchArchive } from './archive.js'
import { benchExports } from './exports.js'
import { benchIngest } from './ingest.js'
import { benchLighthouse } from './lighthouse.js'
import { benchPages, benchThroughput } from './pages.js'
import { benchQueue } from './queue.js'
import { benchUpload } from './upload.js'
import { benchVersions } from './versions.js'

const benches: Readonly<Record<string, (size?: number) => Promise<void>>> = {
  archive: benchArchive,
  exports: benchExports,
  pages: benchPages,
  throughput: benchThroughput,
  queue: benchQueue,
  upload: benchUpload,
  versions: benchVersions,
}

const [name = '', size] = process.argv.slice(2)
const bench = Object.hasOwn(benches, name) ? benches[name] : undefined
if (name === 'ingest') await benchIngest(size)
else if (name === 'lighthouse') await benchLighthouse(size)
else if (bench) await bench(size === undefined ? undefined : Number(size))
else {
  console.error(`Name what is to be measured: ingest, lighthouse, ${Object.keys(benches).join(', ')}`)
  process.exitCode = 1
}
