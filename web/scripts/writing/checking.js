// Asks the server what there is to look at, each time the text has rested. An answer about another text than the one in
// front of the writer is never shown.
import { Asking, PAUSE } from './asking.js'
import { patience } from '../saving.js'

export class Checking {
  #asking = new Asking()
  #failures = 0

  /** `answered` gets each answer about the text as it is; `failed` is told when there is none. */
  constructor (form, { answered, failed }) {
    Object.assign(this, { form, answered, failed })
  }

  /** The text was changed: what is on its way is about another. */
  changed () {
    this.#asking.changed()
    this.abort?.abort()
    this.#later(PAUSE)
  }

  /** Asks at once. */
  now () {
    this.#asking.changed()
    this.#ask()
  }

  #later (milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.#ask(), milliseconds)
  }

  async #ask () {
    clearTimeout(this.timer)
    const number = this.#asking.number
    this.abort = new AbortController()
    const answer = await this.#post(number, this.abort.signal).catch(() => null)
    if (answer ? !this.#asking.isCurrent(answer) : number !== this.#asking.number) return
    if (answer) this.#take(answer)
    else this.#wait()
  }

  #take (answer) {
    this.#failures = 0
    this.answered(answer, () => this.#asking.isCurrent(answer))
  }

  #wait () {
    this.#failures++
    this.failed()
    this.#later(patience(this.#failures))
  }

  async #post (number, signal) {
    // A report goes no way of its own and looks as all do: it has neither of the two.
    const { text, way, manner } = this.form.elements
    const response = await fetch(this.form.dataset.checking, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Together': 'checking' },
      body: new URLSearchParams({ number, way: way?.value ?? '', manner: manner?.value ?? '', text: text.value }).toString(),
      credentials: 'same-origin',
      redirect: 'error',
      signal
    })
    if (!response.ok) throw new Error(`the text was not looked at: ${response.status}`)
    return response.json()
  }
}
