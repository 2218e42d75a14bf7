// Somebody in front of a page, in words: sam.opens('Amira'), sam.presses('Send it'). What they use is what a screen
// reader has, roles and names; they wait for what they do to have happened, never for a time.
import assert from 'node:assert/strict'

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
    await this.#arrives(this.page.getByRole('heading', { level: 2, name: child, exact: true }).getByRole('link').click())
  }

  async follows (link) {
    await this.#arrives(this.page.getByRole('link', { name: link, exact: true }).first().click())
  }

  async presses (button) {
    await this.#arrives(this.page.getByRole('button', { name: button, exact: true }).click())
  }

  async unfolds (summary) {
    await this.page.getByText(summary, { exact: true }).click()
  }

  async writes (label, text) {
    await this.field(label).fill(text)
  }

  async chooses (label) {
    await this.page.getByLabel(label, { exact: true }).check()
  }

  field (label) {
    return this.page.getByLabel(label, { exact: true })
  }

  /** What is in a field now. */
  has (label) {
    return this.field(label).inputValue()
  }

  async isOn (heading) {
    await this.page.getByRole('heading', { name: heading, exact: true }).first().waitFor()
  }

  async sees (words) {
    await this.page.getByText(words).first().waitFor()
  }

  async doesNotSee (...words) {
    const text = await this.page.locator('body').innerText()
    for (const word of words) assert.ok(!text.includes(word), `“${word}” is on the page:\n${text}`)
  }

  async reads () {
    return this.page.locator('body').innerText()
  }

  /** Goes back once, as with the browser's own button. */
  async goesBack () {
    await this.page.goBack({ waitUntil: 'load' }).catch(ignoreLeaving)
  }

  async tabs (times = 1) {
    for (let n = 0; n < times; n++) await this.page.keyboard.press('Tab')
  }

  async types (text) {
    await this.page.keyboard.type(text)
  }

  /** What the keyboard would act on: its role's words. */
  focused () {
    return this.page.evaluate(() => {
      const here = document.activeElement
      return here === document.body ? '' : (here.innerText || here.getAttribute('aria-label') || here.labels?.[0]?.innerText || '').trim()
    })
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

  /** A press or a link that leads somewhere: done when the next page is there. */
  async #arrives (doing) {
    const page = this.page
    const arrived = page.waitForEvent('domcontentloaded')
    await Promise.all([arrived, doing])
  }
}

/** Playwright says that a page was left for another while going back; that is what is being looked at. */
function ignoreLeaving (error) {
  if (!/interrupted|aborted/i.test(error.message)) throw error
}
