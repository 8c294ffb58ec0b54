import { copyFileSync, mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, run, write } from './program.js'

/** A folder that holds one script of src/ and nothing else of the project. */
function alone(script: string): string {
  const folder = freshFolder()
  mkdirSync(join(folder, 'src'))
  copyFileSync(resolve('src', script), join(folder, 'src', script))
  return folder
}

test('without a build the command line says what to do', async () => {
  const folder = alone('launch.mjs')
  const { code, stdout, stderr } = await run(join(folder, 'src/launch.mjs'), ['ingest', 'a.txt'], folder)
  const told = 'Parallax is not built yet: run "npm start" or "npm run build" first.\n'
  expect([code, stdout, stderr]).toEqual([1, '', told])
})

test('packages that cannot be installed are told of', async () => {
  const folder = alone('prepare.mjs')
  const broken = JSON.stringify({ name: 'x', version: '1.0.0', dependencies: { gone: 'file:./gone.tgz' } })
  write(folder, { 'package.json': broken, 'package-lock.json': '{}' })
  const { code, stdout, stderr } = await run(join(folder, 'src/prepare.mjs'), [], folder)
  expect([code, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^Installing packages \(.*\) \.\.\.\n.*ENOENT.*\nParallax could not install its packages;/s)
})

test('a program that does not compile is told of, the next run tries again, and the one after has nothing to do', async () => {
  const folder = alone('prepare.mjs')
  const config = JSON.stringify({ name: 'x', version: '1.0.0' })
  const configs = ['package.json', 'package-lock.json', 'tsconfig.json', 'tsconfig.build.json']
  write(folder, Object.fromEntries(configs.map((name) => [name, config])))
  for (const name of ['seeds', 'db']) mkdirSync(join(folder, name))
  const prepare = async () => {
    const { code, stderr } = await run(join(folder, 'src/prepare.mjs'), [], folder)
    return [code, stderr]
  }
  expect((await prepare())[0]).toBe(1)
  const compiler = join('node_modules', 'typescript', 'bin')
  mkdirSync(join(folder, compiler), { recursive: true })
  write(folder, { [join(compiler, 'tsc')]: 'console.log("x.ts(1,1): error"); process.exit(2)' })
  const fault = 'Parallax could not be built; the lines above say why.'
  expect(await prepare()).toEqual([1, `Building ...\nx.ts(1,1): error\n${fault}\n`])
  const made = 'dist/src/wording'
  const lastStep = 'console.error(`Tables left.`)'
  const compiles = `const fs = require('fs'); fs.mkdirSync('${made}', { recursive: true }); fs.writeFileSync('${made}/prepare.js', '${lastStep}')`
  write(folder, { [join(compiler, 'tsc')]: compiles })
  expect(await prepare()).toEqual([0, 'Building ...\nTables left.\n'])
  expect(await prepare()).toEqual([0, ''])
})
