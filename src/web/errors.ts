/** A thing that one may do instead, as a link. */
export interface Way {
  readonly label: string
  readonly href: string
}

/** An answer other than 200, with words for the person who asked. */
export class HttpError extends Error {
  override readonly name: string = 'HttpError'
  constructor(
    readonly status: number,
    /** What is wrong, in a full sentence. */
    message: string,
    /** What is possible instead. */
    readonly ways: readonly Way[] = [],
  ) {
    super(message)
  }
}

/** There is nothing at this address. */
export class NotFound extends HttpError {
  override readonly name = 'NotFound'
  constructor(message: string, ways: readonly Way[] = []) {
    super(404, message, ways)
  }
}

/** The request itself is wrong: a filter, a sort or an id that cannot be. */
export class BadRequest extends HttpError {
  override readonly name = 'BadRequest'
  constructor(message: string, ways: readonly Way[] = []) {
    super(400, message, ways)
  }
}
