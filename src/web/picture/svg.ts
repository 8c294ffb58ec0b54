/** What an attribute can be; undefined leaves it out. */
type Value = string | number | undefined

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

// What XML 1.0 has no place for, however it is written.
const impossible = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** Text as it stands in XML and in HTML, in content and in attributes. */
export const escaped = (text: string): string =>
  text.replace(impossible, '\uFFFD').replace(/[&<>"]/g, (character) => escapes[character]!)

const shown = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escaped(value)

/** An element, as text. Numbers are rounded to hundredths.
 * @param children markup already; text has to be escaped */
export function tag(name: string, attributes: Readonly<Record<string, Value>>, ...children: readonly string[]): string {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${shown(value)}"`],
  )
  const inside = children.join('')
  return inside === '' ? `<${name}${given.join('')}/>` : `<${name}${given.join('')}>${inside}</${name}>`
}

/** A line of text at a place on its base line.
 * @param attributes `font-size` in pixels, `class`, and so on */
export const line = (x: number, y: number, words: string, attributes: Readonly<Record<string, Value>> = {}): string =>
  tag('text', { x, y, ...attributes }, escaped(words))

/** Markup that leads somewhere; as it is where there is no address. */
export const linked = (href: string | null, name: string, markup: string): string =>
  href === null ? markup : tag('a', { href }, tag('title', {}, escaped(name)), markup)
