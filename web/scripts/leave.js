// Hide this page: cover it at once, go where nothing of it is, and leave nothing for Back to show.
//
//   <a class="leave" href="/leave" data-two-more="…" data-one-more="…" data-going="…">Hide this page</a>
//
// The three texts are said to screen readers only. Without this script the link does the same, a moment later.
import { cover, tellOtherTabs } from './away.js'
import { ShiftCounter } from './shift.js'

/** Makes the bar of this page work, if it has one. */
export function leave () {
  const bar = document.querySelector('a.leave[href="/leave"]')
  if (!bar) return
  const say = speaker()
  bar.addEventListener('click', event => { event.preventDefault(); go(bar, say) })
  listenForShift(bar, say)
  keepNothing()
}

function go (bar, say) {
  cover()
  tellOtherTabs('left')
  say(bar.dataset.going)
  location.replace(bar.href)
}

function listenForShift (bar, say) {
  const counter = new ShiftCounter()
  document.addEventListener('keydown', event => counter.down(event.key), true)
  document.addEventListener('keyup', event => {
    const left = counter.up(event.key, event.timeStamp)
    if (left === 0) go(bar, say)
    else if (left === 1) say(bar.dataset.oneMore)
    else if (left === 2) say(bar.dataset.twoMore)
  }, true)
}

/** A region that a screen reader reads when it has a moment. */
function speaker () {
  const region = document.createElement('div')
  region.className = 'govuk-visually-hidden'
  region.setAttribute('role', 'status')
  document.body.append(region)
  return text => { region.textContent = text ?? '' }
}

/** A browser may keep a page whole to show it again on Back. It gets an empty one, and asks the server instead. */
function keepNothing () {
  addEventListener('pagehide', () => document.body.replaceChildren())
  addEventListener('pageshow', event => { if (event.persisted) location.reload() })
}
