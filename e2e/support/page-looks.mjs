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
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await person.page.setViewportSize(viewport)
    faults.push(...(await violations(person.page)).map(fault => `${size}: ${fault}`))
  }
  await person.page.setViewportSize(MAGNIFIED)
  faults.push(...(await tooWide(person.page)).map(wide => `400 %: wider than the screen: ${wide}`))
  await person.page.setViewportSize(DESKTOP)
  assert.deepEqual(faults, [], `${what} (${new URL(person.page.url()).pathname})`)
}

async function violations (page) {
  await page.evaluate(axe)
  const found = await page.evaluate(rules => globalThis.axe.run({ runOnly: rules }), RULES)
  return found.violations.flatMap(({ id, help, nodes }) => nodes.map(node => `${id} (${help}): ${node.html.slice(0, 160)} ${node.any.concat(node.all, node.none).map(check => check.message).join('; ').slice(0, 200)}`))
}

/** What sticks out to the side, the outermost first. */
function tooWide (page) {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth <= clientWidth) return []
    const out = [...document.body.querySelectorAll('*')].filter(element => element.getBoundingClientRect().right > clientWidth + 1)
    return [`${scrollWidth} pixels`, ...out.slice(0, 3).map(element => element.outerHTML.slice(0, 120))]
  })
}
