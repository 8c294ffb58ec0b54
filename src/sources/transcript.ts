import { decode } from './decode.js'
import { SourceError } from './fault.js'
import type { Reader } from './reader.js'
import { short, tidy } from './tidy.js'

/** One caption: when it begins, in seconds, who speaks (null: as before or unknown), and the words. */
interface Caption {
  readonly at: number
  readonly speaker: string | null
  readonly text: string
}

interface Turn {
  readonly at: number
  readonly speaker: string | null
  text: string
}

const timing = /^\s*((?:\d+:)?\d{1,2}:\d{2}[.,]\d{1,3}|(?:\d+:)?\d{1,2}:\d{2})\s*-->\s*(?:\d+:)?\d{1,2}:\d{2}/
/** Longer turns are parted at the end of a sentence, each part with the speaker's name. */
const longestPart = 1500

/** WebVTT or SubRip captions as a transcript: "ADA QUILL (00:01:05): Words." with the time at which the turn begins. */
export const transcript: Reader = async (file, bytes) => {
  const { text, encoding } = decode(file, bytes)
  const captions = captionsOf(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'))
  if (captions.length === 0)
    throw new SourceError(
      file,
      text.includes('-->')
        ? 'holds captions without words'
        : 'holds no captions: no line such as "00:00:01.000 --> 00:00:04.000"',
    )
  const turns = turnsOf(captions)
  const speakers = new Set(turns.flatMap(({ speaker }) => speaker ?? []))
  const read = tidy(turns.map(lineOf).join('\n\n'))
  return {
    text: read,
    stated: { title: short(/^WEBVTT[ \t]+(?:-+[ \t]*)?(\S.*)/.exec(text.replace(/^\ufeff/, ''))?.[1]) },
    notes: [
      ...(encoding === 'UTF-8' ? [] : [`encoding ${encoding}`]),
      `${captions.length} caption${captions.length === 1 ? '' : 's'} up to ${clock(captions.at(-1)!.at)}`,
      speakers.size === 0 ? 'no speaker labels' : `speakers by their labels: ${speakers.size}`,
    ],
  }
}

function captionsOf(text: string): Caption[] {
  const captions: Caption[] = []
  let last = ''
  for (const block of text.split(/\n[^\S\n]*\n+/)) {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => timing.test(line))
    if (at < 0 || at > 1) continue
    // Captions that roll repeat the line that was there before.
    const words = lines.slice(at + 1).filter((line, i) => line.trim() !== '' && !(i === 0 && line.trim() === last))
    last = lines.at(-1)!.trim()
    captions.push(...partsOf(secondsOf(timing.exec(lines[at]!)![1]!), words.join('\n')))
  }
  return captions
}

function secondsOf(time: string): number {
  const [seconds = 0, minutes = 0, hours = 0] = time.replace(',', '.').split(':').map(Number).reverse()
  return Math.floor(seconds + minutes * 60 + hours * 3600)
}

const voice = /^<v(?:\.[^\s>]*)?[ \t]+([^>]{1,80})>/
const label = /^(?:>>\s*|[-–—]\s*)?(\p{Lu}[\p{L}.'’ -]{0,50}?)(?:\s*\([^)]{1,40}\))?:\s+(?=\S)/u
const markup = /<\/?[a-z\d][^<>\n]{0,200}>|\{\\[^}\n]{0,40}\}/gi
const change = /^(?:>>|[-–—])\s*/

/** The parts of a caption, one for each who speaks in it. */
function partsOf(at: number, text: string): Caption[] {
  const parts = text.split(/(?=<v[ .\t])|\n(?=>>|[-–—]\s|\p{Lu}[\p{L}.'’ -]{1,50}:\s)/u)
  return parts.flatMap((part) => {
    const [tag, voiced] = voice.exec(part) ?? []
    const plain = entities(part.slice(tag?.length ?? 0).replace(markup, '')).trim()
    const [labelled, name] = voiced === undefined ? (label.exec(plain) ?? []) : []
    const speaker = short(entities(voiced ?? name ?? ''), 80) ?? (change.test(plain) ? '' : null)
    const words = plain
      .slice(labelled?.length ?? 0)
      .replace(change, '')
      .replace(/\s+/g, ' ')
      .trim()
    return words === '' ? [] : [{ at, speaker, text: words }]
  })
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: ' ',
  lrm: '',
  rlm: '',
  quot: '"',
  apos: "'",
}
const entities = (text: string): string =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm|quot|apos);/g, (_, name: string) => named[name]!)

/** Captions of one speaker in a row, put together. Where nobody is named, a long pause or a mark of change parts them. */
function turnsOf(captions: readonly Caption[]): Turn[] {
  const turns: Turn[] = []
  let before = 0
  for (const { at, speaker, text } of captions) {
    const last = turns.at(-1)
    const same = last && (speaker === null || (speaker !== '' && speaker === last.speaker))
    const full = last && last.text.length > longestPart && /[.!?]["”’]?$/.test(last.text)
    const paused = last?.speaker === null && at - before > 30
    if (same && !full && !paused) last.text += ` ${text}`
    else turns.push({ at, speaker: (same ? last.speaker : speaker) || null, text })
    before = at
  }
  return turns
}

const lineOf = ({ at, speaker, text }: Turn): string =>
  speaker === null ? `[${clock(at)}] ${text}` : `${speaker} (${clock(at)}): ${text}`

function clock(seconds: number): string {
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0')
  return `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`
}
