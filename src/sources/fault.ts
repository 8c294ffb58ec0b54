/** A file that cannot be read as a source. `fault` says in plain words what is wrong with it and, where it helps, what to do. */
export class SourceError extends Error {
  override readonly name = 'SourceError'
  constructor(
    readonly file: string,
    readonly fault: string,
  ) {
    super(`${file}: ${fault}`)
  }
}
