// The browser of the machine, as a person has it: pages may be kept whole for Back, and there is a (made-up) microphone.
import { chromium } from 'playwright-core'

const QUIET = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync']
const MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']

export const DESKTOP = { width: 1280, height: 900 }
export const PHONE = { width: 390, height: 844 }
/** What is left of a screen of 1280 pixels at 400 per cent. */
export const MAGNIFIED = { width: 320, height: 256 }

export class Browser {
  static async opened (address) {
    const browser = new Browser()
    browser.address = address
    browser.chromium = await chromium.launch({
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [...QUIET, ...MICROPHONE],
      // Playwright turns off the memory that gives a page back whole; people's browsers have it.
      ignoreDefaultArgs: ['--disable-back-forward-cache']
    })
    return browser
  }

  /** A device of somebody's own: its own cookies, its own history. */
  async device ({ viewport = DESKTOP, javaScriptEnabled = true } = {}) {
    const device = await this.chromium.newContext({ baseURL: this.address, viewport, javaScriptEnabled, locale: 'en-GB', timezoneId: 'Europe/London' })
    device.setDefaultTimeout(15_000)
    await device.grantPermissions(['microphone', 'camera'], { origin: this.address })
    return device
  }

  close () {
    return this.chromium.close()
  }
}
