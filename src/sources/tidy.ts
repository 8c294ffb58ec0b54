/** Puts text that was taken out of another format in order: paragraphs parted by a blank line, lines and spaces without
 * leftovers, and nothing in it that cannot be seen. */
export function tidy(text: string): string {
  return visible(text)
    .replace(/\r\n?|[\u2028\u2029\v\f]/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** Characters that turn the direction of text around, with which words can be made to look like others. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g

/** How many characters in a text turn its direction around. */
export const turnsIn = (text: string): number => text.match(turning)?.length ?? 0

/** What is noted of a text out of which such characters were taken. */
export const turnNotes = (text: string): string[] =>
  turnsIn(text) > 0 ? [`characters that turn the direction of text removed (${turnsIn(text)})`] : []

// What windows-1252 has where Unicode has control characters: pages and mails call it ISO-8859-1.
const c1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Text without control characters, characters that turn its direction, soft hyphens, and halves of characters. */
export const visible = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0080-\u009f]/g, (control) => c1[control.charCodeAt(0) - 0x80]!)
    .replace(/(?![\t\n\v\f\r])\p{Cc}|[\u00ad\u200b\u2060\ufeff]/gu, '')
    .replace(turning, '')

/** A title, name or other short text in one line; null where nothing is left. */
export function short(text: string | null | undefined, longest = 300): string | null {
  const line = visible(text ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return line === '' ? null : [...line.slice(0, longest * 2)].slice(0, longest).join('')
}
