// The main path in a browser that runs no script at all.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())
const PLAIN = { javaScriptEnabled: false }

test('a letter is drafted, saved, previewed and sent without script', async () => {
  const sam = await house.signedIn('Sam Osei', PLAIN)
  await sam.opens('Amira')
  await sam.follows('Letters')
  await sam.presses('Draft the first letter')
  const text = `${await sam.has('The letter')}\n\nBring your drawings.`
  await sam.writes('The letter', text)
  await sam.presses('Save')
  await sam.sees('✓ Saved')
  assert.equal(await sam.has('The letter'), text)
  await sam.presses('See it as the child will')
  await sam.sees('Bring your drawings.')
  await sam.presses('Send it')
  await sam.sees('Sam Osei sent this on')
})

test('what happened is noted and a name is asked without script', async () => {
  const sam = await house.signedIn('Sam Osei', PLAIN)
  await sam.opens('Eli')
  await sam.follows('Note what happened')
  await sam.chooses('Something seen')
  await sam.writes('What happened', 'Eli showed the dog to me from the window.')
  await sam.presses('Save')
  await sam.sees('Eli showed the dog to me from the window.')
  await sam.follows('About me')
  await sam.asks('What I want to be called, and how to say it')
  await sam.writes('What they want to be called', 'Eli')
  await sam.writes('How to say it', 'EE-lye')
  await sam.presses('Save this answer')
  await sam.sees('Choose who said it')
  assert.equal(await sam.has('How to say it'), 'EE-lye')
  await sam.chooses('the child', 'Who said it?')
  await sam.presses('Save this answer')
  await sam.isOn('About me')
  await sam.sees('EE-lye')
})

test('Amira reads her letter, asks and says, and hides the page without script', async () => {
  const amira = await house.signedIn('Sam Osei', PLAIN)
  await amira.opens('Amira')
  await amira.follows('Turn the screen, or give them their own way in')
  await amira.presses('Turn the screen to Amira')
  await amira.presses('Open it')
  await amira.sees('Bring your drawings.')
  await amira.presses('Back')
  await amira.presses('Ask something')
  await amira.writes('What do you want to ask?', 'Can I bring my cat?')
  await amira.presses('Give it to Sam')
  await amira.isOn('Thank you')
  await amira.follows('Hide this page')
  await amira.isElsewhere()
})

test('a code, a phrase and coming in again work without script', async () => {
  const angharad = await house.signedIn('Angharad Pugh', PLAIN)
  await angharad.opens('Rhys')
  await angharad.follows('Turn the screen, or give them their own way in')
  await angharad.presses('Make a code')
  const code = await angharad.theCode()
  await angharad.presses('I gave it to Rhys')
  const rhys = await house.somebody(PLAIN)
  await rhys.comesInWith(code)
  await rhys.writes('Your phrase', 'seven cold chips')
  await rhys.presses('That’s my phrase')
  await rhys.isOn('Hi Rhys')
})
