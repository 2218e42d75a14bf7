// Sam and Amira make a story: a picture from the set, a drawing. Amira says yes to one and not like that to the other. It goes on paper.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'
import { looksWell } from '../support/page-looks.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')
const amira = sam

/** Draws a line on the paper with the mouse. */
async function draws (page) {
  const paper = page.locator('canvas.paper')
  await paper.scrollIntoViewIfNeeded()
  const box = await paper.boundingBox()
  await page.mouse.move(box.x + 60, box.y + 60)
  await page.mouse.down()
  await page.mouse.move(box.x + 200, box.y + 160, { steps: 8 })
  await page.mouse.up()
}

/** How much of the paper is not white. */
const ink = page => page.locator('canvas.paper').evaluate(paper => {
  const { data } = paper.getContext('2d').getImageData(0, 0, paper.width, paper.height)
  let dark = 0
  for (let at = 0; at < data.length; at += 4) if (data[at] < 200) dark++
  return dark
})

test('a story begins, for people by name', async () => {
  await sam.opens('Amira')
  await sam.follows('Stories')
  await looksWell(sam, 'stories, none yet')
  await sam.presses('Begin it')
  await sam.isOn('There is something to mend')
  await sam.writes('What is it called?', 'Why a judge decides')
  await sam.page.getByRole('checkbox', { name: 'Amira' }).check()
  await sam.page.getByRole('checkbox', { name: 'Rana Haddad' }).check()
  await sam.presses('Begin it')
  await sam.isOn('Why a judge decides')
  await looksWell(sam, 'an empty story')
})

test('a picture from the set', async () => {
  await sam.follows('Add a picture')
  await sam.page.getByRole('radio', { name: 'Choose one from the set' }).check()
  await sam.page.getByRole('radio', { name: 'judge', exact: true }).last().check()
  await sam.writes('A few words', '[Mama](p:rana) and Dad do not agree. A judge decides.')
  await looksWell(sam, 'a new picture')
  await sam.presses('Keep it')
  await sam.isOn('Why a judge decides')
})

test('a drawing, by mouse and by keys, which a reload does not lose', async () => {
  await sam.follows('Add a picture')
  await sam.page.getByRole('radio', { name: 'Draw it here' }).check()
  await sam.saving('panels/new', () => draws(sam.page))
  const drawn = await ink(sam.page)
  assert.ok(drawn > 200, `${drawn}`)
  await sam.page.locator('canvas.paper').focus()
  await sam.page.keyboard.press('Space')
  for (let step = 0; step < 6; step++) await sam.page.keyboard.press('ArrowDown')
  await sam.saving('panels/new', () => sam.page.keyboard.press('Space'))
  await sam.page.reload()
  await sam.page.locator('canvas.paper').waitFor()
  assert.ok(await ink(sam.page) > drawn, 'both lines are there again')
  await looksWell(sam, 'drawing')
  await sam.page.getByRole('button', { name: 'Take back the last line' }).click()
  await sam.writes('What the picture shows', 'a line from one door to the other')
  await sam.writes('A few words', 'I want the green door.')
  await sam.page.getByRole('radio', { name: 'Amira', exact: true }).check()
  await sam.presses('Keep it')
  await sam.isOn('There is something to mend')
  assert.ok(await ink(sam.page) > 200, 'the drawing is still on the paper')
  await sam.page.getByRole('checkbox', { name: /said exactly this/ }).check()
  await sam.presses('Keep it')
  await sam.isOn('Why a judge decides')
  await looksWell(sam, 'a story with two pictures')
})

test('up, undo, put back', async () => {
  const first = async () => (await sam.page.locator('.story .card').first().innerText()).replaceAll('\n', ' ')
  await sam.page.getByRole('button', { name: 'Up 2' }).click()
  await sam.isOn('Why a judge decides')
  assert.match(await first(), /green door/)
  await sam.presses('Undo')
  assert.match(await first(), /A judge decides/)
  await sam.presses('Put it back')
  assert.match(await first(), /green door/)
})

