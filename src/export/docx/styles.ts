/** A style as Word keeps it. */
interface Style {
  readonly id: string
  readonly name: string
  readonly aliases?: string
  readonly basedOn?: string
  readonly next?: string
  /** Character style that goes with it. */
  readonly link?: string
  /** Order in Word's list of recommended styles. */
  readonly priority?: number
  /** Properties of the paragraph, in the order of the schema. */
  readonly paragraph?: string
  /** Properties of the characters, in the order of the schema. */
  readonly run?: string
}

const fonts = (name: string): string =>
  `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`
const size = (points: number): string => `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`
const spacing = (before: number, after: number, line = 259): string =>
  `<w:spacing w:before="${before}" w:after="${after}" w:line="${line}" w:lineRule="auto"/>`
const level = (n: number): string => `<w:outlineLvl w:val="${n}"/>`
const keep = '<w:keepNext/><w:keepLines/>'

function styleXml(kind: 'paragraph' | 'character' | 'table', style: Style): string {
  const { id, name, aliases, basedOn, next, link, priority, paragraph, run } = style
  const isDefault = id === 'Normal' || id === 'DefaultParagraphFont' || id === 'TableNormal'
  const value = (tag: string, text?: string | number): string =>
    text === undefined ? '' : `<w:${tag} w:val="${text}"/>`
  return [
    `<w:style w:type="${kind}"${isDefault ? ' w:default="1"' : ''} w:styleId="${id}">`,
    value('name', name) +
      value('aliases', aliases) +
      value('basedOn', basedOn) +
      value('next', next) +
      value('link', link),
    value('uiPriority', priority),
    '<w:qFormat/>',
    paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '',
    run ? `<w:rPr>${run}</w:rPr>` : '',
    '</w:style>',
  ].join('')
}

function stylesXml(font: string, points: number, paragraphs: readonly Style[], characters: readonly Style[]): string {
  const plain = [
    styleXml('character', { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', priority: 1 }),
    styleXml('table', {
      ...{ id: 'TableNormal', name: 'Normal Table', priority: 99 },
    }).replace(
      '<w:qFormat/>',
      '<w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr>',
    ),
  ]
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts(font)}${size(points)}<w:lang w:val="en-US" w:eastAsia="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr>${spacing(0, 160)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    ...paragraphs.map((style) => styleXml('paragraph', style)),
    ...plain,
    ...characters.map((style) => styleXml('character', style)),
    '</w:styles>',
  ].join('')
}

const bold = '<w:b/><w:bCs/>'
const underline = (value: string): string => `<w:u w:val="${value}"/>`
const heading = (n: number) => ({
  id: `Heading${n}`,
  name: `heading ${n}`,
  basedOn: 'Normal',
  next: 'Normal',
  priority: 9,
})
const box = (side: string, width: number): string =>
  `<w:${side} w:val="single" w:sz="${width}" w:space="1" w:color="auto"/>`
const character = (id: string, name: string) => ({ id, name, basedOn: 'DefaultParagraphFont' })

/** The styles that Verbatim's macros look for, by id, name and alias. */
export const cardStyles = stylesXml(
  'Calibri',
  11,
  [
    { id: 'Normal', name: 'Normal', aliases: 'Normal/Card' },
    {
      ...{ ...heading(1), aliases: 'Pocket', link: 'Heading1Char' },
      paragraph: `${keep}<w:pageBreakBefore/><w:pBdr>${['top', 'left', 'bottom', 'right'].map((side) => box(side, 24)).join('')}</w:pBdr>${spacing(240, 0)}<w:jc w:val="center"/>${level(0)}`,
      run: bold + size(26),
    },
    {
      ...{ ...heading(2), aliases: 'Hat', link: 'Heading2Char' },
      paragraph: `${keep}<w:pageBreakBefore/>${spacing(40, 0)}<w:jc w:val="center"/>${level(1)}`,
      run: bold + size(22) + underline('double'),
    },
    {
      ...{ ...heading(3), aliases: 'Block', link: 'Heading3Char' },
      paragraph: `${keep}${spacing(240, 80)}<w:jc w:val="center"/>${level(2)}`,
      run: bold + size(16) + underline('single'),
    },
    {
      ...{ ...heading(4), aliases: 'Tag', link: 'Heading4Char' },
      paragraph: `${keep}${spacing(240, 0)}${level(3)}`,
      run: bold + size(13),
    },
  ],
  [
    { ...character('Heading1Char', 'Heading 1 Char'), aliases: 'Pocket Char', link: 'Heading1', run: bold + size(26) },
    {
      ...{ ...character('Heading2Char', 'Heading 2 Char'), aliases: 'Hat Char', link: 'Heading2' },
      run: bold + size(22) + underline('double'),
    },
    {
      ...{ ...character('Heading3Char', 'Heading 3 Char'), aliases: 'Block Char', link: 'Heading3' },
      run: bold + size(16) + underline('single'),
    },
    { ...character('Heading4Char', 'Heading 4 Char'), aliases: 'Tag Char', link: 'Heading4', run: bold + size(13) },
    {
      ...{ ...character('Style13ptBold', 'Style 13 pt Bold'), aliases: 'Cite', priority: 5 },
      run: `${bold}${size(13)}<w:u w:val="none"/>`,
    },
    {
      ...{ ...character('StyleUnderline', 'Style Underline'), aliases: 'Underline', priority: 6 },
      run: size(11) + underline('single'),
    },
    {
      ...{ ...character('Emphasis', 'Emphasis'), priority: 7 },
      run: `${bold}<w:i w:val="0"/><w:iCs/>${size(11)}${underline('single')}<w:bdr w:val="single" w:sz="8" w:space="0" w:color="auto"/>`,
    },
  ],
)

