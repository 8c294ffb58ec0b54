import { z } from 'zod'

/** The settings of a running Parallax. */
export interface Config {
  readonly host: string
  /** 0 takes any free port. */
  readonly port: number
  /** Path of the SQLite file, relative to the working directory. */
  readonly database: string
}

/** A setting that cannot be used; its message is one line for the person who starts the program. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

const loopback = ['localhost', '127.0.0.1', '::1']

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
})

const isSet = ([, value]: [string, string | undefined]): boolean => value !== undefined && value !== ''

/** Reads PORT, HOST and DATABASE; an empty variable counts as not set.
 * @throws ConfigError naming the variable, its value and what is allowed */
export function readConfig(env: Readonly<Record<string, string | undefined>> = process.env): Config {
  const result = environment.safeParse(Object.fromEntries(Object.entries(env).filter(isSet)))
  if (result.success) return { host: result.data.HOST, port: result.data.PORT, database: result.data.DATABASE }
  const issue = result.error.issues[0]!
  throw new ConfigError(`${issue.message} (it is "${env[String(issue.path[0])]}")`)
}

/** The address to show and to open: `http://localhost:3000`. */
export const addressOf = (host: string, port: number): string =>
  `http://${host === '::1' ? '[::1]' : 'localhost'}:${port}`
