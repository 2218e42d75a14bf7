// Three ways to count the same text. The server counts characters (Unicode scalar values), a browser counts units of
// UTF-16, where an emoji is two, and the editor counts places between which a cursor can stand, of which a line break
// has two.

/** For one text: from the server's places to the editor's. */
export class Places {
  #text
  #wide = []
  #breaks = []

  constructor (text) {
    this.#text = text
    let characters = 0
    for (let unit = 0; unit < text.length; characters++) {
      const point = text.codePointAt(unit)
      if (point === 10) this.#breaks.push(unit)
      if (point > 0xFFFF) this.#wide.push(characters)
      unit += point > 0xFFFF ? 2 : 1
    }
    this.characters = characters
  }

  /** The unit of UTF-16 where this character begins. */
  unit (character) {
    return character + before(this.#wide, character)
  }

  /** The editor's place in front of this character; `null` where the text has no such character. */
  position (character) {
    if (character < 0 || character > this.characters) return null
    const unit = this.unit(character)
    return unit + before(this.#breaks, unit) + 1
  }

  /** The words between two places of the server's. */
  words ([from, to]) {
    return this.#text.slice(this.unit(from), this.unit(to))
  }
}

/** How many of these rising numbers are smaller. */
function before (numbers, limit) {
  let [low, high] = [0, numbers.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (numbers[middle] < limit) low = middle + 1
    else high = middle
  }
  return low
}
