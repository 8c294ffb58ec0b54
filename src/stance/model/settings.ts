/** Where a model is asked, and how much may be sent and spent. */
export interface ModelSettings {
  /** Address of a server that speaks the OpenAI-compatible protocol, up to and with its version: `http://localhost:11434/v1`. */
  readonly address: string
  readonly model: string
  readonly key: string | null
  /** Milliseconds for one answer, its retries left out. */
  readonly timeout: number
  /** How often a request that the server could not serve is sent again. */
  readonly retries: number
  /** Statements asked about in one run. */
  readonly mostStatements: number
  /** Tokens that one run may spend, questions and answers together; where the server counts none, four characters are one. */
  readonly mostTokens: number
  /** Characters of a statement and its passage that are sent at most. */
  readonly mostCharacters: number
}
