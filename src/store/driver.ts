import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  type SqliteDatabase,
  type SqliteStatement,
} from 'kysely'

/** How long a transaction works at a stretch before it lets whatever else waits have a turn, and how long it then waits at most for
 * those who are in a hurry; in milliseconds. */
const stretch = 2
const patience = 30

let inHurry = 0

/** Says that somebody waits for what is only read: transactions of this process make way until the answer is there.
 * @returns what says that it is there */
export function hurry(): () => void {
  let waits = true
  inHurry++
  return () => {
    if (waits) inHurry--
    waits = false
  }
}

/** Lets the embedded database be read while a transaction writes: one connection writes, one transaction after the other, and another one
 * reads what was stored before. Transactions are not in a hurry: while they work, pages are served.
 * @param reader null for a database in memory, which has a single connection: then reading waits, too */
export class EmbeddedDriver implements Driver {
  readonly #turns = new Turns()

  constructor(
    private readonly writer: SqliteDatabase,
    private readonly reader: SqliteDatabase | null,
  ) {}

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    return new Connection(this.writer, this.reader, this.#turns)
  }

  /** Begins as a writer: a transaction that first reads fails at once where another process has written since. */
  async beginTransaction(connection: Connection): Promise<void> {
    await connection.begin()
    try {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'))
    } catch (error) {
      connection.end()
      throw error
    }
  }

  async commitTransaction(connection: Connection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'))
    connection.end()
  }

  async rollbackTransaction(connection: Connection): Promise<void> {
    try {
      await connection.executeQuery(CompiledQuery.raw('rollback'))
    } finally {
      connection.end()
    }
  }

  async releaseConnection(): Promise<void> {}

  /** Waits for the transaction that is at work. */
  async destroy(): Promise<void> {
    await this.#turns.take()
    this.reader?.close()
    this.writer.close()
    this.#turns.give()
  }
}

/** Who may write, one after the other. */
class Turns {
  #last: Promise<void> = Promise.resolve()
  #give: () => void = () => undefined

  async take(): Promise<void> {
    const before = this.#last
    let give: () => void = () => undefined
    this.#last = new Promise((resolve) => {
      give = resolve
    })
    await before
    this.#give = give
  }

  give(): void {
    this.#give()
  }
}

/** What one query or transaction works with. */
class Connection implements DatabaseConnection {
  #inTransaction = false
  #since = 0

  constructor(
    private readonly writer: SqliteDatabase,
    private readonly reader: SqliteDatabase | null,
    private readonly turns: Turns,
  ) {}

  async begin(): Promise<void> {
    await this.turns.take()
    this.#inTransaction = true
    this.#since = performance.now()
  }

  end(): void {
    if (!this.#inTransaction) return
    this.#inTransaction = false
    this.turns.give()
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (this.#inTransaction) {
      await this.#breathe()
      return run(this.writer.prepare(query.sql), query.parameters)
    }
    const statement = this.reader?.prepare(query.sql)
    if (statement && isReading(statement)) return run(statement, query.parameters)
    await this.turns.take()
    try {
      return run(this.writer.prepare(query.sql), query.parameters)
    } finally {
      this.turns.give()
    }
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const { rows } = await this.executeQuery<R>(query)
    for (const row of rows) yield { rows: [row] }
  }

  async #breathe(): Promise<void> {
    if (performance.now() - this.#since < stretch) return
    const began = performance.now()
    await new Promise((resolve) => setImmediate(resolve))
    while (inHurry > 0 && performance.now() - began < patience) await new Promise((resolve) => setTimeout(resolve, 1))
    this.#since = performance.now()
  }
}

const isReading = (statement: SqliteStatement): boolean =>
  statement.reader && (statement as SqliteStatement & { readonly readonly: boolean }).readonly

function run<R>(statement: SqliteStatement, parameters: readonly unknown[]): QueryResult<R> {
  if (statement.reader) return { rows: statement.all(parameters) as R[] }
  const { changes, lastInsertRowid } = statement.run(parameters)
  return { numAffectedRows: BigInt(changes), insertId: BigInt(lastInsertRowid), rows: [] }
}
