import { extname } from 'node:path'
import { Agent, request } from 'undici'
import { type Answer, bodyOf } from './addressBody.js'
import { checkPage } from './addressPage.js'
import { isRobotAllowed } from './addressRobots.js'
import { SourceError } from './fault.js'
import { isPublic, type Resolve, systemResolve } from './hosts.js'
import { connectTo, hostOf, Unreachable } from './reach.js'

/** A page as a file: its name has the ending of its format. */
export interface Fetched {
  readonly name: string
  readonly bytes: Uint8Array
  /** Where it was found in the end. */
  readonly address: string
}

/** What fetching may do and take. */
export interface FetchLimits {
  /** Which addresses of the network may be reached. */
  readonly allowed: (address: string) => boolean
  readonly resolve: Resolve
  /** For everything together: names, redirects, robots.txt and the page. */
  readonly milliseconds: number
  /** Bytes of the page, unpacked. */
  readonly largest: number
}

export const fetchLimits: FetchLimits = {
  allowed: isPublic,
  resolve: systemResolve,
  milliseconds: 20_000,
  largest: 10 * 1024 * 1024,
}

const mostRedirects = 5
const robot = 'Parallax'
const asks = {
  'user-agent': `${robot}/1.0 (reads single pages for the person who asks for them)`,
  accept: 'text/html, application/xhtml+xml, application/pdf;q=0.9, text/plain;q=0.9, text/markdown;q=0.9, */*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
}

/** Fetches the page at a web address as a person would, once: redirects are followed at most five times, and what robots.txt forbids stays
 * unread. Every name is resolved here, every address checked, and the connection goes to the address that was checked.
 * @throws SourceError saying in plain words why it cannot be fetched, and what to do */
export async function fetchPage(address: string, limits: FetchLimits = fetchLimits): Promise<Fetched> {
  const signal = AbortSignal.timeout(limits.milliseconds)
  const dispatcher = new Agent({
    connect: connectTo(limits),
    connectTimeout: limits.milliseconds,
    headersTimeout: limits.milliseconds,
    bodyTimeout: limits.milliseconds,
    maxHeaderSize: 32_768,
  })
  const get = async (url: URL): Promise<Answer> => {
    hostOf(url, limits)
    const { statusCode, headers, body } = await request(url, { dispatcher, signal, headers: asks })
    // Whoever reads it hears of errors; of what is left unread nobody has to.
    body.on('error', () => undefined)
    return { status: statusCode, headers, body }
  }
  try {
    return await follow(address, get, limits)
  } catch (error) {
    if (error instanceof SourceError) throw error
    throw new SourceError(address, `cannot be fetched: ${whyNot(error, signal, limits)}`)
  } finally {
    await dispatcher.destroy()
  }
}

type Get = (url: URL) => Promise<Answer>

async function follow(address: string, get: Get, limits: FetchLimits): Promise<Fetched> {
  const checked = new Map<string, Promise<(path: string) => boolean>>()
  let url = urlOf(address)
  for (let hops = 0; ; hops++) {
    const rules = checked.get(url.origin) ?? isRobotAllowed(url, get, robot, limits)
    checked.set(url.origin, rules)
    if (!(await rules)(url.href))
      throw new Unreachable('its robots.txt asks programs not to read this page; open it and paste its text')
    const answer = await get(url)
    const next = redirectOf(answer, url)
    if (!next) return pageOf(address, url, answer, limits)
    answer.body.destroy()
    if (hops === mostRedirects) throw new Unreachable('it leads on to another address more than five times')
    url = next
  }
}

/** @throws Unreachable where it is no web address */
function urlOf(address: string): URL {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw new Unreachable('only addresses that begin with http:// or https:// are')
  if (url.username || url.password) throw new Unreachable('it holds a user name or password; leave them out')
  url.hash = ''
  return url
}

function redirectOf({ status, headers }: Answer, from: URL): URL | undefined {
  const to = headers.location
  if (![301, 302, 303, 307, 308].includes(status) || typeof to !== 'string') return undefined
  if (!URL.canParse(to, from.href)) throw new Unreachable('it leads on to something that is no address')
  return urlOf(new URL(to, from).href)
}

const endings: Readonly<Record<string, string>> = {
  'text/html': '.html',
  'application/xhtml+xml': '.html',
  'text/plain': '.txt',
  'text/markdown': '.md',
  'application/pdf': '.pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': '.docx',
  'text/vtt': '.vtt',
}

async function pageOf(asked: string, url: URL, answer: Answer, limits: FetchLimits): Promise<Fetched> {
  const { status, headers } = answer
  const stop = (why: string): never => {
    answer.body.destroy()
    throw new Unreachable(why)
  }
  if (status === 401 || status === 403 || status === 407)
    stop(`the page is only for those who are logged in, or not for programs (${status}); open it and paste its text`)
  if (status === 404 || status === 410) stop(`there is no page at this address (${status})`)
  if (status === 429) stop('the server says that it was asked too often (429); try again later')
  if (status < 200 || status > 299)
    stop(`the server answered with ${status}; try again later, or open it and paste its text`)
  const type = String(headers['content-type'] ?? '')
    .split(';')[0]!
    .trim()
    .toLowerCase()
  const ending = Object.hasOwn(endings, type)
    ? endings[type]!
    : stop(`it is ${type === '' ? 'of no stated type' : type}, no text that can be read`)
  const bytes = await bodyOf(answer, limits.largest)
  if (ending === '.html') checkPage(bytes, url)
  return { name: nameOf(url) + ending, bytes, address: url.href === urlOf(asked).href ? asked : url.href }
}

/** A name for a file, made of an address: its last part that says anything, else the host. */
function nameOf({ pathname, hostname }: URL): string {
  const parts = pathname.split('/').filter((part) => part !== '' && !/^index\b/.test(part))
  const last = (parts.at(-1) ?? '').replace(/%[0-9a-f]{2}/gi, '-')
  const stem = last
    .slice(0, last.length - extname(last).length)
    .replace(/[^\w.-]+/g, '-')
    .slice(0, 80)
  return stem || hostname
}

const faults: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no server has that name; check the spelling',
  EAI_AGAIN: 'the name could not be looked up; is this computer online?',
  ECONNREFUSED: 'the server takes no connection',
  ECONNRESET: 'the server broke the connection off',
  EHOSTUNREACH: 'the server cannot be reached',
  ENETUNREACH: 'the server cannot be reached; is this computer online?',
  UND_ERR_SOCKET: 'the server broke the connection off',
  Z_DATA_ERROR: 'its packing is broken',
  Z_BUF_ERROR: 'its packing is broken',
  ERR_BROTLI_DECODER_ERROR_FORMAT: 'its packing is broken',
  ERR_STREAM_PREMATURE_CLOSE: 'the server broke the connection off',
  UND_ERR_HEADERS_OVERFLOW: 'the server sends more headers than a page has',
}

function whyNot(error: unknown, signal: AbortSignal, { milliseconds }: FetchLimits): string {
  if (error instanceof Unreachable) return error.message
  const { code = '', name, cause } = error as NodeJS.ErrnoException & { cause?: unknown }
  if (cause instanceof Unreachable) return cause.message
  if (signal.aborted || /Timeout/.test(name))
    return `it was not there within ${milliseconds / 1000} seconds; try again later`
  if (/CERT|SSL|TLS|SELF_SIGNED/.test(code)) return `the server cannot prove who it is (${code.toLowerCase()})`
  return faults[code] ?? `the connection failed (${code || (error as Error).message})`
}
