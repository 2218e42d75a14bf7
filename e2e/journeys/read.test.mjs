// What Amira writes is not a box that nobody reads: it is due for Sam until he has read it, and her pages say nothing of that.
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())
const sam = await house.signedIn('Sam Osei')
const amira = sam

async function turnsTheScreen () {
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.presses('Turn the screen to Amira')
}

test('Amira says something on Sam’s device', async () => {
  await turnsTheScreen()
  await amira.presses('Say something')
  await amira.writes('In your own words', 'I do not like it when they swap my shoes.')
  await amira.presses('Give it to Sam')
  await amira.isOn('Thank you')
  await amira.doesNotSee('shoes')
  await amira.follows('Hide this page')
})

test('it is due for Sam until he has read it', async () => {
  await sam.isSignedInAs('Sam Osei')
  await sam.sees('Read what Amira wrote')
  await sam.opens('Amira')
  await sam.follows('What I said')
  await sam.sees('I do not like it when they swap my shoes.')
  await sam.sees('Read by')
  await sam.follows('Look at it')
  await sam.presses('I have read it')
  await sam.doesNotSee('Read by')
  await sam.goesTo('/children')
  await sam.doesNotSee('Read what Amira wrote')
})

test('and Amira’s pages say what they said before', async () => {
  await turnsTheScreen()
  await amira.sees(/You said something on/)
  await amira.sees('Sam has it.')
  await amira.doesNotSee('shoes', 'read it')
  await amira.follows('Hide this page')
})

test('before there is a code for Amira, Sam asks who sees her screen', async () => {
  await sam.isSignedInAs('Sam Osei')
  await sam.opens('Amira')
  await sam.follows('Turn the screen, or give them their own way in')
  await sam.doesNotSee('Make a code')
  await sam.follows('Ask who sees Amira’s screen')
  await sam.chooses('Nobody but them', 'Who holds or looks at their phone?')
  await sam.chooses('Nobody but them', 'Who sits beside them when they read?')
  await sam.chooses('the child', 'Who said it?')
  await sam.presses('Save this answer')
  await sam.isOn('With the child')
  await sam.presses('Make a code')
  await sam.sees('Open this page:')
  await sam.sees(`http://localhost:${house.port}/here`)
})
