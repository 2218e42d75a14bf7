// Somebody who writes a letter, and what they have of it: words that are underlined, what is said about them, and what a
// screen reader says by itself.
import assert from 'node:assert/strict'
import { exactly, seen } from './words.mjs'

export class Writer {
  /** Sam in front of a new letter to this child, with this text in it. */
  static async writing (house, child, text, options) {
    const writer = new Writer()
    writer.person = await house.signedIn('Sam Osei', options)
    await writer.person.opens(child)
    await writer.person.follows('Letters')
    await writer.person.presses('Draft the first letter')
    writer.page = writer.person.page
    if (text !== undefined) await writer.writes(text)
    return writer
  }

  writes (text) {
    return this.person.writes('The letter', text)
  }

  has () {
    return this.person.has('The letter')
  }

  /** Waits until these words, and no others, are underlined. */
  async seesUnderlined (...words) {
    await this.page.waitForFunction(wanted => {
      const marks = [...document.querySelectorAll('[role=textbox] mark')].map(mark => mark.textContent)
      return JSON.stringify(marks) === wanted
    }, JSON.stringify(words))
  }

  underlined () {
    return this.page.locator('[role=textbox] mark').allInnerTexts()
  }

  /** Waits until a screen reader has been told something like this. */
  async hears (words) {
    await this.page.getByRole('status').filter({ hasText: words }).first().waitFor({ state: 'attached' })
  }

  /** What is said about the words the cursor is in. */
  get here () {
    return this.page.getByRole('region', { name: exactly('The words you are in') })
  }

  async isToldHere (words) {
    await this.here.getByText(words).first().waitFor()
  }

  async isToldNothingHere () {
    await this.here.waitFor({ state: 'hidden' })
  }

  /** What stands beside the letter, a line for each thing. */
  async beside () {
    return (await this.page.locator('[data-beside] .finding:visible h3').allInnerTexts()).map(seen)
  }

  /** From now on nobody answers whether there is something to look at, until the given function is called. */
  async holdsAnswersBack () {
    let release
    const released = new Promise(resolve => { release = resolve })
    await this.page.route('**/checking', async route => {
      const answer = await route.fetch()
      await released
      await route.fulfill({ response: answer }).catch(() => {})
    })
    return release
  }

  /** What the page's own policy had to refuse since the page was opened. */
  async watchesThePolicy () {
    await this.page.evaluate(() => {
      globalThis.refused = []
      addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => globalThis.refused.push(`${violatedDirective} ${sourceFile}`))
    })
    return async () => assert.deepEqual(await this.page.evaluate(() => globalThis.refused), [])
  }

  /** Pastes what another program would: plain text, and the same dressed up. */
  paste (plain, html) {
    return this.person.field('The letter').evaluate((field, [plain, html]) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', plain)
      clipboardData.setData('text/html', html)
      field.focus()
      field.dispatchEvent(new ClipboardEvent('paste', { bubbles: true, cancelable: true, clipboardData }))
    }, [plain, html])
  }

  /** Copies or cuts what is selected and gives back what another program would get. */
  take (how) {
    return this.person.field('The letter').evaluate((field, how) => {
      const clipboardData = new DataTransfer()
      field.dispatchEvent(new ClipboardEvent(how, { bubbles: true, cancelable: true, clipboardData }))
      return clipboardData.getData('text/plain')
    }, how)
  }
}
