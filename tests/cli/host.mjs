// Runs the built command line again and again in one process, which spares each run the loading of its modules. What a run
// prints, and with which code it ends, is sent back. A command that ends the process ends it here as well.
const built = new URL('../../dist/src/cli.js', import.meta.url)
const { env } = process
let runs = 0

process.on('message', async ({ args, cwd, more }) => {
  const told = { stdout: '', stderr: '' }
  for (const stream of ['stdout', 'stderr'])
    process[stream].write = (text, ...rest) => {
      told[stream] += text
      rest.at(-1)?.()
      return true
    }
  process.exitCode = undefined
  process.chdir(cwd)
  process.env = { ...env, ...more }
  process.argv = [process.execPath, built.pathname, ...args]
  const { exit } = process
  process.exit = (code) => process.send({ ...told, code: code ?? 0, ended: true }, () => exit(code))
  await import(`${built}?run=${runs++}`)
  process.exit = exit
  for (const stream of ['stdout', 'stderr']) process[stream].removeAllListeners('error')
  process.send({ ...told, code: process.exitCode ?? 0, ended: false })
})
process.on('disconnect', () => process.exit())
