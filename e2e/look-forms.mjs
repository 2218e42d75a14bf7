import { demo } from './support/house.mjs'
import { mkdirSync } from 'node:fs'
import { looksWell } from './support/page-looks.mjs'
const out = '/tmp/forms-work/pics'
mkdirSync(out, { recursive: true })
const house = await demo()
const shot = async (who, name) => {
  for (const [size, viewport] of [['d', { width: 1280, height: 900 }], ['p', { width: 390, height: 844 }]]) {
    await who.page.setViewportSize(viewport)
    await who.page.screenshot({ path: `${out}/${name}-${size}.png`, fullPage: true })
  }
  await who.page.setViewportSize({ width: 1280, height: 900 })
  try { await looksWell(who, name) } catch (e) { console.log(name, e.message) }
}
try {
  const grace = await house.signedIn('Grace Adeleke')
  await grace.opens('Tomasz'); await grace.follows('Letters')
  await grace.unfolds('Write a first letter again'); await grace.presses('Write again')
  await shot(grace, '1-writing')
  await grace.presses('Make what is needed')
  await shot(grace, '2-video-new')
  await grace.clicks('Record')
  await grace.page.waitForFunction(() => document.querySelector('.recorder video')?.currentTime > 1)
  await shot(grace, '3-recording')
  await grace.clicks('Stop'); await grace.sees('Recorded. Nothing is kept')
  await grace.writes('Who can be seen', 'Ruth Salter, registered sign language interpreter')
  await grace.presses('Save and go on')
  await shot(grace, '4-easy')
  await grace.presses('Save and go on')
  await shot(grace, '5-polish')
  await grace.writes('The letter in Polish', 'Cześć Tomasz!\n\nNazywam się Grace. Pracuję z sądem.')
  await grace.writes('Who translated it?', 'K. Zielinska')
  await grace.presses('Save and go on')
  await shot(grace, '6-writing-made')
  await grace.presses('In Polish , for Piotr Nowak')
  await grace.writes('Who checked it?', 'A. Mazur')
  await grace.presses('Save and go on')
  await grace.presses('Send it')
  await shot(grace, '7-held')
  if (grace.address().endsWith('/sending')) { await grace.writes('It is all right as it is, because…', 'I show it to him with Ruth.'); await grace.presses('Send it') }
  await grace.sees('It is kept exactly as it went.')
  await shot(grace, '8-sent')
  const pdf = await grace.downloads('On paper (PDF), Easy Read, with pictures')
  const { writeFileSync } = await import('node:fs'); writeFileSync(`${out}/easy.pdf`, pdf)
  writeFileSync(`${out}/polish.pdf`, await grace.downloads('On paper (PDF) , In Polish'))
} catch (e) { console.log(e) } finally { await house.close() }
