// Pictures of the main pages as they are, on a desktop and a phone: node pictures.mjs [--docs]
// They go to out/; with --docs the four that the documents show also go to docs/pictures/.
import { copyFile, mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { DESKTOP, PHONE } from './support/browser.mjs'
import { demo } from './support/house.mjs'

const out = resolve(import.meta.dirname, 'out')
const docs = resolve(import.meta.dirname, '../docs/pictures')
const IN_DOCUMENTS = { children: 'desktop', 'here-younger': 'phone', writing: 'desktop', 'here-older': 'phone' }

await mkdir(out, { recursive: true })
const house = await demo()
try {
  await staffPages(await house.signedIn('Sam Osei'))
  await younger(await house.signedIn('Sam Osei'))
  await older(await house.signedIn('Angharad Pugh'))
} finally {
  await house.close()
}
if (process.argv.includes('--docs')) await forDocuments()

async function staffPages (sam) {
  await pictured(sam, 'children')
  await sam.opens('Amira')
  await pictured(sam, 'file')
  for (const [room, name] of [['About me', 'about-me'], ['My people', 'people'], ['What I said', 'said'], ['Letters', 'letters']]) {
    await sam.follows(room)
    await pictured(sam, name)
  }
  await sam.presses('Draft the first letter')
  await pictured(sam, 'writing')
  await sam.presses('See it as the child will')
  await pictured(sam, 'preview')
  await sam.follows('Back to writing')
  await sam.presses('Send it')
  await pictured(sam, 'sent')
}

async function younger (amira) {
  await turned(amira, 'Amira')
  await pictured(amira, 'here-younger')
  await amira.presses('Open it')
  await pictured(amira, 'letter-younger')
  for (const [move, name] of [['About me', 'about-me-younger'], ['Ask something', 'ask-younger']]) {
    await amira.presses(move)
    await pictured(amira, name)
    await amira.presses('Back')
  }
  await amira.follows('Hide this page')
  await amira.goesTo('/here')
  await pictured(amira, 'come-in')
}

async function older (rhys) {
  await turned(rhys, 'Rhys', name => pictured(rhys, name))
  await pictured(rhys, 'here-older')
  await rhys.presses('Ask something')
  await pictured(rhys, 'ask-older')
}

async function turned (person, child, seen = () => {}) {
  await person.opens(child)
  await person.follows('Turn the screen, or give them their own way in')
  await seen('way-in')
  await person.presses(`Turn the screen to ${child}`)
}

async function pictured (person, name) {
  for (const [size, viewport] of Object.entries({ desktop: DESKTOP, phone: PHONE })) {
    await person.page.setViewportSize(viewport)
    await person.page.evaluate(() => document.fonts.ready)
    await person.page.screenshot({ path: join(out, `${name}-${size}.png`), fullPage: true })
  }
  await person.page.setViewportSize(DESKTOP)
  console.log(name)
}

async function forDocuments () {
  await mkdir(docs, { recursive: true })
  for (const [name, size] of Object.entries(IN_DOCUMENTS)) await copyFile(join(out, `${name}-${size}.png`), join(docs, `${name}.png`))
}
