import type { AddressInfo } from 'node:net'
import { createApp } from './app.js'
import { addressOf, type Config, ConfigError, readConfig } from './config.js'
import { importQueue } from './imports/queue.js'
import { seedIfEmpty } from './seed.js'
import { fetchPage } from './sources/address.js'
import type { Store } from './store/contract.js'
import { openStore } from './store/open.js'

/** What went wrong at start, in one line. */
function explain(error: unknown, config: Config | undefined): string {
  const { code, message } = error as NodeJS.ErrnoException
  if (error instanceof ConfigError) return message
  if (code === 'EADDRINUSE') return `port ${config?.port} is in use already; set PORT to another one`
  if (code?.startsWith('SQLITE_') && config) return `the database ${config.database} cannot be used: ${message}`
  if (code === 'EACCES' && config) return `no right to use port ${config.port}; set PORT to another one`
  return message.split('\n', 1)[0] ?? 'unknown error'
}

function fail(error: unknown, config?: Config): void {
  console.error(`Parallax could not start: ${explain(error, config)}`)
  process.exitCode = 1
}

async function listen(store: Store, config: Config): Promise<void> {
  const imports = importQueue(store, fetchPage)
  const server = createApp({ store, config, imports }).listen(config.port, config.host)
  await new Promise<void>((resolve, reject) => {
    server.once('listening', resolve)
    server.once('error', reject)
  })
  console.log(`Parallax is at ${addressOf(config.host, (server.address() as AddressInfo).port)}`)
  await store.imports.recover()
  imports.wake()
  const stop = (): void => {
    server.close(() => void imports.stop().then(() => store.close()))
    server.closeAllConnections()
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
}

async function start(config: Config): Promise<void> {
  const store = await openStore(config.database)
  try {
    await seedIfEmpty(store)
    await listen(store, config)
  } catch (error) {
    await store.close()
    throw error
  }
}

try {
  const config = readConfig()
  await start(config).catch((error: unknown) => fail(error, config))
} catch (error) {
  fail(error)
}
