/** Asks for pages in a process of its own, so that what asking costs is not counted as the server's. See `visitor.ts`. */
import { Agent, get, type IncomingMessage } from 'node:http'

/** What to ask for. */
export interface Errand {
  readonly port: number
  /** {n} in it is another number each time: for what would be remembered. */
  readonly path: string
  readonly requests: number
  /** How many requests are on their way at any time. */
  readonly together: number
}

const agent = new Agent({ keepAlive: true })

/** @returns the body */
function ask(port: number, path: string): Promise<string> {
  return new Promise((done, fail) => {
    const read = (response: IncomingMessage): void => {
      const parts: Buffer[] = []
      response.on('data', (part: Buffer) => parts.push(part))
      response.on('error', fail)
      response.on('end', () => {
        if (response.statusCode === 200) done(Buffer.concat(parts).toString())
        else fail(new Error(`${path}: ${response.statusCode}`))
      })
    }
    get({ agent, host: '127.0.0.1', port, path }, read).on('error', fail)
  })
}

/** @returns how long each request took, in milliseconds */
let asked = 1000

async function run({ port, path, requests, together }: Errand): Promise<number[]> {
  const times: number[] = []
  let left = requests
  const one = async (): Promise<void> => {
    while (left-- > 0) {
      const began = performance.now()
      await ask(port, path.replace('{n}', String(asked++)))
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: together }, one))
  return times
}

process.on('message', (errand: Errand) => {
  run(errand).then(
    (times) => process.send?.({ times }),
    (error: unknown) => process.send?.({ failed: String(error) }),
  )
})
