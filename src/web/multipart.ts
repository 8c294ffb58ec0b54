import busboy from 'busboy'
import type { Request } from 'express'
import { BadRequest, HttpError } from './errors.js'

/** A file of a form. */
export interface SentFile {
  /** As the browser calls it, without folders. */
  readonly name: string
  readonly bytes: Buffer
  /** It was larger than a file may be, and what was more is not there. */
  readonly cut: boolean
}

export interface SentForm {
  /** The first of each name. */
  readonly fields: Readonly<Record<string, string>>
  readonly files: readonly SentFile[]
}

/** What a form may hold. Sizes in bytes. */
export interface FormLimits {
  readonly files: number
  readonly file: number
  /** Of one field that is no file. */
  readonly field: number
  readonly all: number
}

const megabytes = (bytes: number): string => `${Math.floor(bytes / 1024 / 1024)} MB`

/** Reads a form with files. Nothing of one that breaks off, or holds more than it may, is returned; a file that is too large is cut and says so.
 * @throws BadRequest where it is no such form or breaks off; HttpError 413 where it is too much */
export function readParts(req: Request, limits: FormLimits): Promise<SentForm> {
  const tooMuch = (what: string) =>
    new HttpError(413, `That is more than can be sent at once: at most ${what}. Send it in parts.`)
  if (Number(req.headers['content-length'] ?? 0) > limits.all) return Promise.reject(tooMuch(megabytes(limits.all)))
  return new Promise((resolve, reject) => {
    const fields = new Map<string, string>()
    const files: SentFile[] = []
    let all = 0
    const parser = parserOf(req, limits)
    if (!parser) return reject(new BadRequest('The form holds no file.'))
    const fail = (error: Error): void => {
      req.unpipe(parser)
      req.resume()
      reject(error)
    }
    req.on('data', (chunk: Buffer) => {
      all += chunk.length
      if (all > limits.all) fail(tooMuch(megabytes(limits.all)))
    })
    req.on('aborted', () => fail(new BadRequest('The form broke off.')))
    parser.on('field', (name, value, { valueTruncated }) => {
      if (valueTruncated) fail(tooMuch(`${megabytes(limits.field)} in one field`))
      if (!fields.has(name)) fields.set(name, value)
    })
    parser.on('file', (_field, stream, { filename }) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('error', () => fail(new BadRequest('The form broke off.')))
      stream.on('close', () => {
        const bytes = Buffer.concat(chunks)
        if (filename || bytes.length > 0)
          files.push({ name: filename ?? 'file', bytes, cut: stream.truncated === true })
      })
    })
    parser.on('filesLimit', () => fail(tooMuch(`${limits.files} files`)))
    parser.on('error', () => fail(new BadRequest('The form cannot be read.')))
    parser.on('close', () => resolve({ fields: Object.fromEntries(fields), files }))
    req.pipe(parser)
  })
}

function parserOf(req: Request, { files, file, field }: FormLimits): busboy.Busboy | undefined {
  if (!/^multipart\/form-data\b/i.test(req.headers['content-type'] ?? '')) return undefined
  try {
    return busboy({
      headers: req.headers,
      defParamCharset: 'utf8',
      limits: { files, fileSize: file, fieldSize: field, fields: 50, parts: files + 50, headerPairs: 50 },
    })
  } catch {
    return undefined
  }
}

/** Reads a form with one file, or with what was pasted in its place.
 * @param largest of the file and of the pasted text, in bytes
 * @throws BadRequest where there is neither; HttpError 413 where it is too much */
export async function readFileOf(
  req: Request,
  largest: number,
  missing: string,
): Promise<{ bytes: Buffer; pasted: string }> {
  const limits = { files: 1, file: largest, field: largest, all: largest + 10_000 }
  const { files, fields } = await readParts(req, limits)
  const [file] = files
  if (file?.cut) throw new HttpError(413, `The file is too large: at most ${megabytes(largest)} are read.`)
  const pasted = fields.text ?? ''
  if (file && file.bytes.length > 0) return { bytes: file.bytes, pasted }
  if (pasted.trim() === '') throw new BadRequest(missing)
  return { bytes: Buffer.from(pasted), pasted }
}
