import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import type { Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import type { Express } from 'express'
import type { Errand } from './client.js'

/** What requests took, in milliseconds each. */
export interface Taken {
  readonly times: readonly number[]
  /** Of this process, all of its threads: what the server needed, however busy the machine was. The mean. */
  readonly cpu: number
}

/** Somebody who asks an application for pages, from another process. */
export class Visitor {
  private readonly client: ChildProcess = fork(fileURLToPath(new URL('./client.js', import.meta.url)))

  /** @throws Error where a page is not there */
  async ask(errand: Errand): Promise<Taken> {
    const before = process.cpuUsage()
    this.client.send(errand)
    const [answer] = (await once(this.client, 'message')) as [{ times?: number[]; failed?: string }]
    const { user, system } = process.cpuUsage(before)
    if (!answer.times) throw new Error(answer.failed)
    return { times: answer.times, cpu: (user + system) / 1000 / errand.requests }
  }

  leave(): void {
    this.client.kill()
  }
}

/** Serves an application on a free port while something is done with it. */
export async function listening<T>(app: Express, work: (port: number) => Promise<T>): Promise<T> {
  const server = await new Promise<Server>((done) => {
    const own = app.listen(0, '127.0.0.1', () => done(own))
  })
  try {
    return await work((server.address() as AddressInfo).port)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

/** The value that so large a share of the values does not exceed. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))]!
