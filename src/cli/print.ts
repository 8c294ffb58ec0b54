import { once } from 'node:events'

/** Writes a line to standard output and waits while its reader is behind, so that nothing piles up. */
export async function print(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain')
}

/** "1 quote", "2 quotes". */
export const count = (n: number, noun: string): string => `${n} ${noun}${n === 1 ? '' : 's'}`
