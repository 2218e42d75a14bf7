// Read aloud, with a voice of the device itself; and recordings that play from one button.
//
//   <button type="button" class="hear" data-listen="#letter" data-listen-stop="Stop" hidden>Read it to me</button>
//   <button type="button" class="say" data-play="#name-sound" hidden>ah-MEER-ah</button>
//
// Both stay hidden where they could do nothing.
import { localVoice } from './voices.js'

// A picture of a story is read by what it shows; others stand beside words that say the same.
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, blockquote, legend, label, .story img[alt]'

/** Offers every reading and playing button that can work here. */
export function listen () {
  for (const button of document.querySelectorAll('[data-play]')) offerPlaying(button)
  const buttons = document.querySelectorAll('[data-listen]')
  if (buttons.length === 0 || !('speechSynthesis' in window)) return
  const offer = () => { for (const button of buttons) offerReading(button) }
  offer()
  // Voices often arrive a moment after the page.
  speechSynthesis.addEventListener?.('voiceschanged', offer)
  addEventListener('pagehide', () => speechSynthesis.cancel())
}

function offerReading (button) {
  const text = document.querySelector(button.dataset.listen)
  const voice = text && localVoice(speechSynthesis.getVoices(), languageOf(text))
  if (!voice || !button.hidden) return
  button.hidden = false
  const label = button.textContent
  const rest = () => { press(button, false, label); mark(text, null) }
  button.addEventListener('click', () => {
    const reading = button.getAttribute('aria-pressed') === 'true'
    speechSynthesis.cancel()
    if (reading) return rest()
    press(button, true, button.dataset.listenStop ?? label)
    readBlocks(text, voice, rest)
  })
}

function languageOf (element) {
  return element.closest('[lang]')?.lang || 'en-GB'
}

function press (button, pressed, label) {
  button.setAttribute('aria-pressed', String(pressed))
  button.textContent = label
}

/** One block after the other, each marked while it is read, so that an eye can follow. */
function readBlocks (text, voice, rest) {
  const blocks = blocksOf(text)
  blocks.forEach((block, index) => {
    const utterance = new SpeechSynthesisUtterance(wordsOf(block))
    utterance.voice = voice
    utterance.lang = voice.lang
    utterance.rate = 0.95
    utterance.onstart = () => mark(text, block)
    if (index === blocks.length - 1) utterance.onend = rest
    speechSynthesis.speak(utterance)
  })
  if (blocks.length === 0) rest()
}

/** The innermost blocks that have words, or the element itself. */
function blocksOf (text) {
  const blocks = [...text.querySelectorAll(BLOCKS)].filter(block => wordsOf(block) && !block.querySelector(BLOCKS) && !block.closest('.unread'))
  return blocks.length > 0 ? blocks : [text]
}

function wordsOf (block) {
  return (block.alt ?? block.textContent).trim()
}

function mark (text, block) {
  for (const old of text.querySelectorAll('.now-read')) old.classList.remove('now-read')
  text.classList.remove('now-read')
  block?.classList.add('now-read')
}

function offerPlaying (button) {
  const sound = document.querySelector(button.dataset.play)
  if (!sound) return
  button.hidden = false
  sound.hidden = true
  const instead = button.nextElementSibling
  if (instead?.matches('[data-played]')) instead.hidden = true
  button.setAttribute('aria-pressed', 'false')
  button.addEventListener('click', () => sound.paused ? sound.play() : sound.pause())
  for (const event of ['play', 'pause', 'ended']) {
    sound.addEventListener(event, () => button.setAttribute('aria-pressed', String(!sound.paused)))
  }
}
