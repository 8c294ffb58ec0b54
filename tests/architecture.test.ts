import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'

// Who may import what. The way of the data: text -> sources, quotes, speakers, wording, stance -> pipeline -> web, command line.
const steps = ['sources', 'quotes', 'speakers', 'wording', 'stance']
const storeFace = ['src/store/contract.ts', 'src/store/errors.ts']
const step = (own: string) => ['src/domain.ts', 'src/text/', `src/${own}/`, 'seeds/']

/** What the files under each path may import: files, or folders with a slash at their end. The longest path counts. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'src/domain.ts': [],
  'src/config.ts': ['src/stance/model/settings.ts'],
  'src/text/': ['src/domain.ts', 'src/text/'],
  ...Object.fromEntries(steps.map((name) => [`src/${name}/`, step(name)])),
  'src/codebook/': ['src/domain.ts', 'src/codebook/', 'src/store/errors.ts', 'seeds/'],
  'src/reading/': ['src/domain.ts', 'src/text/', 'src/reading/', ...steps.map((name) => `src/${name}/`)],
  'src/pipeline.ts': ['src/domain.ts', 'src/reading/', ...steps.map((name) => `src/${name}/`), 'src/store/contract.ts'],
  // Totals and groups of versions are brought up to date in the transactions that store: what decides them is the steps' own.
  'src/store/': [
    'src/domain.ts',
    'src/store/',
    'src/stance/aggregate.ts',
    'src/wording/likeness.ts',
    'src/wording/meant.ts',
    'db/migrations/',
  ],
  'src/compare/': ['src/domain.ts', 'src/compare/'],
  'src/export/': ['src/domain.ts', 'src/export/', 'src/compare/', 'src/codebook/'],
  'src/export/dossier.ts': ['src/domain.ts', 'src/export/', 'src/compare/', ...storeFace],
  'src/archive/': ['src/archive/', 'src/export/zip.ts', ...storeFace],
  'src/evaluate/': [
    'src/domain.ts',
    'src/evaluate/',
    'src/text/',
    'src/pipeline.ts',
    ...steps.map((name) => `src/${name}/`),
  ],
  'src/imports/': ['src/domain.ts', 'src/imports/', 'src/pipeline.ts', 'src/sources/', 'src/stance/', ...storeFace],
  'src/seed.ts': ['src/domain.ts', 'src/pipeline.ts', 'src/sources/', ...storeFace, 'seeds/'],
  'src/web/': [
    'src/domain.ts',
    'src/config.ts',
    'src/pipeline.ts',
    'src/compare/',
    'src/export/',
    'src/archive/',
    'src/web/',
    'src/text/',
    'src/sources/',
    'src/wording/',
    'src/stance/',
    'src/codebook/',
    'src/imports/',
    ...storeFace,
    'seeds/',
  ],
  'src/app.ts': ['src/domain.ts', 'src/config.ts', 'src/imports/', 'src/web/', ...storeFace],
  'src/server.ts': [
    'src/app.ts',
    'src/config.ts',
    'src/imports/',
    'src/seed.ts',
    'src/sources/',
    'src/store/open.ts',
    ...storeFace,
  ],
  'src/cli.ts': ['src/cli/'],
  'src/cli/': [
    'src/domain.ts',
    'src/cli/',
    'src/codebook/',
    'src/evaluate/',
    'src/imports/',
    'src/config.ts',
    'src/pipeline.ts',
    'src/reading/',
    'src/seed.ts',
    'src/sources/',
    'src/stance/',
    'src/store/open.ts',
    'src/text/packed.ts',
    ...storeFace,
    'src/export/',
    'src/compare/',
  ],
  'src/cli/backup.ts': ['src/cli/', 'src/config.ts', 'src/store/backup.ts', 'src/store/check.ts', ...storeFace],
  'src/cli/archive.ts': [
    ...['src/cli/', 'src/config.ts', 'src/archive/', 'src/store/open.ts', 'src/store/refill.ts'],
    ...storeFace,
  ],
  'src/cli/demo.ts': ['src/cli/', 'src/config.ts', 'src/demo/', 'src/store/fill.ts', ...storeFace],
  'src/demo/': ['src/domain.ts', 'src/demo/', 'src/text/', 'seeds/'],
  'src/bench/': ['src/'],
  'db/': ['db/', 'src/domain.ts'],
  'seeds/': ['seeds/', 'src/domain.ts', 'src/store/contract.ts', ...steps.map((name) => `src/${name}/`)],
}

/** Packages that only one part of the program may know. */
const homes: readonly [RegExp, readonly string[]][] = [
  [/^(natural|wink-.*)(\/|$)/, ['src/text/']],
  [/^better-sqlite3$/, ['src/store/']],
  [/^kysely$/, ['src/store/', 'db/']],
  [/^(express|ejs|helmet|compression)$/, ['src/web/', 'src/app.ts', 'src/bench/']],
  [/^(commander|cli-progress)$/, ['src/cli.ts', 'src/cli/']],
  [
    /^(gray-matter|@mozilla\/readability|linkedom|htmlparser2|unpdf|mammoth|postal-mime|papaparse|chardet|iconv-lite)$/,
    ['src/sources/'],
  ],
  [/^fflate$/, ['src/sources/']],
  [/^yauzl$/, ['src/sources/', 'src/archive/']],
  [/^yazl$/, ['src/export/zip.ts']],
  [/^tinyglobby$/, ['src/cli/']],
  [/^diff$/, ['src/wording/']],
  [/^(@citation(-js)?\/.*|locale-en-gb|csv-stringify|graphology.*)$/, ['src/export/']],
  [/^(d3-.*|opentype\.js|@resvg\/resvg-js)$/, ['src/web/']],
  [/^docx$/, ['src/export/docx/', 'src/export/cards/', 'src/export/brief/']],
  [/^saxes$/, ['src/codebook/', 'src/sources/']],
  [/^fast-xml-builder$/, ['src/codebook/']],
  [/^undici$/, ['src/stance/model/', 'src/sources/']],
  [/^busboy$/, ['src/web/']],
  [/^(ipaddr\.js|robots-parser)$/, ['src/sources/']],
]

