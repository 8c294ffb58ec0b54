/** A write that cannot be done because of what was given; nothing of it was stored. The message may be shown. */
export class Refused extends Error {
  override readonly name = 'Refused'
}

/** A new version of the codebook that was made from one that is no longer the newest. */
export class Outdated extends Refused {
  constructor(
    readonly madeFrom: number,
    readonly now: number,
  ) {
    super(
      `The codebook is at version ${now} by now, and this was made from version ${madeFrom}. Nothing of either is lost: look at what changed, then save again.`,
    )
  }
}
