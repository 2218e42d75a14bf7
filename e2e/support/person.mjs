// Somebody in front of a page, in words: sam.opens('Amira'), sam.presses('Send it'). What they use is what a screen
// reader has, roles and names; they wait for what they do to have happened, never for a time.
import assert from 'node:assert/strict'
import { exactly, seen, somewhere } from './words.mjs'

export class Person {
  constructor (device, house) {
    this.device = device
    this.house = house
  }

  /** The page in front of them; the first is opened when it is needed. */
  async inFront () {
    this.page ??= await this.device.newPage()
    return this.page
  }

  async goesTo (address) {
    return (await this.inFront()).goto(address)
  }

  /** A second tab of the same person, with the same cookies. */
  async withAnotherTab () {
    const other = new Person(this.device, this.house)
    await other.goesTo(this.page.url())
    return other
  }

  async isSignedInAs (name) {
    await this.goesTo('/sign-in')
    await this.presses(`Be ${name}`)
    await this.isOn('Children I work with')
  }

  /** Opens a child's file from the list of children. */
  async opens (child) {
    await this.goesTo('/children')
    await this.#arrives(this.page.getByRole('heading', { level: 2, name: exactly(child) }).getByRole('link').click())
  }

  async follows (link) {
    await this.#arrives(this.page.getByRole('link', { name: exactly(link) }).first().click())
  }

  async presses (button) {
    await this.#arrives(this.page.getByRole('button', { name: exactly(button) }).click())
  }

  /** Looks for a child by name, from the top of any page. */
  async finds (name) {
    await this.writes('Find a child by name', name)
    await this.presses('Find')
  }

  /** Tries a code at the child's own way in, with a phrase if they have one. */
  async comesInWith (code, phrase = '') {
    await this.goesTo('/here')
    await this.writes('Your code', code)
    await this.writes('Your phrase', phrase)
    await this.presses('Go in')
  }

  /** Signs in as staff with a one-time code. */
  async signsInWith (code) {
    await this.goesTo('/sign-in')
    await this.writes('Your one-time code', code)
    await this.presses('Sign in')
  }

  /** The one-time code that an administrator was shown. */
  async theOneTimeCode () {
    return (await this.page.locator('.slip .code').innerText()).trim()
  }

  /** The code on the slip in front of them. */
  async theCode () {
    return (await this.page.getByRole('region', { name: 'Write this on a slip' }).locator('.code').innerText()).trim()
  }

  /** Does something that the page saves by itself, and waits until it is saved. Gives back the server's answer. */
  async saving (where, doing) {
    const saved = this.page.waitForResponse(answer => answer.request().method() === 'POST' && answer.url().endsWith(`/${where}`) && 'x-together' in answer.request().headers())
    await doing()
    return saved
  }

  /** Follows a link to a file and gives back its bytes. */
  async downloads (link) {
    const address = await this.page.getByRole('link', { name: exactly(link) }).getAttribute('href')
    const answer = await this.page.request.get(new URL(address, this.page.url()).href)
    assert.equal(answer.status(), 200, link)
    return answer.body()
  }

  async reloads () {
    await this.page.reload()
  }

  /** Where the links go that a phone would call. */
  canCall () {
    return this.page.locator('main a[href^="tel:"]').evaluateAll(links => links.map(link => link.getAttribute('href')))
  }

  title () {
    return this.page.title()
  }

  /** Where they are, without the machine. */
  address () {
    const { pathname, search } = new URL(this.page.url())
    return pathname + search
  }

  /** Keeps the address of the page in front of them under a name. */
  remembers (what) {
    this.memory = { ...this.memory, [what]: this.address() }
  }

  remembered (what) {
    return this.memory[what]
  }

  async shifts (times) {
    for (let n = 0; n < times; n++) await this.page.keyboard.press('Shift')
  }

  /** They are at the other place, and nothing of Together's is in front of them. */
  async isElsewhere () {
    await this.page.waitForURL(this.house.elsewhere.address)
    await this.isOn('Dry today')
  }

  /** The page goes there by itself. */
  async arrivesAt (path) {
    await this.page.waitForURL(url => url.pathname === path)
    await this.#rests()
  }

  /** The page in front of them goes to the background, as when somebody looks at the list of open apps, or comes back. */
  async looksAway (away = true) {
    await this.page.evaluate(state => {
      Object.defineProperty(document, 'visibilityState', { value: state, configurable: true })
      document.dispatchEvent(new Event('visibilitychange'))
    }, away ? 'hidden' : 'visible')
  }

  /** From the next page on, the clock of this tab is theirs to move. */
  async holdsTheClock () {
    await (await this.inFront()).clock.install()
  }

  /** Time goes by in this tab, until its page goes by itself. */
  async doesNothingFor (minutes) {
    const gone = this.page.waitForEvent('framenavigated')
    await this.page.clock.fastForward(minutes * 60_000)
    await gone
    await this.#rests()
  }

  /** Whether a sheet lies over the whole page. */
  isCovered () {
    return this.page.evaluate(() => document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.className === 'left')
  }

  cookies () {
    return this.device.cookies()
  }

  async scrollsToTheEnd () {
    await this.page.keyboard.press('End')
    await this.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  }