interface Import {
  readonly from: string
  /** A path from the project's root, or the name of a package. */
  readonly to: string
}

const files = ['src', 'db', 'seeds'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => join(folder, file)),
)

/** Every import of a file: of values, of types, when called, and by require. */
function importsOf(from: string): Import[] {
  const text = readFileSync(from, 'utf8')
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)
  const required = [...text.matchAll(/\brequire\('([^']+)'\)/g)].map((match) => match[1]!)
  return [...new Set([...names, ...required])].map((name) => ({ from, to: target(from, name) }))
}

const target = (from: string, name: string): string =>
  name.startsWith('.') ? normalize(join(dirname(from), name)).replace(/\.js$/, '.ts') : name

const imports = files.flatMap(importsOf)
const own = imports.filter(({ to }) => /^(src|db|seeds)\//.test(to))
const covers = (path: string, file: string): boolean => (path.endsWith('/') ? file.startsWith(path) : file === path)
const ruleOf = (file: string): string | undefined =>
  Object.keys(allowed)
    .filter((path) => covers(path, file))
    .sort((a, b) => b.length - a.length)[0]
const tell = ({ from, to }: Import): string => `${from} imports ${to}`

test('the imports are really read', () => {
  expect(files).toContain('src/domain.ts')
  expect(own.map(tell)).toContain('src/reading/find.ts imports src/text/analyse.ts')
  expect(imports.map(({ to }) => to)).toContain('wink-nlp')
  expect(own.map(tell)).toContain('src/cli.ts imports src/cli/ingest.ts')
})

test('every file belongs to a part of the program', () => {
  expect(files.filter((file) => ruleOf(file) === undefined)).toEqual([])
})

describe.each(Object.entries(allowed))('%s', (path, targets) => {
  test('imports only what it may', () => {
    const wrong = own.filter(({ from, to }) => ruleOf(from) === path && !targets.some((target) => covers(target, to)))
    expect(wrong.map(tell)).toEqual([])
  })
})

test.each(homes.map(([name, parts]) => [String(name), name, parts] as const))(
  'only its home knows %s',
  (_, name, parts) => {
    const wrong = imports.filter(({ from, to }) => name.test(to) && !parts.some((part) => covers(part, from)))
    expect(wrong.map(tell)).toEqual([])
  },
)

test('imports lead to files inside the project', () => {
  const outside = imports.filter(
    ({ from, to }) => to.startsWith('..') || relative('.', join(from, '..')).startsWith('..'),
  )
  expect(outside.map(tell)).toEqual([])
})
