import { z } from 'zod'
import type { ModelSettings } from './stance/model/settings.js'

/** The settings of a running Parallax. */
export interface Config {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Path of the SQLite file, relative to the working directory. */
  readonly database: string
  /** Null: no model is ever asked, and nothing leaves this machine. */
  readonly model: ModelSettings | null
  /** Whether pages of other sites may read the API in the browser of whoever has both open. */
  readonly otherSites: boolean
}

/** A setting that cannot be used; its message is one line for the person who starts the program. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const loopback = ['localhost', '127.0.0.1', '::1']

const number = (name: string, unit: string, least: number, most: number, otherwise: number) =>
  z
    .string()
    .default(String(otherwise))
    .refine(
      (value) => /^\d{1,10}$/.test(value) && Number(value) >= least && Number(value) <= most,
      `${name} must be a number of ${unit} from ${least} to ${most}`,
    )
    .transform(Number)

const environment = z.object({
  PORT: z
    .string()
    .default('3000')
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) <= 65535, 'PORT must be a number from 0 to 65535')
    .transform(Number),
  HOST: z
    .string()
    .default('127.0.0.1')
    .refine(
      (host) => loopback.includes(host),
      `HOST must be one of ${loopback.join(', ')}: Parallax has no accounts yet, so it serves this machine alone`,
    ),
  DATABASE: z.string().default('db/parallax.sqlite'),
  OTHER_SITES: z
    .string()
    .default('yes')
    .refine((value) => value === 'yes' || value === 'no', 'OTHER_SITES must be yes or no')
    .transform((value) => value === 'yes'),
  MODEL_ADDRESS: z
    .string()
    .refine(
      (address) => /^https?:\/\/[^\s]+$/i.test(address) && URL.canParse(address),
      'MODEL_ADDRESS must be a web address such as http://localhost:11434/v1',
    )
    .optional(),
  MODEL_NAME: z.string().optional(),
  MODEL_KEY: z.string().optional(),
  MODEL_TIMEOUT: number('MODEL_TIMEOUT', 'seconds', 1, 3_600, 60),
  MODEL_RETRIES: number('MODEL_RETRIES', 'times', 0, 10, 3),
  MODEL_STATEMENTS: number('MODEL_STATEMENTS', 'statements', 1, 1_000_000, 100),
  MODEL_TOKENS: number('MODEL_TOKENS', 'tokens', 1, 1_000_000_000, 200_000),
  MODEL_CHARACTERS: number('MODEL_CHARACTERS', 'characters', 100, 100_000, 4_000),
})

type Environment = z.infer<typeof environment>

function modelOf(env: Environment): ModelSettings | null {
  if (env.MODEL_ADDRESS === undefined) return null
  if (env.MODEL_NAME === undefined)
    throw new ConfigError('MODEL_NAME must name the model that MODEL_ADDRESS serves (it is not set)')
  return {
    address: env.MODEL_ADDRESS,
    model: env.MODEL_NAME,
    key: env.MODEL_KEY ?? null,
    timeout: env.MODEL_TIMEOUT * 1000,
    retries: env.MODEL_RETRIES,
    mostStatements: env.MODEL_STATEMENTS,
    mostTokens: env.MODEL_TOKENS,
    mostCharacters: env.MODEL_CHARACTERS,
  }
}

const isSet = ([, value]: [string, string | undefined]): boolean => value !== undefined && value !== ''

/** Reads the settings; an empty variable counts as not set.
 * @throws ConfigError naming the variable, its value and what is allowed */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const result = environment.safeParse(Object.fromEntries(Object.entries(env).filter(isSet)))
  if (result.success) {
    const { HOST: host, PORT: port, DATABASE: database, OTHER_SITES: otherSites } = result.data
    return { host, port, database, model: modelOf(result.data), otherSites }
  }
  const issue = result.error.issues[0]!
  throw new ConfigError(`${issue.message} (it is "${env[String(issue.path[0])]}")`)
}

/** The address to show and to open: `http://localhost:3000`. */
export const addressOf = (host: string, port: number): string =>
  `http://${host === '::1' ? '[::1]' : 'localhost'}:${port}`
