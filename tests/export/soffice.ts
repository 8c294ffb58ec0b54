import { execFile, execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'

function has(name: string): boolean {
  try {
    execFileSync('which', [name], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

/** Whether Word files can be opened. Without LibreOffice their tests are left out and say so, except where CI=true demands them. */
export const hasSoffice = has('soffice') || process.env.CI === 'true'

if (!hasSoffice) console.warn('Word files are not opened: no LibreOffice was found.')

/** A Word file as LibreOffice opens it and writes it again.
 * @param format a filter of LibreOffice: `txt:Text (encoded):UTF8`, `pdf`, `docx`
 * @throws where it cannot be opened */
export async function converted(file: Buffer, format: string): Promise<Buffer> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-soffice-'))
  const [ending] = format.split(':')
  try {
    writeFileSync(join(folder, 'in.docx'), file)
    const profile = `-env:UserInstallation=file://${folder}/profile`
    const out = join(folder, 'out')
    await promisify(execFile)('soffice', [
      profile,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      join(folder, 'in.docx'),
    ])
    return readFileSync(join(out, `in.${ending}`))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
