import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { NextFunction, Response } from 'express'

/** Sends a file as it is made. Where its reader goes away it ends; a fault half-way breaks it off, so that no half file looks whole.
 * @param start names the file in the answer's headers and begins to make it */
export async function streamed(
  res: Response,
  next: NextFunction,
  start: () => Promise<AsyncIterable<string | Uint8Array>>,
): Promise<void> {
  try {
    await pipeline(Readable.from(await start()), res)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_STREAM_PREMATURE_CLOSE') return
    if (!res.headersSent) return next(error)
    console.error(error)
    res.destroy()
  }
}
