import type { Case } from '../build/case.js'

const made = (what: string, file: string, captions: string | Buffer, rest: Partial<Case>): Case => ({
  what,
  file,
  bytes: Buffer.from(captions as string),
  ...rest,
})

type Cue = readonly [from: string, words: string]
const vtt = (cues: readonly Cue[], head = 'WEBVTT'): string =>
  `${head}\n\n${cues.map(([from, words]) => `${from}.000 --> ${from}.900\n${words}`).join('\n\n')}\n`
const srt = (cues: readonly Cue[]): string =>
  cues.map(([from, words], i) => `${i + 1}\r\n${from},000 --> ${from},900\r\n${words}\r\n`).join('\r\n')

const two: readonly Cue[] = [
  ['00:00:01', 'ADA QUILL: We need more ferries,'],
  ['00:00:04', 'and we need them soon.'],
  ['00:01:05', 'BO MARSH: We cannot pay for them.'],
]
const text =
  'ADA QUILL (00:00:01): We need more ferries, and we need them soon.\n\nBO MARSH (00:01:05): We cannot pay for them.'
const notes = ['3 captions up to 00:01:05', 'speakers by their labels: 2']
const long = 'We have talked about ferries for many years in this town, and nothing was done.'
const speech = Array.from({ length: 30 }, (_, i) => long.replace('years', `years (${i})`))

export const captionCases: readonly Case[] = [
  made('labels', 'a.vtt', vtt(two), { text, notes }),
  made('labels', 'a.srt', srt(two), { text, notes }),
  made(
    'voices',
    'a.vtt',
    vtt([
      ['00:00:01', '<v Ada Quill>We need more ferries.</v>'],
      ['00:00:04', '<v.loud Bo Marsh>No.'],
    ]),
    {
      text: 'Ada Quill (00:00:01): We need more ferries.\n\nBo Marsh (00:00:04): No.',
      notes: ['2 captions up to 00:00:04', 'speakers by their labels: 2'],
    },
  ),
  made(
    'two voices in one caption',
    'a.vtt',
    vtt([['00:00:01', '<v Ada Quill>More ferries.</v>\n<v Bo Marsh>No.</v>']]),
    {
      text: 'Ada Quill (00:00:01): More ferries.\n\nBo Marsh (00:00:01): No.',
      notes: ['2 captions up to 00:00:01', 'speakers by their labels: 2'],
    },
  ),
  made('two labels in one caption', 'a.srt', srt([['00:00:01', '- ADA: More ferries.\n- BO: No.']]), {
    text: 'ADA (00:00:01): More ferries.\n\nBO (00:00:01): No.',
    notes: ['2 captions up to 00:00:01', 'speakers by their labels: 2'],
  }),
  made(
    'no labels',
    'a.srt',
    srt([
      ['00:00:01', 'We need more ferries,'],
      ['00:00:04', 'and soon.'],
      ['00:02:00', 'We cannot pay.'],
    ]),
    {
      text: '[00:00:01] We need more ferries, and soon.\n\n[00:02:00] We cannot pay.',
      notes: ['3 captions up to 00:02:00', 'no speaker labels'],
    },
  ),
  made(
    'marks of change',
    'a.srt',
    srt([
      ['00:00:01', '>> We need more ferries.'],
      ['00:00:04', '>> No.'],
    ]),
    {
      text: '[00:00:01] We need more ferries.\n\n[00:00:04] No.',
      notes: ['2 captions up to 00:00:04', 'no speaker labels'],
    },
  ),
  made(
    'a title, notes, styles and names of captions',
    'a.vtt',
    `WEBVTT - Council of Quay\n\nNOTE no\n\nSTYLE\n::cue { color: red }\n\nfirst\n00:01.000 --> 00:02.000 align:start\n<c.yellow>ADA:</c> <i>Yes</i> &amp; no.\n`,
    {
      text: 'ADA (00:00:01): Yes & no.',
      stated: { title: 'Council of Quay' },
      notes: ['1 caption up to 00:00:01', 'speakers by their labels: 1'],
    },
  ),
  made(
    'captions that roll',
    'a.vtt',
    vtt([
      ['00:00:01', 'we need more'],
      ['00:00:02', 'we need more\nferries and'],
      ['00:00:03', 'ferries and\nwe need them soon'],
    ]),
    {
      text: '[00:00:01] we need more ferries and we need them soon',
      notes: ['3 captions up to 00:00:03', 'no speaker labels'],
    },
  ),
  made(
    'a long speech',
    'a.srt',
    srt(
      Array.from(
        { length: 30 },
        (_, i) => [`00:${String(i).padStart(2, '0')}:00`, (i === 0 ? 'ADA: ' : '') + speech[i]!] as const,
      ),
    ),
    {
      text: `ADA (00:00:00): ${speech.slice(0, 18).join(' ')}\n\nADA (00:18:00): ${speech.slice(18).join(' ')}`,
      notes: ['30 captions up to 00:29:00', 'speakers by their labels: 1'],
    },
  ),
  made('windows-1252', 'a.srt', Buffer.from(srt([['00:00:01', 'ADA: F\xe4hre \x93now\x94']]), 'latin1'), {
    text: 'ADA (00:00:01): Fähre “now”',
    notes: ['encoding windows-1252', '1 caption up to 00:00:01', 'speakers by their labels: 1'],
  }),
  made('a byte order mark', 'a.vtt', `\ufeff${vtt(two, 'WEBVTT Ferries')}`, {
    text,
    stated: { title: 'Ferries' },
    notes,
  }),
  made('markup that is none', 'a.vtt', vtt([['00:00:01', 'ADA: 1 < 2 <script>alert(1)</script>']]), {
    text: 'ADA (00:00:01): 1 < 2 alert(1)',
    notes: ['1 caption up to 00:00:01', 'speakers by their labels: 1'],
  }),
]

const none = 'holds no captions: no line such as "00:00:01.000 --> 00:00:04.000"'

export const badCaptions: readonly Case[] = [
  made('no byte', 'a.vtt', '', { fault: 'is empty' }),
  made('no captions', 'a.vtt', 'WEBVTT\n\nNOTE nothing\n', { fault: none }),
  made('another format', 'a.srt', 'We need more ferries.\n', { fault: none }),
  made('a binary file', 'a.srt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), {
    fault: 'is a binary file, not text',
  }),
  made('captions without words', 'a.vtt', 'WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n<i></i>\n', {
    fault: 'holds captions without words',
  }),
]
