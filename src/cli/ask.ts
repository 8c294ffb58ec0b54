import { readConfig } from '../config.js'
import type { Codebook, Span, Statement } from '../domain.js'
import { toSource } from '../pipeline.js'
import { readAnswer } from '../stance/model/answer.js'
import { type ModelServer, openModel } from '../stance/model/ask.js'
import { ModelFault } from '../stance/model/fault.js'
import { type Message, messagesOf, promptVersion } from '../stance/model/prompt.js'
import type { ModelSettings } from '../stance/model/settings.js'
import type { Store } from '../store/contract.js'
import { openStore } from '../store/open.js'
import { count, print } from './print.js'
import { progressOver } from './progress.js'

// A server that fails so often in a row will go on failing.
const mostFaults = 3
const reach = 400

/** Asks the model of the settings about statements that it was not asked about, one by one, and stores each answer as it comes.
 * @param dry prints what would be sent and sends nothing
 * @returns the exit code: 1 where no model is set, there is nothing to ask by, or the server failed */
export async function askModel(options: { readonly db?: string | undefined; readonly dry: boolean }): Promise<number> {
  const { database, model: settings } = readConfig()
  if (!settings) {
    console.error('No model is set, so nothing is sent. MODEL_ADDRESS and MODEL_NAME say where one is: see the README.')
    return 1
  }
  const store = await openStore(options.db ?? database)
  try {
    const codebook = await store.codebook.current()
    if (!codebook) {
      console.error('There is no codebook yet, so there is nothing to code by.')
      return 1
    }
    const ids = await store.codings.unasked(settings.model, promptVersion, settings.mostStatements)
    return options.dry ? await show(store, settings, codebook, ids) : await run(store, settings, codebook, ids)
  } finally {
    await store.close()
  }
}

interface Asked {
  readonly statement: Statement
  readonly quote: string
  readonly messages: readonly Message[]
}

async function questionOf(
  store: Store,
  { mostCharacters }: ModelSettings,
  codebook: Codebook,
  id: number,
): Promise<Asked> {
  const statement = (await store.statements.byId(id))!
  const { quotes, speaker, source } = statement
  const text = (await store.sources.bySlug(source.slug))!.text
  const quote = quotes.map((part) => part.text).join(' ')
  const question = {
    quote,
    speaker: speaker?.name ?? 'somebody not named',
    role: quotes[0]!.role,
    passage: passageOf(text, { start: quotes[0]!.start, end: quotes.at(-1)!.end }),
    source: [source.title, source.publisher, source.date].filter(Boolean).join(', '),
  }
  return { statement, quote, messages: messagesOf(codebook, question, mostCharacters) }
}

/** The text around a stretch, cut at blanks. */
const passageOf = (text: string, { start, end }: Span): string =>
  text
    .slice(Math.max(0, start - reach), end + reach)
    .replace(start > reach ? /^\S*\s/ : /^/, '')
    .replace(end + reach < text.length ? /\s\S*$/ : /$/, '')

async function show(
  store: Store,
  settings: ModelSettings,
  codebook: Codebook,
  ids: readonly number[],
): Promise<number> {
  let characters = 0
  for (const id of ids) {
    const { messages } = await questionOf(store, settings, codebook, id)
    characters += messages.reduce((sum, { content }) => sum + content.length, 0)
    if (id === ids[0]) for (const { role, content } of messages) await print(`[${role}]\n${content}\n`)
  }
  await print(
    `${count(ids.length, 'statement')} would be sent to ${settings.address}, ${characters} characters in all. Nothing was sent.`,
  )
  return 0
}

async function run(store: Store, settings: ModelSettings, codebook: Codebook, ids: readonly number[]): Promise<number> {
  const server = openModel(settings)
  const progress = await progressOver(ids.length, 'statements')
  const sum = { asked: 0, codings: 0, tokens: 0, failed: 0 }
  let inRow = 0
  try {
    for (const id of ids) {
      if (sum.tokens >= settings.mostTokens || inRow >= mostFaults) break
      const fault = await askAbout(store, server, settings, codebook, id, sum)
      inRow = fault ? inRow + 1 : 0
      await progress.say(`statement ${id}: ${fault?.message ?? 'answered'}`, fault !== undefined)
    }
  } finally {
    progress.stop()
    await server.close()
  }
  if (inRow >= mostFaults) console.error(`Stopped after ${mostFaults} failures in a row.`)
  else if (sum.tokens >= settings.mostTokens)
    console.error(`Stopped at the limit of ${settings.mostTokens} tokens (MODEL_TOKENS).`)
  await print(
    `${count(sum.asked, 'statement')} asked about, ${count(sum.codings, 'coding')} stored, ${sum.failed} failed, ${sum.tokens} tokens`,
  )
  return sum.failed > 0 ? 1 : 0
}

async function askAbout(
  store: Store,
  server: ModelServer,
  settings: ModelSettings,
  codebook: Codebook,
  id: number,
  sum: { asked: number; codings: number; tokens: number; failed: number },
): Promise<ModelFault | undefined> {
  const { statement, quote, messages } = await questionOf(store, settings, codebook, id)
  try {
    const { text, tokens } = await server.ask(messages, codebook)
    sum.tokens += tokens
    const codings = readAnswer(text, codebook, quote).map(({ evidence, ...coding }) => ({
      ...coding,
      evidence: evidence.flatMap((span) => toSource(statement.quotes, span)),
    }))
    await store.codings.appendAnswer({ statement: id, model: settings.model, promptVersion, text, tokens, codings })
    sum.asked++
    sum.codings += codings.length
    return undefined
  } catch (error) {
    if (!(error instanceof ModelFault)) throw error
    sum.failed++
    return error
  }
}
