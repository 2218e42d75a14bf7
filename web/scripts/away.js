// Nothing stays on a screen of somebody who went away: a page that nobody touches goes, what one tab leaves all tabs leave,
// and a tab of somebody who is not signed in here any more shows nothing.
//
//   <body data-page="…" data-idle="15" data-idle-to="/sign-in" data-keeps="/kept/keeping">
//
// `data-page` is what the pages of this session carry; without it there is nothing to hide. `data-covers`: the page is
// covered while it is not in front, so that the list of open apps does not show it. Words that a form would lose are sent
// first: to `data-keeps`, or, where it is not there, to where the form goes.
import { Idle } from './idle.js'

const channel = 'BroadcastChannel' in window ? new BroadcastChannel('together') : null
const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'input', 'scroll']
/** A session's own end is counted from its last request; the page goes a moment later, when nothing answers it any more. */
const LATER = 15_000
/** Touching is told to other tabs so often, in milliseconds. */
const TOLD = 10_000
/** Other tabs get so long to send what was typed in them. */
const FOR_OTHERS = 400

/** Says to every other tab of this browser what happened here: `left`, `turned`, `out`. */
export function tellOtherTabs (what) {
  channel?.postMessage(what)
}

/** A sheet over the whole page. */
export function cover () {
  const sheet = document.createElement('div')
  sheet.className = 'left'
  document.body.append(sheet)
  return sheet
}

/** Starts all of it on a page of somebody who is signed in. */
export function away () {
  const { page, idle, idleTo, covers } = document.body.dataset
  if (!page) return
  const typed = changedForms()
  const go = to => { keep(typed); document.body.replaceChildren(); location.replace(to) }
  goWhenIdle(Number(idle) * 60_000 + LATER, () => go(idleTo))
  goWithOtherTabs(go, idleTo)
  goWhenSomebodyElse(page, go)
  if (covers !== undefined) coverWhileBehind()
  for (const form of document.querySelectorAll('form[data-turns]')) tellBefore(form, 'turned')
  for (const form of document.querySelectorAll('form.out')) tellBefore(form, 'out')
}

/** Forms in which somebody changed something, but those that save themselves. */
function changedForms () {
  const changed = new Set()
  document.addEventListener('input', ({ target }) => {
    const form = target.form
    // What a child filled in about themselves is kept either way: it may also be added when nobody comes back to it.
    if (form?.method === 'post' && (!form.dataset.autosave || form.elements.do?.value === 'about-me')) changed.add(form)
  })
  document.addEventListener('submit', ({ target }) => changed.delete(target))
  return changed
}

function keep (forms) {
  // A form that saves itself sends what it has not saved yet.
  dispatchEvent(new Event('together-away'))
  const { keeps } = document.body.dataset
  for (const form of forms) {
    // On a child's page only what they filled in about themselves is added by itself; a search is nothing to keep.
    const counts = keeps ? form.getAttribute('role') !== 'search' : form.elements.do?.value === 'about-me'
    if (!counts) continue
    const fields = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === 'string'))
    const to = new URL(form.action).pathname
    if (keeps) fields.append('kept_to', to)
    fetch(keeps ?? to, { method: 'POST', body: fields, credentials: 'same-origin', redirect: 'manual', keepalive: true }).catch(() => {})
  }
  forms.clear()
}

function goWhenIdle (limit, go) {
  const idle = new Idle(limit, Date.now())
  let told = 0
  const look = () => {
    const left = idle.left(Date.now())
    if (left === 0) go()
    else setTimeout(look, left)
  }
  const touched = () => {
    const now = Date.now()
    // Whoever comes back after it was over touches nothing that is still there.
    if (idle.left(now) === 0) return go()
    idle.touched(now)
    if (now - told > TOLD) { told = now; tellOtherTabs('here') }
  }
  for (const touch of TOUCHES) document.addEventListener(touch, touched, { capture: true, passive: true })
  channel?.addEventListener('message', ({ data }) => { if (data === 'here') idle.touched(Date.now()) })
  document.addEventListener('visibilitychange', () => { if (idle.left(Date.now()) === 0) go() })
  setTimeout(look, limit)
}

/** Where a page of whoever is signed in by then, or of nobody, is the answer, whichever comes first. */
function goWithOtherTabs (go, idleTo) {
  channel?.addEventListener('message', ({ data }) => {
    if (data === 'left') { cover(); location.replace('/leave') }
    if (data === 'turned') go('/here')
    if (data === 'out') go(idleTo)
  })
}

function goWhenSomebodyElse (page, go) {
  const look = async () => {
    if (document.visibilityState !== 'visible') return
    try {
      const answer = await fetch('/still', { credentials: 'same-origin' })
      if (answer.ok && (await answer.json()).page !== page) go('/')
    } catch {
      // No answer says nothing about who is signed in.
    }
  }
  addEventListener('focus', look)
  document.addEventListener('visibilitychange', look)
}

function coverWhileBehind () {
  let sheet = null
  document.addEventListener('visibilitychange', () => {
    sheet?.remove()
    sheet = document.visibilityState === 'hidden' ? cover() : null
  })
}

/** Other tabs are told before the form goes, while what was typed in them can still be kept for whoever typed it. */
function tellBefore (form, what) {
  form.addEventListener('submit', event => {
    event.preventDefault()
    tellOtherTabs(what)
    setTimeout(() => form.submit(), FOR_OTHERS)
  })
}
