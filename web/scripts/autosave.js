// Saves a form while somebody writes. What was typed stays in the page until the server says it is safe.
//
//   <form data-autosave="/letters/…/draft" data-unsaved="Not saved yet. …">
//     <input type="hidden" name="version" value="7"> … </form>
//   <p data-saved role="status"></p>
//   <div data-beside> … </div>
import { markup } from './markup.js'
import { Sequence, outcome, patience, wait } from './saving.js'

/** Starts every form that saves itself. */
export function autosave () {
  for (const form of document.querySelectorAll('form[data-autosave]')) new Autosave(form)
}

class Autosave {
  #sequence = new Sequence()
  #firstUnsaved = null
  #edits = 0
  #failures = 0
  #sending = false
  #leaving = false

  constructor (form) {
    this.form = form
    this.status = document.querySelector('[data-saved]')
    this.status?.setAttribute('aria-live', 'polite')
    form.addEventListener('input', () => this.#typed())
    form.addEventListener('change', () => this.#typed())
    form.addEventListener('submit', () => { this.#leaving = true; clearTimeout(this.timer) })
    addEventListener('pagehide', () => { if (this.#isUnsaved() && !this.#leaving) this.#post({ keepalive: true }).catch(() => {}) })
    addEventListener('together-away', () => { if (this.#isUnsaved() && !this.#leaving) this.#post({ keepalive: true }).catch(() => {}); this.#leaving = true })
    addEventListener('pageshow', () => { this.#leaving = false })
    addEventListener('beforeunload', event => { if (this.#failures > 0 && this.#isUnsaved() && !this.#leaving) event.preventDefault() })
  }

  #isUnsaved () {
    return this.#firstUnsaved !== null
  }

  #typed () {
    const now = performance.now()
    this.#edits++
    this.#firstUnsaved ??= now
    if (this.#failures === 0) this.#later(wait(this.#firstUnsaved, now))
  }

  #later (milliseconds) {
    clearTimeout(this.timer)
    this.timer = setTimeout(() => this.#save(), milliseconds)
  }

  async #save () {
    if (this.#sending || this.#leaving || !this.#isUnsaved()) return
    const [number, edits, since] = [this.#sequence.next(), this.#edits, this.#firstUnsaved]
    this.#sending = true
    this.#firstUnsaved = null
    try {
      const response = await this.#post()
      const answer = await response.json().catch(() => ({}))
      this.#take(outcome(response.status), answer, { number, edits, since })
    } catch {
      this.#take('failed', {}, { number, edits, since })
    } finally {
      this.#sending = false
    }
    if (this.#isUnsaved()) this.#later(this.#failures > 0 ? patience(this.#failures) : wait(this.#firstUnsaved, performance.now()))
  }

  #post (options = {}) {
    return fetch(this.form.dataset.autosave, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded;charset=UTF-8', 'X-Together': 'autosave' },
      body: new URLSearchParams([...new FormData(this.form)].filter(([, value]) => typeof value === 'string')).toString(),
      credentials: 'same-origin',
      redirect: 'error',
      ...options
    })
  }

  #take (what, answer, { number, edits, since }) {
    if (!this.#sequence.takes(number)) return
    // Somebody else is signed in here by now: what this page shows is not theirs to see.
    if (what === 'from before') { this.#leaving = true; document.body.replaceChildren(); location.replace('/here'); return }
    if (what === 'saved' || what === 'beside another text') this.#kept(what, answer, edits)
    else this.#notKept(what, answer, since)
  }

  #kept (what, answer, edits) {
    this.#failures = 0
    const version = this.form.querySelector('input[name="version"]')
    if (version && answer.version !== undefined) version.value = answer.version
    this.#say(answer.saved, what !== 'saved' || answer.two_texts === true)
    // Findings are about the text that was sent: with newer words in the page they would point beside.
    if (answer.beside !== undefined && edits === this.#edits) showBeside(answer.beside)
  }

  #notKept (what, answer, since) {
    this.#failures++
    this.#firstUnsaved = since
    const { unsaved } = this.form.dataset
    this.#say(what === 'sign in again' ? answer.saved ?? unsaved : unsaved, true)
  }

  #say (text, alarming) {
    if (!this.status || text === undefined) return
    this.status.classList.toggle('not-yet', alarming)
    if (this.status.textContent !== text) this.status.textContent = text
  }
}

/** A page that looks at the text by itself while it is typed shows those findings, and not a save's. */
function showBeside (html) {
  const box = document.querySelector('[data-beside]')
  // Never take away what somebody is about to press.
  if (!box || box.closest('[data-checking]') || box.contains(document.activeElement)) return
  box.replaceChildren(...markup(html))
}
