// What something costs the person who does it: each press, choice and file is a decision; what they type is counted in characters.

const DECIDING = ['opens', 'follows', 'presses', 'clicks', 'unfolds', 'chooses', 'picks', 'attaches']

/** The same person, and what they did. */
export function counted (person) {
  const count = { decisions: [], boxes: [], typed: 0 }
  const proxy = new Proxy(person, {
    get (target, name) {
      const what = Reflect.get(target, name)
      if (typeof what !== 'function') return what
      return (...said) => {
        if (DECIDING.includes(name)) count.decisions.push(`${name} ${said[0]}`)
        if (name === 'writes') {
          count.boxes.push(said[0])
          count.typed += said[1].length
        }
        return what.apply(target, said)
      }
    }
  })
  return [proxy, count]
}

// The keystroke-level model of Card, Moran and Newell (Communications of the ACM 23:7, 1980), in seconds: to make up one's mind, to point
// at something, to press, to bring the hands back to the keys. A keystroke takes an average non-secretary typist .28.
const MIND = 1.35
const POINT = 1.1
const PRESS = 0.2
const HANDS = 0.4
const KEY = 0.28
// People say about 150 words in a minute, and a word has about six characters with its space.
const SAID = 60 / (150 * 6)

/** Seconds it takes somebody who knows the page; waiting for pages, and remembering what was said, are not in it. */
export function seconds ({ decisions, boxes, typed }, spoken = 0) {
  const pressing = decisions.length * (MIND + POINT + PRESS)
  const boxing = boxes.length * (MIND + POINT + PRESS + HANDS)
  return Math.round(pressing + boxing + typed * KEY + spoken * SAID)
}
