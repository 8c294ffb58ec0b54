/** An archive that cannot be taken in; the message says what is wrong with it and where. */
export class ArchiveFault extends Error {
  override readonly name = 'ArchiveFault'
}
