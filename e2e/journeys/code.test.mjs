// Angharad gives Rhys a code for his own phone. It does nothing until it is given, and works once.
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { PHONE } from '../support/browser.mjs'
import { demo } from '../support/house.mjs'

const house = await demo()
after(() => house.close())
const REFUSED = 'That did not work. Look at it again slowly. If it still does not work, the person who gave it to you can help.'
const PHRASE = 'purple otters whistle'
const angharad = await house.signedIn('Angharad Pugh')
const rhys = await house.somebody({ viewport: PHONE })
let code

test('a code is shown once and is dead until it is given', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('Turn the screen, or give them their own way in')
  await angharad.presses('Make a code')
  code = await angharad.theCode()
  assert.match(code, /^[A-Z2-9]{4}[ -–·]+[A-Z2-9]{4}[ -–·]+[A-Z2-9]{4}$/)
  await angharad.sees('A code was made. It does nothing until you say that you gave it to them.')

  await rhys.comesInWith(code)
  await rhys.sees(REFUSED)

  await angharad.presses('I gave it to Rhys')
  await angharad.sees('The code is live and has not been used yet.')
  await angharad.doesNotSee(code)
})

test('Rhys comes in, chooses a phrase, and asks something', async () => {
  await rhys.comesInWith(code)
  await rhys.isOn('Choose a phrase')
  await rhys.writes('Your phrase', 'too short')
  await rhys.presses('That’s my phrase')
  await rhys.sees('That is too short. Use three different words or more, with twelve letters or more.')
  await rhys.writes('Your phrase', PHRASE)
  await rhys.presses('That’s my phrase')
  await rhys.isOn('Hi Rhys')

  await rhys.presses('Ask something')
  await rhys.writes('What do you want to ask?', 'Can I talk to the judge on my own?')
  await rhys.presses('Give it to Angharad')
  await rhys.isOn('Thank you')

  await angharad.goesTo('/children')
  await angharad.sees('They asked: “Can I talk to the judge on my own?”')
})

test('Rhys comes in again with four symbols and his phrase', async () => {
  await rhys.follows('Hide this page')
  await rhys.comesInWith(code.slice(0, 4), PHRASE)
  await rhys.isOn('Hi Rhys')
  await rhys.follows('Hide this page')
})

test('used, wrong, unknown and taken-back codes get the same sentence and the same page', async () => {
  await angharad.opens('Rhys')
  await angharad.follows('Turn the screen, or give them their own way in')
  await angharad.presses('Make a code')
  const takenBack = await angharad.theCode()
  await angharad.unfolds('Take every code back')
  await angharad.presses('Yes, take every code back')

  const pages = []
  for (const [tried, phrase] of [[code], [takenBack], ['ABCD EFGH JKMN'], ['ABC'], ['ABCD', PHRASE], [code.slice(0, 4), 'the wrong phrase']]) {
    await rhys.comesInWith(tried, phrase)
    await rhys.sees(REFUSED)
    pages.push((await rhys.reads()).replaceAll(tried, '…'))
  }
  assert.equal(new Set(pages).size, 1)
})
