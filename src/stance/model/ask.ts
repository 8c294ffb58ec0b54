import { Agent, type Dispatcher, errors, RetryAgent, request } from 'undici'
import { z } from 'zod'
import type { Codebook } from '../../domain.js'
import { ModelFault } from './fault.js'
import { answerSchema, type Message } from './prompt.js'
import type { ModelSettings } from './settings.js'

/** What a server answered, with what it cost. */
export interface ModelAnswer {
  readonly text: string
  /** Tokens of question and answer; four characters are one where the server does not count them. */
  readonly tokens: number
}

/** A connection to a model's server. */
export interface ModelServer {
  /** Sends a question.
   * @throws ModelFault */
  ask(messages: readonly Message[], codebook: Codebook): Promise<ModelAnswer>
  close(): Promise<void>
}

const completion = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number() }).nullish(),
})

// An answer is a short list: whatever is longer is no answer.
const longestAnswer = 200_000
const passing = [408, 429, 500, 502, 503, 504]

/** Opens a connection to the server of the settings. Requests that it cannot serve now are sent again after growing pauses, or when it says. */
export function openModel(settings: ModelSettings): ModelServer {
  const agent = new Agent({
    headersTimeout: settings.timeout,
    bodyTimeout: settings.timeout,
    connect: { timeout: settings.timeout },
  })
  const retries = {
    maxRetries: settings.retries,
    minTimeout: 500,
    maxTimeout: 20_000,
    timeoutFactor: 2,
    methods: ['POST' as const],
  }
  const dispatcher = new RetryAgent(agent, { ...retries, statusCodes: passing, throwOnError: false })
  return {
    ask: (messages, codebook) => ask(settings, dispatcher, messages, codebook),
    close: () => agent.close(),
  }
}

async function ask(
  { address, model, key, timeout, retries }: ModelSettings,
  dispatcher: Dispatcher,
  messages: readonly Message[],
  codebook: Codebook,
): Promise<ModelAnswer> {
  const schema = z.toJSONSchema(answerSchema(codebook.issues))
  const body = JSON.stringify({
    model,
    messages,
    temperature: 0,
    response_format: { type: 'json_schema', json_schema: { name: 'codings', strict: true, schema } },
  })
  const headers = { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) }
  // Whatever the server does, a question ends: each try has its time, and so have the pauses between them.
  const signal = AbortSignal.timeout((timeout + 20_000) * (retries + 1))
  const url = `${address.replace(/\/+$/, '')}/chat/completions`
  try {
    const response = await request(url, { method: 'POST', headers, body, dispatcher, signal })
    const text = await limited(response.body)
    if (response.statusCode !== 200) throw refusal(response.statusCode, text)
    return answerIn(text, body.length)
  } catch (error) {
    throw asFault(error, address)
  }
}

async function limited(body: Dispatcher.ResponseData['body']): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  for await (const part of body) {
    size += part.length
    if (size > longestAnswer) throw new ModelFault('answer', `The answer is longer than ${longestAnswer} bytes.`)
    parts.push(part)
  }
  return Buffer.concat(parts).toString('utf8')
}

function answerIn(text: string, sent: number): ModelAnswer {
  const parsed = completion.safeParse(asJson(text))
  if (!parsed.success) throw new ModelFault('answer', `The server’s answer is no chat completion: ${shown(text)}`)
  const { finish_reason, message } = parsed.data.choices[0]!
  if (message.refusal) throw new ModelFault('answer', `The model refused: ${shown(message.refusal)}`)
  if (finish_reason === 'length') throw new ModelFault('answer', 'The answer was cut off before its end.')
  if (!message.content) throw new ModelFault('answer', 'The answer is empty.')
  return { text: message.content, tokens: parsed.data.usage?.total_tokens ?? Math.ceil((sent + text.length) / 4) }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const shown = (text: string): string => JSON.stringify(text.length > 160 ? `${text.slice(0, 159)}…` : text)

const refusal = (status: number, text: string): ModelFault =>
  new ModelFault('refused', `The server answered ${status}: ${shown(text.replace(/\s+/g, ' '))}`)

function asFault(error: unknown, address: string): ModelFault {
  if (error instanceof ModelFault) return error
  const { name, message, code } = error as NodeJS.ErrnoException
  const slow = error instanceof errors.HeadersTimeoutError || error instanceof errors.BodyTimeoutError
  if (slow || error instanceof errors.ConnectTimeoutError || name === 'TimeoutError')
    return new ModelFault('slow', `No answer from ${address} in time.`)
  return new ModelFault('connection', `${address} cannot be reached (${code ?? message}).`)
}
