import { once } from 'node:events'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type FetchLimits, fetchLimits, fetchPage } from '../../src/sources/address.js'
import type { SourceError } from '../../src/sources/fault.js'
import { isPublic } from '../../src/sources/hosts.js'

const article = `<!doctype html><title>Fog</title><p>${'It was foggy in the Sound. '.repeat(30)}</p>`
const html = { 'content-type': 'text/html; charset=utf-8' }
const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024))
const brotliBomb = brotliCompressSync(Buffer.alloc(60 * 1024 * 1024))

let server: Server
let port: number
const asked: string[] = []

const pages: Record<string, RequestListener> = {
  '/article': (_, res) => res.writeHead(200, html).end(article),
  '/notes.txt': (_, res) => res.writeHead(200, { 'content-type': 'text/plain' }).end('Fog.'),
  '/packed': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(gzipSync(article)),
  '/brotli': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliCompressSync(article)),
  '/slow': (_, res) => void res.writeHead(200, html).write('<p>'),
  '/silent': () => undefined,
  '/drip': (_, res) => {
    res.writeHead(200, html)
    const drip = setInterval(() => res.write('a'), 20)
    res.on('close', () => clearInterval(drip))
  },
  '/endless': (_, res) => {
    res.writeHead(200, html)
    const chunk = Buffer.alloc(1024 * 1024, 'a')
    const more = (): void => {
      while (!res.destroyed && res.write(chunk));
      if (!res.destroyed) res.once('drain', more)
    }
    more()
  },
  '/stated': (_, res) => void res.writeHead(200, { ...html, 'content-length': '99999999' }).write('a'),
  '/bomb': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end(bomb),
  '/brotli-bomb': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'br' }).end(brotliBomb),
  '/broken': (_, res) => res.writeHead(200, { ...html, 'content-encoding': 'gzip' }).end('no gzip'),
  '/twice-packed': (_, res) =>
    res.writeHead(200, { ...html, 'content-encoding': 'gzip, gzip' }).end(gzipSync(gzipSync(article))),
  '/picture': (_, res) => res.writeHead(200, { 'content-type': 'image/png' }).end('png'),
  '/typeless': (_, res) => res.writeHead(200).end('what am I?'),
  '/headers': (_, res) => res.writeHead(200, { ...html, 'x-long': 'a'.repeat(60_000) }).end(article),
  '/login': (_, res) => res.writeHead(200, html).end('<form>Sign in <input type="password"></form>'),
  '/script': (_, res) =>
    res.writeHead(200, html).end('<div id=root></div><script>var text = "' + 'a'.repeat(5000) + '"</script>'),
  '/unclosed': (_, res) =>
    res.writeHead(200, html).end(`<p>${'word '.repeat(200)}<script>${'<script '.repeat(50_000)}`),
  '/closed': (_, res) => res.writeHead(403, html).end('no'),
  '/gone': (_, res) => res.writeHead(404, html).end('no'),
  '/down': (_, res) => res.writeHead(503, html).end('no'),
  '/cut': (_, res) => {
    res.writeHead(200, { ...html, 'content-length': '500' }).write('abc')
    setTimeout(() => res.destroy(), 20)
  },
  '/hidden/page': (_, res) => res.writeHead(200, html).end(article),
}

/** Redirects: where to, and at what status. */
const ways: Record<string, string> = {
  '/once': '/article',
  '/five': '/four',
  '/four': '/three',
  '/three': '/two',
  '/two': '/once',
  '/six': '/five',
  '/loop': '/loop',
  '/to-file': 'file:///etc/passwd',
  '/to-loopback': 'http://127.0.0.2/',
  '/to-private': 'http://10.0.0.1/',
  '/to-link-local': 'http://169.254.169.254/latest/meta-data/',
  '/to-mapped': 'http://[::ffff:10.0.0.1]/',
  '/to-inner-name': 'http://inner.test/',
  '/to-hidden': '/hidden/page',
  '/to-nothing': 'http://',
}