  /** Whether a link can be seen, whole, where the page is scrolled to, with nothing on top of it. */
  isInView (link) {
    return this.page.getByRole('link', { name: exactly(link) }).evaluate(element => {
      const { left, top, right, bottom } = element.getBoundingClientRect()
      const shown = top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth
      return shown && element.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2))
    })
  }

  /** Presses a button that changes this page and leads nowhere. */
  async clicks (button) {
    await this.page.getByRole('button', { name: exactly(button) }).click()
  }

  async hears (button) {
    await this.page.getByRole('button', { name: exactly(button) }).waitFor()
  }

  async attaches (label, file) {
    await this.page.locator('input[type=file]').and(this.field(label)).setInputFiles(file)
  }

  /** What is at the top of a file to be heard, and whether the browser can play it. */
  async theSpokenName () {
    return this.page.locator('#name-spoken').evaluate(async sound => {
      const answer = await fetch(sound.src)
      const bytes = (await answer.arrayBuffer()).byteLength
      const plays = new Promise(resolve => { sound.oncanplay = () => resolve(true); sound.onerror = () => resolve(false) })
      sound.preload = 'auto'
      sound.load()
      return { status: answer.status, kind: answer.headers.get('content-type'), bytes, plays: await plays }
    })
  }

  /** From About me, to the form for one of the things that are asked. */
  async asks (what) {
    await this.#arrives(this.page.getByRole('link', { name: new RegExp(`^(Ask|Change):? ${what}$`) }).click())
  }

  async pressesTheFirst (button) {
    await this.#arrives(this.page.getByRole('button', { name: exactly(button) }).first().click())
  }

  /** From what a child said, answers the first thing that waits, to be read on the child's own pages. */
  async answersFirst (words) {
    await this.follows('Answer')
    await this.writes('Your answer', words)
    await this.chooses('On their own pages')
    await this.presses('Keep the answer')
  }

  async unfolds (summary) {
    await this.page.getByText(exactly(summary)).click()
  }

  async writes (label, text) {
    await this.field(label).fill(text)
  }

  /** Ticks or chooses an answer; `question` says to which question, where the same answer can be given to several. */
  async chooses (label, question) {
    const asked = question ? this.page.getByRole('group', { name: exactly(question) }) : this.page
    await asked.getByLabel(exactly(label)).check()
  }

  /** Picks one of a list that unfolds. */
  async picks (label, option) {
    await this.field(label).selectOption({ label: option })
  }

  /** What is picked in such a list now. */
  picked (label) {
    return this.field(label).evaluate(list => list.selectedOptions[0].label)
  }

  field (label) {
    return this.page.getByLabel(exactly(label))
  }

  /** What is in a field now; of a text that is edited in the page, its lines. */
  has (label) {
    return this.field(label).evaluate(field => field.isContentEditable ? [...field.children].map(line => line.textContent).join('\n') : field.value)
  }

  async isOn (heading) {
    await this.page.getByRole('heading', { name: exactly(heading) }).first().waitFor()
  }

  async sees (words) {
    await this.page.getByText(somewhere(words)).first().waitFor()
  }

  async doesNotSee (...words) {
    const text = await this.reads()
    for (const word of words) assert.ok(!text.includes(word), `“${word}” is on the page:\n${text}`)
  }

  /** What the page in front of them is about: its first heading, or nothing. */
  async heading () {
    const [first] = await this.page.getByRole('heading').allInnerTexts()
    return seen(first ?? '').trim()
  }

  async reads () {
    return seen(await this.page.locator('body').innerText())
  }

  /** Goes back once, as with the browser's own button. */
  async goesBack () {
    await this.page.goBack({ waitUntil: 'commit' }).catch(ignoreLeaving)
    await this.#rests()
  }

  async tabs (times = 1) {
    for (let n = 0; n < times; n++) await this.page.keyboard.press('Tab')
  }

  /** A key that leads to another page. */
  async hits (key) {
    await this.#arrives(this.page.keyboard.press(key))
  }

  /** A key that changes this page. */
  async keys (key) {
    await this.page.keyboard.press(key)
  }

  async types (text) {
    await this.page.keyboard.type(text)
  }

  /** What the keyboard would act on: its role's words. */
  async focused () {
    const words = await this.page.evaluate(() => {
      const here = document.activeElement
      const label = document.getElementById(here.getAttribute('aria-labelledby'))
      return here === document.body ? '' : here.labels?.[0]?.innerText || label?.innerText || here.getAttribute('aria-label') || here.innerText || ''
    })
    return seen(words).trim()
  }

  /** Tabs on until the thing with these words has the focus. */
  async tabsTo (words) {
    const met = []
    for (let n = 0; n < 80; n++) {
      await this.tabs()
      met.push(await this.focused())
      if (met.at(-1) === words) return
    }
    assert.fail(`the keyboard never came to “${words}”, only to: ${met.join(' · ')}`)
  }

  /** The page is all there. A page that the browser had kept whole tells nobody that it came, so it is asked. */
  async #rests () {
    const state = () => this.page.evaluate(() => document.readyState).catch(ignoreLeaving)
    while (await state() !== 'complete');
  }

  /** A press or a link that leads somewhere: done when the next page is there. */
  async #arrives (doing) {
    const arrived = this.page.waitForEvent('domcontentloaded')
    // What cannot be pressed is the better thing to be told of.
    arrived.catch(() => {})
    await doing
    await arrived
  }
}

/** A page was left for another while it was looked at; that is what going back does. */
function ignoreLeaving (error) {
  if (!/interrupted|aborted|context was destroyed/i.test(error.message)) throw error
}
