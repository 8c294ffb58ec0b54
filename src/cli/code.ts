import { createReadStream } from 'node:fs'
import { createInterface } from 'node:readline'
import { z } from 'zod'
import { codeByMachines, together } from '../stance/index.js'
import { print } from './print.js'

const statement = z.object({
  id: z.union([z.string(), z.number()]),
  quote: z.string(),
  lead: z.string().default(''),
  role: z.string().default(''),
})

/** Prints the codings of each statement of a JSON Lines file as it is read. A line that is none is told on standard error.
 * @returns the exit code: 1 if the file or any line failed */
export async function codeFile(file: string): Promise<number> {
  let failed = 0
  let number = 0
  try {
    for await (const text of createInterface({ input: createReadStream(file, 'utf8'), crlfDelay: Infinity })) {
      number++
      if (text.trim() === '') continue
      const parsed = statement.safeParse(asJson(text.replace(/^\ufeff/, '')))
      if (parsed.success) await print(JSON.stringify(codingsOf(parsed.data)))
      else failed = complain(file, number, parsed.error.issues[0]!)
    }
  } catch (error) {
    console.error(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? (error as Error).message})`)
    failed = 1
  }
  return failed
}

const codingsOf = ({ id, quote, lead, role }: z.infer<typeof statement>) => ({
  id,
  codings: together(codeByMachines({ quote, lead, role })).map(({ issue, position, confidence, evidence, rule }) => {
    return { issue, position, confidence, evidence: evidence.map(({ start, end }) => ({ start, end })), rule }
  }),
})

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function complain(file: string, number: number, { path, message }: z.core.$ZodIssue): 1 {
  const fault = path.length === 0 ? 'is no JSON object' : `has a wrong "${path.join('.')}" (${message})`
  console.error(`${file}: line ${number} ${fault}`)
  return 1
}
