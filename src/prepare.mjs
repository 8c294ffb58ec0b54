// What has to be done before the program or its tests run: install the packages, build. Does only what is not done
// yet, so that a second start takes a moment. Plain JavaScript, since nothing is installed or built before it.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

process.chdir(fileURLToPath(new URL('..', import.meta.url)))

const oldest = 20
const hash = (text) => createHash('sha256').update(text).digest('hex')

/** Runs a command if what it depends on has changed since it last went well. */
function once(stamp, fingerprint, start, command, fault) {
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint()) return
  console.error(start)
  const { status, stdout } = spawnSync(command, { shell: true, stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8' })
  if (status !== 0) stop(`${stdout}${fault}`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, fingerprint())
}

function stop(fault) {
  console.error(fault)
  process.exit(1)
}

const packages = () => hash(['package.json', 'package-lock.json'].map((file) => readFileSync(file, 'utf8')).join(''))

const sources = () =>
  hash(
    ['src', 'seeds', 'db']
      .flatMap((folder) => readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))))
      .concat('tsconfig.json', 'tsconfig.build.json', 'package-lock.json')
      .filter((file) => /\.(ts|json)$/.test(file))
      .map((file) => `${file} ${statSync(file).size} ${statSync(file).mtimeMs}`)
      .sort()
      .join('\n'),
  )

if (Number(process.versions.node.split('.')[0]) < oldest)
  stop(`Parallax needs Node.js ${oldest} or newer; this is ${process.version}.`)

once(
  'node_modules/.parallax-installed',
  packages,
  'Installing packages (the first time this takes some minutes) ...',
  'npm install --include=dev --no-audit --no-fund --loglevel=error',
  'Parallax could not install its packages; the lines above say why. It needs the npm registry, and for better-sqlite3 ' +
    'either its prebuilt binary or python3, make and a C++ compiler.',
)
once(
  'dist/.built',
  sources,
  'Building ...',
  'node node_modules/typescript/bin/tsc -p tsconfig.build.json && node dist/src/wording/prepare.js',
  'Parallax could not be built; the lines above say why.',
)
