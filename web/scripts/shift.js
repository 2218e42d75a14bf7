// Three presses of Shift alone, close together, hide the page. A capital letter is Shift with another key, and
// writing them must never count.

/** Counts presses of Shift. `needed` presses within `within` milliseconds are enough. */
export class ShiftCounter {
  #presses = []
  #alone = false

  constructor ({ needed = 3, within = 5000 } = {}) {
    this.needed = needed
    this.within = within
  }

  /** A key goes down. Any other key takes back what was counted. */
  down (key) {
    this.#alone = key === 'Shift'
    if (!this.#alone) this.#presses = []
  }

  /** A key comes up at this time. Answers how many presses are left: 0 means now; null, that nothing was counted. */
  up (key, now) {
    if (key !== 'Shift' || !this.#alone) return null
    this.#alone = false
    this.#presses = [...this.#presses.filter(then => now - then < this.within), now]
    return Math.max(0, this.needed - this.#presses.length)
  }
}
