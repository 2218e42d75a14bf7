// Pages in Welsh: chosen with one press, on a child's pages and a worker's, and back.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())

const language = person => person.page.locator('html').getAttribute('lang')
const UNCHECKED = 'Does dim siaradwr Cymraeg wedi gwirio’r geiriau hyn eto.'

test('Sam chooses Welsh, goes on in it, and chooses English again', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.goesTo('/children')
  await sam.presses('Cymraeg')
  assert.equal(await language(sam), 'cy')
  assert.match(sam.address(), /\/children$/)
  await sam.sees(UNCHECKED)
  await looksWell(sam, 'the children, in Welsh')
  await sam.goesTo('/children')
  assert.equal(await language(sam), 'cy', 'it stays until they choose again')
  await sam.presses('English')
  await sam.isOn('Children I work with')
})

for (const [what, options] of Object.entries({ 'Rhys reads his own pages in Welsh': {}, 'so does he without script': { javaScriptEnabled: false } })) {
  test(what, async () => {
    const rhys = await house.signedIn('Angharad Pugh', options)
    await rhys.opens('Rhys')
    await rhys.follows('Turn the screen, or give them their own way in')
    await rhys.presses('Turn the screen to Rhys')
    await rhys.presses('Cymraeg')
    assert.equal(await language(rhys), 'cy')
    assert.match(await rhys.title(), /^[^R]*$/, 'the title names nobody')
    await rhys.sees(UNCHECKED)
    if (options.javaScriptEnabled !== false) await looksWell(rhys, 'his pages, in Welsh')
    await rhys.presses('English')
    await rhys.sees('Say something')
  })
}
