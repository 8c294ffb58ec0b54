import { expect, test } from 'vitest'
import { addressOf, ConfigError, readConfig } from '../../src/config.js'

test.each([
  [{}, { host: '127.0.0.1', port: 3000, database: 'db/parallax.sqlite', model: null, otherSites: true }],
  [
    { PORT: '', HOST: '', DATABASE: '' },
    { host: '127.0.0.1', port: 3000, database: 'db/parallax.sqlite', model: null, otherSites: true },
  ],
  [
    { PORT: '8080', HOST: '::1', DATABASE: '/tmp/x.sqlite' },
    { host: '::1', port: 8080, database: '/tmp/x.sqlite', model: null, otherSites: true },
  ],
  [
    { PORT: '0', HOST: 'localhost' },
    { host: 'localhost', port: 0, database: 'db/parallax.sqlite', model: null, otherSites: true },
  ],
  [
    { OTHER_SITES: 'no' },
    { host: '127.0.0.1', port: 3000, database: 'db/parallax.sqlite', model: null, otherSites: false },
  ],
  [
    { MODEL_ADDRESS: 'http://localhost:11434/v1', MODEL_NAME: 'small', MODEL_TIMEOUT: '5', MODEL_RETRIES: '0' },
    {
      ...{ host: '127.0.0.1', port: 3000, database: 'db/parallax.sqlite', otherSites: true },
      model: {
        ...{ address: 'http://localhost:11434/v1', model: 'small', key: null, timeout: 5000, retries: 0 },
        ...{ mostStatements: 100, mostTokens: 200_000, mostCharacters: 4_000 },
      },
    },
  ],
])('readConfig(%j)', (env, expected) => expect(readConfig(env)).toEqual(expected))

test.each([
  [{ PORT: 'http' }, 'PORT must be a number from 0 to 65535 (it is "http")'],
  [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535 (it is "70000")'],
  [{ PORT: '-1' }, 'PORT must be a number from 0 to 65535 (it is "-1")'],
  [{ PORT: '80.5' }, 'PORT must be a number from 0 to 65535 (it is "80.5")'],
  [{ OTHER_SITES: 'some' }, 'OTHER_SITES must be yes or no (it is "some")'],
  [{ HOST: '0.0.0.0' }, /^HOST must be one of localhost, 127\.0\.0\.1, ::1: .*\(it is "0\.0\.0\.0"\)$/],
  [{ HOST: 'example.org' }, /^HOST must be one of/],
  [{ MODEL_ADDRESS: 'localhost:11434', MODEL_NAME: 'x' }, /^MODEL_ADDRESS must be a web address/],
  [{ MODEL_ADDRESS: 'http://localhost:11434/v1' }, /^MODEL_NAME must name the model/],
  [{ MODEL_TIMEOUT: '0' }, 'MODEL_TIMEOUT must be a number of seconds from 1 to 3600 (it is "0")'],
])('readConfig(%j) is refused', (env, message) => {
  expect(() => readConfig(env)).toThrow(ConfigError)
  expect(() => readConfig(env)).toThrow(message)
})

test.each([
  ['127.0.0.1', 'http://localhost:3000'],
  ['localhost', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
])('addressOf(%s)', (host, expected) => expect(addressOf(host, 3000)).toBe(expected))
