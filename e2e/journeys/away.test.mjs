// Who goes away leaves nothing on a screen: other tabs go with the first, a page nobody touches goes by itself.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { looksWell } from '../support/page-looks.mjs'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())

async function turned (sam) {
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Amira')
  await sam.isOn('Hello Amira')
  return sam
}

test('Sam turns the screen, and his other tabs show nothing of his any more', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  const other = await sam.withAnotherTab()
  await other.sees('What is due')
  await turned(sam)
  await other.arrivesAt('/here')
  await other.doesNotSee('What is due', 'Sam Osei')
})

test('what Sam had typed in another tab is kept for him', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Note what happened')
  const other = await sam.withAnotherTab()
  await other.writes('What happened', 'Rang Mum back.')
  await turned(sam)
  await other.arrivesAt('/here')
  await sam.follows('Hide this page')
  await sam.isSignedInAs('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Note what happened')
  await sam.sees('You began this')
  assert.equal(await sam.has('What happened'), 'Rang Mum back.')
})

test('Sam signs out, and every tab of his asks who you are', async () => {
  const sam = await house.signedIn('Sam Osei')
  const other = await sam.withAnotherTab()
  await sam.presses('Sign out')
  await other.isOn('Who do you want to be?')
})

test('a tab finds out by itself that somebody else is signed in by now', async () => {
  const sam = await house.signedIn('Sam Osei')
  const other = await sam.withAnotherTab()
  const { name, value, domain, path } = (await sam.cookies())[0]
  const priya = await house.signedIn('Priya Nair')
  const [hers] = await priya.cookies()
  await sam.device.addCookies([{ name, value: hers.value, domain, path, secure: true, httpOnly: true, sameSite: 'Strict' }])
  assert.notEqual(value, hers.value)
  await other.looksAway(false)
  await other.sees('Priya Nair')
  await other.doesNotSee('Sam Osei')
})

test('Amira hides one tab, and the other is hidden too', async () => {
  const amira = await turned(await house.signedIn('Sam Osei'))
  const other = await amira.withAnotherTab()
  await other.isOn('Hello Amira')
  await amira.follows('Hide this page')
  await amira.isElsewhere()
  await other.isElsewhere()
})

test('her page is covered in the list of open apps, and there again when she comes back', async () => {
  const amira = await turned(await house.signedIn('Sam Osei'))
  assert.equal(await amira.isCovered(), false)
  await amira.looksAway()
  assert.equal(await amira.isCovered(), true)
  await amira.looksAway(false)
  assert.equal(await amira.isCovered(), false)
  await amira.isOn('Hello Amira')
})

test('a page of hers that nobody touches goes after ten minutes, and what she typed is kept', async () => {
  const amira = await turned(await house.signedIn('Sam Osei'))
  await amira.holdsTheClock()
  await amira.presses('Say something')
  await amira.writes('In your own words', 'I miss Teta.')
  await amira.doesNothingFor(11)
  await amira.presses('Back')
  await amira.sees('You began to write something')
})

test('a page of Sam’s that nobody touches goes after a quarter of an hour, and what he typed is kept', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.holdsTheClock()
  await sam.opens('Amira')
  await sam.follows('Note what happened')
  await sam.writes('What happened', 'Rang Dad back.')
  await sam.doesNothingFor(16)
  await sam.isOn('Who do you want to be?')
  await sam.isSignedInAs('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Note what happened')
  assert.equal(await sam.has('What happened'), 'Rang Dad back.')
})

test('the pages where somebody is sealed, leaves, or no longer works with a child look well', async () => {
  const sam = await house.signedIn('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('My people')
  await sam.follows('Write down where they can be found for Mark Clarke')
  await looksWell(sam, 'where somebody can be found')
  await sam.opens('Amira')
  sam.remembers('Amira’s file')
  await sam.goesTo(`${sam.remembered('Amira’s file')}/workers`)
  await looksWell(sam, 'who works with a child')
  const bea = await house.somebody()
  await bea.goesTo('/sign-in')
  await bea.presses('Be Bea Okafor')
  await bea.follows('Leaves us for Sam Osei')
  await looksWell(bea, 'somebody leaves')
})