test('her own words wait for her yes before her mum sees them', async () => {
  sam.remembers('the story')
  await sam.follows('As Rana Haddad sees it')
  await sam.sees(/It waits until Amira says yes to it/)
  await looksWell(sam, 'a story as somebody may not see it yet')
  await sam.goesTo(sam.remembered('the story'))
  await sam.follows('As Amira sees it')
  await sam.sees('Rana Haddad and Dad do not agree. A judge decides.')
  await looksWell(sam, 'a story as a child sees it')
  await sam.presses('Show it to Amira')
  await sam.sees(/What Amira was shown/)
  await looksWell(sam, 'what a child says about a story')
  const pdf = await sam.downloads('On paper (PDF)')
  assert.equal(pdf.subarray(0, 4).toString(), '%PDF')
})

test('Amira says yes, and not like that', async () => {
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Amira')
  await amira.presses('Look at the story')
  await amira.isOn('Why a judge decides')
  await amira.sees('This is for you and Rana Haddad.')
  assert.equal(await amira.page.getByRole('img', { name: 'a line from one door to the other' }).evaluate(async image => { await image.decode(); return image.naturalWidth }), 800)
  await looksWell(amira, 'a story on a child’s screen')
  await amira.page.getByRole('button', { name: 'Yes 1' }).click()
  await amira.sees('You told Sam. You can say it again.')
  await amira.page.getByRole('button', { name: 'Not like that 2' }).click()
  await amira.isOn('What is it like?')
  await amira.sees('If you or someone is being hurt, Sam has to tell people who can help.')
  await amira.saving('keeping', () => amira.writes('It is like this', 'They do agree about bedtime.'))
  await amira.reloads()
  assert.equal(await amira.has('It is like this'), 'They do agree about bedtime.')
  await looksWell(amira, 'what it is like instead')
  await amira.presses('Give it to Sam')
  await amira.isOn('Thank you')
  await amira.presses('Back')
  await amira.doesNotSee('bedtime')
  await amira.presses('We have finished')
})

test('Sam has both, and says why a picture stays', async () => {
  await sam.isSignedInAs('Sam Osei')
  await sam.sees(/Look at what was said about the story/)
  await sam.goesTo(sam.remembered('the story'))
  await sam.sees('They do agree about bedtime.')
  await looksWell(sam, 'a story about which somebody waits')
  await sam.page.getByRole('textbox', { name: /Why picture 2 stays/ }).fill('Both are so.')
  await sam.presses('It stays')
  await sam.sees('It stays, because: Both are so.')
  await sam.follows('As Rana Haddad sees it')
  await sam.presses('Show it to Rana Haddad')
  await sam.sees(/What Rana Haddad was shown/)
})

test('the family tree, and as somebody may know it', async () => {
  await sam.opens('Amira')
  await sam.follows('My people')
  await sam.follows('The family tree')
  await sam.page.getByRole('img', { name: /The family tree as a picture/ }).waitFor()
  await looksWell(sam, 'a family tree')
  await sam.follows('As Mark Clarke may know it')
  await looksWell(sam, 'a family tree as somebody may know it')
})

test('Yusuf points, and his map is kept as he shows it', async () => {
  await sam.opens('Yusuf')
  await sam.follows('My people')
  await sam.follows('The map of my people')
  await looksWell(sam, 'a map, none yet')
  await sam.page.getByText('Somebody else, or a pet').click()
  await sam.writes('Somebody else 1', 'Biscuit')
  await sam.page.getByRole('group', { name: 'Where are they? (1)' }).getByRole('radio', { name: 'Right beside me' }).check()
  await sam.page.getByRole('group', { name: 'Where is Amira?' }).getByRole('radio', { name: 'Near me' }).check()
  await sam.presses('Keep this map')
  await sam.page.getByRole('img', { name: /My map as a picture/ }).waitFor()
  await looksWell(sam, 'a map')
})

test('he sees it where nobody else is around', async () => {
  await sam.opens('Yusuf')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Yusuf')
  await sam.presses('My people')
  await sam.page.getByRole('img', { name: /My map as a picture/ }).waitFor()
  await looksWell(sam, 'my people on a child’s screen')
})
