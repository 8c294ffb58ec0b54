/** What went wrong. connection: no server, or it broke off; slow: no answer in time; refused: the server says that it will not; answer: what
 * came back makes no sense. */
export type FaultSort = 'connection' | 'slow' | 'refused' | 'answer'

/** A model could not be asked, or its answer not be used; the message is one line for the person who asked. */
export class ModelFault extends Error {
  override readonly name = 'ModelFault'
  constructor(
    readonly sort: FaultSort,
    message: string,
  ) {
    super(message)
  }
}