const serif = fonts('Georgia')
const soft = '<w:color w:val="5D5866"/>'

/** The styles of a brief: real headings, a list of footnotes, quotes set apart. */
export const briefStyles = stylesXml(
  'Calibri',
  11,
  [
    { id: 'Normal', name: 'Normal' },
    {
      ...{ id: 'Title', name: 'Title', basedOn: 'Normal', next: 'Subtitle', priority: 10 },
      paragraph: `${keep}${spacing(0, 80, 240)}`,
      run: `${serif}${bold}${size(26)}`,
    },
    {
      ...{ id: 'Subtitle', name: 'Subtitle', basedOn: 'Normal', next: 'Normal', priority: 11 },
      paragraph: spacing(0, 280),
      run: `${soft}${size(12)}`,
    },
    {
      ...heading(1),
      paragraph: `${keep}<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="4" w:color="1D1A22"/></w:pBdr>${spacing(440, 140, 240)}${level(0)}`,
      run: `${serif}${bold}${size(18)}`,
    },
    { ...heading(2), paragraph: `${keep}${spacing(280, 80, 240)}${level(1)}`, run: `${serif}${bold}${size(14)}` },
    {
      ...heading(3),
      paragraph: `${keep}${spacing(200, 60, 240)}${level(2)}`,
      run: `${bold}<w:color w:val="4B2E83"/>${size(11)}`,
    },
    {
      ...{ id: 'Quote', name: 'Quote', basedOn: 'Normal', next: 'Normal', priority: 29 },
      paragraph: `<w:keepNext/><w:keepLines/><w:pBdr><w:left w:val="single" w:sz="12" w:space="10" w:color="E4DFD6"/></w:pBdr>${spacing(80, 40)}<w:ind w:left="284"/>`,
      run: serif + size(11),
    },
    {
      ...{ id: 'Attribution', name: 'Attribution', basedOn: 'Normal', next: 'Normal' },
      paragraph: `<w:keepLines/>${spacing(0, 200)}<w:ind w:left="284"/>`,
      run: soft + size(10),
    },
    { id: 'Small', name: 'Small', basedOn: 'Normal', paragraph: spacing(0, 80, 240), run: soft + size(9) },
    {
      ...{ id: 'TableText', name: 'Table Text', basedOn: 'Normal' },
      paragraph: spacing(50, 50, 240),
      run: size(9.5),
    },
    {
      ...{ id: 'FootnoteText', name: 'footnote text', basedOn: 'Normal', link: 'FootnoteTextChar', priority: 99 },
      paragraph: spacing(0, 40, 240),
      run: size(9),
    },
    { id: 'Footer', name: 'footer', basedOn: 'Normal', paragraph: spacing(0, 0, 240), run: soft + size(9) },
  ],
  [
    { ...character('FootnoteTextChar', 'Footnote Text Char'), link: 'FootnoteText', run: size(9) },
    { ...character('FootnoteReference', 'footnote reference'), run: '<w:vertAlign w:val="superscript"/>' },
    { ...character('Hyperlink', 'Hyperlink'), run: '<w:color w:val="4B2E83"/><w:u w:val="single"/>' },
    { ...character('Warning', 'Warning'), run: `${bold}<w:color w:val="8A2B1D"/>` },
  ],
)
