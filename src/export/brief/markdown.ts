import { type Brief, markLine, wordsOf } from './brief.js'

/** Text in which nothing is taken for Markdown or HTML. */
const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>|#~^&]/g, '\\$&')
const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/** A brief as Markdown with footnotes. */
export function toMarkdown(brief: Brief): string {
  const { title, about, narrowed, issues, rows, legend, sections, footnotes, method } = brief
  const matrix = [
    row(['Speaker', ...issues.map(plain)]),
    row(['---', ...issues.map(() => '---')]),
    ...rows.map(({ speaker, marks }) => row([`**${plain(speaker)}**`, ...marks.map((mark) => plain(markLine(mark)))])),
  ]
  const parts = [
    `# ${plain(title)}`,
    ...(about ? [plain(about)] : []),
    ...(narrowed ? [plain(narrowed)] : []),
    `${brief.date}. Made from <${brief.address}>.`,
    ...(rows.length > 0 && issues.length > 0
      ? ['## Where they stand', matrix.join('\n'), legend.map((line) => `- ${plain(line)}`).join('\n')]
      : []),
    ...sections.flatMap(({ issue, proposition, sides }) => [
      `## ${plain(issue)}`,
      ...(proposition ? [plain(proposition)] : []),
      ...sides.flatMap(({ side, quotes }) => [
        `### ${plain(side)}`,
        ...quotes.map((quote) => {
          const by = [quote.speaker, quote.role]
            .filter((part) => part !== null)
            .map(plain)
            .join(', ')
          const warning = quote.warning ? ` **${plain(quote.warning)}**` : ''
          const note = quote.note ? `\n>\n> ${plain(quote.note)}` : ''
          return `> ${plain(wordsOf(quote))}[^${quote.footnote}]\n>\n> ${by}${warning}${note}`
        }),
      ]),
    ]),
    '## How this was made',
    ...method.map(plain),
    `Made on ${brief.date} from <${brief.address}>. SHA-256 of <${brief.dataAddress}>: \`${brief.hash}\``,
    footnotes
      .map(
        ({ citation, warnings, href }, i) =>
          `[^${i + 1}]: ${[plain(citation), ...warnings.map((w) => `**${plain(w)}**`), `<${href}>`].join(' ')}`,
      )
      .join('\n'),
  ]
  return `${parts.join('\n\n')}\n`
}
