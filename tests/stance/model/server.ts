import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What a request to the server held. */
export interface Heard {
  readonly path: string
  readonly authorization: string | undefined
  readonly body: {
    model: string
    messages: { role: string; content: string }[]
    response_format: { json_schema: { schema: unknown } }
  }
}

type Reply = (res: ServerResponse, heard: Heard, nth: number) => void

/** A server on this machine that speaks as it is told, and keeps what it heard. */
export async function modelServer(reply: Reply) {
  const heard: Heard[] = []
  const server = createServer(async (req: IncomingMessage, res) => {
    let text = ''
    for await (const part of req) text += part
    heard.push({ path: req.url ?? '', authorization: req.headers.authorization, body: JSON.parse(text) })
    reply(res, heard.at(-1)!, heard.length)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    heard,
    close: () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

/** Answers as a chat completion with this content. */
export const says =
  (content: unknown, more: object = {}): Reply =>
  (res) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content)
    const message = { role: 'assistant', content: text }
    const body = { choices: [{ index: 0, finish_reason: 'stop', message }], usage: { total_tokens: 70 }, ...more }
    res.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  }

/** Answers with a status and a text. */
export const refuses =
  (status: number, text: string, headers: Record<string, string> = {}): Reply =>
  (res) =>
    void res.writeHead(status, headers).end(text)
