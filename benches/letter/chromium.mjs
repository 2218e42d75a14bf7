// Prints the letters of a folder with one Chromium that stays open, on one page that stays open: `chromium.mjs FOLDER CSS`.
// Says on standard output how many milliseconds of processor time one letter took, in all of the browser's processes.
import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

const { chromium } = createRequire(resolve('e2e/package.json'))('playwright-core')
const [folder, css] = process.argv.slice(2)
const style = `<style>${readFileSync(css, 'utf8')}</style></head>`
const pages = readdirSync(folder).filter(name => name.endsWith('.html')).sort()

/** Clock ticks of a process and of its ended children, and its parent. */
function counted (id) {
  // The name stands in brackets and may hold spaces.
  const [, parent, ...rest] = readFileSync(`/proc/${id}/stat`, 'utf8').replace(/^.*\) /, '').split(' ')
  return { id, parent: Number(parent), ticks: rest.slice(9, 13).reduce((sum, ticks) => sum + Number(ticks), 0) }
}

/** Milliseconds of processor time of the browser, that is of everything that this process started. */
function processorTime () {
  const all = readdirSync('/proc').filter(name => /^\d+$/.test(name)).flatMap(id => {
    try { return [counted(Number(id))] } catch { return [] } // It ended meanwhile: its parent counts it.
  })
  const below = id => all.filter(each => each.parent === id).reduce((sum, each) => sum + each.ticks + below(each.id), 0)
  return below(process.pid) * 10 // A tick is a hundredth of a second on every Linux.
}

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu'] })
const page = await browser.newPage()
async function print (name) {
  await page.setContent(readFileSync(join(folder, name), 'utf8').replace('</head>', style))
  await page.pdf({ path: join(folder, name.replace('.html', '.chromium.pdf')), preferCSSPageSize: true, printBackground: true, tagged: true })
}

for (const name of pages.slice(0, 10)) await print(name)
const began = processorTime()
for (const name of pages.slice(10)) await print(name)
console.log((processorTime() - began) / pages.slice(10).length)
await browser.close()
