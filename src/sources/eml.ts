import PostalMime, { type Address, type Email } from 'postal-mime'
import { dateIn } from './date.js'
import { SourceError } from './fault.js'
import { fromHtml } from './html.js'
import type { Reader } from './reader.js'
import { short, tidy, turnNotes } from './tidy.js'

/** How deep the parts of a mail may be nested. */
const maxNestingDepth = 20
/** From how many characters on a line of a plain mail counts as wrapped. */
const wrapped = 55

/** A mail: its plain text, or else its HTML as text; subject, sender and day as title, author and date. */
export const eml: Reader = async (file, bytes) => {
  if (bytes.length === 0) throw new SourceError(file, 'is empty')
  const mail = await parsed(file, bytes)
  if (!mail.headers.some(({ key }) => /^(from|subject|date|message-id)$/.test(key)))
    throw new SourceError(file, 'is no mail: it has no lines such as "From: ..." at its beginning')
  const plain = unwrap(tidy(mail.text ?? ''))
  const body = plain === '' ? fromHtml(file, mail.html ?? '') : { text: plain, notes: turnNotes(mail.text ?? '') }
  return {
    text: body.text,
    stated: { title: short(mail.subject), author: mail.from ? senderOf(mail.from) : null, date: sentOn(mail) },
    notes: [...(plain === '' ? ['read from the mail’s HTML'] : []), ...body.notes, ...attachmentsOf(mail)],
  }
}

async function parsed(file: string, bytes: Buffer): Promise<Email> {
  try {
    return await PostalMime.parse(bytes, { maxNestingDepth, maxHeadersSize: 1024 * 1024, forceRfc822Attachments: true })
  } catch (error) {
    throw new SourceError(file, `is a mail that cannot be read (${(error as Error).message}); save its text as .txt`)
  }
}

const senderOf = (from: Address): string | null => short(from.name) ?? short(from.address)

/** The day as it is written in the mail, in its sender's time. */
const sentOn = ({ headers }: Email): string | null => dateIn(headers.find(({ key }) => key === 'date')?.value)

/** Joins lines that were wrapped for sending. Lists, quoted mails and short lines stay lines of their own. */
const unwrap = (text: string): string =>
  text.replace(/(?<=([^\n]*))\n(?=[^\n])(?![>\-*•\d|])/g, (line: string, before: string) =>
    before.length >= wrapped && !before.startsWith('>') ? ' ' : line,
  )

function attachmentsOf({ attachments }: Email): string[] {
  if (attachments.length === 0) return []
  const names = attachments.slice(0, 3).map(({ filename, mimeType }) => short(filename, 60) ?? mimeType)
  return [
    `attachments left out: ${names.join(', ')}${attachments.length > 3 ? ` and ${attachments.length - 3} more` : ''}`,
  ]
}
