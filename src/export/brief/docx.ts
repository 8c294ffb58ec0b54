import {
  BuilderElement,
  ExternalHyperlink,
  type FileChild,
  Footer,
  FootnoteReferenceRun,
  type ITableOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
  type XmlComponent,
} from 'docx'
import { clean, pack } from '../docx/pack.js'
import { briefStyles } from '../docx/styles.js'
import {
  type Brief,
  type BriefMark,
  type BriefQuote,
  type BriefSection,
  type Footnote,
  matrixAlt,
  wordsOf,
} from './brief.js'

/** A table with an alternative text, which the library does not know. */
class DescribedTable extends Table {
  constructor(options: ITableOptions, title: string, description: string) {
    super(options)
    const properties = this.root[0] as XmlComponent
    for (const [name, value] of [
      ['w:tblCaption', title],
      ['w:tblDescription', description],
    ] as const)
      properties.addChildElement(
        new BuilderElement({ name, attributes: { val: { key: 'w:val', value: clean(value) } } }),
      )
  }
}

const text = (value: string, more: object = {}): TextRun => new TextRun({ text: clean(value), ...more })
const paragraph = (style: string, ...children: ConstructorParameters<typeof TextRun>[0][]): Paragraph =>
  new Paragraph({ style, children: children.map((child) => new TextRun(child)) })
const link = (href: string): ExternalHyperlink =>
  new ExternalHyperlink({ link: href, children: [text(href, { style: 'Hyperlink' })] })

/** Where many issues stand beside each other the page is turned. */
const mostUpright = 4
const twip = { upright: 9026, wide: 13958 }

/** A brief as a Word file with real headings, footnotes and a described table. */
export function toBriefDocx(brief: Brief): Promise<Buffer> {
  const wide = brief.issues.length > mostUpright
  const children: FileChild[] = [
    paragraph('Title', clean(brief.title)),
    paragraph('Subtitle', clean([brief.about, brief.narrowed, brief.date].filter(Boolean).join(' · '))),
    ...matrixParts(brief, wide ? twip.wide : twip.upright),
    ...brief.sections.flatMap(sectionParts),
    ...methodParts(brief),
  ]
  const footer = new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        children: [text(`${brief.title} · ${brief.date} · page `), new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  })
  const size = { orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT, width: 11906, height: 16838 }
  return pack(
    {
      title: clean(brief.title),
      footnotes: Object.fromEntries(brief.footnotes.map((note, i) => [i + 1, { children: [footnoteText(note)] }])),
      sections: [
        {
          properties: { page: { size, margin: { top: 1440, bottom: 1300, left: 1440, right: 1440 } } },
          footers: { default: footer },
          children,
        },
      ],
    },
    briefStyles,
  )
}

const footnoteText = ({ citation, warnings, href }: Footnote): Paragraph =>
  new Paragraph({
    style: 'FootnoteText',
    children: [
      text(` ${citation} `),
      ...warnings.map((warning) => text(`${warning} `, { style: 'Warning' })),
      link(href),
    ],
  })

function matrixParts(brief: Brief, width: number): FileChild[] {
  const { rows, issues, legend } = brief
  if (rows.length === 0 || issues.length === 0) return []
  const first = Math.round(width * (issues.length > 5 ? 0.16 : 0.22))
  const each = Math.floor((width - first) / issues.length)
  const head = new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: ['Speaker', ...issues].map((issue, i) => cell(i === 0 ? first : each, [text(issue, { bold: true })])),
  })
  const table = new DescribedTable(
    {
      width: { size: width, type: WidthType.DXA },
      columnWidths: [first, ...issues.map(() => each)],
      rows: [
        head,
        ...rows.map(
          ({ speaker, marks }) =>
            new TableRow({
              cantSplit: true,
              children: [cell(first, [text(speaker, { bold: true })]), ...marks.map((mark) => markCell(mark, each))],
            }),
        ),
      ],
    },
    'Where they stand',
    matrixAlt(brief),
  )
  return [
    paragraph('Heading1', 'Where they stand'),
    table,
    paragraph('Small', ''),
    ...legend.map((line) => paragraph('Small', clean(line))),
  ]
}

const line = { style: 'single', size: 4, color: 'CFC8BC' } as const
const borders = { top: line, bottom: line, left: line, right: line }

const cell = (width: number, children: TextRun[], fill?: string): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders,
    ...(fill && { shading: { type: ShadingType.CLEAR, fill, color: 'auto' } }),
    children: [new Paragraph({ style: 'TableText', children })],
  })

function markCell({ glyph, word, count, notes, fill, ink }: BriefMark, width: number): TableCell {
  const lead = [glyph, word].filter(Boolean).join(' ')
  const rest = [count, notes].filter(Boolean).join('; ')
  return cell(
    width,
    [text(lead, { bold: true, color: ink }), ...(rest ? [text(rest, { break: 1, color: ink, size: 16 })] : [])],
    fill,
  )
}

const sectionParts = ({ issue, proposition, sides }: BriefSection): Paragraph[] => [
  paragraph('Heading1', clean(issue)),
  ...(proposition ? [paragraph('Normal', clean(proposition))] : []),
  ...sides.flatMap(({ side, quotes }) => [paragraph('Heading2', clean(side)), ...quotes.flatMap(quoteParts)]),
]

function quoteParts(quote: BriefQuote): Paragraph[] {
  const by = [quote.speaker, quote.role].filter(Boolean).join(', ')
  return [
    ...(quote.note ? [paragraph('Heading3', clean(quote.note))] : []),
    new Paragraph({ style: 'Quote', children: [text(wordsOf(quote)), new FootnoteReferenceRun(quote.footnote)] }),
    new Paragraph({
      style: 'Attribution',
      children: [text(by), ...(quote.warning ? [text(`  ${quote.warning}`, { style: 'Warning' })] : [])],
    }),
  ]
}

const methodParts = ({ method, date, address, dataAddress, hash }: Brief): Paragraph[] => [
  paragraph('Heading1', 'How this was made'),
  ...method.map((one) => paragraph('Normal', clean(one))),
  new Paragraph({ style: 'Small', children: [text(`Made on ${date} from `), link(address)] }),
  new Paragraph({ style: 'Small', children: [text('SHA-256 of '), link(dataAddress), text(`: ${hash}`)] }),
]
