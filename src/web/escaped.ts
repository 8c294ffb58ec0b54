const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }

/** Text as it stands in HTML, in attributes too; nothing for null and undefined. */
export const escaped = (value: unknown): string => {
  if (value === null || value === undefined) return ''
  const text = String(value)
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (mark) => marks[mark]!) : text
}

const reference = (sign: string): string => `&#${sign.charCodeAt(0)};`

/** The same with signs that are no letters, such as dashes and curly quotation marks, as references: a large page that has one byte a character is
 * written by us, and read by a browser, in half the time. */
export const narrowed = (value: unknown): string =>
  escaped(value).replace(/[\u00a0-\u00bf\u00d7\u2000-\u2bff]/g, reference)

/** The text of a view like that, its code as it is. */
export const withReferences = (text: string): string =>
  text.replace(/<%[\s\S]*?%>|[\u00a0-\u00bf\u00d7\u2000-\u2bff]/g, (part) =>
    part.startsWith('<%') ? part : reference(part),
  )
