// How long nobody has done anything. No clock and no page in here.

/** Tells when nobody has done anything for so many milliseconds. */
export class Idle {
  constructor (limit, now) {
    this.limit = limit
    this.last = now
  }

  /** Somebody did something. */
  touched (now) {
    this.last = now
  }

  /** Milliseconds until it is over; 0 when it is. A device that slept finds out at once. */
  left (now) {
    return Math.max(0, this.last + this.limit - now)
  }
}
