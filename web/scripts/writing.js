// The writing page: an editor over the text area, underlines in the text, what is found beside it. Without this script
// the text area is there, and what is found comes with each save.
import { closeHistory } from 'prosemirror-history'
import { TextSelection } from 'prosemirror-state'
import { Beside } from './writing/beside.js'
import { Checking } from './writing/checking.js'
import { editor } from './writing/editor.js'
import { findingAt, findings, found, show, underlined } from './writing/findings.js'
import { inPlaceOf, nextPlace } from './writing/mending.js'
import { mentions } from './writing/mentions.js'
import { put, putOver } from './writing/putting.js'

class Writing {
  #closed = null
  #here = null

  constructor (form) {
    this.form = form
    this.beside = new Beside(form, press => this.#pressed(press))
    this.checking = new Checking(form, {
      answered: (answer, isCurrent) => this.beside.whenFree(() => isCurrent() && this.#answered(answer)),
      failed: () => this.#failed()
    })
    this.view = editor(form.elements.text, {
      plugins: [findings(), mentions()],
      keys: this.#keys(),
      changed: () => this.#changed(),
      moved: () => this.#moved()
    })
    form.addEventListener('change', ({ target }) => { if (target.type === 'radio') this.checking.now() })
    form.addEventListener('keydown', event => { if (event.key === 'Escape' && this.#close()) event.preventDefault() })
    form.addEventListener('click', event => this.#quote(event))
    for (const hint of form.querySelectorAll('[data-with-script]')) hint.hidden = false
    this.checking.now()
  }

  #keys () {
    return {
      'Alt-ArrowDown': () => this.#step(true),
      'Alt-ArrowUp': () => this.#step(false),
      'Alt-Enter': () => { if (this.beside.isOpen) this.beside.enter(); return true }
    }
  }

  #changed () {
    this.checking.changed()
    this.beside.without(found(this.view.state).touched)
  }

  /** An answer about the text as it is: underlines, the list, and how many there are. */
  #answered (answer) {
    const worst = answer.findings.filter(finding => !finding.rest).length
    this.beside.list(answer.beside, open => this.#show(answer, open ? answer.findings.length : worst))
    this.#show(answer, worst)
    this.#moved()
    this.beside.say(answer.heard)
  }

  #show (answer, shown) {
    this.#tell(show(this.view.state.tr, { findings: answer.findings, shown }))
  }

  /** No answer came, so nothing that is known is about this text. */
  #failed () {
    this.#tell(show(this.view.state.tr, { findings: [], shown: 0 }))
    this.beside.close()
    this.beside.unchecked(this.form.dataset.unchecked)
  }

  #tell (transaction) {
    this.view.dispatch(transaction.setMeta('addToHistory', false))
  }

  /** The cursor is somewhere: what is said about that place is open, unless it was closed there. */
  #moved () {
    const place = this.view ? findingAt(this.view.state) : null
    if (place?.finding !== this.#closed) this.#closed = null
    if (!place || place.finding === this.#closed) {
      this.#here = null
      return this.beside.close()
    }
    if (this.#here === place.finding && this.beside.isOpen) return
    this.#here = place.finding
    this.beside.open(place.finding)
    this.#say(place)
  }

  #say ({ from, finding }) {
    const places = underlined(this.view.state).sort((a, b) => a.from - b.from)
    const number = places.findIndex(place => place.from === from && place.finding === finding) + 1
    const of = this.form.dataset.of.replace('{number}', number).replace('{all}', places.length)
    this.beside.say(`${of} ${found(this.view.state).findings[finding].heard}`)
  }

  /** From finding to finding, with the keyboard. */
  #step (forwards) {
    const place = nextPlace(underlined(this.view.state), this.view.state.selection, forwards)
    if (place) this.#go(place)
    return true
  }

  #go ({ from, to }) {
    this.#closed = null
    this.#here = null
    const { tr } = this.view.state
    this.view.focus()
    this.view.dispatch(tr.setSelection(TextSelection.create(tr.doc, from, to)).scrollIntoView())
  }

  #pressed ({ finding, mend, close }) {
    if (close) return this.#close()
    const places = underlined(this.view.state).filter(place => place.finding === finding)
    const here = findingAt(this.view.state)
    const place = places.find(place => place.from === here?.from) ?? places.sort((a, b) => a.from - b.from)[0]
    if (!place) return
    if (mend === undefined) this.#go(place)
    else this.#mend(place, mend)
  }

  /** Puts a suggestion in place of the words: one step, and undone in one. */
  #mend ({ from, to }, words) {
    const said = this.view.state.doc.textBetween(from, to, '\n')
    const instead = inPlaceOf(said, words)
    this.view.focus()
    this.view.dispatch(put(closeHistory(this.view.state.tr), from, to, instead).scrollIntoView())
    this.view.dispatch(closeHistory(this.view.state.tr))
    this.beside.say(this.form.dataset.mended.replace('{words}', instead))
  }

  /** Puts what the child said where the cursor is, as a paragraph of its own; without the script it comes to the end of the text. */
  #quote (event) {
    const quotation = event.target.closest('[data-quote]')?.dataset.quote
    if (!quotation) return
    event.preventDefault()
    this.view.focus()
    this.view.dispatch(putOver(closeHistory(this.view.state.tr), `\n\n${quotation}\n\n`).scrollIntoView())
    this.view.dispatch(closeHistory(this.view.state.tr))
  }

  #close () {
    if (!this.beside.isOpen) return false
    this.#closed = this.#here
    this.beside.close()
    this.view.focus()
    return true
  }
}

for (const form of document.querySelectorAll('form[data-checking]')) new Writing(form)
