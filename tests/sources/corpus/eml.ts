import type { Case } from '../build/case.js'

const made = (what: string, mail: string | Buffer, rest: Partial<Case>): Case => ({
  what,
  file: 'press.eml',
  bytes: Buffer.from(mail as string),
  notes: [],
  ...rest,
})

const head =
  'From: Ada Quill <ada@quay.example>\r\nSubject: Ferries decided\r\nDate: Fri, 1 Mar 2024 23:30:00 -0500\r\n'
const stated = { title: 'Ferries decided', author: 'Ada Quill', date: '2024-03-01' }
const words = '"We need more ferries," said Bo Marsh.'
const mixed = (parts: readonly string[]): string =>
  `${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`
const nested = (depth: number): string =>
  `${head}${Array.from({ length: depth }, (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`).join('')}Content-Type: text/plain\r\n\r\nx\r\n`

export const emlCases: readonly Case[] = [
  made('plain text', `${head}\r\n${words}\r\n`, { text: words, stated }),
  made('paragraphs', `${head}\r\nOne.\r\n\r\nTwo.\r\n`, { text: 'One.\n\nTwo.', stated }),
  made(
    'lines wrapped for sending',
    `${head}\r\nThe council of Quay decided on Friday about its ferries after a\r\ndebate that lasted for most of the night.\r\n\r\nQuay\r\nHarbour\r\n`,
    {
      text: 'The council of Quay decided on Friday about its ferries after a debate that lasted for most of the night.\n\nQuay\nHarbour',
      stated,
    },
  ),
  made(
    'the mail that is answered',
    `${head}\r\nYes.\r\n\r\n> ${'We need more ferries, and soon. '.repeat(2)}\r\n> Ada\r\n`,
    {
      text: `Yes.\n\n> ${'We need more ferries, and soon. '.repeat(2).trim()}\n> Ada`,
      stated,
    },
  ),
  made(
    'quoted-printable in windows-1252',
    `${head}Content-Type: text/plain; charset=windows-1252\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=93We need more f=\r\nerries=94 =80\r\n`,
    {
      text: '“We need more ferries” €',
      stated,
    },
  ),
  made(
    'base64 in UTF-8',
    `${head}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${Buffer.from('Fähre “now”').toString('base64')}\r\n`,
    { text: 'Fähre “now”', stated },
  ),
  made(
    'an encoded subject',
    `From: =?utf-8?Q?Ada_F=C3=A4hr?= <a@quay.example>\r\nSubject: =?utf-8?B?${Buffer.from('Fähren jetzt').toString('base64')}?=\r\n\r\n${words}\r\n`,
    {
      text: words,
      stated: { title: 'Fähren jetzt', author: 'Ada Fähr' },
    },
  ),
  made('a sender without a name', `From: ada@quay.example\r\nSubject: Ferries\r\n\r\n${words}\r\n`, {
    text: words,
    stated: { title: 'Ferries', author: 'ada@quay.example' },
  }),
  made('HTML alone', `${head}Content-Type: text/html\r\n\r\n<p>One.</p><script>no()</script><p>Two.</p>\r\n`, {
    text: 'One.\n\nTwo.',
    stated,
    notes: ['read from the mail’s HTML'],
  }),
  made(
    'both',
    `${head}Content-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\n${words}\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>No.</p>\r\n--b--\r\n`,
    { text: words, stated },
  ),
  made(
    'attachments',
    mixed([
      `Content-Type: text/plain\r\n\r\n${words}`,
      'Content-Type: application/pdf\r\nContent-Disposition: attachment; filename="../../a.pdf"\r\n\r\nx',
    ]),
    {
      text: words,
      stated,
      notes: ['attachments left out: ../../a.pdf'],
    },
  ),
  made(
    'a mail within',
    mixed([`Content-Type: text/plain\r\n\r\n${words}`, `Content-Type: message/rfc822\r\n\r\n${head}\r\nInner.`]),
    {
      text: words,
      stated,
      notes: ['attachments left out: message/rfc822'],
    },
  ),
]

export const badEml: readonly Case[] = [
  made('no byte', '', { fault: 'is empty' }),
  made('no mail', 'We need more ferries.\n', {
    fault: 'is no mail: it has no lines such as "From: ..." at its beginning',
  }),
  made('no text', `${head}\r\n`, { fault: 'holds no text' }),
  made('parts 300 deep', nested(300), {
    fault: 'is a mail that cannot be read (Maximum MIME nesting depth of 20 levels exceeded); save its text as .txt',
  }),
  made('3 MB of headers', `${head}${'X-A: b\r\n'.repeat(400_000)}\r\nx`, {
    fault: 'is a mail that cannot be read (Maximum header size of 1048576 bytes exceeded); save its text as .txt',
  }),
]
