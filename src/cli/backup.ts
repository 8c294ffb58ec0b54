import { readConfig } from '../config.js'
import { backupTo, restoreFrom, vacuum } from '../store/backup.js'
import { checkDatabase } from '../store/check.js'

const megabytes = (bytes: number): string => `${(bytes / 1024 / 1024).toFixed(1)} MB`

/** Copies the database to a file, and looks whether the copy is sound.
 * @returns the exit code */
export async function backupDatabase(file: string, database = readConfig().database): Promise<number> {
  const size = await backupTo(database, file)
  console.log(`${file}: a copy of ${database}, ${megabytes(size)}`)
  return 0
}

/** Puts a backup in the place of the database.
 * @returns the exit code */
export async function restoreDatabase(file: string, database = readConfig().database): Promise<number> {
  const before = await restoreFrom(file, database)
  console.log(`${database} is now what ${file} holds${before === undefined ? '' : `; what it was before is ${before}`}`)
  return 0
}

/** Tells line by line whether the database is sound.
 * @returns the exit code: 1 where anything is wrong */
export async function checkAll(database = readConfig().database): Promise<number> {
  const findings = await checkDatabase(database)
  for (const { what, faults } of findings) {
    console.log(`${faults.length === 0 ? 'right' : 'WRONG'}  ${what}`)
    for (const fault of faults) console.log(`       ${fault}`)
  }
  return findings.some(({ faults }) => faults.length > 0) ? 1 : 0
}

/** Gives back the space of what is not needed any more.
 * @returns the exit code */
export async function vacuumDatabase(database = readConfig().database): Promise<number> {
  const { before, after } = vacuum(database)
  console.log(`${database}: ${megabytes(before)} before, ${megabytes(after)} now`)
  return 0
}
