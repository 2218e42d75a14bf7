// What every page has to be: without a fault that axe knows, and never wider than the screen, even at 400 per cent.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DESKTOP, MAGNIFIED, PHONE } from './browser.mjs'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Looks at the page in front of somebody on a desktop, on a phone and magnified. `what` names the page in a failure. */
export async function looksWell (person, what) {
  const faults = []
  // From its top: what lies under the bar that stays is nobody's to press until they scroll.
  await person.page.evaluate(() => globalThis.scrollTo(0, 0))
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await person.page.setViewportSize(viewport)
    faults.push(...(await violations(person.page)).map(fault => `${size}: ${fault}`))
    faults.push(...(await crushed(person.page)).map(fault => `${size}: ${fault}`))
  }
  faults.push(...(await paleInTheDark(person.page)).map(fault => `in the dark: ${fault}`))
  await person.page.setViewportSize(MAGNIFIED)
  faults.push(...await tooWide(person.page))
  faults.push(...(await crushed(person.page)).map(fault => `400 %: ${fault}`))
  await person.page.setViewportSize(DESKTOP)
  assert.equal(faults.length, 0, `${what} (${person.address()})\n${faults.join('\n')}`)
}

/** Where the device asks for darkness, words stand out as well. */
async function paleInTheDark (page) {
  await page.emulateMedia({ colorScheme: 'dark' })
  try {
    return await violations(page, { type: 'rule', values: ['color-contrast'] })
  } finally {
    await page.emulateMedia({ colorScheme: null })
  }
}

/** One line for each rule of axe that is broken, with the first place where it is. */
async function violations (page, runOnly = RULES) {
  await page.evaluate(axe)
  const found = await page.evaluate(runOnly => globalThis.axe.run({ runOnly }), runOnly)
  const broken = found.violations.map(({ id, nodes }) => ({ id, nodes: nodes.filter(node => !keptByGovUk(id, node)) }))
  return broken.filter(({ nodes }) => nodes.length > 0).map(({ id, nodes }) => `${id}, ${nodes.length} times: ${nodes[0].failureSummary.split('\n').at(-1).trim()} ${nodes[0].html.slice(0, 160)}`)
}

/** GOV.UK Frontend tells screen readers by `aria-expanded` that an answer shows more to ask. ARIA does not know it on a
 *  radio or checkbox; the makers tested it with people, found it helps, and keep it. Nothing else may break this rule. */
function keptByGovUk (id, node) {
  const reveals = /^<input class="govuk-(radios|checkboxes)__input"[^>]* aria-controls="conditional-/.test(node.html)
  return id === 'aria-allowed-attr' && reveals && /: aria-expanded="(true|false)"$/.test(node.failureSummary.trim())
}

/** What makes a page wider than the screen, the outermost first. */
function tooWide (page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > clientWidth + 1)
    return [`400 %: ${scrollWidth} pixels wide on ${clientWidth}: ${out.slice(0, 3).map(element => element.outerHTML.slice(0, 120)).join(' … ')}`]
  })
}

/** Sentences in a column so narrow that hardly a word fits on a line: nothing sticks out, and nobody can read it. */
function crushed (page) {
  return page.evaluate(() => {
    const narrow = element => {
      const { width, height } = element.getBoundingClientRect()
      return height > 0 && width > 1 && width < 3.5 * parseFloat(getComputedStyle(element).fontSize)
    }
    const heard = element => [...element.querySelectorAll('.govuk-visually-hidden')].reduce((sum, hidden) => sum + hidden.innerText.length, 0)
    const shown = element => element.innerText.trim().length - heard(element)
    const sentences = [...document.body.querySelectorAll('p, li, dd, dt, h1, h2, h3, td, label, legend')].filter(element => shown(element) > 15)
    return sentences.filter(narrow).map(element => `crushed: ${element.innerText.slice(0, 60).replaceAll('\n', ' ')}`)
  })
}
