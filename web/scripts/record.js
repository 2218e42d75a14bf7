// Record with the device's microphone, or its camera where the field is for a video, into a file field that works without us.
//
//   <div data-record data-record-start="Record" data-record-stop="Stop" data-record-listen="Listen"
//        data-record-again="Do it again" data-record-refused="…" data-record-busy="Recording…"
//        data-record-heard="Recording, and sound comes in." data-record-nothing="Nothing was recorded."
//        data-record-ready="Recorded. Nothing is sent until you send it." data-record-seconds="120">
//     …<input type="file" accept="audio/*" name="sound">…   (or accept="video/*")
//   </div>
import { kindOf, nameOf, ratesOf } from './sound.js'

/** A video is this small, so that minutes of it can be kept: hands and faces stay clear. */
const CAMERA = { width: { ideal: 640 }, height: { ideal: 480 }, frameRate: { ideal: 25 } }
/** What a file may hold; what is larger would be refused when it is sent, and all of it lost. */
const LARGEST = 25 * 1024 * 1024

/** Room for what a browser puts at the end of a file, and for the rest of the form. */
const ROOM = 64 * 1024

/** How often a recording tells that sound comes in, in milliseconds. */
const PIECE = 500

/** Offers recording beside every file field that asks for it, where the browser can. */
export function record () {
  const able = 'MediaRecorder' in window && navigator.mediaDevices?.getUserMedia
  if (!able) return
  for (const box of document.querySelectorAll('[data-record]')) {
    const input = box.querySelector('input[type="file"][accept*="audio"], input[type="file"][accept*="video"]')
    const film = input?.accept.includes('video')
    const kind = input && kindOf(type => MediaRecorder.isTypeSupported(type), film)
    if (kind) new Recorder(box, input, kind, film)
  }
}

class Recorder {
  constructor (box, input, kind, film) {
    this.input = input
    this.kind = kind
    this.film = film
    this.texts = box.dataset
    this.seconds = Number(box.dataset.recordSeconds ?? 120)
    this.start = button(this.texts.recordStart, () => this.#begin())
    this.stop = button(this.texts.recordStop, () => this.recorder?.stop())
    this.hear = button(this.texts.recordListen, () => this.#play())
    this.again = button(this.texts.recordAgain, () => this.#begin())
    this.status = Object.assign(document.createElement('p'), { className: 'small' })
    this.status.setAttribute('role', 'status')
    const row = Object.assign(document.createElement('div'), { className: 'recorder' })
    if (film) {
      this.screen = Object.assign(document.createElement('video'), { className: 'player', muted: true, playsInline: true, hidden: true })
      row.append(this.screen)
    }
    row.append(this.start, this.stop, this.hear, this.again, this.status)
    const group = input.closest('.govuk-form-group') ?? input
    group.after(row)
    this.#show(this.start)
    addEventListener('pagehide', () => this.#silence())
  }

  #show (...shown) {
    for (const one of [this.start, this.stop, this.hear, this.again]) one.hidden = !shown.includes(one)
  }

  #say (text) {
    this.status.textContent = text ?? ''
  }

  async #begin () {
    this.playing?.stop()
    try {
      this.stream = await navigator.mediaDevices.getUserMedia(this.film ? { audio: true, video: CAMERA } : { audio: true })
    } catch {
      return this.#say(this.texts.recordRefused)
    }
    const pieces = []
    let size = 0
    this.#mirror()
    this.recorder = new MediaRecorder(this.stream, this.film ? { mimeType: this.kind, ...ratesOf(this.seconds, LARGEST) } : { mimeType: this.kind })
    this.recorder.ondataavailable = ({ data }) => {
      if (data.size === 0) return
      // A piece that is one too many is left out: what came before it can be kept and played.
      if (size + data.size > LARGEST - ROOM) return this.recorder.state === 'recording' && this.recorder.stop()
      size += data.size
      pieces.push(data)
      if (this.recorder.state === 'recording') this.#say(this.texts.recordHeard)
    }
    this.recorder.onstop = () => pieces.length > 0 ? this.#keep(pieces) : this.#keepNothing()
    this.recorder.start(PIECE)
    this.limit = setTimeout(() => this.recorder.stop(), this.seconds * 1000)
    this.#show(this.stop)
    this.#say(this.texts.recordBusy)
    this.stop.focus()
  }

  #keep (pieces) {
    this.#silence()
    const type = this.kind.split(';')[0]
    this.sound = new File(pieces, nameOf(type), { type })
    const files = new DataTransfer()
    files.items.add(this.sound)
    this.input.files = files.files
    this.input.dispatchEvent(new Event('change', { bubbles: true }))
    this.#show(this.hear, this.again)
    this.#say(this.texts.recordReady)
    this.hear.focus()
  }

  /** Stop came before any sound did: nothing empty goes into the field, and what was recorded before stays. */
  #keepNothing () {
    this.#silence()
    this.#show(...this.sound ? [this.hear, this.again] : [this.start])
    this.#say(this.texts.recordNothing)
    const next = this.sound ? this.again : this.start
    next.focus()
  }

  /** Whoever is filmed sees it, without their own voice. */
  #mirror () {
    if (!this.film) return
    Object.assign(this.screen, { srcObject: this.stream, muted: true, controls: false, hidden: false })
    this.screen.play()
  }

  /** What was filmed, as a player; the page's policy lets media come from the page itself. */
  #watch () {
    Object.assign(this.screen, { srcObject: null, src: URL.createObjectURL(this.sound), muted: false, controls: true, hidden: false })
    return this.screen.play()
  }

  /** The microphone's light goes out as soon as nobody records. */
  #silence () {
    clearTimeout(this.limit)
    if (this.screen) this.screen.hidden = true
    for (const track of this.stream?.getTracks() ?? []) track.stop()
  }

  /** Decoded here: an address for the sound would need a hole in the page's security policy. */
  async #play () {
    if (this.film) return this.#watch()
    this.playing?.stop()
    const context = new AudioContext()
    const source = context.createBufferSource()
    source.buffer = await context.decodeAudioData(await this.sound.arrayBuffer())
    source.connect(context.destination)
    source.onended = () => context.close()
    source.start()
    this.playing = source
  }
}

function button (text, act) {
  const made = Object.assign(document.createElement('button'), { type: 'button', textContent: text, className: 'govuk-button govuk-button--secondary' })
  made.addEventListener('click', act)
  return made
}
