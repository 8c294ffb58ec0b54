import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import type { RequestHandler } from 'express'
import { NotFound } from './errors.js'
import { root } from './root.js'

interface Asset {
  readonly type: string
  readonly body: Buffer
}

/** The files that browsers get, under addresses that change with their content. */
export interface Assets {
  /** The address of a file: `url('style.css')` is `/assets/style.3f2a9c10.css`.
   * @throws Error where there is no such file */
  url(name: string): string
  readonly serve: RequestHandler
}

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
}

/** The layers of the stylesheet, in the order in which they are joined. */
const layers = [
  'tokens',
  'base',
  'components',
  'nav',
  'jump',
  'marks',
  'quotes',
  'because',
  'forms',
  'tray',
  'page-matrix',
  'page-compare',
  'page-speakers',
  'page-issues',
  'page-sources',
  'page-quote',
  'page-cite',
  'page-method',
  'page-api',
  'page-review',
  'page-code',
  'page-agreement',
  'page-codebook',
  'page-search',
  'page-collections',
  'page-brief',
  'page-import',
  'chart',
  'page-charts',
  'print',
]

/** The stylesheet of a brief that stands alone. */
export const briefCss = (): string =>
  ['tokens', 'page-brief']
    .map((name) => readFileSync(path.join(root, 'views', 'assets', `${name}.css`), 'utf8'))
    .join('\n')
    .replace(/@font-face \{[^}]*\}\n?/g, '')

const fonts: Record<string, string> = {
  'inter.woff2': '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  'serif.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
  'serif-italic.woff2': '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-italic.woff2',
}

function hashed(name: string, body: Buffer): string {
  const { name: stem, ext } = path.parse(name)
  return `/assets/${stem}.${createHash('sha256').update(body).digest('hex').slice(0, 10)}${ext}`
}

/** Reads the stylesheet's layers, the scripts and pictures in views/assets/ and the fonts, once. */
export function loadAssets(): Assets {
  const folder = path.join(root, 'views', 'assets')
  const require = createRequire(import.meta.url)
  const urls = new Map<string, string>()
  const byUrl = new Map<string, Asset>()
  const add = (name: string, body: Buffer): void => {
    const url = hashed(name, body)
    urls.set(name, url)
    byUrl.set(url, { type: types[path.extname(name)] ?? 'application/octet-stream', body })
  }
  const url = (name: string): string => {
    const found = urls.get(name)
    if (!found) throw new Error(`There is no asset called ${name}`)
    return found
  }
  for (const [name, file] of Object.entries(fonts)) add(name, readFileSync(require.resolve(file)))
  for (const name of readdirSync(folder)) if (!name.endsWith('.css')) add(name, readFileSync(path.join(folder, name)))
  const css = layers.map((layer) => readFileSync(path.join(folder, `${layer}.css`), 'utf8')).join('\n')
  add('style.css', Buffer.from(css.replace(/url\(([\w.-]+)\)/g, (_, name: string) => `url(${url(name)})`)))
  return { url, serve: serveFrom(byUrl) }
}

const serveFrom =
  (byUrl: ReadonlyMap<string, Asset>): RequestHandler =>
  (req, res, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    const asset = byUrl.get(req.path)
    if (!asset) return next(req.path.startsWith('/assets/') ? new NotFound('There is no such file.') : undefined)
    res.set({ 'Content-Type': asset.type, 'Cache-Control': 'public, max-age=31536000, immutable' }).send(asset.body)
  }
