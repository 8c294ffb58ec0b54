import { expect, test } from 'vitest'
import { addressOf, ConfigError, readConfig } from '../../src/config.js'

test.each([
  [{}, { host: '127.0.0.1', port: 3000, database: 'db/parallax.sqlite' }],
  [
    { PORT: '', HOST: '', DATABASE: '' },
    { host: '127.0.0.1', port: 3000, database: 'db/parallax.sqlite' },
  ],
  [
    { PORT: '8080', HOST: '::1', DATABASE: '/tmp/x.sqlite' },
    { host: '::1', port: 8080, database: '/tmp/x.sqlite' },
  ],
  [
    { PORT: '0', HOST: 'localhost' },
    { host: 'localhost', port: 0, database: 'db/parallax.sqlite' },
  ],
])('readConfig(%j)', (env, expected) => expect(readConfig(env)).toEqual(expected))

test.each([
  [{ PORT: 'http' }, 'PORT must be a number from 0 to 65535 (it is "http")'],
  [{ PORT: '70000' }, 'PORT must be a number from 0 to 65535 (it is "70000")'],
  [{ PORT: '-1' }, 'PORT must be a number from 0 to 65535 (it is "-1")'],
  [{ PORT: '80.5' }, 'PORT must be a number from 0 to 65535 (it is "80.5")'],
  [{ HOST: '0.0.0.0' }, /^HOST must be one of localhost, 127\.0\.0\.1, ::1: .*\(it is "0\.0\.0\.0"\)$/],
  [{ HOST: 'example.org' }, /^HOST must be one of/],
])('readConfig(%j) is refused', (env, message) => {
  expect(() => readConfig(env)).toThrow(ConfigError)
  expect(() => readConfig(env)).toThrow(message)
})

test.each([
  ['127.0.0.1', 'http://localhost:3000'],
  ['localhost', 'http://localhost:3000'],
  ['::1', 'http://[::1]:3000'],
])('addressOf(%s)', (host, expected) => expect(addressOf(host, 3000)).toBe(expected))
