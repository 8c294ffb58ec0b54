import { type Card, type Piece, paragraphsOf } from './card.js'

/** A known trap of Verbatim's macros. */
interface Trap {
  readonly id: string
  /** What the macros would do. */
  readonly why: string
  caught(card: Card): boolean
  /** The card without the trap; undefined: nothing can be done, and the debater is told. */
  readonly mend?: (card: Card) => Card
  /** What was changed, or what to look at. */
  readonly says: string
  readonly hits: readonly Partial<Card>[]
  readonly misses: readonly Partial<Card>[]
}

const small = (text: string): Piece => ({ text, quoted: false, read: false })
const said = (text: string): Piece => ({ text, quoted: true, read: true })
const bodyOf = (card: Card): string => paragraphsOf(card)[2]

// The macros take a paragraph below this length, its end counted, for a note of the editor.
const shortest = 50
const noteWords = /sic|edited|omitted|modified/i
const webAddress = /https?:\/\//gi

const nameAt = ({ cite }: Card): number => cite.findIndex((run) => run.cite)
/** The place of the first cite run behind the name: where the date stands. */
const dateAt = (card: Card): number => card.cite.findIndex((run, i) => i > nameAt(card) && run.cite)
const beforeDate = (card: Card): string =>
  card.cite
    .slice(nameAt(card) + 1, dateAt(card) < 0 ? undefined : dateAt(card))
    .map(({ text }) => text)
    .join('')
/** The role that stands between the name and the date. */
const roleIn = (card: Card): string =>
  beforeDate(card)
    .replace(/[\d-]*$/, '')
    .replace(/^, |, $/g, '')

/** Puts what stands between name and date behind the date. */
function dateFirst(card: Card): Card {
  const name = nameAt(card)
  const year = dateAt(card)
  const role = roleIn(card)
  const days = /[\d-]*$/.exec(beforeDate(card))![0]
  return {
    ...card,
    cite: [
      ...card.cite.slice(0, name + 1),
      { text: `, ${days}`, cite: false },
      card.cite[year]!,
      { text: `, ${role}`, cite: false },
      ...card.cite.slice(year + 1),
    ],
  }
}

const name = { text: 'Quill', cite: true }
const plain = (text: string) => ({ text, cite: false })
const year = { text: '2031', cite: true }

/** In the order in which they are looked for. */
export const traps: readonly Trap[] = [
  {
    id: 'tag-lines',
    why: 'A card is three paragraphs; a tag of several lines would make more.',
    caught: ({ tag }) => /[\r\n\u2028]|^\s|\s$|\s{2}/.test(tag),
    mend: (card) => ({ ...card, tag: card.tag.replace(/\s+/g, ' ').trim() }),
    says: 'The tag was put on one line.',
    hits: [{ tag: 'One\ntwo' }],
    misses: [{ tag: 'One two' }],
  },
  {
    id: 'body-lines',
    why: 'A card is three paragraphs; a line break in the body would make more.',
    caught: (card) => /[\r\n\t\v\f\u2028\u2029]/.test(bodyOf(card)),
    mend: (card) => ({
      ...card,
      body: card.body.map((piece) => ({ ...piece, text: piece.text.replace(/[\r\n\t\v\f\u2028\u2029]+/g, ' ') })),
    }),
    says: 'Line breaks in the body became spaces.',
    hits: [{ body: [said('One\ntwo')] }],
    misses: [{ body: [said('One two')] }],
  },
  {
    id: 'address',
    why: 'A body that holds an address is taken for a cite.',
    caught: (card) => bodyOf(card).search(webAddress) >= 0,
    mend: (card) => ({
      ...card,
      body: card.body.map((piece) => ({ ...piece, text: piece.text.replace(webAddress, '') })),
    }),
    says: 'The body holds an address: its “https://” was left out, so that the body is not taken for a cite.',
    hits: [{ body: [said('See https://example.org/a for more.')] }],
    misses: [{ body: [said('See example.org for more.')] }],
  },
  {
    id: 'opening',
    why: 'A body that starts with [ ( < * or a backslash is taken for a cite.',
    caught: (card) => /^[[\\(<*]/.test(bodyOf(card)),
    mend: (card) => ({ ...card, body: [small('¶ '), ...card.body] }),
    says: 'The body starts with a bracket or star: a “¶” was put before it, so that it is not taken for a cite.',
    hits: [
      { body: [said('[He] left.')] },
      { body: [said('(Laughs) No.')] },
      { body: [said('*Yes')] },
      { body: [said('<b>')] },
    ],
    misses: [{ body: [said('He [left].')] }],
  },
  {
    id: 'short',
    why: 'A body under 50 characters with “sic”, “edited”, “omitted” or “modified” in it, even inside “music”, is taken for a note.',
    caught: (card) => bodyOf(card).length < shortest && noteWords.test(bodyOf(card)),
    mend: (card) => ({ ...card, body: [...card.body, small(' ¶ The source has no more text around these words.')] }),
    says: 'The body is short and holds “sic”, “edited”, “omitted” or “modified”: a line was put behind it, so that it is not taken for a note.',
    hits: [{ body: [said('No music by night.')] }, { body: [said('It was edited.')] }],
    misses: [
      { body: [said('No boats by night.')] },
      { body: [said(`No music by night. ${'And more of it. '.repeat(4)}`)] },
    ],
  },
  {
    id: 'digits',
    why: 'The first digits behind the name are taken for the date.',
    caught: (card) => dateAt(card) > 0 && /\d/.test(roleIn(card)),
    mend: dateFirst,
    says: 'The role holds digits: the date was put before it, so that they are not taken for the date.',
    hits: [{ cite: [name, plain(', head of Pier 7, 3-4-'), year, plain(', "Title"')] }],
    misses: [
      { cite: [name, plain(', head of the pier, 3-4-'), year, plain(', "Title 7"')] },
      { cite: [name, plain(', 3-4-'), year, plain(', "Title"')] },
    ],
  },
  {
    id: 'undated',
    why: 'The first digits behind the name are taken for the date.',
    caught: ({ cite }) => cite.some((run) => run.cite && run.text === 'no date'),
    says: 'The source has no date: macros that format cites will take the next digits for it. Look the date up.',
    hits: [{ cite: [name, plain(', '), { text: 'no date', cite: true }] }],
    misses: [{ cite: [name, plain(', 3-4-'), year] }],
  },
]

/** What preflight did to a card, or what remains to be looked at. */
export interface Finding {
  readonly trap: string
  readonly says: string
  readonly mended: boolean
}

/** Takes a card out of the traps that it stands in. Never throws; the card that comes back stands in none that can be mended. */
export function preflight(card: Card): { readonly card: Card; readonly findings: readonly Finding[] } {
  const findings: Finding[] = []
  let now = card
  for (const { id, caught, mend, says } of traps) {
    if (!caught(now)) continue
    now = mend ? mend(now) : now
    findings.push({ trap: id, says, mended: mend !== undefined })
  }
  return { card: now, findings }
}