beforeAll(async () => {
  server = createServer((req, res) => {
    const path = req.url!
    asked.push(path)
    if (path === '/robots.txt')
      return res
        .writeHead(200, { 'content-type': 'text/plain', connection: 'close' })
        .end('User-agent: *\nDisallow: /hidden/\n')
    const to = ways[path]
    if (to) return res.writeHead(302, { location: to }).end()
    return (pages[path] ?? pages['/gone'])!(req, res)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const names: Record<string, readonly string[]> = {
  'page.test': ['127.0.0.1'],
  'inner.test': ['192.168.1.1'],
  'mixed.test': ['127.0.0.1', '10.1.2.3'],
  'mapped.test': ['::ffff:169.254.169.254'],
  'none.test': [],
}

/** The server of the test is the one loopback address that may be reached. */
const limits: FetchLimits = {
  ...fetchLimits,
  allowed: (address) => address === '127.0.0.1' || isPublic(address),
  resolve: async (host) => names[host] ?? [],
  milliseconds: 1500,
}
const at = (path: string, host = 'page.test') => `http://${host}:${port}${path}`
const fault = async (address: string, more: Partial<FetchLimits> = {}): Promise<string> => {
  const begun = performance.now()
  const message = await fetchPage(address, { ...limits, ...more }).then(
    () => 'it was fetched',
    (error: SourceError) => error.fault,
  )
  expect(performance.now() - begun).toBeLessThan(8000)
  return message
}

describe('which addresses are public', () => {
  test.each([
    ...['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'].map((one) => [one, true] as const),
    ...['127.0.0.1', '127.9.9.9', '0.0.0.0', '10.0.0.1', '172.16.0.1', '172.31.255.255', '192.168.0.1'].map(
      (one) => [one, false] as const,
    ),
    ...['169.254.169.254', '100.64.0.1', '224.0.0.1', '255.255.255.255', '192.0.0.1', '198.18.0.1', '240.0.0.1'].map(
      (one) => [one, false] as const,
    ),
    ...[
      '::',
      '::1',
      'fe80::1',
      'fe80::1%eth0',
      'fc00::1',
      'fd12::1',
      'ff02::1',
      '::127.0.0.1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
    ].map((one) => [one, false] as const),
    ...[
      '64:ff9b::a00:1',
      '64:ff9b:1::1',
      '2002:7f00:1::',
      '2001:0:1::1',
      '2001:db8::1',
      'fec0::1',
      '::ffff:0:7f00:1',
      'localhost',
      '',
    ].map((one) => [one, false] as const),
  ])('%s: %s', (address, expected) => expect(isPublic(address)).toBe(expected))
})

test.each([
  ['/article', 'article.html', article],
  ['/notes.txt', 'notes.txt', 'Fog.'],
  ['/packed', 'packed.html', article],
  ['/brotli', 'brotli.html', article],
  ['/once', 'article.html', article],
  ['/five', 'article.html', article],
  ['/unclosed', 'unclosed.html', undefined],
])('%s is fetched as %s', async (path, name, text) => {
  const page = await fetchPage(at(path), limits)
  expect(page.name).toBe(name)
  if (text !== undefined) expect(Buffer.from(page.bytes).toString()).toBe(text)
  if (path === '/five') expect(page.address).toBe(at('/article'))
})

describe('what must not be reached is not', () => {
  test.each([
    ...[
      'http://127.0.0.1/',
      'http://localhost/',
      'http://2130706433/',
      'http://0x7f.1/',
      'http://0177.0.0.1/',
      'http://127.1/',
    ],
    ...[
      'http://0/',
      'http://[::1]/',
      'http://[::ffff:127.0.0.1]/',
      'http://[::ffff:7f00:1]/',
      'http://10.0.0.1/',
      'http://192.168.1.1/',
    ],
    ...[
      'http://172.16.9.9/',
      'http://169.254.169.254/',
      'http://[fe80::1]/',
      'http://[fd00::1]/',
      'http://100.64.0.1/',
      'http://①②⑦.⓪.⓪.①/',
    ],
  ])('%s as it is set', async (address) => {
    const message = await fetchPage(address, { ...fetchLimits, milliseconds: 2000 }).then(
      () => 'it was fetched',
      (error: Error) => error.message,
    )
    expect(message).toContain('is this computer or one of a private network')
  })

  test.each([
    ['/', 'inner.test', 'inner.test'],
    ['/', 'mixed.test', 'mixed.test'],
    ['/', 'mapped.test', 'mapped.test'],
    ['/to-loopback', 'page.test', '127.0.0.2'],
    ['/to-private', 'page.test', '10.0.0.1'],
    ['/to-link-local', 'page.test', '169.254.169.254'],
    ['/to-mapped', 'page.test', '::ffff:a00:1'],
    ['/to-inner-name', 'page.test', 'inner.test'],
  ])('%s of %s', async (path, name, host) =>
    expect(await fault(at(path, name))).toBe(
      `cannot be fetched: ${host} is this computer or one of a private network, which Parallax does not look into`,
    ),
  )

  test.each([0, 1])('a name that leads elsewhere once it was checked %i times', async (safe) => {
    // robots.txt comes over a connection of its own here, so the page needs another, for which the name is looked up again.
    let times = 0
    const resolve = async () => [times++ < safe ? '127.0.0.1' : '10.0.0.1']
    const before = asked.length
    expect(await fault(at('/article'), { resolve })).toMatch(/page.test is this computer or one of a private network/)
    expect(asked.slice(before)).toEqual(safe === 0 ? [] : ['/robots.txt'])
    expect(times).toBe(safe + 1)
  })
})

describe('what cannot be used is refused in time', () => {
  test.each([
    ['/slow', 'it was not there within 1.5 seconds; try again later'],
    ['/silent', 'it was not there within 1.5 seconds; try again later'],
    ['/drip', 'it was not there within 1.5 seconds; try again later'],
    ['/endless', 'it is larger than 10 MB'],
    ['/stated', 'it is larger than 10 MB'],
    ['/bomb', 'it is larger than 10 MB'],
    ['/brotli-bomb', 'it is larger than 10 MB'],
    ['/broken', 'its packing is broken'],
    ['/twice-packed', 'it is packed in a way that was not asked for (gzip, gzip)'],
    ['/picture', 'it is image/png, no text that can be read'],
    ['/typeless', 'it is of no stated type, no text that can be read'],
    ['/headers', 'the server sends more headers than a page has'],
    ['/login', 'the page asks for a login; open it where you are logged in, and paste its text'],
    ['/script', 'the page holds no text, only a script that would fetch it; open it and paste its text'],
    ['/closed', 'the page is only for those who are logged in, or not for programs (403); open it and paste its text'],
    ['/gone', 'there is no page at this address (404)'],
    ['/down', 'the server answered with 503; try again later, or open it and paste its text'],
    ['/cut', 'the server broke the connection off'],
    ['/six', 'it leads on to another address more than five times'],
    ['/loop', 'it leads on to another address more than five times'],
    ['/to-file', 'only addresses that begin with http:// or https:// are'],
    ['/to-nothing', 'it leads on to something that is no address'],
    ['/hidden/page', 'its robots.txt asks programs not to read this page; open it and paste its text'],
    ['/to-hidden', 'its robots.txt asks programs not to read this page; open it and paste its text'],
  ])('%s', async (path, expected) => expect(await fault(at(path))).toBe(`cannot be fetched: ${expected}`))

  test.each([
    ['ftp://page.test/', 'only addresses that begin with http:// or https:// are'],
    ['file:///etc/passwd', 'only addresses that begin with http:// or https:// are'],
    ['javascript:alert(1)', 'only addresses that begin with http:// or https:// are'],
    ['nonsense', 'only addresses that begin with http:// or https:// are'],
    ['http://me:secret@page.test/', 'it holds a user name or password; leave them out'],
    ['http://none.test/', 'no server has that name; check the spelling'],
  ])('%s', async (address, expected) => expect(await fault(address)).toBe(`cannot be fetched: ${expected}`))

  test('no page is asked for that robots.txt keeps', () => {
    expect(asked).toContain('/robots.txt')
    expect(asked).not.toContain('/hidden/page')
  })
})
