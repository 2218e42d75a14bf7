// What stands beside the text, and the one finding that the cursor is in. Both are the server's own HTML; this moves
// them, opens and closes them, and says them to a screen reader. It changes no text.
import { markup } from '../markup.js'

/** A press on a finding: `{ finding, mend }`, with the words to put in its place or none to go there. */
export class Beside {
  #waiting = null
  #heard = ''

  constructor (form, pressed) {
    this.box = form.querySelector('[data-beside]')
    this.panel = form.querySelector('[data-here]')
    this.region = form.querySelector('[data-heard]')
    for (const place of [this.box, this.panel]) place.addEventListener('click', event => this.#press(event, pressed))
    this.box.addEventListener('focusout', () => setTimeout(() => this.#showWaiting()))
    this.panel.querySelector('[data-close]').addEventListener('click', () => pressed({ close: true }))
  }

  #press (event, pressed) {
    const button = event.target.closest('[data-go], [data-mend]')
    const finding = button?.closest('[data-finding]')?.dataset.finding
    if (finding !== undefined) pressed({ finding: Number(finding), mend: button.dataset.mend })
  }

  /** Whether the list may be taken away now: never while somebody is about to press something in it. */
  get isFree () {
    return !this.box.contains(document.activeElement)
  }

  /** Calls this when nobody is in the list: now, or as soon as they have left it. The last one waiting wins. */
  whenFree (call) {
    this.#waiting = call
    this.#showWaiting()
  }

  #showWaiting () {
    if (!this.#waiting || !this.isFree) return
    const call = this.#waiting
    this.#waiting = null
    call()
  }

  /** Shows the server's list in the place of the one before. */
  list (html, opened) {
    this.box.replaceChildren(...markup(html))
    for (const acts of this.box.querySelectorAll('[data-acts]')) acts.hidden = false
    this.rest?.addEventListener('toggle', () => opened(this.rest.open))
  }

  /** The findings that are one press away. */
  get rest () {
    return this.box.querySelector('details')
  }

  /** Says instead of a list that this text was not looked at yet. */
  unchecked (sentence) {
    const words = document.createElement('p')
    words.textContent = sentence
    this.box.replaceChildren(words)
    this.say(sentence)
  }

  /** Takes out of the list what the writer has changed, before the next answer comes. */
  without (touched) {
    for (const item of this.box.querySelectorAll('[data-finding]')) item.hidden = touched.has(Number(item.dataset.finding))
  }

  /** Opens what is said about this finding, right under the text. */
  open (finding) {
    const item = this.#item(finding)
    if (!item) return this.close()
    this.#mark(item)
    this.panel.dataset.finding = finding
    this.panel.dataset.level = item.dataset.level
    this.panel.querySelector('[data-said]').replaceChildren(...[...item.cloneNode(true).childNodes])
    for (const go of this.panel.querySelectorAll('[data-go]')) go.remove()
    this.panel.hidden = false
  }

  close () {
    this.#mark(null)
    this.panel.hidden = true
    this.panel.querySelector('[data-said]').replaceChildren()
  }

  get isOpen () {
    return !this.panel.hidden
  }

  /** Moves the keyboard to the first thing that can be pressed about this finding. */
  enter () {
    this.panel.querySelector('button')?.focus()
  }

  #item (finding) {
    return this.box.querySelector(`[data-finding="${finding}"]:not([hidden])`)
  }

  #mark (item) {
    this.box.querySelector('[aria-current]')?.removeAttribute('aria-current')
    item?.setAttribute('aria-current', 'true')
  }

  /** Says this to a screen reader when it has a moment; the same sentence only once. */
  say (sentence) {
    if (sentence === this.#heard) return
    this.#heard = sentence
    this.region.textContent = sentence
  }
}
