/** A write that cannot be done because of what was given; nothing of it was stored. The message may be shown. */
export class Refused extends Error {
  override readonly name = 'Refused'
}
