import { Document, type IPropertiesOptions, Packer } from 'docx'

/** A Word file with our own styles in place of the library's.
 * @param styles whole `word/styles.xml` */
export function pack(options: IPropertiesOptions, styles: string): Promise<Buffer> {
  const document = new Document({ creator: 'Parallax', lastModifiedBy: 'Parallax', ...options })
  return Packer.toBuffer(document, undefined, [{ path: 'word/styles.xml', data: styles }])
}

/** Text that XML can hold: without control characters and half characters. */
export const clean = (text: string): string => text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '')
