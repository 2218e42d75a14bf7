// Which answer is about the text as it is now, and when to ask. No clock and no page in here.

/** A pause this long in typing, in milliseconds, and the text is looked at. */
export const PAUSE = 250

/** Gives each state of the text a number. An answer counts only while its number is still the text's. */
export class Asking {
  #number = 0

  /** The text, or how it goes, was changed. */
  changed () {
    return ++this.#number
  }

  /** The number of the text as it is now. */
  get number () {
    return this.#number
  }

  /** Is this answer about the text as it is now? Anything that does not say which text it is about is not. */
  isCurrent (answer) {
    return Number(answer?.number) === this.#number
  }
}
