import { print } from './print.js'

/** Tells how far the work is. */
export interface Progress {
  /** Prints a line about work that is done; a failure goes to standard error.
   * @param done how many pieces of work that were, one where it is left out */
  say(line: string, failed: boolean, done?: number): Promise<void>
  stop(): void
}

const tell = async (line: string, failed: boolean): Promise<void> => (failed ? console.error(line) : print(line))

/** A progress bar on standard error where that is a terminal; otherwise the lines alone. */
export async function progressOver(total: number, things = 'files'): Promise<Progress> {
  if (!process.stderr.isTTY) return { say: tell, stop: () => undefined }
  const { default: progress } = await import('cli-progress')
  const format = `{bar} {value} of {total} ${things}, {eta_formatted} left`
  const bar = new progress.SingleBar({ format, clearOnComplete: true }, progress.Presets.shades_classic)
  bar.start(total, 0)
  return {
    async say(line, failed, done = 1) {
      process.stderr.write('\r\u001b[K')
      await tell(line, failed)
      bar.increment(done)
    },
    stop: () => bar.stop(),
  }
}
