// When to save, and which answer may change the page. No clock and no page in here.

/** Numbers for saves, so that an older answer never lands on top of a newer one. */
export class Sequence {
  #given = 0
  #taken = 0

  /** The number of the next save. */
  next () {
    return ++this.#given
  }

  /** Whether the answer to this save is news: true once, and only if no later one was. */
  takes (number) {
    if (number <= this.#taken) return false
    this.#taken = number
    return true
  }
}

/** Milliseconds to wait: a second after the last key, but never more than five after the first unsaved one. */
export function wait (firstUnsaved, now, { pause = 1000, most = 5000 } = {}) {
  return Math.max(0, Math.min(pause, firstUnsaved + most - now))
}

/** Milliseconds until the next try after this many failures in a row. */
export function patience (failures) {
  return Math.min(30000, 2500 * 2 ** failures)
}

/** What an answer's status means for what was typed. */
export function outcome (status) {
  if (status >= 200 && status < 300) return 'saved'
  if (status === 409) return 'beside another text'
  if (status === 401) return 'sign in again'
  if (status === 410) return 'from before'
  return 'failed'
}
