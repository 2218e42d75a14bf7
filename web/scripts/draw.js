// Drawing in the page, with a finger, a mouse, a pen or the keys. The lines go into a hidden field, which saves itself with the form;
// the picture of them into a file field, which the form sends.
//
//   <div data-draw hidden data-draw-…="what the buttons say">
//     <input type="hidden" name="strokes"> <input type="file" name="drawing" hidden>
//   </div>
import { HIGH, WIDE, add, read, written } from './strokes.js'

/** In the order of the names that the page gives them. All stand out from white. */
const COLOURS = ['#1d2430', '#b3261e', '#1f5fae', '#2f6b3c', '#e0a100', '#7a4a21', '#6a3d7c']
const WHITE = 7
const WIDTHS = { thin: 6, thick: 18, rubber: 36 }
/** So far one press of an arrow goes; a small step with Shift. */
const STEP = 12
const SMALL = 3

/** Makes every place to draw that a page has. */
export function draw () {
  for (const box of document.querySelectorAll('[data-draw]')) new Drawing(box)
}

class Drawing {
  #colour = 0
  #width = WIDTHS.thin
  #open = null
  #at = [WIDE / 2, HIGH / 2]
  #made = Promise.resolve()
  #makes = false

  constructor (box) {
    this.texts = box.dataset
    this.field = box.querySelector('input[name="strokes"]')
    this.file = box.querySelector('input[name="drawing"]')
    this.strokes = read(this.field.value)
    this.canvas = Object.assign(document.createElement('canvas'), { width: WIDE, height: HIGH, tabIndex: 0, className: 'paper' })
    this.canvas.setAttribute('role', 'application')
    this.canvas.setAttribute('aria-label', this.texts.drawPaper)
    this.pen = this.canvas.getContext('2d')
    const keys = paragraph('draw-keys', this.texts.drawKeys)
    this.canvas.setAttribute('aria-describedby', keys.id)
    this.status = paragraph('', '')
    this.status.setAttribute('role', 'status')
    box.prepend(this.#tools(), this.canvas, keys, this.status)
    box.hidden = false
    this.#follow()
    this.#guard(box.closest('form'))
    this.#under(this.texts.drawUnder)
    if (this.strokes.length > 0) this.#show(true)
    else this.#show(false)
  }

  #tools () {
    const row = Object.assign(document.createElement('div'), { className: 'tools' })
    const colours = Object.assign(document.createElement('div'), { className: 'colours' })
    colours.setAttribute('role', 'group')
    colours.setAttribute('aria-label', this.texts.drawColours)
    const names = this.texts.drawColour.split(',').map(name => name.trim())
    this.choices = COLOURS.map((_, n) => {
      const made = button('', () => { this.#colour = n; if (this.#width === WIDTHS.rubber) this.#width = WIDTHS.thin; this.#pressed() })
      made.className = `colour c${n}`
      made.setAttribute('aria-label', names[n])
      made.title = names[n]
      return made
    })
    colours.append(...this.choices)
    this.widths = [['thin', this.texts.drawThin], ['thick', this.texts.drawThick], ['rubber', this.texts.drawRubber]].map(([name, say]) => {
      const made = button(say, () => { this.#width = WIDTHS[name]; this.#pressed() })
      made.dataset.width = WIDTHS[name]
      return made
    })
    const undo = button(this.texts.drawUndo, () => { this.strokes.pop(); this.#show(true) })
    const clear = button(this.texts.drawClear, () => { this.strokes = []; this.#show(true) })
    row.append(colours, ...this.widths, undo, clear)
    this.#pressed()
    return row
  }

  #pressed () {
    this.choices.forEach((one, n) => one.setAttribute('aria-pressed', String(n === this.#colour)))
    this.widths.forEach(one => one.setAttribute('aria-pressed', String(Number(one.dataset.width) === this.#width)))
  }

  #follow () {
    const { canvas } = this
    canvas.addEventListener('pointerdown', event => {
      if (event.button !== 0) return
      event.preventDefault()
      canvas.focus({ preventScroll: true })
      canvas.setPointerCapture(event.pointerId)
      this.#begin(...this.#place(event))
    })
    canvas.addEventListener('pointermove', event => {
      if (this.#open === null || !canvas.hasPointerCapture(event.pointerId)) return
      for (const one of event.getCoalescedEvents?.() ?? [event]) this.#go(...this.#place(one))
    })
    for (const end of ['pointerup', 'pointercancel']) canvas.addEventListener(end, () => this.#end())
    canvas.addEventListener('keydown', event => this.#key(event))
    canvas.addEventListener('blur', () => { this.#end(); this.#paint() })
    canvas.addEventListener('focus', () => this.#paint())
  }

  #place (event) {
    const box = this.canvas.getBoundingClientRect()
    return [(event.clientX - box.left) / box.width * WIDE, (event.clientY - box.top) / box.height * HIGH]
  }

  #key (event) {
    const step = event.shiftKey ? SMALL : STEP
    const ways = { ArrowLeft: [-step, 0], ArrowRight: [step, 0], ArrowUp: [0, -step], ArrowDown: [0, step] }
    if (event.key === ' ') {
      event.preventDefault()
      if (this.#open === null) this.#begin(...this.#at)
      else this.#end()
      this.status.textContent = this.#open === null ? this.texts.drawUp : this.texts.drawDown
    } else if (ways[event.key]) {
      event.preventDefault()
      const [x, y] = ways[event.key]
      this.#at = [Math.min(WIDE, Math.max(0, this.#at[0] + x)), Math.min(HIGH, Math.max(0, this.#at[1] + y))]
      if (this.#open !== null) this.#go(...this.#at)
    } else return
    this.#paint()
  }

  #begin (x, y) {
    this.#end()
    const rubber = this.#width === WIDTHS.rubber
    this.#open = { colour: rubber ? WHITE : this.#colour, width: this.#width, points: [] }
    this.strokes.push(this.#open)
    this.#go(x, y)
  }

  #go (x, y) {
    if (!add(this.#open.points, x, y)) return
    this.#at = this.#open.points.at(-1).slice()
    this.#paint()
  }

  #end () {
    if (this.#open === null) return
    this.#open = null
    this.#show(true)
  }

  /** Paints, and says to the form what there is now. */
  #show (changed) {
    this.#paint()
    if (!changed) return
    this.field.value = written(this.strokes)
    this.field.dispatchEvent(new Event('input', { bubbles: true }))
    this.#made = this.#make()
  }

  #paint (bare = false) {
    const { pen } = this
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, WIDE, HIGH)
    if (this.picture) {
      const size = Math.min(WIDE / this.picture.width, HIGH / this.picture.height)
      pen.drawImage(this.picture, 0, 0, this.picture.width * size, this.picture.height * size)
    }
    pen.lineCap = pen.lineJoin = 'round'
    for (const { colour, width, points } of this.strokes) {
      pen.strokeStyle = COLOURS[colour] ?? '#ffffff'
      pen.lineWidth = width
      pen.beginPath()
      pen.moveTo(...points[0])
      for (const point of points.slice(1)) pen.lineTo(...point)
      if (points.length === 1) pen.lineTo(points[0][0] + 0.1, points[0][1])
      pen.stroke()
    }
    if (!bare && document.activeElement === this.canvas) this.#cross()
  }

  /** Where the keys are. It is on the screen and not in the picture. */
  #cross () {
    const [x, y] = this.#at
    const { pen } = this
    for (const [colour, width] of [['#ffffff', 5], ['#0b0c0c', 2]]) {
      pen.strokeStyle = colour
      pen.lineWidth = width
      pen.beginPath()
      pen.moveTo(x - 12, y)
      pen.lineTo(x + 12, y)
      pen.moveTo(x, y - 12)
      pen.lineTo(x, y + 12)
      pen.stroke()
    }
  }

  /** The picture goes into the file field; where there is nothing on the paper, nothing does. */
  #make () {
    if (this.strokes.length === 0 && !this.picture) {
      this.file.value = ''
      return Promise.resolve()
    }
    this.#paint(true)
    this.#makes = true
    return new Promise(resolve => this.canvas.toBlob(blob => {
      const files = new DataTransfer()
      if (blob) files.items.add(new File([blob], 'drawing.png', { type: 'image/png' }))
      this.file.files = files.files
      this.#paint()
      this.#makes = false
      resolve()
    }, 'image/png'))
  }

  /** A form is sent when the last line is in its picture. */
  #guard (form) {
    form?.addEventListener('submit', event => {
      this.#end()
      if (!this.#makes) return
      event.preventDefault()
      event.stopImmediatePropagation()
      const { submitter } = event
      // A form cannot be sent while it is being sent: after that.
      this.#made.then(() => setTimeout(() => form.requestSubmit(submitter)))
    }, true)
  }

  /** What was drawn before lies under what is drawn now. */
  #under (address) {
    if (!address) return
    const picture = Object.assign(new Image(), { src: address })
    picture.decode().then(() => {
      this.picture = picture
      this.#paint()
      this.#made = this.#make()
    }).catch(() => {})
  }
}

function paragraph (id, text) {
  return Object.assign(document.createElement('p'), { className: 'hint', id, textContent: text })
}

function button (say, act) {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: say, className: 'govuk-button govuk-button--secondary' })
  made.addEventListener('click', act)
  return made
}
